// Types, lint, format and dead code: the checks that run no test. `npm run check` runs them all; test.mjs uses them as stages.
import { pathToFileURL } from 'node:url';
import { PlainError, runMain, runTool, say } from './common.mjs';
import { ensureInstalled } from './install.mjs';

/** @typedef {{ name: string, tools: [file: string, ...args: string[]][] }} Check tools run side by side */

/** @type {Check} */
export const TYPES = {
  name: 'types',
  tools: [
    ['typescript/bin/tsc', '-p', 'tsconfig.json'],
    ['typescript/bin/tsc', '-p', 'tsconfig.pure.json'],
  ],
};

/** @type {Check} */
export const LINT = {
  name: 'lint',
  tools: [
    ['oxlint/bin/oxlint', '--deny-warnings'],
    ['@biomejs/biome/bin/biome', 'check', '--error-on-warnings'],
    ['knip/bin/knip.js', '--no-progress'],
  ],
};

/** Runs the tools of one check; fails with what the failing ones printed. @param {Check} check */
export async function runCheck({ name, tools }) {
  const results = await Promise.all(tools.map(([file, ...args]) => runTool(file, args, { quiet: true })));
  const failed = results.flatMap(({ code, output }, i) =>
    code === 0 ? [] : [`${tools[i]?.join(' ')}\n${output.trimEnd()}`],
  );
  if (failed.length > 0) throw new PlainError(`${failed.join('\n\n')}\n\nStopped: ${name}.`);
}

/** Runs one stage and says how long it took. @param {string} name @param {() => Promise<unknown>} work */
export async function stage(name, work) {
  const start = Date.now();
  await work();
  say(`✓ ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(async () => {
    await stage('dependencies', ensureInstalled);
    for (const check of [TYPES, LINT]) await stage(check.name, () => runCheck(check));
  });
}
