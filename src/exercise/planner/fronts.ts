// Where a planner thinks of laying: chains across and along a way, grown from a step of it to both sides (PL-1).
import {
  type Direction,
  directionBetween,
  type Grid,
  type Hex,
  neighbour,
  type Place,
  placeOfHex,
  placeOfSide,
  sideOf,
} from '../../hex/index.ts';

/** A step of a way. */
export interface Site {
  readonly from: Hex;
  readonly to: Hex;
}

/** May a segment lie there? */
export type MayLie = (place: Place) => boolean;

/** Lengths that are tried beside the full one. */
const SHORT_LENGTHS = [1, 3];

/** Both arms of a chain, from its middle outwards. */
interface Arms {
  readonly middle: Place;
  readonly left: readonly Place[];
  readonly right: readonly Place[];
}

/** A chain of so many places: the middle, then by turns one more on the right and on the left, as far as they reach. */
function chainOf({ middle, left, right }: Arms, length: number): Place[] {
  let [l, r] = [0, 0];
  while (1 + l + r < length && (l < left.length || r < right.length)) {
    if (r < right.length && (r <= l || l === left.length)) r += 1;
    else l += 1;
  }
  return [...left.slice(0, l).reverse(), middle, ...right.slice(0, r)];
}

/** A chain of places, and whether it is as long as may be. */
export interface Chain {
  readonly places: readonly Place[];
  readonly isFull: boolean;
}

function chainsOf(arms: Arms, most: number): Chain[] {
  const full = Math.min(most, 1 + arms.left.length + arms.right.length);
  const lengths = SHORT_LENGTHS.filter((length) => length < full);
  return [...lengths, full].map((length) => ({ places: chainOf(arms, length), isFull: length === full }));
}

function hexArm(grid: Grid, mayLie: MayLie, from: Hex, direction: Direction, most: number): Place[] {
  const arm: Place[] = [];
  for (let at = neighbour(grid, from, direction); at >= 0 && arm.length < most; at = neighbour(grid, at, direction)) {
    if (!mayLie(placeOfHex(at))) break;
    arm.push(placeOfHex(at));
  }
  return arm;
}

/** Chains of hexes through the hex that the step enters, along each of the three lines through it. */
export function hexFronts(grid: Grid, mayLie: MayLie, { to }: Site, most: number): Chain[] {
  if (!mayLie(placeOfHex(to))) return [];
  return [0, 1, 2].flatMap((direction) => {
    const right = hexArm(grid, mayLie, to, direction, most - 1);
    const left = hexArm(grid, mayLie, to, direction + 3, most - 1);
    return chainsOf({ middle: placeOfHex(to), left, right }, most);
  });
}

/** The place of a hexside, or −1 off the map. */
function placeOf(grid: Grid, hex: Hex, direction: Direction): Place {
  const side = hex < 0 ? -1 : sideOf(grid, hex, direction % 6);
  return side < 0 ? -1 : placeOfSide(grid, side);
}

/**
 * One arm of a chain of hexsides between two lines of hexes. Each hex of a line along `line` has two sides towards the other
 * line, those in the directions line + 1 (ahead) and line + 2 (behind).
 */
function sideArm(grid: Grid, mayLie: MayLie, start: Hex, line: Direction, ahead: boolean, step: 1 | -1, most: number) {
  const arm: Place[] = [];
  let at = start;
  let isAhead = ahead;
  while (arm.length < most) {
    if (isAhead === step > 0) at = neighbour(grid, at, step > 0 ? line : (line + 3) % 6);
    isAhead = !isAhead;
    const place = at < 0 ? -1 : placeOf(grid, at, line + (isAhead ? 1 : 2));
    if (place < 0 || !mayLie(place)) break;
    arm.push(place);
  }
  return arm;
}

/** Chains of hexsides through the one that the step crosses, between each two lines of hexes that it parts. */
export function sideFronts(grid: Grid, mayLie: MayLie, { from, to }: Site, most: number): Chain[] {
  const direction = directionBetween(grid, from, to);
  const middle = placeOf(grid, from, direction);
  if (middle < 0 || !mayLie(middle)) return [];
  return [true, false].flatMap((ahead) => {
    const line = (direction + (ahead ? 5 : 4)) % 6;
    const right = sideArm(grid, mayLie, from, line, ahead, 1, most - 1);
    const left = sideArm(grid, mayLie, from, line, ahead, -1, most - 1);
    return chainsOf({ middle, left, right }, most);
  });
}

/** Hexes in a row, on the narrowest of the three lines through the hex that the step enters, that `isOpen` holds for; at most `most`. */
export function widthAt(grid: Grid, isOpen: (hex: Hex) => boolean, { to }: Site, most: number): number {
  const widths = [0, 1, 2].map((direction) => {
    const arms =
      hexArm(grid, isOpen, to, direction, most).length + hexArm(grid, isOpen, to, direction + 3, most).length;
    return Math.min(most, 1 + arms);
  });
  return Math.min(...widths);
}
