// Transcripts: an exercise as a file that says all that is needed to play it again (formats abatis-transcript/1 and /2).
import { type Measures, RULES_VERSION } from '../rules/index.ts';
import { hashOf, planDocument } from '../scenario/index.ts';
import { makeOrderJson } from './order-json.ts';
import type { Exercise, Run, Transcript } from './types.ts';

/** The newest format; `formatOf` says when format 1 is written. */
export const TRANSCRIPT_FORMAT = 'abatis-transcript/2';
export const FORMAT_ONE = 'abatis-transcript/1';
export const POLICIES_OF_ONE = ['direct', 'bypass', 'breach'] as const;

/** Measures without what is not defined, as JSON has no "undefined". */
export function measuresJson(measures: Measures): unknown {
  return JSON.parse(JSON.stringify(measures));
}

/** Is it of a run that is not at its end, or not said to be? */
export function isOpen({ measures }: Pick<Transcript, 'measures'>): boolean {
  return measures === undefined;
}

/** What format 1 can say of a scenario of edition 1 is written in it, with the same bytes as ever. */
function formatOf({ scenario, plan, control, measures }: Omit<Transcript, 'seal' | 'format'>): 1 | 2 {
  const isPlain = control.laying === 'idle' && POLICIES_OF_ONE.some((name) => name === control.moving);
  const isOld = scenario.edition === 1 && planDocument(scenario, plan).format === 'abatis-plan/1';
  return isOld && isPlain && !isOpen({ measures }) ? 1 : 2;
}

function documentOf(transcript: Omit<Transcript, 'seal'>) {
  const { format, scenario, rulesVersion, document, plan, seed, control, startDigest, measures } = transcript;
  const turns = transcript.turns.map(({ orders, digest }) => ({
    orders: orders.map((order) => makeOrderJson(transcript, order)),
    digest,
  }));
  return {
    format: format === 1 ? FORMAT_ONE : TRANSCRIPT_FORMAT,
    rulesVersion,
    scenario: document,
    plan: planDocument(scenario, plan),
    seed,
    ...(format === 1 ? { policy: control.moving } : { control }),
    start: startDigest,
    turns,
    ...(isOpen(transcript) ? { open: true } : { measures }),
  };
}

/** The seal that a transcript should have: SHA-256 of its canonical form without the seal. */
export function sealOf(transcript: Omit<Transcript, 'seal'>): string {
  return hashOf(documentOf(transcript));
}

/** The transcript of a whole exercise, or an open one of a run as far as it has come. `document` is the scenario's JSON document. */
export function makeTranscript(run: Run | Exercise, document: unknown): Transcript {
  const { scenario, plan, seed, control, startDigest } = run;
  const said = {
    rulesVersion: RULES_VERSION,
    scenario,
    document,
    plan,
    seed,
    control,
    startDigest,
    turns: run.turns.map(({ orders, digest }) => ({ orders, digest })),
    measures: 'measures' in run ? measuresJson(run.measures) : undefined,
  };
  const format = formatOf(said);
  const whole = { ...said, format, rulesVersion: format === 1 ? 1 : RULES_VERSION };
  return { ...whole, seal: sealOf(whole) };
}

/** The text of its file, a line for each turn; `parseTranscript` reads it back as an equal transcript. */
export function transcriptText(transcript: Transcript): string {
  const { turns, ...head } = { ...documentOf(transcript), seal: transcript.seal };
  const keys = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const lines = turns.map((turn) => `    ${JSON.stringify(turn)}`);
  return `{\n${keys.join(',\n')},\n  "turns": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
