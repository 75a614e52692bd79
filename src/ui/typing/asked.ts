// What every typed command is handed: the store, what may be known, what was read, and the state of the command line.
import type { Signal } from '@preact/signals';
import type { Surroundings } from '../model/describe.ts';
import type { List } from '../model/twin.ts';
import type { Reading, TypedWorld } from '../model/typed/read.ts';
import type { Store } from '../store/index.ts';

/** What commands can change of the list. */
export interface Table {
  /** Undefined = what fits the kind in hand. */
  readonly list: Signal<List | undefined>;
  readonly filter: Signal<string>;
}

export interface Asked {
  readonly store: Store;
  readonly around: Surroundings;
  readonly world: TypedWorld;
  readonly reading: Reading;
  readonly typing: Table;
}
