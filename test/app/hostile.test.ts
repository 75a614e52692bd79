// Hostile texts in every field of every file and every field of the page, on a phone: nothing runs, nothing is made of them, nothing bursts.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ready, visit } from './browser.ts';
import type { Visit } from './browser.ts';
import { harmsOf, hostileFiles, TRICKS } from './hostile.ts';
import { useHost } from './host.ts';

const host = useHost();
const files = hostileFiles();
const PHONE = { viewport: { width: 390, height: 844 } };

async function give(page: Page, content: string): Promise<void> {
  await page.setInputFiles('input[name=file]', {
    name: `${TRICKS[0]}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
}

/** What was found wrong, with where it was. */
const harms: string[] = [];

/** Looks at what is on show, with every fold open. */
async function look({ page }: Visit, where: string): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  // What is loaded or measured late is there two frames on.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  for (const harm of await harmsOf(page)) {
    harms.push(`${where}: ${harm}`);
  }
}

async function lookAtLists(seen: Visit): Promise<void> {
  const { page } = seen;
  await page.check('input[value=list] >> nth=0');
  await page.waitForSelector('.twin-table');
  for (const list of await page
    .locator('select[name=list] option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))) {
    await page.selectOption('select[name=list]', list);
    await look(seen, `list of ${list}`);
  }
  for (const trick of TRICKS) {
    await page.fill('#command', trick);
    await page.press('#command', 'Enter');
  }
  await look(seen, 'typed commands');
}

async function write(page: Page, selector: string): Promise<void> {
  const fields = page.locator(selector);
  for (let i = 0; i < (await fields.count()); i++) await fields.nth(i).fill(TRICKS[i % TRICKS.length]);
}

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
  expect(download.suggestedFilename()).toMatch(/^[\w.-]+$/);
  return readFileSync(await download.path(), 'utf8');
}

/** Plan, exercise, comparison and debrief with all their fields written in; whatever is shown is looked at. */
async function goThrough(seen: Visit): Promise<void> {
  const { page, until } = seen;
  await page.click('button:has-text("Rename")');
  await page.fill('input[name=rename]', TRICKS[4]);
  await page.press('input[name=rename]', 'Enter');
  await look(seen, 'plan');
  await lookAtLists(seen);
  await page.click('#step-exercise');
  await page.click('.panel button.main.wide');
  await until(({ turns }) => turns > 0);
  await page.waitForSelector('[data-mark=result]');
  await look(seen, 'exercise');
  await page.click('[data-turn=bookmark]');
  await write(page, 'input[name=bookmark], textarea[name=note]');
  await look(seen, 'notes');
  await page.click('#step-compare');
  await page.check('input[value=no-belts]');
  await page.fill('input[name=seeds]', '20');
  await page.click('[data-turn=run]');
  await until(({ compared }) => compared === 20);
  await look(seen, 'comparison');
  await page.click('#step-debrief');
  await write(page, '#panel textarea');
  await page.click('[data-turn=open-debrief]');
  await page.waitForSelector('[data-part=luck] svg', { timeout: 60_000 });
  await look(seen, 'debrief');
}

test('by file, link and storage: no script runs, no element is made of a text, nothing sticks out; tables are safe to open', async () => {
  const seen = await visit(host.browser, host.url, PHONE);
  const { page, until } = seen;
  await ready(seen);
  await give(page, files.scenario);
  await until(({ scenario }) => scenario === 'hostile');
  await give(page, files.plan);
  await until(({ belts }) => belts.length > 3);
  await goThrough(seen);

  await page.click('button:has-text("Share")');
  await page.waitForFunction(() => (document.querySelector<HTMLInputElement>('input[name=link]')?.value ?? '') !== '');
  const link = await page.inputValue('input[name=link]');
  await look(seen, 'share');
  const csv = await saved(page, '.files li:nth-child(4) button');
  expect(csv).toContain('HYPERLINK');
  // A spreadsheet takes a cell for a formula by its first character, inside quotation marks too.
  expect(csv.split('\r\n').filter((line) => /(^|,)"?[=+@]/.test(line))).toEqual([]);
  await page.keyboard.press('Escape');
  await page.click('#step-plan');
  await page.click('[data-turn=plan-sheet]');
  await page.waitForSelector('[data-sheet]');
  await look(seen, 'sheet');
  await page.keyboard.press('Escape');

  await page.evaluate(() => window.abatisProbe?.settled());
  await page.reload();
  await until(({ scenario, belts }) => scenario === 'hostile' && belts.length > 3);
  await look(seen, 'after a reload');
  await give(page, files.texts);
  await page.selectOption('select[name=language]', 'de').catch(() => undefined);
  await look(seen, 'words in another language');
  await give(page, files.scenario.replace('"title"', '"<img src=x onerror=window.ran=9>"'));
  await page.waitForSelector('.notice.error');
  await look(seen, 'refused');

  const other = await visit(host.browser, link, PHONE);
  await other.until(({ scenario, belts }) => scenario === 'hostile' && belts.length > 3);
  await look(other, 'by link');
  expect(harms).toEqual([]);
  expect([seen.faults, other.faults, seen.strays, other.strays]).toEqual([[], [], [], []]);
}, 240_000);
