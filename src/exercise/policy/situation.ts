// What the ways of a side's columns hang on in one turn, as a list of whole numbers, under which the ways are kept (PO-1 to PO-3, PO-8, PL-3).
import type { SegmentView } from '../../rules/index.ts';
import { bestHelp, canSwitch, isShut, type Knowledge, minutesLeft } from './knowledge.ts';
import { type Draft, note } from './keep.ts';

/** More than any depth. */
const DEPTHS = 8;

/** Where it lies, what it is, whether the side can switch it, and who would clear it. */
function noteSegment(draft: Draft, knowledge: Knowledge, segment: SegmentView): void {
  const { place, kind, depth } = segment;
  note(draft, place);
  note(draft, (kind * DEPTHS + depth) * 2 + (canSwitch(knowledge, segment) ? 1 : 0));
  note(draft, bestHelp(knowledge, segment));
}

/** What only adaptive asks for (PO-8): lanes in the making, and the other places where something is known to lie. */
function noteMore(draft: Draft, knowledge: Knowledge): void {
  for (const segment of knowledge.shut) {
    note(draft, segment.worker < 0 ? -1 : minutesLeft(knowledge, segment, segment.worker));
  }
  for (const segment of knowledge.view.segments) if (!isShut(segment)) note(draft, segment.place);
}

/**
 * Writes into the draft what decides how the columns of a side count known segments, but for what tells one column from another
 * (`sharerOf`): in turns with equal lists, columns that share have one way to one goal.
 */
export function describeInPlace(draft: Draft, knowledge: Knowledge, adaptive: boolean): void {
  const { shut } = knowledge;
  draft.count = 0;
  note(draft, shut.length);
  for (let i = 0; i < shut.length; i++) noteSegment(draft, knowledge, shut[i]);
  if (adaptive) noteMore(draft, knowledge);
}
