// Builds the page into dist/ and the Node programs into .build/, only when their sources have changed.
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PlainError, at, runTool, say } from './common.mjs';
import { withLock } from './lock.mjs';
import { fingerprint } from './sources.mjs';

const SHARED = ['src', 'scenarios', 'package-lock.json', 'vite.config.ts', 'tsconfig.json', '.dev/build.mjs'];
const PAGE = [...SHARED, 'index.html', 'assets'];
// Older builds stay for programs that still run from them.
const KEPT = 3;

/** Builds dist/ if it is missing or its sources have changed since. @returns {Promise<void>} */
export async function ensurePage() {
  const stamp = at('.build', 'dist.stamp');
  const current = () =>
    existsSync(at('dist/index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint(PAGE);
  if (current()) return;
  await withLock('dist', async () => {
    if (current()) return;
    say('Building the page (vite build) …');
    const before = fingerprint(PAGE);
    const { code, output } = await runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn'], { quiet: true });
    if (code !== 0) throw new PlainError(`${output.trimEnd()}\nThe page could not be built.`);
    writeFileSync(stamp, before);
  });
}

/** @param {string} name the folder's name under .build/ */
function builds(name) {
  return readdirSync(at('.build'))
    .filter((entry) => entry.startsWith(`${name}.`) && statSync(at('.build', entry)).isDirectory())
    .map((entry) => ({ path: at('.build', entry), time: statSync(at('.build', entry)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
}

/** Makes .build/<name> stand for one build. A link on a link's place is one step on POSIX; Windows has to take two. @param {string} name @param {string} folder */
function pointTo(name, folder) {
  const link = at('.build', name);
  const fresh = `${link}-${process.pid}.link`;
  symlinkSync(process.platform === 'win32' ? folder : basename(folder), fresh, 'junction');
  if (process.platform === 'win32') rmSync(link, { recursive: true, force: true });
  renameSync(fresh, link);
}

/** @param {Record<string, string>} input name of each program → its source @param {string} outDir @param {string[]} external packages that stay where they are */
async function bundle(input, outDir, external) {
  const { build } = await import(pathToFileURL(at('node_modules/vite/dist/node/index.js')).href);
  const [major] = process.versions.node.split('.');
  await build({
    root: at('.'),
    configFile: false,
    logLevel: 'warn',
    // One file of our own instead of many small ones from node_modules: starts in a third of the time.
    ssr: { noExternal: true, external, target: 'node' },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: `node${major}`,
      minify: false,
      copyPublicDir: false,
      rolldownOptions: { input, output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } },
    },
  });
}

/**
 * Builds Node programs when their sources have changed, each build in a folder of its own that appears whole.
 * @param {string} name of the folder under .build/ that stands for the newest build
 * @param {Record<string, string>} input name of each program → its source file, relative to the root
 * @param {readonly string[]} [more] further files or folders that the build reads
 * @param {string[]} [external] packages that are loaded from node_modules when the program runs
 * @returns {Promise<string>} the folder of this build
 */
export async function ensureProgram(name, input, more = [], external = []) {
  const sources = [...SHARED, ...more];
  const print = fingerprint(sources);
  const folder = at('.build', `${name}.${print}`);
  if (existsSync(folder)) return folder;
  return withLock(name, async () => {
    if (existsSync(folder)) return folder;
    say(`Building ${Object.values(input).join(', ')} …`);
    const scratch = at('.build', `${name}-${process.pid}.new`);
    mkdirSync(scratch, { recursive: true });
    try {
      await bundle(input, scratch, external);
      renameSync(scratch, folder);
    } catch (error) {
      rmSync(scratch, { recursive: true, force: true });
      // Another process may have finished the same build in the meantime.
      if (existsSync(folder)) return folder;
      throw new PlainError(`${error instanceof Error ? error.message : error}\n${name} could not be built.`);
    }
    pointTo(name, folder);
    for (const { path } of builds(name).slice(KEPT)) rmSync(path, { recursive: true, force: true });
    return folder;
  });
}

/** The headless program and its worker. @returns {Promise<string>} the folder that holds main.js, node-worker.js, and program.js, which is all of main.js but its process */
export async function ensureCli() {
  return ensureProgram('cli', {
    main: 'src/cli/main.ts',
    program: 'src/cli/program.ts',
    'node-worker': 'src/workers/node-worker.ts',
  });
}
