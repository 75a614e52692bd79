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
