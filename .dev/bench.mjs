// `npm run bench [-- --json]`: builds the measurements as a Node program and runs them.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureProgram } from './build.mjs';
import { ROOT, runMain } from './common.mjs';
import { ensureInstalled } from './install.mjs';

await runMain(async () => {
  await ensureInstalled();
  const main = join(await ensureProgram('bench', { run: 'test/bench/run.ts' }, ['test/bench']), 'run.js');
  // The benches name their files from the project's root.
  process.chdir(ROOT);
  process.argv[1] = main;
  await import(pathToFileURL(main).href);
});
