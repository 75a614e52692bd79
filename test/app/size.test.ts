// What a browser fetches before the map can be played on: a budget for the first screen, in kB of gzipped JavaScript beside Phaser.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { DRAWN } from '../../src/ui/kit/calm.ts';
import { ready, visit } from './browser.ts';
import { useHost } from './host.ts';

const host = useHost();
const DIST = resolve(import.meta.dirname, '../../', process.env.ABATIS_DIST ?? 'dist');

/** Goal of the project: 150 kB. */
const BUDGETS = { scripts: 150_000, styles: 12_000 } as const;
/** A language beside English: its words, those of the gate and the scenario's. */
const LANGUAGE = 40_000;

function gzipped(file: string): number {
  return gzipSync(readFileSync(join(DIST, file))).length;
}

/** The files that were asked for before the map was drawn, by the page's own clock. */
async function firstFiles(locale: string): Promise<readonly string[]> {
  const seen = await visit(host.browser, host.url, { locale });
  await ready(seen);
  await seen.page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, DRAWN);
  return seen.page.evaluate((name) => {
    const [mark] = performance.getEntriesByName(name);
    const files = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < mark.startTime);
    return files.map((file) => file.name.slice(file.name.lastIndexOf('/assets/') + 1));
  }, DRAWN);
}

const sum = (files: readonly string[]) => files.reduce((all, file) => all + gzipped(file), 0);
const ending = (files: readonly string[], end: string) => files.filter((file) => file.endsWith(end));

test('what the first screen fetches beside Phaser keeps within its budget', async () => {
  const files = await firstFiles('en-GB');
  const scripts = ending(files, '.js').filter((file) => !file.includes('phaser-'));
  expect(files.some((file) => file.includes('phaser-'))).toBe(true);
  expect(sum(scripts)).toBeLessThan(BUDGETS.scripts);
  expect(sum(ending(files, '.css'))).toBeLessThan(BUDGETS.styles);
});

test('another language costs its own words, and no others', async () => {
  const [english, other] = [await firstFiles('en-GB'), await firstFiles('et')];
  const more = other.filter((file) => !english.includes(file));
  expect(more.length).toBeGreaterThan(0);
  expect(sum(more)).toBeLessThan(LANGUAGE);
});
