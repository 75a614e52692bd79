// The briefing: summary, what can be learnt, the author's paragraphs, and the columns that are announced.
import { makeHexText } from '../../hex/index.ts';
import type { Scenario } from '../../rules/index.ts';
import { Fold } from '../kit/parts.tsx';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';

export function Briefing() {
  const { plans } = useStore();
  const scenario = plans.scenario.value;
  if (scenario === undefined) return null;
  const { title, summary, briefing, learning, sides } = scenario.text;
  return (
    <section class="section briefing">
      <h2>{title}</h2>
      <p class="lead">{summary}</p>
      <Fold title={text.plan.briefing} open>
        <Paragraphs lines={briefing} />
        <p>{text.plan.sides(sides.laying, sides.moving)}</p>
        <p>{clockText(scenario)}</p>
        <h3>{text.plan.forces}</h3>
        <Forces scenario={scenario} />
        {learning.length > 0 && <h3>{text.plan.learning}</h3>}
        <ul>
          {learning.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p class="hint">{text.shell.notional}</p>
      </Fold>
    </section>
  );
}

function Paragraphs({ lines }: { readonly lines: readonly string[] }) {
  return (
    <>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}

function clockText({ deadline, turnMinutes, needed, columns }: Scenario): string {
  const { minutes } = text.words;
  return text.plan.clock(minutes(deadline), minutes(turnMinutes), needed, columns.length);
}

function Forces({ scenario }: { readonly scenario: Scenario }) {
  const { words, plan } = text;
  const announced = scenario.columns.filter((column) => column.announced);
  return (
    <ul>
      {announced.map(({ id, name, class: mover, strength, task, zone, start, from }) => (
        <li key={id}>
          {plan.force(
            name,
            words.moverClass[mover],
            String(strength),
            words.task[task],
            scenario.zones[zone].name,
            makeHexText(scenario.grid, start),
            String(from),
          )}
        </li>
      ))}
    </ul>
  );
}
