// HiGHS, the engine for linear programs, in the browser: an asset of the page, loaded when it is asked for.
import wasm from 'highs/runtime?url';
import type { MakeLp } from '../analysis/index.ts';
import { makeLpWith } from './lp.ts';

/** Loads the engine. */
export async function loadLpBrowser(): Promise<MakeLp> {
  const { default: loadHighs } = await import('highs');
  return makeLpWith(await loadHighs({ locateFile: () => wasm }));
}
