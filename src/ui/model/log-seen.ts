// Which events a viewer may read of in the log and see on the board, and how much of them (KN-1, KN-2).
import { sideBetween } from '../../hex/index.ts';
import type { GameEvent, View } from '../../rules/index.ts';

type ColumnEvent = Extract<GameEvent, { readonly column: number }>;

/** The events of a turn as the viewer of these two views, before and after it, came to know of them. */
export function eventsSeen(events: readonly GameEvent[], before: View, after: View): readonly GameEvent[] {
  return events.flatMap((event) => seenAs(event, before, after) ?? []);
}

/** One event as the viewer came to know of it; undefined = not at all. */
export function seenAs(event: GameEvent, before: View, after: View): GameEvent | undefined {
  if (after.viewer === 'umpire' || event.type === 'ended') return event;
  if ('column' in event) return ofColumn(event, before, after);
  // What a side has found out is its own to know.
  if (event.type === 'found') return event.side === after.viewer ? event : undefined;
  // Of what befalls a place only those hear who know what lies there (PC-2).
  return isTold(event, after) && knowsPlace(event, before, after) ? event : undefined;
}

/** A side hears all of its own columns; of the other side's what can be seen from outside, as long as they are in sight. */
function ofColumn(event: ColumnEvent, before: View, after: View): GameEvent | undefined {
  const { side, announced } = after.scenario.columns[event.column];
  if (side === after.viewer) return event;
  // Who is engaged by one's own post is seen by it (KN-2).
  if (event.type === 'engaged') return event;
  const inSight = announced || before.columns[event.column].hex >= 0 || after.columns[event.column].hex >= 0;
  if (!inSight || !isOutward(event) || !knowsPlace(event, before, after)) return undefined;
  return event.type === 'moved' ? outwardStep(event, before, after) : event;
}

/** Why a column stops, what it has searched, and what layers do are its own side's to know. */
function isOutward({ type }: ColumnEvent): boolean {
  return type !== 'stopped' && type !== 'searched' && type !== 'laid' && type !== 'reloading' && type !== 'reloaded';
}

/** Does the viewer know of what lies at the event's place, if it has one? */
function knowsPlace(event: GameEvent, before: View, after: View): boolean {
  return !('place' in event) || knows(before, event.place) || knows(after, event.place);
}

function knows({ segments }: View, place: number): boolean {
  return segments.some((segment) => segment.place === place);
}

/** A step of the other side over something that the viewer does not know of is a step like any other. */
function outwardStep(event: Extract<GameEvent, { type: 'moved' }>, before: View, after: View): GameEvent {
  const { grid } = after.scenario;
  const side = sideBetween(grid, event.from, event.to);
  const places = side < 0 ? [event.to] : [event.to, grid.size + side];
  const known = places.some((place) => knows(before, place) || knows(after, place));
  return known ? event : { ...event, by: 'open', waited: 0 };
}

/**
 * Events of no column. Of what becomes of the laying side's segments the moving
 * side sees only that one which it knows has been executed (KN-5); of triggers the laying side hears its own.
 */
function isTold(event: Exclude<GameEvent, ColumnEvent | { readonly type: 'found' }>, after: View): boolean {
  switch (event.type) {
    case 'seenThrough':
      return after.viewer === 'moving';
    case 'fired':
      return after.viewer === 'laying' || (event.worked && knows(after, event.place));
    case 'triggered':
    case 'idle':
      return after.viewer === 'laying' && event.owner === 'plan';
    case 'spoilt':
    case 'switched':
    case 'stuck':
    case 'armed':
    case 'died':
    case 'told':
      return after.viewer === 'laying';
    case 'ended':
      return true;
  }
}
