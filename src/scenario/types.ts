// The vocabulary of scenario/: what is wrong with a file, and where.
import type { Sentence } from '../rules/index.ts';

export const SEVERITIES = ['error', 'warning'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One thing that is wrong with a file. All text is plain text; quoted parts of the file are shortened and made printable. */
export interface Problem {
  /** Stable, for programs: `json/syntax`, `scenario/hex-off-map`, … */
  readonly code: string;
  readonly severity: Severity;
  readonly message: Sentence;
  /** RFC 6901 JSON pointer to the value at fault; '' = the whole document. */
  readonly pointer: string;
  /** 1-based; columns count UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  /** What to do about it. */
  readonly hint: Sentence;
}

/** The same in plain English. */
export interface ProblemText extends Omit<Problem, 'message' | 'hint'> {
  readonly message: string;
  readonly hint: string;
}

/** All or nothing: a value (perhaps with warnings) or at least one error. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };
