// What all checks of one document share: the document, what is sound in it, and where problems go.
import type * as z from 'zod';
import type { Located, Path } from './located.ts';
import { memberOf } from './located.ts';
import { suggest } from './nearest.ts';
import { report } from './problems.ts';
import type { Complaint, Sink } from './problems.ts';
import { quoted } from './quote.ts';
import { checkShape, isSound, soundPart } from './shape-check.ts';
import type { ShapeCheck } from './shape-check.ts';

export interface Gate {
  readonly sink: Sink;
  readonly located: Located;
  readonly check: ShapeCheck;
}

/** One item of a list of things with ids. */
export interface Entry<T> {
  readonly index: number;
  /** What it is called, even when the rest of it is faulty; undefined when it has no text as its id. */
  readonly id: string | undefined;
  /** Undefined when it does not fit its shape. */
  readonly document: T | undefined;
}

/** Checks the shape of a document; what is said of meaning comes after. */
export function makeGate(sink: Sink, located: Located, shape: z.ZodType): Gate {
  return { sink, located, check: checkShape(sink, located, shape) };
}

export function say(gate: Gate, path: Path, complaint: Complaint): void {
  report(gate.sink, gate.located, path, complaint);
}

/** The items of the list under a key, [] when it is absent, undefined when it is no list at all. */
export function entriesOf<T>(gate: Gate, key: string): readonly Entry<T>[] | undefined {
  const list = memberOf(gate.located.value, key);
  if (list === undefined) return gate.check.faulty.has(`/${key}`) ? undefined : [];
  if (!Array.isArray(list) || gate.check.faulty.has(`/${key}`)) return undefined;
  return list.map((item: unknown, index) => {
    const id = memberOf(item, 'id');
    return { index, id: typeof id === 'string' ? id : undefined, document: soundPart<T>(gate.check, [key, index]) };
  });
}

/** The ids of entries, in order. */
export function idsOf(entries: readonly Entry<unknown>[]): string[] {
  return entries.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** Reports each id that an earlier entry of the same list has. */
export function checkRepeats(gate: Gate, key: string, entries: readonly Entry<unknown>[]): void {
  const first = new Map<string, number>();
  for (const { index, id } of entries) {
    if (id === undefined) continue;
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      continue;
    }
    const path = isSound(gate.check, [key, index, 'id']) ? [key, index, 'id'] : [key, index];
    say(gate, path, {
      code: 'scenario/duplicate-id',
      message: `The id ${quoted(id)} is that of entry ${earlier + 1} of "${key}" already.`,
      hint: 'Give each an id of its own.',
    });
  }
}

/** Reports an id that names nothing; `noun` is what it should name. */
export function sayUnknown(gate: Gate, path: Path, noun: string, id: string, known: readonly string[]): void {
  say(gate, path, {
    code: `scenario/unknown-${noun.replaceAll(' ', '-')}`,
    message: `There is no ${noun} ${quoted(id)}.`,
    hint: suggest(id, known),
  });
}

/** Is a part that may be absent either absent or sound? */
export function isSoundOrAbsent(gate: Gate, key: string): boolean {
  return memberOf(gate.located.value, key) === undefined
    ? !gate.check.faulty.has(`/${key}`)
    : isSound(gate.check, [key]);
}
