// How a sweep is cut into units of work, and which of them each shard runs (SW-3, SW-4).
import { BLOCK, MAX_SHARDS, type ShardName, type Unit } from './types.ts';

/** What is cut: so many cells, each of so many seeds. */
export interface Extent {
  readonly cells: number;
  readonly seeds: number;
}

function blocksOf({ seeds }: Extent): number {
  return Math.ceil(seeds / BLOCK);
}

/** All units of a sweep. */
export function unitCount(extent: Extent): number {
  return extent.cells * blocksOf(extent);
}

/** The unit with a number, from 0: the blocks of the first cell, then those of the next (SW-3). */
export function unitAt(extent: Extent, number: number): Unit {
  const blocks = blocksOf(extent);
  const block = number % blocks;
  const first = block * BLOCK + 1;
  return { cell: (number - block) / blocks, first, count: Math.min(BLOCK, extent.seeds - first + 1) };
}

/** RangeError unless it is one of 1 to MAX_SHARDS shards. */
export function checkShardName({ index, of }: ShardName): void {
  const fits = Number.isInteger(index) && Number.isInteger(of) && index >= 1 && index <= of && of <= MAX_SHARDS;
  if (!fits) throw new RangeError(`shard ${index}/${of}; 1/1 to ${MAX_SHARDS}/${MAX_SHARDS} go`);
}

/** The number of units of one shard: all shards have the same, or one less. */
export function shareSize(extent: Extent, { index, of }: ShardName): number {
  checkShardName({ index, of });
  const units = unitCount(extent);
  const rounds = Math.floor(units / of);
  return rounds + (placeIn(rounds, { index, of }) < units - rounds * of ? 1 : 0);
}

/**
 * The number of a shard's unit in a round of dealing (SW-4): each round gives one unit to each shard, and every round begins one shard further on,
 * so that dear cells which come round in step with the shards do not all fall to one.
 */
function placeIn(round: number, { index, of }: ShardName): number {
  const place = (index - 1 - round) % of;
  return place < 0 ? place + of : place;
}

/** The `i`-th unit of a shard, from 0 to `shareSize` − 1; they come in the order of cells. */
export function unitOfShard(extent: Extent, shard: ShardName, i: number): Unit {
  return unitAt(extent, i * shard.of + placeIn(i, shard));
}
