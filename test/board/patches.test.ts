// Numbers by hex that are drawn as patches of their picture, beside the same picture laid over the ground as a whole: nobody can tell them apart.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Orientation } from '../../src/hex/index.ts';
import { type Bench, openBench, settle } from './browser.ts';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

/** Waits until all is drawn; then what is on the screen. */
async function shot(page: Page): Promise<string> {
  await settle(page);
  return `data:image/png;base64,${(await page.screenshot({ type: 'png' })).toString('base64')}`;
}

/** A map of ground and numbers alone; without a text, of ground alone. `whole`: with a group that has no belts, of which nothing is drawn, and so no patches. */
const show = (page: Page, orientation: Orientation, text: string | undefined, whole: boolean) =>
  page.evaluate(
    ([orientation, text, whole]) => {
      const { board, madeUpScenario, EMPTY_SCENE } = window.desk;
      const all = madeUpScenario({ width: 20, height: 14, orientation, offset: 'odd' });
      const { size } = all.grid;
      const ground = { terrain: new Uint8Array(size), feature: new Uint8Array(size * 3), zones: [], columns: [] };
      board.setScenario({ ...all, ...ground, posts: [] });
      const values = Int32Array.from({ length: size }, (_, hex) => (hex % 9 === 0 ? -1 : hex));
      const field = { values, max: size, write: (value: number) => (text === undefined ? '' : `${text}${value}`) };
      const groups = whole ? [{ places: [], effect: 'turn', label: '' } as const] : [];
      board.setScene({ ...EMPTY_SCENE, field, groups });
    },
    [orientation, text, whole] as const,
  );

/** The largest difference of a part of a colour, 0 … 255. */
const differenceOf = (page: Page, one: string, other: string) =>
  page.evaluate(
    async (addresses) => {
      const [a, b] = await Promise.all(
        addresses.map(async (address) => {
          const image = Object.assign(new Image(), { src: address });
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const ctx = canvas.getContext('2d');
          ctx?.drawImage(image, 0, 0);
          return ctx?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
        }),
      );
      return a.reduce((most, part, i) => Math.max(most, Math.abs(part - b[i])), 0);
    },
    [one, other] as const,
  );

test.each([
  ['pointy', '', 1],
  // Too long for a hex: they lie over one another.
  ['flat', 'much too long ', 1.5],
] as const)('%s, numbers “%s…”, %s device pixels to one', async (orientation, text, deviceScaleFactor) => {
  const { page, complaints } = await bench.open({ width: 900, height: 601 }, { deviceScaleFactor });
  const [bare, patches, whole] = [[], [], []] as string[][];
  for (const zoom of [1, 1.2]) {
    await show(page, orientation, text, false);
    await page.evaluate((factor) => window.desk.board.zoomBy(factor), zoom);
    patches.push(await shot(page));
    await show(page, orientation, text, true);
    await page.evaluate((factor) => window.desk.board.zoomBy(factor), zoom);
    whole.push(await shot(page));
    await show(page, orientation, undefined, false);
    await page.evaluate((factor) => window.desk.board.zoomBy(factor), zoom);
    bare.push(await shot(page));
  }
  for (const i of [0, 1]) {
    expect(await differenceOf(page, patches[i], bare[i])).toBeGreaterThan(60);
    // The GPU rounds once more where it mixes colours itself.
    expect(await differenceOf(page, patches[i], whole[i])).toBeLessThan(4);
  }
  expect(complaints).toEqual([]);
  await page.context().close();
});
