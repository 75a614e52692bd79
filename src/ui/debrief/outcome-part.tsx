// What the debrief begins with: the exercise, clearance time, and route denial in its four senses, as large figures and plain sentences.
import { useMemo } from 'preact/hooks';
import { makeShares, parRefusal, type RouteDenialReport, routeTraces } from '../../analysis/index.ts';
import { useIsPaper } from '../kit/paper.ts';
import { parFinding, routeFindings, runFinding, seedFindings } from '../model/outcome.ts';
import { DEBRIEF_SEEDS } from '../store/debrief-seeds.ts';
import { useOpened } from '../store/debriefing.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { WhyTraces } from '../why/why-traces.tsx';
import { FindingList } from './finding-list.tsx';
import { ReportGate } from './report-gate.tsx';

export function OutcomePart() {
  const { run, scenario, comparison, routes } = useOpened();
  const { outcome } = text;
  return (
    <>
      <FindingList findings={[runFinding(run)]} />
      <h3 class="over-many">{outcome.many(DEBRIEF_SEEDS)}</h3>
      <ReportGate job={comparison} what={outcome.working} mark="outcome">
        {({ plans }) => <FindingList findings={seedFindings(plans[0])} />}
      </ReportGate>
      <ReportGate job={routes} what={outcome.routesWorking} mark="routes">
        {(report) => (
          <>
            <FindingList findings={routeFindings(scenario, report)} />
            <Routes report={report} />
          </>
        )}
      </ReportGate>
      <ParFinding />
    </>
  );
}

/** Every good route, and every cut, can be asked why; the report is at hand, which takes most of the time. */
function Routes({ report }: { readonly report: RouteDenialReport }) {
  const { run, scenario } = useOpened();
  const traces = useMemo(() => routeTraces(scenario, run.plan, report), [scenario, run, report]);
  return <WhyTraces names={run} traces={traces} />;
}

/** Route denial (d), once par has been solved. */
function ParFinding() {
  const { run, scenario } = useOpened();
  const { solving } = useStore();
  const report = solving.report.value;
  const refusal = useMemo(() => parRefusal(scenario), [scenario]);
  const solved = useMemo(() => {
    return refusal === undefined && report !== undefined
      ? { report, share: makeShares(scenario)(run.plan, report) }
      : undefined;
  }, [scenario, run, report, refusal]);
  // On paper nobody can solve it any more.
  if (useIsPaper() && solved === undefined) return null;
  return <FindingList findings={[parFinding(refusal && text.say(refusal.message), solved)]} />;
}
