// The searches of flow.ts through what is left of its net. The loops are written out by kind of node, and each search is
// a closure made once, for the reason that kernels.ts gives: they are most of what a cut by flow takes time for.
import { LEFT, type Net, SLOTS, THROUGH } from './net.ts';
import type { Hex } from './types.ts';

/** A search through the net of a grid of `size` hexes from some of them; what it returns is said where it is made. */
type Search = (size: number, hexes: readonly Hex[]) => number;

/** Starts a search: gives nodes of hexes (0: ways in, 1: ways out) the level 0 and queues them; returns how many. */
function startSearch({ level, queue }: Net, size: number, hexes: readonly Hex[], half: 0 | 1): number {
  level.fill(-1, 0, 2 * size);
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
type Reach = (end: number, node: number, steps: number) => number;

function makeReach({ level, queue }: Net): Reach {
  return (end, node, steps) => {
    if (level[node] >= 0) return end;
    level[node] = steps;
    queue[end] = node;
    return (end + 1) | 0;
  };
}

/**
 * Sets the levels: steps left to a target in the residual net, as far as the nearest source, whose level it returns; −1
 * when no source has a way left. Counted from the targets, since the search from the sources then meets few dead ends.
 */
export function makeFindLevels(net: Net): Search {
  const { level, queue, isSource, links, flow } = net;
  const reach = makeReach(net);
  return (size, targets) => {
    let end = startSearch(net, size, targets, 1);
    for (let i = 0; i < end; i = (i + 1) | 0) {
      const node = queue[i];
      const out = node & 1;
      const slot = (node >> 1) * SLOTS;
      if (out === 0 && isSource[node >> 1] !== 0) return level[node];
      const steps = (level[node] + 1) | 0;
      if (flow[(slot + THROUGH + out) | 0] > 0) end = reach(end, node ^ 1, steps);
      const last = (slot + THROUGH) | 0;
      if (out === 0) {
        // From ways out there is room without end.
        for (let s = slot; s < last; s = (s + 1) | 0) end = reach(end, (links[s] >> 2) | 1, steps);
      } else if (flow[last] !== 0) {
        // What goes the other way can be taken back.
        for (let s = slot; s < last; s = (s + 1) | 0) {
          if (flow[s] !== 0) end = reach(end, (links[s] >> 2) & ~1, steps);
        }
      }
    }
    return -1;
  };
}

/** Gives the nodes that the sources still reach a level, and all others −1; returns how many. */
export function makeFindReached(net: Net): Search {
  const { queue, links, flow } = net;
  const reach = makeReach(net);
  return (size, sources) => {
    let end = startSearch(net, size, sources, 0);
    for (let i = 0; i < end; i = (i + 1) | 0) {
      const node = queue[i];
      const out = node & 1;
      const slot = (node >> 1) * SLOTS;
      if (flow[(slot + LEFT - out) | 0] > 0) end = reach(end, node ^ 1, 0);
      for (let s = slot; s < ((slot + THROUGH) | 0); s = (s + 1) | 0) {
        if (out === 1 || flow[links[s]] > 0) end = reach(end, ((links[s] >> 3) * 2 + 1 - out) | 0, 0);
      }
    }
    return end;
  };
}
