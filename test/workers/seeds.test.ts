// A comparison seed by seed as a job: the same for any split, in order of the seeds (WY-9).
import { expect, test } from 'vitest';
import { figuresBySeed, makeRowRunner } from '../../src/analysis/index.ts';
import { startSeeds } from '../../src/workers/index.ts';
import { prepareSeeds } from '../../src/workers/seeds-job.ts';
import { taskOf } from '../../src/workers/compare-job.ts';
import { textsOf } from './fixtures.ts';

test('the job answers as one go does, its parts in any order', async () => {
  const texts = textsOf(12, { seedBase: 'd-' });
  const whole = figuresBySeed(makeRowRunner(taskOf(texts))(1, 12), 'd-');
  expect(
    whole.map((figures) => figures.find(({ figure }) => figure === 'clearance')?.values.map(([seed]) => seed)),
  ).toEqual([0, 1].map(() => Array.from({ length: 12 }, (_, i) => `d-${i + 1}`)));
  expect(await startSeeds(texts, { workers: 0 })).toEqual(whole);
  const job = prepareSeeds(texts);
  const [a, b] = [await job.run(1, 5, () => {}), await job.run(6, 7, () => {})];
  expect(job.report(job.merge(b, a))).toEqual(whole);
});
