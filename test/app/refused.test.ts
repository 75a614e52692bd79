// What would turn a refusal, asked beside it: faults of a plan on the planning desk, orders that may not be given; by keyboard, wide and narrow (WY-6, WY-7).
import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openExample, ready, visit, type Visit } from './browser.ts';
import { useHost } from './host.ts';
import { focusOn, hasFocus, tabTo } from './keys.ts';

const host = useHost();
const PANEL = '[data-why-panel]';
const SIZES = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
];

/** Asks by the button that has the focus; what the panel answers, which is said aloud too. Escape gives the focus back. */
async function asked({ page }: Visit, button: string): Promise<string> {
  expect(await hasFocus(page, button)).toBe(true);
  await page.keyboard.press('Enter');
  await focusOn(page, `${PANEL} h2`);
  await page.waitForSelector(`${PANEL} [data-why-refused]`);
  const answer = await page.innerText(`${PANEL} [data-why-refused]`);
  await page.waitForFunction(
    (lead) => document.querySelector('[data-live]')?.textContent?.startsWith(lead),
    answer.split('\n')[0],
  );
  expect(await violations(page)).toEqual([]);
  const said = await page.innerText(PANEL);
  await page.keyboard.press('Escape');
  expect(await page.$(PANEL)).toBeNull();
  expect(await hasFocus(page, button)).toBe(true);
  return said;
}

describe('a fault of the plan', { timeout: 60_000 }, () => {
  test.each(SIZES)(
    'OB-5, PR-3: of the belt under the hand, and of a change in the list, at $width',
    async (viewport) => {
      const seen = await visit(host.browser, host.url, { viewport });
      await ready(seen);
      const { page } = seen;
      await page.click('.kind:has-text("Anti-vehicle belt")');
      await page.fill('input[name=place]', '11,4');
      await page.keyboard.press('Enter');
      await tabTo(page, '.faults [data-why=fault]');
      const answer = await asked(seen, '.faults [data-why=fault]');
      expect(answer).toMatch(/OB-5: .*\n+lay it further along/);
      expect(answer).toContain('place of Anti-vehicle belt at 11,4: 1 hex away');
      expect(answer).toContain('Tried, and does not turn it: rows of');
      // It lies over the map, where Escape closes it too, before it drops the belt.
      await page.keyboard.press('Enter');
      await focusOn(page, `${PANEL} h2`);
      await page.focus('#board');
      await page.keyboard.press('Escape');
      expect(await page.$(PANEL)).toBeNull();
      expect(await hasFocus(page, '#board')).toBe(true);
      expect((await seen.state()).chain).toEqual(['11,4']);

      await openExample(seen, 'border-years', 'saved-reserve');
      const care = (place: string) => page.getByLabel(`Care of Bridge demolition, 1 segment at ${place}`);
      await care('12,3/E').selectOption({ label: 'recorded and marked' });
      await care('12,14/E').selectOption({ label: 'recorded and marked' });
      await page.focus('.belts [data-why=fault]');
      expect(await asked(seen, '.belts [data-why=fault]')).toMatch(
        /crew-minutes of the budget of Fourth year: 250 instead of 240[^]*laid in period of Bridge demolition at 12,9\/E: Third year instead of Fourth year/,
      );
      expect([seen.faults, seen.strays]).toEqual([[], []]);
    },
  );

  test('PA-9: what no change of the plan turns has no such button', async () => {
    const seen = await visit(host.browser, host.url);
    await ready(seen);
    const { page } = seen;
    await openExample(seen, 'first-ford', 'watched');
    await page.click('#step-debrief');
    await page.click('[data-turn=open-debrief]');
    await page.click('#step-plan');
    await page
      .getByLabel(/^Depth of/)
      .first()
      .selectOption({ index: 1 });
    expect(await page.textContent('.belts .bad')).toContain('PA-9');
    expect(await page.locator('.belts [data-why=fault]').count()).toBe(0);
  });
});

describe('an order that may not be given', { timeout: 90_000 }, () => {
  test.each(SIZES)('CO-5, CL-1: typed, at $width; by what the side knows', async (viewport) => {
    const seen = await visit(host.browser, host.url, { viewport, withoutMap: true });
    const { page } = seen;
    await seen.until(({ scenario }) => scenario === 'first-ford');
    await page.waitForSelector('#command');
    const say = async (line: string) => {
      await page.fill('#command', line);
      await page.press('#command', 'Enter');
    };
    for (const line of ['lay anti-vehicle belt 6,3 6,5', 'go to exercise', 'begin as moving', 'hold builders'])
      await say(line);
    await page.waitForSelector('.answers [data-why=refusal]');
    await page.keyboard.press('Shift+Tab');
    const answer = await asked(seen, '.answers [data-why=refusal]');
    expect(answer).toContain('Builders: hold: the column is not on the map (CO-5)');
    expect(answer).toContain('turn of the order: 2 instead of 1 (1 turn)');
    expect(answer).toContain('By what your side knows');
    // There is a belt, of which the side does not know.
    await say('breach 6,4 with van hand');
    await page.locator('.answers [data-why=refusal]').last().focus();
    const hidden = await asked(seen, '.answers [data-why=refusal]');
    expect(hidden).toContain('No single change that was tried would have turned it.');
    expect(hidden).not.toMatch(/place|Anti-vehicle/);
    expect([seen.faults, seen.strays]).toEqual([[], []]);
  });

  test('LB-4: handed in from the panel; the answer goes when the other orders', async () => {
    const seen = await visit(host.browser, host.url);
    await ready(seen);
    const { page, until } = seen;
    await openExample(seen, 'late-seeds', 'by-trigger');
    await page.click('#step-exercise');
    await page.selectOption('select[name=laying-policy]', 'player');
    await page.click('[data-turn=run-exercise]');
    const order = page.getByLabel('Order for North layer');
    const march = page.getByLabel('March North layer to');
    const handIn = async (turns: number) => {
      await page.click('[data-turn=submit]');
      await until((now) => now.turns === turns);
    };
    const lay = (await order.locator('option').allTextContents()).find((words) => /^lay .*10,3/.test(words)) ?? '';
    await order.selectOption({ label: lay });
    await handIn(1);
    let turn = 1;
    for (; (await order.locator('option:text-is("reload")').count()) === 0 && turn < 9; turn++) {
      await march.fill('16,7');
      await march.press('Enter');
      await handIn(turn + 1);
    }
    await order.selectOption({ label: 'reload' });
    await handIn(++turn);
    await march.fill('12,4');
    await march.press('Enter');
    await page.click('[data-turn=submit]');
    const button = '.faults [data-why=refusal]';
    await page.focus(button);
    // It reloads for two turns, of which one has been played.
    const answer = await asked(seen, button);
    expect(answer).toMatch(/North layer: march.*reloading \(LB-4\)/);
    expect(answer).toContain(`turn of the order: ${turn + 2} instead of ${turn + 1} (1 turn)`);
    await page.click(button);
    await page.waitForSelector(PANEL);
    await page.click('button:has-text("Drop all orders")');
    await handIn(turn + 1);
    expect(await page.$(PANEL)).toBeNull();
    expect([seen.faults, seen.strays]).toEqual([[], []]);
  });
});
