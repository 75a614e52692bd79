// Compiles and runs the C++ twin.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import type { Kind, Size } from './cases.ts';
import type { Measured } from './ours.ts';

const SOURCE = 'test/bench/hex/reference.cpp';
const PROGRAM = '.build/hex-reference';

/** Compiles the twin where it is missing or old; false without a compiler. Paths are relative to the project. */
export function compileReference(): boolean {
  if (existsSync(PROGRAM) && statSync(PROGRAM).mtimeMs > statSync(SOURCE).mtimeMs) return true;
  mkdirSync('.build', { recursive: true });
  try {
    execFileSync('g++', ['-O3', '-std=c++17', '-o', PROGRAM, SOURCE], { stdio: ['ignore', 'ignore', 'inherit'] });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
  return true;
}

/** Runs one round of the twin. */
export function runReference(kind: Kind, size: Size, round: number): Measured {
  const numbers = [size.width, size.height, size.maps, size.runs[kind], round].map(String);
  const [nanoseconds, check] = execFileSync(PROGRAM, [kind, ...numbers], { encoding: 'utf8' })
    .trim()
    .split(' ');
  return { nanoseconds: Number(nanoseconds), check };
}
