// The bench in a real Chromium: distance fields beside the C++ twin, and 1,000 playouts of two plans compared in workers.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { startComparisonNode } from '../../../src/workers/node-pool.ts';
import { launchBrowser } from '../../setup/browser.ts';
import { fold, type Kind, SIZES } from '../hex/cases.ts';
import { hex8, median, sizeText } from '../hex/ours.ts';
import { compileReference, runReference } from '../hex/reference.ts';
import type { BenchRow } from '../hex/types.ts';
import { TASK_SIZE, taskTexts } from '../workers/task.ts';
import type { BrowserBench } from './page.ts';

declare const window: { readonly bench: BrowserBench };

async function buildPage(outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: resolve('.'),
    base: './',
    publicDir: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { input: resolve('test/bench/browser/page.ts'), output: { entryFileNames: 'page.js' } },
    },
  });
}

function serve(folder: string): Promise<Server> {
  const server = createServer(({ url = '/' }, response) => {
    const isPage = url === '/';
    response.setHeader('Content-Type', isPage ? 'text/html' : 'text/javascript');
    try {
      response.end(
        isPage ? '<!doctype html><script type="module" src="/page.js"></script>' : readFileSync(folder + url),
      );
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done(server));
  });
}

/** Rounds of the page and of the twin in turn; throws when their checksums differ. */
async function benchField(page: Page, number: number, kind: Kind, rounds: number): Promise<BenchRow> {
  const size = SIZES[number];
  const hasReference = compileReference();
  const perHex = 1 / (size.runs[kind] * size.width * size.height);
  const ours: number[] = [];
  const theirs: number[] = [];
  let check = 0;
  for (let round = -1; round < rounds; round++) {
    const mine = await page.evaluate(([s, k, r]) => window.bench.round(s, k, r), [
      number,
      kind,
      Math.max(0, round),
    ] as const);
    if (round < 0) continue;
    ours.push(mine.nanoseconds * perHex);
    check = fold(check, Number.parseInt(mine.check, 16));
    if (!hasReference) continue;
    const twin = runReference(kind, size, round);
    if (twin.check !== mine.check) throw new Error(`bench in Chromium, ${kind}: ${mine.check}, the twin ${twin.check}`);
    theirs.push(twin.nanoseconds * perHex);
  }
  const row: BenchRow = {
    name: `Chromium: ${kind}`,
    size: sizeText(size),
    unit: 'ns/hex',
    value: median(ours),
    check: hex8(check),
  };
  if (!hasReference) return row;
  const ratio = median(ours.map((value, i) => value / theirs[i]));
  return { ...row, reference: median(theirs), ratio, goal: kind === 'field' ? { of: 'ratio', most: 1.8 } : undefined };
}

/** From a click to the report: workers start, read the texts, and play. The report has to be that of Node. */
async function benchCompare(page: Page, rounds: number): Promise<BenchRow> {
  const times: number[] = [];
  let check = 0;
  for (let round = -1; round < rounds; round++) {
    const texts = taskTexts(`browser ${round} `);
    const { milliseconds, report } = await page.evaluate((t) => window.bench.compare(t, 2), texts);
    const inNode = JSON.stringify(await startComparisonNode(texts, { workers: 0 }));
    if (report !== inNode) throw new Error('bench: the report of the browser is not that of Node');
    for (let i = 0; i < report.length; i++) check = fold(check, report.charCodeAt(i));
    if (round >= 0) times.push(milliseconds);
  }
  return {
    name: 'Chromium: compare 2 plans, 1,000 playouts, 2 workers',
    size: TASK_SIZE,
    unit: 'ms',
    value: median(times),
    goal: { of: 'value', most: 1000 },
    check: hex8(check),
  };
}

/** Builds the page, opens it, and measures all rows. */
export async function benchBrowser(rounds = 5): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'abatis-bench-'));
  await buildPage(folder);
  const server = await serve(folder);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction(() => 'bench' in window);
    const rows: BenchRow[] = [];
    for (let size = 0; size < SIZES.length; size++) {
      for (const kind of ['field', 'sides'] as const) rows.push(await benchField(page, size, kind, rounds));
    }
    rows.push(await benchCompare(page, rounds));
    return rows;
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
