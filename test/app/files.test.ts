// Files and storage: what is refused leaves the work as it was, what is reloaded comes back, two tabs keep both versions.
import { readFileSync } from 'node:fs';
import type { BrowserContext, Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ready, visit } from './browser.ts';
import type { Visit } from './browser.ts';
import { useHost } from './host.ts';

const host = useHost();

const scenarioText = readFileSync(new URL('../../scenarios/first-ford.json', import.meta.url), 'utf8');

async function open(context?: BrowserContext): Promise<Visit> {
  const seen = await visit(host.browser, host.url, {}, context);
  await ready(seen);
  return seen;
}

/** Lays one belt by typing its place. */
async function lay(page: Page, place: string): Promise<void> {
  if ((await page.locator('input[name=place]').count()) === 0) await page.click('.kind:has-text("Anti-vehicle belt")');
  await page.fill('input[name=place]', place);
  await page.keyboard.press('Enter');
  await page.click('.action-bar .main');
}

async function give(page: Page, name: string, content: string): Promise<void> {
  await page.setInputFiles('input[name=file]', { name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

async function reload(seen: Pick<Visit, 'page' | 'until'>): Promise<void> {
  await seen.page.evaluate(() => window.abatisProbe?.settled());
  await seen.page.reload();
  await seen.until(({ scenario, board }) => scenario !== undefined && board?.ready === true);
}

describe('files', { timeout: 60_000 }, () => {
  test('each that is not in order is refused with line, column and hint, and the work stays', async () => {
    const seen = await open();
    await lay(seen.page, '6,4');
    for (const { name, content, words } of [
      { name: 'empty.json', content: '', words: /1:1/ },
      { name: 'cut-off.json', content: scenarioText.slice(0, 400), words: /\d+:\d+/ },
      { name: 'unknown-key.json', content: scenarioText.replace('"title"', '"tittle"'), words: /tittle/ },
      { name: 'deep.json', content: '['.repeat(100_000), words: /\d+:\d+/ },
      { name: 'hostile.json', content: '{"format":"<img src=x onerror=alert(1)>"}', words: /<img src=x/ },
    ]) {
      await give(seen.page, name, content);
      await seen.page.waitForSelector(`.notice.error:has-text("${name}")`);
      const notice = await seen.page.textContent('.notice.error');
      expect(notice).toMatch(words);
      expect(notice).toContain('What to do:');
      expect(await seen.page.locator('.notice img').count()).toBe(0);
      expect((await seen.state()).belts).toEqual([{ id: 'belt-1', depth: 1, places: ['6,4'] }]);
      await seen.page.click('.notice.error button:has-text("Dismiss")');
      await seen.page.waitForSelector('.notice.error', { state: 'detached' });
    }
    expect(seen.faults).toEqual([]);
  });

  test('messages that need more room than there is are scrolled: the newest is seen, and the oldest can be', async () => {
    const seen = await visit(host.browser, host.url, { viewport: { width: 390, height: 600 } });
    await ready(seen);
    const { page } = seen;
    for (let i = 1; i <= 4; i++) {
      await give(page, `bad-${i}.json`, scenarioText.replace('"turnMinutes": ', '"turnMinutes": -'));
      await page.waitForSelector(`.notice:has-text("bad-${i}.json")`);
    }
    const titles = page.locator('.notice-title');
    const isSeen = async (nth: number) => {
      const box = await titles.nth(nth).boundingBox();
      return box !== null && box.y >= 0 && box.y + box.height <= 600;
    };
    expect([await titles.count(), await isSeen(3), await isSeen(0)]).toEqual([4, true, false]);
    await page.locator('.notice button').first().focus();
    await page.locator('.notices').evaluate((box) => (box.scrollTop = 0));
    expect(await isSeen(0)).toBe(true);
    expect(seen.faults).toEqual([]);
  });

  test('a plan is saved to a file and opened again; one for another scenario is refused', async () => {
    const { page, until, state } = await open();
    await lay(page, '6,4');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('button:has-text("Save to file")'),
    ]);
    expect(download.suggestedFilename()).toBe('first-ford.plan-a.json');
    const content = await textOf(download);
    await give(page, 'mine.json', content);
    await until(({ plans }) => plans.length === 2);
    expect((await state()).belts[0].places).toEqual(['6,4']);
    await page.selectOption('select[name=scenario]', 'two-corridors');
    await until(({ scenario }) => scenario === 'two-corridors');
    await give(page, 'mine.json', content);
    await page.waitForSelector('.notice.error');
    expect(await page.textContent('.notice.error')).toContain('first-ford');
    expect((await state()).plans).toEqual(['Plan A']);
  });

  test('a file that is dropped on the page is opened', async () => {
    const { page, until } = await open();
    const data = await page.evaluateHandle(
      (content) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], 'mine.json', { type: 'application/json' }));
        return transfer;
      },
      scenarioText.replaceAll('first-ford', 'my-ford'),
    );
    await page.dispatchEvent('#board', 'drop', { dataTransfer: data });
    expect((await until(({ scenario }) => scenario === 'my-ford')).belts).toEqual([]);
    await reload({ page, until });
    await until(({ scenario }) => scenario === 'my-ford');
  });

  test('a transcript opens to the same digest; an edited one is refused', async () => {
    const { page, until, state } = await open();
    await lay(page, '6,4');
    await page.click('#step-exercise');
    await page.click('.panel button.main.wide');
    const { digest } = await until(({ turns }) => turns > 0);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('button:has-text("Download transcript")'),
    ]);
    const content = await textOf(download);
    await page.selectOption('select[name=scenario]', 'two-corridors');
    await until(({ scenario }) => scenario === 'two-corridors');
    await give(
      page,
      'run.json',
      content.replace(/"digest": ?"./, (start) => `${start.slice(0, -1)}${start.endsWith('0') ? '1' : '0'}`),
    );
    await page.waitForSelector('.notice.error');
    expect((await state()).scenario).toBe('two-corridors');
    await give(page, 'run.json', content);
    await until((now) => now.scenario === 'first-ford' && now.step === 'exercise');
    expect((await state()).digest).toBe(digest);
  });
});

describe('storage', { timeout: 60_000 }, () => {
  test('a reload brings back scenario, plan and what can be undone', async () => {
    const seen = await open();
    const { page, until, state } = seen;
    await page.selectOption('select[name=scenario]', 'ebb-line');
    await until(({ scenario }) => scenario === 'ebb-line');
    await page.click('button:has-text("New")');
    await page.click('[data-example] >> nth=0');
    await until(({ belts }) => belts.length > 0);
    await page.click('[aria-label^="Remove "] >> nth=0');
    const before = await state();
    await reload(seen);
    const after = await until(({ scenario }) => scenario === 'ebb-line');
    expect({ plan: after.plan, plans: after.plans, belts: after.belts }).toEqual({
      plan: before.plan,
      plans: before.plans,
      belts: before.belts,
    });
    await page.keyboard.press('Control+z');
    expect((await state()).belts.length).toBe(before.belts.length + 1);
  });

  test('what one tab lays the other shows', async () => {
    const first = await open();
    await lay(first.page, '6,4');
    const second = await visit(host.browser, host.url, {}, first.context);
    await second.until(({ belts }) => belts.length === 1);
    await lay(first.page, '6,5');
    const { plans } = await second.until(({ belts }) => belts.length === 2);
    expect(plans).toEqual(['Plan A']);
  });

  test('a plan that two tabs change is kept twice', async () => {
    const first = await open(await host.browser.newContext());
    await lay(first.page, '6,4');
    await first.page.evaluate(() => window.abatisProbe?.settled());
    // The other tab hears nothing, as if it slept, and goes on from the older version.
    await first.context.addInitScript(() => {
      Object.defineProperty(window, 'BroadcastChannel', { value: undefined });
    });
    const second = await visit(host.browser, host.url, {}, first.context);
    await second.until(({ belts }) => belts.length === 1);
    await Promise.all([lay(first.page, '6,5'), lay(second.page, '7,2')]);
    const [a, b] = await Promise.all([
      first.until(({ saved }) => saved === 'saved'),
      second.until(({ saved, belts }) => saved === 'saved' && belts.length === 2),
    ]);
    const places = new Set([a, b].map(({ belts }) => belts.flatMap((belt) => belt.places).join(' ')));
    expect(places).toEqual(new Set(['6,4 6,5', '6,4 7,2']));
    await reload(second);
    expect((await second.until(({ plans }) => plans.length === 2)).plans).toContain('Plan A (this tab)');
  });

  test('a deleted plan comes back by the message', async () => {
    const { page, until } = await open();
    await lay(page, '6,4');
    await page.click('button:has-text("Copy")');
    await until(({ plans }) => plans.length === 2);
    await page.click('button:has-text("Delete")');
    await until(({ plans }) => plans.length === 1);
    await page.click('.notice button:has-text("Undo")');
    expect((await until(({ plans }) => plans.length === 2)).plan).toBe('Plan A copy');
  });

  test('where storing is forbidden it is said, and everything else works', async () => {
    const context = await host.browser.newContext({ viewport: { width: 1366, height: 768 } });
    await context.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { get: () => undefined });
    });
    const seen = await visit(host.browser, host.url, {}, context);
    await ready(seen);
    await lay(seen.page, '6,4');
    expect((await seen.state()).belts).toHaveLength(1);
    expect(await seen.page.textContent('.notice.error')).toContain('does not let the page store anything');
    expect(await seen.page.textContent('.save-mark')).toContain('Not saved');
    expect(seen.faults).toEqual([]);
  });
});
