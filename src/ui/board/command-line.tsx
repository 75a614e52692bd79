// The command line above the list: a field, lines to choose, and a log of answers that is read out as it grows.
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { typingOf, type Entry } from '../typing/typing.ts';
import { TurnButton } from '../why/turn-button.tsx';

export function CommandLine() {
  const typing = typingOf(useStore());
  const input = useRef<HTMLInputElement>(null);
  const offers = typing.offers(typing.draft.value);
  const send = () => {
    typing.submit(typing.draft.value);
    typing.draft.value = '';
  };
  return (
    <section class="command" aria-label={text.typing.label}>
      <AnswerLog entries={typing.entries.value} />
      <form
        class="command-row"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <CommandField input={input} offers={offers} />
        <button type="submit" class="main">
          {text.typing.send}
        </button>
      </form>
      <Offers
        lines={offers}
        onTake={(line) => {
          typing.draft.value = line;
          input.current?.focus();
        }}
      />
    </section>
  );
}

interface OffersProps {
  readonly lines: readonly string[];
  readonly onTake: (line: string) => void;
}

/** Browsers do not bring what is half in sight all the way sideways; a pointer is not to lose what it is on. */
function showWhole({ currentTarget }: { readonly currentTarget: HTMLElement }): void {
  if (currentTarget.matches(':focus-visible')) currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function Offers({ lines, onTake }: OffersProps) {
  return (
    <div class="offers" role="group" aria-label={text.typing.goOn}>
      {lines.map((line) => (
        <button key={line} type="button" class="quiet" onFocus={showWhole} onClick={() => onTake(line)}>
          {line}
        </button>
      ))}
    </div>
  );
}

interface FieldProps {
  readonly input: { readonly current: HTMLInputElement | null };
  readonly offers: readonly string[];
}

/** Arrow up and down go through what was typed before; arrow right at the end takes the first line offered. */
function useKeys({ offers }: FieldProps) {
  const store = useStore();
  const { draft, lines } = typingOf(store);
  const back = useSignal(0);
  const recall = (by: number) => {
    back.value = Math.max(0, Math.min(lines.value.length, back.value + by));
    draft.value = back.value === 0 ? '' : lines.value[lines.value.length - back.value];
  };
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }) => {
    const { selectionStart, value } = event.currentTarget;
    const isAtEnd = selectionStart === value.length && value !== '';
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === 'ArrowUp') recall(1);
    else if (event.key === 'ArrowDown') recall(-1);
    else if (event.key === 'ArrowRight' && isAtEnd && offers.length > 0) {
      draft.value = offers[0];
      store.notices.say(offers[0]);
    } else return;
    event.preventDefault();
  };
  const onInput = (event: { readonly currentTarget: HTMLInputElement }) => {
    draft.value = event.currentTarget.value;
    back.value = 0;
  };
  return { value: draft.value, onKeyDown, onInput };
}

function CommandField(props: FieldProps) {
  const keys = useKeys(props);
  return (
    <>
      <label class="hidden" for="command">
        {text.typing.label}
      </label>
      <input
        ref={props.input}
        id="command"
        name="command"
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={text.typing.label}
        aria-describedby="command-hint"
        {...keys}
      />
      <span id="command-hint" class="hidden">
        {text.typing.hint}
      </span>
    </>
  );
}

function AnswerLog({ entries }: { readonly entries: readonly Entry[] }) {
  const log = useRef<HTMLDivElement>(null);
  const { running } = useStore();
  useEffect(() => {
    if (log.current !== null) log.current.scrollTop = log.current.scrollHeight;
  }, [entries]);
  return (
    // A region that scrolls has to be reachable by keyboard (WCAG 2.1.1).
    <div class="answers" ref={log} role="log" aria-label={text.typing.log} tabIndex={0}>
      {entries.length === 0 && <p class="hint">{text.typing.hint}</p>}
      {entries.map(({ id, typed, ok, lines, turns = [] }) => (
        <div key={id} class={ok ? 'answer' : 'answer bad'}>
          <p class="typed">{typed}</p>
          {lines.map((line, i) => (
            // oxlint-disable-next-line react/no-array-index-key
            <p key={i}>{line}</p>
          ))}
          {turns.map(({ what, topic }) =>
            // Orders for a turn that has been played are asked about no more.
            topic.kind === 'refusal' && topic.turn !== running.last.value ? null : (
              <TurnButton key={what} topic={topic} what={what} />
            ),
          )}
        </div>
      ))}
    </div>
  );
}
