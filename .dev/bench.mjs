// `npm run bench`: builds the measurements as a Node program and runs them; with --peers, after what they are compared with is there.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureProgram } from './build.mjs';
import { ROOT, runMain } from './common.mjs';
import { ensureInstalled, ensurePeers } from './install.mjs';

await runMain(async () => {
  await ensureInstalled();
  if (process.argv.includes('--peers')) await ensurePeers();
  const programs = { run: 'test/bench/run.ts', 'node-worker': 'src/workers/node-worker.ts' };
  // The bench in a browser builds its page with the one and opens it with the other.
  const external = ['vite', 'playwright-core'];
  const folder = await ensureProgram('bench', programs, ['test/bench', 'test/setup'], external);
  const main = join(folder, 'run.js');
  // The benches name their files from the project's root.
  process.chdir(ROOT);
  process.argv[1] = main;
  await import(pathToFileURL(main).href);
});
