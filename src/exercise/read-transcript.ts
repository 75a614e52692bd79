// The one gate from the text of a transcript to one that can be replayed, whatever its format.
import { canonicalSeed, en, RULES_VERSION, type Scenario } from '../rules/index.ts';
import {
  checkFormat,
  checkShape,
  inside,
  isSound,
  listShape,
  type Located,
  makeSink,
  MAX_TURNS,
  readJsonInto,
  readPlanInto,
  readScenarioInto,
  report,
  type Result,
  resultOf,
  type Sink,
} from '../scenario/index.ts';
import * as z from 'zod/mini';
import type { Names } from './order-json.ts';
import { ordersShape, readOrdersInto } from './orders-file.ts';
import { FORMAT_ONE, POLICIES_OF_ONE, TRANSCRIPT_FORMAT } from './transcript.ts';
import { LAYING_POLICIES, PLAYER, POLICIES, type PolicyName, type Transcript } from './types.ts';

const NOT_EDITED = en`Transcripts are written by Abatis and are not meant to be edited.`;

const digestShape = z.string().check(z.regex(/^[0-9a-f]{32}$/));
const sealShape = z.string().check(z.regex(/^[0-9a-f]{64}$/));
/** Scenario and plan are checked by their own gates. */
const anyObject = z.looseObject({});
const turnShape = z.strictObject({ orders: ordersShape, digest: digestShape });

const shapeOfOne = z.strictObject({
  format: z.literal(FORMAT_ONE),
  rulesVersion: z.int().check(z.gte(1)),
  scenario: anyObject,
  plan: anyObject,
  seed: z.string().check(z.minLength(1), z.maxLength(40)),
  policy: z.enum(POLICIES_OF_ONE),
  start: digestShape,
  turns: listShape(turnShape, MAX_TURNS, 1),
  measures: anyObject,
  seal: sealShape,
});
/** Either `measures`, or `open` for a run that is not at its end. */
const shapeOfTwo = z.strictObject({
  ...z.omit(shapeOfOne, { policy: true }).shape,
  format: z.literal(TRANSCRIPT_FORMAT),
  control: z.strictObject({
    moving: z.enum([...POLICIES, PLAYER]),
    laying: z.enum([...LAYING_POLICIES, PLAYER]),
  }),
  turns: listShape(turnShape, MAX_TURNS),
  measures: z.optional(anyObject),
  open: z.optional(z.literal(true)),
});
type TranscriptJson = Omit<z.infer<typeof shapeOfTwo>, 'format'> & { policy?: PolicyName };

/**
 * Reads a transcript, with the scenario and the plan in it; a transcript that can be replayed, or at least one error. `known` = its
 * scenario, where it was read already: the transcript's own is then not looked at.
 */
export function parseTranscript(text: string, known?: Scenario): Result<Transcript> {
  const sink = makeSink();
  const located = readJsonInto(sink, text);
  return resultOf(sink, located && readTranscriptInto(sink, located, known));
}

/** The same for a value that has been read already. */
export function parseTranscriptDocument(located: Located): Result<Transcript> {
  const sink = makeSink();
  return resultOf(sink, readTranscriptInto(sink, located));
}

function readTranscriptInto(sink: Sink, located: Located, known?: Scenario): Transcript | undefined {
  const version = checkFormat(sink, located, 'transcript');
  if (version === undefined) return undefined;
  const format = version === 1 ? 1 : 2;
  const check = checkShape(sink, located, format === 1 ? shapeOfOne : shapeOfTwo);
  const json = located.value as TranscriptJson;
  if (isSound(check, ['seed'])) checkSeed(sink, located, json.seed);
  if (format === 2 && isSound(check, [])) checkEnd(sink, located, json);
  const scenarioPart = inside(located, 'scenario');
  const scenario = known ?? (scenarioPart && readScenarioInto(sink, scenarioPart));
  if (isSound(check, ['rulesVersion'])) checkVersion(sink, located, json.rulesVersion, scenario?.edition ?? 1);
  const planPart = inside(located, 'plan');
  const plan = scenario && planPart && readPlanInto(sink, planPart, scenario);
  if (sink.errors > 0 || scenario === undefined || plan === undefined) return undefined;
  const turns = readTurns(sink, located, { scenario, plan }, json.turns);
  if (sink.errors > 0) return undefined;
  return {
    format,
    rulesVersion: json.rulesVersion,
    scenario,
    document: json.scenario,
    plan,
    seed: json.seed,
    control: format === 1 ? { moving: json.policy ?? 'direct', laying: 'idle' } : json.control,
    startDigest: json.start,
    turns,
    measures: json.measures,
    seal: json.seal,
  };
}

/** What was played by newer rules, or could not have been by those that it names, is not replayed. */
function checkVersion(sink: Sink, located: Located, version: number, edition: number): void {
  if (version <= RULES_VERSION && version >= edition) return;
  const isNewer = version > RULES_VERSION;
  report(sink, located, ['rulesVersion'], {
    code: 'transcript/rules-version',
    message: isNewer
      ? en`It was played by rules version ${version}; this version of Abatis plays by version ${RULES_VERSION}.`
      : en`It says that it was played by rules version ${version}, which knows no scenario of this format.`,
    hint: isNewer ? en`Verify it with the version of Abatis that made it; nothing was changed.` : NOT_EDITED,
  });
}

function checkEnd(sink: Sink, located: Located, { open, measures }: TranscriptJson): void {
  if ((open === true) === (measures === undefined)) return;
  report(sink, located, [], {
    code: 'transcript/end',
    message: en`A transcript has either its measures, or "open": true while the exercise goes on.`,
    hint: NOT_EDITED,
  });
}

function checkSeed(sink: Sink, located: Located, seed: string): void {
  if (canonicalSeed(seed) !== undefined) return;
  report(sink, located, ['seed'], {
    code: 'transcript/seed',
    message: en`This is no legal seed (CH-3).`,
    hint: en`A seed is a text of 1 to 40 characters.`,
  });
}

function readTurns(sink: Sink, located: Located, names: Names, turns: TranscriptJson['turns']): Transcript['turns'] {
  return turns.map(({ orders, digest }, turn) => ({
    orders: readOrdersInto(sink, located, names, orders, ['turns', turn, 'orders'], NOT_EDITED),
    digest,
  }));
}
