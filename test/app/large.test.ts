// A map beyond what the page works out by itself: its routes come from a worker, and can be asked why as on any map (RD-2, WY-9).
import { expect, test } from 'vitest';
import { largeDocument } from '../scenario/large.ts';
import { textOf } from '../scenario/fixtures.ts';
import { ready, visit } from './browser.ts';
import { useHost } from './host.ts';
import { focusOn } from './keys.ts';

const host = useHost();

test('the routes of a large map are asked why', async () => {
  const seen = await visit(host.browser, host.url);
  await ready(seen);
  const { page, until } = seen;
  await page.setInputFiles('input[name=file]', {
    name: 'large.json',
    mimeType: 'application/json',
    buffer: Buffer.from(textOf(largeDocument())),
  });
  await until(({ scenario }) => scenario === 'test-large');
  await page.click('#step-debrief');
  await page.click('[data-turn=open-debrief]');
  const button = '[data-part=result] [data-why=routeMinutes]';
  await page.waitForSelector('[data-part=result] .why-traces', { timeout: 120_000 });
  const fold = page.locator('[data-part=result] .why-traces details:not([open]) summary');
  if ((await fold.count()) > 0) await fold.press('Enter');
  await page.locator(button).first().press('Enter');
  await focusOn(page, '[data-why-panel] h2');
  expect(await page.innerText('[data-why-panel]')).toMatch(
    /Why: Minutes of a good route[^]*Good route 1[^]*ground\s+\d+/,
  );
  expect([seen.faults, seen.strays]).toEqual([[], []]);
}, 240_000);
