// What matters on the timeline of a run, for one viewer: first contact, losses, lanes, arrivals, what was triggered, the end.
import type { Run } from '../../exercise/index.ts';
import { viewFor } from '../../rules/index.ts';
import type { GameEvent, Viewer } from '../../rules/index.ts';
import { eventsSeen } from './log-seen.ts';
import { sentenceOf } from './log-sentence.ts';

export const MARK_KINDS = ['contact', 'loss', 'lane', 'arrival', 'trigger', 'end'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** One for each turn and kind at most. */
export interface TurnMark {
  readonly turn: number;
  readonly kind: MarkKind;
  /** What happened, in order. */
  readonly sentences: readonly string[];
}

/** Contact is marked where it comes first only. */
function kindOf(event: GameEvent): MarkKind | undefined {
  switch (event.type) {
    case 'found':
    case 'bumped':
    case 'halted':
      return 'contact';
    case 'loss':
    case 'broken':
      return 'loss';
    case 'lane':
      return 'lane';
    case 'arrived':
      return 'arrival';
    case 'triggered':
    case 'fired':
      return 'trigger';
    case 'ended':
      return 'end';
    default:
      return undefined;
  }
}

/** By turn, and within a turn in the order of the kinds. */
export function turnMarks(run: Run, viewer: Viewer): readonly TurnMark[] {
  const marks: TurnMark[] = [];
  let before = viewFor(run.start, viewer);
  run.turns.forEach(({ events, state }, i) => {
    const after = viewFor(state, viewer);
    const seen = eventsSeen(events, before, after);
    for (const kind of MARK_KINDS) {
      if (kind === 'contact' && marks.some((mark) => mark.kind === kind)) continue;
      const sentences = seen.filter((event) => kindOf(event) === kind).map((event) => sentenceOf(event, after));
      if (sentences.length > 0) marks.push({ turn: i + 1, kind, sentences });
    }
    before = after;
  });
  return marks;
}

/** The turn of the next mark or bookmark, or of the one before; undefined = there is none that way. */
export function neighbourTurn(turns: readonly number[], from: number, by: 1 | -1): number | undefined {
  const beyond = turns.filter((turn) => (turn - from) * by > 0);
  return beyond.length === 0 ? undefined : by > 0 ? Math.min(...beyond) : Math.max(...beyond);
}
