// What each plan costs: budget, and where the scenario has it law, burden and the years afterwards.
import type { MoreReport, PlanReport } from '../../analysis/index.ts';
import { Table } from '../kit/parts.tsx';
import { bandWords } from '../model/ledger-words.ts';
import { text } from '../text/index.ts';

function mean(value: number | undefined): string {
  return value === undefined ? text.words.none : text.words.decimal(value);
}

function afterwardsRow(plan: string, { burden, law, legacy }: MoreReport): string[] {
  const { report } = text;
  return [
    plan,
    String(law.length),
    report.burdenWord(mean(burden.weight.mean), bandWords(burden.bands)),
    legacy.years.p50 === undefined ? report.longer : String(legacy.years.p50),
    mean(legacy.weeks.mean),
    mean(legacy.points.mean),
    bandWords(legacy.incidents),
  ];
}

export function CostTables({ plans }: { readonly plans: readonly PlanReport[] }) {
  const words = text.report;
  const afterwards = plans.flatMap(({ plan, more }) => (more === undefined ? [] : [afterwardsRow(plan, more)]));
  const head = [
    words.plan,
    words.violations,
    words.burden,
    words.years,
    words.weeks,
    words.legacyPoints,
    words.incidents,
  ];
  return (
    <>
      <Table
        caption={words.cost}
        hideCaption
        head={[words.plan, words.points, words.effort]}
        rows={plans.map(({ plan, cost }) => [plan, String(cost.points), String(cost.effort)])}
      />
      {afterwards.length > 0 && <Table caption={words.others} head={head} rows={afterwards} />}
    </>
  );
}
