// The main screens as pictures, at desk and phone size and in forced colours, held against those that are kept beside this file.
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openExample, ready, visit } from './browser.ts';
import { useHost } from './host.ts';
import { trouble, widthOfLetters } from './picture.ts';

const host = useHost();

const SIZES = { desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } } as const;
/** Of DejaVu Sans, which Debian's Chromium takes where no other font is installed; the pictures were taken with it. */
const WIDTH = 1415;

/** The pictures of a screen at both sizes; what is to be said of them. */
async function atBothSizes(page: Page, tool: Page, name: string): Promise<readonly string[]> {
  const said: string[] = [];
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport);
    const words = await trouble(page, tool, `${name}.${size}`);
    if (words !== undefined) said.push(words);
  }
  await page.setViewportSize(SIZES.desk);
  return said;
}

test('plan, exercise, comparison, debrief, help and the list of scenarios look as they did', async ({ skip }) => {
  const tool = await (await host.browser.newContext()).newPage();
  const seen = await visit(host.browser, host.url, { reducedMotion: 'reduce' });
  const { page, until } = seen;
  await ready(seen);
  const width = await widthOfLetters(page);
  if (width !== WIDTH) skip(`the letters here are ${width} wide, not ${WIDTH}: another font than that of the pictures`);
  const said: string[] = [];
  const look = async (name: string) => said.push(...(await atBothSizes(page, tool, name)));
  await openExample(seen, 'first-ford', 'watched');
  await look('plan');
  await page.emulateMedia({ forcedColors: 'active' });
  said.push(...[await trouble(page, tool, 'plan.forced')].filter((words) => words !== undefined));
  await page.emulateMedia({ forcedColors: null });
  await page.click('#step-exercise');
  await page.click('.panel button.main.wide');
  await page.waitForSelector('[data-mark=result]');
  await look('exercise');
  await page.click('#step-compare');
  await page.fill('input[name=seeds]', '20');
  await page.click('[data-turn=run]');
  await until(({ compared }) => compared === 20);
  await look('compare');
  await page.click('#step-debrief');
  await page.click('[data-turn=open-debrief]');
  await page.waitForSelector('[data-part=luck] svg', { timeout: 60_000 });
  await look('debrief');
  await page.click('[data-mark=help]');
  await page.waitForSelector('dialog[open]');
  await look('help');
  await page.keyboard.press('Escape');
  await page.click('.browse');
  await page.waitForSelector('dialog[open] .scenario');
  await look('picker');
  expect(said).toEqual([]);
}, 180_000);
