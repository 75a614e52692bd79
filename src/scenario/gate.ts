// What all checks of one document share: the document, what is sound in it, and where problems go.
import type * as z from 'zod/mini';
import { formatName } from './format.ts';
import type { FormatVersion, GateKind } from './format.ts';
import type { Located, Path } from './located.ts';
import { memberOf, pointerOf } from './located.ts';
import { migrate } from './migrate.ts';
import { suggest } from './nearest.ts';
import { report } from './problems.ts';
import type { Complaint, Sink } from './problems.ts';
import { quoted } from './quote.ts';
import { checkPartShape, checkShape, isSound, partAt, soundPart } from './shape-check.ts';
import type { Newer, ShapeCheck } from './shape-check.ts';
import { en, type Noun, word } from '../rules/index.ts';

export interface Gate {
  readonly sink: Sink;
  /** The document, as one of the latest format; each part keeps its place in the file. */
  readonly located: Located;
  readonly check: ShapeCheck;
  /** The format of the file. */
  readonly version: FormatVersion;
  readonly kind: GateKind;
}

/** One item of a list of things with ids. */
export interface Entry<T> {
  readonly index: number;
  /** What it is called, even when the rest of it is faulty; undefined when it has no text as its id. */
  readonly id: string | undefined;
  /** Undefined when it does not fit its shape. */
  readonly document: T | undefined;
}

/** Something that was read, with the number of its entry in the file. */
export interface Numbered<T> {
  readonly index: number;
  readonly value: T;
}

/** The shapes of one kind of document by version. */
export type ShapesOf = Readonly<Record<FormatVersion, z.ZodMiniType>>;

/** Checks the shape of a document of a known version; what is said of meaning comes after, for the latest version only. */
export function makeGate(
  sink: Sink,
  located: Located,
  kind: Gate['kind'],
  version: FormatVersion,
  shapes: ShapesOf,
): Gate {
  const check = checkShape(sink, located, shapes[version], newerOf(kind, version, shapes));
  const value = migrate(kind, version, located.value as Readonly<Record<string, unknown>>);
  const latest = { ...located, value };
  return { sink, located: latest, check: { ...check, located: latest }, version, kind };
}

function newerOf(kind: Gate['kind'], version: FormatVersion, shapes: ShapesOf): Newer | undefined {
  return version === 2 ? undefined : { shape: shapes[2], format: formatName(kind, 2) };
}

/** Checks the shape of a part whose form is seen late; undefined when it does not fit. */
export function readPart<T>(gate: Gate, path: Path, shapes: ShapesOf): T | undefined {
  const { sink, check, kind, version } = gate;
  checkPartShape(sink, check, path, shapes[version], newerOf(kind, version, shapes));
  return soundPart<T>(check, path);
}

export function say(gate: Gate, path: Path, complaint: Complaint): void {
  report(gate.sink, gate.located, path, complaint);
}

/** The items of the list at a key or path, [] when it is absent, undefined when it is no list at all. */
export function entriesOf<T>(gate: Gate, key: string | Path): readonly Entry<T>[] | undefined {
  const path = typeof key === 'string' ? [key] : key;
  const list = partAt(gate.located.value, path);
  if (list === undefined) return gate.check.faulty.has(pointerOf(path)) ? undefined : [];
  if (!Array.isArray(list) || gate.check.faulty.has(pointerOf(path))) return undefined;
  return list.map((item: unknown, index) => {
    const id = memberOf(item, 'id');
    return { index, id: typeof id === 'string' ? id : undefined, document: soundPart<T>(gate.check, [...path, index]) };
  });
}

/** The ids of entries, in order. */
export function idsOf(entries: readonly Entry<unknown>[]): string[] {
  return entries.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** Reports each id that an earlier entry of the same list has. */
export function checkRepeats(gate: Gate, key: string | Path, entries: readonly Entry<unknown>[]): void {
  const list = typeof key === 'string' ? [key] : key;
  const first = new Map<string, number>();
  for (const { index, id } of entries) {
    if (id === undefined) continue;
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      continue;
    }
    const path = isSound(gate.check, [...list, index, 'id']) ? [...list, index, 'id'] : [...list, index];
    say(gate, path, {
      code: `${gate.kind}/duplicate-id`,
      message: en`The id ${quoted(id)} is that of entry ${earlier + 1} of "${String(list.at(-1))}" already.`,
      hint: en`Give each an id of its own.`,
    });
  }
}

/** Reports an id that names nothing; `noun` is what it should name. */
export function sayUnknown(gate: Gate, path: Path, noun: Noun, id: string, known: readonly string[]): void {
  say(gate, path, {
    code: `${gate.kind}/unknown-${noun.replaceAll(' ', '-')}`,
    message: en`There is no ${word(noun)} ${quoted(id)}.`,
    hint: suggest(id, known),
  });
}

/** Is a part that may be absent either absent or sound? */
export function isSoundOrAbsent(gate: Gate, key: string): boolean {
  return memberOf(gate.located.value, key) === undefined
    ? !gate.check.faulty.has(`/${key}`)
    : isSound(gate.check, [key]);
}

/** The number of the item with an id; one that is not there is reported, as is one whose entry is faulty not: undefined for both. */
export function findId(
  gate: Gate,
  path: Path,
  noun: Noun,
  id: string,
  items: readonly { readonly id: string | undefined }[] | undefined,
): number | undefined {
  if (items === undefined) return undefined;
  const found = items.findIndex((item) => item.id === id);
  if (found >= 0) return found;
  const known = items.flatMap((item) => (item.id === undefined ? [] : [item.id]));
  sayUnknown(gate, path, noun, id, known);
  return undefined;
}
