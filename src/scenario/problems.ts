// Collecting what is wrong with a file: every problem with its place, sorted, and no more than a person can read.
import { MAX_PROBLEMS } from './limits.ts';
import { offsetOf, pointerOf, positionOf } from './located.ts';
import type { Located, Path } from './located.ts';
import { isPrintable, MAX_QUOTED, shown } from './quote.ts';
import type { Problem, ProblemText, Result, Severity } from './types.ts';
import { en, type Sentence, sentenceText } from '../rules/index.ts';

/** What a check says; the place is added by `report`. */
export interface Complaint {
  readonly code: string;
  readonly message: Sentence;
  readonly hint: Sentence;
  /** Absent = error. */
  readonly severity?: Severity;
  /** Point at the key rather than at its value. */
  readonly at?: 'key' | 'value';
}

/** The problems found so far in one file. Only `report` and `reportAt` write to it. */
export interface Sink {
  readonly found: Problem[];
  /** Pointers to values that could not be read at all: nothing more is said of them. */
  readonly unread: Set<string>;
  counted: number;
  errors: number;
}

/** More than this are only counted: a hostile file must not fill the memory with its problems. */
const MAX_KEPT = 2000;

export function makeSink(): Sink {
  return { found: [], unread: new Set(), counted: 0, errors: 0 };
}

/** Adds a problem about the part of `located` at `path` (counted from `located`, not from the root of the file). */
export function report(sink: Sink, located: Located, path: Path, complaint: Complaint): void {
  const whole = [...located.path, ...path];
  const pointer = pointerOf(printablePart(whole));
  if (sink.unread.has(pointer)) return;
  const offset = sink.found.length < MAX_KEPT ? offsetOf(located.source, whole, complaint.at ?? 'value') : 0;
  reportAt(sink, located.source, offset, pointer, complaint);
}

/** Adds a problem at an offset of the text. */
export function reportAt(
  sink: Sink,
  source: { readonly lines: readonly number[] },
  offset: number,
  pointer: string,
  complaint: Complaint,
): void {
  const { code, message, hint, severity = 'error' } = complaint;
  sink.counted++;
  if (severity === 'error') sink.errors++;
  if (sink.found.length >= MAX_KEPT) return;
  sink.found.push({ code, severity, message, pointer, ...positionOf(source, offset), hint });
}

/** A pointer is shown to people: it ends before the first key that is long or does not show. */
export function printablePart(path: Path): Path {
  const end = path.findIndex((key) => typeof key === 'string' && (key.length > MAX_QUOTED || !isPrintable(key)));
  return end < 0 ? path : path.slice(0, end);
}

/** All problems of a sink: errors first, each part in the order of the file, and at most MAX_PROBLEMS with a count of the rest. */
export function problemsOf(sink: Sink): readonly Problem[] {
  const sorted = [...sink.found].sort(compareProblems);
  if (sink.counted <= MAX_PROBLEMS) return sorted;
  const more: Problem = {
    code: 'problems/more',
    severity: sink.errors > MAX_PROBLEMS ? 'error' : 'warning',
    message: en`And ${sink.counted - MAX_PROBLEMS} more.`,
    pointer: '',
    line: 1,
    column: 1,
    hint: en`Put these right first: one cause often has many effects.`,
  };
  return [...sorted.slice(0, MAX_PROBLEMS), more];
}

/** The gate's answer: the value when there was no error. */
export function resultOf<T>(sink: Sink, value: T | undefined): Result<T> {
  const problems = problemsOf(sink);
  if (sink.errors > 0) return { ok: false, problems };
  if (value === undefined) throw new Error('resultOf: neither a value nor an error');
  return { ok: true, value, problems };
}

function compareProblems(a: Problem, b: Problem): number {
  if (a.severity !== b.severity) return a.severity === 'error' ? -1 : 1;
  return a.line - b.line || a.column - b.column || compareText(a.pointer, b.pointer) || compareText(a.code, b.code);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The problem with its sentences in English. */
export function problemText(problem: Problem): ProblemText {
  return { ...problem, message: sentenceText(problem.message), hint: sentenceText(problem.hint) };
}

/** One line for a terminal: `file:line:column /pointer message hint`. The file's name is made printable too. */
export function formatProblem(file: string, problem: Problem): string {
  const name = isPrintable(file) ? file : shown(file);
  const place = `${name}:${problem.line}:${problem.column}`;
  const severity = problem.severity === 'warning' ? 'warning: ' : '';
  return [place, problem.pointer, `${severity}${sentenceText(problem.message)}`, sentenceText(problem.hint)]
    .filter((part) => part !== '')
    .join(' ');
}
