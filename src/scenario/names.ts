// What triggers refer to by id: zones, columns, messages and belts, of a scenario's file or of a scenario that was read.
import type { SideName } from '../rules/index.ts';

/** What triggers can name, in order, also what is faulty; undefined = that list cannot be read, and nothing is said of names in it. */
export interface Names {
  readonly zones: readonly Named[] | undefined;
  readonly columns: readonly NamedColumn[] | undefined;
  readonly messages: readonly Named[] | undefined;
  /** Only of a plan. */
  readonly belts: readonly NamedBelt[];
}

export interface Named {
  readonly id: string | undefined;
}

export interface NamedColumn extends Named {
  readonly side: SideName;
}

export interface NamedBelt extends Named {
  /** Its number among the sound belts; undefined when it is faulty. */
  readonly index: number | undefined;
}
