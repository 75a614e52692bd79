// What would have turned an exercise as a job: the same as of one go, for exercises by hand too; texts that are refused or not true (WY-3, WY-5).
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deniedOutcome, effectOutcomes, otherOutcomes } from '../../src/analysis/index.ts';
import { makeTranscript, play, standIns, transcriptText } from '../../src/exercise/index.ts';
import { parsePlan, parseScenario, type Result } from '../../src/scenario/index.ts';
import { startWhy } from '../../src/workers/index.ts';
import { prepareWhy } from '../../src/workers/why-job.ts';
import { fordPlan, fordScenario } from '../scenario/fixtures.ts';
import { textsOf } from './fixtures.ts';

const scenario = fordScenario();
const plan = fordPlan(scenario);
const document: unknown = JSON.parse(textsOf(1).scenarioText);

const textOf = (path: string) => readFileSync(new URL(`../../scenarios/${path}`, import.meta.url), 'utf8');

function readFile<T>(path: string, parse: (text: string) => Result<T>): T {
  const result = parse(textOf(path));
  if (!result.ok) throw new Error(path);
  return result.value;
}

const exercise = play(scenario, plan, '1', { moving: 'direct', laying: 'idle' });
const transcript = transcriptText(makeTranscript(exercise, document));

test('WY-3: the job answers as one go does', async () => {
  const seen: number[] = [];
  const onProgress = (done: number, of: number) => seen.push(done / of);
  expect(await startWhy({ transcriptText: transcript }, { workers: 0, onProgress })).toEqual([deniedOutcome(exercise)]);
  expect(seen.at(-1)).toBe(1);
});

test('WY-5: an exercise of format 2 is three units, which merge in any order', () => {
  const sack = readFile('fire-sack.json', parseScenario);
  const turn = readFile('plans/fire-sack.turn.json', (text) => parsePlan(text, sack));
  const other = play(sack, turn, '1', standIns(sack, { moving: 'direct', laying: 'idle' }));
  const job = prepareWhy({
    transcriptText: transcriptText(makeTranscript(other, JSON.parse(textOf('fire-sack.json')))),
  });
  expect([job.units, job.looks]).toEqual([3, [3]]);
  const [first, second, third] = [
    [{ unit: 1, traces: [deniedOutcome(other, 1)] }],
    [{ unit: 2, traces: effectOutcomes(other, 1) }],
    [{ unit: 3, traces: otherOutcomes(other, 1) }],
  ];
  const traces = [...first, ...second, ...third].flatMap((each) => each.traces);
  expect(job.report(job.merge(third, job.merge(second, first)))).toEqual(traces);
  expect(job.report(job.merge(job.merge(first, second), third))).toEqual(traces);
  const groups = (turn.groups ?? []).map(({ id }) => `effect ${id}`);
  expect(traces.map(({ outcome, group }) => (group === undefined ? outcome : `${outcome} ${group}`))).toEqual([
    'denied',
    ...groups,
    'released',
  ]);
});

test('a text that is no transcript, and one that is not true', async () => {
  await expect(startWhy({ transcriptText: 'nonsense' }, { workers: 0 })).rejects.toThrow(/^transcript:1:1 /);
  const digest = /"digest":\s*"([0-9a-f]+)"/.exec(transcript)?.[1] ?? '';
  const other = digest.replace(/^./, (first) => (first === '0' ? '1' : '0'));
  await expect(startWhy({ transcriptText: transcript.replace(digest, other) }, { workers: 0 })).rejects.toThrow(
    'not true from turn 1 on',
  );
});
