// What a change would do to routes, in a few words for the box beside the hand.
import { UNREACHED } from '../../hex/index.ts';
import { text } from '../text/index.ts';
import type { Look } from './quick-look.ts';

/** One line for each group of columns for which something changes; one line that says so when nothing does. */
export function lookWords(before: readonly Look[], after: readonly Look[]): readonly string[] {
  const lines = after.flatMap((look, i) => lineOf(before[i] ?? look, look) ?? []);
  // Two columns of a class often say the same.
  const different = [...new Set(lines)];
  return different.length === 0 ? [text.effect.live.same] : different;
}

function lineOf(before: Look, after: Look): string | undefined {
  const { live } = text.effect;
  const parts = [
    ...(before.through === after.through ? [] : [live.way(minutes(before.through), minutes(after.through))]),
    ...(before.round !== undefined && after.round === undefined ? [live.noRound] : []),
    ...(before.round === undefined && after.round !== undefined ? [live.newRound] : []),
    ...cutPart(before.cut, after.cut),
  ];
  return parts.length === 0 ? undefined : live.line(text.words.moverClass[after.group.mover], parts);
}

function minutes(value: number | undefined): string {
  return value === undefined ? text.effect.noWay : text.words.minutes(value);
}

function cutPart(before: number | undefined, after: number | undefined): readonly string[] {
  const told = before !== undefined && after !== undefined && before !== UNREACHED && after !== UNREACHED;
  return told && before !== after ? [text.effect.live.cut(before, after)] : [];
}
