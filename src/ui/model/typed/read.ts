// Reads a typed line: the command, then the names, places, numbers and fixed words that it takes, in whatever order they were typed.
import { makePlaceText } from '../../../hex/index.ts';
import type { Grid, Place } from '../../../hex/index.ts';
import { text } from '../../text/index.ts';
import { FLAGS, namesOf, specOf, VERBS, type Flag, type NameClass, type TypedPhase, type Verb } from './grammar.ts';
import { findPart, findWhole, type Found, type Name } from './names.ts';
import { phrasesOf, placeFrom, tokensOf, wordsOf, type Token } from './tokens.ts';

export interface TypedWorld {
  readonly grid: Grid;
  readonly phase: TypedPhase;
  /** What the one at the screen may know of, and nothing else (KN-1). */
  readonly names: Readonly<Record<NameClass, readonly Name[]>>;
}

export interface Reading {
  readonly verb: Verb;
  readonly names: Readonly<Partial<Record<NameClass, readonly number[]>>>;
  readonly places: readonly Place[];
  readonly numbers: readonly number[];
  readonly flags: ReadonlySet<Flag>;
}

/** Why a line cannot be done: data, for sentences of the catalogue. */
export type Trouble =
  | { readonly why: 'noVerb'; readonly typed: string; readonly like: string | undefined }
  | { readonly why: 'notNow'; readonly verb: Verb }
  | { readonly why: 'unknown'; readonly typed: string; readonly verb: Verb }
  | { readonly why: 'ambiguous'; readonly typed: string; readonly names: readonly string[] }
  | { readonly why: 'badPlace'; readonly typed: string };

export type Read = { readonly ok: true; readonly reading: Reading } | { readonly ok: false; readonly trouble: Trouble };

/** The tokens that nothing has taken yet. */
type Rest = readonly Token[];

/** What a line says, in a world. */
export function readLine(line: string, world: TypedWorld): Read {
  const tokens = tokensOf(world.grid, line);
  const found = verbIn(tokens, world.phase);
  if (found === undefined) return refuse({ why: 'noVerb', typed: line.trim(), like: likeVerb(tokens, world.phase) });
  const { verb, at, length } = found;
  if (!specOf(verb).phases.includes(world.phase)) return refuse({ why: 'notNow', verb });
  return readRest(verb, isFixedWord(verb, tokens.slice(at, at + length)) ? tokens : without(tokens, at, length), world);
}

/** Is a command one of its own fixed words? In many languages one word says both "switch" and "off". */
function isFixedWord(verb: Verb, typed: Rest): boolean {
  const said = typed.map(({ word }) => word).join(' ');
  return specOf(verb).flags.some((flag) =>
    phrasesOf(text.typing.flags[flag]).some((words) => words.join(' ') === said),
  );
}

function refuse(trouble: Trouble): Read {
  return { ok: false, trouble };
}

interface VerbFound {
  readonly verb: Verb;
  readonly at: number;
  readonly length: number;
}

/** A command that is for now before one that is not; at the beginning, at the end as some languages have it, or anywhere; the longest phrase. */
function verbIn(tokens: Rest, phase: TypedPhase): VerbFound | undefined {
  const now = VERBS.filter((verb) => specOf(verb).phases.includes(phase));
  const first = [0];
  const all = tokens.map((_, i) => i);
  return (
    verbAt(tokens, now, first) ??
    verbAt(tokens, VERBS, first) ??
    verbAt(tokens, now, all, true) ??
    verbAt(tokens, now, all)
  );
}

/** The longest phrase of one of these commands at the first of these places where there is one. */
function verbAt(tokens: Rest, verbs: readonly Verb[], starts: readonly number[], ends = false): VerbFound | undefined {
  for (const at of starts) {
    let best: VerbFound | undefined;
    for (const verb of verbs) {
      const phrase = phrasesOf(text.typing.verbs[verb]).find(
        (words) => startsWith(tokens, at, words) && (!ends || at + words.length === tokens.length),
      );
      if (phrase !== undefined && phrase.length > (best?.length ?? 0)) best = { verb, at, length: phrase.length };
    }
    if (best !== undefined) return best;
  }
  return undefined;
}

function startsWith(tokens: Rest, at: number, words: readonly string[]): boolean {
  return words.length > 0 && words.every((word, i) => tokens[at + i]?.word === word);
}

/** The command that was probably meant: the first letters of it, or one letter too many, too few, wrong, or two changed over. */
function likeVerb(tokens: Rest, phase: TypedPhase): string | undefined {
  const typed = tokens[0]?.word ?? '';
  const now = VERBS.filter((verb) => specOf(verb).phases.includes(phase));
  const all = now.flatMap((verb) => text.typing.verbs[verb].split('|'));
  const first = (phrase: string) => wordsOf(phrase)[0] ?? '';
  if (typed.length < 2) return undefined;
  return all.find((phrase) => first(phrase).startsWith(typed)) ?? all.find((phrase) => isNear(typed, first(phrase)));
}

function isNear(typed: string, word: string): boolean {
  if (typed.length < 3 || word.length < 3) return false;
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same += 1;
  const [a, b] = [typed.slice(same), word.slice(same)];
  const swapped = a.length > 1 && `${a[1]}${a[0]}${a.slice(2)}` === b;
  return swapped || a.slice(1) === b.slice(1) || a === b.slice(1) || a.slice(1) === b;
}

function readRest(verb: Verb, all: Rest, world: TypedWorld): Read {
  const { flags: known, places: takesPlaces } = specOf(verb);
  const classes = namesOf(verb, world.phase);
  const names: Partial<Record<NameClass, number[]>> = {};
  const candidates = classes.flatMap((of) => world.names[of].map((name) => ({ ...name, of })));
  const note = (found: Extract<Found, { is: 'one' }>) => {
    const { of, value } = found.name as (typeof candidates)[number];
    (names[of] ??= []).push(value);
  };
  let rest: Rest = all;
  for (let found = findWhole(rest, candidates); found.is === 'one'; found = findWhole(rest, candidates)) {
    note(found);
    rest = without(rest, found.at, found.length);
  }
  const flagged = takeFlags(rest, known);
  const placed = takePlaces(flagged.rest, world.grid, takesPlaces);
  if (placed.bad !== undefined) return refuse({ why: 'badPlace', typed: placed.bad });
  const fillers = new Set(phrasesOf(text.typing.fillers).flat());
  rest = placed.rest.filter(({ is, word }) => is === 'number' || !fillers.has(word));
  let words: Rest = rest.filter(({ is }) => is === 'word');
  for (let found = findPart(words, candidates); found.is !== 'none'; found = findPart(words, candidates)) {
    const typed = rawOf(words.slice(found.at, found.at + found.length));
    if (found.is === 'many')
      return refuse({ why: 'ambiguous', typed, names: found.names.map(({ forms }) => forms[0]) });
    note(found);
    words = without(words, found.at, found.length);
  }
  if (words.length > 0) return refuse({ why: 'unknown', typed: rawOf(words), verb });
  const numbers = rest.flatMap((token) => (token.is === 'number' ? [token.number] : []));
  return { ok: true, reading: { verb, names, places: placed.places, numbers, flags: flagged.flags } };
}

function rawOf(tokens: Rest): string {
  return tokens.map(({ raw }) => raw).join(' ');
}

function without(tokens: Rest, at: number, length: number): Rest {
  return [...tokens.slice(0, at), ...tokens.slice(at + length)];
}

function takeFlags(tokens: Rest, known: readonly Flag[]): { readonly flags: ReadonlySet<Flag>; readonly rest: Rest } {
  const flags = new Set<Flag>();
  let rest = tokens;
  const all = FLAGS.filter((flag) => known.includes(flag))
    .flatMap((flag) => phrasesOf(text.typing.flags[flag]).map((words) => ({ flag, words })))
    .sort((a, b) => b.words.length - a.words.length);
  for (const { flag, words } of all) {
    const at = rest.findIndex((_, i) => startsWith(rest, i, words));
    if (at < 0) continue;
    flags.add(flag);
    rest = without(rest, at, words.length);
  }
  return { flags, rest };
}

interface Placed {
  readonly places: readonly Place[];
  readonly bad: string | undefined;
  readonly rest: Rest;
}

/** Places, and two numbers one after the other for one that was said without a comma. */
function takePlaces(tokens: Rest, grid: Grid, takes: boolean): Placed {
  const places: Place[] = [];
  const rest: Token[] = [];
  let bad: string | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    const pair = takes && token.is === 'number' && next?.is === 'number';
    if (token.is !== 'place' && !pair) {
      rest.push(token);
      continue;
    }
    const place = token.is === 'place' ? token.place : placeFrom(grid, token.raw, next?.raw ?? '');
    if (place === undefined) bad ??= pair ? `${token.raw} ${next?.raw ?? ''}` : token.raw;
    else places.push(place);
    if (pair) i += 1;
  }
  return { places, bad, rest };
}

/** A place in the middle of the map, as an example of how to write one. */
export function samplePlace(grid: Grid): string {
  const middle = Math.floor(grid.height / 2) * grid.width + Math.floor(grid.width / 2);
  return makePlaceText(grid, middle);
}
