// The log: what happened up to the turn on show and after it, turn by turn, for one viewer and one or all columns.
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Run } from '../../exercise/index.ts';
import type { Viewer } from '../../rules/index.ts';
import { viewFor } from '../../rules/index.ts';
import { SelectField } from '../kit/fields.tsx';
import { Section } from '../kit/parts.tsx';
import { columnsKnown } from '../model/known.ts';
import { logLines } from '../model/log.ts';
import type { LogLine } from '../model/log.ts';
import { overOf } from '../store/asking.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { WhyButton } from '../why/why-button.tsx';

export function LogPart() {
  const { running } = useStore();
  const [run, viewer, turn, filter] = [
    running.exercise.value,
    running.viewer.value,
    running.turn.value,
    running.filter.value,
  ];
  const turns = useMemo(() => (run === undefined ? [] : linesByTurn(run, viewer)), [run, viewer]);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => scrollInside(list.current, turn), [turn, turns]);
  if (run === undefined) return null;
  return (
    <Section title={text.log.title} aside={<ColumnFilter />}>
      <ol class="log" ref={list} tabIndex={0} aria-label={text.log.title}>
        {turns.map((lines, i) => (
          <TurnLines
            key={`${viewer} ${String(i)}`}
            number={i + 1}
            minutes={run.scenario.turnMinutes}
            lines={lines.filter(({ column }) => filter === undefined || column === filter)}
            on={turn === i + 1}
            isOver={overOf(run) !== undefined}
          />
        ))}
      </ol>
    </Section>
  );
}

function linesByTurn(run: Run, viewer: Viewer): readonly (readonly LogLine[])[] {
  const states = [run.start, ...run.turns.map(({ state }) => state)];
  const views = states.map((state) => viewFor(state, viewer));
  return run.turns.map(({ events }, i) => logLines(events, views[i], views[i + 1]));
}

/** Brings the turn into view within the list only: the panel must not jump under the reader. */
function scrollInside(list: HTMLOListElement | null, turn: number): void {
  const item = list?.children[Math.max(0, turn - 1)];
  if (list === null || !(item instanceof HTMLElement)) return;
  list.scrollTop = Math.max(0, item.offsetTop - list.offsetTop - 8);
}

/** The columns of which the viewer knows: no others may be named here (KN-1, KN-2). */
function ColumnFilter() {
  const { running } = useStore();
  const view = running.view.value;
  const columns = view?.scenario.columns ?? [];
  const options = [
    { value: '', text: text.log.all },
    ...(view === undefined ? [] : columnsKnown(view)).map((i) => ({ value: String(i), text: columns[i].name })),
  ];
  return (
    <SelectField
      name="log-column"
      label={text.log.filter}
      hideLabel
      value={running.filter.value === undefined ? '' : String(running.filter.value)}
      options={options}
      onChange={(value) => (running.filter.value = value === '' ? undefined : Number(value))}
    />
  );
}

interface TurnProps {
  readonly number: number;
  readonly minutes: number;
  readonly lines: readonly LogLine[];
  readonly on: boolean;
  /** Can it be asked why? */
  readonly isOver: boolean;
}

function TurnLines({ number, minutes, lines, on, isOver }: TurnProps) {
  const { player } = useStore();
  return (
    <li class={on ? 'log-turn on' : 'log-turn'} aria-current={on ? 'step' : undefined}>
      <button type="button" class="log-head" onClick={() => player.seek(number)}>
        {text.log.turnTitle(number, (number - 1) * minutes, number * minutes)}
      </button>
      {isOver && <WhyButton topic={{ kind: 'turn', turn: number }} what={text.why.turnButton(number)} />}
      {lines.length === 0 ? (
        <p class="quiet-line">{text.log.quiet}</p>
      ) : (
        <Lines lines={lines} turn={isOver ? number : undefined} />
      )}
    </li>
  );
}

/** `turn`: absent = the lines cannot be asked about. By keyboard the turn is asked, and its lines from there. */
function Lines({ lines, turn }: { readonly lines: readonly LogLine[]; readonly turn: number | undefined }) {
  const { asking } = useStore();
  return (
    <ul>
      {lines.map(({ minute, sentence, weight, events }, i) => (
        // Two sentences of one turn can be the same; the list never changes order.
        <li key={`${String(i)} ${sentence}`} class={weight}>
          <time>{text.words.minuteShort(minute)}</time>
          {turn === undefined || events.length === 0 ? (
            <span>{sentence}</span>
          ) : (
            <button
              type="button"
              class="log-why"
              tabIndex={-1}
              title={text.why.ask(sentence)}
              onClick={() => asking.ask({ kind: 'events', turn, events })}
            >
              {sentence}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
