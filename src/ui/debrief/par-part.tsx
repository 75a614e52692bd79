// The debrief's part on par: solving it, this plan's share, and the par plan itself (PA-8, PA-9).
import { useMemo } from 'preact/hooks';
import { makeShares, parRefusal, type ParReport, shareTraces } from '../../analysis/index.ts';
import { makePlaceText } from '../../hex/index.ts';
import type { Plan, Scenario } from '../../rules/index.ts';
import { focusSoon } from '../kit/focus.ts';
import { useIsPaper } from '../kit/paper.ts';
import { Figure } from '../chart/figure.tsx';
import { Whiskers } from '../chart/whiskers.tsx';
import { Facts, Table } from '../kit/parts.tsx';
import { beltName } from '../model/belt-words.ts';
import { shareWords } from '../model/outcome.ts';
import { parRows, parShareFinding } from '../model/par-words.ts';
import { useOpened } from '../store/debriefing.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { WhyTraces } from '../why/why-traces.tsx';
import { SolvingRow } from './solving-row.tsx';

export function ParPart() {
  const { run, scenario } = useOpened();
  const { solving } = useStore();
  const { par } = text;
  const refusal = parRefusal(scenario);
  const report = solving.report.value;
  const isAtWork = solving.at.value !== undefined;
  const isPaper = useIsPaper();
  return (
    <>
      <p class="hint">{par.intro}</p>
      {refusal !== undefined && (
        <p>
          {refusal.rule}: {text.say(refusal.message)}
        </p>
      )}
      {isPaper && report === undefined && <p class="paper-gap">{text.print.notWorkedOut}</p>}
      {!isPaper && refusal === undefined && (isAtWork ? <SolvingRow /> : <SolveButton />)}
      {solving.trouble.value !== '' && (
        <p class="bad" role="alert">
          {solving.trouble.value}
        </p>
      )}
      {report !== undefined && !isAtWork && (
        <>
          <Share scenario={scenario} plan={run.plan} report={report} />
          <ParPlan scenario={scenario} report={report} />
        </>
      )}
    </>
  );
}

/** The button that solves and the one that stops take each other's place, and the focus with it. */
function SolveButton() {
  const { solving, opening } = useStore();
  const solve = async () => {
    focusSoon('[data-turn="stop-par"]');
    await solving.start(opening.source.value?.text ?? '');
    focusSoon('[data-turn="solve-par"]');
  };
  return (
    <button type="button" class="wide" data-turn="solve-par" onClick={() => void solve()}>
      {solving.report.value === undefined ? text.par.solve : text.par.again}
    </button>
  );
}

interface ShareProps {
  readonly scenario: Scenario;
  readonly plan: Plan;
  readonly report: ParReport;
}

function Share({ scenario, plan, report }: ShareProps) {
  const { par, words } = text;
  const shareOf = useMemo(() => makeShares(scenario), [scenario]);
  const share = shareOf(plan, report);
  const traces = useMemo(() => shareTraces(scenario, plan), [scenario, plan]);
  const [value, bound] = [words.minutes(report.value), words.minutes(report.bound)];
  const rows = parRows(plan.name, report, share);
  return (
    <>
      <p data-par={report.status}>{report.status === 'optimal' ? par.optimal(value) : par.limit(value, bound)}</p>
      <Facts
        facts={[
          [par.own(plan.name), words.minutes(share.delay)],
          [par.share, <strong data-par-share>{shareWords(share)}</strong>],
        ]}
      />
      <Figure
        finding={parShareFinding(plan.name, share)}
        note={par.barNote}
        table={{
          head: par.barHead,
          rows: rows.map(({ label, words: value, low, high }) => [
            label,
            value,
            words.range(words.minutes(low), words.minutes(high)),
          ]),
        }}
      >
        <Whiskers rows={rows} axis={par.barAxis} name={par.barName(plan.name)} />
      </Figure>
      <p class="hint">{par.solved(report.solved)}</p>
      <WhyTraces names={{ scenario, plan }} traces={traces} />
    </>
  );
}

function ParPlan({ scenario, report }: { readonly scenario: Scenario; readonly report: ParReport }) {
  const { par } = text;
  const { grid } = scenario;
  const rows = report.plan.belts.map((belt) => [
    beltName(scenario, belt),
    String(belt.depth),
    belt.places.map((place) => makePlaceText(grid, place)).join(' '),
  ]);
  return (
    <>
      {!useIsPaper() && <ShowPar />}
      <Table caption={par.belts} head={par.beltHead} rows={rows} />
    </>
  );
}

/** The par plan on the map, or the exercise again. */
function ShowPar() {
  const { solving } = useStore();
  const { par } = text;
  return (
    <>
      <p class="hint">{par.seen}</p>
      <button type="button" data-turn="show-par" aria-pressed={solving.shown.value} onClick={solving.toggle}>
        {solving.shown.value ? par.hide : par.show}
      </button>
      {solving.shown.value && <p>{par.shown}</p>}
    </>
  );
}
