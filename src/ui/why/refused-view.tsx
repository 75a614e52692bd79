// What would turn a refusal: the fault of a plan, or an order that may not be given. The rules are asked in a worker, from when it is opened.
import { useEffect, useMemo } from 'preact/hooks';
import type { Turning } from '../../analysis/index.ts';
import { REFUSAL_TEXT } from '../../rules/index.ts';
import type { RefusedReport } from '../../workers/index.ts';
import { ReportGate } from '../debrief/report-gate.tsx';
import { orderWords, subjectName } from '../model/order-words.ts';
import type { ToldFault } from '../model/plan-edit.ts';
import { refusalLines, traceOfFault } from '../model/why-page.ts';
import type { WhyNames } from '../model/why-words.ts';
import type { RefusedOrders } from '../store/asking.ts';
import { useStore } from '../store/index.ts';
import { useRefusals } from '../store/refusals.ts';
import type { ReportJob } from '../store/report-jobs.ts';
import { text } from '../text/index.ts';
import { ChangeLines, Rules } from './page-view.tsx';
import { WhyHeading } from './why-heading.tsx';

/** WY-7. */
export function FaultView({ fault }: { readonly fault: ToldFault }) {
  const { plans } = useStore();
  const { ofPlan } = useRefusals();
  const { of: plan } = fault;
  const job = useMemo(() => plan && ofPlan(plan), [plan, ofPlan]);
  const scenario = plans.scenario.value;
  if (plan === undefined || job === undefined || scenario === undefined) return <WhyHeading words={text.why.gone} />;
  return (
    <RefusedPage
      title={text.laying.refused(fault.rule, text.say(fault.message))}
      hint={text.laying.hint(text.say(fault.hint))}
      rule={fault.rule}
      names={{ scenario, plan }}
      job={job}
      turningOf={({ faults }) => traceOfFault(faults, fault)}
    />
  );
}

const NO_PLAN = { name: '', belts: [] } as const;

/** WY-6. What has names is what the side sees (KN-1). */
export function RefusalView({ turn, why, side, orders, index }: RefusedOrders) {
  const { commanding } = useStore();
  const { ofOrders } = useRefusals();
  const job = useMemo(() => ofOrders(turn, side, orders), [turn, side, orders, ofOrders]);
  const view = commanding.view.value?.view;
  if (view === undefined || job === undefined) return <WhyHeading words={text.why.gone} />;
  const { scenario, plan = NO_PLAN } = view;
  const { rule } = REFUSAL_TEXT[why];
  const order = text.why.value(subjectName(view, orders[index]), orderWords(scenario, view.plan, orders[index]));
  return (
    <RefusedPage
      title={text.command.refused(rule, text.refusal[why], order)}
      hint={text.why.sideOnly}
      rule={rule}
      names={{ scenario, plan }}
      job={job}
      turningOf={(report) => report.orders.find((one) => one.index === index)}
    />
  );
}

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly rule: string;
  readonly names: WhyNames;
  readonly job: ReportJob<RefusedReport>;
  readonly turningOf: (report: RefusedReport) => Turning | undefined;
}

function RefusedPage({ title, hint, rule, names, job, turningOf }: Props) {
  return (
    <div class="why-page">
      <WhyHeading words={title} />
      <p>{hint}</p>
      <h3>{text.laying.change}</h3>
      <ReportGate job={job} what={text.why.refusedWorking} mark="refused">
        {(report) => <TurningLines names={names} told={turningOf(report)} />}
      </ReportGate>
      <Rules ids={[rule]} />
    </div>
  );
}

/** Said aloud when it comes: the focus is on the heading by then. */
function TurningLines({ names, told }: { readonly names: WhyNames; readonly told: Turning | undefined }) {
  const { notices } = useStore();
  const lines = refusalLines(names, told ?? { changes: [], unturned: [] });
  const aloud = [lines.lead, ...lines.changes].join(' ');
  useEffect(() => notices.say(aloud), [aloud, notices]);
  return (
    <div data-why-refused>
      <ChangeLines {...lines} />
    </div>
  );
}
