// Minimum cuts by maximum flow, for any sources, targets and blocked hexsides: Dinic (1970) on split hexes.
// The loops over options are written out by kind of node: they are all that this takes time for.
import { forgetLevelsInPlace, LEFT, makeNet, type Net, SLOTS, THROUGH } from './net.ts';
import { UNBLOCKABLE, UNREACHED } from './types.ts';
import type { Cut, Grid, Hex } from './types.ts';

/** The least cut between passable sources and targets that is nearest to the sources; see `minimumCut`. */
export function flowCut(
  grid: Grid,
  weights: Int32Array,
  sources: readonly Hex[],
  targets: readonly Hex[],
  crossBlocked?: Uint8Array,
): Cut {
  const net = makeNet(grid, weights, sources, targets, crossBlocked);
  if (hasOpenWalk(net, sources)) return { value: UNREACHED, hexes: [], method: 'flow' };
  let value = 0;
  for (let first = findLevels(net, targets); first >= 0; first = findLevels(net, targets)) {
    net.option.fill(0);
    for (const source of sources) if (net.level[2 * source] === first) value += fillFrom(net, 2 * source);
  }
  return { value, hexes: nearestCut(net, sources), method: 'flow' };
}

/** True when a walk from a source to a target meets unblockable hexes only. */
function hasOpenWalk({ weights, links, queue, isTarget }: Net, sources: readonly Hex[]): boolean {
  const seen = new Uint8Array(weights.length);
  let end = 0;
  const see = (hex: Hex): void => {
    if (weights[hex] !== UNBLOCKABLE || seen[hex] !== 0) return;
    seen[hex] = 1;
    queue[end++] = hex;
  };
  sources.forEach(see);
  for (let i = 0; i < end; i++) {
    if (isTarget[queue[i]] !== 0) return true;
    for (let d = 0; d < 6; d++) see(links[queue[i] * SLOTS + d] >> 3);
  }
  return false;
}

/** Starts a search: gives nodes of hexes (0: ways in, 1: ways out) the level 0 and queues them; returns how many. */
function startSearch(net: Net, hexes: readonly Hex[], half: 0 | 1): number {
  const { level, queue } = net;
  forgetLevelsInPlace(net);
  let end = 0;
  for (const hex of hexes) {
    const node = 2 * hex + half;
    if (level[node] >= 0) continue;
    level[node] = 0;
    queue[end++] = node;
  }
  return end;
}

/** Gives a node its level and queues it, unless it has one; returns how many are queued. */
function reach(level: Int32Array, queue: Int32Array, end: number, node: number, steps: number): number {
  if (level[node] >= 0) return end;
  level[node] = steps;
  queue[end] = node;
  return (end + 1) | 0;
}

/**
 * Sets the levels: steps left to a target in the residual net, as far as the nearest source, whose level it returns; −1
 * when no source has a way left. Counted from the targets, since the search from the sources then meets few dead ends.
 */
function findLevels(net: Net, targets: readonly Hex[]): number {
  const { level, queue, isSource, links, flow } = net;
  let end = startSearch(net, targets, 1);
  for (let i = 0; i < end; i = (i + 1) | 0) {
    const node = queue[i];
    const out = node & 1;
    const slot = (node >> 1) * SLOTS;
    if (out === 0 && isSource[node >> 1] !== 0) return level[node];
    const steps = (level[node] + 1) | 0;
    if (flow[(slot + THROUGH + out) | 0] > 0) end = reach(level, queue, end, node ^ 1, steps);
    const last = (slot + THROUGH) | 0;
    if (out === 0) {
      // From ways out there is room without end.
      for (let s = slot; s < last; s = (s + 1) | 0) end = reach(level, queue, end, (links[s] >> 2) | 1, steps);
    } else if (flow[last] !== 0) {
      // What goes the other way can be taken back.
      for (let s = slot; s < last; s = (s + 1) | 0) {
        if (flow[s] !== 0) end = reach(level, queue, end, (links[s] >> 2) & ~1, steps);
      }
    }
  }
  return -1;
}

/** Sends all that the levels allow from one node; returns how much. */
function fillFrom(net: Net, source: number): number {
  const { level, option, queue: path } = net;
  let total = 0;
  let depth = 0;
  path[0] = source;
  while (true) {
    if (level[path[depth]] === 0) {
      const amount = roomOf(net, depth);
      total += amount;
      depth = pushInPlace(net, depth, amount);
    } else if (goOn(net, depth)) {
      depth = (depth + 1) | 0;
    } else {
      level[path[depth]] = -1;
      if (depth === 0) return total;
      depth = (depth - 1) | 0;
      option[path[depth]]++;
    }
  }
}

/** How much fits along the first `length` steps of the path. */
function roomOf({ via, flow }: Net, length: number): number {
  let amount: number = UNREACHED;
  for (let i = 0; i < length; i++) if (via[i] >= 0 && flow[via[i]] < amount) amount = flow[via[i]];
  return amount;
}

/** Sends an amount that fits along the path; returns the first step that is full then. */
function pushInPlace({ via, flow }: Net, length: number, amount: number): number {
  let depth = length;
  for (let i = length - 1; i >= 0; i--) {
    const slot = via[i];
    if (slot < 0) {
      flow[~slot] += amount;
      continue;
    }
    flow[slot] -= amount;
    if ((slot & THROUGH) === THROUGH) flow[slot ^ 1] += amount;
    if (flow[slot] === 0) depth = i;
  }
  return depth;
}

/** Goes one step nearer to a target, if there is one; options that are used up are skipped for good. */
function goOn({ level, option, queue: path, via, links, flow }: Net, depth: number): boolean {
  const node = path[depth];
  const out = node & 1;
  const slot = (node >> 1) * SLOTS;
  const nearer = (level[node] - 1) | 0;
  let o: number = option[node];
  if (o === 0) {
    const other = slot + LEFT - out;
    if (level[node ^ 1] === nearer && flow[other] > 0) {
      path[depth + 1] = node ^ 1;
      via[depth] = other;
      return true;
    }
    o = 1;
  }
  for (; o <= 6; o = (o + 1) | 0) {
    const back = links[slot + o - 1];
    const next = ((back >> 3) * 2 + 1 - out) | 0;
    if (level[next] !== nearer || (out === 0 && flow[back] === 0)) continue;
    option[node] = o;
    path[depth + 1] = next;
    via[depth] = out === 0 ? back : ~(slot + o - 1);
    return true;
  }
  return false;
}

/** The full hexes that the sources still reach when nothing more can flow, ascending. */
function nearestCut(net: Net, sources: readonly Hex[]): Hex[] {
  const { level, queue, links, flow } = net;
  let end = startSearch(net, sources, 0);
  for (let i = 0; i < end; i++) {
    const node = queue[i];
    const out = node & 1;
    const slot = (node >> 1) * SLOTS;
    if (level[node ^ 1] < 0 && flow[slot + LEFT - out] > 0) {
      level[node ^ 1] = 0;
      queue[end++] = node ^ 1;
    }
    for (let s = slot; s < slot + THROUGH; s++) {
      const next = (links[s] >> 3) * 2 + 1 - out;
      if (level[next] >= 0 || (out === 0 && flow[links[s]] === 0)) continue;
      level[next] = 0;
      queue[end++] = next;
    }
  }
  const hexes: Hex[] = [];
  for (let hex = 0; hex < net.weights.length; hex++)
    if (level[2 * hex] === 0 && level[2 * hex + 1] < 0) hexes.push(hex);
  return hexes;
}
