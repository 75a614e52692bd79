// A lock between processes, so that two runs at once do not install or build over each other.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { at, say } from './common.mjs';

// Longer than any install or build takes: by then the process number belongs to somebody else.
const STALE_MS = 15 * 60_000;
const WAIT_MS = 100;
const TELL_AFTER_MS = 3_000;

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, but belongs to another user.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** Whether whoever wrote the lock has ended without removing it. @param {string} file */
function isStale(file) {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    // 0 is a lock whose number is not written yet.
    return (holder > 0 && !isAlive(holder)) || Date.now() - statSync(file).mtimeMs > STALE_MS;
  } catch {
    // The holder let go between the two calls.
    return false;
  }
}

/** @param {string} file @returns {boolean} whether the lock is now ours */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
  }
  if (isStale(file)) rmSync(file, { force: true });
  return false;
}

/**
 * Does the work while no other process holds the lock of this name; a lock left by a dead process is taken over.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(name, work) {
  mkdirSync(at('.build'), { recursive: true });
  const file = at('.build', `${name}.lock`);
  for (let waited = 0; !take(file); waited += WAIT_MS) {
    if (waited === TELL_AFTER_MS) say(`Waiting for another run of Abatis to finish its work on ${name} …`);
    await sleep(WAIT_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
