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

/** Index of the first word of each part that version 1 did not have, and the number of all words. */
export interface Layout {
  readonly life: number;
  readonly units: number;
  readonly intent: number;
  readonly triggers: number;
  readonly messages: number;
  readonly searched: number;
  readonly words: number;
}

export function layoutOf({ columns, segments, groups, triggers, messages, searchable }: Counts): Layout {
  const life = HEAD_WORDS + columns * COL_WORDS + segments * (SEG_WORDS + columns);
  const units = life + segments * LIFE_WORDS;
  const intent = units + columns * UNIT_WORDS;
  const triggerWords = intent + groups * columns * INTENT_WORDS;
  const messageWords = triggerWords + triggers * TRIGGER_WORDS;
  const searched = messageWords + messages;
  return {
    life,
    units,
    intent,
    triggers: triggerWords,
    messages: messageWords,
    searched,
    words: searched + searchable,
  };
}
