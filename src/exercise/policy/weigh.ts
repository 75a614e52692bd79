// How each policy counts a known segment that bites a column, and what it does when it stands before one (PO-1 to PO-3).
import type { Hex } from '../../hex/index.ts';
import type { ColumnView, Minutes, Order, SegmentView } from '../../rules/index.ts';
import type { PolicyName } from '../types.ts';
import { bestHelp, bitesColumn, breachMinutes, forceMinutes, type Knowledge, quickestMethod } from './knowledge.ts';

/** What forcing is counted with beside its minutes, for the strength that it may cost (PO-3). */
const FORCE_DREAD: Minutes = 120;
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
export type Weights = readonly number[];

function weigh(knowledge: Knowledge, policy: PolicyName, column: number, segment: SegmentView): Minutes {
  if (policy === 'bypass') return -1;
  if (policy === 'direct') return isHopeless(knowledge, segment, column) ? -1 : 0;
  const own = breachMinutes(knowledge, segment, column);
  if (own >= 0) return own;
  const help = bestHelp(knowledge, segment);
  if (help >= 0) return help;
  const force = forceMinutes(knowledge, segment, column);
  return force < 0 ? -1 : force + FORCE_DREAD;
}

export function weightsFor(knowledge: Knowledge, policy: PolicyName, column: number): Weights {
  const weights: number[] = [];
  for (const segment of knowledge.shut) {
    if (!bitesColumn(knowledge, segment, column)) continue;
    const minutes = weigh(knowledge, policy, column, segment);
    if (minutes !== 0) weights.push(segment.place, minutes);
  }
  return weights;
}

/** What a column does before known segments that bar its next step. */
export interface AtBar {
  readonly order: Order;
  /** It waits for another column to clear this segment (PO-5). */
  readonly callsFor?: SegmentView;
  /** The column at work, slower by far, that it relieves: that one is ordered to hold (PO-4). */
  readonly relieves?: number;
}

/** Minutes that a column needs for the rows that are not swept yet, or −1 when it cannot. */
function minutesLeft(knowledge: Knowledge, segment: SegmentView, column: number): Minutes {
  return breachMinutes(knowledge, segment, column, segment.depth - segment.rowsSwept);
}

/** PO-4: does it pay for this column to take over from the one at work? */
function isRelief(knowledge: Knowledge, segment: SegmentView, column: number): boolean {
  const own = minutesLeft(knowledge, segment, column);
  const theirs = minutesLeft(knowledge, segment, segment.worker);
  return own >= 0 && own + RELIEF_TURNS * knowledge.roster.scenario.turnMinutes < theirs;
}

/** `bars` are the known segments on the step to `next`, in the order in which they are met; at least one. */
export function actAtBar(
  knowledge: Knowledge,
  policy: PolicyName,
  column: ColumnView,
  next: Hex,
  bars: readonly SegmentView[],
): AtBar {
  const number = column.column;
  const [segment] = bars;
  const { place, worker } = segment;
  const hold: Order = { do: 'hold', column: number };
  if (worker >= 0 && worker !== number) {
    return { order: hold, relieves: isRelief(knowledge, segment, number) ? worker : undefined };
  }
  const method = quickestMethod(knowledge, segment, number);
  if (method !== undefined) {
    const thorough = policy !== 'direct';
    return { order: { do: 'breach', column: number, place, method, prove: thorough, mark: thorough } };
  }
  const canForce = bars.every((bar) => forceMinutes(knowledge, bar, number) >= 0);
  const force: Order = { do: 'march', column: number, path: [next], force: true };
  if (policy === 'direct' && canForce) return { order: force };
  if (bestHelp(knowledge, segment) >= 0) return { order: hold, callsFor: segment };
  return { order: canForce ? force : hold };
}
