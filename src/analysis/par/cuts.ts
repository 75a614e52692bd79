// First plans, cut by cut (PA-3): when something that adds r minutes lies on each way of a group that takes less than r minutes more
// than its shortest one, the group is r minutes later. The cheapest places for that are a minimum cut of the hexes on those ways.
// Which cuts, one after the other, is a beam search: what delays most for its price is gone on with.
import { layInPlace } from '../../exercise/index.ts';
import { blockedSides, type Hex, MAX_WEIGHT, minimumCut, UNBLOCKABLE, UNREACHED } from '../../hex/index.ts';
import type { Minutes } from '../../rules/index.ts';
import type { LateSet } from './late-sets.ts';
import { arrivalsWith, beltsOf, isWithinSums } from './model.ts';
import type { ParModel } from './types.ts';

/** A cut delays by what an option adds, or by a part of it, as fewer ways have to be cut then: its minutes by these tenths. */
const PARTS = [10, 14, 20, 30];
/** What the whole budget costs, of points and of crew-minutes; an option costs no more than a cut can count. */
const WHOLE = 1000;

/** What is laid so far. */
interface Laid {
  readonly chosen: readonly number[];
  /** By group. */
  readonly arrivals: readonly Minutes[];
  readonly price: number;
}

/** A group's fields under what is laid, the hexes where something lies, and the hexsides that it cannot cross. */
interface Ground {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly taken: ReadonlySet<Hex>;
  readonly crossBlocked: Uint8Array;
}

/** What hangs on the model alone. */
interface Offers {
  /** By option. */
  readonly prices: readonly number[];
  /** By flow: all numbers of minutes that options add, each once, but 0. */
  readonly minutes: readonly (readonly Minutes[])[];
}

interface Cutting extends Offers {
  readonly model: ParModel;
  readonly groups: readonly number[];
  readonly most: Minutes;
  /** Looks at hexes that are left. */
  left: number;
}

function priceOf({ budget, options }: ParModel, option: number): number {
  const { points, effort } = options[option];
  const shares = (WHOLE * points) / Math.max(1, budget.points) + (WHOLE * effort) / Math.max(1, budget.effort);
  return Math.max(1, Math.min(MAX_WEIGHT, Math.ceil(shares)));
}

const known = new WeakMap<ParModel, Offers>();

/** Worked out when it is first asked for: options are many, and all sets of groups have them. */
function offersOf(model: ParModel): Offers {
  const found = known.get(model) ?? {
    prices: model.options.map((_, option) => priceOf(model, option)),
    minutes: model.flows.map((_, flow) => {
      const all = new Set(model.options.map(({ minutes }) => minutes[flow]));
      all.delete(0);
      return [...all];
    }),
  };
  known.set(model, found);
  return found;
}

function groundOf(model: ParModel, g: number, chosen: readonly number[]): Ground {
  const { traffic, groups, there, options } = model;
  layInPlace(traffic, [...there, ...beltsOf(model, chosen)]);
  const { flow, party } = groups[g];
  const { costs, goal } = traffic.flows[flow];
  return {
    from: traffic.solver.from(costs, [party.start]),
    to: traffic.solver.to(costs, goal),
    taken: new Set(chosen.map((option) => options[option].place)),
    crossBlocked: blockedSides(costs),
  };
}

/** The cheapest options on hexes that make a group so many minutes later; undefined when none do. */
function cutFor(cutting: Cutting, g: number, { from, to, taken, crossBlocked }: Ground, later: Minutes) {
  const { model, prices } = cutting;
  const { scenario, groups, options, optionsAt, traffic } = model;
  const { size } = scenario.grid;
  const { flow, party } = groups[g];
  const limit = to[party.start] + later;
  const [weights, cheapest] = [new Int32Array(size), new Int32Array(size)];
  cutting.left -= size;
  for (let hex: Hex = 0; hex < size; hex++) {
    if (from[hex] === UNREACHED || to[hex] === UNREACHED || from[hex] + to[hex] >= limit) continue;
    weights[hex] = UNBLOCKABLE;
    if (hex === party.start || taken.has(hex)) continue;
    for (const option of optionsAt.get(hex) ?? []) {
      const minutes = options[option].minutes[flow];
      if (minutes >= 0 && minutes < later) continue;
      if (weights[hex] !== UNBLOCKABLE && prices[option] >= weights[hex]) continue;
      weights[hex] = prices[option];
      cheapest[hex] = option;
    }
  }
  const { value, hexes } = minimumCut(scenario.grid, weights, [party.start], traffic.flows[flow].goal, {
    crossBlocked,
  });
  return value === UNREACHED ? undefined : hexes.map((hex) => cheapest[hex]);
}

function earliest({ groups }: Cutting, arrivals: readonly Minutes[]): number {
  return groups.reduce((a, b) => (arrivals[b] < arrivals[a] ? b : a));
}

/** Cuts so that all groups arrive no earlier than a minute; undefined when that cannot be, or be paid. */
function cutTo(cutting: Cutting, laid: Laid, aim: Minutes, grounds: Map<number, Ground>): Laid | undefined {
  const { model, groups, prices } = cutting;
  let { chosen, arrivals, price } = laid;
  for (let left = groups.length; left > 0; left--) {
    const g = earliest(cutting, arrivals);
    if (arrivals[g] >= aim) break;
    const isFirst = chosen === laid.chosen;
    const ground = (isFirst ? grounds.get(g) : undefined) ?? groundOf(model, g, chosen);
    if (isFirst) grounds.set(g, ground);
    const added = cutFor(cutting, g, ground, aim - arrivals[g]);
    if (added === undefined || !isWithinSums(model, [...chosen, ...added])) return undefined;
    chosen = [...chosen, ...added];
    arrivals = arrivalsWith(model, chosen);
    for (const option of added) price += prices[option];
  }
  return arrivals[earliest(cutting, arrivals)] >= aim ? { chosen, arrivals, price } : undefined;
}

/** Minutes by which a cut may delay a group; what cannot be passed delays for good. */
function stepsOf({ model: { groups }, minutes, most }: Cutting, g: number): readonly Minutes[] {
  const steps = minutes[groups[g].flow].flatMap((added) =>
    added < 0 ? [most] : PARTS.map((part) => Math.ceil((10 * added) / part)),
  );
  return [...new Set(steps)];
}

/** All that one more round of cuts comes to. */
function next(cutting: Cutting, laid: Laid): Laid[] {
  const first = earliest(cutting, laid.arrivals);
  const grounds = new Map<number, Ground>();
  return stepsOf(cutting, first).flatMap((step) => {
    if (cutting.left <= 0 || laid.arrivals[first] >= cutting.most) return [];
    const aim = Math.min(cutting.most, laid.arrivals[first] + step);
    return cutTo(cutting, laid, aim, grounds) ?? [];
  });
}

/**
 * Options that make these groups late, up to a minute at most, by cuts: the best that came of going on with so many plans at a time,
 * within so many looks at hexes. Segments of hexsides are left to those who change the plan.
 */
export function layCuts(model: ParModel, late: LateSet, most: Minutes, width: number, work: number): readonly number[] {
  const groups = late.flatMap((is, g) => (is ? [g] : []));
  const cutting: Cutting = { model, groups, ...offersOf(model), most, left: work };
  const start: Laid = { chosen: [], arrivals: arrivalsWith(model, []), price: 0 };
  const minuteOf = ({ arrivals }: Laid) => arrivals[earliest(cutting, arrivals)];
  const gained = (laid: Laid) => minuteOf(laid) - minuteOf(start);
  let best = start;
  for (let beam = [start]; beam.length > 0; ) {
    const all = beam.flatMap((laid) => next(cutting, laid));
    all.sort((a, b) => gained(b) * a.price - gained(a) * b.price);
    beam = [];
    for (const laid of all) {
      if (gained(laid) > gained(best)) best = laid;
      const isNeedless = beam.some((other) => other.price <= laid.price && gained(other) >= gained(laid));
      if (beam.length < width && !isNeedless) beam.push(laid);
    }
  }
  return best.chosen;
}
