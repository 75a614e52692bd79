// The frame of an open debrief: the list of its parts, going from one to the next, printing, saving, presenting to a class.
import { Term } from '../kit/term.tsx';
import { useEffect } from 'preact/hooks';
import { useDebriefing, useOpened } from '../store/debriefing.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { PARTS, type PartId } from './parts.ts';
import { useKeys } from './use-keys.ts';
import { useReading } from './use-reading.ts';
import { useSaving } from './use-saving.ts';

/** Focuses the heading of a part and brings it to the top, once what has just changed is on the screen. */
function showSoon(id: PartId): void {
  requestAnimationFrame(() => {
    const heading = document.getElementById(`part-${id}`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  });
}

/** Shows a part: its heading gets the focus, and with it the top of the panel. */
function useGoing(): (to: number) => void {
  const { at } = useDebriefing();
  return (to) => {
    const next = Math.max(0, Math.min(PARTS.length - 1, to));
    at.value = next;
    showSoon(PARTS[next].id);
  };
}

export function Frame() {
  const { isPresenting, at } = useDebriefing();
  const go = useGoing();
  const on = isPresenting.value;
  useKeys(on, go);
  useReading(!on);
  useEffect(() => {
    document.documentElement.classList.toggle('presenting', on);
    return () => document.documentElement.classList.remove('presenting');
  }, [on]);
  // Whoever leaves the debrief presents no longer.
  useEffect(() => () => void (isPresenting.value = false), [isPresenting]);
  const shown = on ? PARTS.slice(at.value, at.value + 1) : PARTS;
  return (
    <div class="debrief">
      <nav class="debrief-nav" aria-label={text.debriefing.contents}>
        {!on && <Contents go={go} />}
        <Tools go={go} />
        {!on && <Outputs />}
      </nav>
      <div class="debrief-parts">
        {on && <Heading />}
        {shown.map(({ id, Part, term }) => (
          <section key={id} class="debrief-part" aria-labelledby={`part-${id}`} data-part={id}>
            <h2 id={`part-${id}`} data-mark={`part-${id}`} tabIndex={-1}>
              {term === undefined ? text.debriefing.parts[id] : <Term id={term}>{text.debriefing.parts[id]}</Term>}
            </h2>
            <Part />
          </section>
        ))}
      </div>
    </div>
  );
}

/** The page's own heading is out of sight then. */
function Heading() {
  const { scenario, run } = useOpened();
  return <h1 class="debrief-heading">{text.debriefing.heading(scenario.text.title, run.plan.name)}</h1>;
}

function Contents({ go }: { readonly go: (to: number) => void }) {
  const { at } = useDebriefing();
  return (
    <ol class="debrief-contents">
      {PARTS.map(({ id }, i) => (
        <li key={id}>
          <button type="button" class="quiet" aria-current={i === at.value ? 'step' : undefined} onClick={() => go(i)}>
            {text.debriefing.parts[id]}
          </button>
        </li>
      ))}
    </ol>
  );
}

function Tools({ go }: { readonly go: (to: number) => void }) {
  const { isPresenting, at } = useDebriefing();
  const { debriefing } = text;
  const on = isPresenting.value;
  const present = () => {
    isPresenting.value = !on;
    showSoon(PARTS[at.value].id);
  };
  return (
    <div class="debrief-tools going">
      {on && (
        <button type="button" aria-disabled={at.value === 0} onClick={() => go(at.value - 1)}>
          {debriefing.previous}
        </button>
      )}
      <button
        type="button"
        class="main"
        data-turn="next-part"
        aria-disabled={at.value === PARTS.length - 1}
        onClick={() => go(at.value + 1)}
      >
        {debriefing.next}
      </button>
      {on && <span>{debriefing.place(at.value + 1, PARTS.length)}</span>}
      <button type="button" data-turn="present" aria-pressed={on} onClick={present}>
        {on ? debriefing.stopPresenting : debriefing.present}
      </button>
      {on && <small class="hint">{debriefing.keys}</small>}
    </div>
  );
}

/** On paper, and as a file. */
function Outputs() {
  const save = useSaving();
  const { printing } = useStore();
  return (
    <div class="debrief-tools">
      <button type="button" data-turn="debrief-sheet" onClick={() => (printing.sheet.value = 'debrief')}>
        {text.debriefing.print}
      </button>
      <button type="button" data-turn="save-answers" onClick={save}>
        {text.debriefing.save}
      </button>
    </div>
  );
}
