// Which event of a turn each minute and each draw belongs to; the rest led to no event (WY-1).
import type { DrawNote, GameEvent, LossCause, SpentNote, SpentWhat } from '../../rules/index.ts';
import { purposeOf } from './draws.ts';
import type { DrawName } from './types.ts';

/** A note with its number among the turn's, before it has found its line. */
export type Loose = (SpentNote | DrawNote) & { readonly index: number };

/** The draw behind a loss. */
const LOSS_DRAW: Readonly<Record<LossCause, DrawName>> = {
  bump: 'bump',
  force: 'force',
  clearing: 'clearing',
  lane: 'tripHazard',
  overwatch: 'engageLoss',
};
const STEP: readonly SpentWhat[] = ['ground', 'hexside', 'wait', 'lane', 'force'];
const LANE_WORK = { swept: 'sweep', proved: 'prove', marked: 'mark' } as const;

function isSpent(note: Loose, column: number, what: readonly SpentWhat[], place?: number): boolean {
  if (note.note !== 'spent' || note.column !== column || !what.includes(note.spent.what)) return false;
  return place === undefined || ('place' in note.spent && note.spent.place === place);
}

/** A draw of this name; of a column, at a place, where they are given. */
function isDraw(note: Loose, name: DrawName, of: { column?: number; place?: number; happened?: boolean }): boolean {
  if (note.note !== 'draw' || purposeOf(note.purpose).draw !== name) return false;
  const { actor, place, happened } = note;
  if (of.column !== undefined && actor % 256 !== of.column) return false;
  return (of.place === undefined || of.place === place) && (of.happened === undefined || of.happened === happened);
}

/** Does a note that was made before the event belong to it? */
function leadsTo(note: Loose, event: GameEvent): boolean {
  switch (event.type) {
    case 'entered':
      return isSpent(note, event.column, ['start']);
    case 'moved':
      return (
        isSpent(note, event.column, STEP) ||
        isDraw(note, 'force', { column: event.column }) ||
        isDraw(note, 'trip', { column: event.column, happened: false })
      );
    case 'loss':
      return isDraw(note, LOSS_DRAW[event.cause], { column: event.column, happened: true });
    case 'engaged':
      return (
        isSpent(note, event.column, ['engaged']) || isDraw(note, 'engage', { column: event.column, happened: true })
      );
    case 'searched':
      return isSpent(note, event.column, ['search'], event.hex);
    case 'jammed':
      return isDraw(note, 'jam', { column: event.column, place: event.place });
    case 'fired':
      return isDraw(note, 'fire', { place: event.place });
    case 'stuck':
      return isDraw(note, 'degrade', { place: event.place, happened: true });
    default:
      return leadsToFind(note, event);
  }
}

/** Finding, seeing through and clearing. */
function leadsToFind(note: Loose, event: GameEvent): boolean {
  switch (event.type) {
    case 'found': {
      if (event.by !== 'recon') return event.by === 'search' && isDraw(note, 'search', { ...event, happened: true });
      return isDraw(note, 'recon', { place: event.place, column: event.side === 'moving' ? 0 : 1, happened: true });
    }
    case 'seenThrough':
      return isDraw(note, 'seeThrough', { place: event.place, happened: true });
    case 'rowSwept':
      return isSpent(note, event.column, ['sweep'], event.place) || isDraw(note, 'miss', { place: event.place });
    case 'lane':
      return isSpent(note, event.column, [LANE_WORK[event.now]], event.place);
    case 'missed':
      if (event.by === 'prove') return false;
      return (
        isSpent(note, event.column, ['trip'], event.place) ||
        isDraw(note, 'trip', { column: event.column, place: event.place, happened: true })
      );
    default:
      return false;
  }
}

/** Does a note that was made after the event, and led to none, belong to it? */
function follows(note: Loose, event: GameEvent): boolean {
  switch (event.type) {
    case 'bumped':
      return isSpent(note, event.column, ['bump']) || isDraw(note, 'bump', { column: event.column });
    case 'rowSwept':
      return (
        isDraw(note, 'clearing', { column: event.column, place: event.place }) &&
        note.note === 'draw' &&
        purposeOf(note.purpose).row === event.row
      );
    case 'engaged':
      return (
        isDraw(note, 'engageLoss', { column: event.column }) && note.note === 'draw' && postOf(note) === event.post
      );
    case 'missed':
      return event.by === 'passage' && isDraw(note, 'tripHazard', { column: event.column, place: event.place });
    default:
      return false;
  }
}

function postOf({ actor }: DrawNote): number {
  return Math.floor(actor / 256);
}

/** Which event each note belongs to: its number, or undefined. */
export function belonging(events: readonly GameEvent[], notes: readonly Loose[]): readonly (number | undefined)[] {
  const owner: (number | undefined)[] = notes.map(() => undefined);
  events.forEach((event, i) => {
    notes.forEach((note, n) => {
      if (owner[n] === undefined && note.before <= i && leadsTo(note, event)) owner[n] = i;
    });
  });
  notes.forEach((note, n) => {
    if (owner[n] !== undefined) return;
    for (let i = note.before - 1; i >= 0 && owner[n] === undefined; i--) if (follows(note, events[i])) owner[n] = i;
  });
  return owner;
}
