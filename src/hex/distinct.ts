// Distinct good routes: the cheapest, and others that are nearly as cheap and run somewhere else.
//
// The via-node method (Abraham, Delling, Goldberg, Werneck, "Alternative routes in road networks", JEA 18, 2013): a
// candidate is the cheapest way from a start to some hex joined to the cheapest way from there to a target. Whether
// it is separate enough from a route already taken needs only sums along the two trees of cheapest ways, so each
// route taken costs one pass over the map. Compare Chondrogiannis et al., "Finding k-shortest paths with limited
// overlap", VLDB J. 2020.
import { makeFieldSolver } from './field.ts';
import type { FieldSolver } from './field.ts';
import { nextBack, nextToward } from './routes.ts';
import { UNREACHED } from './types.ts';
import type { Grid, Hex, Route, StepCosts } from './types.ts';

export interface DistinctOptions {
  /** How many minutes a route may cost above the cheapest. */
  readonly slack: number;
  /** The most routes to return. */
  readonly most: number;
  /** Per cent of a route's hexes that must lie two hexes or more away from each earlier route, 0…100. */
  readonly separation: number;
  /** Routes taken before, from which all of these have to be as separate; they are not returned. Absent = none. */
  readonly earlier?: readonly (readonly Hex[])[];
}

/** One of the two trees of cheapest ways: each hex's next hex, −1 at the root; and counts along the way there. */
interface Tree {
  readonly next: Int32Array;
  /** Hexes that have a way, in an order in which `next` comes first. */
  readonly order: Int32Array;
  readonly hexes: Int32Array;
}

/**
 * Distinct routes from the starts to the targets, cheapest first. The first is the cheapest route from the start with
 * the least minutes (the lowest hex of equals). Each candidate is the way by one hex: from the nearest start there,
 * and on to the nearest target, both with ties to the lowest direction; candidates come by cost, then by the hex's
 * number. One is taken when it costs at most `slack` more than the first, passes no hex twice and no target before
 * its end, and at least `separation` per cent of its hexes are farther than 1 hex from every hex of route i, for each
 * route i taken before, `earlier` ones included (for which the first has to stand aside too). Ends once `most` are
 * taken. Empty when no target can be reached. A solver of the same grid can be lent to save its scratch. RangeError for
 * options that are not whole numbers in range.
 */
export function distinctRoutes(
  grid: Grid,
  costs: StepCosts,
  starts: readonly Hex[],
  targets: readonly Hex[],
  options: DistinctOptions,
  solver: FieldSolver = makeFieldSolver(grid),
): Route[] {
  checkOptions(options);
  if (options.most === 0 || starts.length === 0) return [];
  const fromField = solver.from(costs, starts);
  const toField = solver.to(costs, targets);
  const best = starts.reduce((a, b) => (toField[b] < toField[a] || (toField[b] === toField[a] && b < a) ? b : a));
  if (toField[best] === UNREACHED) return [];
  const back = treeOf(grid, fromField, (hex) => nextBack(grid, costs, fromField, hex));
  const ahead = treeOf(grid, toField, (hex) => nextToward(grid, costs, toField, hex));
  const routes: Route[] = [];
  const taken = [...(options.earlier ?? [])];
  const far = taken.map((hexes) => farFrom(grid, hexes, back, ahead));
  const limit = toField[best] + options.slack;
  // The cheapest comes before all others, those as cheap as it included.
  for (const via of [best, ...candidates(grid, costs, fromField, toField, limit)]) {
    if (routes.length >= options.most) break;
    const length = back.hexes[via] + ahead.hexes[via] - 1;
    if (far.some((count) => count[via] * 100 < options.separation * length)) continue;
    const hexes = [...walk(back, via).reverse(), ...walk(ahead, via).slice(1)];
    if (!isSimple(toField, hexes) || taken.some((route) => sameHexes(route, hexes))) continue;
    routes.push({ hexes, cost: fromField[via] + toField[via] });
    taken.push(hexes);
    far.push(farFrom(grid, hexes, back, ahead));
  }
  return routes;
}

function checkOptions({ slack, most, separation }: DistinctOptions): void {
  for (const value of [slack, most, separation]) {
    if (!Number.isInteger(value) || value < 0) throw new RangeError(`routes: bad option ${value}`);
  }
  if (separation > 100) throw new RangeError(`routes: bad separation ${separation}`);
}

/** Passable hexes (and starts) whose way costs at most `limit`, by cost, then by number. */
function candidates(grid: Grid, costs: StepCosts, fromField: Int32Array, toField: Int32Array, limit: number): Hex[] {
  const found: Hex[] = [];
  for (let hex = 0; hex < grid.size; hex++) {
    if (fromField[hex] === UNREACHED || toField[hex] === UNREACHED) continue;
    if (costs.enter[hex] === 0 && fromField[hex] !== 0) continue;
    if (fromField[hex] + toField[hex] <= limit) found.push(hex);
  }
  const cost = (hex: Hex): number => fromField[hex] + toField[hex];
  return found.sort((a, b) => cost(a) - cost(b) || a - b);
}

/** The tree that `next` spans over the hexes that a field reaches. */
function treeOf(grid: Grid, field: Int32Array, nextOf: (hex: Hex) => Hex): Tree {
  const next = new Int32Array(grid.size).fill(-1);
  const order = new Int32Array(grid.size);
  const hexes = new Int32Array(grid.size);
  const path: Hex[] = [];
  let end = 0;
  for (let hex = 0; hex < grid.size; hex++) {
    if (field[hex] !== UNREACHED) next[hex] = nextOf(hex);
  }
  for (let hex = 0; hex < grid.size; hex++) {
    if (field[hex] === UNREACHED) continue;
    for (let h = hex; h >= 0 && hexes[h] === 0; h = next[h]) {
      path.push(h);
      hexes[h] = 1;
    }
    while (path.length > 0) {
      const h = path.pop() as Hex;
      hexes[h] = next[h] < 0 ? 1 : hexes[next[h]] + 1;
      order[end++] = h;
    }
  }
  return { next, order: order.subarray(0, end), hexes };
}

/** The hexes from one to the root of a tree. */
function walk(tree: Tree, hex: Hex): Hex[] {
  const hexes: Hex[] = [];
  for (let h = hex; h >= 0; h = tree.next[h]) hexes.push(h);
  return hexes;
}

/** For the way by each hex, how many of its hexes are farther than 1 from a route. */
function farFrom(grid: Grid, route: readonly Hex[], back: Tree, ahead: Tree): Int32Array {
  const far = new Uint8Array(grid.size).fill(1);
  for (const hex of route) {
    far[hex] = 0;
    for (let d = 0; d < 6; d++) if (grid.neighbours[hex * 6 + d] >= 0) far[grid.neighbours[hex * 6 + d]] = 0;
  }
  const behind = countAlong(back, far);
  const count = countAlong(ahead, far);
  for (let hex = 0; hex < grid.size; hex++) count[hex] += behind[hex] - far[hex];
  return count;
}

/** The sum of `far` over the hexes from each hex to the root. */
function countAlong(tree: Tree, far: Uint8Array): Int32Array {
  const sum = new Int32Array(far.length);
  for (const hex of tree.order) sum[hex] = far[hex] + (tree.next[hex] < 0 ? 0 : sum[tree.next[hex]]);
  return sum;
}

/** No hex twice, and no target (a 0 of the field) before the last hex. */
function isSimple(toField: Int32Array, hexes: readonly Hex[]): boolean {
  return new Set(hexes).size === hexes.length && hexes.every((hex, i) => toField[hex] !== 0 || i === hexes.length - 1);
}

function sameHexes(a: readonly Hex[], b: readonly Hex[]): boolean {
  return a.length === b.length && a.every((hex, i) => hex === b[i]);
}
