// What a segment is, and what it seems to be to a side (LB-1, KN-3 to KN-5), in the oracle.
import type { Hex } from '../../../src/hex/index.ts';
import type { Component, SideName } from '../../../src/rules/types.ts';
import { active, around, hexesApart, type Segment, underWay, type Walker, type World } from './world.ts';

/** LB-1. */
export function isLive(segment: Segment): boolean {
  return segment.phase === 'standing' && !segment.off && segment.kind.behaviour !== 'dummy';
}

/** KN-5. */
export function isHarmless(segment: Segment): boolean {
  return segment.phase === 'dead' || (segment.phase === 'standing' && !isLive(segment));
}

/** KN-3, KN-5: does a side that knows it take it for live? */
export function seemsLive(segment: Segment, side: SideName): boolean {
  if (side === 'laying') return isLive(segment);
  return !segment.seenThrough && (segment.phase === 'standing' || segment.phase === 'dead');
}

/** KN-5, RS-4. */
export function looksPrepared({ phase }: Segment, side: SideName): boolean {
  return phase === 'prepared' || phase === 'armed' || (side === 'moving' && phase === 'failed');
}

/** CL-1. */
export function canBeBreached(segment: Segment, side: SideName): boolean {
  return segment.knownTo.has(side) && (seemsLive(segment, side) || looksPrepared(segment, side));
}

/** The components of what a segment looks like that bite the column's class (EN-1). */
export function bitingLooks(segment: Segment, { column }: Walker): Component[] {
  return segment.looks.components.filter((component) => component.bite[column.class] !== undefined);
}

/** EN-1: by what the column's side knows. */
export function bites(segment: Segment, walker: Walker): boolean {
  const { side } = walker.column;
  const counts = segment.knownTo.has(side) ? seemsLive(segment, side) : isLive(segment);
  return counts && bitingLooks(segment, walker).length > 0;
}

export const isOpen = (segment: Segment) => segment.swept === segment.depth;

/** EN-2, EN-3: bites and has no open lane. */
export function isShutTo(segment: Segment, walker: Walker): boolean {
  return bites(segment, walker) && !isOpen(segment);
}

/** EN-4: minutes for one row, of several components the most; undefined = it cannot be forced. */
export function forceMinutes(segment: Segment, walker: Walker): number | undefined {
  const minutes = bitingLooks(segment, walker).map((component) => component.bite[walker.column.class]?.force);
  return minutes.reduce((a, b) => (a === undefined || b === undefined ? undefined : Math.max(a, b)), 0);
}

/** CL-2: team-minutes of a row as it looks; undefined = the method cannot. */
export function sweepMinutes({ looks }: Segment, method: 'hand' | 'mechanical' | 'rapid'): number | undefined {
  const minutes = looks.components.map((component) => component.work[method]);
  return minutes.reduce((a, b) => (a === undefined || b === undefined ? undefined : Math.max(a, b)), 0);
}

/** A column passes: what its side did not know it knows (EN-1), and sees through what it now knows to be harmless (KN-5). */
export function findByPassing(segment: Segment, walker: Walker): void {
  const { side } = walker.column;
  if (segment.knownTo.has(side)) return;
  segment.knownTo.add(side);
  if (side === 'moving' && isHarmless(segment) && bitingLooks(segment, walker).length > 0) segment.seenThrough = true;
}

/** RC-1: of being found; a marked belt is found for certain (OB-10, PC-1). */
export function visibilityOf({ kind, careful }: Segment): number {
  return careful ? 65536 : kind.visibility;
}

/** Is a place within a number of hexes of a hex (RC-1)? */
export function isNear(world: World, { hexes }: Pick<Segment, 'hexes'>, hex: Hex, range: number): boolean {
  return hexes.some((each) => hexesApart(world, each, hex) <= range);
}

/** KN-2: does the laying side see a column of the moving side? */
export function isSeen(world: World, walker: Walker): boolean {
  if (walker.column.announced) return true;
  const { hex } = walker;
  if (hex === undefined) return false;
  const byPost = world.scenario.posts.some((post) => hexesApart(world, post.hex, hex) <= post.range);
  const byBelt = world.segments.some(({ belt, phase, place, hexes }) => {
    if (belt === undefined || phase === 'absent') return false;
    return hexes.includes(hex) || (place < world.scenario.grid.size && around(world, place).includes(hex));
  });
  const byFriend = underWay(world, 'laying').some(
    (friend) => hexesApart(world, friend.hex as Hex, hex) <= friend.column.recon,
  );
  return byPost || byBelt || byFriend;
}

/** KN-1: does the moving side know a column of the laying side? */
function isKnownToMoving(world: World, { column, hex }: Walker): boolean {
  if (column.announced) return true;
  return underWay(world, 'moving').some(
    (walker) => hex !== undefined && hexesApart(world, walker.hex as Hex, hex) <= walker.column.recon,
  );
}

/** CL-1: the other columns that are at work at a segment. */
function workersAt(world: World, segment: Segment, walker: Walker): Walker[] {
  return world.walkers.filter((other) => other !== walker && active(other) && other.job?.segment === segment);
}

export function isTaken(world: World, segment: Segment, walker: Walker): boolean {
  return workersAt(world, segment, walker).length > 0;
}

/** CL-1: as far as the column's side knows. */
export function isTakenAsKnown(world: World, segment: Segment, walker: Walker): boolean {
  return workersAt(world, segment, walker).some((other) => {
    if (other.column.side === walker.column.side) return true;
    return other.column.side === 'laying' ? isKnownToMoving(world, other) : isSeen(world, other);
  });
}
