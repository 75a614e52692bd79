// The built page for tests: builds it when it is missing, and serves it from a subfolder, as a static host would.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
/** Where the page is built; another folder can be given, so that a test need not touch the one in use. */
const DIST = resolve(ROOT, process.env.ABATIS_DIST ?? 'dist');
const FOLDER = '/some/where/abatis/';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
};

function ensureBuilt(): void {
  if (existsSync(join(DIST, 'index.html'))) return;
  const args = [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn', '--outDir', DIST];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the page could not be built: ${stderr}`);
}

/** Names under assets/ change with what is in them, so that a browser need not ask, nor compile, twice. */
function headersOf(inside: string): Readonly<Record<string, string>> {
  return {
    'Content-Type': TYPES[extname(inside)] ?? 'application/octet-stream',
    'Cache-Control': inside.startsWith('assets') ? 'max-age=31536000, immutable' : 'no-store',
  };
}

export interface Served {
  /** Address of the page. */
  readonly url: string;
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves the built page on a free port; nothing outside its folder is there. */
export async function servePage(dist = DIST): Promise<Served> {
  ensureBuilt();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent((request.url ?? '/').split('?', 1)[0]);
    const inside = path.startsWith(FOLDER) ? normalize(path.slice(FOLDER.length) || 'index.html') : '..';
    const body = inside.startsWith('..') ? undefined : await readFile(join(dist, inside)).catch(() => undefined);
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, headersOf(inside)).end(body);
  });
  // A worker that has nothing else to do may end.
  server.unref();
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: origin + FOLDER, origin, close };
}

let shared: Promise<Served> | undefined;

/** The page as all test files of this worker share it. */
export function sharedPage(): Promise<Served> {
  shared ??= servePage();
  return shared;
}
