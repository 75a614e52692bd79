// When each event of a turn is shown: events become cues on one time line from 0 to 1, columns side by side.
import type { GameEvent, Minutes } from '../rules/index.ts';

export interface Cue {
  readonly event: GameEvent;
  /** Parts of the whole, 0 … 1. A step lasts from one to the other; other events happen at `from`. */
  readonly from: number;
  readonly until: number;
}

/** The least that a step takes, as a part of a turn. */
const LEAST_STEP = 0.05;
/** How long a flash lasts, as a part of a turn. */
const FLASH = 0.2;

/**
 * Lays a turn's events on a time line. A column's steps follow each other; each ends at the minute of its event. What
 * ends after the turn makes the line longer, and the whole is then brought back to 0 … 1.
 */
export function timelineOf(events: readonly GameEvent[], minute: Minutes, turnMinutes: Minutes): Cue[] {
  const ready = new Map<number, number>();
  let end = 1;
  const cues = events.map((event): Cue => {
    const at = Math.max(0, (event.minute - minute) / turnMinutes);
    const column = 'column' in event ? event.column : -1;
    const free = ready.get(column) ?? 0;
    const from = event.type === 'moved' ? free : Math.max(free, at);
    const until = event.type === 'moved' ? Math.max(at, free + LEAST_STEP) : from + FLASH;
    if (column >= 0) ready.set(column, event.type === 'moved' ? until : from);
    end = Math.max(end, until);
    return { event, from, until };
  });
  return cues.map(({ event, from, until }) => ({ event, from: from / end, until: until / end }));
}

/** How far a cue is at a moment of the time line: 0 before it, 1 after it. */
export function progressOf(cue: Cue, at: number): number {
  return Math.min(1, Math.max(0, (at - cue.from) / (cue.until - cue.from)));
}
