// Tallies of several files as one: the same for every number of shards, every order, and every way of merging in steps (SW-5).
import { joinParts, missingFrom, shardsText } from './parts.ts';
import { joinCellTallies } from './run.ts';
import type { Tallies } from './tallies.ts';

/** Why two files do not go together, as data. */
export type MergeRefusal =
  | { readonly code: 'merge/other-sweep' }
  /** Shards that both hold. */
  | { readonly code: 'merge/twice'; readonly shards: string }
  | { readonly code: 'merge/other-number'; readonly of: readonly [string, string] };

export type Merged<T extends Tallies> =
  | { readonly ok: true; readonly tallies: T }
  | { readonly ok: false; readonly why: MergeRefusal };

/** Two files' tallies as one; what else the first has, the result has. */
export function mergeSweepTallies<T extends Tallies>(a: T, b: Tallies): Merged<T> {
  if (a.sweep.hash !== b.sweep.hash) return { ok: false, why: { code: 'merge/other-sweep' } };
  const joined = joinParts(a.part, b.part);
  if (!joined.ok) {
    const why: MergeRefusal =
      joined.why === 'twice'
        ? { code: 'merge/twice', shards: joined.shards }
        : { code: 'merge/other-number', of: joined.of };
    return { ok: false, why };
  }
  return { ok: true, tallies: { ...a, part: joined.part, cells: joinCellTallies(a.cells, b.cells) } };
}

/** The shards that are still missing, for people; undefined when none is. */
export function missingText({ part }: Tallies): string | undefined {
  return part === 'whole' ? undefined : shardsText(missingFrom(part), part.of);
}
