// How a column counts a known segment that bites it, and what it does when it stands before one (PO-1 to PO-3, PO-8, PL-3).
import type { Hex } from '../../hex/index.ts';
import type { ColumnOrder, ColumnView, Minutes, SegmentView } from '../../rules/index.ts';
import { adaptiveMinutes, addSuspicions, forcesBars } from './adaptive.ts';
import {
  bestHelp,
  bitesColumn,
  breachMinutes,
  canSwitch,
  forceMinutes,
  type Knowledge,
  minutesLeft,
  quickestMethod,
} from './knowledge.ts';
import type { List } from './keep.ts';
import type { Manner } from './manner.ts';

/** What forcing is counted with beside its minutes, for the strength that it may cost (PO-3). */
export const FORCE_DREAD: Minutes = 120;
/** Turns that taking over has to save (PO-4). */
const RELIEF_TURNS = 2;

/** Nobody of the side can clear it, and this column cannot force it. */
function isHopeless(knowledge: Knowledge, segment: SegmentView, column: number): boolean {
  return bestHelp(knowledge, segment) < 0 && forceMinutes(knowledge, segment, column) < 0;
}

/**
 * How a column counts the known segments without a lane that bite it: place and minutes in turn. The minutes are what a
 * segment adds to a step into or over its place; −1 = not to be passed. Those that add nothing are left out.
 */
export type Weights = List;

/** PL-3: of a belt of the column's own side? The moving side has none. */
function isOwnBelt({ belt }: SegmentView): boolean {
  return belt >= 0;
}

function weigh(knowledge: Knowledge, manner: Manner, column: number, segment: SegmentView): Minutes {
  if (isOwnBelt(segment)) return canSwitch(knowledge, segment) ? 0 : -1;
  if (manner === 'bypass') return -1;
  if (manner === 'direct') return isHopeless(knowledge, segment, column) ? -1 : 0;
  if (manner === 'adaptive') return adaptiveMinutes(knowledge, column, segment);
  const own = breachMinutes(knowledge, segment, column);
  if (own >= 0) return own;
  const help = bestHelp(knowledge, segment);
  if (help >= 0) return help;
  const force = forceMinutes(knowledge, segment, column);
  return force < 0 ? -1 : force + FORCE_DREAD;
}

/** Good until weights are asked for again: one draft serves all. */
export function weightsFor(knowledge: Knowledge, manner: Manner, column: number): Weights {
  const { draft } = knowledge.roster;
  const { shut } = knowledge;
  draft.count = 0;
  for (let i = 0; i < shut.length; i++) {
    const segment = shut[i];
    if (!bitesColumn(knowledge, segment, column)) continue;
    const minutes = weigh(knowledge, manner, column, segment);
    if (minutes === 0) continue;
    draft.items[draft.count++] = segment.place;
    draft.items[draft.count++] = minutes;
  }
  if (manner === 'adaptive' && draft.count > 0) addSuspicions(knowledge, draft);
  return draft;
}

/** What a column does before known segments that bar its next step. */
export interface AtBar {
  readonly order: ColumnOrder;
  /** It waits for another column to clear this segment (PO-5). */
  readonly callsFor?: SegmentView;
  /** The column at work, slower by far, that it relieves: that one is ordered to hold (PO-4). */
  readonly relieves?: number;
}

/** PO-4: does it pay for this column to take over from the one at work? */
function isRelief(knowledge: Knowledge, segment: SegmentView, column: number): boolean {
  if (!knowledge.roster.entries[segment.worker].own) return false;
  const own = minutesLeft(knowledge, segment, column);
  const theirs = minutesLeft(knowledge, segment, segment.worker);
  return own >= 0 && own + RELIEF_TURNS * knowledge.roster.turnMinutes < theirs;
}

/** `bars` are the known segments on the step to `next`, in the order in which they are met; at least one. */
export function actAtBar(
  knowledge: Knowledge,
  manner: Manner,
  column: ColumnView,
  next: Hex,
  bars: readonly SegmentView[],
): AtBar {
  const number = column.column;
  const [segment] = bars;
  const { place, worker } = segment;
  const hold: ColumnOrder = { do: 'hold', column: number };
  if (bars.some(isOwnBelt)) return { order: hold };
  if (worker >= 0 && worker !== number) {
    return { order: hold, relieves: isRelief(knowledge, segment, number) ? worker : undefined };
  }
  const force: ColumnOrder = { do: 'march', column: number, path: [next], force: true };
  if (manner === 'adaptive' && forcesBars(knowledge, column, bars)) return { order: force };
  const method = quickestMethod(knowledge, segment, number);
  if (method !== undefined) {
    const thorough = manner !== 'direct';
    return { order: { do: 'breach', column: number, place, method, prove: thorough, mark: thorough } };
  }
  const canForce = manner !== 'adaptive' && bars.every((bar) => forceMinutes(knowledge, bar, number) >= 0);
  if (manner === 'direct' && canForce) return { order: force };
  if (bestHelp(knowledge, segment) >= 0) return { order: hold, callsFor: segment };
  return { order: canForce ? force : hold };
}
