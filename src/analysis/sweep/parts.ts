// Which shards of a sweep a file of tallies holds, and how such parts are put together (SW-5).
import type { ShardName } from './types.ts';

/** Shards by ascending ranges [first, last] that do not touch, of so many. All of them = `whole`, whatever their number was. */
export type Part = 'whole' | { readonly of: number; readonly shards: readonly (readonly [number, number])[] };

/** The part that one shard is. */
export function partOf({ index, of }: ShardName): Part {
  return of === 1 ? 'whole' : { of, shards: [[index, index]] };
}

export function isPart(part: Exclude<Part, 'whole'>): boolean {
  let last = -1;
  for (const [from, to] of part.shards) {
    if (from < 1 || from <= last + 1 || to < from || to > part.of) return false;
    last = to;
  }
  const isAll = part.shards.length === 1 && part.shards[0][0] === 1 && last === part.of;
  return part.shards.length > 0 && !isAll;
}

export type Join =
  | { readonly ok: true; readonly part: Part }
  /** Shards that are in both, or numbers of shards that differ. */
  | { readonly ok: false; readonly why: 'twice'; readonly shards: string }
  | { readonly ok: false; readonly why: 'other-number'; readonly of: readonly [string, string] };

function numberOf(part: Part): string {
  return part === 'whole' ? 'all in one' : `${part.of}`;
}

/** Two parts as one. */
export function joinParts(a: Part, b: Part): Join {
  if (a === 'whole' && b === 'whole') return { ok: false, why: 'twice', shards: 'all' };
  if (a === 'whole' || b === 'whole') {
    const rest = a === 'whole' ? b : a;
    return { ok: false, why: 'twice', shards: rest === 'whole' ? 'all' : shardsText(rest.shards, rest.of) };
  }
  if (a.of !== b.of) return { ok: false, why: 'other-number', of: [numberOf(a), numberOf(b)] };
  const sorted = [...a.shards, ...b.shards].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  const shards: [number, number][] = [];
  const twice: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = shards.at(-1);
    if (last === undefined || from > last[1] + 1) shards.push([from, to]);
    else {
      if (from <= last[1]) twice.push([from, Math.min(to, last[1])]);
      last[1] = Math.max(last[1], to);
    }
  }
  if (twice.length > 0) return { ok: false, why: 'twice', shards: shardsText(twice, a.of) };
  const [[from, to]] = shards;
  return { ok: true, part: from === 1 && to === a.of ? 'whole' : { of: a.of, shards } };
}

/** The shards that are not in a part, as ranges. */
export function missingFrom(part: Part): readonly (readonly [number, number])[] {
  if (part === 'whole') return [];
  const missing: [number, number][] = [];
  let next = 1;
  for (const [from, to] of part.shards) {
    if (from > next) missing.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= part.of) missing.push([next, part.of]);
  return missing;
}

/** `2/7, 4–6/7`, for people. */
export function shardsText(ranges: readonly (readonly [number, number])[], of: number): string {
  return ranges.map(([from, to]) => `${from === to ? from : `${from}–${to}`}/${of}`).join(', ');
}

/** Every shard of a part by name. */
export function shardNames(part: Part): ShardName[] {
  if (part === 'whole') return [{ index: 1, of: 1 }];
  return part.shards.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => ({ index: from + i, of: part.of })),
  );
}
