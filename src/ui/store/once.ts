// Parts of the store that are made when they are first asked for, since the first screen does without.
import type { Store } from './index.ts';

/** The same part for one store each time. */
export function oncePerStore<T>(make: (store: Store) => T): (store: Store) => T {
  const made = new WeakMap<Store, { readonly part: T }>();
  return (store) => {
    const known = made.get(store) ?? { part: make(store) };
    made.set(store, known);
    return known.part;
  };
}
