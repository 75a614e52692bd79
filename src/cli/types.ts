// The vocabulary of cli/: what a command is told, what it answers, and what it may ask for while it works.
import type { Problem } from '../scenario/index.ts';

/** 0 = fine, 1 = the input is at fault, 2 = the command was not understood. */
export type ExitCode = 0 | 1 | 2;

/** A problem and the file that it is in, as the person named it. */
export interface FileProblem extends Problem {
  readonly file: string;
}

/** What a command ends with; which half is printed is decided in one place, output.ts. */
export interface Outcome {
  readonly code: ExitCode;
  /** The one document of standard output with --json. Keys that are undefined are left out. */
  readonly json: unknown;
  /** Otherwise: lines for standard output, and lines for standard error. */
  readonly lines: readonly string[];
  readonly complaints: readonly string[];
}

/** Something for the person only, while the command runs. */
export type Progress = (done: number, of: number) => void;

export interface OptionSpec {
  /** What stands for the value in help; absent = a switch. */
  readonly value?: string;
  readonly help: string;
  /** Has to be given, and may be given more than once. */
  readonly repeats?: boolean;
  /** Has to be given. */
  readonly needed?: boolean;
}

/** What was given, checked against the command's specification. */
export interface Arguments {
  readonly files: readonly string[];
  /** By name of the option; switches have ''. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** The files in help, such as `SCENARIO` or `FILE…`. */
  readonly files: string;
  readonly least: number;
  readonly most: number;
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Further lines of help. */
  readonly notes: readonly string[];
  readonly run: (given: Arguments, progress: Progress | undefined) => Promise<Outcome>;
}

/** The value of an option that was understood, or why it was not, in one sentence. */
export type Understood<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };
