// Words that explain themselves on the real page, and the help sheet with all of them: by mouse, keyboard and tap.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { drawn, ready, visit } from './browser.ts';
import type { Visit } from './browser.ts';
import { useHost } from './host.ts';
import { focusOn, hasFocus } from './keys.ts';

const host = useHost();

async function open(options = {}): Promise<Visit> {
  const seen = await visit(host.browser, host.url, options);
  await ready(seen);
  return seen;
}

const TIP = '#term-tip';
const isGone = (page: Page) => page.waitForSelector(TIP, { state: 'detached' });

/** Does the explanation stand wholly in the window? */
async function isInWindow(page: Page): Promise<boolean> {
  const box = await page.locator(TIP).boundingBox();
  const size = page.viewportSize();
  if (box === null || size === null) return false;
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height;
}

describe('a word that explains itself', { timeout: 60_000 }, () => {
  test('by pointing, by focus, by Enter and Escape, with its rules', async () => {
    const { page, faults } = await open();
    const depth = '.kinds ~ * [data-term=depth]';
    await page.click('.kind:has-text("Anti-vehicle belt")');
    await page.hover(depth);
    expect(await page.textContent(TIP)).toMatch(/How many rows.*OB-2/s);
    expect(await isInWindow(page)).toBe(true);
    expect(await violations(page)).toEqual([]);
    // The pointer may go over to it; it stays.
    await page.hover(`${TIP} p`);
    await page.waitForTimeout(400);
    expect(await page.locator(TIP).count()).toBe(1);
    await page.mouse.move(5, 5);
    await isGone(page);
    await page.focus(depth);
    expect(await page.getAttribute(depth, 'aria-describedby')).toBe('term-tip');
    await page.keyboard.press('Escape');
    await isGone(page);
    expect(await hasFocus(page, depth)).toBe(true);
    await page.keyboard.press('Enter');
    await focusOn(page, `${TIP} button`);
    await page.keyboard.press('Escape');
    await focusOn(page, depth);
    expect(faults).toEqual([]);
  });

  test('by tap on a phone, away by a tap elsewhere, and on to all words', async () => {
    const { page } = await open({ viewport: { width: 390, height: 844 }, hasTouch: true });
    await page.locator('[data-term=obstacle]').scrollIntoViewIfNeeded();
    await drawn(page);
    await page.tap('[data-term=obstacle]');
    expect(await page.textContent(TIP)).toContain('Something notional');
    expect(await isInWindow(page)).toBe(true);
    await page.tap('.readout');
    await isGone(page);
    await page.tap('[data-term=obstacle]');
    await page.tap(`${TIP} button`);
    await focusOn(page, '#word-obstacle');
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('dialog.help')?.scrollWidth ?? 0)).toBeLessThanOrEqual(390);
  });
});

test('help has all words: they are searched, and lead to one another', { timeout: 60_000 }, async () => {
  const { page, faults } = await open();
  await page.click('[data-mark=help]');
  await page.fill('input[name=word]', 'overwatch');
  await page.waitForSelector('#word-overwatch');
  expect(await page.locator('.words dt').first().textContent()).toBe('Overwatch');
  expect(await page.locator('#word-lane').count()).toBe(0);
  await page.click('.words > div:first-child button:has-text("Engagement area")');
  await focusOn(page, '#word-engagementArea');
  expect(await page.inputValue('input[name=word]')).toBe('');
  await page.click('dialog.help button:has-text("Start the guide")');
  await focusOn(page, '[data-mark="guide"]');
  await page.click('.guide button:has-text("Skip this step")');
  await page.click('.guide button:has-text("End the guide")');
  await focusOn(page, '[data-mark=help]');
  await page.keyboard.press('Enter');
  await page.click('dialog.help button:has-text("Go on at step 2 of 8")');
  await page.waitForSelector('.guide-count:has-text("step 2 of 8")');
  expect(faults).toEqual([]);
});
