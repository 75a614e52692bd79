// Counting: the rows of one seed after the other go into counters, and the counters into a tally.
import {
  BANDS,
  BELT_SUMS,
  COLUMN_SUMS,
  type IntentMeasures,
  type Minutes,
  type Plan,
  type Scenario,
} from '../../rules/index.ts';
import { type Counter, countInPlace, histogramOf } from './histogram.ts';
import { addPairsInPlace, pairsLength } from './pairs.ts';
import {
  type ComparisonTally,
  type Figure,
  FIGURES,
  GROUP_FIGURES,
  type GroupTally,
  MORE_FIGURES,
  MORE_SUMS,
  type MoreFigure,
  type MoreRow,
  type MoreSum,
  type PlanTally,
  type PlayoutRow,
  type Sum,
  SUMS,
} from './types.ts';

/** What is counted of a run of edition 2; undefined = not defined in this run. */
const MORE: Readonly<Record<MoreFigure, (more: MoreRow) => number | undefined>> = {
  searchTime: ({ searchTime }) => searchTime,
  friends: ({ friends }) => friends.arrived,
  burden: ({ burden }) => burden.weight,
  burdenBand: ({ burden }) => BANDS.indexOf(burden.band),
  years: ({ legacy }) => legacy.years,
  suspected: ({ legacy }) => legacy.suspected,
  confirmed: ({ legacy }) => legacy.confirmed,
  cancelled: ({ legacy }) => legacy.cancelled,
  reduced: ({ legacy }) => legacy.reduced,
  cleared: ({ legacy }) => legacy.cleared,
  left: ({ legacy }) => legacy.left,
  weeks: ({ legacy }) => legacy.weeks,
  points: ({ legacy }) => legacy.points,
  incidents: ({ legacy }) => BANDS.indexOf(legacy.incidents),
  residual: ({ legacy }) => BANDS.indexOf(legacy.residual),
};

const MORE_SUMMED: Readonly<Record<MoreSum, (more: MoreRow) => number>> = {
  friendsOf: ({ friends }) => friends.of,
  segmentsMet: ({ burden }) => burden.confirmed.num,
  segmentsLaid: ({ burden }) => burden.confirmed.den,
};

interface GroupGather {
  readonly group: string;
  achieved: number;
  readonly counters: ReadonlyMap<string, Counter>;
}

interface PlanGather {
  readonly plan: string;
  runs: number;
  deniedRuns: number;
  readonly counters: ReadonlyMap<Figure | MoreFigure, Counter>;
  readonly sums: Map<Sum | MoreSum, number>;
  readonly belts: number[];
  readonly columns: number[];
  readonly groups: readonly GroupGather[];
}

/** Seeds that are being counted. */
export interface Gather {
  readonly deadline: Minutes;
  readonly plans: readonly PlanGather[];
  readonly pairs: number[];
}

function countersFor<K extends string>(names: readonly K[]): ReadonlyMap<K, Counter> {
  return new Map(names.map((name) => [name, new Map()]));
}

/** Nothing counted yet. */
export function makeGather({ edition, deadline, columns }: Scenario, plans: readonly Plan[]): Gather {
  const moving = columns.filter(({ side }) => side === 'moving').length;
  const zeros = (count: number) => Array.from({ length: count }, () => 0);
  const figures = edition === 1 ? FIGURES : [...FIGURES, ...MORE_FIGURES];
  const sums = edition === 1 ? SUMS : [...SUMS, ...MORE_SUMS];
  return {
    deadline,
    plans: plans.map(({ name, groups, belts }) => ({
      plan: name,
      runs: 0,
      deniedRuns: 0,
      counters: countersFor(figures),
      sums: new Map(sums.map((sum) => [sum, 0])),
      belts: zeros(belts.length * BELT_SUMS.length),
      columns: zeros(moving * COLUMN_SUMS.length),
      groups: (edition === 1 ? [] : (groups ?? [])).map(({ id }) => ({
        group: id,
        achieved: 0,
        counters: countersFor(GROUP_FIGURES),
      })),
    })),
    pairs: zeros(pairsLength(plans.length)),
  };
}

/** ME-8: least of arrival and deadline, less the arrival with no belts; undefined where that run is denied. */
function restrictedDelay(arrival: Minutes, baseline: Minutes, deadline: Minutes): Minutes | undefined {
  return baseline < 0 ? undefined : (arrival < 0 ? deadline : arrival) - baseline;
}

function countIfInPlace<K>(counters: ReadonlyMap<K, Counter>, name: K, value: number | undefined): void {
  const counter = counters.get(name);
  if (counter !== undefined && value !== undefined) countInPlace(counter, value);
}

function addInPlace({ sums }: PlanGather, name: Sum | MoreSum, value: number): void {
  sums.set(name, (sums.get(name) ?? 0) + value);
}

function addGroupInPlace(group: GroupGather, found: IntentMeasures): void {
  if (found.achieved) group.achieved += 1;
  for (const figure of GROUP_FIGURES) countIfInPlace(group.counters, figure, found[figure]);
}

function addMoreInPlace(plan: PlanGather, more: MoreRow): void {
  for (const figure of MORE_FIGURES) countIfInPlace(plan.counters, figure, MORE[figure](more));
  for (const sum of MORE_SUMS) addInPlace(plan, sum, MORE_SUMMED[sum](more));
  for (let i = 0; i < plan.groups.length; i++) addGroupInPlace(plan.groups[i], more.intent[i]);
}

function addEachInPlace(sums: number[], figures: readonly number[]): void {
  for (let i = 0; i < figures.length; i++) sums[i] += figures[i];
}

function addRowInPlace(plan: PlanGather, row: PlayoutRow, delay: Minutes | undefined): void {
  const isDenied = row.arrival < 0;
  plan.runs += 1;
  if (isDenied) plan.deniedRuns += 1;
  countIfInPlace(plan.counters, 'arrival', isDenied ? undefined : row.arrival);
  countIfInPlace(plan.counters, isDenied ? 'denied' : 'delay', delay);
  countIfInPlace(plan.counters, 'clearance', row.clearance);
  countIfInPlace(plan.counters, 'critical', isDenied ? undefined : row.critical);
  countIfInPlace(plan.counters, 'losses', row.losses);
  for (const sum of SUMS) addInPlace(plan, sum, row[sum]);
  addEachInPlace(plan.belts, row.belts);
  addEachInPlace(plan.columns, row.columns);
  if (row.more !== undefined) addMoreInPlace(plan, row.more);
}

/** Adds one seed: the rows of all plans in order, and the arrival with no belts (−1 = denied). */
export function addSeedInPlace(gather: Gather, rows: readonly PlayoutRow[], baseline: Minutes): void {
  const { plans, pairs, deadline } = gather;
  const delays = rows.map(({ arrival }) => restrictedDelay(arrival, baseline, deadline));
  for (let i = 0; i < plans.length; i++) addRowInPlace(plans[i], rows[i], delays[i]);
  addPairsInPlace(pairs, rows, delays);
}

/** In the order of the names, so that equal tallies are equal texts. */
function histogramsOf<K extends string>(counters: ReadonlyMap<K, Counter>) {
  return Object.fromEntries([...counters].map(([name, counter]) => [name, histogramOf(counter)]));
}

function groupTally({ group, achieved, counters }: GroupGather): GroupTally {
  return { group, achieved, figures: histogramsOf(counters) as GroupTally['figures'] };
}

function planTally({ plan, runs, deniedRuns, counters, sums, belts, columns, groups }: PlanGather): PlanTally {
  return {
    plan,
    runs,
    deniedRuns,
    figures: histogramsOf(counters) as PlanTally['figures'],
    sums: Object.fromEntries(sums) as PlanTally['sums'],
    belts: [...belts],
    columns: [...columns],
    groups: groups.map(groupTally),
  };
}

/** What was counted, which were the seeds `first` … `first + count − 1`. */
export function tallyOf({ plans, pairs }: Gather, first: number, count: number): ComparisonTally {
  return {
    seeds: count === 0 ? [] : [[first, first + count - 1]],
    plans: plans.map(planTally),
    pairs: [...pairs],
  };
}
