// How outcomes look: one JSON document, or short aligned tables in plain words; problems one to a line.
import { sentenceText } from '../rules/index.ts';
import { formatProblem, type Problem, problemText } from '../scenario/index.ts';
import type { FileProblem, Outcome } from './types.ts';

/** Anything that a terminal could obey, or that would not show. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text from a file or the command line made fit for a terminal. */
export function plain(text: string): string {
  return text.replace(UNSEEN, (unit) => `\\u{${(unit.codePointAt(0) ?? 0).toString(16)}}`);
}

export function inFile(file: string, problems: readonly Problem[]): FileProblem[] {
  return problems.map((problem) => ({ file, ...problem }));
}

/** `file:line:col /pointer message hint`; a file that could not be read has no lines. */
export function complaintOf(problem: FileProblem): string {
  if (problem.code.startsWith('file/'))
    return `${plain(problem.file)}: ${sentenceText(problem.message)} ${sentenceText(problem.hint)}`;
  return formatProblem(problem.file, problem);
}

/** Input at fault: exit code 1. `more` goes into the JSON document. */
export function refused(problems: readonly FileProblem[], more: object = {}): Outcome {
  return {
    code: 1,
    json: { ok: false, ...more, problems: problems.map(problemText) },
    lines: [],
    complaints: problems.map(complaintOf),
  };
}

/** A command that was not understood: one line, exit code 2. */
export function misused(message: string, help: string): Outcome {
  const line = `abatis: ${plain(message)}. See ${help} --help`;
  return {
    code: 2,
    json: { ok: false, error: { code: 'usage', message: plain(message) } },
    lines: [],
    complaints: [line],
  };
}

/** Rows under a head, columns as wide as their longest cell; columns of numbers are set to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => [...row[i]].length)));
  const toRight = head.map((_, i) => rows.length > 0 && rows.every((row) => /^[-+–\d]/.test(row[i])));
  const pad = (cell: string, i: number) => {
    const space = ' '.repeat(widths[i] - [...cell].length);
    return toRight[i] ? `${space}${cell}` : `${cell}${space}`;
  };
  return all.map((row) => row.map(pad).join('  ').trimEnd());
}

/** Lines of `name  value`. */
export function pairs(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`);
}

/** – for what is not defined. */
export function minutes(value: number | undefined): string {
  return value === undefined ? '–' : `${value}`;
}

export function count(value: number, one: string, many = `${one}s`): string {
  return `${value} ${value === 1 ? one : many}`;
}

/** A share in percent with one decimal. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
