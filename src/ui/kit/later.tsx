// Parts of the page whose code is a chunk of its own: loaded when the page is idle, or at the latest when one is shown.
import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { openManual, text } from '../text/index.ts';
import { calm } from './calm.ts';

type State = { readonly kind: 'loading' | 'failed' } | { readonly kind: 'ready'; readonly Part: ComponentType };

const loaders: (() => Promise<void>)[] = [];

/**
 * A component that is loaded by `load`, and with it the words that the first screen does without. Should that fail (the connection is
 * gone), it says so and can be asked again. `unseen`: nobody looks for it on the first screen, so it waits for that, and shows nothing until it is there.
 */
export function later(load: () => Promise<ComponentType>, unseen?: 'unseen'): ComponentType {
  const state = signal<State | undefined>(undefined);
  const begin = async (): Promise<void> => {
    if (state.value?.kind === 'loading' || state.value?.kind === 'ready') return;
    state.value = { kind: 'loading' };
    try {
      if (unseen !== undefined) await calm();
      const [Part] = await Promise.all([load(), openManual()]);
      state.value = { kind: 'ready', Part };
    } catch {
      state.value = { kind: 'failed' };
    }
  };
  loaders.push(begin);
  return function Later() {
    const now = state.value;
    if (now?.kind === 'ready') return <now.Part />;
    if (now?.kind === 'failed') {
      return (
        <div class="notice error" role="alert">
          <p>{text.shell.partFailed}</p>
          <button type="button" onClick={() => void begin()}>
            {text.shell.tryAgain}
          </button>
        </div>
      );
    }
    void begin();
    return unseen === undefined ? <p class="empty">{text.shell.partLoading}</p> : null;
  };
}

/** Loads all such parts one after the other, so that they are there when they are asked for, without a connection too. */
export async function loadLaterParts(): Promise<void> {
  for (const load of loaders) await load();
}
