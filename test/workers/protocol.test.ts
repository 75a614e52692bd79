// The answers of a worker to each question, that nothing makes it reject, and a job of another kind with looks and news.
import { describe, expect, test } from 'vitest';
import type { ComparisonReport, ComparisonTally } from '../../src/analysis/index.ts';
import { JOBS, type Jobs } from '../../src/workers/jobs.ts';
import { makeLaneHere } from '../../src/workers/here.ts';
import { runPool } from '../../src/workers/pool.ts';
import { makeServe } from '../../src/workers/protocol.ts';
import { textsOf } from './fixtures.ts';

const askedTo = (texts: ReturnType<typeof textsOf>) => ({ ask: 'job', request: { job: 'compare', texts } }) as const;

test('a job, then shares of it, handed over and put together, then their report', async () => {
  const [main, other] = [makeServe(), makeServe()];
  for (const serve of [main, other]) {
    expect(await serve(askedTo(textsOf(6)))).toEqual({ answer: 'ready', units: 6, weight: 3, looks: [6] });
  }
  expect(await main({ ask: 'run', first: 3, count: 3 })).toEqual({ answer: 'done' });
  expect(await other({ ask: 'run', first: 1, count: 2 })).toEqual({ answer: 'done' });
  expect(await other({ ask: 'run', first: 6, count: 1 })).toEqual({ answer: 'done' });
  const given = await other({ ask: 'part' });
  const part = given.answer === 'part' ? (given.part as ComparisonTally) : undefined;
  expect(part?.seeds).toEqual([
    [1, 2],
    [6, 6],
  ]);
  expect(await other({ ask: 'part' })).toEqual({ answer: 'part', part: undefined });
  expect(await main({ ask: 'add', part })).toEqual({ answer: 'done' });
  expect(await main({ ask: 'add', part: undefined })).toEqual({ answer: 'done' });
  expect(await main({ ask: 'enough' })).toEqual({ answer: 'enough', enough: false });
  const answer = await main({ ask: 'report' });
  const { plans } = (answer.answer === 'report' ? answer.report : undefined) as ComparisonReport;
  expect(plans.map(({ plan, denied }) => [plan, denied.of])).toEqual([
    ['Behind the bridge', 6],
    ['Ditch only', 6],
  ]);
});

describe('what goes wrong is an answer', () => {
  test.each([
    ['a broken scenario', textsOf(2, { scenarioText: '{' }), /^scenario:1:2 /],
    ['a plan for something else', textsOf(2, { planTexts: [textsOf(2).planTexts[0], '[]'] }), /^plan 2:1:1 /],
    ['two plans of one name', textsOf(2, { planTexts: [textsOf(2).planTexts[0], textsOf(2).planTexts[0]] }), /name/],
    ['no seeds', textsOf(0), /seeds/],
  ])('%s', async (_, texts, message) => {
    const answer = await makeServe()(askedTo(texts));
    expect(answer).toEqual({ answer: 'failed', message: expect.stringMatching(message) });
  });

  test('a share before the job, seeds that it does not have, a report of nothing, and one with seeds missing', async () => {
    const serve = makeServe();
    const failed = (message: string) => ({ answer: 'failed', message: expect.stringContaining(message) });
    expect(await serve({ ask: 'run', first: 1, count: 1 })).toEqual(failed('before it had a job'));
    await serve(askedTo(textsOf(5)));
    expect(await serve({ ask: 'report' })).toEqual(failed('nothing yet'));
    expect((await serve({ ask: 'run', first: 5, count: 2 })).answer).toBe('failed');
    await serve({ ask: 'run', first: 2, count: 2 });
    expect(await serve({ ask: 'report' })).toEqual(failed('seeds 1 to 1 are missing'));
  });
});

describe('a job that looks', () => {
  /** Adds up the units of the job; enough as soon as the sum is `least`. */
  const summing = (least: number, seen: number[]): Jobs => ({
    ...JOBS,
    compare: (texts) => {
      const job = JOBS.compare(texts);
      if (job instanceof Promise) throw new Error('not expected');
      const seedsIn = ({ seeds }: ComparisonTally) => seeds.reduce((sum, [from, to]) => sum + to - from + 1, 0);
      const isEnough = (part: ComparisonTally) => {
        seen.push(seedsIn(part));
        return seedsIn(part) >= least;
      };
      return {
        ...job,
        looks: [10, 20, 40, 60],
        isEnough,
        run: (first, count, tell) => {
          tell(`seed ${first}` as never);
          return job.run(first, count, tell);
        },
        report: (part) => ({ seeds: seedsIn(part) }) as ComparisonReport,
      };
    },
  });
  const run = (workers: number, least: number, seen: number[] = [], heard: unknown[] = []) => {
    const texts = textsOf(60);
    const makeLane = () => makeLaneHere(summing(least, seen));
    return runPool(makeLane, { job: 'compare', texts }, 60, { workers, onNews: (news) => heard.push(news) });
  };

  test.each([1, 2, 3, 5])('is asked at each look, with all units up to it, and stops: %i lanes', async (workers) => {
    const seen: number[] = [];
    expect(await run(workers, 15, seen)).toEqual({ seeds: 20 });
    expect(seen).toEqual([10, 20]);
  });

  test('ends with the last look, at which it is not asked', async () => {
    const seen: number[] = [];
    expect(await run(2, 1000, seen)).toEqual({ seeds: 60 });
    expect(seen).toEqual([10, 20, 40]);
  });

  test('tells news on the way', async () => {
    const heard: unknown[] = [];
    await run(1, 1, [], heard);
    expect(heard[0]).toBe('seed 1');
    expect(heard.length).toBeGreaterThan(4);
  });
});
