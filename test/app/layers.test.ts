// Layers of the map in the page: by keyboard, with legend, readout and list; remembered; playouts for the heat map; by axe.
import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openExample, ready, visit } from './browser.ts';
import { useHost } from './host.ts';
import { press } from './keys.ts';

const host = useHost();

describe('layers', { timeout: 60_000 }, () => {
  test('by keyboard: chosen, told, remembered, switched off', async () => {
    const seen = await visit(host.browser, host.url);
    const { page, faults } = seen;
    await ready(seen);
    await page.locator('.layers-button').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await press(page, ['ArrowDown', 'ArrowDown']);
    await page.waitForSelector('.legend [data-layer=toGoal]');
    expect(await page.textContent('.legend')).toContain('Minutes to the goal');
    await page.check('.layers-sheet input[value=cut]');
    await page.waitForSelector('.legend [data-layer=cut] li');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.isVisible('.layers-sheet')).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('layers-button');

    await page.locator('#board').focus();
    await press(page, ['ArrowRight']);
    await page.waitForFunction(() => document.querySelector('[data-live]')?.textContent?.includes('min to the goal'));
    expect(await page.textContent('.readout')).toContain('min to the goal');
    await page.check('input[value=list] >> nth=0');
    expect(await page.textContent('.twin-table')).toContain('min to the goal');

    await page.reload();
    await ready(seen);
    await page.waitForSelector('.legend [data-layer=toGoal]');
    await page.check('input[value=map] >> nth=0');
    await page.click('.layers-button');
    await page.click('.layers-sheet .row button >> nth=0');
    await page.waitForSelector('.legend', { state: 'detached' });
    expect(faults).toEqual([]);
  });

  test('a large map has an overview: by keyboard and pointer it moves the view', async () => {
    const seen = await visit(host.browser, host.url);
    const { page, until, state, faults } = seen;
    await ready(seen);
    await openExample(seen, 'first-ford', 'watched');
    expect(await page.locator('.overview').count()).toBe(0);
    await openExample(seen, 'long-march', 'roads');
    await page.locator('.overview-map').focus();
    await press(page, ['+', '+', '+', 'ArrowRight', 'ArrowDown']);
    const { camera } = (await state()).board ?? { camera: undefined };
    expect(await page.textContent('[data-live]')).toMatch(/View round \d+,\d+/);
    const box = await page.locator('.overview-map').boundingBox();
    if (box === null || camera === undefined) throw new Error('no overview');
    await page.mouse.click(box.x + box.width * 0.1, box.y + box.height * 0.9);
    await until(({ board }) => board !== undefined && board.camera.x < camera.x && board.camera.y > camera.y);
    expect(await violations(page)).toEqual([]);
    await page.click('.overview > button');
    expect(await page.locator('.overview-map').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  test('playouts are played for the map, for this plan only', async () => {
    const seen = await visit(host.browser, host.url, { viewport: { width: 390, height: 844 }, hasTouch: true });
    const { page, faults } = seen;
    await ready(seen);
    await openExample(seen, 'first-ford', 'watched');
    await page.click('.layers-button');
    await page.check('.layers-sheet input[value=tracks]');
    await page.check('.layers-sheet input[value=worth]');
    await page.keyboard.press('Escape');
    for (const layer of ['tracks', 'worth']) {
      await page.click(`[data-ask=${layer}]`);
      await page.waitForSelector(`.legend [data-layer=${layer}] svg`);
    }
    expect(await page.textContent('.legend')).toContain('mean of 200 seeds');
    expect(await violations(page)).toEqual([]);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBe(0);
    const before = (await seen.state()).plan;
    await page.click('[data-example] >> nth=0');
    await seen.until(({ plan }) => plan !== before);
    await page.waitForSelector('[data-ask=tracks]');
    expect(faults).toEqual([]);
  });
});
