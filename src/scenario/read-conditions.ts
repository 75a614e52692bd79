// Conditions of triggers, which hold conditions (TG-2).
import type { Condition } from '../rules/index.ts';
import { findId, readPart, say } from './gate.ts';
import type { Gate } from './gate.ts';
import { MAX_CONDITION_DEPTH, MAX_CONDITIONS } from './limits.ts';
import { memberOf } from './located.ts';
import type { Path } from './located.ts';
import { quoted } from './quote.ts';
import type { Names } from './names.ts';
import { partAt } from './shape-check.ts';
import { CONDITION_SHAPES } from './shape-triggers.ts';
import type { ConditionDocument, ConditionForm } from './shape-triggers.ts';
import { en } from '../rules/index.ts';

/** What one reading shares. */
interface Reader {
  readonly gate: Gate;
  readonly names: Names;
  /** Conditions so far. */
  count: number;
}

const FORMS = Object.keys(CONDITION_SHAPES) as ConditionForm[];

/** The condition at a path; undefined when anything in it is faulty, which is reported. */
export function readCondition(gate: Gate, path: Path, names: Names): Condition | undefined {
  return readAt({ gate, names, count: 0 }, path, 1);
}

function readAt(reader: Reader, path: Path, depth: number): Condition | undefined {
  const { gate } = reader;
  if (++reader.count > MAX_CONDITIONS || depth > MAX_CONDITION_DEPTH) {
    if (depth > MAX_CONDITION_DEPTH || reader.count === MAX_CONDITIONS + 1) sayTooMuch(gate, path, depth);
    return undefined;
  }
  const value = partAt(gate.located.value, path);
  const form = FORMS.find((key) => memberOf(value, key) !== undefined);
  if (form === undefined) {
    const message = en`This is no condition (TG-2).`;
    const hint = en`Write an object with one of the keys ${FORMS.join(', ')}.`;
    say(gate, path, { code: `${gate.kind}/condition`, message, hint });
    return undefined;
  }
  return readForm(reader, path, depth, form);
}

function sayTooMuch(gate: Gate, path: Path, depth: number): void {
  const message =
    depth > MAX_CONDITION_DEPTH
      ? en`Conditions are nested deeper than ${MAX_CONDITION_DEPTH} levels here.`
      : en`The trigger has more than ${MAX_CONDITIONS} conditions.`;
  say(gate, path, { code: `${gate.kind}/condition-too-big`, message, hint: en`Split it into several triggers.` });
}

function readForm(reader: Reader, path: Path, depth: number, form: ConditionForm): Condition | undefined {
  const { gate, names } = reader;
  const part = readPart<ConditionDocument[typeof form]>(gate, path, {
    1: CONDITION_SHAPES[form],
    2: CONDITION_SHAPES[form],
  });
  if (part === undefined) return undefined;
  if ('all' in part || 'any' in part) return readList(reader, path, depth, 'all' in part ? 'all' : 'any');
  if ('not' in part) {
    const of = readAt(reader, [...path, 'not'], depth + 1);
    return of && { when: 'not', of };
  }
  if ('turn' in part) return { when: 'turn', turn: part.turn };
  if ('entered' in part) {
    const zone = findId(gate, [...path, 'entered'], 'zone', part.entered, names.zones);
    return zone === undefined ? undefined : { when: 'entered', zone, side: part.side ?? 'moving' };
  }
  if ('seen' in part) return readSeen(reader, path, part.seen);
  if ('loss' in part) return readLoss(gate, path, part);
  const message = findId(gate, [...path, 'message'], 'message', part.message, names.messages);
  return message === undefined ? undefined : { when: 'message', message };
}

function readList(reader: Reader, path: Path, depth: number, when: 'all' | 'any'): Condition | undefined {
  const list = partAt(reader.gate.located.value, [...path, when]);
  const of = Array.isArray(list) ? list.map((_, i) => readAt(reader, [...path, when, i], depth + 1)) : [];
  const sound = of.filter((condition) => condition !== undefined);
  return sound.length < of.length ? undefined : { when, of: sound };
}

function readSeen({ gate, names }: Reader, path: Path, id: string): Condition | undefined {
  if (id === 'any') return { when: 'seen', column: -1 };
  const moving = names.columns?.filter(({ side }) => side === 'moving');
  const known = names.columns?.some((column) => column.id === id);
  if (known === true && !moving?.some((column) => column.id === id)) {
    const message = en`${quoted(id)} is a column of the laying side, which always knows it (TG-2).`;
    say(gate, [...path, 'seen'], { code: `${gate.kind}/wrong-side`, message, hint: en`Name one of the moving side.` });
    return undefined;
  }
  if (findId(gate, [...path, 'seen'], 'column', id, moving) === undefined) return undefined;
  return { when: 'seen', column: names.columns?.findIndex((column) => column.id === id) ?? -1 };
}

/** TG-2: the laying side does not see the moving side's losses. */
function readLoss(gate: Gate, path: Path, { loss, side = 'moving' }: ConditionDocument['loss']): Condition | undefined {
  if (gate.kind === 'scenario' || side === 'laying') return { when: 'loss', side, steps: loss };
  const message = en`A plan may not ask for the moving side's losses, which the laying side does not see (TG-2).`;
  const hint = en`Write "side": "laying", or ask for something that can be seen.`;
  say(gate, path, { code: 'plan/loss-unseen', message, hint });
  return undefined;
}
