// HiGHS, the engine for linear programs, in the browser: an asset of the page, loaded when it is asked for.
import wasm from 'highs/runtime?url';
import type { MakeLp } from '../analysis/index.ts';
import { makeLpWith } from './lp.ts';

/** Loads the engine. The bytes are fetched here, so that any type that a host gives them will do. */
export async function loadLpBrowser(): Promise<MakeLp> {
  const [{ default: loadHighs }, response] = await Promise.all([import('highs'), fetch(wasm)]);
  if (!response.ok) throw new Error(`the engine for linear programs could not be loaded: ${response.status}`);
  return makeLpWith(await loadHighs({ wasmBinary: await response.arrayBuffer() }));
}
