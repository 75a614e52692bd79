// The board on other devices: a phone's fingers, pixels that are no whole ones, a browser without WebGL.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Place } from '../../src/hex/index.ts';
import { openBench, settle } from './browser.ts';
import type { Bench } from './browser.ts';

const WIDE = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(async () => {
  await bench.close();
});

const probe = (page: Page) => page.evaluate(() => window.desk.board.probe());
const screenOf = (page: Page, place: Place) => page.evaluate((place) => window.desk.board.screenOf(place), place);

/** Shows a map, and waits until it is drawn. */
const load = async (page: Page): Promise<void> => {
  await page.evaluate(() => {
    const scenario = window.desk.madeUpScenario({ width: 24, height: 18, orientation: 'pointy', offset: 'odd' });
    window.desk.board.setScenario(scenario);
  });
  await settle(page);
};

test('on a phone a tap picks, a finger pans, and two fingers zoom', async () => {
  const { page } = await bench.open(PHONE, { hasTouch: true, deviceScaleFactor: 2 });
  await load(page);
  expect((await probe(page)).size).toEqual({ ...PHONE, ratio: 2 });
  const tap = await screenOf(page, 200);
  await page.touchscreen.tap(tap.x, tap.y);
  expect(await page.evaluate(() => window.desk.picks.at(-1))).toMatchObject({ hex: 200, button: 0 });
  const client = await page.context().newCDPSession(page);
  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    ...touchPoints: { x: number; y: number; id: number }[]
  ) => client.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', { x: 200, y: 400, id: 0 });
  await touch('touchMove', { x: 230, y: 420, id: 0 });
  await touch('touchEnd');
  const panned = await screenOf(page, 200);
  expect([panned.x - tap.x, panned.y - tap.y].map(Math.round)).toEqual([30, 20]);
  const { zoom } = (await probe(page)).camera;
  await touch('touchStart', { x: 150, y: 400, id: 0 }, { x: 250, y: 400, id: 1 });
  await touch('touchMove', { x: 100, y: 400, id: 0 }, { x: 300, y: 400, id: 1 });
  await touch('touchEnd');
  expect((await probe(page)).camera.zoom / zoom).toBeCloseTo(2, 1);
  await page.context().close();
});

test('at one and a half device pixels for each, the canvas has whole ones', async () => {
  const { page } = await bench.open({ width: 1001, height: 601 }, { deviceScaleFactor: 1.5 });
  await load(page);
  const canvas = await page.evaluate(() => {
    const { width, height, style } = document.querySelector('canvas') ?? new HTMLCanvasElement();
    return [width, height, Number.parseFloat(style.width) * 1.5, Number.parseFloat(style.height) * 1.5];
  });
  expect(canvas.slice(0, 2)).toEqual([1502, 902]);
  expect(canvas[2]).toBeCloseTo(1502, 2);
  expect(canvas[3]).toBeCloseTo(902, 2);
  await page.context().close();
});

test('without WebGL there is a sentence instead of a blank page', async () => {
  const before = () => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...wanted: unknown[]) {
      return wanted[0] === '2d' ? Reflect.apply(getContext, this, wanted) : null;
    } as typeof getContext;
  };
  const { complaints, page } = await bench.open(WIDE, { before });
  const errors = await page.evaluate(() => window.desk.errors);
  expect(errors).toHaveLength(1);
  expect(await page.textContent('#host')).toBe(errors[0]);
  await page.evaluate(() => {
    window.desk.board.setScenario(
      window.desk.madeUpScenario({ width: 5, height: 5, orientation: 'flat', offset: 'odd' }),
    );
    window.desk.board.zoomBy(2);
    window.desk.board.setCursor(3);
    window.desk.board.destroy();
  });
  expect(complaints).toEqual([]);
  await page.context().close();
});
