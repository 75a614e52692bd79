// `npm run --silent abatis -- …`: the headless program, built when its sources have changed. Standard output is the program's alone.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureCli } from './build.mjs';
import { runMain } from './common.mjs';
import { ensureInstalled } from './install.mjs';

await runMain(async () => {
  await ensureInstalled();
  const main = join(await ensureCli(), 'main.js');
  // The program finds itself where Node would have put it, had it been started directly.
  process.argv[1] = main;
  await import(pathToFileURL(main).href);
});
