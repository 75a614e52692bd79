// Ways that are found again: by the situation of a turn, and by what columns have in common (`describeInPlace`, `sharerOf`).
import type { Field } from './fields.ts';
import { makeDraft, makeRegister, roomier } from './keep.ts';
import type { Knowledge } from './knowledge.ts';
import { describeInPlace } from './situation.ts';

/** The fields of the ways to columns' own goals, for one situation after another. */
export interface Sharing {
  /** From now on it is about the situation that the side is in; says which one of those that are kept. */
  turnTo(knowledge: Knowledge): void;
  /** The field for all columns that have this key in common, or −1. */
  find(key: number): Field;
  keep(key: number, field: Field): void;
  /** Forgets all fields. */
  clear(): void;
}

/** Situations that are kept. */
const SITUATIONS = 4096;
/** Room for columns that differ, to begin with. */
const FIRST_WIDTH = 8;

/** Short numbers from 0 on for keys that are far apart. */
function makeNumbering(): (key: number) => number {
  const numbers: (number | undefined)[] = [];
  let next = 0;
  return (key) => {
    const known = numbers[key];
    if (known !== undefined) return known;
    numbers[key] = next;
    return next++;
  };
}

/** By situation, then by number of what columns have in common: field + 1. */
interface FieldTable {
  words: Int32Array<ArrayBuffer>;
  width: number;
}

function widenInPlace(table: FieldTable): void {
  const { words, width } = table;
  table.width = 2 * width;
  table.words = new Int32Array(2 * words.length);
  for (let at = 0; at < words.length; at += width) table.words.set(words.subarray(at, at + width), 2 * at);
}

/** `adaptive`: ways hang on more (PO-8). */
export function makeSharing(adaptive: boolean): Sharing {
  const register = makeRegister();
  const draft = makeDraft();
  const numberFor = makeNumbering();
  const table: FieldTable = { words: new Int32Array(FIRST_WIDTH), width: FIRST_WIDTH };
  let count = 0;
  let situation = 0;
  const clear = () => {
    register.clear();
    table.words.fill(0);
    count = 0;
  };
  return {
    turnTo(knowledge) {
      describeInPlace(draft, knowledge, adaptive);
      situation = register.find(draft);
      if (situation >= 0) return;
      if (count === SITUATIONS) clear();
      situation = register.enter(draft);
      count += 1;
      table.words = roomier(table.words, count * table.width);
    },
    find(key) {
      const number = numberFor(key);
      return number < table.width ? table.words[situation * table.width + number] - 1 : -1;
    },
    keep(key, field) {
      const number = numberFor(key);
      while (number >= table.width) widenInPlace(table);
      table.words[situation * table.width + number] = field + 1;
    },
    clear,
  };
}
