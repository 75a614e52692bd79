// The guided start on the real page: it is offered once, goes on by what is done, can be left and taken up again, and gets in nobody's way.
import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { ready, visit } from './browser.ts';
import type { Visit } from './browser.ts';
import { useHost } from './host.ts';
import { focusOn, hasFocus, press, tabTo } from './keys.ts';

const host = useHost();

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };

async function open(options = {}): Promise<Visit> {
  const seen = await visit(host.browser, host.url, options);
  await ready(seen);
  return seen;
}

const stepIs = ({ page }: Visit, n: number) => page.waitForSelector(`.guide-count:has-text("step ${n} of 8")`);

describe('the guided start', { timeout: 60_000 }, () => {
  test('goes on by what is done, from the first kind to the debrief', async () => {
    const seen = await open();
    const { page, until, faults } = seen;
    await page.click('.guide-offer button');
    await stepIs(seen, 1);
    await focusOn(page, '[data-mark="guide"]');
    expect(await violations(page)).toEqual([]);
    await page.click('.kind:has-text("Anti-vehicle belt")');
    await stepIs(seen, 2);
    await page.fill('input[name=place]', '6,4');
    await page.keyboard.press('Enter');
    await stepIs(seen, 3);
    await page.waitForSelector('.guide-figures :text("Quickest way, tracked: 47 min; with the belt: 66 min")');
    expect(await page.textContent('.guide-figures')).toContain('4 points and 20 crew-min');
    await page.click('.action-bar .main');
    await stepIs(seen, 4);
    expect(await page.textContent('.guide')).toContain('First go to the step “Exercise”');
    await page.click('.guide button:has-text("Show me where")');
    expect(await hasFocus(page, '#step-exercise')).toBe(true);
    await page.keyboard.press('Enter');
    await page.click('[data-turn="run-exercise"]');
    await stepIs(seen, 5);
    await page.click('[aria-label="To the end"]');
    await stepIs(seen, 6);
    await page.click('.guide button:has-text("Show me where")');
    await focusOn(page, '[data-mark="result"]');
    await stepIs(seen, 7);
    await page.click('#step-compare');
    await page.fill('input[name=seeds]', '20');
    await page.click('[data-turn=run]');
    await until(({ compared }) => compared === 20);
    await stepIs(seen, 8);
    await page.click('#step-debrief');
    await page.waitForSelector('.guide button:has-text("Close the guide")');
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('put away by keyboard it stays away, is not offered again', async () => {
    const { page, context } = await open();
    await tabTo(page, '.guide-offer button.quiet');
    await page.keyboard.press('Enter');
    await focusOn(page, '#panel');
    expect(await page.locator('.guide-offer').count()).toBe(0);
    const again = await visit(host.browser, host.url, {}, context);
    await ready(again);
    expect(await again.page.locator('.guide-offer, .guide').count()).toBe(0);
  });

  test('on a phone nothing is covered or sticks out, and a reload goes on at the same step', async () => {
    const seen = await open(PHONE);
    const { page } = seen;
    await page.tap('.guide-offer button');
    await stepIs(seen, 1);
    await page.tap('.kind:has-text("Anti-vehicle belt")');
    await stepIs(seen, 2);
    const boxes = await Promise.all(
      ['.stage', '#panel', '.guide'].map(
        async (one) => (await page.locator(one).boundingBox()) ?? { y: -1, height: 0 },
      ),
    );
    expect(boxes[0].y + boxes[0].height).toBeLessThanOrEqual(boxes[1].y + 1);
    expect(boxes[1].y + boxes[1].height).toBeLessThanOrEqual(boxes[2].y + 1);
    expect(boxes[2].y + boxes[2].height).toBeLessThanOrEqual(845);
    expect(boxes[1].height).toBeGreaterThan(150);
    expect(await page.evaluate(() => document.querySelector('.app')?.scrollWidth)).toBe(390);
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await ready(seen);
    await stepIs(seen, 2);
    // The kind in hand is gone with the page: so the words are those of choosing one.
    expect(await page.textContent('.guide h2')).toBe('Choose a kind of obstacle');
    await page.tap('.guide button:has-text("End the guide")');
    await focusOn(page, '[data-mark="help"]');
    expect(await page.locator('.guide').count()).toBe(0);
    await press(page, ['Tab']);
  });
});
