// Exercises played by hand: two people at one screen by keyboard alone, and one against a policy; nobody sees what is the other's.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openExample, ready, visit } from './browser.ts';
import type { Visit } from './browser.ts';
import { useHost } from './host.ts';
import { focusOn, tabTo } from './keys.ts';

const host = useHost();

const SIZES = { desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } } as const;

/** What only the laying side may read: its belts and posts; and what only the moving side may: columns that are not announced. */
const OF_LAYING = /Anti-vehicle|North light|South light/;
const OF_MOVING = /Outriders|Second main/;

async function open(size: keyof typeof SIZES = 'desk'): Promise<Visit> {
  const seen = await visit(host.browser, host.url, { viewport: SIZES[size] });
  await ready(seen);
  await openExample(seen, 'late-seeds', 'both-shores');
  return seen;
}

/** Everything in the page, hidden text for screen readers included. */
function words(page: Page): Promise<string> {
  return page.evaluate(() => document.body.textContent ?? '');
}

async function choose(page: Page, field: string, typed: string): Promise<void> {
  await tabTo(page, `select[name=${field}]`);
  await page.keyboard.type(typed);
}

/** Starts an exercise from the keyboard, with players where a name of a policy is not given. */
async function begin({ page }: Visit, moving = 'A person', laying = 'A person'): Promise<void> {
  await page.locator('[role=tab][aria-selected=true]').focus();
  await page.keyboard.press('ArrowRight');
  await choose(page, 'policy', moving);
  await choose(page, 'laying-policy', laying);
  await tabTo(page, 'button.wide');
  await page.keyboard.press('Enter');
}

/** How far the page or its panel sticks out sideways. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const boxes = [document.documentElement, document.querySelector('#panel')];
    return Math.max(...boxes.map((box) => (box === null ? 1 : box.scrollWidth - box.clientWidth)));
  });
}

describe('two people at one screen', { timeout: 60_000 }, () => {
  test('TU-1, KN-1: two turns by keyboard alone; the focus goes on with the turn, and nobody reads what is the other’s', async () => {
    const seen = await open();
    const { page, until, state } = seen;
    await begin(seen);
    for (const turn of [1, 2]) {
      for (const side of ['Lakeside', 'Hillmen']) {
        await focusOn(page, '[data-turn=ready]');
        expect(await page.textContent('#panel h2')).toBe(`Hand over to ${side}`);
        expect(await page.textContent('[data-live]')).toContain(`Hand over to ${side}`);
        expect((await state()).shown).toEqual({ columns: [], posts: [], segments: [], picked: [] });
        expect(await words(page)).not.toMatch(OF_LAYING);
        expect(await words(page)).not.toMatch(OF_MOVING);
        await page.keyboard.press('Enter');
        await focusOn(page, '[data-mark=orders]');
        expect(await page.textContent('[data-mark=orders]')).toBe(`Orders for turn ${turn}: ${side}`);
        const { shown } = await state();
        if (side === 'Lakeside') {
          expect(shown.columns).not.toContain('Outriders');
          expect(shown).toMatchObject({
            posts: ['North light', 'South light'],
            segments: ['10,3', '10,4', '10,10', '10,11'],
          });
          expect(await words(page)).not.toMatch(OF_MOVING);
        } else {
          expect(shown).toMatchObject({ posts: [], segments: [] });
          expect(shown.columns).toContain('Outriders');
          expect(await words(page)).not.toMatch(OF_LAYING);
        }
        await tabTo(page, '[data-turn=submit]');
        await page.keyboard.press('Enter');
      }
      await until(({ turns }) => turns === turn);
    }
    expect(seen.faults).toEqual([]);
  });

  test('TU-1: orders that are in are taken back by keyboard, as they were', async () => {
    const seen = await open();
    const { page } = seen;
    await begin(seen);
    await focusOn(page, '[data-turn=ready]');
    await page.keyboard.press('Enter');
    await focusOn(page, '[data-mark=orders]');
    await tabTo(page, 'select[aria-label="Order for North carts"]');
    await page.keyboard.type('march to');
    const chosen = await page.inputValue('select[aria-label="Order for North carts"]');
    expect(chosen).not.toBe('-1');
    await tabTo(page, '[data-turn=submit]');
    await page.keyboard.press('Enter');
    await focusOn(page, '[data-turn=ready]');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await focusOn(page, '[data-mark=orders]');
    expect(await page.inputValue('select[aria-label="Order for North carts"]')).toBe(chosen);
  });
});

describe('one person as the moving side', { timeout: 60_000 }, () => {
  test('an order by the field of a column is said aloud, and so is a place to which no way leads', async () => {
    const seen = await open();
    const { page } = seen;
    await begin(seen, 'A person', 'React');
    await focusOn(page, '[data-mark=orders]');
    await tabTo(page, '.belt input');
    const label = await page.evaluate(() => (document.activeElement as HTMLInputElement).labels?.[0]?.textContent);
    const column = /^March (.+) to$/.exec(label ?? '')?.[1] ?? '';
    const place = /, at (\d+,\d+)/.exec((await page.textContent(`.belt:has-text("${column}") p`)) ?? '')?.[1] ?? '';
    const [x, y] = place.split(',').map(Number);
    await page.keyboard.type(`${x + 1},${y}`);
    await page.keyboard.press('Enter');
    expect(await page.textContent('[data-live]')).toBe(`${column}: march to ${x + 1},${y}.`);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('nowhere');
    await page.keyboard.press('Enter');
    expect(await page.textContent('[data-live]')).toContain('No known way leads there');
    // On the map: what to do, then the way to each hex before the order is given.
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await focusOn(page, '#board');
    expect(await page.textContent('[data-live]')).toContain(`${column}: point at`);
    expect((await seen.state()).cursor).toBe(place);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const way = await page.textContent('[data-live]');
    expect(way).toMatch(/^\d+,\d+; .*\. 2 hexes, .* by the ground that you know\.$/);
    await tabTo(page, '[data-turn=submit] + button');
    await page.keyboard.press('Enter');
    expect(await page.textContent('.so-far [role=status]')).toMatch(/^Orders so far: ([1-9]\d*) of \1$/);
    expect(seen.faults).toEqual([]);
  });

  test('KN-1: against a policy, to the end: the plan is covered till then, the result is the umpire’s', async () => {
    const seen = await open();
    const { page, state } = seen;
    await begin(seen, 'A person', 'React');
    await focusOn(page, '[data-mark=orders]');
    for (const step of ['plan', 'compare']) {
      await page.click(`#step-${step}`);
      expect(await page.textContent('#panel')).toContain('the plan is not shown');
      expect((await state()).shown).toEqual({ columns: [], posts: [], segments: [], picked: [] });
      expect(await words(page)).not.toMatch(OF_LAYING);
    }
    await page.click('#step-exercise');
    await page.click('button:has-text("suggest")');
    await page.click('[data-turn=submit]');
    await focusOn(page, '[data-mark=orders]');
    // The turns between need no hand and no waiting.
    await page.evaluate(async () => {
      const title = () => document.querySelector('[data-mark=orders]')?.textContent;
      for (let turn = 2; turn < 20; turn++) {
        const before = title();
        document.querySelector<HTMLElement>('[data-turn=submit]')?.click();
        while (title() === before) await new Promise(requestAnimationFrame);
      }
    });
    await page.click('[data-turn=submit]');
    await focusOn(page, '[data-mark=result]');
    expect(await state()).toMatchObject({ turn: 20, turns: 20, shown: { posts: ['North light', 'South light'] } });
    expect(await page.isChecked('input[value=umpire]')).toBe(true);
    expect(seen.faults).toEqual([]);
  });
});

test('a side without columns is not asked to point at one', { timeout: 60_000 }, async () => {
  const seen = await visit(host.browser, host.url);
  await ready(seen);
  await openExample(seen, 'first-ford', 'watched');
  await begin(seen);
  await focusOn(seen.page, '[data-turn=ready]');
  await seen.page.keyboard.press('Enter');
  await focusOn(seen.page, '[data-mark=orders]');
  expect(await seen.page.textContent('.action-bar')).toBe('');
  await tabTo(seen.page, '[data-turn=submit]');
  await seen.page.keyboard.press('Enter');
  await focusOn(seen.page, '[data-turn=ready]');
  await seen.page.keyboard.press('Enter');
  await focusOn(seen.page, '[data-mark=orders]');
  expect(await seen.page.textContent('.action-bar')).toContain('Point at one of your columns');
});

describe('everyone', { timeout: 60_000 }, () => {
  test.each(['desk', 'phone'] as const)(
    'at %s size axe finds nothing and nothing sticks out, from the hand-over to the result',
    async (size) => {
      const { page } = await open(size);
      const isFine = async () => expect([await violations(page), await sideways(page)]).toEqual([[], 0]);
      await page.click('#step-exercise');
      await page.selectOption('select[name=policy]', 'player');
      await page.selectOption('select[name=laying-policy]', 'player');
      await page.click('button:has-text("Begin")');
      await isFine();
      await page.click('[data-turn=ready]');
      await page.fill('.belt input', 'nowhere');
      await page.click('.belt button:has-text("March")');
      await page.waitForSelector('.belt .bad');
      await isFine();
      await page.click('[data-turn=submit]');
      await page.click('[data-turn=ready]');
      await page.click('#step-plan');
      await isFine();
      await page.click('#step-exercise');
      await page.click('button:has-text("Break off")');
      await focusOn(page, '[data-turn=stop-go]');
      await isFine();
      await page.keyboard.press('Enter');
      await focusOn(page, '[data-mark=run]');
      await page.selectOption('select[name=policy]', 'breach');
      await page.selectOption('select[name=laying-policy]', 'react');
      await page.click('.panel button.main.wide');
      await page.waitForSelector('[data-mark=result]');
      await page.click('summary:has-text("Year by year")');
      await isFine();
    },
  );
});
