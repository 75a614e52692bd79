// Par on the page: solved in a worker, stopped, a share of it, its plan hidden until the debrief is opened, and the planner made of it.
import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openExample, playAlone, ready, visit, type Visit } from './browser.ts';
import { useHost } from './host.ts';
import { focusOn } from './keys.ts';

const host = useHost();

/** The debrief of the exercise, open: there par is solved. */
async function debriefed({ page }: Visit): Promise<void> {
  await page.click('#step-debrief');
  await page.click('[data-turn=open-debrief]');
  await page.waitForSelector('[data-turn=present]');
}

async function played(scenario: string, plan: string, size = { width: 1366, height: 768 }): Promise<Visit> {
  const seen = await visit(host.browser, host.url, { viewport: size });
  await ready(seen);
  await openExample(seen, scenario, plan);
  await playAlone(seen);
  return seen;
}

const words = ({ page }: Visit, selector = '#panel') => page.textContent(selector);

test('PA-8, PA-9: the debrief is opened, which locks the exercise’s plan and is remembered; par is solved in a worker, and its plan is shown', async () => {
  const seen = await played('first-ford', 'watched');
  const { page } = seen;
  expect(await page.$('[data-turn=solve-par]')).toBeNull();
  await debriefed(seen);
  await page.click('[data-turn=solve-par]');
  await page.waitForSelector('[data-par=optimal]', { timeout: 90_000 });
  expect(await words(seen, '[data-par]')).toBe('Par is 54 min, proved.');
  expect(await words(seen, '[data-par-share]')).toBe('65 %');
  await focusOn(page, '[data-turn=solve-par]');
  expect(await words(seen)).not.toContain('The map shows the par plan');

  const before = await seen.state();
  await page.click('[data-turn=show-par]');
  expect(await words(seen)).toContain('The map shows the par plan');
  const shown = (await seen.state()).shown.segments;
  expect(shown.length).toBeGreaterThan(0);
  expect(shown).not.toEqual(before.shown.segments);
  expect(await violations(page)).toEqual([]);

  // The exercise's plan is locked; a copy of it is not.
  await page.click('#step-plan');
  const belts = (await seen.state()).belts;
  await page.click('text=Remove all belts');
  expect((await seen.state()).belts).toEqual(belts);
  expect(await words(seen, '[data-live]')).toContain('locked');
  await page.click('button:text-is("Copy")');
  await page.click('text=Remove all belts');
  expect((await seen.state()).belts).toEqual([]);

  await page.reload();
  await ready(seen);
  await page.selectOption('select[name=plan]', { label: 'Watched' });
  await page.click('text=Remove all belts');
  expect((await seen.state()).belts).toEqual(belts);
  expect([seen.faults, seen.strays]).toEqual([[], []]);
}, 180_000);

test('PA-6: progress tells the best plan so far and the bound; stopped, it keeps what there is', async () => {
  const seen = await played('long-march', 'roads', { width: 390, height: 844 });
  const { page } = seen;
  await debriefed(seen);
  // The debrief's other reports have workers of their own: they are stopped first.
  await page.waitForFunction(() => {
    const buttons = document.querySelectorAll<HTMLElement>('[data-job^=cancel-]');
    for (const button of buttons) button.click();
    return buttons.length === 0;
  });
  const started = page.waitForEvent('worker', { timeout: 60_000 });
  await page.click('[data-turn=solve-par]');
  await focusOn(page, '[data-turn=stop-par]');
  let works = true;
  (await started).on('close', () => {
    works = false;
  });
  await page.waitForFunction(
    () => /No plan delays more than \d+ min/.test(document.querySelector('[data-par-progress]')?.textContent ?? ''),
    undefined,
    { timeout: 90_000 },
  );
  // The bar at the bottom covers half of whatever stands there: axe looks at the page without it lying over anything.
  await page.evaluate(() => document.querySelector<HTMLElement>('.going')?.style.setProperty('position', 'static'));
  expect(await violations(page)).toEqual([]);
  await page.click('[data-turn=stop-par]');
  await page.waitForSelector('[data-par=limit]');
  expect(await words(seen, '[data-par]')).toMatch(/^Stopped early: par is \d+ min to \d+ min\.$/);
  expect(await words(seen, '[data-par-share]')).toMatch(/^\d+ % to \d+ %$/);
  await expect.poll(() => works, { timeout: 60_000 }).toBe(false);
  expect([seen.faults, seen.strays]).toEqual([[], []]);
}, 300_000);

test('PL-5: the planner optimal says first that its plan shows much of par; PA-5: a scenario without par says why', async () => {
  const seen = await visit(host.browser, host.url);
  const { page } = seen;
  await ready(seen);
  await page.selectOption('select[name=scenario]', 'second-sweep');
  await seen.until(({ scenario }) => scenario === 'second-sweep');
  await page.click('[data-turn=optimal]');
  await page.click('[data-turn=optimal-go]');
  await seen.until(({ belts }) => belts.length > 0);
  expect(await page.$eval('select[name=plan]', (select) => (select as HTMLSelectElement).selectedOptions[0].text)).toBe(
    'Optimal',
  );
  await page.selectOption('select[name=scenario]', 'old-fields');
  await seen.until(({ scenario }) => scenario === 'old-fields');
  await debriefed(seen);
  expect(await words(seen)).toContain('PA-5: par is solved for columns that have somewhere to go');
  expect(await page.$('[data-turn=solve-par]')).toBeNull();
  expect([seen.faults, seen.strays]).toEqual([[], []]);
}, 180_000);
