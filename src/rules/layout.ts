// Where the parts of a state stand in its row of words. The parts of rules version 1 come first (DI-1).
import { COL_WORDS, HEAD_WORDS, INTENT_WORDS, LIFE_WORDS, SEG_WORDS, TRIGGER_WORDS, UNIT_WORDS } from './words.ts';

/** How many there are of each. */
export interface Counts {
  readonly columns: number;
  readonly segments: number;
  readonly groups: number;
  readonly triggers: number;
  readonly messages: number;
  readonly searchable: number;
}

/** Index of the first word of each part but the head and the columns, words of one segment in the first of them, and the number of all words. */
export interface Layout {
  readonly segments: number;
  readonly segmentWords: number;
  readonly life: number;
  readonly units: number;
  readonly intent: number;
  readonly triggers: number;
  readonly messages: number;
  readonly searched: number;
  readonly words: number;
}

export function layoutOf({ columns, segments, groups, triggers, messages, searchable }: Counts): Layout {
  const first = HEAD_WORDS + columns * COL_WORDS;
  const segmentWords = SEG_WORDS + columns;
  const life = first + segments * segmentWords;
  const units = life + segments * LIFE_WORDS;
  const intent = units + columns * UNIT_WORDS;
  const triggerWords = intent + groups * columns * INTENT_WORDS;
  const messageWords = triggerWords + triggers * TRIGGER_WORDS;
  const searched = messageWords + messages;
  return {
    segments: first,
    segmentWords,
    life,
    units,
    intent,
    triggers: triggerWords,
    messages: messageWords,
    searched,
    words: searched + searchable,
  };
}
