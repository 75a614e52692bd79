// The view onto the world: fitting, limits, and zooming about a point.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  MAX_ZOOM,
  clampCamera,
  fitCamera,
  lieOf,
  paintedZoom,
  panned,
  toScreen,
  toWorld,
  viewBoxOf,
  zoomAbout,
} from '../../src/board/camera.ts';

const BOX = { left: -1, top: -1, right: 39, bottom: 27 };
const SIZE = { width: 800, height: 600 };
const fitted = fitCamera(BOX, SIZE);
const point = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }) });

describe('camera', () => {
  test.each([
    ['wide', { width: 1366, height: 768 }],
    ['tall', { width: 390, height: 844 }],
  ])('the whole map is seen when it is fitted into a %s host', (_, size) => {
    const camera = fitCamera(BOX, size);
    const first = toScreen(camera, size, { x: BOX.left, y: BOX.top });
    const last = toScreen(camera, size, { x: BOX.right, y: BOX.bottom });
    expect(Math.min(first.x, first.y)).toBeGreaterThan(0);
    expect(last.x).toBeLessThan(size.width);
    expect(last.y).toBeLessThan(size.height);
  });

  test('above a fitted map there is room for buttons, where the host is high enough', () => {
    const square = { left: 0, top: 0, right: 20, bottom: 20 };
    const topOf = (size: { width: number; height: number }) =>
      toScreen(fitCamera(square, size), size, { x: 0, y: 0 }).y;
    expect(topOf({ width: 1366, height: 700 })).toBeCloseTo(52, 6);
    expect(topOf({ width: 390, height: 380 })).toBeLessThan(20);
  });

  test('what is seen is told in parts of the map', () => {
    const view = viewBoxOf({ x: 19, y: 13, zoom: 40 }, BOX, SIZE);
    expect(view.right - view.left).toBeCloseTo(0.5, 6);
    expect((view.top + view.bottom) / 2).toBeCloseTo(0.5, 6);
  });

  test('screen and world are each other’s inverse', () => {
    fc.assert(
      fc.property(point, (at) => {
        const back = toScreen(fitted, SIZE, toWorld(fitted, SIZE, at));
        expect(back.x).toBeCloseTo(at.x, 6);
        expect(back.y).toBeCloseTo(at.y, 6);
      }),
    );
  });

  test('what is under the pointer stays there when the wheel zooms in', () => {
    fc.assert(
      fc.property(point, fc.double({ min: 1, max: 3, noNaN: true }), (at, factor) => {
        const before = toWorld(fitted, SIZE, at);
        const after = toWorld(zoomAbout(fitted, BOX, SIZE, at, factor), SIZE, at);
        // Unless the limits hold the view back, which they do only near the edge.
        const { x, y } = zoomAbout(fitted, BOX, SIZE, at, factor);
        if (x <= BOX.left || x >= BOX.right || y <= BOX.top || y >= BOX.bottom) return;
        expect(after.x).toBeCloseTo(before.x, 6);
        expect(after.y).toBeCloseTo(before.y, 6);
      }),
    );
  });

  test('the scale and the middle of the view stay within their limits', () => {
    const far = clampCamera({ x: 900, y: -900, zoom: 5000 }, BOX, SIZE);
    expect(far).toEqual({ x: BOX.right, y: BOX.top, zoom: MAX_ZOOM });
    const small = clampCamera({ ...fitted, zoom: 0.01 }, BOX, SIZE);
    expect(small.zoom).toBeCloseTo(fitted.zoom * 0.75, 9);
  });

  test('a pan moves the picture with the hand', () => {
    const before = toScreen(fitted, SIZE, { x: 10, y: 10 });
    const after = toScreen(panned(fitted, BOX, SIZE, 30, -20), SIZE, { x: 10, y: 10 });
    expect(after.x - before.x).toBeCloseTo(30, 6);
    expect(after.y - before.y).toBeCloseTo(-20, 6);
  });
});

describe('a painting for another view', () => {
  const camera = fc.record({
    x: fc.integer({ min: 0, max: 38 }),
    y: fc.integer({ min: 0, max: 26 }),
    zoom: fc.integer({ min: 8, max: 96 }),
  });
  /** Where a point of the world is in texture coordinates, which run upwards. */
  const uv = (view: Parameters<typeof toScreen>[0], at: { x: number; y: number }) => {
    const { x, y } = toScreen(view, SIZE, at);
    return { u: x / SIZE.width, v: 1 - y / SIZE.height };
  };

  test('lies so that each point of the world is where it was painted', () => {
    fc.assert(
      fc.property(camera, camera, point, fc.constantFrom(1, 1.5, 2), (painted, seen, at, ratio) => {
        const lie = lieOf(painted, seen, SIZE, ratio);
        const [there, here] = [uv(painted, at), uv(seen, at)];
        // Unscaled, it is half a device pixel off at most.
        const most = (lie.scale === 1 ? 0.5 : 1e-6) + 1e-6;
        expect(Math.abs(here.u * lie.scale + lie.x - there.u) * SIZE.width * ratio).toBeLessThan(most);
        expect(Math.abs(here.v * lie.scale + lie.y - there.v) * SIZE.height * ratio).toBeLessThan(most);
      }),
    );
  });

  test('lies as it is in its own view', () => {
    expect(lieOf(fitted, fitted, SIZE, 1.5)).toEqual({ x: 0, y: 0, scale: 1 });
  });

  test('is kept while the view moves and the scale is near, and only then', () => {
    expect([paintedZoom(20, 24, true), paintedZoom(20, 16, true)]).toEqual([20, 20]);
    expect([paintedZoom(20, 30, true), paintedZoom(20, 14, true)]).toEqual([30, 14]);
    expect([paintedZoom(20, 20.5, false), paintedZoom(0, 20, true)]).toEqual([20.5, 20]);
  });
});
