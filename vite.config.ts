// How Vite builds and serves the page, and how Vitest finds and runs the tests.
import { defineConfig } from 'vitest/config';

// `npm run test:long` sets this: the slow tests instead of the everyday ones.
const long = process.env.ABATIS_LONG === '1';

export default defineConfig({
  // Relative addresses, so that the built folder works wherever it is put.
  base: './',
  // What has to keep its name is imported by its address too; nothing is copied blindly.
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    sourcemap: false,
    // The content security policy allows no data: scripts or styles, and one request more costs nothing offline.
    assetsInlineLimit: 0,
    // Phaser alone is above Vite's limit; its chunk is loaded beside the rest and cached for itself.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'phaser', test: /[\\/]node_modules[\\/]phaser[\\/]/ }] } },
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
