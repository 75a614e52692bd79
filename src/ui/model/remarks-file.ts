// Bookmarks and notes on a run as a file of their own (format abatis-remarks/1): a transcript is sealed and says only what can be verified.
import * as z from 'zod/mini';
import type { Run } from '../../exercise/index.ts';
import { REMARKS_FORMAT } from './formats.ts';
import { NAME_LENGTH, NOTE_LENGTH } from './kept-run.ts';
import type { KeptRun, Remark } from './kept-run.ts';

const digest = z.string().check(z.regex(/^[0-9a-f]{32}$/));
const words = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const list = (most: number) =>
  z
    .array(z.strictObject({ turn: z.int().check(z.gte(0), z.lte(100_000)), words: words(most) }))
    .check(z.maxLength(1000));

const shape = z.strictObject({
  format: z.literal(REMARKS_FORMAT),
  scenarioHash: z.string(),
  /** By which its run is found: the digests before turn 1 and after its last turn. */
  start: digest,
  turns: z.int().check(z.gte(0), z.lte(100_000)),
  end: digest,
  name: z.string().check(z.maxLength(NAME_LENGTH)),
  bookmarks: list(NAME_LENGTH),
  notes: list(NOTE_LENGTH),
});
export type RemarksFile = z.infer<typeof shape>;

function digestAt(run: Run, turn: number): string {
  return turn === 0 ? run.startDigest : run.turns[turn - 1].digest;
}

/** The text of the file; `readRemarks` is the way back. */
export function remarksText({ run, name, bookmarks, notes }: KeptRun): string {
  const turns = run.turns.length;
  const { startDigest: start, scenario } = run;
  const file: RemarksFile = {
    format: REMARKS_FORMAT,
    scenarioHash: scenario.hash,
    start,
    turns,
    end: digestAt(run, turns),
    name,
    bookmarks: [...bookmarks],
    notes: [...notes],
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Undefined when it is no such file. */
export function readRemarks(value: unknown): RemarksFile | undefined {
  const { success, data } = z.safeParse(shape, value);
  return success ? data : undefined;
}

/** The run on which the remarks are, as far as it had come then; undefined = it is not among these. */
export function runOfRemarks(runs: readonly KeptRun[], file: RemarksFile): KeptRun | undefined {
  return runs.find(
    ({ run }) =>
      run.scenario.hash === file.scenarioHash &&
      run.startDigest === file.start &&
      run.turns.length >= file.turns &&
      digestAt(run, file.turns) === file.end,
  );
}

/** Those of the file in place of those that stand at the same turn; the others stay. */
export function mergeRemarks(own: readonly Remark[], read: readonly Remark[]): readonly Remark[] {
  const others = own.filter(({ turn }) => !read.some((one) => one.turn === turn));
  return [...others, ...read].sort((a, b) => a.turn - b.turn);
}
