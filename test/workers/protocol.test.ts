// The answers of a worker to each question, and that nothing makes it throw.
import { describe, expect, test } from 'vitest';
import { ROW_FIELDS } from '../../src/analysis/index.ts';
import { buffersOf, makeServe } from '../../src/workers/protocol.ts';
import { textsOf } from './fixtures.ts';

test('a task, then shards, then their report', () => {
  const serve = makeServe();
  expect(serve({ ask: 'task', texts: textsOf(5) })).toEqual({ answer: 'ready', rows: 3 });
  const answers = [serve({ ask: 'shard', first: 3, count: 3 }), serve({ ask: 'shard', first: 1, count: 2 })];
  const shards = answers.flatMap((answer) => (answer.answer === 'shard' ? [answer.shard] : []));
  expect(shards.map(({ first, count, table }) => [first, count, table.length])).toEqual([
    [3, 3, 9 * ROW_FIELDS.length],
    [1, 2, 6 * ROW_FIELDS.length],
  ]);
  const answer = serve({ ask: 'report', shards });
  expect(answer.answer === 'report' && answer.report.plans.map(({ plan, denied }) => [plan, denied.of])).toEqual([
    ['Behind the bridge', 5],
    ['Ditch only', 5],
  ]);
});

describe('what goes wrong is an answer', () => {
  test.each([
    ['a broken scenario', textsOf(2, { scenarioText: '{' }), /^scenario:1:2 /],
    ['a plan for something else', textsOf(2, { planTexts: [textsOf(2).planTexts[0], '[]'] }), /^plan 2:1:1 /],
    ['two plans of one name', textsOf(2, { planTexts: [textsOf(2).planTexts[0], textsOf(2).planTexts[0]] }), /name/],
    ['no seeds', textsOf(0), /seeds/],
  ])('%s', (_, texts, message) => {
    const answer = makeServe()({ ask: 'task', texts });
    expect(answer).toEqual({ answer: 'failed', message: expect.stringMatching(message) });
  });

  test('a shard before the task, and seeds that the task does not have', () => {
    const serve = makeServe();
    expect(serve({ ask: 'shard', first: 1, count: 1 })).toEqual({
      answer: 'failed',
      message: expect.stringContaining('before it had a task'),
    });
    serve({ ask: 'task', texts: textsOf(5) });
    expect(serve({ ask: 'shard', first: 5, count: 2 }).answer).toBe('failed');
    expect(serve({ ask: 'report', shards: [] })).toEqual({
      answer: 'failed',
      message: expect.stringContaining('missing'),
    });
  });
});

test('tables are handed over, nothing else', () => {
  const shard = { first: 1, count: 1, table: new Int32Array(3) };
  expect(buffersOf({ answer: 'shard', shard })).toEqual([shard.table.buffer]);
  expect(buffersOf({ ask: 'report', shards: [shard, shard] })).toHaveLength(2);
  expect(buffersOf({ ask: 'shard', first: 1, count: 1 })).toEqual([]);
  expect(buffersOf({ answer: 'ready', rows: 3 })).toEqual([]);
});
