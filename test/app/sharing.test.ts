// Sharing in the real page: a link opens scenario, plan and settings beside what is there; a bad one says why and changes nothing.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openExample, ready, visit } from './browser.ts';
import { useHost } from './host.ts';

const host = useHost();

const linkOf = async (page: Awaited<ReturnType<typeof visit>>['page']): Promise<string> => {
  await page.waitForFunction(() => (document.querySelector<HTMLInputElement>('input[name=link]')?.value ?? '') !== '');
  return page.inputValue('input[name=link]');
};

test('a link carries scenario, plan, seed and control, and a QR code shows it', async () => {
  const one = await visit(host.browser, host.url);
  await ready(one);
  await openExample(one, 'fire-sack', 'turn');
  await one.page.click('#step-exercise');
  await one.page.fill('input[name=seed]', 'monday');
  await one.page.click('button:has-text("Share")');
  const bare = await linkOf(one.page);
  await one.page.check('.share input[type=checkbox]');
  await one.page.waitForFunction(
    (old) => document.querySelector<HTMLInputElement>('input[name=link]')?.value !== old,
    bare,
  );
  const link = await linkOf(one.page);
  expect(link.startsWith(`${host.url}#1.`)).toBe(true);
  expect(await one.page.locator('.share svg.qr path').getAttribute('d')).toMatch(/^M\d/);
  // What is said below one button does not stretch the others.
  const heights = await one.page.$$eval('.share .files button', (all) => all.map((each) => each.clientHeight));
  expect(new Set(heights).size).toBe(1);
  const belts = (await one.state()).belts;

  const two = await visit(host.browser, link);
  await ready(two);
  const state = await two.until((now) => now.scenario === 'fire-sack' && now.belts.length > 0);
  expect(state.belts).toEqual(belts);
  expect(await two.page.inputValue('input[name=seed]')).toBe('monday');
  expect(await two.page.evaluate(() => location.hash)).toBe('');
  expect([...one.faults, ...two.faults, ...one.strays, ...two.strays]).toEqual([]);
}, 60_000);

test('a link is opened beside the work that is there; altered, it says why and leaves everything as it was', async () => {
  const seen = await visit(host.browser, host.url);
  await ready(seen);
  await openExample(seen, 'first-ford', 'watched');
  await seen.page.click('button:has-text("Share")');
  const link = await linkOf(seen.page);
  await seen.page.keyboard.press('Escape');
  await seen.page.click('[data-example=unwatched]');
  const before = await seen.until(({ plan }) => plan === 'Unwatched');
  await seen.page.evaluate((fragment) => (location.hash = fragment), `${new URL(link).hash.slice(0, 60)}`);
  await seen.page.waitForSelector('.notice.error');
  expect(await seen.page.textContent('.notice.error')).toContain('was not opened');
  expect((await seen.state()).belts).toEqual(before.belts);
  // The same plan lies on the shelf already: it is chosen, not doubled.
  const count = () => seen.page.locator('select[name=plan] option').count();
  const plans = await count();
  await seen.page.evaluate((fragment) => (location.hash = fragment), new URL(link).hash);
  await seen.until(({ plan }) => plan === 'Watched');
  expect(await count()).toBe(plans);
  expect(seen.faults).toEqual([]);
}, 60_000);

test('a link to an own scenario brings the whole scenario along', async () => {
  const one = await visit(host.browser, host.url);
  await ready(one);
  const text = readFileSync(new URL('../../scenarios/first-ford.json', import.meta.url), 'utf8');
  const changed = JSON.stringify({ ...JSON.parse(text), $schema: undefined, id: 'own-ford', title: 'My <b>ford</b>' });
  await one.page.setInputFiles('input[name=file]', {
    name: 'own.json',
    mimeType: 'application/json',
    buffer: Buffer.from(changed),
  });
  await one.until(({ scenario }) => scenario === 'own-ford');
  await one.page.click('button:has-text("Share")');
  const link = await linkOf(one.page);
  const two = await visit(host.browser, link);
  await two.until(({ scenario }) => scenario === 'own-ford');
  expect(await two.page.locator('b:has-text("ford")').count()).toBe(0);
  expect([...one.faults, ...two.faults]).toEqual([]);
}, 60_000);
