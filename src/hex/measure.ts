// Distance, straight lines, rings and discs, in hexes.
import { AXIAL_STEPS, fromAxial, toAxial } from './grid.ts';
import type { Grid, Hex } from './types.ts';

/** Steps from a to b on an open map. */
export function distance(grid: Grid, a: Hex, b: Hex): number {
  const from = toAxial(grid, a);
  const to = toAxial(grid, b);
  return axialLength(to.q - from.q, to.r - from.r);
}

function axialLength(q: number, r: number): number {
  return Math.max(Math.abs(q), Math.abs(r), Math.abs(q + r));
}

// The nudge, in sixteenths of the smallest difference that a line of n steps can have: (q, r, s) by (1, 2, −3). Too
// small to change a rounding that is not a tie, and never itself a tie, since its parts differ in size.
const NUDGE_SCALE = 16;

/**
 * The straight line from a to b, both included: distance + 1 hexes, each adjacent to the one before (Red Blob Games,
 * cube interpolation, in whole numbers). Where the line runs exactly between two hexes, every line leans to the same
 * fixed direction, (q, r, s) by (+1, +2, −3); where that would leave the map, to the opposite one. The line from b to
 * a is the same, reversed.
 */
export function line(grid: Grid, a: Hex, b: Hex): Hex[] {
  const from = toAxial(grid, a);
  const to = toAxial(grid, b);
  const n = axialLength(to.q - from.q, to.r - from.r);
  if (n === 0) return [a];
  const hexes: Hex[] = [];
  for (let i = 0; i <= n; i++) {
    const q = from.q * (n - i) + to.q * i;
    const r = from.r * (n - i) + to.r * i;
    const hex = roundedHex(grid, q, r, n, 1);
    hexes.push(hex >= 0 ? hex : roundedHex(grid, q, r, n, -1));
  }
  return hexes;
}

/** The hex at axial (q / n, r / n), ties leaning by the nudge times `lean`. */
function roundedHex(grid: Grid, q: number, r: number, n: number, lean: number): Hex {
  const unit = n * NUDGE_SCALE;
  const fineQ = q * NUDGE_SCALE + lean;
  const fineR = r * NUDGE_SCALE + 2 * lean;
  const fineS = -fineQ - fineR;
  const nearQ = roundedQuotient(fineQ, unit);
  const nearR = roundedQuotient(fineR, unit);
  const nearS = roundedQuotient(fineS, unit);
  const offQ = Math.abs(nearQ * unit - fineQ);
  const offR = Math.abs(nearR * unit - fineR);
  const offS = Math.abs(nearS * unit - fineS);
  if (offQ > offR && offQ > offS) return fromAxial(grid, -nearR - nearS, nearR);
  if (offR > offS) return fromAxial(grid, nearQ, -nearQ - nearS);
  return fromAxial(grid, nearQ, nearR);
}

/** a / b to the nearest whole number, for whole numbers and b > 0. */
function roundedQuotient(a: number, b: number): number {
  return Math.floor((2 * a + b) / (2 * b));
}

/**
 * The hexes at exactly `radius` steps that are on the map, in the order of a walk round the centre: from the corner in
 * direction 0, counter-clockwise. RangeError for a radius that is not a whole number ≥ 0.
 */
export function ring(grid: Grid, centre: Hex, radius: number): Hex[] {
  checkRange(radius);
  if (radius === 0) return [centre];
  let { q, r } = toAxial(grid, centre);
  q += radius;
  const hexes: Hex[] = [];
  for (let leg = 0; leg < 6; leg++) {
    const [dq, dr] = AXIAL_STEPS[(leg + 2) % 6];
    for (let i = 0; i < radius; i++) {
      const hex = fromAxial(grid, q, r);
      if (hex >= 0) hexes.push(hex);
      q += dq;
      r += dr;
    }
  }
  return hexes;
}

/** The hexes within `range` steps that are on the map, centre included, ascending. RangeError as for `ring`. */
export function disc(grid: Grid, centre: Hex, range: number): Hex[] {
  checkRange(range);
  const { q, r } = toAxial(grid, centre);
  const reach = Math.min(range, grid.width + grid.height);
  const hexes: Hex[] = [];
  for (let dr = -reach; dr <= reach; dr++) {
    const last = Math.min(reach, reach - dr);
    for (let dq = Math.max(-reach, -reach - dr); dq <= last; dq++) {
      const hex = fromAxial(grid, q + dq, r + dr);
      if (hex >= 0) hexes.push(hex);
    }
  }
  return hexes.sort((a, b) => a - b);
}

function checkRange(range: number): void {
  if (!Number.isInteger(range) || range < 0) throw new RangeError(`hex: bad range ${range}`);
}
