// Finds a Firefox for the tests of a second browser engine; on Debian as root, installs one.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError, at, say } from './common.mjs';
import { aptInstall, canInstall } from './debian.mjs';
import { isProgram, which } from './which.mjs';

const NAMES = ['firefox-esr', 'firefox'];

/** @returns {string[]} */
function knownPaths() {
  const { env, platform } = process;
  if (platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter((folder) => folder !== undefined);
    return folders.map((folder) => join(folder, 'Mozilla Firefox\\firefox.exe'));
  }
  return ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox'];
}

/** The Firefox of the environment variable ABATIS_FIREFOX, or the first one found. @returns {string | undefined} */
export function findFirefox() {
  const wanted = process.env.ABATIS_FIREFOX;
  if (wanted !== undefined && wanted !== '') {
    if (isProgram(wanted)) return wanted;
    throw new PlainError(`ABATIS_FIREFOX is set to ${wanted}, which is not a program.`);
  }
  return which(NAMES) ?? knownPaths().find(isProgram);
}

/** Installs Debian's Firefox when there is none and we may, once in each clone; without one it says so and goes on. */
export async function ensureFirefox() {
  const tried = at('.build', 'firefox-tried');
  if (findFirefox() === undefined && canInstall() && !existsSync(tried)) {
    const trouble = await aptInstall(['firefox-esr'], 'a second browser engine, to try the page in');
    if (trouble !== undefined) say(`${trouble}\nGoing on without firefox-esr.`);
    mkdirSync(at('.build'), { recursive: true });
    writeFileSync(tried, '');
  }
  if (findFirefox() === undefined) say('Not on this machine: Firefox (the page is tried in one browser engine only).');
}
