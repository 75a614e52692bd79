// Triggers of a scenario or a plan: names are looked up, conditions are read level by level (TG-1 to TG-4).
import type { Action, Trigger } from '../rules/index.ts';
import { checkRepeats, entriesOf, say } from './gate.ts';
import type { Gate, Numbered } from './gate.ts';
import type { Path } from './located.ts';
import type { Names } from './names.ts';
import { readAction } from './read-actions.ts';
import { readCondition } from './read-conditions.ts';
import type { TriggerDocument } from './shape-triggers.ts';
import { partAt } from './shape-check.ts';
import { en } from '../rules/index.ts';

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
  const message = en`The key "when" is missing.`;
  say(gate, path, { code: 'shape/missing', message, hint: en`Add "when" to this object.` });
}

function readActions(gate: Gate, path: Path, names: Names): readonly Action[] | undefined {
  const list = partAt(gate.located.value, path);
  if (!Array.isArray(list) || gate.check.faulty.has(`/${path.join('/')}`)) return undefined;
  const actions = list.map((_, i) => readAction(gate, [...path, i], names));
  const sound = actions.filter((action) => action !== undefined);
  return sound.length < actions.length ? undefined : sound;
}
