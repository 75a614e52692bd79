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
      weights[place] += counted(minutes, divisor, most) * part;
    }
  }
}

/** Numbers of minutes that lie anywhere, each once. */
function minutesOf({ at }: Laid): number[] {
  const minutes = new Set<number>();
  for (const lying of at.values()) for (const each of lying) minutes.add(each.minutes);
  return [...minutes];
}

/** What an option of so many minutes counts, when its minutes are divided and rounded up and `asked` are asked for. */
function counted(minutes: number, divisor: number, asked: number): number {
  return minutes < 0 ? asked : Math.min(asked, divided(minutes, divisor));
}

interface Question {
  readonly divisor: number;
  readonly asked: number;
  /** Minutes that a way may take, without the plan, and still ask for so many. */
  readonly most: number;
}

/**
 * A way that is short of more than (asked − 1) times the divisor asks for `asked` when divided. Where all that lies counts the same
 * for two divisors, the one that lets ways take longer finds what the other does.
 */
function questionsOf(
  there: readonly number[],
  divisors: readonly number[],
  limit: number,
  missing: number,
): Question[] {
  const questions: Question[] = [];
  const longest = new Map<string, number>();
  for (const divisor of divisors) {
    for (let asked = 1; (asked - 1) * divisor < SIXTHS * missing; asked++) {
      const most = limit - 1 - Math.floor(((asked - 1) * divisor) / SIXTHS);
      const key = `${asked}/${there.map((minutes) => counted(minutes, divisor, asked)).join(' ')}`;
      if ((longest.get(key) ?? -1) >= most) continue;
      longest.set(key, most);
      questions.push({ divisor, asked, most });
    }
  }
  return questions;
}

/** What each option gives depends on the divisor and on what is asked for alone, so that the way on which least lies is the one whose row is broken most. */
function searchWays(relaxation: Relaxation, pool: WayPool, g: number, y: Int32Array): number {
  const { model, minute, divisors } = relaxation.target;
  const group = model.groups[g];
  const laid = laidFor(relaxation, g, y);
  const { size } = model.scenario.grid;
  const load: Load = { model, group, isGoal: new Uint8Array(size), weights: new Int32Array(size * 4) };
  for (const hex of model.traffic.flows[group.flow].goal) load.isGoal[hex] = 1;
  const limit = minute - group.party.from;
  const rows: Row[] = [];
  for (const { divisor, asked, most } of questionsOf(
    minutesOf(laid),
    divisors[g],
    limit,
    limit - group.to[group.party.start],
  )) {
    weighInPlace(load.weights, laid, divisor, asked);
    for (let i = 0; i < MOST_WAYS; i++) {
      const hexes = lightest(load, most, asked * laid.late - SHORT);
      if (hexes === undefined) break;
      const way = wayAlong(model, group.flow, hexes);
      remember(pool, group, way);
      const row = brokenRow(relaxation, g, way, laid);
      if (row !== undefined) rows.push(row);
      // The next one goes elsewhere.
      for (const place of way.places) load.weights[place] += laid.late >> 2;
    }
  }
  return addMost(relaxation, rows);
}

/** Adds rows that the values `y` break, of every group that counts as late; says how many. None = no rounded row is broken. */
export function addExactWays(relaxation: Relaxation, pool: WayPool, y: Int32Array): number {
  return forEachOpen(relaxation, y, (g) => searchWays(relaxation, pool, g, y));
}
