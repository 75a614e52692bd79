// Everyone: axe on every screen and in every state at desk and phone size, headings in order, skip links, more contrast, forced colours, larger text.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violations } from './axe.ts';
import { drawn, openExample, ready, visit, type Visit } from './browser.ts';
import { useHost } from './host.ts';
import { hasFocus } from './keys.ts';

const host = useHost();

const SIZES = { desk: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } } as const;

async function open(
  options: Parameters<typeof visit>[2] = {},
  scenario = 'late-seeds',
  plan = 'both-shores',
): Promise<Visit> {
  const seen = await visit(host.browser, host.url, options);
  await ready(seen);
  await openExample(seen, scenario, plan);
  return seen;
}

/** Levels of headings that leave one out: a reader who goes by headings would think that something is missing. */
function headingGaps(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5')].filter(
      (one) => one.offsetParent !== null,
    );
    return all.flatMap((one, i) => {
      const [level, before] = [one, all[i - 1]].map((heading) => Number(heading?.tagName.slice(1) ?? 0));
      return level > before + 1
        ? [`${one.tagName} ${one.textContent} after ${all[i - 1]?.textContent ?? 'nothing'}`]
        : [];
    });
  });
}

/** Every fold open, so that nothing is left out. */
function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

async function everyState({ page, until }: Visit, isFine: (state: string) => Promise<void>): Promise<void> {
  await unfold(page);
  await drawn(page);
  await isFine('plan');
  await page.check('input[value=list] >> nth=0');
  await page.waitForSelector('.twin-table');
  for (const list of ['hexside', 'belts', 'columns', 'zones', 'posts', 'routes']) {
    await page.selectOption('select[name=list]', list);
  }
  await isFine('plan as a list');
  await page.click('text=Share');
  await page.waitForSelector('dialog[open]');
  await isFine('share');
  await page.keyboard.press('Escape');
  await page.click('text=Help');
  await page.waitForSelector('dialog[open]');
  await isFine('help');
  await page.keyboard.press('Escape');
  await page.click('#step-exercise');
  await page.waitForSelector('button.wide');
  await unfold(page);
  await isFine('before an exercise');
  await page.selectOption('select[name=policy]', 'breach');
  await page.click('.panel button.main.wide');
  await until(({ turns }) => turns > 0);
  await page.waitForSelector('[data-mark=result]');
  await unfold(page);
  await isFine('after an exercise');
}

test.each(['desk', 'phone'] as const)(
  'at %s size axe finds nothing in any state, and headings leave no level out',
  { timeout: 90_000 },
  async (size) => {
    const seen = await open({ viewport: SIZES[size], hasTouch: size === 'phone' });
    const found: string[] = [];
    await everyState(seen, async (state) => {
      for (const fault of [...(await violations(seen.page)), ...(await headingGaps(seen.page))])
        found.push(`${state}: ${fault}`);
    });
    expect(found).toEqual([]);
    expect(seen.faults).toEqual([]);
  },
);

test('the skip link leads to the panel, and landmarks hold everything', { timeout: 60_000 }, async () => {
  const { page } = await open();
  await page.evaluate(() => document.body.focus());
  await page.keyboard.press('Tab');
  expect(await hasFocus(page, '.skip')).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'panel');
  await page.keyboard.press('Shift+Tab');
  await page.locator('.skip').nth(1).focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.id === 'stage');
  expect(await page.locator('header, main').count()).toBe(2);
});

test('the focus is never lost: neither with a message that is dismissed, nor with a part that vanishes', {
  timeout: 60_000,
}, async () => {
  const { page } = await open();
  const isSomewhere = () =>
    page.waitForFunction(() => document.activeElement !== null && document.activeElement !== document.body);
  await page.setInputFiles('input[name=file]', {
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{'),
  });
  await page.locator('.notice.error button').last().focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.notice.error', { state: 'detached' });
  await isSomewhere();
  expect(await hasFocus(page, '#panel')).toBe(true);
  // Whatever takes a part away, the focus goes to the part that held it.
  await page.evaluate(() => {
    const button = document.createElement('button');
    document.querySelector('#panel .section')?.append(button);
    button.focus();
    button.remove();
  });
  await page.waitForFunction(() => document.activeElement === document.querySelector('#panel .section'));
});

test('where more contrast is asked for, texts have 7 to 1', { timeout: 60_000 }, async () => {
  const { page } = await open({ contrast: 'more' });
  await unfold(page);
  expect(await violations(page, ['color-contrast-enhanced', 'color-contrast'])).toEqual([]);
  await page.check('input[value=list] >> nth=0');
  await page.waitForSelector('.twin-table');
  expect(await violations(page, ['color-contrast-enhanced', 'color-contrast'])).toEqual([]);
});

test('in forced colours what is chosen, and where the focus is, shows by a line', { timeout: 60_000 }, async () => {
  const { page } = await open({ forcedColors: 'active' });
  const lineOf = (selector: string) =>
    page.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      return element === null ? 'gone' : getComputedStyle(element).outlineStyle;
    }, selector);
  expect(await lineOf('.steps [aria-selected=true]')).toBe('solid');
  expect(await lineOf('.steps [aria-selected=false]')).toBe('none');
  expect(await lineOf('.choice label.on')).toBe('solid');
  await page.click('.kind >> nth=0');
  expect(await lineOf('.kind[aria-pressed=true]')).toBe('solid');
  await page.locator('#step-plan').focus();
  await page.keyboard.press('ArrowRight');
  const colours = await page.evaluate(() =>
    ['#step-exercise', '.choice label.on'].map(
      (one) => getComputedStyle(document.querySelector(one) ?? document.body).outlineColor,
    ),
  );
  expect(colours[0]).not.toBe(colours[1]);
});

test.each([
  ['text alone twice as large', { width: 1366, height: 768 }, '30px'],
  ['everything four times as large', { width: 342, height: 192 }, ''],
] as const)('with %s nothing sticks out sideways on any step', { timeout: 60_000 }, async (_, viewport, fontSize) => {
  const { page } = await open({ viewport });
  // As a browser's own setting does, which the page's policy does not stop.
  await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), fontSize);
  const wide: string[] = [];
  for (const step of ['plan', 'exercise', 'compare', 'debrief']) {
    await page.click(`#step-${step}`);
    await drawn(page);
    const out = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('.panel, .stage')].map(
        (box) => box.scrollWidth - box.clientWidth,
      ),
    );
    if (out.some((by) => by > 0)) wide.push(`${step}: ${out.join(' ')}`);
  }
  expect(wide).toEqual([]);
});
