// Building and serving what the bench in a browser opens: its own pages, and the page as it is shipped.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { build } from 'vite';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
};

const page = (style: string, script: string) => `<!doctype html><meta charset="utf-8" />${style}${script}`;

/** Pages without a file: by address. The blank one draws a frame with WebGL and nothing else. */
const PAGES: Readonly<Record<string, string>> = {
  '/jobs': page('', '<script type="module" src="/jobs.js"></script>'),
  '/drawing': page(
    '<style>body { margin: 0 } #host, canvas { width: 1280px; height: 720px; display: block }</style><div id="host"></div>',
    '<script type="module" src="/drawing.js"></script>',
  ),
  '/blank': page(
    '<canvas width="1366" height="768"></canvas>',
    `<script type="module">
      const gl = document.querySelector('canvas').getContext('webgl');
      requestAnimationFrame(() => {
        gl.clearColor(0.95, 0.93, 0.87, 1);
        gl.clear(gl.COLOR_BUFFER_BIT);
        requestAnimationFrame(() => performance.mark('abatis-drawn'));
      });
    </script>`,
  ),
};

/** The bench's own scripts, `jobs.js` and `drawing.js`, in a folder. */
export async function buildPages(outDir: string): Promise<void> {
  const input = { jobs: resolve('test/bench/browser/page.ts'), drawing: resolve('test/bench/browser/drawing-page.ts') };
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
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input, output: { entryFileNames: '[name].js' } },
    },
  });
}

/** The page as `npm run build` makes it, in a folder. */
export async function buildShipped(outDir: string): Promise<void> {
  await build({ root: resolve('.'), logLevel: 'error', build: { outDir, emptyOutDir: true } });
}

export interface Served {
  readonly origin: string;
  readonly close: () => void;
}

/** Serves a folder, and the pages without a file. `exact`: with clocks of 5 µs in place of 100, for which a page has to stand alone. */
export async function serve(folder: string, exact = false): Promise<Served> {
  const server = createServer(({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(url.split('?', 1)[0]));
    response.setHeader('Content-Type', TYPES[PAGES[path] === undefined ? extname(path) : '.html'] ?? TYPES['.html']);
    if (exact) {
      response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
      response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    }
    try {
      response.end(PAGES[path] ?? readFileSync(join(folder, path === '/' ? 'index.html' : path)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}
