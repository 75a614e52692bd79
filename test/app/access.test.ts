// Everyone: axe on each step, phone and desk sizes without a page scroll, 200 % zoom, no WebGL, reduced motion, no script.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { drawn, ready, visit } from './browser.ts';
import type { Visit } from './browser.ts';
import { useHost } from './host.ts';

const host = useHost();

const SIZES = {
  desk: { width: 1366, height: 768 },
  wide: { width: 1920, height: 1080 },
  phone: { width: 390, height: 844 },
  /** 1366 by 768 at 200 %. */
  zoomed: { width: 683, height: 384 },
} as const;

async function open(size: keyof typeof SIZES): Promise<Visit> {
  const seen = await visit(host.browser, host.url, { viewport: SIZES[size], hasTouch: size === 'phone' });
  await ready(seen);
  return seen;
}

async function layByTyping(page: Page): Promise<void> {
  await page.click('.kind:has-text("Anti-vehicle belt")');
  await page.fill('input[name=place]', '6,4');
  await page.keyboard.press('Enter');
}

/** By how much the page itself scrolls, or sticks out sideways, and by how much the panel does. */
function overflow(page: Page): Promise<{ x: number; y: number; panel: number }> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    const panel = document.querySelector('.panel');
    return {
      x: scrollWidth - clientWidth,
      y: scrollHeight - clientHeight,
      panel: panel === null ? 1 : panel.scrollWidth - panel.clientWidth,
    };
  });
}

describe('every step', { timeout: 60_000 }, () => {
  test.each(['desk', 'phone'] as const)('axe finds nothing at %s size', async (size) => {
    const { page, until } = await open(size);
    await layByTyping(page);
    expect(await violations(page)).toEqual([]);
    await page.click('.action-bar .main');
    await page.check('input[value=list] >> nth=0');
    expect(await violations(page)).toEqual([]);
    await page.click('#step-exercise');
    await page.click('.panel button.main.wide');
    await until(({ turns }) => turns > 0);
    expect(await violations(page)).toEqual([]);
    await page.click('#step-compare');
    await page.check('input[value=no-belts]');
    await page.fill('input[name=seeds]', '20');
    await page.click('[data-turn=run]');
    await until(({ compared }) => compared === 20);
    expect(await violations(page)).toEqual([]);
    await page.click('text=Help');
    expect(await violations(page)).toEqual([]);
  });

  test.each([[['desk', 'wide', 'zoomed']], [['phone']]] as const)(
    'at size %s the page does not scroll and nothing sticks out',
    async (sizes) => {
      const { page } = await open(sizes[0]);
      await layByTyping(page);
      for (const size of sizes) {
        await page.setViewportSize(SIZES[size]);
        for (const step of ['exercise', 'compare', 'debrief', 'plan']) {
          await page.click(`#step-${step}`);
          await drawn(page);
          expect({ size, step, ...(await overflow(page)) }).toEqual({ size, step, x: 0, y: 0, panel: 0 });
        }
      }
    },
  );

  test('by touch, a tap picks and the belt is laid', async () => {
    const { page, at, until } = await open('phone');
    await page.tap('.kind:has-text("Anti-vehicle belt")');
    const { x, y } = await at('6,4');
    await page.touchscreen.tap(x, y);
    await until(({ chain }) => chain.length === 1);
    await page.tap('.action-bar .main');
    const { belts } = await until((now) => now.belts.length === 1);
    expect(belts[0].places).toEqual(['6,4']);
  });
});

describe('a start that is not as it should be', { timeout: 60_000 }, () => {
  test('without WebGL the list does the work, and the page says so', async () => {
    const seen = await visit(host.browser, host.url, { withoutMap: true });
    const { page, until } = seen;
    await until(({ scenario }) => scenario === 'first-ford');
    await page.waitForSelector('.twin-table');
    expect(await page.textContent('.stage .notice')).toContain('WebGL');
    await page.click('.kind:has-text("Anti-vehicle belt")');
    await page.click('[aria-label="Pick 6,4"]');
    await page.click('.action-bar .main');
    await until(({ belts }) => belts.length === 1);
    await page.click('#step-exercise');
    await page.click('.panel button.main.wide');
    await until(({ turns }) => turns > 0);
    expect(await violations(page)).toEqual([]);
  });

  test('a scenario that does not come leaves a plain message', async () => {
    const context = await host.browser.newContext({ viewport: SIZES.desk });
    await context.route(/first-ford-/, (route) => route.abort());
    const { page } = await visit(host.browser, host.url, {}, context);
    await page.waitForSelector('.notice.error');
    expect(await page.textContent('.notice.error')).toContain('could not be loaded');
    expect(await page.textContent('.panel')).toContain('No scenario is open');
  });

  test('without script there is a text', async () => {
    const context = await host.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(host.url);
    expect(await page.textContent('noscript')).toContain('JavaScript');
  });

  test('with reduced motion, playing shows each turn without moving anything', async () => {
    const seen = await visit(host.browser, host.url, { viewport: SIZES.desk, reducedMotion: 'reduce' });
    await ready(seen);
    await seen.page.click('#step-exercise');
    await seen.page.click('.panel button.main.wide');
    await seen.page.check('input[value=fast]');
    await seen.page.click('[aria-label="Play"]');
    await seen.until(({ turn, turns }) => turns > 0 && turn === turns);
    expect((await seen.state()).board?.animating).toBe(false);
  });
});
