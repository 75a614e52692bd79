// Minimum cuts by maximum flow, for any sources, targets and blocked hexsides: Dinic (1970) on split hexes.
//
// Hex h is an arc from node 2h (its way in) to node 2h + 1 (its way out) with its weight as capacity; steps between
// hexes are arcs without limit from way out to way in. The net is never built: option 0 of a node leads to its own
// other half, option 1 + d to the hex in direction d. From a way in, the latter takes back flow that came from there.
import { opposite } from './grid.ts';
import { maskOf } from './regions.ts';
import { UNBLOCKABLE, UNREACHED } from './types.ts';
import type { Cut, Grid, Hex } from './types.ts';

interface Net {
  readonly weights: Int32Array;
  /** size × 6: the neighbour that a walk can step to, else −1. */
  readonly links: Int32Array;
  /** size: flow through a hex. */
  readonly through: Int32Array;
  /** size × 6: flow from a hex in a direction. */
  readonly steps: Int32Array;
  /** 2 × size: steps left to a target in the residual net, −1 unknown or a dead end. */
  readonly level: Int32Array;
  /** 2 × size: the first option of a node that is not used up. */
  readonly option: Uint8Array;
  readonly queue: Int32Array;
  readonly isSource: Uint8Array;
  readonly isTarget: Uint8Array;
}

const NODE_OPTIONS = 7;
const NOWHERE = -1;

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

function makeNet(
  grid: Grid,
  weights: Int32Array,
  sources: readonly Hex[],
  targets: readonly Hex[],
  crossBlocked?: Uint8Array,
): Net {
  const links = new Int32Array(grid.size * 6).fill(-1);
  for (let hex = 0; hex < grid.size; hex++) {
    if (weights[hex] === 0) continue;
    for (let d = 0; d < 6; d++) {
      const next = grid.neighbours[hex * 6 + d];
      if (next < 0 || weights[next] === 0) continue;
      if (crossBlocked && crossBlocked[d < 3 ? hex * 3 + d : next * 3 + d - 3] !== 0) continue;
      links[hex * 6 + d] = next;
    }
  }
  return {
    weights,
    links,
    through: new Int32Array(grid.size),
    steps: new Int32Array(grid.size * 6),
    level: new Int32Array(grid.size * 2),
    option: new Uint8Array(grid.size * 2),
    queue: new Int32Array(grid.size * 2 + 1),
    isSource: maskOf(grid, sources),
    isTarget: maskOf(grid, targets),
  };
}

/** True when a walk from a source to a target meets unblockable hexes only. */
function hasOpenWalk({ weights, links, queue, isTarget }: Net, sources: readonly Hex[]): boolean {
  const seen = new Uint8Array(weights.length);
  let end = 0;
  const see = (hex: Hex): void => {
    if (hex < 0 || weights[hex] !== UNBLOCKABLE || seen[hex] !== 0) return;
    seen[hex] = 1;
    queue[end++] = hex;
  };
  sources.forEach(see);
  for (let i = 0; i < end; i++) {
    if (isTarget[queue[i]] !== 0) return true;
    for (let d = 0; d < 6; d++) see(links[queue[i] * 6 + d]);
  }
  return false;
}

/** The node that an option leads to, whether or not anything can flow there. */
function optionEnd(net: Net, node: number, option: number): number {
  if (option === 0) return node ^ 1;
  const next = net.links[(node >> 1) * 6 + option - 1];
  return next < 0 ? NOWHERE : 2 * next + 1 - (node & 1);
}

/** How much more can flow by an option; UNREACHED for no limit. */
function room(net: Net, node: number, option: number): number {
  const hex = node >> 1;
  if ((node & 1) === 1) return option === 0 ? net.through[hex] : UNREACHED;
  if (option > 0) return net.steps[net.links[hex * 6 + option - 1] * 6 + opposite(option - 1)];
  return net.weights[hex] === UNBLOCKABLE ? UNREACHED : net.weights[hex] - net.through[hex];
}

function pushInPlace(net: Net, node: number, option: number, amount: number): void {
  const hex = node >> 1;
  const out = (node & 1) === 1;
  if (option === 0) net.through[hex] += out ? -amount : amount;
  else if (out) net.steps[hex * 6 + option - 1] += amount;
  else net.steps[net.links[hex * 6 + option - 1] * 6 + opposite(option - 1)] -= amount;
}

/**
 * Sets the levels: steps left to a target in the residual net, as far as the nearest source, whose level it returns; −1
 * when no source has a way left. Counted from the targets, since the search from the sources then meets few dead ends.
 */
function findLevels(net: Net, targets: readonly Hex[]): number {
  const { level, queue, isSource } = net;
  level.fill(-1);
  let end = 0;
  for (const target of targets) {
    if (level[2 * target + 1] >= 0) continue;
    level[2 * target + 1] = 0;
    queue[end++] = 2 * target + 1;
  }
  for (let i = 0; i < end; i++) {
    const node = queue[i];
    if ((node & 1) === 0 && isSource[node >> 1] !== 0) return level[node];
    for (let option = 0; option < NODE_OPTIONS; option++) {
      const before = optionEnd(net, node, option);
      if (before < 0 || level[before] >= 0 || roomInto(net, option, before) === 0) continue;
      level[before] = level[node] + 1;
      queue[end++] = before;
    }
  }
  return -1;
}

/** How much more can flow into a node from `before`, to which an option of it leads. */
function roomInto(net: Net, option: number, before: number): number {
  return room(net, before, option === 0 ? 0 : opposite(option - 1) + 1);
}

/** Sends all that the levels allow from one node; returns how much. */
function fillFrom(net: Net, source: number): number {
  const { level, option, queue: path } = net;
  let total = 0;
  let depth = 0;
  path[0] = source;
  while (true) {
    if (level[path[depth]] === 0) {
      const full = fillPath(net, depth);
      total += full.amount;
      depth = full.depth;
      continue;
    }
    const next = goOn(net, path[depth]);
    if (next >= 0) {
      path[++depth] = next;
      continue;
    }
    level[path[depth]] = -1;
    if (depth === 0) return total;
    option[path[--depth]]++;
  }
}

/**
 * Sends as much as fits along the path in the queue, `length` steps; returns how much, and the first step then full.
 */
function fillPath(net: Net, length: number): { amount: number; depth: number } {
  const { option, queue: path } = net;
  let amount: number = UNREACHED;
  for (let i = 0; i < length; i++) amount = Math.min(amount, room(net, path[i], option[path[i]]));
  let depth = length;
  for (let i = length - 1; i >= 0; i--) {
    pushInPlace(net, path[i], option[path[i]], amount);
    if (room(net, path[i], option[path[i]]) === 0) depth = i;
  }
  return { amount, depth };
}

/** The next node nearer to a target, −1 at a dead end. Options that are used up are skipped for good. */
function goOn(net: Net, node: number): number {
  const { level, option } = net;
  const nearer = level[node] - 1;
  for (let o = option[node]; o < NODE_OPTIONS; o++) {
    const next = optionEnd(net, node, o);
    if (next >= 0 && level[next] === nearer && room(net, node, o) > 0) {
      option[node] = o;
      return next;
    }
  }
  return NOWHERE;
}

/** The full hexes that the sources still reach when nothing more can flow, ascending. */
function nearestCut(net: Net, sources: readonly Hex[]): Hex[] {
  const { level, queue } = net;
  level.fill(-1);
  let end = 0;
  for (const source of sources) {
    if (level[2 * source] >= 0) continue;
    level[2 * source] = 0;
    queue[end++] = 2 * source;
  }
  for (let i = 0; i < end; i++) {
    for (let option = 0; option < NODE_OPTIONS; option++) {
      const next = optionEnd(net, queue[i], option);
      if (next < 0 || level[next] >= 0 || room(net, queue[i], option) === 0) continue;
      level[next] = 0;
      queue[end++] = next;
    }
  }
  const hexes: Hex[] = [];
  for (let hex = 0; hex < net.weights.length; hex++)
    if (level[2 * hex] === 0 && level[2 * hex + 1] < 0) hexes.push(hex);
  return hexes;
}
