// Transcripts: an exercise as a file that says all that is needed to play it again (format abatis-transcript/1).
import { type Measures, RULES_VERSION, type Order, type Scenario, canonicalSeed } from '../rules/index.ts';
import {
  checkFormat,
  checkShape,
  hashOf,
  inside,
  isSound,
  listShape,
  type Located,
  makeSink,
  MAX_COLUMNS,
  MAX_TURNS,
  planDocument,
  readJsonInto,
  readPlanInto,
  readScenarioInto,
  report,
  type Result,
  resultOf,
  type Sink,
} from '../scenario/index.ts';
import * as z from 'zod';
import { makeOrderJson, type OrderJson, orderShape, parseOrderJson } from './order-json.ts';
import { type Exercise, POLICIES, type Transcript } from './types.ts';

export const TRANSCRIPT_FORMAT = 'abatis-transcript/1';

const digestShape = z.string().regex(/^[0-9a-f]{32}$/);
const sealShape = z.string().regex(/^[0-9a-f]{64}$/);
/** Scenario and plan are checked by their own gates. */
const anyObject = z.looseObject({});

export const transcriptShape = z.strictObject({
  format: z.literal(TRANSCRIPT_FORMAT),
  rulesVersion: z.int().min(1),
  scenario: anyObject,
  plan: anyObject,
  seed: z.string().min(1).max(40),
  policy: z.enum(POLICIES),
  start: digestShape,
  turns: listShape(z.strictObject({ orders: listShape(orderShape, MAX_COLUMNS), digest: digestShape }), MAX_TURNS, 1),
  measures: anyObject,
  seal: sealShape,
});
type TranscriptJson = z.infer<typeof transcriptShape>;

/** Measures without what is not defined, as JSON has no "undefined". */
export function measuresJson(measures: Measures): unknown {
  return JSON.parse(JSON.stringify(measures));
}

function documentOf(transcript: Omit<Transcript, 'seal'>) {
  const { scenario, rulesVersion, document, plan, seed, policy, startDigest, measures } = transcript;
  return {
    format: TRANSCRIPT_FORMAT,
    rulesVersion,
    scenario: document,
    plan: planDocument(scenario, plan),
    seed,
    policy,
    start: startDigest,
    turns: transcript.turns.map(({ orders, digest }) => ({
      orders: orders.map((order) => makeOrderJson(scenario, order)),
      digest,
    })),
    measures,
  };
}

/** The seal that a transcript should have: SHA-256 of its canonical form without the seal. */
export function sealOf(transcript: Omit<Transcript, 'seal'>): string {
  return hashOf(documentOf(transcript));
}

/** The transcript of a played exercise. `document` is the scenario's JSON document. */
export function makeTranscript(exercise: Exercise, document: unknown): Transcript {
  const { scenario, plan, seed, policy, startDigest } = exercise;
  const open = {
    rulesVersion: RULES_VERSION,
    scenario,
    document,
    plan,
    seed,
    policy,
    startDigest,
    turns: exercise.turns.map(({ orders, digest }) => ({ orders, digest })),
    measures: measuresJson(exercise.measures),
  };
  return { ...open, seal: sealOf(open) };
}

/** The text of its file, a line for each turn; `parseTranscript` reads it back as an equal transcript. */
export function transcriptText(transcript: Transcript): string {
  const { turns, ...head } = { ...documentOf(transcript), seal: transcript.seal };
  const keys = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const lines = turns.map((turn) => `    ${JSON.stringify(turn)}`);
  return `{\n${keys.join(',\n')},\n  "turns": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

/** Reads a transcript, with the scenario and the plan in it; a transcript that can be replayed, or at least one error. */
export function parseTranscript(text: string): Result<Transcript> {
  const sink = makeSink();
  const located = readJsonInto(sink, text);
  return resultOf(sink, located && readTranscriptInto(sink, located));
}

/** The same for a value that has been read already. */
export function parseTranscriptDocument(located: Located): Result<Transcript> {
  const sink = makeSink();
  return resultOf(sink, readTranscriptInto(sink, located));
}

function readTranscriptInto(sink: Sink, located: Located): Transcript | undefined {
  if (!checkFormat(sink, located, 'transcript')) return undefined;
  const check = checkShape(sink, located, transcriptShape);
  const json = located.value as TranscriptJson;
  if (isSound(check, ['rulesVersion'])) checkVersion(sink, located, json.rulesVersion);
  if (isSound(check, ['seed'])) checkSeed(sink, located, json.seed);
  const scenarioPart = inside(located, 'scenario');
  const scenario = scenarioPart && readScenarioInto(sink, scenarioPart);
  const planPart = inside(located, 'plan');
  const plan = scenario && planPart && readPlanInto(sink, planPart, scenario);
  if (sink.errors > 0 || scenario === undefined || plan === undefined) return undefined;
  const turns = json.turns.map(({ orders, digest }, turn) => ({
    orders: orders.map((order, i) => readOrder(sink, located, scenario, order, ['turns', turn, 'orders', i])),
    digest,
  }));
  if (sink.errors > 0) return undefined;
  return {
    rulesVersion: json.rulesVersion,
    scenario,
    document: json.scenario,
    plan,
    seed: json.seed,
    policy: json.policy,
    startDigest: json.start,
    turns: turns.map(({ orders, digest }) => ({ orders: orders.filter((order) => order !== undefined), digest })),
    measures: json.measures,
    seal: json.seal,
  };
}

function checkVersion(sink: Sink, located: Located, version: number): void {
  if (version === RULES_VERSION) return;
  report(sink, located, ['rulesVersion'], {
    code: 'transcript/rules-version',
    message: `It was played by rules version ${version}; this version of Abatis plays by version ${RULES_VERSION}.`,
    hint: 'Verify it with the version of Abatis that made it; nothing was changed.',
  });
}

function checkSeed(sink: Sink, located: Located, seed: string): void {
  if (canonicalSeed(seed) !== undefined) return;
  report(sink, located, ['seed'], {
    code: 'transcript/seed',
    message: 'This is no legal seed (CH-3).',
    hint: 'A seed is a text of 1 to 40 characters.',
  });
}

function readOrder(
  sink: Sink,
  located: Located,
  scenario: Scenario,
  json: OrderJson,
  path: readonly (string | number)[],
): Order | undefined {
  const order = parseOrderJson(scenario, json);
  if ('do' in order) return order;
  report(sink, located, order.key === undefined ? path : [...path, order.key], {
    code: 'transcript/order',
    message: `${order.message}.`,
    hint: 'Transcripts are written by Abatis and are not meant to be edited.',
  });
  return undefined;
}
