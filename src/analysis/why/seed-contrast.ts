// Two plans on one seed: from which turn on they differ, what the minutes of their arrivals went into, and which draws made the difference (ME-9, WY-9).
import { type LayingPolicyName, policiesFor, type PolicyName } from '../../exercise/index.ts';
import { compile, decidingColumn, type Plan, type Scenario, setUp } from '../../rules/index.ts';
import { hearPolicies, type HeardTurn } from './hear.ts';
import { arrivalParts, type Heard } from './ledger.ts';
import { makeRowRunner } from './seed-figures.ts';
import { whyTurn } from './turn.ts';
import type { MeasurePart, WhyDraw } from './types.ts';

/** Seed number `seed` of those that begin with `seedBase`. */
export interface ContrastTask {
  readonly scenario: Scenario;
  /** With names of their own. */
  readonly plans: readonly [a: Plan, b: Plan];
  readonly policy: PolicyName;
  readonly layingPolicy: LayingPolicyName;
  readonly seedBase: string;
  readonly seed: number;
}

type Pair = readonly [a: number | undefined, b: number | undefined];

/** A draw, and the turn in which it was made: the turn of its counter may be 0 (T-5). */
export interface DrawIn {
  readonly turn: number;
  readonly draw: WhyDraw;
}

export interface SeedContrast {
  /** The seed as text. */
  readonly seed: string;
  /** The first turn of which the events differ, from 1; absent = none does. */
  readonly from?: number;
  /** Figures of a comparison (ME-8) that are defined with one of the plans, in its order. */
  readonly figures: readonly { readonly figure: string; readonly values: Pair }[];
  /** What the minutes of the two arrivals went into, sort by sort; absent = one of them is denied. They add up to the arrivals. */
  readonly minutes?: readonly { readonly what: MeasurePart['what']; readonly values: readonly [number, number] }[];
  /** How many draws of both plans came out alike. */
  readonly alike: number;
  /** One draw in both plans (CH-1: with the same value), whose chances differ, so that it happened in one only. */
  readonly turned: readonly (readonly [a: DrawIn, b: DrawIn])[];
  /** Draws that only one of the plans asked for. */
  readonly only: readonly [a: readonly DrawIn[], b: readonly DrawIn[]];
}

/** Which draw it is (CH-2). */
function keyOf({ turn, place, actor, purpose }: WhyDraw): string {
  return `${turn} ${place} ${actor} ${purpose}`;
}

function drawsOf(turns: readonly HeardTurn[]): ReadonlyMap<string, DrawIn> {
  const draws = turns.flatMap((heard) =>
    whyTurn(heard).lines.flatMap((line) => line.draws.map((draw): DrawIn => ({ turn: heard.turn, draw }))),
  );
  return new Map(draws.map((each) => [keyOf(each.draw), each]));
}

function firstOther(a: readonly HeardTurn[], b: readonly HeardTurn[]): number | undefined {
  const text = (turn: HeardTurn | undefined) => JSON.stringify(turn?.events);
  for (let i = 0; i < Math.max(a.length, b.length); i++) if (text(a[i]) !== text(b[i])) return i + 1;
  return undefined;
}

/** By sort, in order of first use. */
function minutesOf(a: Heard, b: Heard): SeedContrast['minutes'] {
  const columns = [a, b].map(({ state }) => decidingColumn(state));
  if (columns.includes(-1)) return undefined;
  const found = new Map<MeasurePart['what'], [number, number]>();
  [a, b].forEach((heard, i) => {
    for (const { what, amount } of arrivalParts(heard, columns[i])) {
      const sum = found.get(what) ?? [0, 0];
      sum[i] += amount;
      found.set(what, sum);
    }
  });
  return [...found].map(([what, values]) => ({ what, values }));
}

function figuresOf({ scenario, plans, policy, layingPolicy, seedBase, seed }: ContrastTask): SeedContrast['figures'] {
  const row = makeRowRunner({ scenario, plans, policy, layingPolicy, seedBase, seeds: seed })(seed, 1)[0];
  const [a, b] = row.plans.map((figures) => new Map(figures));
  return [...new Set([...a.keys(), ...b.keys()])].map((figure) => ({ figure, values: [a.get(figure), b.get(figure)] }));
}

/** Plays both plans on the seed. RangeError as `makeRowRunner`. */
export function seedContrast(task: ContrastTask): SeedContrast {
  const { scenario, plans, policy, layingPolicy, seedBase, seed } = task;
  const control = { moving: policy, laying: layingPolicy };
  const heardOf = (plan: Plan): Heard => {
    const start = setUp(compile(scenario, plan), `${seedBase}${seed}`);
    const turns = hearPolicies(start, policiesFor(scenario, plan, control));
    return { turns, state: turns[turns.length - 1].state };
  };
  const figures = figuresOf(task);
  const [a, b] = [heardOf(plans[0]), heardOf(plans[1])];
  const [drawsA, drawsB] = [drawsOf(a.turns), drawsOf(b.turns)];
  const both = [...drawsA].flatMap(([key, draw]) => {
    const other = drawsB.get(key);
    return other === undefined ? [] : [[draw, other] as const];
  });
  const isTurned = ([one, other]: readonly [DrawIn, DrawIn]) => one.draw.happened !== other.draw.happened;
  const without = (own: ReadonlyMap<string, DrawIn>, other: ReadonlyMap<string, DrawIn>) =>
    [...own].flatMap(([key, draw]) => (other.has(key) ? [] : [draw]));
  return {
    seed: `${seedBase}${seed}`,
    from: firstOther(a.turns, b.turns),
    figures,
    minutes: minutesOf(a, b),
    alike: both.filter((pair) => !isTurned(pair)).length,
    turned: both.filter(isTurned),
    only: [without(drawsA, drawsB), without(drawsB, drawsA)],
  };
}
