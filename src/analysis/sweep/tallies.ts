// What a shard has counted as a file, and the way back (format abatis-tallies/2): JSON lines, sealed with a SHA-256 (SW-5).
import { en, RULES_VERSION } from '../../rules/index.ts';
import {
  checkFormat,
  checkShape,
  listShape,
  type Located,
  memberOf,
  report,
  type Result,
  type Sink,
  whole,
} from '../../scenario/index.ts';
import * as z from 'zod/mini';
import { filesOf, makeSweep } from './cells.ts';
import type { SweepFiles } from './making.ts';
import { isPart, type Part } from './parts.ts';
import { parseSweepDocument } from './read-spec.ts';
import type { CellTallies } from './run.ts';
import { readCells } from './read-cells.ts';
import { checkSeal, hashShape, lineOf, type Reader, readerOf, readLine, sealed, shaped } from './sealed-lines.ts';
import { MAX_CELLS, MAX_SHARDS, type Sweep } from './types.ts';

export const TALLIES_FORMAT = 'abatis-tallies/2';

/** A sweep, which of its shards have been run, and what they counted. */
export interface Tallies {
  readonly sweep: Sweep;
  readonly part: Part;
  readonly cells: CellTallies;
}

/** The same with the lines of the sweep as they were read, which other files of the sweep have, too. */
export interface ReadTallies extends Tallies {
  readonly sweepLines: string;
}

const NOT_EDITED = en`Run that shard again; files of tallies are written by Abatis and are not meant to be edited.`;

const shardNumber = whole(1, MAX_SHARDS);
const headShape = z.strictObject({
  format: z.literal(TALLIES_FORMAT),
  rulesVersion: z.int().check(z.gte(1)),
  sweep: hashShape,
  files: z.int().check(z.gte(1)),
  /** Plans that the planner `optimal` has made. */
  made: whole(0, MAX_CELLS),
  cells: whole(0, MAX_CELLS),
  part: z.union([
    z.literal('whole'),
    z.strictObject({ of: shardNumber, shards: listShape(z.tuple([shardNumber, shardNumber]), MAX_SHARDS, 1) }),
  ]),
});
type Head = z.infer<typeof headShape>;
const specLine = z.strictObject({ spec: z.looseObject({}) });
const fileLine = z.strictObject({ file: z.string(), document: z.looseObject({}) });
const madeLine = z.strictObject({ made: hashShape, plan: z.looseObject({}) });

/** The text of a file: equal tallies make equal texts. RangeError when a cell has so many plans that it could not be read again. */
export function talliesText({ sweep, part, cells }: Tallies): string {
  const { located } = sweep.spec;
  const head: Head = {
    format: TALLIES_FORMAT,
    rulesVersion: RULES_VERSION,
    sweep: sweep.hash,
    files: sweep.files.size,
    made: sweep.made.length,
    cells: cells.length,
    part: part === 'whole' ? part : { of: part.of, shards: part.shards.map(([from, to]) => [from, to]) },
  };
  const { $schema: _, ...spec } = located.value as Readonly<Record<string, unknown>>;
  return sealed([
    lineOf(head),
    lineOf({ spec }),
    ...[...sweep.files].map(([file, document]) => lineOf({ file, document })),
    ...sweep.made.map(({ scenario, document }) => lineOf({ made: scenario, plan: document })),
    ...cells.map(({ cell, tally: { seeds: _s, ...tally }, worth }) => {
      return lineOf({ cell, tally, ...(worth !== undefined && { worth }) });
    }),
  ]);
}

function readHead(sink: Sink, line: Located): Head | undefined {
  const version = checkFormat(sink, line, 'tallies');
  if (version === undefined) return undefined;
  if (version === 1) {
    const message = en`It is of format abatis-tallies/1, which counted less than this version does.`;
    report(sink, line, ['format'], {
      code: 'tallies/older',
      message,
      hint: en`Merge it with the version of Abatis that made it, or run all shards again.`,
    });
    return undefined;
  }
  checkShape(sink, line, headShape);
  if (sink.errors > 0) return undefined;
  const head = line.value as Head;
  if (head.rulesVersion !== RULES_VERSION) {
    report(sink, line, ['rulesVersion'], {
      code: 'tallies/rules-version',
      message: en`It was counted by rules version ${head.rulesVersion}; this version of Abatis plays by version ${RULES_VERSION}.`,
      hint: en`Merge it with the version of Abatis that made it, or run all shards again.`,
    });
  }
  if (head.part !== 'whole' && !isPart(head.part)) {
    const message = en`These are no shards of a sweep in order.`;
    report(sink, line, ['part'], { code: 'tallies/part', message, hint: NOT_EDITED });
  }
  return head;
}

/** The specification and the files that it was made from, through the same gates as when the shard was run. */
function readSweepLines(reader: Reader, head: Head): Sweep | undefined {
  const spec = readLine(reader, 1, (sink, line) => shaped(specLine)(sink, line) && line);
  const files = Array.from({ length: head.files }, (_, i) => readLine(reader, 2 + i, shaped(fileLine)));
  const made = Array.from({ length: head.made }, (_, i) => {
    const line = readLine(reader, 2 + head.files + i, shaped(madeLine));
    return line && { scenario: memberOf(line.value, 'made') as string, document: memberOf(line.value, 'plan') };
  });
  if (spec === undefined || files.includes(undefined) || made.includes(undefined)) return undefined;
  const parsed = parseSweepDocument(partOfLine(spec, 'spec'));
  if (!parsed.ok) {
    reader.problems.push(...parsed.problems.map((problem) => ({ ...problem, line: 2 })));
    return undefined;
  }
  const documents: SweepFiles = new Map(
    files.flatMap((line) =>
      line === undefined ? [] : [[memberOf(line.value, 'file') as string, partOfLine(line, 'document')]],
    ),
  );
  const isThere = filesOf(parsed.value).every((file) => documents.has(file));
  const plans = made.flatMap((each) => (each === undefined ? [] : [each]));
  const sweep = isThere ? makeSweep(parsed.value, documents, plans) : undefined;
  if (sweep?.ok && sweep.sweep.hash === head.sweep) return sweep.sweep;
  const problem = sweep?.ok === false ? sweep.problems[0] : undefined;
  const message =
    problem === undefined
      ? en`The sweep is not the one that the file names.`
      : en`${problem.file ?? en`The specification`}: ${problem.message}`;
  reader.problems.push({
    code: 'tallies/sweep',
    severity: 'error',
    message,
    pointer: '',
    line: 2,
    column: 1,
    hint: NOT_EDITED,
  });
  return undefined;
}

function partOfLine(line: Located, key: string): Located {
  return { value: memberOf(line.value, key), path: [key], source: line.source };
}

/**
 * Reads a file of tallies; they belong to its own sweep, and count as many seeds as its shards have, or there is at least one error.
 * The sweep of a file that has been read is not looked at again when this file has the same.
 */
export function parseTallies(text: string, known?: Partial<ReadTallies>): Result<ReadTallies> {
  const broken = checkSeal(text, 'tallies', NOT_EDITED);
  if (broken !== undefined) return { ok: false, problems: [broken] };
  const reader = readerOf(text);
  const head = readLine(reader, 0, readHead);
  if (head === undefined) return { ok: false, problems: reader.problems };
  const first = 2 + head.files + head.made;
  const sweepLines = reader.lines.slice(1, first).join('\n');
  const isKnown = known?.sweepLines === sweepLines && known.sweep?.hash === head.sweep;
  const sweep = isKnown ? known.sweep : readSweepLines(reader, head);
  if (sweep === undefined) return { ok: false, problems: reader.problems };
  const lines = reader.lines.slice(first).map((_, i) => readLine(reader, first + i, (_sink, line) => line));
  const cells = readCells(sweep, head.part, lines, (line, complaint) => {
    reader.problems.push({
      severity: 'error',
      pointer: '',
      line: first + line + 1,
      column: 1,
      hint: NOT_EDITED,
      ...complaint,
    });
  });
  if (reader.problems.length > 0 || cells === undefined) return { ok: false, problems: reader.problems };
  return { ok: true, value: { sweep, part: head.part, cells, sweepLines }, problems: [] };
}
