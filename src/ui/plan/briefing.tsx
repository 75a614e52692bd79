// The briefing: summary, what can be learnt, the author's paragraphs, and the columns that are announced.
import type { Scenario } from '../../rules/index.ts';
import { Fold } from '../kit/parts.tsx';
import { clockWords, forceLines, type Line, lyingLines } from '../model/briefing-words.ts';
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
        <p>{clockWords(scenario)}</p>
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

function Forces({ scenario }: { readonly scenario: Scenario }) {
  const [own, there] = [forceLines(scenario, 'laying'), lyingLines(scenario)];
  return (
    <>
      <h3>{text.plan.forces}</h3>
      <LineList lines={forceLines(scenario, 'moving')} />
      {own.length > 0 && <h3>{text.plan.own}</h3>}
      {own.length > 0 && <LineList lines={own} />}
      {there.length > 0 && <h3>{text.plan.there}</h3>}
      {there.length > 0 && <LineList lines={there} />}
    </>
  );
}

function LineList({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <ul>
      {lines.map(({ id, words }) => (
        <li key={id}>{words}</li>
      ))}
    </ul>
  );
}
