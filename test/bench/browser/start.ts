// How the shipped page starts: its first playable frame beside a blank page that draws with WebGL, what it fetches for that, and its rest.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { AbatisProbe } from '../../../src/app/probe.ts';
import { DRAWN } from '../../../src/ui/kit/calm.ts';
import { median } from '../hex/ours.ts';
import type { BenchRow } from '../hex/types.ts';

declare const window: { readonly abatisProbe?: AbatisProbe };

const DESK = { width: 1366, height: 768 };

/** Opens an address as a first visit, and answers what is asked once the first frame is there. */
async function firstVisit<T>(
  browser: Browser,
  address: string,
  ask: (page: Page, drawn: number) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: DESK, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(address);
    const mark = await page.waitForFunction((name) => performance.getEntriesByName(name)[0]?.startTime, DRAWN);
    return await ask(page, Number(await mark.jsonValue()));
  } finally {
    await context.close();
  }
}

/** Bytes of scripts, zipped, that were asked for before a moment, Phaser left out. */
async function scriptBytes(page: Page, folder: string, before: number): Promise<number> {
  const names = await page.evaluate((time) => {
    const files = performance.getEntriesByType('resource').filter(({ startTime }) => startTime < time);
    return files.map(({ name }) => new URL(name).pathname);
  }, before);
  const scripts = names.filter((name) => name.endsWith('.js') && !name.includes('phaser-'));
  return scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
}

/** Frames that the page draws in a second of rest, long after its start. */
async function framesAtRest(page: Page): Promise<number> {
  const frames = () => page.evaluate(() => window.abatisProbe?.state().board?.frames ?? Number.NaN);
  await page.waitForTimeout(5000);
  const before = await frames();
  await page.waitForTimeout(1000);
  return (await frames()) - before;
}

/** `folder`: where the page lies that `origin` serves. */
export async function benchStart(
  browser: Browser,
  origin: string,
  folder: string,
  rounds: number,
): Promise<BenchRow[]> {
  const [ours, blank]: number[][] = [[], []];
  for (let round = -1; round < rounds; round++) {
    const bare = await firstVisit(browser, `${origin}/blank`, async (_, drawn) => drawn);
    const full = await firstVisit(browser, `${origin}/`, async (_, drawn) => drawn);
    if (round < 0) continue;
    blank.push(bare);
    ours.push(full);
  }
  const [bytes, frames] = await firstVisit(browser, `${origin}/`, async (page, drawn) => [
    await scriptBytes(page, folder, drawn),
    await framesAtRest(page),
  ]);
  const row = { size: 'first-ford', check: `${rounds} rounds` };
  return [
    {
      ...row,
      name: 'Chromium: first playable frame, later than a blank page',
      unit: 'ms',
      value: median(ours.map((time, i) => time - blank[i])),
      reference: median(blank),
      goal: { of: 'value', most: 700 },
    },
    {
      ...row,
      name: 'Chromium: scripts of the first screen beside Phaser, gzipped',
      unit: 'kB',
      value: bytes / 1000,
      goal: { of: 'value', most: 150 },
    },
    {
      ...row,
      name: 'Chromium: the page, drawn in a second of rest',
      unit: 'frames',
      value: frames,
      goal: { of: 'value', most: 0 },
    },
  ];
}
