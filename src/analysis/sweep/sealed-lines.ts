// Files of JSON lines that end with a seal, which is the SHA-256 of all lines before it: writing them, and reading them line by line.
import { en, type Sentence } from '../../rules/index.ts';
import {
  canonicalText,
  checkShape,
  hashOfText,
  type Located,
  makeSink,
  MAX_BYTES,
  memberOf,
  type Problem,
  problemsOf,
  readJsonInto,
  type Sink,
} from '../../scenario/index.ts';
import * as z from 'zod/mini';

export const hashShape = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const sealLine = z.strictObject({ seal: hashShape });

/** A value as a line. RangeError when it is larger than what is read. */
export function lineOf(value: object): string {
  const line = `${canonicalText(value)}\n`;
  // What could not be read again is not written.
  if (line.length > MAX_BYTES)
    throw new RangeError('the tallies of one cell are larger than a file may be: use fewer plans');
  return line;
}

/** The text of a file. */
export function sealed(lines: readonly string[]): string {
  const body = lines.join('');
  return body + lineOf({ seal: hashOfText(body) });
}

/** The lines of one file as they are read, and what is wrong with them. */
export interface Reader {
  readonly lines: readonly string[];
  readonly problems: Problem[];
}

/** Of a file whose seal fits. */
export function readerOf(text: string): Reader {
  return { lines: text.split('\n').slice(0, -2), problems: [] };
}

/** Reads line `number` (from 0) and hands it to `read`; undefined, with the problems noted at their places, when it does not fit. */
export function readLine<T>(
  reader: Reader,
  number: number,
  read: (sink: Sink, line: Located) => T | undefined,
): T | undefined {
  const sink = makeSink();
  const line = readJsonInto(sink, reader.lines[number] ?? '');
  const value = line && read(sink, line);
  if (sink.errors === 0) return value;
  reader.problems.push(...problemsOf(sink).map((problem) => ({ ...problem, line: problem.line + number })));
  return undefined;
}

export function shaped(shape: z.ZodMiniType): (sink: Sink, line: Located) => Located | undefined {
  return (sink, line) => {
    checkShape(sink, line, shape);
    return sink.errors > 0 ? undefined : line;
  };
}

/** The last line has to be the seal of all before it: nothing else is looked at until it is. Codes begin with `kind`. */
export function checkSeal(text: string, kind: string, hint: Sentence): Problem | undefined {
  const begin = text.lastIndexOf('\n', text.length - 2) + 1;
  const complaint = (why: string, message: Sentence): Problem => ({
    code: `${kind}/${why}`,
    severity: 'error',
    message,
    pointer: '',
    line: text.slice(0, begin).split('\n').length,
    column: 1,
    hint,
  });
  const sink = makeSink();
  const line = readJsonInto(sink, text.slice(begin));
  if (line !== undefined) checkShape(sink, line, sealLine);
  if (line === undefined || sink.errors > 0 || !text.endsWith('\n')) {
    return complaint('torn', en`The file does not end with its seal: it was not written to its end.`);
  }
  if (memberOf(line.value, 'seal') === hashOfText(text.slice(0, begin))) return undefined;
  return complaint('altered', en`The seal does not fit: the file is not as it was written.`);
}
