// How each policy counts a known segment that bites a column, and what it does when it stands before one (PO-1 to PO-3).
import type { Place } from '../../hex/index.ts';
import type { ColumnView, Minutes, Order, SegmentView } from '../../rules/index.ts';
import type { PolicyName } from '../types.ts';
import { bestHelp, bitesColumn, breachMinutes, forceMinutes, type Knowledge, quickestMethod } from './knowledge.ts';

/** What forcing is counted with beside its minutes, for the strength that it may cost (PO-3). */
const FORCE_DREAD: Minutes = 120;

/** Nobody of the side can clear it, and this column cannot force it. */
function isHopeless(knowledge: Knowledge, segment: SegmentView, column: number): boolean {
  return bestHelp(knowledge, segment) < 0 && forceMinutes(knowledge, segment, column) < 0;
}

/** How a column counts the known segments that bite it, by place; those that bite but add nothing are left out. */
export interface Weights {
  /** Minutes that a segment adds to a step into or over its place; −1 = not to be passed. */
  readonly extra: ReadonlyMap<Place, Minutes>;
  /** Equal keys, equal weights. */
  readonly key: string;
}

const NOTHING: Weights = { extra: new Map(), key: '' };

function weigh(knowledge: Knowledge, policy: PolicyName, column: ColumnView, segment: SegmentView): Minutes {
  if (policy === 'bypass') return -1;
  if (policy === 'direct') return isHopeless(knowledge, segment, column.column) ? -1 : 0;
  const own = breachMinutes(knowledge, segment, column);
  if (own >= 0) return own;
  const help = bestHelp(knowledge, segment);
  if (help >= 0) return help;
  const force = forceMinutes(knowledge, segment, column.column);
  return force < 0 ? -1 : force + FORCE_DREAD;
}

export function weightsFor(knowledge: Knowledge, policy: PolicyName, column: ColumnView): Weights {
  if (knowledge.shut.size === 0) return NOTHING;
  const extra = new Map<Place, Minutes>();
  let key = '';
  for (const segment of knowledge.shut.values()) {
    if (!bitesColumn(knowledge, segment, column.column)) continue;
    const minutes = weigh(knowledge, policy, column, segment);
    if (minutes === 0) continue;
    extra.set(segment.place, minutes);
    key += `${segment.place}:${minutes} `;
  }
  return { extra, key };
}

export interface AtBar {
  readonly order: Order;
  /** The column waits for another to clear this segment (PO-5). */
  readonly callsFor: SegmentView | undefined;
}

/** What a column does before a known segment that bars its next step. */
export function actAtBar(
  knowledge: Knowledge,
  policy: PolicyName,
  column: ColumnView,
  next: number,
  segment: SegmentView,
): AtBar {
  const number = column.column;
  const hold: AtBar = { order: { do: 'hold', column: number }, callsFor: undefined };
  if (segment.worker >= 0 && segment.worker !== number) return hold;
  const quickest = quickestMethod(knowledge, segment, column);
  if (quickest !== undefined) {
    const thorough = policy !== 'direct';
    const { place } = segment;
    return {
      order: { do: 'breach', column: number, place, method: quickest.method, prove: thorough, mark: thorough },
      callsFor: undefined,
    };
  }
  const canForce = forceMinutes(knowledge, segment, number) >= 0;
  const force: AtBar = { order: { do: 'march', column: number, path: [next], force: true }, callsFor: undefined };
  if (policy === 'direct' && canForce) return force;
  if (bestHelp(knowledge, segment) >= 0) return { ...hold, callsFor: segment };
  return canForce ? force : hold;
}
