// A plan beyond its belts: groups and triggers by keyboard, care, periods and notices that the rules take or refuse with a sentence.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openExample, ready, visit } from './browser.ts';
import type { Visit } from './browser.ts';
import { useHost } from './host.ts';
import { focusOn, press, tabTo } from './keys.ts';

const host = useHost();

const PHONE = { width: 390, height: 844 } as const;

async function open(scenario: string, plan: string, options = {}): Promise<Visit> {
  const seen = await visit(host.browser, host.url, options);
  await ready(seen);
  await openExample(seen, scenario, plan);
  return seen;
}

/** The texts that the rules have put up against a change. */
function refusals(page: Page): Promise<readonly string[]> {
  return page.locator('.bad[role=alert]').allTextContents();
}

describe('by keyboard', { timeout: 60_000 }, () => {
  test('IN-1: a group is made, the focus goes into the form and back, and the group can be taken away', async () => {
    const { page, faults } = await open('border-years', 'saved-reserve');
    await page.locator('[data-add=group]').focus();
    await page.keyboard.press('Enter');
    await focusOn(page, '[data-form=group] input[type=checkbox]');
    await page.keyboard.press('Space');
    await tabTo(page, '[data-form=group] select');
    await page.keyboard.type('fix');
    await tabTo(page, '[data-form=group] input[inputmode=numeric]');
    await page.keyboard.type('4x');
    expect(await page.textContent('[data-form=group] .bad')).toContain('whole number');
    await press(page, ['Backspace', '5']);
    await tabTo(page, '[data-form=group] .main');
    await page.keyboard.press('Enter');
    await focusOn(page, '[data-add=group]');
    const group = page.locator('li.belt:has-text("Group 1: fix")');
    expect(await group.textContent()).toContain('predicted delay 45 min');
    await group.locator('button').focus();
    await page.keyboard.press('Enter');
    await focusOn(page, '[data-add=group]');
    expect(await group.count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('TG-1: a trigger is set with its condition, and Cancel leaves none', async () => {
    const { page, faults } = await open('border-years', 'saved-reserve');
    await page.locator('[data-add=trigger]').focus();
    await page.keyboard.press('Enter');
    await focusOn(page, '[data-form=trigger] select');
    await page.keyboard.type('arm');
    await page.keyboard.press('Tab');
    await page.keyboard.type('from a turn');
    await page.keyboard.press('Tab');
    await press(page, ['Control+a', '4']);
    await tabTo(page, '[data-form=trigger] .main');
    await page.keyboard.press('Enter');
    await focusOn(page, '[data-add=trigger]');
    const made = page.locator('button[aria-label^="Remove from turn 4 on: arm Bridge demolition at"]');
    expect(await made.count()).toBe(1);
    await page.keyboard.press('Enter');
    await focusOn(page, '[data-form=trigger] select');
    await tabTo(page, '[data-form=trigger] button:last-child');
    await page.keyboard.press('Enter');
    await focusOn(page, '[data-add=trigger]');
    await made.focus();
    await page.keyboard.press('Enter');
    await focusOn(page, '[data-add=trigger]');
    expect(await made.count()).toBe(0);
    expect(faults).toEqual([]);
  });
});

describe('what the rules take and refuse', { timeout: 60_000 }, () => {
  test('TR-2, TR-3: notice in a later period is refused with the sentence, and what was decided stays', async () => {
    const { page } = await open('winter-notice', 'leave');
    const notice = page.getByLabel(/Give notice of withdrawal/);
    expect(await notice.inputValue()).toBe('0');
    await notice.selectOption({ label: 'Second half of 2031' });
    const [sentence] = await refusals(page);
    expect(sentence).toMatch(/TR-2: .*Art\. 1/);
    expect(await notice.inputValue()).toBe('0');
    // Without the belts that need it, the later notice may be given.
    await page.click('button:has-text("Remove all belts")');
    await page.getByLabel(/Start production of The workshop/).selectOption({ label: 'not at all' });
    await notice.selectOption({ label: 'Second half of 2031' });
    expect(await notice.inputValue()).toBe('1');
    expect(await refusals(page)).toEqual([]);
  });

  test('OB-10, PR-3: marking is taken while the crews have the time, then refused', async () => {
    const { page } = await open('border-years', 'saved-reserve');
    const care = (place: string) => page.getByLabel(`Care of Bridge demolition, 1 segment at ${place}`);
    await care('12,3/E').selectOption({ label: 'recorded and marked' });
    expect(await care('12,3/E').inputValue()).toBe('2');
    expect(await refusals(page)).toEqual([]);
    await care('12,14/E').selectOption({ label: 'recorded and marked' });
    expect((await refusals(page)).join(' ')).toContain('PR-3');
    expect(await care('12,14/E').inputValue()).toBe('1');
  });

  test('PR-2, PR-5: a belt is laid a year later, but not before its items are made', async () => {
    const { page } = await open('border-years', 'saved-reserve');
    const laid = page.getByLabel(/^Period in which Anti-vehicle belt, 1 segment at 14,6 is laid/);
    const before = await laid.inputValue();
    await laid.selectOption({ label: 'laid Third year' });
    expect([before, await laid.inputValue()]).toEqual(['1', '2']);
    expect(await refusals(page)).toEqual([]);
    const charge = page.getByLabel('Period in which Bridge demolition, 1 segment at 12,3/E is laid');
    await charge.selectOption({ label: 'laid Second year' });
    expect((await refusals(page)).join(' ')).toContain('PR-5');
    expect(await charge.inputValue()).toBe('3');
  });
});

test.each([
  ['desk', {}],
  ['phone', { viewport: PHONE }],
] as const)(
  'at %s size axe finds nothing with forms and refusals open, and nothing sticks out',
  { timeout: 60_000 },
  async (_, options) => {
    const { page } = await open('border-years', 'saved-reserve', options);
    await page.click('.kind:has-text("demolition")');
    await page.click('summary:has-text("What it does")');
    await page.click('[data-add=group]');
    await page.click('[data-add=trigger]');
    await page.getByLabel('Period in which Bridge demolition, 1 segment at 12,3/E is laid').selectOption({ index: 1 });
    await page.waitForSelector('.bad[role=alert]');
    expect(await violations(page)).toEqual([]);
    const sideways = await page.evaluate(() => {
      const boxes = [document.documentElement, document.querySelector('#panel')];
      return boxes.map((box) => (box === null ? 1 : box.scrollWidth - box.clientWidth));
    });
    expect(sideways).toEqual([0, 0]);
  },
);
