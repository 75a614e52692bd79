// Jobs in the workers of a browser: playouts of two plans compared, and par of the shipped scenarios.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { parseScenario } from '../../../src/scenario/index.ts';
import { startComparisonNode } from '../../../src/workers/node-pool.ts';
import { fold } from '../hex/cases.ts';
import { hex8, median } from '../hex/ours.ts';
import type { BenchRow } from '../hex/types.ts';
import { SHIPPED } from '../par/cases.ts';
import { checkReport } from '../par/index.ts';
import { TASK_SIZE, taskTexts } from '../workers/task.ts';
import type { BrowserBench } from './page.ts';

declare const window: { readonly bench: BrowserBench };

/** Seconds for the proof of one scenario: the goal, and after which it is given up. */
const PROOF = { goal: 5, limit: 30 } as const;

/** From a click to the report. Throws when it is not that of Node. */
async function compareOnce(page: Page, seedBase: string): Promise<{ milliseconds: number; report: string }> {
  const texts = taskTexts(seedBase);
  const { milliseconds, report } = await page.evaluate((t) => window.bench.compare(t, 2), texts);
  const inNode = JSON.stringify(await startComparisonNode(texts, { workers: 0 }));
  if (report !== inNode) throw new Error('bench: the report of the browser is not that of Node');
  return { milliseconds, report };
}

/** The first comparison of a page, for which workers start and read the program, and the one after it, which has them again. */
export async function benchCompare(page: Page, rounds: number): Promise<BenchRow[]> {
  const times = { first: [] as number[], next: [] as number[] };
  let check = 0;
  for (let round = 0; round < rounds; round++) {
    await page.reload();
    await page.waitForFunction(() => 'bench' in window);
    for (const turn of ['first', 'next'] as const) {
      const { milliseconds, report } = await compareOnce(page, `browser ${turn} ${round} `);
      for (let i = 0; i < report.length; i++) check = fold(check, report.charCodeAt(i));
      times[turn].push(milliseconds);
    }
  }
  const row = { size: TASK_SIZE, unit: 'ms', goal: { of: 'value', most: 1000 }, check: hex8(check) } as const;
  const name = 'Chromium: compare 2 plans, 1,000 playouts, 2 workers';
  return [
    { ...row, name: `${name}, first of a page`, value: median(times.first) },
    { ...row, name: `${name}, once more`, value: median(times.next) },
  ];
}

/** Each shipped scenario that has a par, from the start of the worker to the proof, by the clock on the wall. The answers are checked by hand. */
export async function benchPars(page: Page): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const [id, known] of Object.entries(SHIPPED)) {
    const content = readFileSync(`scenarios/${id}.json`, 'utf8');
    const read = parseScenario(content);
    if (!read.ok) throw new Error(`bench: ${id} is no scenario`);
    const task = [content, PROOF.limit * 1000] as const;
    const { milliseconds, report } = await page.evaluate((t) => window.bench.par(...t), task);
    checkReport(read.value, report, known);
    const { value, bound, status } = report;
    const { width, height } = read.value.grid;
    rows.push({
      name: `Chromium: par, ${id}: ${status === 'optimal' ? 'proof' : 'no proof'}`,
      size: `${width}×${height}`,
      unit: 's',
      value: milliseconds / 1000,
      goal: { of: 'value', most: PROOF.goal },
      check: value === bound ? `${value}` : `${value}–${bound}`,
    });
  }
  return rows;
}
