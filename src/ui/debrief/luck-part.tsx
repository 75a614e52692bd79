// A good decision or a good die: the exercise among the runs of its own plan on many seeds (LU-1 to LU-4).
import { type LuckReport, luckTraces, type Standing } from '../../analysis/index.ts';
import { Distributions } from '../chart/distributions.tsx';
import { luckLines } from '../model/luck-words.ts';
import { useOpened } from '../store/debriefing.ts';
import { text } from '../text/index.ts';
import { WhyTraces } from '../why/why-traces.tsx';
import { ReportGate } from './report-gate.tsx';

export function LuckPart() {
  const opened = useOpened();
  return (
    <ReportGate job={opened.luck} what={text.luck.working} mark="luck">
      {(report) => <Luck report={report} />}
    </ReportGate>
  );
}

function Luck({ report }: { readonly report: LuckReport }) {
  const { run } = useOpened();
  const { luck, chart } = text;
  const { delay, denied, clearanceTime, byHand, plan } = report;
  return (
    <>
      {byHand.map((side) => (
        <p key={side}>{luck.byHand[side]}</p>
      ))}
      <p>{(denied.value === 1 ? luck.denied : luck.through)(denied.equal, denied.of)}</p>
      {delay === undefined ? (
        <p>{luck.undefined}</p>
      ) : (
        <>
          <p>{luckLines(delay)}</p>
          <Place
            standing={delay}
            plan={plan}
            what={chart.what.delay}
            axis={chart.axis.delay}
            finding={luck.delayFinding(delay.above, delay.below, delay.of)}
          />
        </>
      )}
      <Place
        standing={clearanceTime}
        plan={plan}
        what={chart.what.clearance}
        axis={chart.axis.clearance}
        finding={luck.clearanceFinding(clearanceTime.above, clearanceTime.below, clearanceTime.of)}
      />
      <WhyTraces names={run} traces={luckTraces(report)} />
    </>
  );
}

interface PlaceProps {
  readonly standing: Standing;
  readonly plan: string;
  readonly what: string;
  readonly axis: string;
  readonly finding: string;
}

/** The distribution with the exercise marked in it. */
function Place({ standing, plan, what, axis, finding }: PlaceProps) {
  const mark = { at: standing.value, words: text.luck.yours };
  return (
    <Distributions rows={[{ plan, values: standing.distribution, mark }]} what={what} axis={axis} finding={finding} />
  );
}
