// Finds the rows, divided and rounded up, that are broken most, exactly (PA-3): the shortest paths of ways.ts pass over many of them.
import type { Relaxation } from './relaxation.ts';
import { divided, SIXTHS } from './divisors.ts';
import { type Load, lightest } from './lightest.ts';
import { brokenRow, type Laid, laidFor, type Row } from './rows.ts';
import type { WayPool } from './types.ts';
import { addMost, forEachOpen, remember, wayAlong } from './ways.ts';

/** Ways for one divisor and number asked. */
const MOST_WAYS = 4;
/** What a way has to be short of, in millionths. */
const SHORT = 1000;

/** Writes what lies on places: each option's minutes divided and rounded up, `most` at most, in millionths. */
function weighInPlace(weights: Int32Array, { at }: Laid, divisor: number, most: number): void {
  weights.fill(0);
  for (const [place, lying] of at) {
    for (const { minutes, part } of lying) {
      weights[place] += (minutes < 0 ? most : Math.min(most, divided(minutes, divisor))) * part;
    }
  }
}

/**
 * A way that is short of more than (asked − 1) times the divisor asks for `asked` when divided. What each option gives it then
 * depends on these two alone, so that the way on which least lies is the one whose row is broken most.
 */
function searchWays(relaxation: Relaxation, pool: WayPool, g: number, y: Int32Array): number {
  const { model, minute, divisors } = relaxation.target;
  const group = model.groups[g];
  const laid = laidFor(relaxation, g, y);
  const { size } = model.scenario.grid;
  const load: Load = { model, group, isGoal: new Uint8Array(size), weights: new Int32Array(size * 4) };
  for (const hex of model.traffic.flows[group.flow].goal) load.isGoal[hex] = 1;
  const limit = minute - group.party.from;
  const missing = limit - group.to[group.party.start];
  const rows: Row[] = [];
  for (const divisor of divisors[g]) {
    for (let asked = 1; (asked - 1) * divisor < SIXTHS * missing; asked++) {
      weighInPlace(load.weights, laid, divisor, asked);
      for (let i = 0; i < MOST_WAYS; i++) {
        const hexes = lightest(
          load,
          limit - 1 - Math.floor(((asked - 1) * divisor) / SIXTHS),
          asked * laid.late - SHORT,
        );
        if (hexes === undefined) break;
        const way = wayAlong(model, group, hexes);
        remember(pool, group, way);
        const row = brokenRow(relaxation, g, way, laid);
        if (row !== undefined) rows.push(row);
        // The next one goes elsewhere.
        for (const place of way.places) load.weights[place] += laid.late >> 2;
      }
    }
  }
  return addMost(relaxation, rows);
}

/** Adds rows that the values `y` break, of every group that counts as late; says how many. None = no rounded row is broken. */
export function addExactWays(relaxation: Relaxation, pool: WayPool, y: Int32Array): number {
  return forEachOpen(relaxation, y, (g) => searchWays(relaxation, pool, g, y));
}
