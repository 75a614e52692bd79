// The sheets for paper: as they will be printed, by keyboard, from the share dialog and by the browser's own way; nothing of the page around them.
import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openExample, ready, visit, type Visit } from './browser.ts';
import { useHost } from './host.ts';
import { focusOn, press } from './keys.ts';

const host = useHost();

/** What can be seen, printed or not, of the things that a selector finds. */
const seenOf = ({ page }: Visit, selector: string) =>
  page.evaluate(
    (wanted) => [...document.querySelectorAll(wanted)].filter((one) => one.checkVisibility()).length,
    selector,
  );

const CHROME = 'header.bar, #stage, #panel, .paper-bar, .paper button, [role=tablist]';

test('asked for before the sheets are loaded, it gives the focus back all the same', async () => {
  const seen = await visit(host.browser, host.url);
  const { page } = seen;
  let isAsked = false;
  let come: () => void = () => undefined;
  const coming = new Promise<void>((resolve) => (come = resolve));
  await page.route(/paper-host/, async (route) => {
    isAsked = true;
    await coming;
    await route.continue();
  });
  await page.reload();
  await ready(seen);
  await page.focus('[data-turn=plan-sheet]');
  await press(page, ['Enter']);
  await expect.poll(() => isAsked).toBe(true);
  come();
  await focusOn(page, '[data-mark=paper]');
  await press(page, ['Escape']);
  await focusOn(page, '[data-turn=plan-sheet]');
  expect(await page.$('[data-sheet]')).toBeNull();
}, 60_000);

test('the plan sheet: opened by keyboard, read out and given back the focus; in print it is all that there is', async () => {
  const seen = await visit(host.browser, host.url);
  await ready(seen);
  await openExample(seen, 'fire-sack', 'turn');
  const { page } = seen;
  await page.focus('[data-turn=plan-sheet]');
  await press(page, ['Enter']);
  await focusOn(page, '[data-mark=paper]');
  const sheet = page.locator('[data-sheet=plan]');
  const words = await sheet.textContent();
  for (const part of ['Fire Sack', 'Plan: Turn', '17,9  17,10  17,11  17,12', 'Floor of the sack', '40 points of 42']) {
    expect(words).toContain(part);
  }
  expect(words).toMatch(/hash [0-9a-f]{64}/);
  expect(await sheet.locator('svg.qr path').getAttribute('d')).toMatch(/^M\d/);
  expect(await sheet.locator('.paper-map text:has-text("V2×2")').count()).toBe(1);
  expect(await violations(page)).toEqual([]);
  // The page behind it takes no key.
  await press(page, ['Tab', 'Tab', 'Tab']);
  expect(await page.evaluate(() => document.activeElement?.closest('.app'))).toBeNull();
  await page.emulateMedia({ media: 'print' });
  expect(await seenOf(seen, CHROME)).toBe(0);
  expect(await seenOf(seen, '[data-sheet=plan]')).toBe(1);
  await page.emulateMedia({ media: 'screen' });
  await press(page, ['Escape']);
  await focusOn(page, '[data-turn=plan-sheet]');

  // Printed by the browser’s own key, the step gives its sheet, and the page is as before.
  await page.evaluate(() => {
    addEventListener(
      'beforeprint',
      () => (document.title = document.querySelector('.paper-only')?.textContent ?? 'none'),
    );
  });
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThan(5);
  expect(await page.title()).toContain('V2Anti-vehicle belt');
  expect(await page.locator('.paper-only').count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.className)).toBe('');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await seenOf(seen, CHROME)).toBe(0);
  expect(await seenOf(seen, '[data-sheet=plan]')).toBe(1);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await seenOf(seen, '[data-sheet]')).toBe(0);
  // Other steps are printed as their panel.
  await page.evaluate(() => document.getElementById('step-compare')?.click());
  await page.waitForSelector('input[name=seeds]');
  expect(await seenOf(seen, 'header.bar, #stage')).toBe(0);
  expect(await seenOf(seen, '#panel')).toBe(1);
  expect([seen.faults, seen.strays]).toEqual([[], []]);
}, 60_000);

test('the debrief sheet, on a phone: not before the debrief is open; par only when it was solved; tables behind pictures', async () => {
  const seen = await visit(host.browser, host.url, { viewport: { width: 390, height: 844 } });
  await ready(seen);
  await openExample(seen, 'first-ford', 'watched');
  const { page } = seen;
  await page.click('button:has-text("Share")');
  await page.waitForSelector('dialog.share[open]');
  expect(await page.isDisabled('[data-turn=share-debrief-sheet]')).toBe(true);
  await press(page, ['Escape']);
  await page.click('#step-debrief');
  await page.fill('[name=before-weakest]', 'In the north.');
  await page.click('[data-turn=open-debrief]');
  await page.waitForSelector('[data-part=result]');
  await page.click('button:has-text("Share")');
  await page.waitForSelector('dialog.share[open]');
  await page.click('[data-turn=share-debrief-sheet]');
  await focusOn(page, '[data-mark=paper]');
  await page.waitForFunction(() => document.querySelector('.paper .paper-gap') === null, undefined, {
    timeout: 50_000,
  });
  const parts = await page.$$eval('[data-sheet=debrief] [data-paper]', (found) =>
    found.map((one) => one.getAttribute('data-paper')),
  );
  expect(parts.slice(0, 3)).toEqual(['map', 'result', 'prediction']);
  expect(parts).toEqual(
    expect.arrayContaining(['luck', 'compared', 'worth', 'ledgers', 'legacy', 'reflection', 'check']),
  );
  expect(parts).not.toContain('par');
  const sheet = page.locator('[data-sheet=debrief]');
  expect(await sheet.textContent()).toContain('In the north.');
  expect(await sheet.textContent()).toContain((await seen.state()).digest);
  const figures = sheet.locator('figure.figure');
  expect(await figures.count()).toBeGreaterThan(4);
  expect(await figures.locator('table').count()).toBeGreaterThanOrEqual(await figures.count());
  expect(await sheet.locator('button').count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
  await page.click('[data-turn=leave-paper]');
  await focusOn(page, 'button');
  expect([seen.faults, seen.strays]).toEqual([[], []]);
}, 90_000);
