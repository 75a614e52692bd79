// Transcripts: they read back equal, replay to the same digests, and any edit is named by turn and field.
import { describe, expect, test } from 'vitest';
import {
  makePolicy,
  makeTranscript,
  NO_BELTS,
  parseTranscript,
  play,
  playTurns,
  type Transcript,
  transcriptText,
  verify,
} from '../../src/exercise/index.ts';
import { scenarioDocument } from '../../src/scenario/index.ts';
import { compile, setUp } from '../../src/rules/index.ts';
import { type AnyDocument, fordDocument, fordPlan, textOf } from '../scenario/fixtures.ts';

const read = scenarioDocument(textOf(fordDocument()));
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const { scenario, document } = read.value;
const exercise = play(scenario, fordPlan(scenario), 'transcripts', 'breach');
const transcript = makeTranscript(exercise, document);
const text = transcriptText(transcript);

/** The transcript's JSON with one change, parsed again; the seal stays as it was. */
function edited(change: (json: AnyDocument) => void): ReturnType<typeof parseTranscript> {
  const json = JSON.parse(text);
  change(json);
  return parseTranscript(JSON.stringify(json));
}

function verdictOf(change: (json: AnyDocument) => void) {
  const result = edited(change);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return verify(result.value);
}

describe('a transcript', () => {
  test('reads back equal and verifies', () => {
    const back = parseTranscript(text);
    expect(back.ok && transcriptText(back.value)).toBe(text);
    expect(back.ok && verify(back.value)).toEqual({ ok: true, turns: exercise.turns.length });
  });

  test('of the same inputs has the same bytes', () => {
    const again = play(scenario, exercise.plan, 'transcripts', 'breach');
    expect(transcriptText(makeTranscript(again, document))).toBe(text);
  });

  test('of another seed differs', () => {
    const other = play(scenario, exercise.plan, 'transcripts 2', 'breach');
    expect(other.startDigest).not.toBe(exercise.startDigest);
  });

  test('with no belts has a delay of 0', () => {
    expect(play(scenario, NO_BELTS, 'transcripts', 'breach').measures.delay).toBe(0);
  });
});

describe('an edited transcript is named by its first difference:', () => {
  const last = exercise.turns.length;
  test.each<[string, (json: AnyDocument) => void, { turn: number; field: string }]>([
    ['start digest', (json) => (json.start = '0'.repeat(32)), { turn: 0, field: 'digest' }],
    ['seed', (json) => (json.seed = 'another'), { turn: 0, field: 'digest' }],
    ['digest of turn 2', (json) => (json.turns[1].digest = 'f'.repeat(32)), { turn: 2, field: 'digest' }],
    ['an order dropped', (json) => json.turns[0].orders.pop(), { turn: 1, field: 'orders' }],
    ['the last turn cut off', (json) => json.turns.pop(), { turn: last, field: 'turns' }],
    ['a turn added', (json) => json.turns.push(json.turns[0]), { turn: last + 1, field: 'turns' }],
    [
      'a better clearance time',
      (json) => (json.measures.clearanceTime += 1),
      { turn: last, field: 'measures.clearanceTime' },
    ],
    ['an invented measure', (json) => (json.measures.glory = 1), { turn: last, field: 'measures.glory' }],
    ['the seal', (json) => (json.seal = '0'.repeat(64)), { turn: last, field: 'seal' }],
    ['the name of the plan', (json) => (json.plan.name = 'Mine'), { turn: last, field: 'seal' }],
  ])('%s', (_, change, firstDifference) => {
    expect(verdictOf(change)).toMatchObject({ ok: false, firstDifference });
  });

  test('another policy: the orders are not those that it would give', () => {
    const other = verdictOf((json) => (json.policy = 'direct'));
    expect(other.ok).toBe(false);
    expect(other.firstDifference?.field).toBe('orders');
  });
});

describe('a transcript that cannot be replayed is refused with its place:', () => {
  test.each<[string, (json: AnyDocument) => void, string, string]>([
    ['a newer rules version', (json) => (json.rulesVersion = 99), '/rulesVersion', 'transcript/rules-version'],
    ['a seed of half a character', (json) => (json.seed = 'a\ud800'), '/seed', 'json/lone-surrogate'],
    [
      'a column that is not there',
      (json) => (json.turns[0].orders[0].column = 'ghost'),
      '/turns/0/orders/0/column',
      'transcript/order',
    ],
    [
      'two orders in one',
      (json) => Object.assign(json.turns[0].orders[0], { hold: true, march: ['0,0'] }),
      '/turns/0/orders/0',
      'transcript/order',
    ],
    [
      'a plan for another hash',
      (json) => (json.plan.scenarioHash = '0'.repeat(64)),
      '/plan/scenarioHash',
      'plan/other-hash',
    ],
    ['a scenario that was edited', (json) => (json.scenario.turnMinutes += 1), '/plan/scenarioHash', 'plan/other-hash'],
    ['a newer format', (json) => (json.format = 'abatis-transcript/3'), '/format', 'format/newer'],
  ])('%s', (_, change, pointer, code) => {
    const result = edited(change);
    expect(result.ok).toBe(false);
    expect(result.problems).toContainEqual(expect.objectContaining({ pointer, code, severity: 'error' }));
  });
});

test('a policy that is reused for other runs gives the same orders as a fresh one', () => {
  const policy = makePolicy('breach', scenario);
  const setting = compile(scenario, exercise.plan);
  const runs = ['a', 'b', 'transcripts'].map((seed) =>
    playTurns(setUp(setting, seed), { moving: policy }).map(({ digest }) => digest),
  );
  expect(runs[2]).toEqual(exercise.turns.map(({ digest }) => digest));
});

test('what is claimed of another plan is no proof: the parts of a transcript hang together', () => {
  const other: Transcript = { ...transcript, plan: { name: exercise.plan.name, belts: [] } };
  expect(verify(other).ok).toBe(false);
});
