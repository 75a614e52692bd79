// The timeline in the page: from mark to mark by keys, bookmarks and notes, branching off, and all of it there after a reload.
import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openExample, playAlone, ready, visit } from './browser.ts';
import type { Visit } from './browser.ts';
import { useHost } from './host.ts';
import { focusOn } from './keys.ts';

const host = useHost();

async function reload({ page, until }: Visit): Promise<void> {
  await page.evaluate(() => window.abatisProbe?.settled());
  await page.reload();
  await until(({ scenario, board }) => scenario !== undefined && board?.ready === true);
}

test('marks, a bookmark, a note, a branch by a person, breaking off: kept over a reload', {
  timeout: 90_000,
}, async () => {
  const seen = await visit(host.browser, host.url, { viewport: { width: 390, height: 844 } });
  const { page, state, until } = seen;
  await ready(seen);
  await openExample(seen, 'late-seeds', 'by-trigger');
  await playAlone(seen);
  await page.focus('input[name=turn]');
  await page.keyboard.press(']');
  const { turn: marked } = await until(({ turn }) => turn > 0);
  await page.keyboard.press('b');
  await page.click('summary:has-text("Bookmark and note")');
  await page.fill('input[name=bookmark]', 'The first mark');
  await page.fill('textarea[name=note]', '<img src=x onerror=alert(1)>');
  await page.click('summary:has-text("What matters")');
  expect(await page.textContent('.marks')).toContain('The first mark');
  expect(await page.locator('.marks img').count()).toBe(0);
  await page.click('summary:has-text("Play on from here")');
  await page.selectOption('select[name=branch-policy]', 'player');
  await page.selectOption('select[name=branch-laying-policy]', 'idle');
  expect(await violations(page)).toEqual([]);
  await page.click('[data-turn=branch]');
  await focusOn(page, '[data-mark=orders]');
  expect(await page.getAttribute('[data-turn=undo]', 'aria-disabled')).toBe('true');
  await page.click('button:has-text("On the map") >> nth=0');
  await page.waitForSelector('.action-bar button');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.action-bar button', { state: 'detached' });
  expect(await violations(page)).toEqual([]);
  await page.click('[data-turn=submit]');
  await until(({ turns }) => turns === marked + 1);
  await reload(seen);
  await until(({ turns, step }) => turns === marked + 1 && step === 'exercise');
  expect(await page.textContent('[data-mark=orders]')).toContain(`turn ${marked + 2}`);
  await page.click('[data-turn=stop]');
  await focusOn(page, '[data-turn=stop-go]');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-mark=runs]');
  const box = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(box).toBe(0);
  await page.click('.runs button.link >> nth=0');
  expect((await until(({ turns }) => turns > marked + 1)).digest).toBeDefined();
  expect(await page.textContent('.runs')).toContain(`under way, ${marked + 1} turns`);
  expect((await state()).step).toBe('exercise');
  expect(seen.faults).toEqual([]);
});
