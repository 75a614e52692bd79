// Texts that a worker is sent: what the gate refuses is an Error with file, line and column.
import { formatProblem, type Result } from '../scenario/index.ts';

/** The value, or an Error on the first problem, in which the text is called `file`. */
export function accept<T>(file: string, result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(formatProblem(file, result.problems[0]));
}
