// Parts of the store that are loaded later, as those see them that use them: they are handed over, and nobody below imports them.
import type { Notices } from './notices.ts';

export interface LoadedLater<T> {
  /** Loads them; false, and told, when that cannot be done. */
  readonly open: (notices: Notices) => Promise<boolean>;
  /** Throws before they are loaded. */
  readonly parts: T;
}
