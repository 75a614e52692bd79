// The page in a second browser engine: Firefox, by typed commands alone, comes to the very results of Chromium.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFirefox } from '../../.dev/firefox.mjs';
import { type Firefox, KEYS, launchFirefox } from '../setup/firefox.ts';
import { visit } from './browser.ts';
import { useHost } from './host.ts';
import { tabTo } from './keys.ts';

const host = useHost();
const program = findFirefox();
const STATE = 'return window.abatisProbe?.state();';
const LINES = ['lay anti-vehicle belt 6,3 6,5 depth 2', 'go to exercise', 'run'];

let firefox: Firefox | undefined;
beforeAll(async () => {
  if (program !== undefined) firefox = await launchFirefox(program);
}, 120_000);
afterAll(() => firefox?.close());

/** What Chromium comes to by the same lines: digest, and the figures of the result in words. */
async function inChromium(): Promise<{ digest: string | undefined; result: string | null }> {
  const { page, until } = await visit(host.browser, host.url, { withoutMap: true });
  await until(({ scenario }) => scenario === 'first-ford');
  await tabTo(page, '#command');
  for (const line of LINES) {
    await page.keyboard.type(`${line}\n`);
    await page.waitForFunction(
      (typed) => [...document.querySelectorAll('.answer .typed')].at(-1)?.textContent === typed,
      line,
    );
  }
  const { digest } = await until(({ turns }) => turns > 0);
  await page.waitForSelector('[data-mark=result]');
  return { digest, result: await page.textContent('#panel') };
}

/** Tab, as a hand presses it, until the element has the focus. */
async function goTo({ run, type }: Firefox, selector: string): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await type(KEYS.tab);
    if (await run('return document.activeElement?.matches(arguments[0]) === true;', selector)) return;
  }
  throw new Error(`Tab never comes to ${selector}`);
}

test.skipIf(program === undefined)(
  'Firefox: a belt, an exercise and its debrief by keyboard alone; the digest is Chromium’s; a reload brings it back',
  { timeout: 180_000 },
  async () => {
    if (firefox === undefined) return;
    const { open, reload, until, run, type, complaints } = firefox;
    await open(host.url);
    await until('return window.abatisProbe?.state().scenario === "first-ford" && document.querySelector("#command");');
    await goTo(firefox, '#command');
    for (const line of LINES) {
      await type(line + KEYS.enter);
      await until(
        'return [...document.querySelectorAll(".answer .typed")].at(-1)?.textContent === arguments[0];',
        line,
      );
    }
    await until('return window.abatisProbe.state().turns > 0 && document.querySelector("[data-mark=result]");');
    const expected = await inChromium();
    const state = await run<{ digest: string; belts: { places: string[] }[] }>(STATE);
    expect(state.digest).toBe(expected.digest);
    expect(await run('return document.querySelector("#panel").textContent;')).toBe(expected.result);

    await run('return window.abatisProbe.settled();');
    await reload();
    await until(
      'return window.abatisProbe?.state().step === "exercise" && document.querySelector("[data-mark=result]");',
    );
    expect(await run<typeof state>(STATE)).toMatchObject({
      digest: state.digest,
      belts: [{ places: ['6,3', '6,4', '6,5'] }],
    });

    await goTo(firefox, '#command');
    await type(`go to debrief${KEYS.enter}`);
    await until('return document.querySelector("[data-turn=open-debrief]");');
    await goTo(firefox, '[data-turn=open-debrief]');
    await type(KEYS.enter);
    const words = await until<string>(
      'return document.querySelectorAll("[data-part]").length > 5 && document.querySelector("[data-part=result]").textContent;',
    );
    expect(words).toMatch(/Clearance time/);
    expect(await complaints()).toEqual([]);
    // What is planted is seen: so the list above was empty for a good reason.
    await run(`
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      setTimeout(() => { throw new Error('planted'); });`);
    expect(await run('return window.ran === undefined;')).toBe(true);
    await expect.poll(complaints).toEqual([expect.stringContaining('script-src'), expect.stringContaining('planted')]);
  },
);
