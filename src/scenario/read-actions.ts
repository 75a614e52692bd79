// What triggers do (TG-3): a scenario's tell and degrade, a plan's give orders to its belts and layers, and tell.
import type { Action } from '../rules/index.ts';
import { findId, readPart, say } from './gate.ts';
import type { Gate } from './gate.ts';
import { memberOf } from './located.ts';
import type { Path } from './located.ts';
import type { Names } from './names.ts';
import { partAt } from './shape-check.ts';
import { idShape } from './shape-parts.ts';
import { ACTION_SHAPES } from './shape-triggers.ts';
import type { ActionDocument, ActionForm } from './shape-triggers.ts';
import { en, word } from '../rules/index.ts';

const ALLOWED: Readonly<Record<Gate['kind'], readonly ActionForm[]>> = {
  scenario: ['tell', 'degrade'],
  plan: ['lay', 'arm', 'fire', 'switch', 'tell'],
};
const FORMS = Object.keys(ACTION_SHAPES) as ActionForm[];

/** The action at a path; undefined when anything in it is faulty, which is reported. */
export function readAction(gate: Gate, path: Path, names: Names): Action | undefined {
  const value = partAt(gate.located.value, path);
  const allowed = ALLOWED[gate.kind];
  const form = FORMS.find((key) => memberOf(value, key) !== undefined);
  if (form === undefined || !allowed.includes(form)) {
    const message =
      form === undefined
        ? en`This is no action (TG-3).`
        : en`A ${word(gate.kind)}'s trigger cannot do "${form}" (TG-3).`;
    const hint = en`Write an object with one of the keys ${allowed.join(', ')}.`;
    say(gate, path, { code: `${gate.kind}/action`, message, hint });
    return undefined;
  }
  return readForm(gate, path, names, form);
}

function readForm(gate: Gate, path: Path, names: Names, form: ActionForm): Action | undefined {
  const shape = ACTION_SHAPES[form];
  const part = readPart<ActionDocument[typeof form]>(gate, path, { 1: shape, 2: shape });
  if (part === undefined) return undefined;
  if ('tell' in part) {
    const message = findId(gate, [...path, 'tell'], 'message', part.tell, names.messages);
    return message === undefined ? undefined : { do: 'tell', message };
  }
  if ('degrade' in part) return readDegrade(gate, [...path, 'degrade'], names, part.degrade);
  if ('lay' in part) return readLay(gate, path, names, part);
  if ('arm' in part) {
    const belt = findBelt(gate, [...path, 'arm'], part.arm, names);
    return belt === undefined ? undefined : { do: 'arm', belt };
  }
  if ('fire' in part) {
    const belt = findBelt(gate, [...path, 'fire'], part.fire, names);
    return belt === undefined ? undefined : { do: 'fire', belt };
  }
  const belt = findBelt(gate, [...path, 'switch'], part.switch, names);
  return belt === undefined ? undefined : { do: 'switch', belt, off: part.off };
}

/** NW-3: everywhere, or in a zone. */
function readDegrade(gate: Gate, path: Path, names: Names, where: unknown): Action | undefined {
  if (where === true) return { do: 'degrade' };
  if (where === false) {
    const message = en`"degrade" is true for everywhere, or the id of a zone (NW-3).`;
    say(gate, path, { code: 'scenario/action', message, hint: en`Write true or a zone, or remove the action.` });
    return undefined;
  }
  const id = readPart<string>(gate, path, { 1: idShape, 2: idShape });
  const zone = id === undefined ? undefined : findId(gate, path, 'zone', id, names.zones);
  return zone === undefined ? undefined : { do: 'degrade', zone };
}

/** The number of the belt with an id; whether it can do that is for the rules to say (TG-5). */
function findBelt(gate: Gate, path: Path, id: string, { belts }: Names): number | undefined {
  const index = findId(gate, path, 'belt', id, belts);
  return index === undefined ? undefined : belts[index].index;
}

function readLay(gate: Gate, path: Path, names: Names, { lay, by }: ActionDocument['lay']): Action | undefined {
  const belt = findBelt(gate, [...path, 'lay'], lay, names);
  const column = findId(gate, [...path, 'by'], 'column', by, names.columns);
  return belt === undefined || column === undefined ? undefined : { do: 'lay', belt, column };
}
