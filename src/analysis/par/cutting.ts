// What delays a group, by minimum cuts (PA-3): a group is as late as is asked for when each of its ways that are early crosses a place
// where something lies that adds what the shortest way over this place lacks. The cheapest such places are a minimum cut.
import { arrivalOf } from '../../exercise/index.ts';
import {
  type Hex,
  MAX_WEIGHT,
  type Place,
  placeOfSide,
  type StepCosts,
  UNBLOCKABLE,
  UNREACHED,
} from '../../hex/index.ts';
import type { Minutes } from '../../rules/index.ts';
import type { LateSet } from './late-sets.ts';
import { costWith, isWithinSums, layChosenInPlace, minutesOver } from './model.ts';
import { type Offers, offersOf } from './offers.ts';
import type { Group, ParModel } from './types.ts';

/** What all that is left of the budget costs. */
const WHOLE = 1000;

/** A plan, which of the groups that are to be late arrives first with it, when, and its minutes to the goal from each hex; those to each hex once a cut asks for them. */
export interface Laid {
  readonly chosen: readonly number[];
  readonly first: number;
  readonly arrival: Minutes;
  readonly to: Int32Array;
  from?: Int32Array;
}

/** What cuts are to cost. */
export interface Prices {
  /** So many thousandths are for points, the rest for crew-minutes. */
  readonly forPoints: number;
  /** Prices differ from place to place by so many percent, up or down, by chance that hangs on `salt`. */
  readonly spread: number;
  readonly salt: number;
}

/** Cuts for groups that are to be late. */
export interface Cutting {
  readonly model: ParModel;
  /** Indices of the groups. */
  readonly groups: readonly number[];
  readonly offers: Offers;
  prices: Prices;
  /** Are cuts looked for from the goal, so that of several cheapest ones the one nearest to it is taken? */
  isFromGoal: boolean;
  /** Looks at places that are left. */
  left: number;
}

export function makeCutting(model: ParModel, late: LateSet): Cutting {
  const groups = late.flatMap((is, g) => (is ? [g] : []));
  const prices = { forPoints: WHOLE / 2, spread: 0, salt: 0 };
  return { model, groups, offers: offersOf(model), prices, isFromGoal: false, left: 0 };
}

/** Lays a plan, and looks when the groups arrive. RangeError where nobody is to be late. */
export function laidAs(cutting: Cutting, chosen: readonly number[]): Laid {
  const { model, groups } = cutting;
  const { scenario, traffic } = model;
  layChosenInPlace(model, chosen);
  const fields = new Map<number, Int32Array>();
  let laid: Laid | undefined;
  for (const g of groups) {
    const { flow, party } = model.groups[g];
    const { costs, goal } = traffic.flows[flow];
    const to = fields.get(flow) ?? traffic.solver.to(costs, goal);
    fields.set(flow, to);
    const arrival = arrivalOf(scenario, party, to[party.start]);
    if (laid === undefined || arrival < laid.arrival) laid = { chosen, first: g, arrival, to };
  }
  if (laid === undefined) throw new RangeError('par: nobody is to be late');
  cutting.left -= fields.size * scenario.grid.size;
  return laid;
}

/** What one cut works on: a group's ways under what is laid, and what is left of the budget. */
interface Ground {
  readonly group: Group;
  readonly costs: Required<StepCosts>;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Minutes with which a way is late enough. */
  readonly limit: Minutes;
  /** By place: the option that lies there. */
  readonly laid: ReadonlyMap<Place, number>;
  readonly points: number;
  readonly effort: number;
  /** By place: as for a `PlaceCutter`, and the option that costs so much. */
  readonly weights: Int32Array;
  readonly cheapest: Int32Array;
}

/** One of so many, which hangs on a place: its bits mixed as in MurmurHash3's last step. */
function chanceAt(place: Place, salt: number, n: number): number {
  const mixed = Math.imul(place ^ salt, 0x85ebca6b);
  const more = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((more ^ (more >>> 16)) >>> 4) % n;
}

/** What an option costs in place of another, −1 = nothing; 1 at least; UNBLOCKABLE = more than there is. Shares of what is left, of points and of crew-minutes as they count. */
function priceOf({ offers, prices }: Cutting, ground: Ground, option: number, here: number): number {
  const { forPoints, spread } = prices;
  const points = offers.points[option] - (here < 0 ? 0 : offers.points[here]);
  const effort = offers.effort[option] - (here < 0 ? 0 : offers.effort[here]);
  if (points > ground.points || effort > ground.effort) return UNBLOCKABLE;
  const shares =
    (forPoints * points) / Math.max(1, ground.points) + ((WHOLE - forPoints) * effort) / Math.max(1, ground.effort);
  const percent = 100 - spread + chanceAt(offers.places[option], prices.salt, 2 * spread + 1);
  return Math.max(1, Math.min(MAX_WEIGHT, Math.ceil((shares * percent) / 100)));
}

/** Sets the weight of a place: 0 when no way over it is early, else what the cheapest option costs that makes all of them late. Says whether one is early. */
function weighInPlace(cutting: Cutting, ground: Ground, place: Place): boolean {
  const { model, offers } = cutting;
  const { group, costs, limit, laid, weights, cheapest } = ground;
  const over = minutesOver(model.scenario.grid, costs, ground, place);
  if (over >= limit) return false;
  weights[place] = UNBLOCKABLE;
  const index = place === group.party.start ? -1 : offers.indexOf[place];
  if (index < 0) return true;
  const minutes = offers.minutes[group.flow];
  const here = laid.get(place) ?? -1;
  const least = limit - over + (here < 0 ? 0 : minutes[here]);
  for (let i = offers.first[index]; i < offers.first[index + 1]; i++) {
    const option = offers.options[i];
    if (minutes[option] < least) continue;
    const price = priceOf(cutting, ground, option, here);
    if (price >= weights[place]) continue;
    weights[place] = price;
    cheapest[place] = option;
  }
  return true;
}

/** The minutes to each hex for the group that arrives first, with what is laid. */
function fromStart({ model }: Cutting, first: number): Int32Array {
  const { flow, party } = model.groups[first];
  return model.traffic.solver.from(model.traffic.flows[flow].costs, [party.start]);
}

/** The cheapest options that make the group that arrives first so many minutes later than it is; undefined when none do. */
function cutFor(cutting: Cutting, laid: Laid, later: Minutes) {
  const { model, isFromGoal, offers } = cutting;
  const { scenario, options, traffic, budget } = model;
  const { grid } = scenario;
  const { chosen, to } = laid;
  const group = model.groups[laid.first];
  const { costs, goal } = traffic.flows[group.flow];
  const start = [group.party.start];
  const used = costWith(model, chosen);
  // Another plan may have been laid since this one was looked at.
  layChosenInPlace(model, chosen);
  cutting.left -= laid.from === undefined ? 2 * grid.size : grid.size;
  laid.from ??= fromStart(cutting, laid.first);
  const ground: Ground = {
    group,
    costs,
    from: laid.from,
    to,
    limit: to[group.party.start] + later,
    laid: new Map(chosen.map((option) => [options[option].place, option])),
    points: budget.points - used.points,
    effort: budget.effort - used.effort,
    weights: new Int32Array(grid.size * 4),
    cheapest: new Int32Array(grid.size * 4),
  };
  for (let hex: Hex = 0; hex < grid.size; hex++) {
    if (!weighInPlace(cutting, ground, hex)) continue;
    for (let d = 0; d < 3; d++) weighInPlace(cutting, ground, placeOfSide(grid, hex * 3 + d));
  }
  if (!ground.weights.some((weight) => weight !== 0 && weight !== UNBLOCKABLE)) return undefined;
  const [sources, targets] = isFromGoal ? [goal, start] : [start, goal];
  const { value, places } = offers.cutter(ground.weights, sources, targets);
  return value === UNREACHED ? undefined : places.map((place) => ground.cheapest[place]);
}

/** What was chosen, with others in place of what lies where they do. */
function instead({ options }: ParModel, chosen: readonly number[], others: readonly number[]): readonly number[] {
  const places = new Set(others.map((option) => options[option].place));
  return [...chosen.filter((option) => !places.has(options[option].place)), ...others];
}

/** Cuts for the group that arrives first, again and again, until all arrive at a minute or later; undefined when that cannot be, or be paid. */
export function cutTo(cutting: Cutting, given: Laid, aim: Minutes): Laid | undefined {
  let laid = given;
  for (let left = cutting.groups.length; laid.arrival < aim; left--) {
    const added = left === 0 ? undefined : cutFor(cutting, laid, aim - laid.arrival);
    if (added === undefined) return undefined;
    const chosen = instead(cutting.model, laid.chosen, added);
    if (!isWithinSums(cutting.model, chosen)) return undefined;
    laid = laidAs(cutting, chosen);
  }
  return laid;
}

/** Minutes that options add to ways of the group that arrives first. */
export function minutesFor({ model, offers }: Cutting, { first }: Laid): readonly Minutes[] {
  return offers.added[model.groups[first].flow];
}
