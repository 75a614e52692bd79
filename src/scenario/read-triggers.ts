// Triggers of a scenario or a plan: names are looked up, conditions are read level by level (TG-1 to TG-4).
import type { Action, SideName, Trigger } from '../rules/index.ts';
import { checkRepeats, entriesOf, say } from './gate.ts';
import type { Gate, Numbered } from './gate.ts';
import type { Path } from './located.ts';
import { readAction } from './read-actions.ts';
import { readCondition } from './read-conditions.ts';
import type { TriggerDocument } from './shape-triggers.ts';
import { partAt } from './shape-check.ts';

/** What triggers can name, in order, also what is faulty; undefined = that list cannot be read, and nothing is said of names in it. */
export interface Names {
  readonly zones: readonly Named[] | undefined;
  readonly columns: readonly NamedColumn[] | undefined;
  readonly messages: readonly Named[] | undefined;
  /** Only of a plan. */
  readonly belts: readonly NamedBelt[];
}

export interface Named {
  readonly id: string | undefined;
}

export interface NamedColumn extends Named {
  readonly side: SideName;
}

export interface NamedBelt extends Named {
  /** Its number among the sound belts; undefined when it is faulty. */
  readonly index: number | undefined;
}

/** The sound triggers of a document with the numbers of their entries; what is wrong with the others was reported. */
export function readTriggers(gate: Gate, names: Names): readonly Numbered<Trigger>[] {
  const entries = entriesOf<TriggerDocument>(gate, 'triggers') ?? [];
  checkRepeats(gate, 'triggers', entries);
  return entries.flatMap(({ index, document }): Numbered<Trigger>[] => {
    const path = ['triggers', index];
    // A trigger with another fault has its condition and actions read all the same, as far as they are there.
    const whenPath = [...path, 'when'];
    const hasWhen = partAt(gate.located.value, whenPath) !== undefined;
    if (!hasWhen && document !== undefined) sayMissing(gate, path);
    const when = hasWhen ? readCondition(gate, whenPath, names) : undefined;
    const actions = readActions(gate, [...path, 'do'], names);
    if (document === undefined || when === undefined || actions === undefined) return [];
    const { id, name, each = false } = document;
    return [{ index, value: { id, name, when, each, actions } }];
  });
}

/** zod does not miss a part that may be anything. */
function sayMissing(gate: Gate, path: Path): void {
  const message = 'The key "when" is missing.';
  say(gate, path, { code: 'shape/missing', message, hint: 'Add "when" to this object.' });
}

function readActions(gate: Gate, path: Path, names: Names): readonly Action[] | undefined {
  const list = partAt(gate.located.value, path);
  if (!Array.isArray(list) || gate.check.faulty.has(`/${path.join('/')}`)) return undefined;
  const actions = list.map((_, i) => readAction(gate, [...path, i], names));
  const sound = actions.filter((action) => action !== undefined);
  return sound.length < actions.length ? undefined : sound;
}
