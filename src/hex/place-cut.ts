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

interface Net {
  readonly hexes: Int32Array;
  /** By hex of the net and direction: the hex of the net there, −1 = none that can be gone to. */
  readonly near: Int32Array;
  readonly room: Int32Array;
  /** By node: steps from the nearest source, −1 = not reached. */
  readonly level: Int32Array;
  readonly queue: Int32Array;
  /** By node: the first slot that is not used up. */
  readonly option: Uint8Array;
  /** The sources are the first ones. */
  readonly starts: number;
  readonly isTarget: Uint8Array;
}

function roomFor(weight: number): number {
  return weight === UNBLOCKABLE ? ENDLESS : weight;
}

/** The hexes that the sources reach, these first, and by hex its number among them, −1 = not reached. */
function reached(grid: Grid, weights: Int32Array, sources: readonly Hex[]) {
  const { size, neighbours } = grid;
  const hexes = new Int32Array(size);
  const indexOf = new Int32Array(size).fill(-1);
  let count = 0;
  const add = (hex: Hex): void => {
    if (weights[hex] === 0 || indexOf[hex] >= 0) return;
    indexOf[hex] = count;
    hexes[count++] = hex;
  };
  sources.forEach(add);
  const starts = count;
  for (let i = 0; i < count; i++) {
    for (let d = 0; d < 6; d++) {
      const side = sideOf(grid, hexes[i], d);
      if (side >= 0 && weights[size + side] !== 0) add(neighbours[hexes[i] * 6 + d]);
    }
  }
  return { hexes: hexes.subarray(0, count), indexOf, starts };
}

function makeNet(grid: Grid, weights: Int32Array, sources: readonly Hex[], targets: readonly Hex[]): Net {
  const { size, neighbours } = grid;
  const { hexes, indexOf, starts } = reached(grid, weights, sources);
  const count = hexes.length;
  const near = new Int32Array(count * 6);
  const room = new Int32Array(count * 2 * SLOTS);
  for (let i = 0; i < count; i++) {
    room[2 * i * SLOTS] = roomFor(weights[hexes[i]]);
    for (let d = 0; d < 6; d++) {
      const side = sideOf(grid, hexes[i], d);
      const next = side < 0 || weights[size + side] === 0 ? -1 : indexOf[neighbours[hexes[i] * 6 + d]];
      near[i * 6 + d] = next;
      if (next >= 0) room[(2 * i + 1) * SLOTS + 1 + d] = roomFor(weights[size + side]);
    }
  }
  const isTarget = new Uint8Array(count);
  for (const hex of targets) if (indexOf[hex] >= 0) isTarget[indexOf[hex]] = 1;
  const level = new Int32Array(2 * count);
  const queue = new Int32Array(2 * count);
  return { hexes, near, room, level, queue, option: new Uint8Array(2 * count), starts, isTarget };
}

/** Sets the levels of nodes to which something can still flow, as far as the nearest target; says whether there is one. */
function findLevels({ near, room, level, queue, starts, isTarget }: Net): boolean {
  level.fill(-1);
  let end = 0;
  for (; end < starts; end++) {
    level[2 * end] = 0;
    queue[end] = 2 * end;
  }
  for (let i = 0; i < end; i++) {
    const node = queue[i];
    const hex = node >> 1;
    const out = node & 1;
    if (out === 1 && isTarget[hex] !== 0) return true;
    for (let k = 0; k < SLOTS; k++) {
      if (room[node * SLOTS + k] === 0) continue;
      const next = k === 0 ? node ^ 1 : 2 * near[hex * 6 + k - 1] + 1 - out;
      if (level[next] >= 0) continue;
      level[next] = level[node] + 1;
      queue[end++] = next;
    }
  }
  return false;
}

/** The next node on a way to a target, whose slot becomes the node's option; −1 when there is none. */
function goOn({ near, room, level, option }: Net, node: number): number {
  const hex = node >> 1;
  const out = node & 1;
  for (let k = option[node]; k < SLOTS; k++) {
    if (room[node * SLOTS + k] === 0) continue;
    const next = k === 0 ? node ^ 1 : 2 * near[hex * 6 + k - 1] + 1 - out;
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

/**
 * A least set of hexes and hexsides to block, by weight, so that no walk leads from a source to a target. `weights` (length 4 × size, by
 * place): 0 = cannot be passed anyway, 1…MAX_WEIGHT = what it costs to block, UNBLOCKABLE = may not be blocked. The value is
 * UNREACHED when a walk leads over what may not be blocked only. Sources and targets may be blocked too. Of several least sets the one nearest
 * to the sources.
 */
export function minimumPlaceCut(
  grid: Grid,
  weights: Int32Array,
  sources: readonly Hex[],
  targets: readonly Hex[],
): PlaceCut {
  const net = makeNet(grid, weights, sources, targets);
  const { hexes, near, level, option } = net;
  let value = 0;
  while (findLevels(net)) {
    option.fill(0);
    for (let source = 0; source < net.starts; source++) value += fillFrom(net, source);
    if (value >= TOO_MUCH) return { value: UNREACHED, places: [] };
  }
  const places: Place[] = [];
  for (let i = 0; i < hexes.length; i++) {
    if (level[2 * i] >= 0 && level[2 * i + 1] < 0) places.push(hexes[i]);
    if (level[2 * i + 1] < 0) continue;
    for (let d = 0; d < 6; d++) {
      const next = near[i * 6 + d];
      if (next >= 0 && level[2 * next] < 0) places.push(grid.size + sideOf(grid, hexes[i], d));
    }
  }
  return { value, places: places.sort((a, b) => a - b) };
}
