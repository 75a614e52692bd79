// What the ways of a side's columns hang on in one turn, as a list of whole numbers, under which the ways are kept (PO-1 to PO-3, PO-8, PL-3).
import type { SegmentView } from '../../rules/index.ts';
import { bestHelpInRow, canSwitch, isShut, type Knowledge, minutesLeft } from './knowledge.ts';
import { type Draft, note } from './keep.ts';

/** Bits of one word: a place has 20 on the largest map, a kind 8 (scenarios have at most some forty), a depth 2, and one says whether it can be switched. */
const PLACE_SHIFT = 11;
const KIND_SHIFT = 3;
const DEPTH_SHIFT = 1;

/** Where it lies, what it is, and whether the side can switch it. */
function wordOf(knowledge: Knowledge, segment: SegmentView): number {
  const { place, kind, depth } = segment;
  const what = (kind << KIND_SHIFT) | (depth << DEPTH_SHIFT) | (canSwitch(knowledge, segment) ? 1 : 0);
  return (place << PLACE_SHIFT) | what;
}

/** Scratch of `noteHelp`, by kind, all false between calls. */
const present: boolean[] = [];

/** How quickly each kind that lies there would be cleared. */
function noteHelp(draft: Draft, knowledge: Knowledge): void {
  const { shut } = knowledge;
  const kinds = knowledge.help.length;
  while (present.length < kinds) present.push(false);
  for (let i = 0; i < shut.length; i++) present[shut[i].kind] = true;
  for (let kind = 0; kind < kinds; kind++) {
    if (!present[kind]) continue;
    note(draft, bestHelpInRow(knowledge, kind));
    present[kind] = false;
  }
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
  for (let i = 0; i < shut.length; i++) note(draft, wordOf(knowledge, shut[i]));
  noteHelp(draft, knowledge);
  if (adaptive) noteMore(draft, knowledge);
}
