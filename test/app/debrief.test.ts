// The debrief on the page: predicted first, kept through a reload, opened, its parts, presented by keyboard, saved; at desk and phone size.
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { drawn, openExample, ready, visit, type Visit } from './browser.ts';
import { useHost } from './host.ts';
import { focusOn, press } from './keys.ts';

const host = useHost();

async function onDebrief(size = { width: 1366, height: 768 }): Promise<Visit> {
  const seen = await visit(host.browser, host.url, { viewport: size });
  await ready(seen);
  await openExample(seen, 'fire-sack', 'turn');
  await openExample(seen, 'fire-sack', 'wall');
  await seen.page.click('#step-debrief');
  await seen.page.waitForSelector('[name=predicted-delay]');
  return seen;
}

const words = ({ page }: Visit, selector = '#panel') => page.textContent(selector);

/** The open debrief with all its reports. */
async function openIt({ page }: Visit): Promise<void> {
  await page.click('[data-turn=open-debrief]');
  await page.waitForFunction(
    () => document.querySelectorAll('[data-part]').length > 5 && document.querySelector('[data-progress]') === null,
    undefined,
    { timeout: 60_000 },
  );
}

test('what is predicted and answered outlives a reload; opening locks the plan, shows the parts, and keeps what is answered after', async () => {
  const seen = await onDebrief();
  const { page } = seen;
  await page.check('input[value=no]');
  await page.fill('[name=predicted-delay]', '4x');
  expect(await words(seen)).toContain('Whole minutes');
  await page.fill('[name=predicted-delay]', '40');
  await page.fill('[name=predicted-why]', 'Nobody watches the gap.');
  await page.fill('[name=before-scenario-1]', 'Most of them.');
  expect(await violations(page)).toEqual([]);
  await page.evaluate(() => window.abatisProbe?.settled());
  await page.reload();
  await ready(seen);
  await page.click('#step-debrief');
  await page.waitForSelector('[name=predicted-delay]');
  expect(await page.inputValue('[name=predicted-delay]')).toBe('40');
  expect(await page.inputValue('[name=before-scenario-1]')).toBe('Most of them.');
  expect(await page.isChecked('input[value=no]')).toBe(true);

  await openIt(seen);
  await focusOn(page, '[data-mark="part-result"]');
  expect(await words(seen, '[data-part=result]')).toMatch(/The moving side is denied in \d+ of 400 exercises: \d/);
  expect(await words(seen, '[data-part=prediction]')).toContain('Nobody watches the gap.');
  expect(await words(seen, '[data-part=prediction]')).toMatch(/Delay\s*40 min/);
  expect(await words(seen, '[data-part=luck]')).toMatch(/of 400 exercises with the same plan/);
  expect(await page.locator('[data-part=luck] svg path[fill*="-hatch-"]').count()).toBe(2);
  expect(await words(seen, '[data-part=compared]')).toMatch(/than No belts|and No belts/);
  await page.click('[data-part=compared] [data-figure=table]');
  expect(await page.locator('[data-part=compared] tbody tr').count()).toBe(3);
  expect(await words(seen, '[data-part=reflection]')).toContain('Most of them.');
  expect(await violations(page)).toEqual([]);
  await page.fill('[name=after-surprise]', 'The post.');

  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-turn=save-answers]')]);
  const saved = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(saved).toMatchObject({ format: 'abatis-debrief/1', prediction: { denied: false, delay: 40 } });
  expect(saved.answers.find(({ id }: { id: string }) => id === 'surprise').after).toBe('The post.');

  await page.click('#step-plan');
  const { belts, plans } = await seen.state();
  await page.click('text=Remove all belts');
  expect((await seen.state()).belts).toEqual(belts);
  await page.click('[data-locked] button');
  expect((await seen.state()).plans.length).toBe(plans.length + 1);
  await page.click('text=Remove all belts');
  expect((await seen.state()).belts).toEqual([]);
  expect([seen.faults, seen.strays]).toEqual([[], []]);
}, 120_000);

test('presented to a class by keyboard, one part at a time, on a phone too; nothing sticks out', async () => {
  const seen = await onDebrief({ width: 390, height: 844 });
  const { page } = seen;
  await openIt(seen);
  const sideways = () =>
    page.evaluate(() =>
      [document.documentElement, document.querySelector('.app'), document.querySelector('#panel')].map((element) =>
        element === null ? -1 : element.scrollWidth - element.clientWidth,
      ),
    );
  expect(await sideways()).toEqual([0, 0, 0]);
  expect(await violations(page)).toEqual([]);
  await page.focus('[data-turn=present]');
  await page.keyboard.press('Enter');
  await focusOn(page, '[data-mark="part-result"]');
  expect(await page.locator('[data-part]').count()).toBe(1);
  await press(page, ['ArrowRight', 'PageDown']);
  await focusOn(page, '[data-mark="part-luck"]');
  await press(page, ['ArrowLeft']);
  await focusOn(page, '[data-mark="part-prediction"]');
  await press(page, ['End', 'ArrowRight']);
  await focusOn(page, '[data-mark="part-reflection"]');
  // What the last key set going is over; in a field the arrows are the field's.
  await drawn(page);
  await page.focus('[name=after-surprise]');
  await press(page, ['ArrowLeft', 'Home']);
  expect(await page.locator('[data-part=reflection]').count()).toBe(1);
  await page.focus('[data-mark="part-reflection"]');
  await press(page, ['Home']);
  await focusOn(page, '[data-mark="part-result"]');
  expect(await sideways()).toEqual([0, 0, 0]);
  expect(await violations(page)).toEqual([]);
  await press(page, ['Escape']);
  await page.waitForFunction(() => document.querySelectorAll('[data-part]').length > 1);
  await page.click('[data-turn=present]');
  await focusOn(page, '[data-mark^="part-"]');
  await press(page, ['Escape']);
  await page.click('#step-plan');
  expect(await page.evaluate(() => document.documentElement.className)).toBe('');
  expect([seen.faults, seen.strays]).toEqual([[], []]);
}, 120_000);
