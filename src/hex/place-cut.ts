// The least of hexes and hexsides that must be blocked so that nothing gets from the sources to the targets: Dinic (1970) on a net of
// those hexes alone that the sources reach, for cuts of a small part of a map, asked for by the thousand.
//
// The i-th hex is an arc from node 2i, its way in, to node 2i + 1, its way out; a hexside is an arc from the way out of each of its hexes
// to the way in of the other. Each node has seven slots, what could still flow from it: 0 to its own other half, 1 + d to, or back
// to, the hex in direction d.
import { opposite } from './grid.ts';
import { sideOf } from './sides.ts';
import { type Grid, type Hex, type Place, UNBLOCKABLE, UNREACHED } from './types.ts';

/** A least set of places, ascending; the value as in `minimumCut`. */
export interface PlaceCut {
  readonly value: number;
  readonly places: readonly Place[];
}

const SLOTS = 7;
/** What may flow where nothing limits it; and more than flows through any least cut. */
const ENDLESS = 1 << 30;
const TOO_MUCH = 1 << 29;

/** Arrays as long as the grid needs: one net serves all cuts of it. */
interface Net {
  readonly hexes: Int32Array;
  /** How many hexes are in it; and how many of them, the first ones, are sources. */
  count: number;
  starts: number;
  /** By hex of the grid: its number among those of the net, −1 = not in it. */
  readonly indexOf: Int32Array;
  /** By hex of the net and direction: the hex of the net there, −1 = none that can be gone to. */
  readonly near: Int32Array;
  readonly room: Int32Array;
  /** By node: steps from the nearest source, −1 = not reached. */
  readonly level: Int32Array;
  readonly queue: Int32Array;
  /** By node: the first slot that is not used up. */
  readonly option: Uint8Array;
  readonly isTarget: Uint8Array;
}

function makeNet(size: number): Net {
  return {
    hexes: new Int32Array(size),
    count: 0,
    starts: 0,
    indexOf: new Int32Array(size).fill(-1),
    near: new Int32Array(size * 6),
    room: new Int32Array(2 * size * SLOTS),
    level: new Int32Array(2 * size),
    queue: new Int32Array(2 * size),
    option: new Uint8Array(2 * size),
    isTarget: new Uint8Array(size),
  };
}

function roomFor(weight: number): number {
  return weight === UNBLOCKABLE ? ENDLESS : weight;
}

/** The number of a hex in the net, which it is added to when it is not in it; −1 when it cannot be passed. */
function addInPlace(net: Net, weights: Int32Array, hex: Hex): number {
  if (weights[hex] === 0 || net.indexOf[hex] >= 0) return net.indexOf[hex];
  net.indexOf[hex] = net.count;
  net.hexes[net.count] = hex;
  return net.count++;
}

/** Makes it the net of what the sources reach, with nothing flowing yet. */
function layInPlace(net: Net, grid: Grid, weights: Int32Array, sources: readonly Hex[], targets: readonly Hex[]): void {
  const { size, neighbours } = grid;
  const { hexes, indexOf, near, room, isTarget } = net;
  for (let i = 0; i < net.count; i++) indexOf[hexes[i]] = -1;
  net.count = 0;
  for (const hex of sources) addInPlace(net, weights, hex);
  net.starts = net.count;
  for (let i = 0; i < net.count; i++) {
    const hex = hexes[i];
    isTarget[i] = 0;
    room.fill(0, 2 * i * SLOTS, 2 * (i + 1) * SLOTS);
    room[2 * i * SLOTS] = roomFor(weights[hex]);
    for (let d = 0; d < 6; d++) {
      const side = sideOf(grid, hex, d);
      const weight = side < 0 ? 0 : weights[size + side];
      const next = weight === 0 ? -1 : addInPlace(net, weights, neighbours[hex * 6 + d]);
      near[i * 6 + d] = next;
      if (next >= 0) room[(2 * i + 1) * SLOTS + 1 + d] = roomFor(weight);
    }
  }
  for (const hex of targets) if (indexOf[hex] >= 0) isTarget[indexOf[hex]] = 1;
}

/** The node that a slot leads to. */
function nodeBeyond(near: Int32Array, node: number, slot: number): number {
  return slot === 0 ? node ^ 1 : 2 * near[(node >> 1) * 6 + slot - 1] + 1 - (node & 1);
}

/** Sets the levels of nodes to which something can still flow, as far as the nearest target; says whether there is one. */
function findLevels({ count, near, room, level, queue, starts, isTarget }: Net): boolean {
  level.fill(-1, 0, 2 * count);
  let end = 0;
  for (; end < starts; end++) {
    level[2 * end] = 0;
    queue[end] = 2 * end;
  }
  for (let i = 0; i < end; i++) {
    const node = queue[i];
    if ((node & 1) === 1 && isTarget[node >> 1] !== 0) return true;
    for (let k = 0; k < SLOTS; k++) {
      if (room[node * SLOTS + k] === 0) continue;
      const next = nodeBeyond(near, node, k);
      if (level[next] >= 0) continue;
      level[next] = level[node] + 1;
      queue[end++] = next;
    }
  }
  return false;
}

/** The next node on a way to a target, whose slot becomes the node's option; −1 when there is none. */
function goOn({ near, room, level, option }: Net, node: number): number {
  for (let k = option[node]; k < SLOTS; k++) {
    if (room[node * SLOTS + k] === 0) continue;
    const next = nodeBeyond(near, node, k);
    if (level[next] !== level[node] + 1) continue;
    option[node] = k;
    return next;
  }
  return -1;
}

/** Sends as much as fits along a path of so many nodes; says how much, and how many of the nodes something can still flow to. */
function sendInPlace({ room, option, queue: path }: Net, length: number): { amount: number; left: number } {
  let amount = ENDLESS;
  for (let i = 0; i < length - 1; i++) amount = Math.min(amount, room[path[i] * SLOTS + option[path[i]]]);
  let left = length;
  for (let i = length - 2; i >= 0; i--) {
    const k = option[path[i]];
    const slot = path[i] * SLOTS + k;
    room[slot] -= amount;
    room[path[i + 1] * SLOTS + (k === 0 ? 0 : 1 + opposite(k - 1))] += amount;
    if (room[slot] === 0) left = i + 1;
  }
  return { amount, left };
}

/** Sends all that the levels allow from one source; says how much. */
function fillFrom(net: Net, source: number): number {
  const { level, option, queue: path, isTarget } = net;
  let total = 0;
  let length = 1;
  path[0] = 2 * source;
  while (length > 0) {
    const node = path[length - 1];
    if ((node & 1) === 1 && isTarget[node >> 1] !== 0) {
      const { amount, left } = sendInPlace(net, length);
      total += amount;
      if (total >= TOO_MUCH) return total;
      length = left;
      continue;
    }
    const next = goOn(net, node);
    if (next >= 0) path[length++] = next;
    else {
      level[node] = -1;
      length -= 1;
      if (length > 0) option[path[length - 1]] += 1;
    }
  }
  return total;
}

/** The places between what the sources still reach and what they do not. */
function placesOf({ hexes, count, near, level }: Net, grid: Grid): Place[] {
  const places: Place[] = [];
  for (let i = 0; i < count; i++) {
    if (level[2 * i] >= 0 && level[2 * i + 1] < 0) places.push(hexes[i]);
    if (level[2 * i + 1] < 0) continue;
    for (let d = 0; d < 6; d++) {
      const next = near[i * 6 + d];
      if (next >= 0 && level[2 * next] < 0) places.push(grid.size + sideOf(grid, hexes[i], d));
    }
  }
  return places.sort((a, b) => a - b);
}

/**
 * A least set of hexes and hexsides to block, by weight, so that no walk leads from a source to a target. `weights` (length 4 × size, by
 * place): 0 = cannot be passed anyway, 1…MAX_WEIGHT = what it costs to block, UNBLOCKABLE = may not be blocked. The value is
 * UNREACHED when a walk leads over what may not be blocked only. Sources and targets may be blocked too. Of several least sets the one nearest
 * to the sources.
 */
export type PlaceCutter = (weights: Int32Array, sources: readonly Hex[], targets: readonly Hex[]) => PlaceCut;

/** For any number of cuts of a grid, one after the other. */
export function makePlaceCutter(grid: Grid): PlaceCutter {
  const net = makeNet(grid.size);
  return (weights, sources, targets) => {
    layInPlace(net, grid, weights, sources, targets);
    let value = 0;
    while (findLevels(net)) {
      net.option.fill(0, 0, 2 * net.count);
      for (let source = 0; source < net.starts; source++) value += fillFrom(net, source);
      if (value >= TOO_MUCH) return { value: UNREACHED, places: [] };
    }
    return { value, places: placesOf(net, grid) };
  };
}
