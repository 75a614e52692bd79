// Why, each belt's worth, the two ledgers and the years after, as a person reads them: by mouse and by keyboard, wide and narrow.
import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openExample, playAlone, ready, visit, type Visit } from './browser.ts';
import { useHost } from './host.ts';
import { focusOn, hasFocus, tabTo } from './keys.ts';

const host = useHost();

async function played(size = { width: 1366, height: 768 }): Promise<Visit> {
  const seen = await visit(host.browser, host.url, { viewport: size });
  await ready(seen);
  await openExample(seen, 'fire-sack', 'turn');
  await playAlone(seen);
  return seen;
}

const PANEL = '[data-why-panel]';

test('WY-1 to WY-5: a number is asked why; links lead to turn, line, draw and rule, back returns, Escape gives the focus back', async () => {
  const seen = await played();
  const { page } = seen;
  await page.focus('[data-why=clearanceTime]');
  await page.keyboard.press('Enter');
  await focusOn(page, `${PANEL} h2`);
  expect(await page.textContent(`${PANEL} h2`)).toBe('Why: Clearance time');
  expect(await page.textContent(`${PANEL} tbody tr:last-child`)).toMatch(/^In all\d+$/);
  expect(await page.locator(`${PANEL} thead th`).allTextContents()).toEqual(['What', 'Amount', 'Turns']);
  await page.waitForSelector(`${PANEL} .why-rules span:text("Clearance time")`);
  expect(await violations(page)).toEqual([]);

  await page.click(`${PANEL} [data-why=turn]`);
  await focusOn(page, `${PANEL} h2`);
  await page.click(`${PANEL} [data-why=line]:has-text("chance")`);
  await page.click(`${PANEL} [data-why=draw]`);
  expect(await page.textContent(`${PANEL} h2`)).toMatch(/^Draw: /);
  expect(await page.textContent(PANEL)).toMatch(/The draw is \d+, (not )?below the chance of \d+/);
  await page.click(`${PANEL} [data-why=rule]`);
  expect(await page.textContent(`${PANEL} h2`)).toBe('Rule CH-1');
  expect(await page.textContent(`${PANEL} .why-rule`)).toContain('The event happens when');
  await page.click('[data-turn=why-back]');
  expect(await page.textContent(`${PANEL} h2`)).toMatch(/^Draw: /);
  await focusOn(page, `${PANEL} h2`);
  await page.keyboard.press('Escape');
  expect(await page.$(PANEL)).toBeNull();
  expect(await hasFocus(page, '[data-why=clearanceTime]')).toBe(true);

  // A line of the log.
  const line = page.locator('.log-why').first();
  const sentence = await line.textContent();
  await line.click();
  await focusOn(page, `${PANEL} h2`);
  expect((await page.textContent(PANEL)) ?? '').toContain(sentence?.split(' ')[0]);
  await page.click('[data-turn=why-close]');

  // What would have turned it.
  await page.click('[data-why=outcome]');
  await page.click('[data-turn=why-turned]');
  await page.waitForSelector('[data-why-turned]', { timeout: 60_000 });
  expect(await page.textContent('[data-why-turned]')).toMatch(/deadline: \d+ instead of \d+ \(\d+ minutes\)/);
  expect([seen.faults, seen.strays]).toEqual([[], []]);
}, 120_000);

test('WO-2, ME-17, LE-4: the parts of the debrief; a belt that is focused is picked out on the map; tables behind the pictures; narrow too', async () => {
  const seen = await played({ width: 390, height: 844 });
  const { page } = seen;
  await page.click('#step-debrief');
  await page.click('[data-turn=open-debrief]');
  await page.waitForSelector('.worth-lines button', { timeout: 90_000 });
  expect(await page.textContent('[data-part=worth]')).toContain('is needed: without it');
  await page.focus('[data-part=worth] h2');
  await tabTo(page, '.worth-lines button');
  const { picked } = (await seen.state()).shown;
  expect(picked.length).toBeGreaterThan(0);
  await tabTo(page, '[data-part=worth] [data-figure=table]');
  expect((await seen.state()).shown.picked).toEqual([]);
  await page.keyboard.press('Enter');
  expect(await page.textContent('[data-part=worth] .figure table')).toContain('All belts together');

  await page.waitForSelector('[data-part=ledgers] .front');
  expect(await page.textContent('[data-part=ledgers] .two-ledgers')).toMatch(/Denied.*Law entries/);
  expect(await page.textContent('[data-part=ledgers] .pairs')).toContain('is of the front');
  await page.click('[data-part=legacy] [data-layer=legacy]');
  expect(await page.getAttribute('[data-part=legacy] [data-layer=legacy]', 'aria-pressed')).toBe('true');
  await page.click('[data-part=legacy] [data-figure=table]');
  expect(await page.textContent('[data-part=legacy] .figure table')).toContain('Exposure');

  await page.click('[data-part=why] [data-why=delay]');
  await page.waitForSelector(`${PANEL} h2`);
  expect(await violations(page)).toEqual([]);
  await page.click('[data-turn=why-close]');
  // Longer than the panel: its sum keeps its height.
  await page.click('[data-part=why] [data-why=legacyPoints]');
  expect((await page.locator(`${PANEL} table`).boundingBox())?.height).toBeGreaterThan(60);
  const wrap = await page.locator(`${PANEL} .table-wrap`).evaluate((box) => box.clientHeight);
  expect(wrap).toBeGreaterThan(60);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);
  expect([seen.faults, seen.strays]).toEqual([[], []]);
}, 150_000);
