// Whole lines with which a typed beginning can go on: commands, names, and the orders that can be given now.
import { text } from '../../text/index.ts';
import { specOf, VERBS, type NameClass, type Verb } from './grammar.ts';
import { lineOf, type Giving } from './orders.ts';
import type { TypedWorld } from './read.ts';
import { plain, wordsOf } from './tokens.ts';

/** More than these are not read. */
const OFFERED = 8;

/** Lines that begin with what was typed, then others that have all of its words, in order. */
export function linesFor(typed: string, world: TypedWorld, giving: Giving | undefined): readonly string[] {
  const start = plain(typed).trimStart();
  const words = wordsOf(typed);
  const lines = [...new Set(linesNow(world, giving))].filter((line) => plain(line) !== start.trim());
  const begin = lines.filter((line) => plain(line).startsWith(start));
  const others = lines.filter((line) => !begin.includes(line) && hasWords(wordsOf(line), words));
  return [...begin, ...others].slice(0, OFFERED);
}

/** Does each typed word begin a word of the line, in order? */
function hasWords(line: readonly string[], typed: readonly string[]): boolean {
  let from = 0;
  return typed.every((word) => {
    const at = line.findIndex((one, i) => i >= from && one.startsWith(word));
    from = at + 1;
    return at >= 0;
  });
}

/** Every line that can be offered now; what is likely to be wanted first. */
function linesNow(world: TypedWorld, giving: Giving | undefined): readonly string[] {
  const { lines, verbs } = text.typing;
  const named = (of: NameClass, line: (name: string) => string) => world.names[of].map(({ forms }) => line(forms[0]));
  const isNow = (verb: Verb) => specOf(verb).phases.includes(world.phase);
  const orders = giving === undefined ? [] : giving.legal.map((order) => lineOf(order, world, giving.view));
  return [
    ...FIRST.filter(isNow).map((verb) => firstOf(verbs[verb])),
    ...(world.phase === 'plan' ? named('kind', lines.kind) : []),
    ...(isNow('begin') ? SIDES.map((side) => lines.begin(firstOf(text.typing.flags[side]))) : []),
    ...orders,
    ...(isNow('list') ? named('list', lines.list) : []),
    ...(isNow('remove') ? world.names.belt.map(({ forms }) => lines.remove(forms[2])) : []),
    ...(isNow('route') ? named('column', lines.route) : []),
    ...(isNow('where') ? THINGS.flatMap((of) => named(of, lines.where)) : []),
    ...named('step', lines.go),
    ...VERBS.filter(isNow).map((verb) => firstOf(verbs[verb])),
  ];
}

const FIRST: readonly Verb[] = ['ready', 'takeBack', 'status', 'handIn', 'suggest', 'result'];
const SIDES = ['laying', 'moving', 'both'] as const;
const THINGS = ['column', 'belt', 'zone', 'post'] as const;

function firstOf(entry: string): string {
  return entry.split('|')[0];
}
