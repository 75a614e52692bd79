// Changing a belt that lies: by its ends and as a whole, by mouse, touch and keyboard; refused where the rules refuse it, one step of undo each.
import type { BrowserContextOptions, CDPSession } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openExample, ready, visit } from './browser.ts';
import type { Visit } from './browser.ts';
import { useHost } from './host.ts';
import { press } from './keys.ts';

const host = useHost();

async function open(options: BrowserContextOptions = {}): Promise<Visit> {
  const seen = await visit(host.browser, host.url, options);
  await ready(seen);
  return seen;
}

/** Lays a belt from 6,3 to 6,5 and leaves the hand empty. */
async function layOne(seen: Visit): Promise<void> {
  const { page, until } = seen;
  await page.click('.kind:has-text("Anti-vehicle belt")');
  for (const place of ['6,3', '6,4', '6,5']) {
    await page.fill('input[name=place]', place);
    await page.keyboard.press('Enter');
  }
  await page.click('.action-bar button:has-text("Lay belt")');
  await until(({ belts }) => belts.length === 1);
  await page.click('.belt-name');
  await page.waitForSelector('.belt-bar');
}

async function dragMouse({ page, at }: Visit, from: string, to: string): Promise<void> {
  const [a, b] = [await at(from), await at(to)];
  await page.mouse.move(a.x, a.y);
  await page.mouse.down();
  await page.mouse.move(b.x, b.y, { steps: 6 });
}

const live = ({ page }: Visit) => page.textContent('[data-live]');
const places = async ({ state }: Visit) => (await state()).belts[0]?.places;

/** One finger from place to place. */
async function dragFinger({ at }: Visit, session: CDPSession, from: string, to: string): Promise<void> {
  const [a, b] = [await at(from), await at(to)];
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  await send('touchStart', a.x, a.y);
  for (let i = 1; i <= 6; i++) await send('touchMove', a.x + ((b.x - a.x) * i) / 6, a.y + ((b.y - a.y) * i) / 6);
  await send('touchEnd', b.x, b.y);
}

describe('a belt that lies', { timeout: 60_000 }, () => {
  test('is lengthened, shortened and moved with the mouse, with the price beside the hand, and taken back step by step', async () => {
    const seen = await open();
    const { page } = seen;
    await layOne(seen);
    await dragMouse(seen, '6,5', '7,6');
    expect(await page.textContent('.callout')).toContain('16 points');
    expect(await page.textContent('.callout')).toContain('leaves 10 points');
    await page.waitForFunction(() => /→/.test(document.querySelector('.callout-routes')?.textContent ?? ''));
    expect(await places(seen)).toEqual(['6,3', '6,4', '6,5']);
    await page.mouse.up();
    expect(await places(seen)).toEqual(['6,3', '6,4', '6,5', '7,6']);
    await dragMouse(seen, '6,3', '6,4');
    await page.mouse.up();
    expect(await places(seen)).toEqual(['6,4', '6,5', '7,6']);
    await dragMouse(seen, '6,5', '8,5');
    await page.mouse.up();
    expect(await places(seen)).toEqual(['8,4', '8,5', '9,6']);
    expect(await page.getAttribute('.map-history [aria-label^="Undo"]', 'title')).toBe(
      'Undo: change where a belt lies',
    );
    await page.click('.map-history [aria-label^="Undo"]');
    expect(await places(seen)).toEqual(['6,4', '6,5', '7,6']);
    await page.click('.map-history [aria-label^="Redo"]');
    expect(await places(seen)).toEqual(['8,4', '8,5', '9,6']);
    for (const before of [['6,4', '6,5', '7,6'], ['6,3', '6,4', '6,5', '7,6'], ['6,3', '6,4', '6,5'], undefined]) {
      await page.keyboard.press('Control+z');
      expect(await places(seen)).toEqual(before);
    }
    expect(seen.faults).toEqual([]);
  });

  test('OB-5: is not moved into the objective: the rule is said beside the hand and aloud, and it stays', async () => {
    const seen = await open();
    await layOne(seen);
    await dragMouse(seen, '6,4', '11,4');
    expect(await seen.page.textContent('.callout.refused')).toContain('OB-5');
    await seen.page.mouse.up();
    expect(await places(seen)).toEqual(['6,3', '6,4', '6,5']);
    expect(await live(seen)).toContain('OB-5');
    await seen.page.waitForSelector('.belt-bar .bad:has-text("stays as it was")');
  });

  test.each([1366, 390])(
    'OB-5: what is pointed at is said with the refusal, whose words stay in their box, at %i',
    async (width) => {
      const seen = await open({ viewport: { width, height: 800 } });
      const { page } = seen;
      await page.click('.kind:has-text("Anti-vehicle belt")');
      await page.fill('input[name=place]', '11,4');
      await page.keyboard.press('Enter');
      expect(await live(seen)).toMatch(/^11,4 picked, 1 segment\. OB-5: /);
      const outside = await page.$eval('.callout.refused', (box) => {
        const { top, bottom, left, right } = box.getBoundingClientRect();
        const parts = [...box.querySelectorAll('*')].map((part) => part.getBoundingClientRect());
        return parts.filter((part) => part.top < top || part.bottom > bottom || part.left < left || part.right > right);
      });
      expect(outside.filter((part) => part.height > 0)).toEqual([]);
    },
  );

  test('with another scenario go messages whose button would do nothing there', async () => {
    const seen = await open();
    const { page } = seen;
    await layOne(seen);
    await page.click('.kind:has-text("Anti-vehicle belt")');
    await page.fill('input[name=place]', '7,4');
    await page.keyboard.press('Enter');
    await page.click('button:text-is("New")');
    await page.click('button:text-is("Delete")');
    await page.waitForSelector('.notice:has-text("Undo")');
    await openExample(seen, 'two-corridors', 'short-road');
    expect((await seen.state()).chain).toEqual([]);
    expect(await page.locator('.notice').allTextContents()).toEqual([]);
  });

  test('a drag beside it moves the map, and Escape leaves it', async () => {
    const seen = await open();
    const { page, at } = seen;
    await layOne(seen);
    await page.click('[aria-label="Zoom in"]');
    const before = await at('3,4');
    await dragMouse(seen, '3,4', '4,4');
    await page.mouse.up();
    expect((await at('3,4')).x).toBeGreaterThan(before.x + 20);
    expect(await places(seen)).toEqual(['6,3', '6,4', '6,5']);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.belt-bar', { state: 'detached' });
    const { x, y } = await at('6,4');
    await page.mouse.click(x, y);
    await page.waitForSelector('.belt-bar');
  });

  test('by keyboard: found, held by an end, by the whole, made deeper, removed', async () => {
    const seen = await open();
    const { page, state } = seen;
    await layOne(seen);
    await page.keyboard.press('Escape');
    await page.locator('#board').focus();
    await press(page, ['b']);
    expect(await live(seen)).toContain('Anti-vehicle belt, 3 segments, 6,3 to 6,5 selected');
    await press(page, ['End', 'Enter', 'c']);
    expect(await live(seen)).toBe('4 segments, 6,3 to 7,6');
    expect(await places(seen)).toEqual(['6,3', '6,4', '6,5']);
    await press(page, ['Enter']);
    expect(await places(seen)).toEqual(['6,3', '6,4', '6,5', '7,6']);
    await press(page, ['Enter', 'a', 'Escape', 'Home', 'Enter', 'z', 'Enter']);
    expect(await places(seen)).toEqual(['6,4', '6,5', '7,6']);
    await press(page, ['m', 'Enter', 'd', 'Enter']);
    expect(await places(seen)).toEqual(['7,4', '7,5', '8,6']);
    await press(page, ['2']);
    expect((await state()).belts[0].depth).toBe(2);
    await press(page, ['Delete']);
    expect((await state()).belts).toEqual([]);
    await press(page, ['Control+z']);
    expect((await state()).belts).toHaveLength(1);
    expect(seen.faults).toEqual([]);
  });

  test('by touch on a phone', async () => {
    const seen = await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await layOne(seen);
    const session = await seen.context.newCDPSession(seen.page);
    await dragFinger(seen, session, '6,5', '7,6');
    await seen.until(({ belts }) => belts[0].places.length === 4);
    await dragFinger(seen, session, '6,4', '7,4');
    expect((await seen.until(({ belts }) => belts[0].places[0] !== '6,3')).belts[0].places[0]).toBe('7,3');
    for (const button of await seen.page.locator('.belt-bar button, .belt-bar select').all()) {
      expect((await button.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(24);
    }
  });

  test('Enter, arrows, Enter lay a belt that follows the cursor', async () => {
    const seen = await open();
    const { page, until, state } = seen;
    await page.click('.kind:has-text("Anti-vehicle belt")');
    await page.locator('#board').focus();
    await press(page, ['Enter', 'd', 'd']);
    expect((await state()).chain).toEqual(['6,4', '7,4', '8,4']);
    await press(page, ['Enter']);
    await until(({ belts }) => belts.length === 1);
  });
});

test('two plans are shown as a difference: list, cost, map, and words under the cursor', {
  timeout: 60_000,
}, async () => {
  const seen = await open();
  const { page, state } = seen;
  await layOne(seen);
  await page.click('button:has-text("Copy")');
  await page.locator('#board').focus();
  await press(page, ['End', 'Enter', 'c', 'Enter']);
  expect(await places(seen)).toEqual(['6,3', '6,4', '6,5', '7,6']);
  await page.selectOption('select[name=difference]', { label: 'Plan A' });
  expect(await live(seen)).toBe('Belts only in Plan A copy: 0; only in Plan A: 0; changed: 1; the same: 0.');
  expect(await page.textContent('.section:has(select[name=difference])')).toContain('Plan A costs −4 points');
  expect((await state()).board?.counts.segments).toBe(4);
  await page.locator('.difference button').focus();
  await page.keyboard.press('Enter');
  expect(await live(seen)).toContain('place: 6,3 to 7,6 → 6,3 to 6,5');
  await page.locator('#board').focus();
  await press(page, ['Escape', 'a', 'd']);
  expect(await live(seen)).toContain('7,6; ');
  expect(await live(seen)).toContain('only in Plan A copy');
  expect(seen.faults).toEqual([]);
});
