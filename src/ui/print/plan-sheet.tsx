// The plan on paper: briefing in short, map, belts, groups, triggers, decisions, budget, and what it does to the routes.
import { useMemo } from 'preact/hooks';
import type { Plan, Scenario } from '../../rules/index.ts';
import { Facts, Lines, Table } from '../kit/parts.tsx';
import { clockWords, forceLines, lyingLines } from '../model/briefing-words.ts';
import { beltRows, decisionLines, groupRows, triggerLines } from '../model/plan-sheet.ts';
import { RoutesNow } from '../plan/effect-part.tsx';
import { PeriodTable } from '../plan/preparation-part.tsx';
import { useStore } from '../store/index.ts';
import { linkTo } from '../store/links.ts';
import { text } from '../text/index.ts';
import { PaperHead, PaperMap, PaperPart } from './sheet-parts.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly plan: Plan;
}

/** Of the plan on the desk. */
export function PlanSheet() {
  const { opening, plans } = useStore();
  const [scenario, plan] = [plans.scenario.value, plans.plan.value];
  const link = useMemo(() => scenario && linkTo({ opening }, scenario, plan, {}), [opening, scenario, plan]);
  if (scenario === undefined || link === undefined) return null;
  return (
    <article class="paper" data-sheet="plan">
      <PaperHead scenario={scenario} plan={plan} sheet={text.plan.sheet} link={link} />
      <BriefingPart scenario={scenario} />
      <PaperMap scenario={scenario} plan={plan} />
      <BeltsPart scenario={scenario} plan={plan} />
      <GroupsPart scenario={scenario} plan={plan} />
      <OrdersPart scenario={scenario} plan={plan} />
      <BudgetPart scenario={scenario} plan={plan} />
      <RoutesPart />
      <p class="hint">{text.shell.notional}</p>
    </article>
  );
}

function BriefingPart({ scenario }: { readonly scenario: Scenario }) {
  const lines = [...forceLines(scenario, 'moving'), ...forceLines(scenario, 'laying'), ...lyingLines(scenario)];
  return (
    <PaperPart title={text.plan.briefing} name="briefing">
      <p>{scenario.text.summary}</p>
      <p>{clockWords(scenario)}</p>
      <ul class="paper-small">
        {lines.map(({ id, words }) => (
          <li key={id}>{words}</li>
        ))}
      </ul>
    </PaperPart>
  );
}

function BeltsPart({ scenario, plan }: Props) {
  const rows = beltRows(scenario, plan);
  return (
    <PaperPart title={text.belts.title} name="belts">
      {rows.length === 0 ? (
        <p>{text.belts.none}</p>
      ) : (
        <Table caption={text.belts.title} hideCaption head={text.print.beltHead} rows={rows} class="paper-belts" />
      )}
    </PaperPart>
  );
}

function GroupsPart({ scenario, plan }: Props) {
  const rows = groupRows(scenario, plan);
  if (rows.length === 0) return null;
  return (
    <PaperPart title={text.groups.title} name="groups">
      <Table caption={text.groups.title} hideCaption head={text.print.groupHead} rows={rows} />
    </PaperPart>
  );
}

/** Triggers, and decisions on production and treaties. */
function OrdersPart({ scenario, plan }: Props) {
  const [triggers, decisions] = [triggerLines(scenario, plan), decisionLines(scenario, plan)];
  return (
    <>
      {triggers.length > 0 && (
        <PaperPart title={text.triggers.title} name="triggers">
          <Lines lines={triggers} />
        </PaperPart>
      )}
      {decisions.length > 0 && (
        <PaperPart title={text.print.decisions} name="decisions">
          <Lines lines={decisions} />
        </PaperPart>
      )}
    </>
  );
}

function BudgetPart({ scenario, plan }: Props) {
  const { cost } = useStore().plans;
  const { words, plan: planWords } = text;
  const { points, effort } = cost.value;
  return (
    <PaperPart title={planWords.budget} name="budget">
      <Facts
        facts={[
          [planWords.budgetPoints, words.usedOf(words.points(points), String(scenario.budget.points))],
          [planWords.budgetEffort, words.usedOf(words.crewMinutes(effort), String(scenario.budget.effort))],
        ]}
      />
      {scenario.calendar.periods.length > 1 && <PeriodTable scenario={scenario} plan={plan} />}
    </PaperPart>
  );
}

function RoutesPart() {
  const looks = useStore().looking.before.value;
  if (looks.length === 0) return null;
  return (
    <PaperPart title={text.print.routes} name="routes">
      <RoutesNow looks={looks} />
    </PaperPart>
  );
}
