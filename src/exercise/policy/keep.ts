// A keeper of what was worked out, by short lists of whole numbers: what a string key would do, without making strings.

export interface Keeper<T> {
  /** What was kept under an equal list. */
  get(key: readonly number[]): T | undefined;
  /** Keeps a value under a list that is not changed any more; when `limit` values are kept already, they are all dropped first. */
  keep(key: readonly number[], value: T): T;
}

interface Kept<T> {
  readonly key: readonly number[];
  readonly value: T;
  /** Kept before under another list of the same hash. */
  readonly other: Kept<T> | undefined;
}

/** FNV-1a (Fowler, Noll and Vo) over whole words in place of bytes. */
function hashOf(key: readonly number[]): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key[i], 0x01000193);
  return hash;
}

function areEqual(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

export function makeKeeper<T>(limit: number): Keeper<T> {
  const byHash = new Map<number, Kept<T>>();
  let count = 0;
  return {
    get(key) {
      let kept = byHash.get(hashOf(key));
      while (kept !== undefined && !areEqual(kept.key, key)) kept = kept.other;
      return kept?.value;
    },
    keep(key, value) {
      if (count >= limit) {
        byHash.clear();
        count = 0;
      }
      const hash = hashOf(key);
      byHash.set(hash, { key, value, other: byHash.get(hash) });
      count += 1;
      return value;
    },
  };
}
