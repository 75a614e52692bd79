// A 512 × 512 map moves as smoothly as one of 24 × 18, with a field and its layers too: ratios of medians over interleaved rounds.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Shape } from '../../src/hex/index.ts';
import { type Bench, openBench } from './browser.ts';

const SIZES: readonly Shape[] = [24, 100, 512].map((width) => ({
  width,
  height: width === 24 ? 18 : width,
  orientation: 'pointy',
  offset: 'odd',
}));
const ROUNDS = 5;
const FRAMES = 8;

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1];

test('frames while the map is moved, and none while it rests', { timeout: 600_000 }, async () => {
  const { page } = await bench.open({ width: 1280, height: 720 });
  const times = SIZES.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, shape] of SIZES.entries()) {
      const ms = await page.evaluate(
        async ([shape, frames]) => {
          const { board, madeUpScenario, EMPTY_SCENE } = window.desk;
          const scenario = madeUpScenario(shape);
          board.setScenario(scenario);
          const values = Int32Array.from({ length: scenario.grid.size }, (_, hex) => hex % 500);
          board.setScene({ ...EMPTY_SCENE, field: { values, max: 499 } });
          const next = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
          for (let k = 0; k < 3; k++) await next();
          const started = performance.now();
          for (let k = 0; k < frames; k++) {
            board.panBy(k % 2 === 0 ? 9 : -9, 4);
            await next();
          }
          return (performance.now() - started) / frames;
        },
        [shape, FRAMES] as const,
      );
      times[i].push(ms);
    }
  }
  const [small, middle, large] = times.map(median);
  process.stdout.write(
    `ms a frame: 24 × 18 ${small.toFixed(1)}, 100 × 100 ${middle.toFixed(1)}, 512 × 512 ${large.toFixed(1)}\n`,
  );
  expect(large / small).toBeLessThan(1.5);
  expect(middle / small).toBeLessThan(1.5);
  const frames = () => page.evaluate(() => window.desk.board.probe().frames);
  await page.waitForTimeout(1500);
  const before = await frames();
  await page.waitForTimeout(1000);
  expect(await frames()).toBe(before);
});
