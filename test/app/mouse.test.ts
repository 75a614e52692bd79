// The whole way by mouse: lay, undo, redo, run, seek, compare, cancel; nothing asked of other hosts, no fault on the way.
import { describe, expect, test } from 'vitest';
import { ready, visit } from './browser.ts';
import type { Visit } from './browser.ts';
import { useHost } from './host.ts';

const host = useHost();

async function open(): Promise<Visit> {
  const seen = await visit(host.browser, host.url);
  await ready(seen);
  return seen;
}

async function clickPlaces({ page, at }: Visit, places: readonly string[]): Promise<void> {
  for (const place of places) {
    const { x, y } = await at(place);
    await page.mouse.click(x, y);
  }
}

const kindButton = '.kind:has-text("Anti-vehicle belt")';

/** Lays a belt of three hexes. */
async function layBelt(seen: Visit): Promise<void> {
  await seen.page.click(kindButton);
  await clickPlaces(seen, ['6,3', '6,4', '6,5']);
  await seen.page.click('.action-bar button:has-text("Lay belt")');
  await seen.until(({ belts }) => belts.length === 1);
}

describe('by mouse', { timeout: 60_000 }, () => {
  test('a belt is laid, its price and its effect are shown first, and it can be taken back and done again', async () => {
    const seen = await open();
    const { page, until, state } = seen;
    await page.click(kindButton);
    await clickPlaces(seen, ['6,3', '6,5']);
    expect((await state()).chain).toEqual(['6,3', '6,4', '6,5']);
    expect(await page.textContent('.action-bar')).toContain('12 points');
    await page.waitForSelector('h2:has-text("What it would do")');
    await page.click('.action-bar button:has-text("Lay belt")');
    await until(({ belts }) => belts.length === 1);
    await page.click('.section button:has-text("Undo")');
    expect((await state()).belts).toEqual([]);
    await page.keyboard.press('Control+Shift+z');
    expect((await state()).belts).toEqual([{ id: 'belt-1', depth: 1, places: ['6,3', '6,4', '6,5'] }]);
    expect(seen.faults).toEqual([]);
    expect(seen.strays).toEqual([]);
  });

  test('a drag lays along its way', async () => {
    const seen = await open();
    const { page, at, state } = seen;
    await page.click(kindButton);
    const [from, to] = [await at('3,2'), await at('6,2')];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.mouse.up();
    expect((await state()).chain).toEqual(['3,2', '4,2', '5,2', '6,2']);
    await page.keyboard.press('Escape');
    expect((await state()).chain).toEqual([]);
  });

  test('OB-5: a belt in the objective is refused with rule, reason and hint, beside the ghost and aloud', async () => {
    const seen = await open();
    const { page, state } = seen;
    await page.click(kindButton);
    await clickPlaces(seen, ['11,4']);
    const callout = await page.textContent('.callout.refused');
    expect(callout).toContain('OB-5');
    expect(callout).toContain('further along the way');
    expect(await page.textContent('[data-live]')).toContain('OB-5');
    await page.click('.action-bar button:has-text("Lay belt")', { force: true });
    expect((await state()).belts).toEqual([]);
  });

  test('after zooming, a click still means the hex under it', async () => {
    const seen = await open();
    const { page, state } = seen;
    await page.click(kindButton);
    await page.click('[aria-label="Zoom in"]');
    await clickPlaces(seen, ['5,4']);
    expect((await state()).chain).toEqual(['5,4']);
  });

  test('an exercise runs, steps, seeks back, and shows its log and result', async () => {
    const seen = await open();
    const { page, until, state } = seen;
    await layBelt(seen);
    await page.click('#step-exercise');
    await page.click('.panel button.main.wide');
    const { turns } = await until((now) => now.turns > 0);
    await page.check('input[value=instant]');
    await page.click('[aria-label="One turn on"]');
    await until(({ turn }) => turn === 1);
    await page.fill('input[type=range]', String(turns));
    expect((await state()).turn).toBe(turns);
    await page.click('[aria-label="One turn back"]');
    expect((await state()).turn).toBe(turns - 1);
    expect(await page.locator('.log-turn').count()).toBe(turns);
    expect(await page.locator('.log-turn.on .log-head').textContent()).toContain(`Turn ${turns - 1},`);
    expect(await page.textContent('.panel')).toMatch(/Through at minute \d+|Denied/);
    expect(await page.textContent('.panel')).toMatch(/\d+ of \d+ movement minutes, \d+ %/);
    expect(seen.faults).toEqual([]);
  });

  test('playing with animation comes to the end by itself', async () => {
    const seen = await open();
    const { page, until } = seen;
    await page.click('#step-exercise');
    await page.click('.panel button.main.wide');
    await until((now) => now.turns > 0);
    await page.check('input[value=fast]');
    await page.click('[aria-label="Play"]');
    await until(({ turn, turns }) => turn === turns);
    expect(await page.locator('[aria-label="Play"]').count()).toBe(1);
    expect(seen.faults).toEqual([]);
  });

  test('plans are compared on many seeds, with the differences in words; a long one can be cancelled', async () => {
    const seen = await open();
    const { page, until, state } = seen;
    await layBelt(seen);
    await page.click('#step-compare');
    await page.check('input[value=no-belts]');
    await page.fill('input[name=seeds]', '50');
    await page.click('[data-turn=run]');
    await until(({ compared }) => compared === 50);
    expect(await page.textContent('.pairs')).toMatch(/Plan A delays [\d.]+ minutes more than No belts/);
    expect(await page.locator('svg.chart path[fill*="-hatch-"]').count()).toBe(2);
    await page.fill('input[name=seeds]', '20000');
    await page.click('[data-turn=run]');
    await page.waitForSelector('progress');
    await page.click('[data-turn=cancel]');
    await page.waitForSelector('[data-turn=run]');
    expect((await state()).compared).toBe(50);
    expect(await page.textContent('[data-live]')).toContain('cancelled');
    expect(seen.faults).toEqual([]);
    expect(seen.strays).toEqual([]);
  });
});
