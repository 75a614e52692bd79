// Golden transcripts of version 1: each of its scenarios × plan × policy on one seed, with a digest for each turn and the measures.
// They are never rewritten: whatever rules come, a scenario of format 1 plays as it always did (DI-1).
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeTranscript, parseTranscript, play, transcriptText, verify } from '../../src/exercise/index.ts';
import { parsePlan, scenarioDocument, type Result } from '../../src/scenario/index.ts';

const FOLDER = new URL('./', import.meta.url);
const FIXTURES = new URL('../fixtures/format-1/', import.meta.url);
const SEED = 'golden';
/** The stock policies that version 1 had. */
const POLICIES = ['direct', 'bypass', 'breach'] as const;

function sound<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function jsonFilesIn(folder: URL): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
}

const scenarios = new Map(
  jsonFilesIn(FIXTURES).map((file) => [
    file.slice(0, -'.json'.length),
    sound(scenarioDocument(readFileSync(new URL(file, FIXTURES), 'utf8'))),
  ]),
);

const CASES = jsonFilesIn(new URL('plans/', FIXTURES)).flatMap((file) => {
  const [id, key] = file.split('.');
  const made = scenarios.get(id);
  if (made === undefined) throw new Error(`no scenario for ${file}`);
  const plan = sound(parsePlan(readFileSync(new URL(`plans/${file}`, FIXTURES), 'utf8'), made.scenario));
  return POLICIES.map((policy) => ({ name: `${id}.${key}.${policy}`, ...made, plan, key, policy }));
});

describe('golden transcripts', () => {
  test.each(CASES)('$name', ({ name, scenario, document, plan, key, policy }) => {
    const golden: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
    const exercise = play(scenario, plan, SEED, policy);
    const { startDigest, turns, measures } = exercise;
    expect({
      rulesVersion: makeTranscript(exercise, document).rulesVersion,
      scenario: scenario.id,
      scenarioHash: scenario.hash,
      plan: key,
      policy,
      seed: SEED,
      startDigest,
      digests: turns.map(({ digest }) => digest),
      measures: JSON.parse(JSON.stringify(measures)),
    }).toEqual(golden);
  });

  test('there is none that no test reads', () => {
    expect(jsonFilesIn(FOLDER)).toEqual(CASES.map(({ name }) => `${name}.json`).sort());
  });
});

describe('transcripts as version 1 wrote them', () => {
  const folder = new URL('transcripts/', FIXTURES);
  test.each(jsonFilesIn(folder))('%s reads, verifies, and is written again with the same bytes', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const transcript = sound(parseTranscript(text));
    expect(verify(transcript)).toEqual({ ok: true, turns: transcript.turns.length });
    const { scenario, document, plan, seed, control } = transcript;
    expect(transcriptText(makeTranscript(play(scenario, plan, seed, control), document))).toBe(text);
  });
});
