// Checks a located value against a zod shape and says in plain words what does not fit, with every fault at its place.
import type * as z from 'zod/mini';
import { memberOf, pointerOf } from './located.ts';
import type { Located, Path } from './located.ts';
import { nearest, suggest } from './nearest.ts';
import { report } from './problems.ts';
import type { Complaint, Sink } from './problems.ts';
import { quoted } from './quote.ts';
import { choicesAt, keysAt } from './shape-keys.ts';
import { en, type Part, type Sentence } from '../rules/index.ts';

type Issue = z.core.$ZodIssue;

/** Which parts of a value do not fit their shape: what is said of meaning must not build on those. */
export interface ShapeCheck {
  readonly located: Located;
  /** Pointers (from the value) of parts that do not fit. */
  readonly faulty: Set<string>;
  /** Pointers of parts that hold a faulty one. */
  readonly around: Set<string>;
}

/** The shape of the same thing in a newer format, so that what belongs to that is called by its name. */
export interface Newer {
  readonly shape: z.ZodMiniType;
  /** What the key "format" of such a file holds. */
  readonly format: string;
}

/** Checks the whole value; problems go to `sink`. */
export function checkShape(sink: Sink, located: Located, shape: z.ZodMiniType, newer?: Newer): ShapeCheck {
  const check: ShapeCheck = { located, faulty: new Set(), around: new Set() };
  checkPartShape(sink, check, [], shape, newer);
  return check;
}

/** Checks the part at `path` of a value against a shape of its own, and adds what is faulty to `check`. */
export function checkPartShape(sink: Sink, check: ShapeCheck, path: Path, shape: z.ZodMiniType, newer?: Newer): void {
  const { located } = check;
  const result = shape.safeParse(partAt(located.value, path));
  if (result.success) return;
  for (const issue of result.error.issues) {
    const at = [...path, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const newerFault = newerKey(key, issue.path as Path, newer);
        // What is read is the newest format: it must not take this key for one whose shape is known.
        if (newerFault !== undefined) markFaulty(check, [...at, key]);
        const fault = newerFault ?? unknownKey(key, shape, issue.path as Path, partAt(located.value, at));
        report(sink, located, [...at, key], fault);
      }
      continue;
    }
    markFaulty(check, at);
    const complaint =
      issue.code === 'invalid_value' ? newerChoice(partAt(located.value, at), issue.path as Path, newer) : undefined;
    if (complaint === undefined) reportIssue(sink, located, at, issue);
    else report(sink, located, at, complaint);
  }
}

/** Is the part there, and does it and all in it fit? */
export function isSound(check: ShapeCheck, path: Path): boolean {
  if (check.around.has(pointerOf(path)) || partAt(check.located.value, path) === undefined) return false;
  for (let i = 0; i <= path.length; i++) if (check.faulty.has(pointerOf(path.slice(0, i)))) return false;
  return true;
}

/** The part at `path` when it is sound. The caller names the type of the shape that it was checked against. */
export function soundPart<T>(check: ShapeCheck, path: Path): T | undefined {
  return isSound(check, path) ? (partAt(check.located.value, path) as T) : undefined;
}

/** The own part of a value at a path; undefined when there is none. */
export function partAt(value: unknown, path: Path): unknown {
  let part = value;
  for (const key of path) part = memberOf(part, key);
  return part;
}

function markFaulty(check: ShapeCheck, path: Path): void {
  check.faulty.add(pointerOf(path));
  for (let i = 0; i < path.length; i++) check.around.add(pointerOf(path.slice(0, i)));
}

function newerKey(key: string, path: Path, newer: Newer | undefined): Complaint | undefined {
  if (newer === undefined || !keysAt(newer.shape, path).includes(key)) return undefined;
  return { ...newerPart(en`The key ${quoted(key)}`, newer), at: 'key' };
}

function newerChoice(value: unknown, path: Path, newer: Newer | undefined): Complaint | undefined {
  if (newer === undefined || typeof value !== 'string') return undefined;
  return choicesAt(newer.shape, path).includes(value) ? newerPart(quoted(value), newer) : undefined;
}

/** What is said of a part that only a newer format has. */
export function newerPart(name: Part, { format }: Newer): Complaint {
  const version = format.slice(format.indexOf('/') + 1);
  return {
    code: 'shape/newer-format',
    message: en`${name} belongs to format ${version}: change the format line.`,
    hint: en`Write "format": "${format}" at the top, or remove it.`,
  };
}

function unknownKey(key: string, shape: z.ZodMiniType, path: Path, around: unknown): Complaint {
  const known = keysAt(shape, path);
  const near = nearest(
    key,
    known.filter((name) => memberOf(around, name) === undefined),
  );
  return {
    code: 'shape/unknown-key',
    message: en`The key ${quoted(key)} has no meaning here.`,
    hint: near === undefined ? en`Remove it. ${suggest('', known)}` : en`Did you mean "${near}"?`,
    at: 'key',
  };
}

function reportIssue(sink: Sink, located: Located, path: Path, issue: Issue): void {
  const value = partAt(located.value, path);
  const last = path.at(-1);
  if (value === undefined && typeof last === 'string' && !isMemberOfUnread(sink, located, path)) {
    const key = quoted(last);
    const complaint = {
      code: 'shape/missing',
      message: en`The key ${key} is missing.`,
      hint: en`Add ${key} to this object.`,
    };
    report(sink, located, path.slice(0, -1), complaint);
    return;
  }
  report(sink, located, path, explainIssue(issue, value, nameOf(path)));
}

function isMemberOfUnread(sink: Sink, located: Located, path: Path): boolean {
  return sink.unread.has(pointerOf([...located.path, ...path]));
}

/** How the part at a path is called in a sentence. */
function nameOf(path: Path): Part {
  const last = path.at(-1);
  if (last === undefined) return en`The document`;
  if (typeof last === 'string') return quoted(last);
  const list = path.at(-2);
  return typeof list === 'string' ? en`Entry ${last + 1} of ${quoted(list)}` : en`Entry ${last + 1} of the list`;
}

function explainIssue(issue: Issue, value: unknown, name: Part): Complaint {
  switch (issue.code) {
    case 'invalid_type':
      return {
        code: 'shape/type',
        message: en`${name} should be ${article(issue.expected)}, not ${describe(value)}.`,
        hint: en`Write ${article(issue.expected)} here.`,
      };
    case 'invalid_value': {
      const choices = issue.values.map(String);
      const hint = typeof value === 'string' ? suggest(value, choices) : en`Known: ${choices.join(', ')}.`;
      return { code: 'shape/choice', message: en`${name} cannot be ${describe(value)}.`, hint };
    }
    case 'too_big':
    case 'too_small':
      return explainSize(issue, value, name);
    case 'invalid_format':
      return explainFormat(issue.pattern ?? '', value, name);
    case 'invalid_key':
      return explainKey(name);
    default:
      return explainCustom(value, name);
  }
}

function explainSize(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, value: unknown, name: Part): Complaint {
  const isBig = issue.code === 'too_big';
  const limit = Number(isBig ? issue.maximum : issue.minimum);
  const bound = isBig ? en`at most ${limit}` : en`at least ${limit}`;
  const code = isBig ? 'too-big' : 'too-small';
  if (typeof value === 'string') {
    const message = en`${name} has ${value.length} characters; ${bound} are allowed.`;
    return { code: `shape/text-${code}`, message, hint: isBig ? en`Shorten it.` : en`Write something here.` };
  }
  if (Array.isArray(value)) {
    const message =
      limit === 1
        ? en`${name} has ${value.length} entries; ${bound} is allowed.`
        : en`${name} has ${value.length} entries; ${bound} are allowed.`;
    return { code: `shape/list-${code}`, message, hint: isBig ? en`Remove some.` : en`Add to it.` };
  }
  const message = en`${name} is ${describe(value)}; ${bound} is allowed.`;
  return { code: `shape/number-${code}`, message, hint: en`Write a whole number of ${bound}.` };
}

function explainFormat(pattern: string, value: unknown, name: Part): Complaint {
  if (pattern.includes('[0-9a-f]')) {
    const message = en`${name} is ${describe(value)}: that is not a hash in full, of digits 0 to 9 and a to f.`;
    return { code: 'shape/hash', message, hint: en`Export the file again from Abatis, or copy the hash whole.` };
  }
  const message = en`${name} cannot be ${describe(value)}: that is not an id.`;
  const hint = en`An id begins with a letter and has up to 40 letters, digits and hyphens, such as "ford-2".`;
  return { code: 'shape/id', message, hint };
}

function explainKey(name: Part): Complaint {
  const message = en`The key ${name} is not a single visible character.`;
  return { code: 'shape/legend-key', message, hint: en`Use one letter, digit or sign for each terrain.`, at: 'key' };
}

function explainCustom(value: unknown, name: Part): Complaint {
  if (typeof value === 'object') {
    return { code: 'shape/list-too-big', message: en`${name} has too many entries.`, hint: en`Remove some.` };
  }
  const message = en`${name} holds a line break, another control character or an override of the writing direction.`;
  return {
    code: 'shape/text',
    message,
    hint: en`Keep it to one line of plain text; begin a new paragraph as a new entry.`,
  };
}

function article(type: string): Part {
  const words: Record<string, Sentence> = {
    string: en`a text in quotes`,
    int: en`a whole number`,
    number: en`a whole number`,
    array: en`a list […]`,
    object: en`an object {…}`,
    record: en`an object {…}`,
    boolean: en`true or false`,
  };
  return words[type] ?? type;
}

/** A value in a sentence. */
function describe(value: unknown): Part {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? en`a list` : typeof value === 'object' ? en`an object` : en`nothing`;
}
