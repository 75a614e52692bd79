// Variants of a scenario: the same document with numbers of it set to other values (SW-2).
import {
  type Located,
  memberOf,
  type Path,
  pointerOf,
  quoted,
  report,
  type Sink,
  suggest,
} from '../../scenario/index.ts';
import type { Change, SweepEntry } from './types.ts';
import { en, type Sentence } from '../../rules/index.ts';

/** RFC 6901: the keys of a pointer; undefined when it does not begin with "/". */
function keysOf(pointer: string): readonly string[] | undefined {
  if (!pointer.startsWith('/')) return undefined;
  return pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The item of a list goes by its number, written in the one way that RFC 6901 allows. */
function stepInto(value: unknown, key: string): unknown {
  if (!Array.isArray(value)) return memberOf(value, key);
  return /^(0|[1-9]\d*)$/.test(key) ? memberOf(value, Number(key)) : undefined;
}

/** Can this number be varied? Reports at `path` of the specification when nothing, or no number, stands there. */
export function checkPointer(sink: Sink, spec: Located, path: Path, pointer: string, document: unknown): boolean {
  const complain = (message: Sentence, hint: Sentence) => {
    report(sink, spec, path, { code: 'sweep/pointer', message, hint });
    return false;
  };
  const keys = keysOf(pointer);
  if (keys === undefined) return complain(en`${quoted(pointer)} is no JSON pointer.`, en`It begins with "/".`);
  let value = document;
  for (let i = 0; i < keys.length; i++) {
    const next = stepInto(value, keys[i]);
    if (next === undefined) {
      const around = i === 0 ? en`the scenario file` : quoted(pointerOf(keys.slice(0, i)));
      const known = Array.isArray(value) ? [`0 to ${value.length - 1}`] : Object.keys(value ?? {});
      return complain(en`There is no ${quoted(keys[i])} in ${around}.`, suggest(keys[i], known));
    }
    value = next;
  }
  if (typeof value === 'number') return true;
  const hint = en`Only a number that is written in the scenario file can be varied; write it out there if it is left to the default.`;
  return complain(en`What stands at ${quoted(pointer)} is no number.`, hint);
}

function withChange(value: unknown, keys: readonly string[], number: number): unknown {
  if (keys.length === 0) return number;
  const [key, ...rest] = keys;
  if (Array.isArray(value)) return value.map((item, i) => (String(i) === key ? withChange(item, rest, number) : item));
  const old = value as Readonly<Record<string, unknown>>;
  return Object.assign(Object.create(null), old, { [key]: withChange(old[key], rest, number) });
}

/** The document with numbers of it changed; parts without a change are shared, so that they keep their places in the file. */
export function withChanges(document: unknown, changes: readonly Change[]): unknown {
  return changes.reduce((value, change) => withChange(value, keysOf(change.pointer) ?? [], change.value), document);
}

/** SW-2: every combination of the values, the last pointer's values changing first; one without changes when nothing is varied. */
export function combinationsOf({ vary }: SweepEntry): readonly (readonly Change[])[] {
  let combinations: readonly (readonly Change[])[] = [[]];
  for (const { pointer, values } of vary) {
    combinations = combinations.flatMap((changes) => values.map((value) => [...changes, { pointer, value }]));
  }
  return combinations;
}

/** `/budget/points = 40, /needed = 2`, for people and tables. */
export function changesText(changes: readonly Change[]): string {
  return changes.map(({ pointer, value }) => `${pointer} = ${value}`).join(', ');
}
