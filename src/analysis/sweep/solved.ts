// Plans that the planner `optimal` has made for the variants of a sweep, as a file that all shards read (format abatis-solved/1): JSON lines, sealed.
import { en, RULES_VERSION } from '../../rules/index.ts';
import { checkShape, type Located, memberOf, report, type Result, type Sink, whole } from '../../scenario/index.ts';
import * as z from 'zod/mini';
import { OPTIMAL_WORK } from '../par/optimal.ts';
import { checkSeal, hashShape, lineOf, readerOf, readLine, sealed, shaped } from './sealed-lines.ts';
import { MAX_CELLS, type MadePlan } from './types.ts';

const SOLVED_FORMAT = 'abatis-solved/1';
const AGAIN = en`Make it again with "sweep SPEC --solve FILE"; it is written by Abatis and not meant to be edited.`;

const headShape = z.strictObject({
  format: z.literal(SOLVED_FORMAT),
  rulesVersion: z.int().check(z.gte(1)),
  /** Linear programs after which the planner stops (PL-5). */
  work: z.int().check(z.gte(1)),
  plans: whole(0, MAX_CELLS),
});
type Head = z.infer<typeof headShape>;
/** As in a file of tallies: the hash of the variant's scenario, and the plan's document. */
const madeLine = z.strictObject({ made: hashShape, plan: z.looseObject({}) });

/** The text of a file; `parseSolved` reads it back. */
export function solvedText(made: readonly MadePlan[]): string {
  const head: Head = {
    format: SOLVED_FORMAT,
    rulesVersion: RULES_VERSION,
    work: OPTIMAL_WORK,
    plans: made.length,
  };
  return sealed([lineOf(head), ...made.map(({ scenario, document }) => lineOf({ made: scenario, plan: document }))]);
}

/** Other rules, or another limit of work, make other plans. */
function readHead(sink: Sink, line: Located): Head | undefined {
  checkShape(sink, line, headShape);
  if (sink.errors > 0) return undefined;
  const head = line.value as Head;
  const own = { rulesVersion: RULES_VERSION, work: OPTIMAL_WORK };
  for (const key of ['rulesVersion', 'work'] as const) {
    if (head[key] === own[key]) continue;
    const message = en`These plans were made with ${key} ${head[key]}; this version of Abatis has ${own[key]}.`;
    report(sink, line, [key], { code: 'solved/other', message, hint: AGAIN });
  }
  return head;
}

/** Reads a file; whether its plans fit a sweep, `makeSweep` says. */
export function parseSolved(text: string): Result<readonly MadePlan[]> {
  const broken = checkSeal(text, 'solved', AGAIN);
  if (broken !== undefined) return { ok: false, problems: [broken] };
  const reader = readerOf(text);
  const head = readLine(reader, 0, readHead);
  const made = Array.from({ length: head?.plans ?? 0 }, (_, i): MadePlan | undefined => {
    const line = readLine(reader, 1 + i, shaped(madeLine));
    return line && { scenario: memberOf(line.value, 'made') as string, document: memberOf(line.value, 'plan') };
  });
  if (reader.problems.length > 0) return { ok: false, problems: reader.problems };
  return { ok: true, value: made.flatMap((each) => (each === undefined ? [] : [each])), problems: [] };
}
