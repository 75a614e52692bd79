// Makes sure that Node is new enough and that node_modules is what the lock file says.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError, at, run, say, tail } from './common.mjs';
import { withLock } from './lock.mjs';

// Inside node_modules, so that whoever deletes that folder deletes this too.
const STAMP = at('node_modules', '.abatis-lock');

/** @param {string} file @returns {string | undefined} */
function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Whether a Node version satisfies a range of the forms `^20.19`, `>=24`, joined by `||`.
 * @param {string} version like '20.19.1'
 * @param {string} range
 */
export function satisfies(version, range) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return range.split('||').some((part) => {
    const [, operator, low, lowMinor] = /^\s*(\^|>=)(\d+)(?:\.(\d+))?/.exec(part) ?? [];
    if (low === undefined) throw new Error(`package.json: engines.node has a form that is not understood: ${part}`);
    const enough = major === Number(low) && minor >= Number(lowMinor ?? 0);
    return enough || (operator === '>=' && major > Number(low));
  });
}

function checkNode() {
  const range = JSON.parse(readFileSync(at('package.json'), 'utf8')).engines.node;
  if (satisfies(process.versions.node, range)) return;
  throw new PlainError(
    `Abatis needs Node.js ${range}; this is ${process.versions.node}. Install a newer one and try again.`,
  );
}

/** Whether npm itself has already installed exactly this lock file (it keeps a copy of what it put there). */
function npmHasInstalled() {
  const installed = readIfThere(at('node_modules', '.package-lock.json'));
  if (installed === undefined) return false;
  const have = JSON.parse(installed).packages;
  const want = Object.entries(JSON.parse(readFileSync(at('package-lock.json'), 'utf8')).packages);
  return want.every(([path, entry]) => {
    if (path === '') return true;
    // Optional packages are those for other machines: they may be absent.
    return have[path] === undefined ? entry.optional === true : have[path].integrity === entry.integrity;
  });
}

/** @param {string} output */
function explain(output) {
  if (/ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH/.test(output)) {
    return 'The package registry cannot be reached. Is there a network connection (or a proxy to set for npm)?';
  }
  if (/ENOSPC/.test(output)) return 'The disk is full.';
  if (/EACCES|EPERM/.test(output)) return `This folder cannot be written to: ${at('node_modules')}`;
  return 'npm ci failed.';
}

/** Runs `npm ci` in a folder; stops with what it said when it fails. @param {readonly string[]} more further arguments @param {string} [cwd] */
async function npmCi(more, cwd) {
  // The npm that started this script, if one did; else the one on the path.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...more];
  const { code, output } = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args], { quiet: true, cwd })
    : await run('npm', args, { quiet: true, cwd });
  if (code === 127) throw new PlainError('npm was not found. It comes with Node.js: install that and try again.');
  if (code !== 0) throw new PlainError(`${tail(output)}\n${explain(output)}`);
}

async function install() {
  say('Installing dependencies (npm ci; needed once, and again when package-lock.json changes) …');
  const start = Date.now();
  await npmCi([]);
  say(`Installed in ${((Date.now() - start) / 1000).toFixed(1)} s.`);
}

/** Installs what the bench compares with, from its own list, into .build/peers: nobody else needs it. */
export async function ensurePeers() {
  const folder = at('.build', 'peers');
  const lock = readFileSync(at('test/bench/peers/package-lock.json'));
  const stamp = join(folder, 'node_modules', '.abatis-lock');
  const hash = createHash('sha256').update(lock).digest('hex');
  if (readIfThere(stamp) === hash) return;
  say('Installing the packages to compare with (npm ci in .build/peers) …');
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(at('test/bench/peers', file), join(folder, file));
  await npmCi(['--ignore-scripts'], folder);
  writeFileSync(stamp, hash);
}

/** Checks Node, and installs when node_modules is missing or older than the lock file. Else costs a millisecond. */
export async function ensureInstalled() {
  checkNode();
  const hash = createHash('sha256')
    .update(readFileSync(at('package-lock.json')))
    .digest('hex');
  if (readIfThere(STAMP) === hash) return;
  await withLock('install', async () => {
    if (readIfThere(STAMP) === hash) return;
    if (!npmHasInstalled()) await install();
    writeFileSync(STAMP, hash);
  });
}
