// What a segment is and what a side takes it for: live, harmless, known, seen through (LB-1, KN-3 to KN-5).
import type { KindTable, Setting } from './setting.ts';
import { isOpen, LIFE, lifeAt, PHASE, SEG, segmentAt } from './state.ts';
import type { SideName } from './types.ts';

export function phaseOf(setting: Setting, words: Int32Array, segment: number): number {
  return words[lifeAt(setting, segment) + LIFE.phase];
}

/** Is it on the ground at all, in whatever phase? */
export function isThere(setting: Setting, words: Int32Array, segment: number): boolean {
  return setting.allLive || phaseOf(setting, words, segment) !== PHASE.absent;
}

/** LB-1: does it act on columns? */
export function isLive(setting: Setting, words: Int32Array, segment: number): boolean {
  if (setting.allLive) return true;
  const l = lifeAt(setting, segment);
  return (
    words[l + LIFE.phase] === PHASE.standing &&
    words[l + LIFE.off] === 0 &&
    setting.segments[segment].behaviour !== 'dummy'
  );
}

/** KN-5: it looks like something that acts on columns, but does not: a dummy, off, or dead. */
export function isHarmless(setting: Setting, words: Int32Array, segment: number): boolean {
  if (setting.allLive) return false;
  const phase = phaseOf(setting, words, segment);
  return (phase === PHASE.standing || phase === PHASE.dead) && !isLive(setting, words, segment);
}

/** KN-1 to KN-3. */
export function isKnownTo(setting: Setting, words: Int32Array, segment: number, side: SideName): boolean {
  return side === 'moving'
    ? words[segmentAt(setting, segment) + SEG.known] === 1
    : words[lifeAt(setting, segment) + LIFE.knownLaying] === 1;
}

/** KN-5: has the side seen through it? The laying side knows its own belts, and sees through a dummy that it has found as the other side does not. */
export function isSeenThrough(setting: Setting, words: Int32Array, segment: number, side: SideName): boolean {
  if (setting.allLive) return false;
  if (side === 'laying') return isHarmless(setting, words, segment);
  return words[lifeAt(setting, segment) + LIFE.seenThrough] === 1;
}

/** KN-5: does a segment that the side knows seem live to it? */
export function seemsLive(setting: Setting, words: Int32Array, segment: number, side: SideName): boolean {
  if (setting.allLive) return true;
  if (side === 'laying') return isLive(setting, words, segment);
  const phase = phaseOf(setting, words, segment);
  return (phase === PHASE.standing || phase === PHASE.dead) && !isSeenThrough(setting, words, segment, side);
}

/** KN-4: the number of the kind that a side which knows the segment takes it for. */
export function kindFor(setting: Setting, words: Int32Array, segment: number, side: SideName): number {
  const { kind, apparentKind } = setting.segments[segment];
  if (kind === apparentKind || side === 'laying') return kind;
  return words[lifeAt(setting, segment) + LIFE.seenThrough] === 1 ? kind : apparentKind;
}

/** What a side takes it to do. */
export function tableFor(setting: Setting, words: Int32Array, segment: number, side: SideName): KindTable {
  return setting.kinds[kindFor(setting, words, segment, side)];
}

/** What it does to a column: as the column's side takes it, or, where that does not know it, as it is (EN-1). */
export function tableMet(setting: Setting, words: Int32Array, segment: number, column: number): KindTable {
  const { side } = setting.columns[column];
  return isKnownTo(setting, words, segment, side)
    ? tableFor(setting, words, segment, side)
    : setting.kinds[setting.segments[segment].kind];
}

/**
 * EN-1: does it bite a column: as the side of the column knows it, or, where the side does not know it, as it is?
 * An open lane plays no part here.
 */
export function bites(setting: Setting, words: Int32Array, segment: number, column: number): boolean {
  const { mover } = setting.columns[column];
  if (setting.allLive) return setting.kinds[setting.segments[segment].kind].bites[mover];
  const { side } = setting.columns[column];
  const acts = isKnownTo(setting, words, segment, side)
    ? seemsLive(setting, words, segment, side)
    : isLive(setting, words, segment);
  return acts && tableMet(setting, words, segment, column).bites[mover];
}

/** CL-1: can a side that knows it work at it: it seems live, or looks prepared to it (RS-4)? */
export function isWorkable(setting: Setting, words: Int32Array, segment: number, side: SideName): boolean {
  if (seemsLive(setting, words, segment, side)) return true;
  const phase = phaseOf(setting, words, segment);
  return phase === PHASE.prepared || phase === PHASE.armed || (side === 'moving' && phase === PHASE.failed);
}

/** EN-3: does it bar the column: it bites, and no lane is open? `known` narrows to those that the column's side knows. */
export function bars(setting: Setting, words: Int32Array, column: number, segment: number, known: boolean): boolean {
  if (segment < 0 || isOpen(setting, words, segment) || !bites(setting, words, segment, column)) return false;
  return !known || isKnownTo(setting, words, segment, setting.columns[column].side);
}
