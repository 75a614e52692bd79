// The vocabulary of route denial: flows, good routes and their fates, ways and cuts in three states of a plan (RD-1 to RD-5).
import type { FieldSolver, Hex, Place } from '../../hex/index.ts';
import type { Flow } from '../../exercise/index.ts';
import type { Belt, Minutes, MoverClass, Scenario } from '../../rules/index.ts';
import type { Kept } from './kept.ts';

/** T-7, notional: percent above the cheapest route of the start, percent of a route's hexes, routes from each start (RD-2). */
export const ROUTE_SLACK = 25;
export const ROUTE_SEPARATION = 40;
export const ROUTES_MOST = 6;

export const ROUTE_FATES = ['closed', 'lengthened', 'open'] as const;
export type RouteFate = (typeof ROUTE_FATES)[number];

/** As much of a belt as matters here; contamination is one too (PC-1). */
export type Lying = Pick<Belt, 'kind' | 'depth' | 'places'>;

/** A flow with its place on the map (RD-1). */
export interface FlowGround {
  readonly flow: Flow;
  readonly mover: MoverClass;
  /** Index of its goal in scenario.zones. */
  readonly zone: number;
  /** Where its columns set out, in the order of the columns, without repeats. */
  readonly starts: readonly Hex[];
}

/** A scenario made ready for any number of plans. */
export interface RouteGround {
  readonly scenario: Scenario;
  readonly solver: FieldSolver;
  readonly flows: readonly FlowGround[];
  /** Contamination that stands. */
  readonly lying: readonly Lying[];
  /** Scratch: what was worked out before. */
  readonly kept: { readonly routes: Kept<readonly GoodRoute[]>[]; readonly cuts: Kept<RouteCut>[] };
}

export interface GoodRoute {
  /** Start and end included. */
  readonly hexes: readonly Hex[];
  /** Without the plan; what lies there already counts. */
  readonly minutes: Minutes;
}

/** What a plan does to a good route (RD-3). */
export interface RouteEnd {
  readonly fate: RouteFate;
  /** Minutes that a lengthened route takes longer; else 0. */
  readonly added: Minutes;
  /** The plan's segments on it that bite the flow, in the order in which they are met. */
  readonly at: readonly Place[];
}

/** The cheapest ways from a start; absent = there is none (RD-4). */
export interface StartWays {
  readonly start: Hex;
  /** Clearing or forcing where that is quicker. */
  readonly through?: Minutes;
  /** Meeting no segment that bites. */
  readonly round?: Minutes;
}

/** A least set of hexes that would have to be blocked. */
export interface RouteCut {
  /** Absent = without limit: a way leads only over hexes at which no belt may lie. */
  readonly value?: number;
  /** Ascending; of several least sets a stated one (`minimumCut`). */
  readonly hexes: readonly Hex[];
}

/** Ways abreast (RD-5). */
export interface Capacity {
  /** Without clearing or forcing. */
  readonly round: RouteCut;
  /** With all cleared or forced that can be. */
  readonly through: RouteCut;
}

export interface RouteState {
  /** One for each start. */
  readonly ways: readonly StartWays[];
  /** One for each good route. */
  readonly ends: readonly RouteEnd[];
  readonly capacity: Capacity;
}

export interface FlowDenial {
  readonly mover: MoverClass;
  /** Index of its goal in scenario.zones. */
  readonly zone: number;
  /** Indices into scenario.columns, ascending. */
  readonly columns: readonly number[];
  readonly starts: readonly Hex[];
  /** By start, the start with the cheapest way first, then by minutes. */
  readonly routes: readonly GoodRoute[];
  /** Without the plan. */
  readonly bare: RouteState;
  /** What stands from the beginning. */
  readonly laid: RouteState;
  /** With all remote belts laid and all reserve belts executed; the same object as `laid` where the plan has none. */
  readonly executed: RouteState;
}

/** Of one plan (RD). */
export interface RouteDenialReport {
  readonly flows: readonly FlowDenial[];
}

/** What lies on a place for a flow: minutes, −1 = not to be passed. */
export type Weighed = readonly (readonly [Place, Minutes])[];
