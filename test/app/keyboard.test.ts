// The whole way by keyboard alone: on the map with a cursor, in the list, and by typing places; what is said aloud.
import { describe, expect, test } from 'vitest';
import { ready, visit } from './browser.ts';
import type { Visit } from './browser.ts';
import { useHost } from './host.ts';
import { focusOn, press, tabTo } from './keys.ts';

const host = useHost();

async function open(): Promise<Visit> {
  const seen = await visit(host.browser, host.url);
  await ready(seen);
  return seen;
}

describe('by keyboard alone', { timeout: 60_000 }, () => {
  test('a belt is laid on the map, an exercise is run and stepped, plans are compared', async () => {
    const { page, until, state, faults } = await open();
    await tabTo(page, '.kind');
    await page.keyboard.press('Enter');
    // The map comes before the panel, and Tab goes round.
    await page.keyboard.press('Shift+Tab');
    await page.locator('#board').focus();
    const start = (await state()).cursor;
    expect(start).toBe('6,4');
    expect(await page.textContent('[data-live]')).toContain('6,4; Road');
    await press(page, ['Space', 'ArrowRight', 'Space']);
    expect((await state()).chain).toEqual(['6,4', '7,4']);
    await page.keyboard.press('Enter');
    await until(({ belts }) => belts.length === 1);
    await page.keyboard.press('Control+z');
    expect((await state()).belts).toEqual([]);
    await page.keyboard.press('Control+y');
    expect((await state()).belts).toHaveLength(1);

    await page.locator('[role=tab][aria-selected=true]').focus();
    await page.keyboard.press('ArrowRight');
    expect((await state()).step).toBe('exercise');
    await tabTo(page, 'button.wide');
    await page.keyboard.press('Enter');
    await until(({ turns }) => turns > 0);
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Play');
    await tabTo(page, '[aria-label="To the end"]');
    await page.keyboard.press('Enter');
    await until(({ turn, turns }) => turn === turns);

    await page.locator('[role=tab][aria-selected=true]').focus();
    await page.keyboard.press('ArrowRight');
    await tabTo(page, 'input[value=no-belts]');
    expect(await page.isChecked('input[value=no-belts]')).toBe(true);
    await tabTo(page, '[data-turn=run]');
    await page.keyboard.press('Enter');
    await until(({ compared }) => compared === 400);
    expect(faults).toEqual([]);
  });

  test('keys lead from hex to hex in all six directions, and up and down', async () => {
    const { page, state } = await open();
    await page.locator('#board').focus();
    for (const { keys, at, back } of [
      { keys: ['d'], at: '7,4', back: ['a'] },
      { keys: ['a'], at: '5,4', back: ['d'] },
      { keys: ['e'], at: '6,3', back: ['z'] },
      { keys: ['q'], at: '5,3', back: ['c'] },
      { keys: ['c'], at: '6,5', back: ['q'] },
      { keys: ['z'], at: '5,5', back: ['e'] },
      { keys: ['ArrowUp', 'ArrowUp'], at: '6,2', back: ['ArrowDown', 'ArrowDown'] },
      { keys: ['ArrowDown', 'ArrowDown'], at: '6,6', back: ['ArrowUp', 'ArrowUp'] },
    ]) {
      expect((await state()).cursor).toBe('6,4');
      await press(page, keys);
      expect([keys, (await state()).cursor]).toEqual([keys, at]);
      await press(page, back);
    }
  });

  test('with a kind for hexsides, comma and full stop turn the cursor round the hex', async () => {
    const { page, state } = await open();
    await page.click('.kind:has-text("Barrier ditch")');
    await page.locator('#board').focus();
    const seen = new Set<string | undefined>();
    for (let i = 0; i < 6; i++) {
      seen.add((await state()).cursor);
      await page.keyboard.press('.');
    }
    expect(seen.size).toBe(6);
    expect([...seen].every((place) => place?.includes('/'))).toBe(true);
  });

  test('places can be typed, and picked from the list; a wrong one is explained', async () => {
    const { page, state } = await open();
    await page.click('.kind:has-text("Barrier ditch")');
    await page.fill('input[name=place]', '6,3/NE');
    await page.keyboard.press('Enter');
    expect((await state()).chain).toEqual(['6,3/NE']);
    await page.fill('input[name=place]', '99,3');
    await page.keyboard.press('Enter');
    expect(await page.textContent('.field:has(input[name=place]) .bad')).toContain('not a place on this map');
    await page.keyboard.press('Escape');
    await page.locator('input[value=list]').first().focus();
    await page.keyboard.press('Space');
    await page.fill('input[name=filter]', '6,3/ river');
    await page.locator('.twin-table button').first().focus();
    await page.keyboard.press('Enter');
    expect((await state()).chain.length).toBeGreaterThan(0);
  });

  test('a new plan and a copy are named aloud; renamed, the field has the focus, then the plan that bears it', async () => {
    const { page, state, faults } = await open();
    await page.locator('button:text-is("New")').focus();
    await page.keyboard.press('Enter');
    expect(await page.textContent('[data-live]')).toBe('Plan “Plan B” put on the shelf.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.textContent('[data-live]')).toBe('Plan “Plan B copy” put on the shelf.');
    await page.locator('button:has-text("Rename")').focus();
    await page.keyboard.press('Enter');
    await focusOn(page, 'input[name=rename]');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('West bank');
    await page.keyboard.press('Enter');
    await focusOn(page, 'select[name=plan]');
    expect((await state()).plan).toBe('West bank');
    expect(faults).toEqual([]);
  });

  test('each example plan has a button with its name, which adds it once; Home and End go to the first and last step', async () => {
    const { page, state, until, faults } = await open();
    await tabTo(page, '[data-example=unwatched]');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Unwatched');
    await page.keyboard.press('Enter');
    await until(({ plan }) => plan === 'Unwatched');
    await page.keyboard.type('Unwatched');
    await press(page, ['ArrowDown', 'ArrowDown']);
    await page.locator('[role=tab][aria-selected=true]').focus();
    await page.keyboard.press('End');
    expect((await state()).step).toBe('debrief');
    await page.keyboard.press('Home');
    expect(await state()).toMatchObject({ step: 'plan', plans: ['Plan A', 'Unwatched'] });
    expect(faults).toEqual([]);
  });

  test('help opens as a sheet, and closing it gives the focus back', async () => {
    const { page } = await open();
    await tabTo(page, '.bar .quiet:last-child');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog[open]');
    expect(await page.textContent('dialog')).toContain('Clearance time');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Help');
  });
});
