// Runs axe-core in the page, by the debugger's way, which the page's content security policy does not stop.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

const LEVEL_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] as const;

/** What axe finds wrong, by WCAG 2.0 to 2.2 AA and its own best practices, or by these rules or tags; [] = nothing. */
export async function violations(page: Page, only: readonly string[] = LEVEL_AA): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  // A word that happens to lie half under a bar that stays in sight would be taken for too small or too faint: all bars lie where they belong meanwhile.
  const bars = await page.evaluateHandle(() => {
    const sticky = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (one) => getComputedStyle(one).position === 'sticky',
    );
    for (const bar of sticky) bar.style.position = 'static';
    return sticky;
  });
  // Selectors, and what is said of all that passes, would take longer than the rules.
  const options = JSON.stringify({ runOnly: only, resultTypes: ['violations'], selectors: false });
  const found = (await page.evaluate(
    `axe.run(document, ${options}).then((r) => r.violations)`,
  )) as readonly Violation[];
  await bars.evaluate((all) => {
    for (const bar of all) bar.style.position = '';
  });
  await bars.dispose();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
