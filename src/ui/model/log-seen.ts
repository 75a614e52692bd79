// Which events a viewer may read of in the log (KN-1, KN-2).
import type { GameEvent, View } from '../../rules/index.ts';

/** Did the viewer of these two views, before and after the turn, see the event happen (KN-1, KN-2)? */
export function isSeen(event: GameEvent, before: View, after: View): boolean {
  if (after.viewer === 'umpire' || event.type === 'ended') return true;
  if (after.viewer === 'moving') return isSeenByMoving(event, before, after);
  return isSeenByLaying(event, before, after);
}

/** What the other side has found out is not the laying side's to know (a bump shows itself); of its own things it hears all. */
function isSeenByLaying(event: GameEvent, before: View, after: View): boolean {
  if (event.type === 'found') return event.side === 'laying';
  if (event.type === 'seenThrough' || event.type === 'searched') return false;
  if (event.type === 'triggered' || event.type === 'idle') return event.owner === 'plan';
  if (!('column' in event)) return true;
  const { side, announced } = after.scenario.columns[event.column];
  if (side === 'laying' || announced) return true;
  return before.columns[event.column].hex >= 0 || after.columns[event.column].hex >= 0;
}

/** Of the laying side's doings the moving side hears what it can see: segments that it knows being executed, columns in sight. */
function isSeenByMoving(event: GameEvent, before: View, after: View): boolean {
  switch (event.type) {
    case 'found':
      return event.side === 'moving';
    case 'fired':
      return event.worked && after.segments.some(({ place }) => place === event.place);
    case 'laid':
    case 'spoilt':
    case 'reloading':
    case 'reloaded':
    case 'switched':
    case 'stuck':
    case 'armed':
    case 'died':
    case 'triggered':
    case 'idle':
    case 'told':
      return false;
    default:
      break;
  }
  if (!('column' in event) || after.scenario.columns[event.column].side === 'moving') return true;
  return before.columns[event.column].hex >= 0 || after.columns[event.column].hex >= 0;
}
