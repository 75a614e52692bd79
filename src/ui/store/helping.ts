// Help: is its sheet open, which word is being explained; and the dialog of all work of this browser.
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

/** What the dialog of all work opens on. */
export interface WorkAsk {
  /** A file that is to be imported. */
  readonly file?: { readonly name: string; readonly text: string };
}

export function makeHelping() {
  return {
    sheet: signal<Sheet | undefined>(undefined),
    explained: signal<Explained | undefined>(undefined),
    work: signal<WorkAsk | undefined>(undefined),
  };
}

export type Helping = ReturnType<typeof makeHelping>;
