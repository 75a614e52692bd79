// Tells whether anything that a build reads has changed, by names, sizes and times.
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './common.mjs';

/** @param {string} path @param {string[]} into one line for each file */
function listInto(path, into) {
  const found = statSync(at(path), { throwIfNoEntry: false });
  if (found === undefined) return;
  if (!found.isDirectory()) {
    into.push(`${path} ${found.size} ${found.mtimeMs}`);
    return;
  }
  for (const name of readdirSync(at(path)).sort()) listInto(join(path, name), into);
}

/** A short text that changes whenever one of these files or folders does. @param {readonly string[]} paths relative to the root */
export function fingerprint(paths) {
  /** @type {string[]} */
  const lines = [];
  for (const path of paths) listInto(path, lines);
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);
}
