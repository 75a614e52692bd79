// All work of a browser as one file: exported here, imported there beside what is there, refused when it does not hold up, deleted in two steps.
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openExample, playAlone, ready, visit, type Visit } from './browser.ts';
import { useHost } from './host.ts';
import { focusOn, press } from './keys.ts';

const host = useHost();

const dialog = (seen: Visit) => seen.page.locator('dialog.work');

async function openWork({ page }: Visit): Promise<void> {
  await page.click('.save-mark');
  await page.waitForSelector('dialog.work[open] [data-counts]');
}

async function give({ page }: Visit, text: string): Promise<void> {
  await page.setInputFiles('[name=work-file]', {
    name: 'abatis-work.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

test('what is exported in one browser is brought into another, beside what is there; then all of it is deleted', async () => {
  const one = await visit(host.browser, host.url);
  await ready(one);
  await openExample(one, 'first-ford', 'watched');
  await playAlone(one);
  await one.page.evaluate(() => window.abatisProbe?.settled());
  await openWork(one);
  expect(await dialog(one).textContent()).toContain('Plans: 2. Exercises: 1. Debriefs: 0. Scenarios: 1.');
  expect(await violations(one.page)).toEqual([]);
  const [download] = await Promise.all([one.page.waitForEvent('download'), one.page.click('[data-turn=save-work]')]);
  const text = await readFile(await download.path(), 'utf8');
  const plans = (await one.state()).plans;

  const two = await visit(host.browser, host.url);
  await ready(two);
  await openExample(two, 'first-ford', 'unwatched');
  await two.page.evaluate(() => window.abatisProbe?.settled());
  await openWork(two);
  await give(two, text.replace('first-ford', 'first-fjord'));
  await two.page.waitForSelector('dialog.work [role=alert]');
  expect(await dialog(two).textContent()).toContain('was not imported, and nothing has changed');
  await give(two, text);
  await focusOn(two.page, '[data-mark=work-preview]');
  expect(await two.page.textContent('[data-preview]')).toMatch(/Plans: 1. Exercises: 1.*left as they are: \d/);
  expect(await violations(two.page)).toEqual([]);
  // Nothing is stored before it is asked for.
  expect(await two.page.textContent('[data-counts]')).toContain('Plans: 2. Exercises: 0.');
  await press(two.page, ['Tab', 'Enter']);
  await two.page.waitForSelector('[data-imported]');
  await two.page.waitForSelector('[data-counts]:has-text("Plans: 3. Exercises: 1.")');
  const state = await two.until(({ turns }) => turns > 0);
  expect(state.plans).toEqual(expect.arrayContaining([...plans]));
  expect(state.plans).toHaveLength(3);
  expect(state.digest).toBe((await one.state()).digest);
  await give(two, text);
  await two.page.waitForSelector('[data-preview]');
  expect(await two.page.textContent('[data-preview]')).toContain('nothing in it that is not here already');
  expect(await two.page.locator('[data-turn=import-work]').count()).toBe(0);

  await two.page.click('[data-turn=clear-work]');
  await focusOn(two.page, '[data-turn=clear-work-go]');
  expect(await dialog(two).textContent()).toContain('Plans: 3. Exercises: 1.');
  await Promise.all([two.page.waitForEvent('load'), press(two.page, ['Enter'])]);
  await ready(two);
  const after = await two.state();
  expect([after.belts, after.turns, after.plans.length]).toEqual([[], 0, 1]);
  expect([...one.faults, ...two.faults, ...one.strays, ...two.strays]).toEqual([]);
}, 90_000);

test('where nothing can be stored, what the page shows is exported all the same, and an import says that it failed', async () => {
  const context = await host.browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  await context.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { get: () => undefined });
  });
  const seen = await visit(host.browser, host.url, {}, context);
  await ready(seen);
  await openExample(seen, 'first-ford', 'watched');
  await openWork(seen);
  expect(await dialog(seen).textContent()).toContain('cannot be read now');
  const [download] = await Promise.all([seen.page.waitForEvent('download'), seen.page.click('[data-turn=save-work]')]);
  const work = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(work.work.drafts).toHaveLength(1);
  await seen.page.keyboard.press('Escape');
  await seen.page.click('text=Remove all belts');
  await openWork(seen);
  await give(seen, JSON.stringify(work));
  await seen.page.click('[data-turn=import-work]');
  await seen.page.waitForSelector('dialog.work [role=alert]');
  expect(await dialog(seen).textContent()).toMatch(/storage refused it .*Nothing has changed/);
  expect(await seen.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
}, 60_000);
