// `npm run dev` and `npm run build`: Vite's own commands, after the dependencies are there.
import { runMain, runTool } from './common.mjs';
import { ensureInstalled } from './install.mjs';

await runMain(async () => {
  await ensureInstalled();
  const { code } = await runTool('vite/bin/vite.js', process.argv.slice(2));
  process.exitCode = code;
});
