// Debian packages, installed when this is Debian (or a child of it) and we may.
import { existsSync } from 'node:fs';
import { run, say, tail } from './common.mjs';

/** Whether packages can be installed without asking anybody. */
export const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

let listsAreFresh = false;

/**
 * Installs packages; quiet but for one line.
 * @param {readonly string[]} packages
 * @param {string} purpose what they are for, in words
 * @returns {Promise<string | undefined>} what went wrong, or nothing
 */
export async function aptInstall(packages, purpose) {
  say(`Installing ${packages.join(', ')} (${purpose}; needed once) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if (!listsAreFresh) {
    const update = await run('apt-get', ['update', '-qq'], { quiet: true, env });
    if (update.code !== 0) return tail(update.output, 3);
    listsAreFresh = true;
  }
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  const done = await run('apt-get', args, { quiet: true, env });
  return done.code === 0 ? undefined : tail(done.output, 3);
}
