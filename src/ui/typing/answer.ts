// What a typed command is answered with, and the sentences for what is wrong with one.
import { text } from '../text/index.ts';
import { namesOf as namedIn, specOf, TYPED_PHASES, VERBS, type NameClass, type Verb } from '../model/typed/grammar.ts';
import { samplePlace, type Trouble, type TypedWorld } from '../model/typed/read.ts';
import { wordsOf } from '../model/typed/tokens.ts';
import type { WhyTopic } from '../store/asking.ts';

export interface Answer {
  readonly ok: boolean;
  /** One sentence or row each. */
  readonly lines: readonly string[];
  /** Of a refusal: what it says, and how what would turn it is asked. */
  readonly turns?: readonly TurnAsked[];
}

export interface TurnAsked {
  readonly what: string;
  readonly topic: Extract<WhyTopic, { kind: 'fault' | 'refusal' }>;
}

/** Names that are read out at once. */
const FEW = 12;

export function said(...lines: readonly string[]): Answer {
  return { ok: true, lines: lines.filter((line) => line !== '') };
}

export function refused(...lines: readonly string[]): Answer {
  return { ok: false, lines };
}

/** The first way to say a command. */
export function verbText(verb: Verb): string {
  return text.typing.verbs[verb].split('|')[0];
}

/** Something that the command needs was left out; with the names that would fit, where they are few enough to be read. */
export function missing(verb: Verb, slot: keyof typeof text.typing.slots, names: readonly string[] = []): Answer {
  const { typing, words } = text;
  const what = typing.slots[slot];
  if (names.length > 0 && names.length <= FEW) return refused(typing.missingOf(what, words.list(names)));
  return refused(typing.missing(what, typing.help[verb]));
}

/** What to call all that can be named of a class. */
export function namesOf({ names }: TypedWorld, of: NameClass): readonly string[] {
  return names[of].map(({ forms }) => forms[0]);
}

export function troubleAnswer(trouble: Trouble, world: TypedWorld): Answer {
  const { typing, words } = text;
  switch (trouble.why) {
    case 'noVerb':
      return refused(typing.noVerb(trouble.typed, trouble.like));
    case 'notNow': {
      const steps = TYPED_PHASES.filter((phase) => specOf(trouble.verb).phases.includes(phase));
      if (steps.length > 2) {
        const now = VERBS.filter((verb) => specOf(verb).phases.includes(world.phase)).map(verbText);
        return refused(typing.notNowBut(verbText(trouble.verb), words.list(now)));
      }
      const told = [...new Set(steps.map((phase) => typing.phases[phase]))];
      return refused(typing.notNow(verbText(trouble.verb), words.list(told)));
    }
    case 'unknown':
      return unknownAnswer(trouble.typed, trouble.verb, world);
    case 'ambiguous':
      return refused(typing.whichOne(trouble.typed, words.list(trouble.names)));
    case 'badPlace':
      return refused(typing.badPlace(trouble.typed, samplePlace(world.grid)));
  }
}

/** What was not understood, the names that are known of where they are few, and what the command takes. */
function unknownAnswer(typed: string, verb: Verb, world: TypedWorld): Answer {
  const { typing, words } = text;
  const names = namedIn(verb, world.phase).flatMap((of) => namesOf(world, of));
  if (names.length === 0 || names.length > FEW) return refused(typing.notUnderstood(typed, typing.help[verb]));
  return refused(typing.thereAre(typed, words.list(names), typing.help[verb]));
}

/** "help", "help march". */
export function helpAnswer(verb: Verb | undefined, now: readonly Verb[]): Answer {
  const { typing } = text;
  if (verb !== undefined) return said(typing.help[verb]);
  return said(typing.helpNow, ...now.map((one) => typing.help[one]));
}

/** Is a line nothing but blanks and punctuation? */
export function isBlank(line: string): boolean {
  return wordsOf(line).length === 0;
}
