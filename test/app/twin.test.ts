// The text twin in a browser: a whole scenario is planned and played by typed commands alone, both sides, without a mouse and without the map.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { visit } from './browser.ts';
import type { Visit } from './browser.ts';
import { useHost } from './host.ts';
import { hasFocus, tabTo } from './keys.ts';

const host = useHost();

/** The page with the list on show and the focus in the command field, by keyboard alone; no map can be drawn. */
async function openList(viewport = { width: 1366, height: 768 }): Promise<Visit> {
  const seen = await visit(host.browser, host.url, { viewport, withoutMap: true });
  await seen.until(({ scenario }) => scenario === 'first-ford');
  await seen.page.waitForSelector('#command');
  await tabTo(seen.page, '#command');
  return seen;
}

/** Types a command as a hand does; the answer that was added to the log. */
async function say(page: Page, line: string): Promise<string> {
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (typed) => [...document.querySelectorAll('.answer .typed')].at(-1)?.textContent === typed,
    line,
  );
  expect(await hasFocus(page, '#command')).toBe(true);
  return (await page.locator('.answer').last().innerText()).replaceAll('\n', ' / ');
}

describe('by typed commands alone', { timeout: 60_000 }, () => {
  test('First Ford is planned for the laying side and played as the moving side, to the result', async () => {
    const { page, state, until } = await openList();
    expect(await page.getAttribute('.answers', 'role')).toBe('log');
    expect(await say(page, 'help')).toContain('lay, a kind, and places');
    expect(await say(page, 'where is the water meadow')).toContain('engagement area');
    expect(await say(page, 'lay anti-vehicle belt 6,3 6,5 depth 2')).toContain('Anti-vehicle belt laid, 3 segments');
    expect((await state()).belts).toMatchObject([{ depth: 2, places: ['6,3', '6,4', '6,5'] }]);
    expect(await say(page, 'route van')).toContain('without belts');
    expect(await say(page, 'undo')).toContain('Taken back');
    expect((await state()).belts).toEqual([]);
    await say(page, 'redo');
    expect(await say(page, 'go to exercise')).toContain('Step: Exercise');
    expect(await say(page, 'begin as moving')).toContain('Orders for turn 1: Marchers');
    let last = '';
    for (let turn = 1; turn <= 12 && !last.includes('Clearance time:'); turn++) {
      await say(page, turn % 2 === 1 ? 'march van to tallow' : 'suggest');
      last = await say(page, 'hand in');
      await until(({ turns }) => turns === turn);
    }
    expect(last).toMatch(/Denied\.|Through at minute \d+/);
    expect(await say(page, 'list columns')).toContain('Van');
    expect(await page.textContent('.twin-table')).toContain('Builders');
  });

  test('arrow up brings lines back, arrow right completes and is read out, offers can be chosen', async () => {
    const { page } = await openList();
    await say(page, 'status');
    await say(page, 'list zones');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.inputValue('#command')).toBe('status');
    await page.keyboard.press('ArrowDown');
    expect(await page.inputValue('#command')).toBe('list zones');
    await page.fill('#command', 'lay barr');
    await page.keyboard.press('ArrowRight');
    expect(await page.inputValue('#command')).toBe('lay Barrier ditch');
    expect(await page.textContent('[data-live]')).toContain('lay Barrier ditch');
    await page.fill('#command', '');
    await tabTo(page, '.offers button');
    await page.keyboard.press('Enter');
    expect(await hasFocus(page, '#command')).toBe(true);
    expect(await page.inputValue('#command')).toBe('status');
  });

  test('the table is walked by rows, filtered by what is near, and shows more when asked', async () => {
    const { page } = await openList();
    expect(await say(page, 'near 6,4 1')).toContain('6,4');
    expect(await page.inputValue('input[name=filter]')).toBe('near 6,4 1');
    await page.selectOption('select[name=list]', 'hex');
    expect(await page.locator('.twin-table tbody tr').count()).toBe(7);
    await tabTo(page, '.twin-rows .table-wrap');
    for (const key of ['ArrowDown', 'ArrowDown', 'End', 'ArrowUp']) await page.keyboard.press(key);
    expect(await page.evaluate(() => (document.activeElement as HTMLTableRowElement).rowIndex)).toBe(6);
  });

  test.each([
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ])('axe finds nothing at $width wide, before and after answers, planning and playing', async (viewport) => {
    const { page } = await openList(viewport);
    expect(await violations(page)).toEqual([]);
    await say(page, 'help');
    await say(page, 'lay nonsense');
    await say(page, 'go to exercise');
    await say(page, 'begin as moving');
    expect(await violations(page)).toEqual([]);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
  });
});
