// Finds ways that are not late enough under what is laid, whole or in part: shortest paths with what lies there added (PA-2).
import {
  directionBetween,
  type Hex,
  isSidePlace,
  nextBack,
  nextToward,
  placeOfSide,
  sideBetween,
  sideOfPlace,
  stepCost,
  type StepCosts,
  UNREACHED,
} from '../../hex/index.ts';
import type { Minutes } from '../../rules/index.ts';
import type { Relaxation } from './relaxation.ts';
import { addRow, brokenRow, type Laid, laidFor, type Row } from './rows.ts';
import { siteAt } from './target.ts';
import type { Group, ParModel, Way, WayPool } from './types.ts';

/** Ways of one group that are added at once. */
const MOST_WAYS = 8;
/** A field's costs end here; minutes are counted in parts as fine as that allows. */
const LARGEST = 4095;
const FINEST = 16;
/** Millionths that count as nothing. */
const NOTHING = 1;

export function makePool(): WayPool {
  return { known: new Set(), ways: new Map() };
}

function poolKey({ flow, party }: Group): string {
  return `${flow}:${party.start}`;
}

/** The rows that are broken most come first; says how many were added. */
export function addMost(relaxation: Relaxation, rows: Row[]): number {
  rows.sort((a, b) => b.short - a.short);
  let added = 0;
  for (const row of rows) {
    if (added === MOST_WAYS) break;
    if (addRow(relaxation, row)) added += 1;
  }
  return added;
}

/** Adds what known ways ask for and do not get; says how many. */
export function addKnownWays(relaxation: Relaxation, pool: WayPool, y: Int32Array): number {
  return forEachOpen(relaxation, y, (g) => {
    const laid = laidFor(relaxation, g, y);
    const rows: Row[] = [];
    for (const way of pool.ways.get(poolKey(relaxation.target.model.groups[g])) ?? []) {
      const row = brokenRow(relaxation, g, way, laid);
      if (row !== undefined) rows.push(row);
    }
    return addMost(relaxation, rows);
  });
}

function dearest({ enter, cross }: Required<StepCosts>): number {
  let most = 0;
  for (const minutes of enter) most = Math.max(most, minutes);
  for (const minutes of cross) if (minutes <= LARGEST) most = Math.max(most, minutes);
  return most;
}

interface Weighted extends Required<StepCosts> {
  /** Parts that a minute has. */
  readonly parts: number;
}

/** A group's costs with the part of each option that lies there. */
function weightedCosts({ target }: Relaxation, g: number, { at, weight, late }: Laid): Weighted {
  const { model, minute } = target;
  const { grid } = model.scenario;
  const base = model.base[model.groups[g].flow];
  const parts = Math.max(1, Math.min(FINEST, Math.floor(LARGEST / (dearest(base) + minute))));
  const enter = base.enter.map((minutes) => minutes * parts);
  const cross = base.cross.map((minutes) => (minutes <= LARGEST ? minutes * parts : minutes));
  for (const place of at.keys()) {
    const most = siteAt(target, place).slack[g];
    const added = Math.min(most * parts, Math.floor((weight[place] * parts) / late));
    if (isSidePlace(grid, place)) cross[sideOfPlace(grid, place)] += added;
    else enter[place] += added;
  }
  return { enter, cross, parts };
}

/** The way of a group through a hex by two fields; undefined when it comes to a hex twice. */
function wayThrough(model: ParModel, costs: StepCosts, from: Int32Array, to: Int32Array, hex: Hex) {
  const { grid } = model.scenario;
  const hexes = [hex];
  for (let at = nextBack(grid, costs, from, hex); at >= 0; at = nextBack(grid, costs, from, at)) hexes.push(at);
  hexes.reverse();
  const before = hexes.length;
  for (let at = nextToward(grid, costs, to, hex); at >= 0; at = nextToward(grid, costs, to, at)) {
    if (hexes.lastIndexOf(at, before - 1) >= 0) return undefined;
    hexes.push(at);
  }
  return hexes;
}

/** Hexes on ways of less than `limit` by two fields, those of the shortest ways first, and of equals in the order of the map. */
function earlyHexes(from: Int32Array, to: Int32Array, limit: number): readonly Hex[] {
  const byTotal: Hex[][] = [];
  for (let hex = 0; hex < from.length; hex++) {
    if (from[hex] === UNREACHED || to[hex] === UNREACHED) continue;
    const total = from[hex] + to[hex];
    if (total >= limit) continue;
    const list = byTotal[total];
    if (list === undefined) byTotal[total] = [hex];
    else list.push(hex);
  }
  return byTotal.flat();
}

/** The way along hexes. */
export function wayAlong({ scenario, base, optionsAt }: ParModel, flow: number, hexes: readonly Hex[]): Way {
  const { grid } = scenario;
  const places: number[] = [];
  let minutes: Minutes = 0;
  for (let i = 1; i < hexes.length; i++) {
    const [a, b] = [hexes[i - 1], hexes[i]];
    const side = sideBetween(grid, a, b);
    minutes += stepCost(grid, base[flow], a, directionBetween(grid, a, b));
    for (const place of [placeOfSide(grid, side), b]) if (optionsAt.has(place)) places.push(place);
  }
  return { minutes, places };
}

/** Keeps a way for all targets. */
export function remember(pool: WayPool, group: Group, way: Way): void {
  const key = poolKey(group);
  const name = `${key}/${way.minutes}/${way.places.join(' ')}`;
  if (pool.known.has(name)) return;
  pool.known.add(name);
  const list = pool.ways.get(key);
  if (list === undefined) pool.ways.set(key, [way]);
  else list.push(way);
}

/**
 * Ways of one group that take less than `limit` at these costs, the shortest first, each through a hex that no other leads through.
 * `take` is told of them, and says how many more are wanted.
 */
export function forEachEarly(
  model: ParModel,
  { flow, party }: Group,
  costs: StepCosts,
  limit: number,
  take: (way: Way) => number,
): void {
  const { solver, flows } = model.traffic;
  const from = solver.from(costs, [party.start]);
  const to = solver.to(costs, flows[flow].goal);
  const seen = new Uint8Array(from.length);
  for (const hex of earlyHexes(from, to, limit)) {
    if (seen[hex] === 1) continue;
    const hexes = wayThrough(model, costs, from, to, hex);
    seen[hex] = 1;
    if (hexes === undefined) continue;
    for (const each of hexes) seen[each] = 1;
    if (take(wayAlong(model, flow, hexes)) <= 0) return;
  }
}

/** Searches for early ways of one group, many at once and apart from one another; says how many rows were added. */
function searchWays(relaxation: Relaxation, pool: WayPool, g: number, y: Int32Array): number {
  const { model, minute } = relaxation.target;
  const group = model.groups[g];
  const laid = laidFor(relaxation, g, y);
  const costs = weightedCosts(relaxation, g, laid);
  const rows: Row[] = [];
  forEachEarly(model, group, costs, (minute - group.party.from) * costs.parts, (way) => {
    remember(pool, group, way);
    const row = brokenRow(relaxation, g, way, laid);
    if (row !== undefined) rows.push(row);
    return MOST_WAYS - rows.length;
  });
  return addMost(relaxation, rows);
}

/** For every group that the values `y` count as late; the sum of what is said. */
export function forEachOpen({ lateColumns }: Relaxation, y: Int32Array, add: (g: number) => number): number {
  let added = 0;
  lateColumns.forEach((column, g) => {
    if (column >= 0 && y[column] > NOTHING) added += add(g);
  });
  return added;
}

/** Adds rows that the values `y` break, by new ways of every group that counts as late; says how many. */
export function addNewWays(relaxation: Relaxation, pool: WayPool, y: Int32Array): number {
  return forEachOpen(relaxation, y, (g) => searchWays(relaxation, pool, g, y));
}
