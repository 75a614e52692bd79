// Short lists of whole numbers under numbers of their own: what a table by text keys would do, without making texts or other garbage.

/** The first `count` of `items`. A list that is asked with may be written over; one that is kept is a copy. */
export interface List {
  readonly items: readonly number[];
  readonly count: number;
}

/** A list that is written over and over. */
export interface Draft extends List {
  readonly items: number[];
  count: number;
}

/** Equal lists have one number: 0 for the first that was entered, and so on. */
export interface Register {
  /** The number of an equal list, or −1. */
  find(list: List): number;
  /** Enters a list that has no number yet, and gives it the next. Words beyond 32 bits do not go. */
  enter(list: List): number;
  /** Forgets all lists; numbers begin at 0 again. */
  clear(): void;
}

export function makeDraft(): Draft {
  return { items: [], count: 0 };
}

export function note(draft: Draft, number: number): void {
  draft.items[draft.count++] = number;
}

/** A copy to be kept. */
export function copyOf({ items, count }: List): List {
  return { items: items.slice(0, count), count };
}

/** FNV-1a (Fowler, Noll and Vo) over whole words in place of bytes, stirred at the end, since only its low bits are used. */
function hashOf({ items, count }: List): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < count; i++) hash = Math.imul(hash ^ items[i], 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

type Words = Int32Array<ArrayBuffer>;

/** The same with room for so many words. */
export function roomier(words: Words, length: number): Words {
  if (words.length >= length) return words;
  const next = new Int32Array(Math.max(length, 2 * words.length));
  next.set(words);
  return next;
}

/** Words of a slot: hash, number + 1 (0 = the slot is free), where the list begins, its length. */
const SLOT = { hash: 0, number: 1, start: 2, count: 3 } as const;
const SLOT_WORDS = 4;
const FIRST_SLOTS = 256;

/** Puts all slots into twice as many, by open addressing with steps of one. */
function spreadSlots(slots: Words): Words {
  const wider = new Int32Array(2 * slots.length);
  const mask = wider.length / SLOT_WORDS - 1;
  for (let from = 0; from < slots.length; from += SLOT_WORDS) {
    if (slots[from + SLOT.number] === 0) continue;
    let at = slots[from + SLOT.hash] & mask;
    while (wider[at * SLOT_WORDS + SLOT.number] !== 0) at = (at + 1) & mask;
    wider.set(slots.subarray(from, from + SLOT_WORDS), at * SLOT_WORDS);
  }
  return wider;
}

/** Everything lies in two rows of words, so that looking up touches little memory. */
export function makeRegister(): Register {
  let slots = new Int32Array(FIRST_SLOTS * SLOT_WORDS);
  let words = new Int32Array(FIRST_SLOTS * SLOT_WORDS);
  let used = 0;
  let count = 0;
  const isAt = (slot: number, hash: number, list: List): boolean => {
    if (slots[slot + SLOT.hash] !== hash || slots[slot + SLOT.count] !== list.count) return false;
    const start = slots[slot + SLOT.start];
    for (let i = 0; i < list.count; i++) if (words[start + i] !== list.items[i]) return false;
    return true;
  };
  /** The slot of the list, or the free one in which it would lie. */
  const slotOf = (list: List, hash: number): number => {
    const mask = slots.length / SLOT_WORDS - 1;
    let at = hash & mask;
    while (slots[at * SLOT_WORDS + SLOT.number] !== 0 && !isAt(at * SLOT_WORDS, hash, list)) at = (at + 1) & mask;
    return at * SLOT_WORDS;
  };
  return {
    find: (list) => slots[slotOf(list, hashOf(list)) + SLOT.number] - 1,
    enter(list) {
      if (2 * count * SLOT_WORDS >= slots.length) slots = spreadSlots(slots);
      words = roomier(words, used + list.count);
      const hash = hashOf(list);
      slots.set([hash, count + 1, used, list.count], slotOf(list, hash));
      for (let i = 0; i < list.count; i++) words[used++] = list.items[i];
      return count++;
    },
    clear() {
      slots.fill(0);
      used = 0;
      count = 0;
    },
  };
}
