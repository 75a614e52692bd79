// Workers that outlive a job: they are had again for the next, with the same report; what failed, was cancelled, died or waits too long is not.
import { describe, expect, test } from 'vitest';
import type { ComparisonTexts } from '../../src/workers/index.ts';
import { makeStock, type Stock } from '../../src/workers/lane-stock.ts';
import { type PoolOptions, runPool } from '../../src/workers/pool.ts';
import { makeServe } from '../../src/workers/protocol.ts';
import { textsOf } from './fixtures.ts';

interface Watched {
  /** By lane that was made. */
  readonly lanes: { closed: boolean; waits: boolean; dead: boolean }[];
  readonly stock: Stock;
}

/** Lanes in this thread. `patience` in milliseconds. */
function watch(patience?: number): Watched {
  const lanes: Watched['lanes'] = [];
  const stock = makeStock(() => {
    const lane = { closed: false, waits: false, dead: false };
    lanes.push(lane);
    return {
      ask: makeServe(),
      close: () => {
        lane.closed = true;
      },
      isAlive: () => !lane.dead,
      wait: (waits) => {
        lane.waits = waits;
      },
    };
  }, patience);
  return { lanes, stock };
}

const compare = ({ stock }: Watched, texts: ComparisonTexts, options: Partial<PoolOptions<'compare'>> = {}) =>
  runPool(stock.take, { job: 'compare', texts }, texts.seeds, { workers: 2, ...options });

const waiting = { closed: false, waits: true, dead: false };

describe('after a report', () => {
  test('lanes wait, and the next job has them: its report is that of new ones', async () => {
    const [used, fresh] = [watch(), watch()];
    await compare(used, textsOf(20, { seedBase: 'first ' }));
    expect(used.lanes).toEqual([waiting, waiting]);
    const texts = textsOf(20, { seedBase: 'second ', policy: 'bypass' });
    expect(await compare(used, texts)).toEqual(await compare(fresh, texts));
    expect(used.lanes).toEqual([waiting, waiting]);
    used.stock.clear();
    fresh.stock.clear();
  });

  test('a job with more workers has new ones beside those that wait', async () => {
    const watched = watch();
    await compare(watched, textsOf(10), { workers: 1 });
    await compare(watched, textsOf(10), { workers: 3 });
    expect(watched.lanes).toEqual([waiting, waiting, waiting]);
    watched.stock.clear();
    expect(watched.lanes.every(({ closed }) => closed)).toBe(true);
  });

  test('they wait for a while only', async () => {
    const watched = watch(20);
    await compare(watched, textsOf(10));
    await expect.poll(() => watched.lanes.map(({ closed }) => closed)).toEqual([true, true]);
    await compare(watched, textsOf(10), { workers: 1 });
    expect(watched.lanes).toHaveLength(3);
  });

  test('one that died meanwhile is not had again', async () => {
    const watched = watch();
    await compare(watched, textsOf(10), { workers: 1 });
    watched.lanes[0].dead = true;
    await compare(watched, textsOf(10), { workers: 1 });
    expect(watched.lanes).toHaveLength(2);
    watched.stock.clear();
  });
});

test('after a failure or a cancel they are closed', async () => {
  const watched = watch();
  await expect(compare(watched, textsOf(10, { planTexts: ['{'] }))).rejects.toThrow('plan 1');
  expect(watched.lanes.map(({ closed }) => closed)).toEqual([true, true]);
  const controller = new AbortController();
  const onProgress = () => controller.abort(new Error('enough'));
  await expect(compare(watched, textsOf(200), { onProgress, signal: controller.signal })).rejects.toThrow('enough');
  expect(watched.lanes.map(({ closed }) => closed)).toEqual([true, true, true, true]);
});
