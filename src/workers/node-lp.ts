// HiGHS, the engine for linear programs, in Node: WebAssembly, loaded when it is asked for.
import { createRequire } from 'node:module';
import type { MakeLp } from '../analysis/index.ts';
import { makeLpWith } from './lp.ts';

/** Loads the engine. */
export async function loadLpNode(): Promise<MakeLp> {
  const { default: loadHighs } = await import('highs');
  const file = createRequire(import.meta.url).resolve('highs/runtime');
  return makeLpWith(await loadHighs({ locateFile: () => file }));
}
