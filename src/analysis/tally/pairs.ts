// Where the figures of a pair of plans stand in a tally, and how a seed is added to them (ME-9).
import type { Moments } from './histogram.ts';
import { type ComparisonTally, PAIR_FIELDS, type PairField, type PlayoutRow } from './types.ts';

const AT = Object.fromEntries(PAIR_FIELDS.map((field, i) => [field, i])) as Record<PairField, number>;

/** Numbers in the pairs of so many plans. */
export function pairsLength(plans: number): number {
  return ((plans * (plans - 1)) / 2) * PAIR_FIELDS.length;
}

/** Where the pair of plans a < b of so many begins. */
export function pairAt(a: number, b: number, plans: number): number {
  return ((a * (2 * plans - a - 1)) / 2 + (b - a - 1)) * PAIR_FIELDS.length;
}

/** Adds one seed: its rows by plan, and the restricted delays where they are defined. */
export function addPairsInPlace(
  pairs: number[],
  rows: readonly PlayoutRow[],
  delays: readonly (number | undefined)[],
): void {
  const plans = delays.length;
  let at = 0;
  for (let a = 0; a < plans; a++) {
    for (let b = a + 1; b < plans; b++, at += PAIR_FIELDS.length) {
      const delayA = delays[a];
      const delayB = delays[b];
      if (delayA !== undefined && delayB !== undefined) {
        const longer = delayA - delayB;
        pairs[at + AT.delays] += 1;
        pairs[at + AT.delay] += longer;
        pairs[at + AT.delaySquares] += longer * longer;
        if (longer > 0) pairs[at + AT.longer] += 1;
        if (longer < 0) pairs[at + AT.shorter] += 1;
      }
      const clearance = rows[a].clearance - rows[b].clearance;
      pairs[at + AT.clearance] += clearance;
      pairs[at + AT.clearanceSquares] += clearance * clearance;
      if (rows[a].arrival < 0 && rows[b].arrival >= 0) pairs[at + AT.onlyA] += 1;
      if (rows[b].arrival < 0 && rows[a].arrival >= 0) pairs[at + AT.onlyB] += 1;
    }
  }
}

/** A pair of plans on the same seeds. */
export interface Pair {
  readonly delay: Moments;
  readonly clearance: Moments;
  /** Seeds on which the first delayed longer, and shorter; on which only one was denied. */
  readonly longer: number;
  readonly shorter: number;
  readonly onlyA: number;
  readonly onlyB: number;
}

/** Plans a and b, in either order, of a tally. */
export function pairOf({ plans, pairs }: ComparisonTally, a: number, b: number): Pair {
  const turned = a > b;
  const at = turned ? pairAt(b, a, plans.length) : pairAt(a, b, plans.length);
  const of = (field: PairField) => pairs[at + AT[field]];
  const signed = (field: PairField) => (turned && of(field) !== 0 ? -of(field) : of(field));
  return {
    delay: { n: of('delays'), sum: signed('delay'), squares: of('delaySquares') },
    clearance: { n: plans[a].runs, sum: signed('clearance'), squares: of('clearanceSquares') },
    longer: of(turned ? 'shorter' : 'longer'),
    shorter: of(turned ? 'longer' : 'shorter'),
    onlyA: of(turned ? 'onlyB' : 'onlyA'),
    onlyB: of(turned ? 'onlyA' : 'onlyB'),
  };
}
