// The list of scenarios on the real page: titles before anything is loaded, what each is about, searching, opening by keyboard.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { ready, visit } from './browser.ts';
import { useHost } from './host.ts';
import { focusOn } from './keys.ts';

const host = useHost();

const FILES = readdirSync('scenarios').filter((file) => file.endsWith('.json'));
const titles = FILES.map((file) => JSON.parse(readFileSync(`scenarios/${file}`, 'utf8')).title as string);

test('all scenarios have their titles, and say what they are about', { timeout: 60_000 }, async () => {
  const seen = await visit(host.browser, host.url, { viewport: { width: 390, height: 844 }, hasTouch: true });
  const { page, until, faults } = seen;
  await ready(seen);
  const options = await page.locator('select[name=scenario] option').allTextContents();
  expect([...options].sort()).toEqual([...titles].sort());
  await page.tap('.browse');
  await page.waitForSelector('.scenario');
  expect(await page.locator('.scenario').count()).toBe(FILES.length);
  const first = await page.locator('.scenario').first().textContent();
  expect(first).toMatch(/First Ford.*open now.*Three columns want.*watched area.*3 columns to reach an objective/s);
  expect(first).toMatch(/12 × 9 hexes.*180 minutes in 12 turns.*2$/s);
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.querySelector('dialog')?.scrollWidth ?? 0)).toBeLessThanOrEqual(390);
  await page.fill('input[name=scenario-search]', 'withdrawal BRIDGE');
  await until(() => true);
  await page.waitForFunction(() => document.querySelectorAll('.scenario').length < 15);
  expect(await page.locator('.scenario h3').allTextContents()).toContain('Night Bridge');
  await page.focus('[data-open=night-bridge]');
  await page.keyboard.press('Enter');
  await until(({ scenario }) => scenario === 'night-bridge');
  await focusOn(page, '.browse');
  // The focus has not moved on, so it has to be said what is open now.
  await page.waitForFunction(() => document.querySelector('[data-live]')?.textContent?.includes('“Night Bridge”'));
  expect(await page.inputValue('select[name=scenario]')).toBe('night-bridge');
  expect(faults).toEqual([]);
});
