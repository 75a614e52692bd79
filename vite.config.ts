// How Vite builds and serves the page, and how Vitest finds and runs the tests.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { scenarioCards } from './.dev/scenario-cards.ts';
import { boardAtOnce, engineOnce, inOneFile, precache, SERVICE_WORKER } from './.dev/bundle-plugins.ts';

// `npm run test:long` sets this: the slow tests instead of the everyday ones.
const long = process.env.ABATIS_LONG === '1';

/** The page as a folder for a static host. */
const folder = {
  plugins: [boardAtOnce(), precache()],
  worker: { format: 'es' as const },
  build: {
    // The content security policy allows no data: scripts or styles, and one request more costs nothing offline.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: 'index.html', [SERVICE_WORKER]: 'src/app/offline/service-worker.ts' },
      output: {
        // A service worker's address must not change from build to build.
        entryFileNames: ({ name }: { readonly name: string }) =>
          name === SERVICE_WORKER ? '[name].js' : 'assets/[name]-[hash].js',
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /[\\/]node_modules[\\/]phaser[\\/]/ },
            // All that the first screen cannot do without, in one file.
            {
              name: 'first',
              tags: ['$initial' as const],
              test: (id: string) => !id.includes('/src/app/offline/service-worker'),
            },
          ],
        },
      },
    },
  },
};

/** The page as one file beside it (`--mode single`): workers and all that they load are in it, too. */
const single = {
  plugins: [inOneFile()],
  // From a disk a browser starts no module out of a text, only a script.
  worker: { format: 'iife' as const, plugins: () => [engineOnce()] },
  resolve: {
    alias: [
      {
        find: /^\.\/make-worker\.ts$/,
        replacement: fileURLToPath(new URL('src/workers/make-worker-inline.ts', import.meta.url)),
      },
    ],
  },
  build: {
    emptyOutDir: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
};

export default defineConfig(({ mode }) => ({
  // Relative addresses, so that the built folder works wherever it is put.
  base: './',
  // What has to keep its name is imported by its address too; nothing is copied blindly.
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: mode === 'single' ? single.worker : folder.worker,
  plugins: [scenarioCards(), ...(mode === 'single' ? single.plugins : folder.plugins)],
  resolve: mode === 'single' ? single.resolve : {},
  build: {
    target: 'es2022',
    sourcemap: false,
    // Phaser alone is above Vite's limit; its chunk is loaded beside the rest and cached for itself.
    chunkSizeWarningLimit: 1600,
    ...(mode === 'single' ? single.build : folder.build),
  },
  test: {
    environment: 'node',
    include: [long ? 'test/**/*.long.ts' : 'test/**/*.test.{ts,tsx}'],
    pool: 'forks',
    // A process for each worker, not for each file: most of a small file's time was starting one and loading the same modules again.
    isolate: false,
    // Programs as they were built, not read once more.
    server: { deps: { external: [/\/\.build\//] } },
    maxWorkers: 2,
    // A busy machine takes several times as long as a free one.
    testTimeout: long ? 600_000 : 60_000,
    hookTimeout: 60_000,
  },
}));
