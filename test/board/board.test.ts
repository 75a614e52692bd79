// The board in a real browser: what is picked, what is drawn, and that nothing is drawn while nothing changes.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Place, Shape } from '../../src/hex/index.ts';
import { openBench, settle as settled } from './browser.ts';
import type { Bench } from './browser.ts';

const WIDE = { width: 1366, height: 768 };
const POINTY: Shape = { width: 24, height: 18, orientation: 'pointy', offset: 'odd' };
const FLAT: Shape = { width: 24, height: 18, orientation: 'flat', offset: 'even' };

let bench: Bench;
/** The window that most tests share, and what it has complained of. */
let shared: { page: Page; complaints: string[] };
let page: Page;

beforeAll(async () => {
  bench = await openBench();
  shared = await bench.open(WIDE);
});
afterAll(async () => {
  await bench.close();
});

const load = async (shape: Shape): Promise<void> => {
  await page.evaluate((shape) => window.desk.board.setScenario(window.desk.madeUpScenario(shape)), shape);
  await settle();
};

/** The shared window, as new. */
const mount = async (shape: Shape): Promise<void> => {
  ({ page } = shared);
  await page.setViewportSize(WIDE);
  await page.mouse.move(2, 2);
  await page.evaluate(() => {
    const { board, picks, hovers, drags } = window.desk;
    board.pickMode('hex');
    for (const list of [picks, hovers, drags]) list.length = 0;
  });
  await load(shape);
};

const fill = () =>
  page.evaluate(
    (shape) => window.desk.board.setScene(window.desk.madeUpScene(window.desk.madeUpScenario(shape))),
    POINTY,
  );
const probe = () => page.evaluate(() => window.desk.board.probe());
const screenOf = (place: Place) => page.evaluate((place) => window.desk.board.screenOf(place), place);
const lastPick = () => page.evaluate(() => window.desk.picks.at(-1));

const settle = () => settled(page);
const clickPlace = async (place: Place, dx = 0, dy = 0): Promise<void> => {
  const { x, y } = await screenOf(place);
  await page.mouse.click(x + dx, y + dy);
};
const shot = () => page.screenshot({ type: 'png' });

describe.each([
  ['pointy', POINTY],
  ['flat', FLAT],
])('a %s map', (_, shape) => {
  beforeEach(() => mount(shape));

  test('a click picks the hex that is there, after zoom and pan too', async () => {
    for (const hex of [0, 23, 215, 230, 408, 431]) {
      await clickPlace(hex, 4, -3);
      expect(await lastPick()).toMatchObject({ hex, side: -1, place: hex, button: 0, shift: false });
    }
    await page.mouse.move(500, 300);
    for (let i = 0; i < 4; i++) await page.mouse.wheel(0, -240);
    await page.mouse.down({ button: 'middle' });
    await page.mouse.move(600, 380, { steps: 4 });
    await page.mouse.up({ button: 'middle' });
    const { zoom } = (await probe()).camera;
    await page.evaluate(() => window.desk.board.panBy(-90, 40));
    expect(zoom).toBeGreaterThan(40);
    for (const hex of [151, 175, 199]) {
      await clickPlace(hex, -5, 5);
      expect(await lastPick()).toMatchObject({ hex });
    }
  });

  test('in hexside mode a click picks the nearest hexside, from both of its hexes', async () => {
    const size = shape.width * shape.height;
    await page.evaluate(() => window.desk.board.pickMode('hexside'));
    for (const side of [0, 1, 2].map((d) => 200 * 3 + d)) {
      const middle = await screenOf(size + side);
      const owner = await screenOf(200);
      for (const part of [0.12, -0.12]) {
        await page.mouse.click(middle.x + (owner.x - middle.x) * part, middle.y + (owner.y - middle.y) * part);
        expect(await lastPick()).toMatchObject({ side, place: size + side });
      }
    }
  });

  test('the wheel zooms about the pointer', async () => {
    const before = await screenOf(200);
    const { zoom } = (await probe()).camera;
    await page.mouse.move(before.x, before.y);
    await page.mouse.wheel(0, -300);
    await settle();
    expect((await probe()).camera.zoom).toBeGreaterThan(zoom * 1.4);
    // The browser tells the wheel's place in whole pixels.
    const after = await screenOf(200);
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(1);
  });
});

describe('the map at rest and in motion', () => {
  beforeEach(() => mount(POINTY));

  test('no frame is drawn while nothing changes, and one for each change', async () => {
    await fill();
    await settle();
    const { frames } = await probe();
    await page.waitForTimeout(400);
    expect((await probe()).frames).toBe(frames);
    await page.evaluate(() => window.desk.board.zoomBy(1.5));
    await settle();
    expect((await probe()).frames).toBe(frames + 1);
  });

  test('a map of terrain alone, with a field whose numbers are too small to write, paints no sheet when it is moved', async () => {
    await page.evaluate(
      (shape) => {
        const { board, madeUpScenario, EMPTY_SCENE } = window.desk;
        const all = madeUpScenario(shape);
        const { size } = all.grid;
        const bare = { terrain: new Uint8Array(size), feature: new Uint8Array(size * 3), zones: [], columns: [] };
        board.setScenario({ ...all, ...bare });
        board.setScene({
          ...EMPTY_SCENE,
          field: { values: Int32Array.from({ length: size }, (_, hex) => hex), max: size },
        });
      },
      { ...POINTY, width: 100, height: 100 },
    );
    await settle();
    const { paints, frames } = await probe();
    await page.evaluate(() => window.desk.board.panBy(40, 20));
    await settle();
    expect(await probe()).toMatchObject({ paints, frames: frames + 1 });
    // Where there is room for the numbers, they are written.
    await page.evaluate(() => window.desk.board.zoomBy(8));
    await settle();
    expect((await probe()).paints.scene).toBeGreaterThan(paints.scene);
  });

  test('moving the pointer over a hex repaints no layer', async () => {
    await fill();
    await settle();
    const { paints, frames } = await probe();
    const { x, y } = await screenOf(200);
    await page.mouse.move(x, y);
    await page.mouse.move(x + 3, y);
    await settle();
    const after = await probe();
    expect(after.paints).toEqual(paints);
    expect(after.frames).toBe(frames + 1);
    expect(await page.evaluate(() => window.desk.hovers.map((pick) => pick?.hex))).toEqual([200]);
  });

  test('after a movement all is painted for where the view has come to rest', async () => {
    await fill();
    const { x, y } = await screenOf(200);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -60);
    await page.mouse.wheel(0, -40);
    await settle();
    const rested = await shot();
    // Other layers, if only in name: everything is painted anew.
    await page.evaluate(() => window.desk.board.setLayers({}));
    await settle();
    expect((await shot()).equals(rested)).toBe(true);
  });

  test('a scene, its layers and the cursor are drawn and taken away again', async () => {
    const empty = await shot();
    await fill();
    await settle();
    const full = await shot();
    expect(full.equals(empty)).toBe(false);
    expect((await probe()).counts).toMatchObject({ columns: 8, segments: 16, zones: 8 });
    await page.evaluate(() => window.desk.board.setLayers({ belts: false }));
    await settle();
    expect((await shot()).equals(full)).toBe(false);
    await page.evaluate(() => {
      window.desk.board.setLayers({ belts: true });
      window.desk.board.setCursor(100);
    });
    await settle();
    expect((await shot()).equals(full)).toBe(false);
    await page.evaluate(() => {
      window.desk.board.setCursor(undefined);
      window.desk.board.setScene(window.desk.EMPTY_SCENE);
    });
    await settle();
    expect((await shot()).equals(empty)).toBe(true);
  });

  test('a field and highlights colour the terrain, and leave no trace', async () => {
    const empty = await shot();
    await page.evaluate(() => {
      const values = Int32Array.from({ length: 432 }, (_, hex) => hex);
      window.desk.board.setScene({ ...window.desk.EMPTY_SCENE, field: { values, max: 431 } });
    });
    await settle();
    const field = await shot();
    expect(field.equals(empty)).toBe(false);
    await page.evaluate(() => window.desk.board.setScene({ ...window.desk.EMPTY_SCENE, highlights: [200, 201, 202] }));
    await settle();
    const marked = await shot();
    expect(marked.equals(empty) || marked.equals(field)).toBe(false);
    await page.evaluate(() => window.desk.board.setScene(window.desk.EMPTY_SCENE));
    await settle();
    expect((await shot()).equals(empty)).toBe(true);
  });

  test('areas, glows, groups and letters of routes are drawn, and leave no trace', async () => {
    const empty = await shot();
    const seen = new Set([empty.toString('base64')]);
    for (const part of ['areas', 'glows', 'groups', 'routes'] as const) {
      await page.evaluate(
        ([part, shape]) => {
          const { desk } = window;
          const scene = desk.madeUpScene(desk.madeUpScenario(shape));
          desk.board.setScene({ ...desk.EMPTY_SCENE, [part]: scene[part] });
        },
        [part, POINTY] as const,
      );
      await settle();
      seen.add((await shot()).toString('base64'));
    }
    expect(seen.size).toBe(5);
    await page.evaluate(() => window.desk.board.setScene(window.desk.EMPTY_SCENE));
    await settle();
    expect((await shot()).equals(empty)).toBe(true);
  });

  test('the part of the map that is seen is told, and can be chosen', async () => {
    await page.evaluate(() => {
      window.desk.board.zoomBy(4);
      window.desk.board.centreAt(0.25, 0.75);
    });
    const view = await page.evaluate(() => window.desk.views.at(-1));
    if (view === undefined) throw new Error('no view was told');
    expect((view.left + view.right) / 2).toBeCloseTo(0.25, 6);
    expect((view.top + view.bottom) / 2).toBeCloseTo(0.75, 6);
    expect(view.right - view.left).toBeLessThan(0.5);
  });

  test('the overview has the map’s proportions, and shows ground and marks', async () => {
    const found = await page.evaluate((shape) => {
      const { overview, madeUpScenario, madeUpScene } = window.desk;
      const scenario = madeUpScenario(shape);
      const size = overview.overviewSize(scenario.grid, 200);
      const canvas = document.createElement('canvas');
      Object.assign(canvas, size);
      const ctx = canvas.getContext('2d', { willReadFrequently: true });
      if (ctx === null) throw new Error('no context');
      const colours = () => {
        const { data } = ctx.getImageData(0, 0, size.width, size.height);
        return new Set(new Uint32Array(data.buffer)).size;
      };
      overview.paintOverview(ctx, scenario, size);
      const ground = colours();
      ctx.clearRect(0, 0, size.width, size.height);
      overview.paintOverviewMarks(ctx, scenario.grid, madeUpScene(scenario), size);
      return { size, ground, marks: colours() };
    }, POINTY);
    expect(found.size.width).toBe(200);
    expect(found.size.height).toBeGreaterThan(100);
    expect(found.ground).toBeGreaterThan(6);
    expect(found.marks).toBeGreaterThan(4);
  });

  test('a drag in paint mode reports each hex that it crosses once; the view stays', async () => {
    const { camera } = await probe();
    await page.evaluate(() => window.desk.board.pickMode('hex', 'paint'));
    const from = await screenOf(24 * 6 + 3);
    const to = await screenOf(24 * 6 + 9);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y);
    await page.mouse.up();
    const drags = await page.evaluate(() => window.desk.drags.map(({ phase, pick }) => [phase, pick?.hex]));
    const row = [4, 5, 6, 7, 8, 9].map((col) => ['over', 24 * 6 + col]);
    expect(drags).toEqual([['start', 24 * 6 + 3], ...row, ['end', 24 * 6 + 9]]);
    expect((await probe()).camera).toEqual(camera);
    expect(await lastPick()).toBeUndefined();
  });

  test('dragging without paint mode moves the map and picks nothing', async () => {
    const before = await screenOf(200);
    await page.mouse.move(before.x, before.y);
    await page.mouse.down();
    await page.mouse.move(before.x + 60, before.y + 30, { steps: 5 });
    await page.mouse.up();
    const after = await screenOf(200);
    expect([after.x - before.x, after.y - before.y].map(Math.round)).toEqual([60, 30]);
    expect(await lastPick()).toBeUndefined();
  });

  test('the board follows its host and keeps the map in it', async () => {
    await page.setViewportSize({ width: 700, height: 500 });
    await settle();
    const { size, camera } = await probe();
    expect(size).toMatchObject({ width: 700, height: 500 });
    const corner = await screenOf(431);
    expect(corner.x).toBeLessThan(700);
    expect(corner.y).toBeLessThan(500);
    await clickPlace(431);
    expect(await lastPick()).toMatchObject({ hex: 431 });
    expect(camera.zoom).toBeLessThan(20);
  });

  test('the cursor is brought into view', async () => {
    await page.evaluate(() => window.desk.board.zoomBy(4));
    await page.evaluate(() => window.desk.board.setCursor(0));
    const { x, y } = await screenOf(0);
    expect(x).toBeGreaterThan(20);
    expect(y).toBeGreaterThan(20);
  });
});

describe('playing a turn', () => {
  const play = () =>
    page.evaluate(async () => {
      const { desk } = window;
      const scenario = desk.madeUpScenario({ width: 24, height: 18, orientation: 'pointy', offset: 'odd' });
      desk.board.setScene(desk.madeUpScene(scenario));
      const view = {
        scenario,
        viewer: 'umpire',
        turn: 1,
        minute: 0,
        over: false,
        columns: [],
        segments: [],
        posts: [],
        searched: [],
        told: [],
        plan: undefined,
      } as const;
      const step = { type: 'moved', column: 0, from: 195, to: 196, minute: 8, by: 'open', waited: 0 } as const;
      const bump = { type: 'bumped', column: 2, place: 270, minute: 5 } as const;
      const { frames } = desk.board.probe();
      const over = desk.board.playEvents([step, bump], view, view, 2);
      const during = desk.board.probe().animating;
      await over;
      return { during, after: desk.board.probe().animating, frames: desk.board.probe().frames - frames };
    });

  test('counters move frame by frame, nothing is repainted, and it ends', async () => {
    await mount(POINTY);
    await fill();
    await settle();
    const { paints } = await probe();
    const { during, after, frames } = await play();
    expect([during, after]).toEqual([true, false]);
    expect(frames).toBeGreaterThan(1);
    expect((await probe()).paints.base).toBe(paints.base);
  });

  test('is over at once when reduced motion is asked for', async () => {
    ({ page } = await bench.open(WIDE, { query: '?still' }));
    await load(POINTY);
    expect(await play()).toMatchObject({ during: false, after: false, frames: 0 });
    await page.context().close();
  });
});

test('a 512 × 512 map is drawn, zoomed and picked', async () => {
  await mount({ width: 512, height: 512, orientation: 'pointy', offset: 'odd' });
  expect((await probe()).counts.hexes).toBe(512 * 512);
  const hex = 300 * 512 + 200;
  await page.evaluate((hex) => {
    window.desk.board.zoomBy(30);
    window.desk.board.centreOn(hex);
  }, hex);
  await settle();
  await clickPlace(hex);
  expect(await lastPick()).toMatchObject({ hex });
});

test('a board that is destroyed leaves nothing behind in its host, and the console has stayed empty', async () => {
  await mount(POINTY);
  await page.evaluate(() => window.desk.board.destroy());
  await page.setViewportSize({ width: 600, height: 400 });
  // Whoever still listened would hear of the size in the frame after the change.
  await page.waitForFunction(() => window.innerWidth === 600);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await page.evaluate(() => document.getElementById('host')?.childElementCount)).toBe(0);
  expect(shared.complaints).toEqual([]);
});
