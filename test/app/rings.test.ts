// Whoever goes by keyboard sees where the focus is: Tab through every step, map and list, wide and narrow.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openExample, playAndCompare, ready, visit } from './browser.ts';
import { useHost } from './host.ts';

const host = useHost();

/** What has the focus, and which sides of the ring round it cannot be seen; undefined: nothing of the page has it. */
function ringOf(page: Page): Promise<{ readonly what: string; readonly hidden: string } | undefined> {
  return page.evaluate(() => {
    const on = document.activeElement;
    if (on === null || on === document.body) return undefined;
    const ringed = [on.closest('label'), on].find(
      (one) => one !== null && getComputedStyle(one).outlineStyle !== 'none',
    );
    const what = `${on.tagName} ${on.getAttribute('aria-label') ?? on.getAttribute('name') ?? on.textContent}`.slice(
      0,
      60,
    );
    if (ringed === undefined || ringed === null) return { what, hidden: 'all' };
    const { outlineWidth, outlineOffset } = getComputedStyle(ringed);
    const [width, offset] = [Number.parseFloat(outlineWidth), Number.parseFloat(outlineOffset)];
    const box = ringed.getBoundingClientRect();
    const seen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    for (let at = ringed.parentElement; at !== null; at = at.parentElement) {
      const [{ overflowX, overflowY }, edge] = [getComputedStyle(at), at.getBoundingClientRect()];
      if (overflowX !== 'visible') {
        seen.left = Math.max(seen.left, edge.left);
        seen.right = Math.min(seen.right, edge.right);
      }
      if (overflowY !== 'visible') {
        seen.top = Math.max(seen.top, edge.top);
        seen.bottom = Math.min(seen.bottom, edge.bottom);
      }
    }
    // What is larger than the room for it has its end elsewhere, and of a text the browser shows the line that is written on.
    const isLong = box.height > seen.bottom - seen.top || on.tagName === 'TEXTAREA';
    const hidden = [
      seen.left - box.left >= -offset && 'left',
      !isLong && seen.top - box.top >= -offset && 'top',
      box.right - seen.right >= -offset && 'right',
      !isLong && box.bottom - seen.bottom >= -offset && 'bottom',
    ].filter((side) => side !== false);
    return { what, hidden: width > 0 ? hidden.join() : 'all' };
  });
}

/** All that Tab comes to, once round, whose ring is not to be seen. */
async function blindStops(page: Page): Promise<readonly string[]> {
  const blind: string[] = [];
  let stops = 0;
  for (; stops < 150; stops++) {
    await page.keyboard.press('Tab');
    const ring = await ringOf(page);
    if (ring === undefined) break;
    if (ring.hidden !== '') blind.push(`${ring.what}: ${ring.hidden}`);
  }
  expect(stops).toBeGreaterThan(10);
  return blind;
}

async function allSeen(page: Page, steps: readonly string[]): Promise<void> {
  for (const step of steps) {
    await page.click(`#step-${step}`);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    expect([step, await blindStops(page)]).toEqual([step, []]);
  }
}

describe('the ring of the focus', { timeout: 90_000 }, () => {
  test.each([
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ])('is seen at $width', async (viewport) => {
    const seen = await visit(host.browser, host.url, { viewport });
    await ready(seen);
    const { page } = seen;
    await openExample(seen, 'fire-sack', 'turn');
    await allSeen(page, ['plan', 'exercise', 'compare', 'debrief']);
    await playAndCompare(seen);
    await allSeen(page, ['exercise', 'compare']);
    await page.click('#step-debrief');
    await page.click('[data-turn=open-debrief]');
    await page.waitForSelector('[data-part=worth] svg');
    await allSeen(page, ['debrief']);
    await page.click('#step-plan');
    await page.check('input[value=list] >> nth=0');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    expect(await blindStops(page)).toEqual([]);
    // The panel itself, to which the focus goes when what had it is gone.
    await page.click('button:has-text("Not now")');
    await page.keyboard.press('Shift');
    await page.waitForFunction(() => document.activeElement?.id === 'panel');
    expect((await ringOf(page))?.hidden).toBe('');
  });
});
