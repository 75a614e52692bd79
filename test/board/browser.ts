// Builds the board's test page, serves it, and opens it in Chromium.
import { createReadStream, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { sharedBrowser } from '../setup/browser.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** A folder of this worker's own: another file's tests may build at the same time. */
const OUT = join(ROOT, '.build', `board-page-${process.pid}`);
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.svg': 'image/svg+xml' };

export interface Bench {
  /** Opens the page in a window of this size; everything that the page complains about is collected. */
  open(size: { width: number; height: number }, options?: OpenOptions): Promise<{ page: Page; complaints: string[] }>;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly query?: string;
  readonly deviceScaleFactor?: number;
  readonly hasTouch?: boolean;
  /** Runs in the page before its own scripts. */
  readonly before?: () => void;
}

let built: Promise<unknown> | undefined;

/** The test page, built once in each worker, which takes it away when it ends. */
function ensureBuilt(): Promise<unknown> {
  if (built === undefined) process.once('exit', () => rmSync(OUT, { recursive: true, force: true }));
  built ??= build({
    configFile: false,
    root: join(ROOT, 'test/board/page'),
    base: './',
    logLevel: 'error',
    build: { outDir: OUT, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 },
  });
  return built;
}

export async function openBench(): Promise<Bench> {
  const [browser] = await Promise.all([sharedBrowser(), ensureBuilt()]);
  const server = await serve();
  const { port } = server.address() as AddressInfo;
  const before = new Set(browser.contexts());
  return {
    open: (size, options = {}) => openPage(browser, port, size, options),
    async close() {
      const ours = browser.contexts().filter((context) => !before.has(context));
      await Promise.all(ours.map((context) => context.close()));
      server.close();
    },
  };
}

/** Waits until all that was done is drawn: three frames of the browser in which the board asked for none (a change of size is told in the frame after it). */
export function settle(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let calm = 0; calm < 3; ) {
      await new Promise(requestAnimationFrame);
      calm = window.desk.board.probe().atRest ? calm + 1 : 0;
    }
  });
}

function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(pathname === '/' ? '/index.html' : pathname);
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
    const file = createReadStream(join(OUT, path));
    file.on('error', () => response.writeHead(404).end());
    file.pipe(response);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

async function openPage(
  browser: Browser,
  port: number,
  viewport: { width: number; height: number },
  { query = '', deviceScaleFactor = 1, hasTouch = false, before }: OpenOptions,
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport, deviceScaleFactor, hasTouch });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    // Screenshots read pixels, which software rendering remarks upon.
    const remark = message.text().includes('GL Driver Message');
    if ((message.type() === 'error' || message.type() === 'warning') && !remark) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  if (before !== undefined) await page.addInitScript(before);
  await page.goto(`http://127.0.0.1:${port}/${query}`);
  await page.waitForFunction(() => window.desk.board.probe().ready || window.desk.errors.length > 0);
  return { page, complaints };
}
