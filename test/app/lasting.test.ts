// What is set on the steps outlives a reload, and comes back with its scenario.
import { expect, test } from 'vitest';
import { openExample, ready, visit, type Visit } from './browser.ts';
import { useHost } from './host.ts';

const host = useHost();

async function reload({ page, ...seen }: Visit): Promise<void> {
  await page.evaluate(() => window.abatisProbe?.settled());
  await page.reload();
  await ready({ page, ...seen });
}

test('comparison, difference, seed, players, turn and step are as they were left', async () => {
  const seen = await visit(host.browser, host.url);
  const { page, until } = seen;
  await ready(seen);
  await openExample(seen, 'first-ford', 'watched');
  await page.selectOption('select[name=difference]', { label: 'Plan A' });
  await page.click('#step-exercise');
  await page.fill('input[name=seed]', 'monday');
  await page.click('.panel button.main.wide');
  await until(({ turns }) => turns > 0);
  await page.focus('input[name=turn]');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  const { turn } = await until((now) => now.turn === now.turns - 1);
  await page.click('#step-compare');
  await page.waitForSelector('input[name=seeds]');
  await page.uncheck('.checks label:has-text("Plan A") input');
  await page.selectOption('select[name=policy]', 'breach');
  await page.fill('input[name=seeds]', '37');
  await page.fill('input[name=seed-base]', 'group-');

  await reload(seen);
  await until(({ step }) => step === 'compare');
  await page.waitForSelector('input[name=seeds]');
  const compared = async () => [
    await page.isChecked('.checks label:has-text("Plan A") input'),
    await page.inputValue('select[name=policy]'),
    await page.inputValue('input[name=seeds]'),
    await page.inputValue('input[name=seed-base]'),
  ];
  expect(await compared()).toEqual([false, 'breach', '37', 'group-']);
  await page.click('#step-exercise');
  expect((await until(({ turns }) => turns > 0)).turn).toBe(turn);
  expect(await page.inputValue('input[name=seed]')).toBe('monday');
  await page.click('#step-plan');
  const other = () =>
    page.$eval('select[name=difference]', (one) => (one as HTMLSelectElement).selectedOptions[0].text);
  expect(await other()).toBe('Plan A');

  // Another scenario has its own; coming back finds what was left, on the first step.
  await page.selectOption('select[name=scenario]', 'ebb-line');
  await until(({ scenario }) => scenario === 'ebb-line');
  await page.click('#step-compare');
  expect((await compared()).slice(1, 3)).not.toEqual(['breach', '37']);
  await page.selectOption('select[name=scenario]', 'first-ford');
  await until(({ scenario, step }) => scenario === 'first-ford' && step === 'plan');
  await page.click('#step-compare');
  expect(await compared()).toEqual([false, 'breach', '37', 'group-']);
  expect([seen.faults, seen.strays]).toEqual([[], []]);
}, 60_000);

test('who reads the list reads it after a reload, too', async () => {
  const seen = await visit(host.browser, host.url);
  await ready(seen);
  await seen.page.check('input[value=list] >> nth=0');
  await reload(seen);
  await seen.page.waitForSelector('.twin-table');
  expect(seen.faults).toEqual([]);
}, 60_000);
