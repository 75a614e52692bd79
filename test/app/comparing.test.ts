// A comparison on the page: who ranks where, effect against cost on chosen axes with its table, intent and the second ledger; no axe violations.
import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openExample, ready, visit } from './browser.ts';
import { useHost } from './host.ts';
import { focusOn } from './keys.ts';

const host = useHost();

describe('comparing', { timeout: 60_000 }, () => {
  test.each([
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ])('two plans and no belts of Fire Sack, at $width', async (viewport) => {
    const seen = await visit(host.browser, host.url, { viewport });
    const { page, until } = seen;
    await ready(seen);
    await openExample(seen, 'fire-sack', 'turn');
    await page.click('[data-example=wall]');
    await until(({ plan }) => plan === 'Wall');
    await page.click('#step-compare');
    await page.getByLabel('Plan A').uncheck();
    await page.fill('input[name=seeds]', '6');
    // What is said of one field does not stretch the other.
    const [bad, other] = await Promise.all(
      ['seeds', 'seed-base'].map((name) => page.locator(`input[name=${name}]`).boundingBox()),
    );
    expect([other?.y, other?.height]).toEqual([bad?.y, bad?.height]);
    await page.fill('input[name=seeds]', '60');
    await page.focus('[data-turn=run]');
    await page.keyboard.press('Enter');
    await until(({ compared }) => compared === 60);
    // Who has waited goes on to the report.
    await focusOn(page, '[data-mark=compared]');
    const table = (caption: string) => page.locator(`[aria-label="${caption}"] tbody tr`).allInnerTexts();
    const ranks = await table('By mean delay, minutes');
    expect(ranks.map((row) => row.split('\t').slice(0, 2))).toEqual([
      ['Turn', '1'],
      ['Wall', '2'],
      ['No belts', '3'],
    ]);
    expect(await page.locator('svg.front circle').count()).toBe(3);
    const figure = page.locator('figure:has(svg.front)');
    await figure.locator('[data-figure=table]').click();
    const front = await page
      .locator('figure tbody tr:has-text("of the front"), figure tbody tr:has-text("Turn")')
      .allInnerTexts();
    await page.click('[data-figure=table][aria-pressed=true]');
    expect(front.map((row) => row.split('\t').at(-1))).toEqual([
      'of the front',
      expect.stringContaining('Turn'),
      'of the front',
    ]);
    await page.selectOption('.front-axes select >> nth=1', 'legacyPoints');
    expect(await page.locator('svg.front').getAttribute('aria-label')).toContain('points afterwards');
    expect((await table('What groups were meant to do')).join()).toMatch(
      /Turn: floor\tfix\t\d+ %.*\t60 ± 15\t\d+ \/ \d+ \/ \d+/,
    );
    expect((await table('What it costs others (means)')).length).toBe(3);
    expect(await violations(page)).toEqual([]);
    expect(seen.faults).toEqual([]);
  });
});
