// A keeper of what was worked out, by short lists of whole numbers: what a string key would do, without making strings.

/** The first `count` of `items`. A list that is asked with may be used again for others; one that is kept is a copy. */
export interface List {
  readonly items: readonly number[];
  readonly count: number;
}

/** A list that is written over and over, so that asking makes no garbage. */
export interface Draft extends List {
  readonly items: number[];
  count: number;
}

export interface Keeper<T> {
  /** What was kept under equal lists. */
  get(head: readonly number[], rest: List): T | undefined;
  /** Keeps a value under lists that are not changed any more; when `limit` values are kept already, they are all dropped first. */
  keep(head: readonly number[], rest: List, value: T): T;
  /** Drops all. */
  clear(): void;
  /** How often all were dropped. */
  dropped(): number;
}

interface Kept<T> {
  readonly head: readonly number[];
  readonly rest: List;
  readonly value: T;
  /** Kept before under other lists of the same hash. */
  readonly other: Kept<T> | undefined;
}

/** FNV-1a (Fowler, Noll and Vo) over whole words in place of bytes. */
function hashOn(hash: number, items: readonly number[], count: number): number {
  for (let i = 0; i < count; i++) hash = Math.imul(hash ^ items[i], 0x01000193);
  return hash;
}

function hashOf(head: readonly number[], { items, count }: List): number {
  return hashOn(hashOn(0x811c9dc5 | 0, head, head.length), items, count);
}

function areEqual(a: readonly number[], b: readonly number[], count: number): boolean {
  for (let i = 0; i < count; i++) if (a[i] !== b[i]) return false;
  return true;
}

function isUnder(kept: Kept<unknown>, head: readonly number[], { items, count }: List): boolean {
  if (kept.head.length !== head.length || kept.rest.count !== count) return false;
  return areEqual(kept.head, head, head.length) && areEqual(kept.rest.items, items, count);
}

export function makeDraft(): Draft {
  return { items: [], count: 0 };
}

/** A copy to be kept. */
export function copyOf({ items, count }: List): List {
  return { items: items.slice(0, count), count };
}

export function makeKeeper<T>(limit: number): Keeper<T> {
  const byHash = new Map<number, Kept<T>>();
  let count = 0;
  let dropped = 0;
  const clear = () => {
    byHash.clear();
    count = 0;
    dropped += 1;
  };
  return {
    clear,
    dropped: () => dropped,
    get(head, rest) {
      let kept = byHash.get(hashOf(head, rest));
      while (kept !== undefined && !isUnder(kept, head, rest)) kept = kept.other;
      return kept?.value;
    },
    keep(head, rest, value) {
      if (count >= limit) clear();
      const hash = hashOf(head, rest);
      byHash.set(hash, { head, rest, value, other: byHash.get(hash) });
      count += 1;
      return value;
    },
  };
}
