// What plays exercises: a chunk of its own with the rules engine, there before a part that plays is shown.
import { openManual, text } from '../text/index.ts';
import type * as Parts from './engine-parts.ts';
import type { LoadedLater } from './loaded-later.ts';

let loaded: typeof Parts | undefined;

/** Loads it, and the words for what it does. Rejects when it cannot be loaded. */
export async function openEngine(): Promise<void> {
  const [parts] = await Promise.all([import('./engine-parts.ts'), openManual()]);
  loaded = parts;
}

export const engine: LoadedLater<typeof Parts> = {
  async open(notices) {
    try {
      await openEngine();
      return true;
    } catch {
      notices.add({ kind: 'error', title: text.shell.partFailed });
      return false;
    }
  },
  get parts() {
    if (loaded === undefined) throw new Error('the engine is not open');
    return loaded;
  },
};
