// The page in every language: chosen in the header while it runs, kept for the next visit, and with room for its words at every size.
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/ui/text/index.ts';
import { drawn, playAndCompare, ready, visit, type Visit } from './browser.ts';
import { useHost } from './host.ts';

const host = useHost();
const STEPS = ['plan', 'exercise', 'compare', 'debrief'] as const;
/** Between a desk and a phone only the header changes. */
const SIZES = [
  { width: 1366, height: 768, steps: STEPS },
  { width: 1000, height: 700, steps: ['plan'] },
  { width: 390, height: 844, steps: STEPS },
] as const;

async function choose({ page }: Visit, code: string): Promise<void> {
  await page.selectOption('select[name=language]', code);
  await page.waitForFunction((lang) => document.documentElement.lang === lang, code);
}

/** What does not fit: the page, the panel or the guide sideways, controls of the header that are not on the screen. */
function outside(): string[] {
  const boxes = [document.documentElement, ...document.querySelectorAll('.panel, .stage, .guide')];
  const wide = boxes.filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.className || box.tagName);
  const controls = [...document.querySelectorAll('.bar button, .bar select')];
  const gone = controls.filter((control) => {
    const { left, right, width } = control.getBoundingClientRect();
    return width > 0 && (width < 20 || left < 0 || right > window.innerWidth);
  });
  return [...wide, ...gone.map((control) => control.textContent ?? '')];
}

test('each has its words on every step, and room for them at every size', { timeout: 300_000 }, async () => {
  const seen = await visit(host.browser, host.url);
  await ready(seen);
  await playAndCompare(seen);
  const { page, faults } = seen;
  await page.click('#step-plan');
  await page.click('.guide-offer button');
  await page.waitForSelector('.guide');
  const misfits: string[] = [];
  for (const { steps, ...size } of SIZES) {
    await page.setViewportSize(size);
    for (const { code, load } of LANGUAGES) {
      await choose(seen, code);
      const { shell } = await load();
      for (const step of steps) {
        await page.locator(`#step-${step}`).dispatchEvent('click');
        await drawn(page);
        expect(await page.getAttribute(`#step-${step}`, 'aria-selected')).toBe('true');
        expect(await page.textContent(`#step-${step}`)).toContain(shell.step[step]);
        const out = await page.evaluate(outside);
        misfits.push(...out.map((what) => `${code} ${size.width} ${step}: ${what}`));
      }
    }
  }
  expect(misfits).toEqual([]);
  expect(faults).toEqual([]);
});

test('the one that was chosen is there on the next visit; before that it is the browser’s', {
  timeout: 60_000,
}, async () => {
  const seen = await visit(host.browser, host.url, { locale: 'de-AT' });
  await ready(seen);
  expect(await seen.page.inputValue('select[name=language]')).toBe('de');
  await choose(seen, 'en');
  await seen.page.reload();
  await ready(seen);
  expect(await seen.page.inputValue('select[name=language]')).toBe('en');
});

test('an example plan of a scenario with words has its name and those of its groups in the language on show', {
  timeout: 60_000,
}, async () => {
  const seen = await visit(host.browser, host.url, { locale: 'de' });
  await ready(seen);
  await seen.page.selectOption('select[name=scenario]', 'fire-sack');
  await seen.until(({ scenario }) => scenario === 'fire-sack');
  await seen.page.click('[data-example=turn]');
  await seen.until(({ belts }) => belts.length === 2);
  expect(await seen.page.textContent('select[name=plan]')).toContain('Abdrängen');
  const names = await seen.page
    .locator('#panel input')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  expect([...names, await seen.page.textContent('#panel')].join()).toContain('Boden des Sacks');
  expect(await seen.page.textContent('#panel')).not.toContain('Floor of the sack');
});
