// The result card: two ledgers side by side, then tables by column and by belt.
import type { Exercise } from '../../exercise/index.ts';
import type { Measures, Scenario } from '../../rules/index.ts';
import { focusSoon } from '../kit/focus.ts';
import { CostPart, IntentPart } from './ledger-part.tsx';
import { Facts, Fold, Section, Table } from '../kit/parts.tsx';
import { Term } from '../kit/term.tsx';
import { beltName } from '../model/belt-words.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { Asked, WhyButton } from '../why/why-button.tsx';

export function ResultPart({ run }: { readonly run: Exercise }) {
  const { running, opening, boarding } = useStore();
  const toDebrief = () => {
    boarding.step.value = 'debrief';
    focusSoon('#step-debrief');
  };
  const { scenario, measures } = run;
  return (
    <Section title={text.result.title} mark="result">
      <Verdict scenario={scenario} measures={measures} />
      <h3>{text.result.effect}</h3>
      <EffectFacts measures={measures} />
      {measures.more && <IntentPart run={run} more={measures.more} />}
      <ColumnTable scenario={scenario} measures={measures} />
      {measures.belts.length > 0 && <BeltTable run={run} />}
      <p class="hint">{text.result.units}</p>
      <h3>{text.result.cost}</h3>
      <Facts facts={[[text.result.costPlan, <Asked measure="points">{priceWords(measures)}</Asked>]]} />
      {measures.more && <CostPart run={run} more={measures.more} />}
      <Questions scenario={scenario} />
      <div class="row">
        <button type="button" class="main" data-turn="to-debrief" onClick={toDebrief}>
          {text.debriefing.goTo}
        </button>
        <button type="button" onClick={() => running.download(opening.document())}>
          {text.exercise.download}
        </button>
      </div>
    </Section>
  );
}

/** The author's questions: a result is there to be talked about. */
function Questions({ scenario }: { readonly scenario: Scenario }) {
  const { questions } = scenario.text;
  if (questions.length === 0) return null;
  return (
    <Fold title={text.result.questions}>
      <ul>
        {questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </Fold>
  );
}

interface Props {
  readonly scenario: Scenario;
  readonly measures: Measures;
}

function Verdict({ scenario, measures }: Props) {
  const { result } = text;
  return (
    <div class={measures.denied ? 'verdict denied' : 'verdict'}>
      <strong>
        {measures.denied ? <Term id="denied">{result.denied}</Term> : result.through(measures.arrival ?? 0)}
      </strong>
      <span>
        {measures.denied ? result.deniedText : result.throughText(scenario.deadline)}{' '}
        <WhyButton topic={{ kind: 'outcome' }} what={result.title} />
      </span>
    </div>
  );
}

function minutesOr(value: number | undefined): string {
  return value === undefined ? text.words.notDefined : text.words.minutes(value);
}

function EffectFacts({ measures }: { readonly measures: Measures }) {
  const { result, words } = text;
  const { num, den } = measures.canalisation;
  const why = measures.denied ? result.delayWhy : undefined;
  return (
    <Facts
      facts={[
        [
          result.delay,
          <Asked measure="delay">{measures.delay === undefined ? words.none : words.minutes(measures.delay)}</Asked>,
          why,
        ],
        [result.clearance, <Asked measure="clearanceTime">{words.minutes(measures.clearanceTime)}</Asked>],
        [result.critical, <Asked measure="clearanceCriticalPath">{minutesOr(measures.clearanceCriticalPath)}</Asked>],
        [
          result.canalisation,
          <Asked measure="areaMinutes">{result.canalised(num, den, words.percent(num, den))}</Asked>,
        ],
        [result.losses, <Asked measure="losses">{words.steps(measures.losses)}</Asked>],
      ]}
      terms={{
        [result.delay]: 'delay',
        [result.clearance]: 'clearanceTime',
        [result.critical]: 'criticalPath',
        [result.canalisation]: 'canalisation',
        [result.losses]: 'losses',
      }}
    />
  );
}

function priceWords({ cost }: Measures): string {
  return text.result.priceOf(text.words.points(cost.points), text.words.crewMinutes(cost.effort));
}

function ColumnTable({ scenario, measures }: Props) {
  const { result, words } = text;
  const head = Object.values(result.column);
  const rows = measures.columns.map((column) => [
    scenario.columns.find(({ id }) => id === column.column)?.name ?? column.column,
    words.status[column.status],
    column.arrival === undefined ? words.none : String(column.arrival),
    String(column.clearance),
    String(column.engaged),
    String(column.losses),
  ]);
  return <Table caption={result.columns} term="column" head={head} rows={rows} />;
}

function BeltTable({ run }: { readonly run: Exercise }) {
  const { result } = text;
  const head = Object.values(result.belt);
  const rows = run.measures.belts.map((measured) => {
    const belt = run.plan.belts.find(({ id }) => id === measured.belt);
    return [
      belt === undefined ? measured.belt : beltName(run.scenario, belt),
      result.of(measured.found, measured.segments),
      result.of(measured.opened, measured.segments),
      String(measured.clearance),
    ];
  });
  return <Table caption={result.belts} head={head} rows={rows} />;
}
