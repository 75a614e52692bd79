// Minimum cuts by maximum flow, for any sources, targets and blocked hexsides: Dinic (1970) on split hexes.
import { makeFindLevels, makeFindReached } from './levels.ts';
import { layNetInPlace, LEFT, makeNet, type Net, SLOTS, THROUGH } from './net.ts';
import { UNBLOCKABLE, UNREACHED } from './types.ts';
import type { Cut, Grid, Hex } from './types.ts';

type FlowCut = (
  grid: Grid,
  weights: Int32Array,
  sources: readonly Hex[],
  targets: readonly Hex[],
  crossBlocked?: Uint8Array,
) => Cut;

let made: FlowCut | undefined;

/** The least cut between passable sources and targets that is nearest to the sources; see `minimumCut`. */
export const flowCut: FlowCut = (...all) => {
  made ??= makeFlowCut(makeNet());
  return made(...all);
};

function makeFlowCut(net: Net): FlowCut {
  const { level, option } = net;
  const findLevels = makeFindLevels(net);
  const findReached = makeFindReached(net);
  const fillFrom = makeFillFrom(net);
  return (grid, weights, sources, targets, crossBlocked) => {
    const { size } = grid;
    layNetInPlace(net, grid, weights, sources, crossBlocked);
    if (hasOpenWalk(net, weights, sources, targets)) return { value: UNREACHED, hexes: [], method: 'flow' };
    let value = 0;
    for (let first = findLevels(size, targets); first >= 0; first = findLevels(size, targets)) {
      option.fill(0, 0, 2 * size);
      for (const source of sources) if (level[2 * source] === first) value += fillFrom(2 * source);
    }
    // Nearest to the sources: the full hexes that they still reach.
    findReached(size, sources);
    const hexes: Hex[] = [];
    for (let hex = 0; hex < size; hex++) if (level[2 * hex] === 0 && level[2 * hex + 1] < 0) hexes.push(hex);
    return { value, hexes, method: 'flow' };
  };
}

/** True when a walk from a source to a target meets unblockable hexes only. */
function hasOpenWalk(
  { links, queue }: Net,
  weights: Int32Array,
  sources: readonly Hex[],
  targets: readonly Hex[],
): boolean {
  const seen = new Uint8Array(weights.length);
  let end = 0;
  const see = (hex: Hex): void => {
    if (weights[hex] !== UNBLOCKABLE || seen[hex] !== 0) return;
    seen[hex] = 1;
    queue[end++] = hex;
  };
  sources.forEach(see);
  for (let i = 0; i < end; i++) for (let d = 0; d < 6; d++) see(links[queue[i] * SLOTS + d] >> 3);
  return targets.some((target) => seen[target] !== 0);
}

/** Sends all that the levels allow from one node; returns how much. */
function makeFillFrom(net: Net): (source: number) => number {
  const { level, option, queue: path } = net;
  const goOn = makeGoOn(net);
  const roomOf = makeRoomOf(net);
  const push = makePush(net);
  return (source) => {
    let total = 0;
    let depth = 0;
    path[0] = source;
    while (true) {
      const node = path[depth];
      if (level[node] === 0) {
        const amount = roomOf(depth);
        total = (total + amount) | 0;
        depth = push(depth, amount);
      } else if (goOn(depth, node)) {
        depth = (depth + 1) | 0;
      } else {
        level[node] = -1;
        if (depth === 0) return total;
        depth = (depth - 1) | 0;
        option[path[depth]]++;
      }
    }
  };
}

/** How much fits along the first `length` steps of the path. */
function makeRoomOf({ via, flow }: Net): (length: number) => number {
  return (length) => {
    let amount: number = UNREACHED;
    for (let i = 0; i < length; i = (i + 1) | 0) {
      const slot = via[i];
      if (slot >= 0 && flow[slot] < amount) amount = flow[slot];
    }
    return amount;
  };
}

/** Sends an amount that fits along the path; returns the first step that is full then. */
function makePush({ via, flow }: Net): (length: number, amount: number) => number {
  return (length, amount) => {
    let depth = length;
    for (let i = (length - 1) | 0; i >= 0; i = (i - 1) | 0) {
      const slot = via[i];
      if (slot < 0) {
        flow[~slot] = (flow[~slot] + amount) | 0;
        continue;
      }
      const left = (flow[slot] - amount) | 0;
      flow[slot] = left;
      if ((slot & THROUGH) === THROUGH) flow[slot ^ 1] = (flow[slot ^ 1] + amount) | 0;
      if (left === 0) depth = i;
    }
    return depth;
  };
}

/** Goes one step nearer to a target, if there is one; options that are used up are skipped for good. */
function makeGoOn({ level, option, queue: path, via, links, flow }: Net): (depth: number, node: number) => boolean {
  return (depth, node) => {
    const out = node & 1;
    const slot = (node >> 1) * SLOTS;
    const nearer = (level[node] - 1) | 0;
    let o: number = option[node];
    if (o === 0) {
      const other = (slot + LEFT - out) | 0;
      if (level[node ^ 1] === nearer && flow[other] > 0) {
        path[(depth + 1) | 0] = node ^ 1;
        via[depth] = other;
        return true;
      }
      o = 1;
    }
    for (; o <= 6; o = (o + 1) | 0) {
      const own = (slot + o - 1) | 0;
      const back = links[own];
      const next = ((back >> 3) * 2 + 1 - out) | 0;
      if (level[next] !== nearer || (out === 0 && flow[back] === 0)) continue;
      option[node] = o;
      path[(depth + 1) | 0] = next;
      via[depth] = out === 0 ? back : ~own;
      return true;
    }
    return false;
  };
}
