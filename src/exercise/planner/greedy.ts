// The greedy planner: belt after belt across the cheapest ways, each the one that delays most for its share of the budget (PL-1).
import { type Belt, checkPlan, costOf, costOfPlan, type Plan, type Scenario, scenarioFor } from '../../rules/index.ts';
import { type Bench, bestByGain, type Candidate, candidatesOf, valueOf } from './candidates.ts';
import { knownColumns, layInPlace, makeTraffic, passagesOf, sumOf } from './traffic.ts';

/** Belts at most. */
const MOST_BELTS = 32;
/** Hexes of all the fields that are worked out for one belt; fields at least. */
const HEXES_A_BELT = 500_000;
const LEAST_FIELDS = 24;

function makeBench(scenario: Scenario): Bench {
  const { catalogue, grid } = scenario;
  const known = scenarioFor(scenario, 'laying');
  return {
    scenario,
    traffic: makeTraffic(known, knownColumns(known)),
    kinds: catalogue.flatMap(({ behaviour }, kind) =>
      behaviour === 'standing' || behaviour === 'networked' ? [kind] : [],
    ),
    allowed: catalogue.map(() => new Uint8Array(grid.size * 4)),
    refusedRows: catalogue.map(() => Number.MAX_SAFE_INTEGER),
    fieldsLeft: 0,
    plan: { name: 'Greedy', belts: [] },
  };
}

/** Those that can be paid and have not been refused, by the value of their toll; of equals the first. */
function affordable({ scenario, plan, refusedRows }: Bench, all: readonly Candidate[]): Candidate[] {
  const { budget, catalogue } = scenario;
  const spent = costOfPlan(scenario, plan);
  return all
    .map((candidate, i) => ({ candidate, i, value: valueOf(candidate.toll, candidate) }))
    .filter(({ candidate: { kind, depth, front } }) => {
      const { points, effort } = costOf(catalogue[kind], depth, front.places.length);
      if (depth * front.places.length >= refusedRows[kind]) return false;
      return spent.points + points <= budget.points && spent.effort + effort <= budget.effort;
    })
    .sort((a, b) => b.value - a.value || a.i - b.i)
    .map(({ candidate }) => candidate);
}

/** The plan with one more belt, ordered in the first period that allows it; undefined when none does. */
function withBelt({ scenario, plan }: Bench, { kind, depth, front }: Candidate): Plan | undefined {
  const { places } = front;
  const { periods } = scenario.calendar;
  const numbers = plan.belts.map(({ id }) => Number(id.slice(1)));
  const id = `g${Math.max(0, ...numbers) + 1}`;
  for (let ordered = 0; ordered < periods.length; ordered++) {
    const belt: Belt = ordered === 0 ? { id, kind, depth, places } : { id, kind, depth, places, ordered };
    const next = { ...plan, belts: [...plan.belts, belt] };
    if (checkPlan(scenario, next).length === 0) return next;
  }
  return undefined;
}

/**
 * Lays the best belt that can be had: by gain, or, where nothing gains, the full front that adds the most to the ways themselves,
 * so that the next ways can be closed as well. False when there is none.
 */
function layBest(bench: Bench, isToll: boolean): boolean {
  const { refusedRows, scenario } = bench;
  const all = candidatesOf(bench);
  bench.fieldsLeft = Math.max(LEAST_FIELDS, Math.floor(HEXES_A_BELT / scenario.grid.size));
  for (;;) {
    const sorted = affordable(bench, all);
    const candidate = bestByGain(bench, sorted) ?? (isToll ? sorted.find(({ isFull }) => isFull) : undefined);
    if (candidate === undefined) return false;
    const plan = withBelt(bench, candidate);
    if (plan !== undefined) {
      bench.plan = plan;
      layInPlace(bench.traffic, plan.belts);
      return true;
    }
    refusedRows[candidate.kind] = candidate.depth * candidate.front.places.length;
  }
}

/** Takes out, from the last to the first, the belts without which the columns arrive no earlier. */
function prune(bench: Bench): void {
  const { traffic } = bench;
  let sum = sumOf(traffic, passagesOf(traffic));
  for (let i = bench.plan.belts.length - 1; i >= 0; i--) {
    const belts = bench.plan.belts.filter((_, other) => other !== i);
    layInPlace(traffic, belts);
    const without = sumOf(traffic, passagesOf(traffic));
    if (without < sum) continue;
    sum = without;
    bench.plan = { ...bench.plan, belts };
  }
  layInPlace(traffic, bench.plan.belts);
  // What could not be had beside the belts that are gone may be had now.
  bench.refusedRows.fill(Number.MAX_SAFE_INTEGER);
}

/** PL-1. The plan is legal. Of the scenario's columns and contamination it uses what the laying side knows, and what refusals tell everybody. */
export function greedyPlan(scenario: Scenario): Plan {
  const bench = makeBench(scenario);
  if (bench.traffic.flows.length === 0) return bench.plan;
  while (bench.plan.belts.length < MOST_BELTS && layBest(bench, true));
  prune(bench);
  while (bench.plan.belts.length < MOST_BELTS && layBest(bench, false));
  return bench.plan;
}
