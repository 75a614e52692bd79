// The one place that reads and writes files. What goes wrong is a problem in plain words, never an exception.
import { constants } from 'node:fs';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { MAX_BYTES, type Result } from '../scenario/index.ts';
import { en, type Sentence } from '../rules/index.ts';
import type { FileProblem } from './types.ts';

const REASONS: Readonly<Record<string, readonly [code: string, message: Sentence, hint: Sentence]>> = {
  ENOENT: ['file/missing', en`There is no such file.`, en`Check the name and the folder.`],
  ENOTDIR: ['file/missing', en`There is no such file.`, en`Check the name and the folder.`],
  EISDIR: ['file/folder', en`This is a folder, not a file.`, en`Name a file in it.`],
  EACCES: ['file/forbidden', en`The file may not be read or written.`, en`Check its permissions.`],
  EPERM: ['file/forbidden', en`The file may not be read or written.`, en`Check its permissions.`],
  EROFS: ['file/forbidden', en`The file may not be written.`, en`Choose another folder.`],
  ENOSPC: ['file/full', en`There is no space left to write the file.`, en`Make room, or choose another folder.`],
  ENAMETOOLONG: ['file/name', en`The name is too long.`, en`Choose a shorter one.`],
  ERR_INVALID_ARG_VALUE: ['file/name', en`This cannot be the name of a file.`, en`Choose another one.`],
};

export function fileProblem(file: string, code: string, message: Sentence, hint: Sentence): FileProblem {
  return { file, code, severity: 'error', message, pointer: '', line: 1, column: 1, hint };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? `${error.code}` : '';
}

function problemOf(file: string, error: unknown): FileProblem {
  const code = codeOf(error);
  const reason = REASONS[code] ?? [
    'file/failed',
    en`The file could not be read or written.`,
    en`The system says ${code}.`,
  ];
  return fileProblem(file, ...reason);
}

/** Files of tallies may be larger than others: they are read line by line, and each line has to keep to the limit. */
export const LARGE_BYTES = 256 * 1024 * 1024;

/** Up to `limit` bytes from the start of a file, a pipe or a device. */
async function readBytes(path: string, limit: number): Promise<Uint8Array> {
  const handle = await open(path, constants.O_RDONLY);
  try {
    const chunks: Uint8Array[] = [];
    let length = 0;
    while (length < limit) {
      const { bytesRead, buffer } = await handle.read(new Uint8Array(Math.min(1 << 20, limit - length)));
      if (bytesRead === 0) break;
      chunks.push(buffer.subarray(0, bytesRead));
      length += bytesRead;
    }
    return Buffer.concat(chunks);
  } finally {
    await handle.close();
  }
}

function decode(file: string, bytes: Uint8Array, limit: number): Result<string> {
  // Of a file that is too large no more is needed than the gate needs to say so.
  if (bytes.length > limit) return { ok: true, value: Buffer.from(bytes).toString('latin1'), problems: [] };
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), problems: [] };
  } catch {
    const hint = en`Save it as UTF-8 text; binary files are not read.`;
    return { ok: false, problems: [fileProblem(file, 'file/not-utf8', en`The file is not UTF-8 text.`, hint)] };
  }
}

/** The text of a file, which has to be UTF-8. */
export async function readText(file: string, limit: number = MAX_BYTES): Promise<Result<string>> {
  try {
    return decode(file, await readBytes(file, limit + 1), limit);
  } catch (error) {
    return { ok: false, problems: [problemOf(file, error)] };
  }
}

/** Is there anything under this name but a plain file? */
async function findTarget(file: string): Promise<{ path: string; plain: boolean }> {
  try {
    const path = await realpath(file);
    return { path, plain: (await stat(path)).isFile() };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { path: file, plain: true };
    throw error;
  }
}

/** Writes a file whole or not at all, in place of what was there. Undefined = done. */
export async function writeText(file: string, text: string): Promise<FileProblem | undefined> {
  try {
    const { path, plain } = await findTarget(file);
    if (!plain) return fileProblem(file, 'file/not-plain', en`This is not a plain file.`, en`Name a new file.`);
    await writeAndRename(path, text);
    return undefined;
  } catch (error) {
    // The file need not be there, only its folder.
    const missing = codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
    if (missing) return fileProblem(file, 'file/missing', en`There is no such folder.`, en`Make it, or name another.`);
    return problemOf(file, error);
  }
}

async function writeAndRename(path: string, text: string): Promise<void> {
  const scratch = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(scratch, text, { flag: 'wx' });
    await rename(scratch, path);
  } catch (error) {
    await rm(scratch, { force: true });
    throw error;
  }
}

/** Do two names mean one file? */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const real = (file: string) => realpath(file).catch(() => undefined);
  const [first, second] = await Promise.all([real(a), real(b)]);
  return first !== undefined && first === second;
}
