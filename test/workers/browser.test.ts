// Real workers of a real browser, built as the page is built and under its content security policy: the same report as in Node.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startComparisonNode } from '../../src/workers/node-pool.ts';
import { sharedBrowser } from '../setup/browser.ts';
import { textsOf } from './fixtures.ts';
import type { Outcome, Probe } from './page.ts';

declare const window: { readonly probe: Probe };

let folder = '';
let server: Server;
let browser: Browser;
let page: Page;
let address = '';
const asked: string[] = [];

function serve(): Promise<Server> {
  const made = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const html = path === '/';
    response.setHeader('Content-Type', html ? 'text/html' : 'text/javascript');
    response.setHeader('Content-Security-Policy', "default-src 'self'");
    try {
      response.end(
        html ? '<!doctype html><script type="module" src="/page.js"></script>' : readFileSync(folder + path),
      );
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => {
    made.listen(0, '127.0.0.1', () => resolve(made));
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'abatis-page-'));
  await build({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    base: './',
    publicDir: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL('./page.ts', import.meta.url)),
        output: { entryFileNames: 'page.js' },
      },
    },
  });
  server = await serve();
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await sharedBrowser();
});

afterAll(async () => {
  await page?.context().close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(): Promise<Page> {
  page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'probe' in window);
  return page;
}

const run = (texts: ReturnType<typeof textsOf>, workers: number, cancelAt?: number): Promise<Outcome> =>
  page.evaluate(([t, w, c]) => window.probe.compare(t, w, c), [texts, workers, cancelAt] as const);

describe('startComparison in a browser', () => {
  beforeAll(async () => {
    await open();
  });

  test('gives the report of Node, with no worker, one, two and three; workers are had again', async () => {
    const texts = textsOf(60, { seedBase: 'browser ' });
    const inNode = JSON.stringify(await startComparisonNode(texts, { workers: 0 }));
    for (const workers of [0, 1, 2, 3]) {
      const { report, error, steps } = await run(texts, workers);
      expect(error).toBeUndefined();
      expect(JSON.stringify(report)).toBe(inNode);
      expect(steps).toBeGreaterThan(5);
      expect(page.workers()).toHaveLength(workers);
    }
  });

  test.each([0, 2])('the page lives on meanwhile, and a cancel frees all at work (%i workers)', async (workers) => {
    const before = page.workers().length;
    const { report, error } = await run(textsOf(100_000), workers, 300);
    // A page that could draw nothing would not cancel, and would have the report.
    expect([report, error]).toEqual([undefined, expect.stringMatching(/^AbortError/)]);
    await expect.poll(() => page.workers().length).toBe(before - workers);
  });

  test('a text that is refused is one clear error', async () => {
    expect((await run(textsOf(5, { planTexts: ['{'] }), 2)).error).toMatch(/^Error: plan 1:1:2 /);
  });

  test('a worker that cannot be loaded is one clear error', async () => {
    const [script] = asked.filter((path) => path.includes('worker'));
    await page.route(`**${script}`, (route) => route.fulfill({ status: 404, body: '' }));
    expect((await run(textsOf(5), 2)).error).toBe('Error: a worker could not be started');
    await page.unroute(`**${script}`);
  });
});
