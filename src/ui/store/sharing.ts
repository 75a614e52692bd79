// Links that carry scenario, plan and seed: what reads and makes them is loaded with the first one.
import { signal } from '@preact/signals';
import type { Parts } from './links.ts';

export function makeSharing(parts: Parts) {
  return {
    /** Is the dialog open? */
    isOpen: signal(false),
    /** Opens what the fragment of an address carries; what is no link of ours is left alone. */
    async openFragment(fragment: string): Promise<void> {
      const { openFragment } = await import('./links.ts');
      await openFragment(parts, fragment);
    },
    /** The address of a link to what is open, `withRun` with seed and control; undefined without a scenario. */
    async address(withRun: boolean): Promise<string | undefined> {
      const { addressOf } = await import('./links.ts');
      return addressOf(parts, withRun);
    },
  };
}
