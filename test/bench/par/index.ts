// The bench of par: seconds of processor time to a good plan and to the proof, and the gap where there is none; each answer is checked.
import { par, type ParReport } from '../../../src/analysis/index.ts';
import { checkPlan, costOfPlan, type Scenario } from '../../../src/rules/index.ts';
import { loadLpNode } from '../../../src/workers/node-lp.ts';
import { arrivalByHand } from '../../analysis/par/oracle.ts';
import type { BenchRow } from '../hex/types.ts';
import { type ParCase, parCases } from './cases.ts';

/** Of the final delay, in percent: what counts as a good plan; and the gap that may be left. */
const GOOD = 98;
const MOST_GAP = 2;

interface Timed {
  readonly report: ParReport;
  /** Seconds. */
  readonly good: number;
  readonly all: number;
}

/** Seconds that this process has worked: others on the machine do not count. */
function clock(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Throws unless the plan is legal, paid, and does what the report says, worked out by hand; and the bound holds. */
export function checkReport(scenario: Scenario, report: ParReport, known: number | undefined): void {
  const { plan, value, bound, status, arrival, bare, cost } = report;
  const wrong = (what: string) => new Error(`bench: par of ${scenario.id}: ${what}`);
  if (checkPlan(scenario, plan).length > 0) throw wrong('the plan is not legal');
  if (JSON.stringify(costOfPlan(scenario, plan)) !== JSON.stringify(cost)) throw wrong('the cost is another');
  if (arrivalByHand(scenario, plan.belts) !== arrival) throw wrong(`the arrival is not ${arrival}`);
  if (arrivalByHand(scenario, []) !== bare || value !== arrival - bare) throw wrong(`the delay is not ${value}`);
  if ((status === 'optimal') !== (value === bound)) throw wrong(`${status}, with ${value} and ${bound}`);
  if (known !== undefined && (value > known || bound < known)) throw wrong(`${value} to ${bound}, known is ${known}`);
}

type Solve = (scenario: Scenario, isOver: Parameters<typeof par>[0]['isOver']) => ParReport;

function time(solve: Solve, scenario: Scenario, limit: number): Timed {
  const start = clock();
  const seen: { readonly value: number; readonly at: number }[] = [];
  const report = solve(scenario, ({ value }) => {
    const at = clock() - start;
    if (value !== seen[seen.length - 1]?.value) seen.push({ value, at });
    return at > limit;
  });
  const all = clock() - start;
  const good = seen.find(({ value }) => value * 100 >= report.value * GOOD)?.at ?? all;
  return { report, good, all };
}

function rowsOf({ name, size, limit, goal, scenarios, known }: ParCase, solve: Solve): BenchRow[] {
  const runs = scenarios.map((make, i) => {
    const scenario = make();
    const run = time(solve, scenario, limit);
    checkReport(scenario, run.report, known[i]);
    return run;
  });
  const most = (figure: (run: Timed) => number) => Math.max(...runs.map(figure));
  const gap = most(({ report: { value, bound } }) => ((bound - value) * 100) / Math.max(1, bound));
  const check = runs.map(({ report: { value, bound } }) => (value === bound ? value : `${value}–${bound}`)).join(' ');
  const row = { size, check };
  return [
    {
      ...row,
      name: `par, ${name}: proof`,
      unit: 's',
      value: most(({ all }) => all),
      goal: { of: 'value', most: goal },
    },
    {
      ...row,
      name: `par, ${name}: good plan`,
      unit: 's',
      value: most(({ good }) => good),
      goal: { of: 'value', most: 1 },
    },
    { ...row, name: `par, ${name}: gap`, unit: '%', value: gap, goal: { of: 'value', most: gap > 0 ? MOST_GAP : 0 } },
  ];
}

/** Solves every case once; throws when an answer is wrong. */
export async function benchPar(): Promise<BenchRow[]> {
  const makeLp = await loadLpNode();
  return parCases().flatMap((each) => rowsOf(each, (scenario, isOver) => par({ scenario, makeLp, isOver })));
}
