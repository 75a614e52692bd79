// The traces of what is told of many runs: which seeds a figure comes from, so that each can be asked by itself (ME-8, WO-2, WO-3, LU-2).
import { type LuckReport, type LuckRun, luckReport, type Standing } from '../luck.ts';
import { makeRunner } from '../playouts.ts';
import { type Histogram, mergeHistograms, sumOf } from '../tally/histogram.ts';
import { mergeTallies } from '../tally/merge.ts';
import type { ComparisonTally, PlanTally } from '../tally/types.ts';
import type { PlanReport } from '../types.ts';
import { denominatorFor } from '../worth/shares.ts';
import type { WorthPart, WorthReport, WorthTask } from '../worth/types.ts';
import { makeWorthRunner } from '../worth/worth.ts';
import type { SeedsTask } from './seed-figures.ts';
import { traceOf } from './trace-of.ts';
import type { MeasurePart, MeasureTrace } from './types.ts';

/** Every run by itself, and all of them together. */
function runsOf({ seeds, plan, ...task }: SeedsTask): {
  readonly each: readonly PlanTally[];
  readonly whole: ComparisonTally;
} {
  const run = makeRunner({ ...task, plans: [plan], seedBase: '', seeds });
  const tallies = Array.from({ length: seeds }, (_, i) => run(i + 1, 1));
  return { each: tallies.map(({ plans }) => plans[0]), whole: tallies.reduce(mergeTallies) };
}

/** What is lost without a belt or group on each seed, and each belt's share of the whole on it. */
export function worthTraces(task: WorthTask): readonly MeasureTrace[] {
  const run = makeWorthRunner(task);
  const parts = Array.from({ length: task.seeds }, (_, i) => run(i + 1, 1));
  const { belts, groups = [] } = task.plan;
  const trace = (of: (part: WorthPart) => Histogram | undefined, belt: string | undefined, figure: string, den = 1) => {
    const own = parts.flatMap((part, i): MeasurePart[] => {
      const [first] = of(part) ?? [];
      return first === undefined ? [] : [{ amount: first[0], seed: `${task.seedBase}${i + 1}` }];
    });
    const sum = own.reduce((all, { amount }) => all + amount, 0);
    return traceOf('worth', sum, own, { plan: task.plan.name, belt, figure, over: den * Math.max(1, own.length) });
  };
  const alone = task.leaveOneOut ? [...belts.keys()] : [];
  const shared = task.shapley ? [...belts.keys()] : [];
  return [
    trace(({ whole }) => whole.delay, undefined, 'whole'),
    ...alone.map((i) => trace((part) => part.belts[i].delay, belts[i].id, 'alone')),
    ...(task.leaveOneOut ? groups : []).map(({ id }, i) => trace((part) => part.groups[i].delay, id, 'alone')),
    ...shared.map((i) => trace((part) => part.shares[i].delay, belts[i].id, 'share', denominatorFor(belts.length))),
  ];
}

/** Runs with less, with the same and with more: seed by seed, or, without seeds, by their number. */
function standingTrace(figure: string, standing: Standing, own: readonly (readonly [string, number])[]): MeasureTrace {
  const { value, below, equal, above, of } = standing;
  const sort = (other: number) => (other < value ? 'below' : other > value ? 'above' : 'same');
  const parts: readonly MeasurePart[] =
    own.length > 0
      ? own.map(([seed, other]) => ({ amount: 1, what: sort(other), seed }))
      : [
          { amount: below, what: 'below' },
          { amount: equal, what: 'same' },
          { amount: above, what: 'above' },
        ];
  return traceOf('luck', of, parts, { figure });
}

type Figures = Readonly<
  Record<'delay' | 'clearanceTime' | 'losses' | 'denied', readonly (readonly [string, number])[]>
>;
const NO_SEEDS: Figures = { delay: [], clearanceTime: [], losses: [], denied: [] };

/** Where a played run lies among others, in numbers of runs (LU-2). */
export function luckTraces(report: LuckReport, seeds: Figures = NO_SEEDS): readonly MeasureTrace[] {
  const { delay, clearanceTime, losses, denied } = report;
  return [
    ...(delay === undefined ? [] : [standingTrace('delay', delay, seeds.delay)]),
    standingTrace('clearanceTime', clearanceTime, seeds.clearanceTime),
    standingTrace('losses', losses, seeds.losses),
    standingTrace('denied', denied, seeds.denied),
  ];
}

/** The same with the seeds of all runs. */
export function luckSeedTraces(task: SeedsTask, run: LuckRun): readonly MeasureTrace[] {
  const { each, whole } = runsOf(task);
  const report = luckReport({ ...task, plans: [task.plan], seedBase: '' }, run, whole);
  const by = (of: (tally: PlanTally) => number | undefined) =>
    each.flatMap((tally, i): (readonly [string, number])[] => {
      const value = of(tally);
      return value === undefined ? [] : [[`${i + 1}`, value]];
    });
  return luckTraces(report, {
    delay: by(({ figures }) => mergeHistograms(figures.delay, figures.denied)[0]?.[0]),
    clearanceTime: by(({ figures }) => figures.clearance[0]?.[0]),
    losses: by(({ figures }) => figures.losses[0]?.[0]),
    denied: by(({ deniedRuns }) => deniedRuns),
  });
}

/** From the report on a plan: its restricted delays and its denials, by how many runs had which (ME-8). */
export function planTraces({ plan, delays, denied }: PlanReport): readonly MeasureTrace[] {
  const parts = delays.map(([each, runs]): MeasurePart => ({ amount: each * runs, what: 'runs', runs, each }));
  const counted = delays.reduce((all, [, runs]) => all + runs, 0);
  return [
    traceOf('delays', counted === 0 ? undefined : sumOf(delays), parts, { plan, over: Math.max(1, counted) }),
    traceOf('denials', denied.count, [{ amount: denied.count, what: 'runs', runs: denied.count, each: 1 }], {
      plan,
      over: denied.of,
    }),
  ];
}

/** From the report on the worth of belts: what all together delay, as the sum of each belt's share (WO-3); undefined without shares. */
export function shareOfBelts({ plan, shapley, whole }: WorthReport): MeasureTrace | undefined {
  if (shapley === undefined) return undefined;
  const parts = shapley.belts.map(({ id, exact }): MeasurePart => ({ amount: exact.delay.num, belt: id }));
  const over = shapley.belts[0]?.exact.delay.den ?? 1;
  const value = (whole.exact.delay.num * over) / whole.exact.delay.den;
  return { ...traceOf('worth', value, parts, { plan, over }), rules: ['WO-2', 'WO-3'] };
}
