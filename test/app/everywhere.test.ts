// Axe on every screen where colours are forced, and where a page is 320 pixels wide, as at 400 %: hand-over, orders, notes, comparison, dialogs, preparation, debrief.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openExample, ready, visit, type Visit } from './browser.ts';
import { useHost } from './host.ts';
import type { WindowOptions } from './windows.ts';

const host = useHost();

/** With axe's rules that may see there what the tests of each screen, which ask all, do not see. */
const WAYS: readonly (readonly [string, WindowOptions, readonly string[]])[] = [
  ['where colours are forced', { forcedColors: 'active' }, ['color-contrast', 'link-in-text-block']],
  ['in 320 pixels', { viewport: { width: 320, height: 640 } }, ['target-size', 'scrollable-region-focusable']],
];

type Look = (where: string) => Promise<void>;

/** Boxes in which something sticks out sideways. */
function wideBoxes(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('#panel, .stage, .bar, dialog[open], .why')]
      .filter((box) => box.scrollWidth > box.clientWidth)
      .map((box) => `${box.tagName}.${box.className} sticks out by ${box.scrollWidth - box.clientWidth}`),
  );
}

async function dialogs({ page }: Visit, look: Look): Promise<void> {
  for (const [name, button] of [
    ['share', 'button:has-text("Share")'],
    ['help', '[data-mark=help]'],
    ['list of scenarios', '.browse'],
  ] as const) {
    await page.click(button);
    await page.waitForSelector('dialog[open] h2');
    await look(name);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
  }
}

async function preparation(seen: Visit, look: Look): Promise<void> {
  const { page } = seen;
  await page.click('.guide-offer button');
  await page.waitForSelector('.guide');
  await look('guide');
  await page.click('.guide button:has-text("End the guide")');
  await openExample(seen, 'winter-notice', 'leave');
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await look('preparation and treaties');
}

async function byHand(seen: Visit, look: Look): Promise<void> {
  const { page } = seen;
  await openExample(seen, 'late-seeds', 'by-trigger');
  await page.click('#step-exercise');
  await page.selectOption('select[name=policy]', 'player');
  await page.selectOption('select[name=laying-policy]', 'player');
  await page.click('button:has-text("Begin")');
  await page.waitForSelector('[data-turn=ready]');
  await look('hand-over');
  await page.click('[data-turn=ready]');
  await page.waitForSelector('[data-mark=orders]');
  await look('orders of the laying side');
  await page.click('[data-turn=submit]');
  await page.click('[data-turn=ready]');
  await look('orders of the moving side');
  await page.click('button:has-text("Break off")');
  await page.click('[data-turn=stop-go]');
  await page.waitForSelector('[data-mark=run]');
  await page.selectOption('select[name=policy]', 'breach');
  await page.selectOption('select[name=laying-policy]', 'react');
  await page.click('.panel button.main.wide');
  await page.waitForSelector('[data-mark=result]');
  await page.click('summary:has-text("Bookmark and note")');
  await page.click('[data-turn=bookmark]');
  await page.fill('textarea[name=note]', 'Seen from the north light.');
  await look('timeline with a note');
}

async function afterwards(seen: Visit, look: Look): Promise<void> {
  const { page, until } = seen;
  await openExample(seen, 'first-ford', 'watched');
  await page.click('[data-example=unwatched]');
  await until(({ plans }) => plans.length > 2);
  await page.click('#step-compare');
  await page.fill('input[name=seeds]', '40');
  await page.click('[data-turn=run]');
  await until(({ compared }) => compared === 40);
  await look('several plans compared');
  await page.click('#step-debrief');
  await page.click('[data-turn=open-debrief]');
  await page.waitForSelector('[data-part=luck] svg', { timeout: 60_000 });
  await look('debrief');
}

test.each(WAYS)(
  '%s axe finds nothing on any screen, and nothing sticks out',
  { timeout: 180_000 },
  async (_, options, rules) => {
    const seen = await visit(host.browser, host.url, options);
    await ready(seen);
    const found: string[] = [];
    const look: Look = async (where) => {
      for (const fault of [...(await violations(seen.page, rules)), ...(await wideBoxes(seen.page))])
        found.push(`${where}: ${fault}`);
    };
    await preparation(seen, look);
    await dialogs(seen, look);
    await byHand(seen, look);
    await afterwards(seen, look);
    expect(found).toEqual([]);
    expect(seen.faults).toEqual([]);
  },
);
