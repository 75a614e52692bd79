// Lines of the debrief's reports asked why: routes, luck, plans compared, worth; by keyboard, wide and narrow (WY-9).
import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openExample, playAlone, ready, visit, type Visit } from './browser.ts';
import { useHost } from './host.ts';
import { focusOn, hasFocus } from './keys.ts';

const host = useHost();
const PANEL = '[data-why-panel]';

async function opened(size: { width: number; height: number }): Promise<Visit> {
  const seen = await visit(host.browser, host.url, { viewport: size });
  await ready(seen);
  await openExample(seen, 'fire-sack', 'turn');
  await playAlone(seen);
  await seen.page.click('#step-debrief');
  await seen.page.click('[data-turn=open-debrief]');
  await seen.page.waitForSelector('[data-part=worth] .why-traces', { timeout: 90_000 });
  await seen.page.waitForSelector('[data-part=luck] .why-traces', { timeout: 90_000 });
  return seen;
}

/** None of these has turns: no column of empty cells, and headings both ways. */
async function hasNoTurns({ page }: Visit): Promise<void> {
  expect(await page.locator(`${PANEL} thead th[scope=col]`).allTextContents()).toEqual(['What', 'Amount']);
  const rows = await page.locator(`${PANEL} tbody tr`).count();
  expect(await page.locator(`${PANEL} tbody th[scope=row] + td:not(:empty):last-child`).count()).toBe(rows);
}

/** Asks by keyboard, and says what the panel answers; Escape gives the focus back. */
async function asked(seen: Visit, part: string, measure: string): Promise<string> {
  const { page } = seen;
  const fold = page.locator(`[data-part=${part}] .why-traces details:not([open]) summary`);
  if ((await fold.count()) > 0) await fold.press('Enter');
  const button = `[data-part=${part}] [data-why=${measure}]`;
  await page.focus(button);
  await page.keyboard.press('Enter');
  await focusOn(page, `${PANEL} h2`);
  const said = (await page.innerText(PANEL)) ?? '';
  if (measure !== 'capacity') await hasNoTurns(seen);
  await page.keyboard.press('Escape');
  expect(await hasFocus(page, button)).toBe(true);
  return said;
}

/** The plan against none, seed by seed: a number, and a seed by its number, lead to both plans on it, and on to a draw. */
async function askSeeds({ page }: Visit): Promise<void> {
  await page.locator('[data-seeds] summary').press('Enter');
  await page.waitForSelector('[data-seeds] table', { timeout: 90_000 });
  const most = page.locator('[data-seeds] tr:has(th:text-is("Delay")) [data-why=seed]').last();
  await most.press('Enter');
  await focusOn(page, `${PANEL} h2`);
  const told = await page.innerText(PANEL);
  const [, a, b] = /Delay\s+(\d+)\s+(\d+)/.exec(told) ?? [];
  expect(Number(a) - Number(b)).toBe(Number((await most.textContent())?.replace('+', '')));
  expect(told).toMatch(/on seed debrief-\d+[^]*From turn \d+ on they differ[^]*Draws that are made only with/);
  await page.locator(`${PANEL} [data-why=seedDraw]`).first().press('Enter');
  await page.waitForSelector(`${PANEL} h2:text("Draw: ")`);
  await page.locator('[data-turn=why-back]').press('Enter');
  await focusOn(page, `${PANEL} h2`);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.fill('input[name=seed-number]', '401');
  await page.press('input[name=seed-number]', 'Enter');
  expect(await page.textContent('[data-seeds] .bad')).toBe('A whole number from 1 to 400.');
  await page.fill('input[name=seed-number]', '7');
  await page.press('input[name=seed-number]', 'Enter');
  await focusOn(page, `${PANEL} h2`);
  expect(await page.textContent(`${PANEL} h2`)).toMatch(/on seed debrief-7$/);
  await page.keyboard.press('Escape');
  expect(await hasFocus(page, 'input[name=seed-number]')).toBe(true);
}

test.each([
  [1366, 768],
  [390, 844],
])(
  'WY-9: %i × %i',
  async (width, height) => {
    const seen = await opened({ width, height });
    const { page } = seen;
    expect(await asked(seen, 'result', 'routeMinutes')).toMatch(
      /Why: Minutes of a good route[^]*Good route 1[^]*ground\s+\d+/,
    );
    expect(await asked(seen, 'result', 'capacity')).toMatch(/Why: Ways abreast/);
    expect(await asked(seen, 'luck', 'luck')).toMatch(/Why: Exercises of the same plan[^]*In all\s+400/);
    expect(await asked(seen, 'worth', 'worth')).toMatch(/Why: Worth of the belts[^]*Divided by \d+ it is/);
    await askSeeds(seen);
    await page.focus('[data-part=worth] [data-why=worth]');
    await page.keyboard.press('Enter');
    await focusOn(page, `${PANEL} h2`);
    expect(await violations(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    expect(wide).toBe(false);
    expect([seen.faults, seen.strays]).toEqual([[], []]);
  },
  180_000,
);
