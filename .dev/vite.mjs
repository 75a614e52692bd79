// `npm run dev` and `npm run build`: Vite's own commands, after the dependencies are there.
import { pathToFileURL } from 'node:url';
import { at, runMain } from './common.mjs';
import { ensureInstalled } from './install.mjs';

await runMain(async () => {
  await ensureInstalled();
  // In this process, so that keys and signals reach Vite as if it had been started by itself.
  await import(pathToFileURL(at('node_modules/vite/bin/vite.js')).href);
});
