// Asking why: every measure of the exercise, every effect and every turn, each with its way to the trace (WY-1 to WY-5).
import { useMemo } from 'preact/hooks';
import { whyRun } from '../../analysis/index.ts';
import { Table } from '../kit/parts.tsx';
import { idWords } from '../model/why-words.ts';
import { useOpened } from '../store/debriefing.ts';
import { text } from '../text/index.ts';
import { WhyButton } from '../why/why-button.tsx';

export function WhyPart() {
  const { run } = useOpened();
  const { why, words, result } = text;
  const found = useMemo(() => whyRun(run), [run]);
  const verdict = run.measures.denied ? result.denied : result.through(run.measures.arrival ?? 0);
  const measures = found.measures.map(({ measure, value }) => {
    const name = why.measure[measure];
    const shown = value === undefined ? words.notDefined : String(value);
    return [name, shown, <WhyButton topic={{ kind: 'measure', measure }} what={name} />];
  });
  const effects = found.effects.map(({ group, achieved }) => {
    const name = idWords(run, group);
    const shown = achieved ? text.debrief.achieved : text.debrief.missed;
    return [name, shown, <WhyButton topic={{ kind: 'effect', group }} what={name} />];
  });
  const outcome = [result.title, verdict, <WhyButton topic={{ kind: 'outcome' }} what={verdict} />];
  return (
    <>
      <p>{why.part}</p>
      <Table caption={result.title} head={why.partHead} rows={[outcome, ...measures, ...effects]} />
      <Turns count={run.turns.length} />
    </>
  );
}

function Turns({ count }: { readonly count: number }) {
  const { why } = text;
  return (
    <>
      <h3>{why.turns}</h3>
      <div class="why-turns">
        {Array.from({ length: count }, (_, i) => (
          <WhyButton
            key={i}
            topic={{ kind: 'turn', turn: i + 1 }}
            what={why.turnButton(i + 1)}
            words={why.turnButton(i + 1)}
          />
        ))}
      </div>
    </>
  );
}
