// The briefing: summary, what can be learnt, the author's paragraphs, and the columns that are announced.
import { makeHexText, makePlaceText } from '../../hex/index.ts';
import type { Column, Scenario } from '../../rules/index.ts';
import { Fold } from '../kit/parts.tsx';
import { useStore } from '../store/index.ts';
import { named, text } from '../text/index.ts';

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
  return text.plan.clock(
    minutes(deadline),
    minutes(turnMinutes),
    needed,
    columns.filter(({ side }) => side === 'moving').length,
  );
}

function Forces({ scenario }: { readonly scenario: Scenario }) {
  const known = scenario.columns.filter(({ announced, side }) => announced || side === 'laying');
  const [others, own] = [known.filter(({ side }) => side === 'moving'), known.filter(({ side }) => side === 'laying')];
  return (
    <>
      <h3>{text.plan.forces}</h3>
      <ColumnList scenario={scenario} columns={others} />
      {own.length > 0 && (
        <>
          <h3>{text.plan.own}</h3>
          <ColumnList scenario={scenario} columns={own} />
        </>
      )}
      {scenario.contamination.some(({ known: { laying } }) => laying) && (
        <>
          <h3>{text.plan.there}</h3>
          <There scenario={scenario} />
        </>
      )}
    </>
  );
}

/** What lies there already and the laying side knows of (PC-1). */
function There({ scenario }: { readonly scenario: Scenario }) {
  const { grid, catalogue, contamination } = scenario;
  const { words, plan } = text;
  return (
    <ul>
      {contamination
        .filter(({ known }) => known.laying)
        .map(({ id, name, kind, places, recorded, marked }) => (
          <li key={id}>
            {plan.lies(
              name,
              named(catalogue[kind]),
              words.list(places.map((place) => makePlaceText(grid, place))),
              words.care[marked ? 'marked' : recorded ? 'recorded' : 'hasty'],
            )}
          </li>
        ))}
    </ul>
  );
}

function taskWords({ zones }: Scenario, { task, zone, hold }: Column): string {
  const { words, plan } = text;
  if (zone < 0) return plan.serves;
  const what = plan.task(words.task[task], zones[zone].name);
  return hold > 0 ? plan.holds(what, words.minutes(hold)) : what;
}

function layerWords({ catalogue }: Scenario, { layer }: Column): string {
  if (layer === undefined) return '';
  const kinds = text.words.list(layer.kinds.map((kind) => named(catalogue[kind])));
  return text.plan.layer(kinds, layer.range, layer.load, layer.reloads);
}

function ColumnList({ scenario, columns }: { readonly scenario: Scenario; readonly columns: readonly Column[] }) {
  const { words, plan } = text;
  return (
    <ul>
      {columns.map((column) => (
        <li key={column.id}>
          {plan.force(
            column.name,
            words.moverClass[column.class],
            String(column.strength),
            taskWords(scenario, column),
            makeHexText(scenario.grid, column.start),
            String(column.from),
          )}
          {layerWords(scenario, column)}
        </li>
      ))}
    </ul>
  );
}
