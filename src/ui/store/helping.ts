// Help: is its sheet open, and which word is being explained.
import { signal } from '@preact/signals';
import type { TermId } from '../model/terms.ts';

/** A word that is being explained, and where it stands. */
export interface Explained {
  readonly id: TermId;
  readonly anchor: HTMLElement;
}

/** What the help sheet opens on. */
export interface Sheet {
  readonly word: TermId | undefined;
}

export function makeHelping() {
  return { sheet: signal<Sheet | undefined>(undefined), explained: signal<Explained | undefined>(undefined) };
}
