// Minimum cuts by maximum flow, for any sources, targets and blocked hexsides: Dinic (1970) on split hexes.
//
// Hex h is an arc from node 2h (its way in) to node 2h + 1 (its way out) with its weight as capacity; steps between hexes
// are arcs without limit from way out to way in. The net is never built: option 0 of a node leads to its own other half,
// option 1 + d to the hex in direction d. From a way in, the latter takes back flow that came from there.
import { opposite } from './grid.ts';
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
  /** 2 × size: distance from the sources in the residual net, −1 unknown or a dead end. */
  readonly level: Int32Array;
  /** 2 × size: the first option of a node that is not used up. */
  readonly option: Uint8Array;
  readonly queue: Int32Array;
  readonly isTarget: Uint8Array;
}

const NODE_OPTIONS = 7;
const SINK = -2;
const NOWHERE = -1;

/** The least cut between passable sources and targets that is nearest to the sources; see `minimumCut`. */
export function flowCut(
  grid: Grid,
  weights: Int32Array,
  sources: readonly Hex[],
  targets: readonly Hex[],
  crossBlocked?: Uint8Array,
): Cut {
  const net = makeNet(grid, weights, targets, crossBlocked);
  if (hasOpenWalk(net, sources)) return { value: UNREACHED, hexes: [], method: 'flow' };
  let value = 0;
  for (let last = findLevels(net, sources); last >= 0; last = findLevels(net, sources)) {
    net.option.fill(0);
    for (const source of sources) value += fillFrom(net, 2 * source, last);
  }
  const hexes: Hex[] = [];
  for (let hex = 0; hex < grid.size; hex++) {
    if (net.level[2 * hex] >= 0 && net.level[2 * hex + 1] < 0) hexes.push(hex);
  }
  return { value, hexes, method: 'flow' };
}

function makeNet(grid: Grid, weights: Int32Array, targets: readonly Hex[], crossBlocked?: Uint8Array): Net {
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
  const isTarget = new Uint8Array(grid.size);
  for (const hex of targets) isTarget[hex] = 1;
  return {
    weights,
    links,
    through: new Int32Array(grid.size),
    steps: new Int32Array(grid.size * 6),
    level: new Int32Array(grid.size * 2),
    option: new Uint8Array(grid.size * 2),
    queue: new Int32Array(grid.size * 2 + 1),
    isTarget,
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

/** Sets the levels of the residual net; returns the level at which targets are left, −1 when none is reached. */
function findLevels(net: Net, sources: readonly Hex[]): number {
  const { level, queue, isTarget } = net;
  level.fill(-1);
  let end = 0;
  for (const source of sources) {
    if (level[2 * source] >= 0) continue;
    level[2 * source] = 0;
    queue[end++] = 2 * source;
  }
  for (let i = 0; i < end; i++) {
    const node = queue[i];
    if ((node & 1) === 1 && isTarget[node >> 1] !== 0) return level[node];
    for (let option = 0; option < NODE_OPTIONS; option++) {
      const next = optionEnd(net, node, option);
      if (next < 0 || level[next] >= 0 || room(net, node, option) === 0) continue;
      level[next] = level[node] + 1;
      queue[end++] = next;
    }
  }
  return -1;
}

/** Sends all that the levels allow from one node; returns how much. Targets are left at level `last`. */
function fillFrom(net: Net, source: number, last: number): number {
  const { level, option, queue: path } = net;
  let total = 0;
  let depth = 0;
  path[0] = source;
  while (true) {
    const next = goOn(net, path[depth], last);
    if (next >= 0) {
      path[++depth] = next;
    } else if (next === NOWHERE) {
      level[path[depth]] = -1;
      if (depth === 0) return total;
      option[path[--depth]]++;
    } else {
      let amount = UNREACHED;
      for (let i = 0; i < depth; i++) amount = Math.min(amount, room(net, path[i], option[path[i]]));
      let full = depth;
      for (let i = depth - 1; i >= 0; i--) {
        pushInPlace(net, path[i], option[path[i]], amount);
        if (room(net, path[i], option[path[i]]) === 0) full = i;
      }
      total += amount;
      depth = full;
    }
  }
}

/** The next node on the way to a target by levels; SINK at one, NOWHERE at a dead end. Options that are used up are skipped for good. */
function goOn(net: Net, node: number, last: number): number {
  const { level, option } = net;
  if (level[node] === last && (node & 1) === 1 && net.isTarget[node >> 1] !== 0) return SINK;
  if (level[node] < 0 || level[node] >= last) return NOWHERE;
  for (; option[node] < NODE_OPTIONS; option[node]++) {
    const next = optionEnd(net, node, option[node]);
    if (next >= 0 && level[next] === level[node] + 1 && room(net, node, option[node]) > 0) return next;
  }
  return NOWHERE;
}
