// How Vite builds and serves the page, and how Vitest finds and runs the tests.
import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

// `npm run test:long` sets this: the slow tests instead of the everyday ones.
const long = process.env.ABATIS_LONG === '1';

const SERVICE_WORKER = 'service-worker';

/** Tells the service worker which files the build has: the list stands in it, so that another build is another service worker. */
function precache(): Plugin {
  return {
    name: 'abatis-precache',
    generateBundle: {
      // When the page itself is there too.
      order: 'post',
      handler(_, bundle) {
        const worker = bundle[`${SERVICE_WORKER}.js`];
        if (worker?.type !== 'chunk') throw new Error('the build has no service worker');
        const hash = createHash('sha256');
        const files = Object.keys(bundle).filter((file) => file !== worker.fileName);
        for (const file of files.sort()) {
          const part = bundle[file];
          hash.update(file).update(part.type === 'chunk' ? part.code : part.source);
        }
        const list = JSON.stringify({ name: hash.digest('hex').slice(0, 16), files });
        worker.code = worker.code.replace('PRECACHE', () => list);
      },
    },
  };
}

export default defineConfig({
  // Relative addresses, so that the built folder works wherever it is put.
  base: './',
  // What has to keep its name is imported by its address too; nothing is copied blindly.
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  plugins: [precache()],
  build: {
    target: 'es2022',
    sourcemap: false,
    // The content security policy allows no data: scripts or styles, and one request more costs nothing offline.
    assetsInlineLimit: 0,
    // Phaser alone is above Vite's limit; its chunk is loaded beside the rest and cached for itself.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      input: { index: 'index.html', [SERVICE_WORKER]: 'src/app/offline/service-worker.ts' },
      output: {
        // A service worker's address must not change from build to build.
        entryFileNames: ({ name }) => (name === SERVICE_WORKER ? '[name].js' : 'assets/[name]-[hash].js'),
        codeSplitting: { groups: [{ name: 'phaser', test: /[\\/]node_modules[\\/]phaser[\\/]/ }] },
      },
    },
  },
  test: {
    environment: 'node',
    include: [long ? 'test/**/*.long.ts' : 'test/**/*.test.{ts,tsx}'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: long ? 600_000 : 20_000,
    hookTimeout: 60_000,
  },
});
