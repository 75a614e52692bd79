// Packages that find cheapest ways, each set up for hexes with costs of entering as well as it lets itself be.
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Axial, Grid, Hex } from '../../../src/hex/index.ts';

/** Where `npm run bench -- --peers` has installed them, from the list in test/bench/peers/. */
export const PEERS_FOLDER = '.build/peers/node_modules';

/** A map, and the cost of the way from source to target as we find it. */
export interface PeerMap {
  readonly grid: Grid;
  /** 0 = impassable. */
  readonly enter: Uint16Array;
  readonly axials: readonly Axial[];
  readonly source: Hex;
  /** The farthest hex from the source. */
  readonly target: Hex;
  readonly cost: number;
}

export interface Peer {
  readonly name: string;
  /** It knows no costs: every passable hex costs 1. */
  readonly uniform: boolean;
  /** Sets up what one can set up once for a map; the function that is given searches and gives the cost. */
  readonly prepare: (map: PeerMap) => () => number;
}

// Of each package what is used of it here.
interface AstarNode {
  readonly x: number;
  readonly y: number;
  readonly g: number;
  readonly weight: number;
  getCost: () => number;
}
interface AstarGraph {
  readonly grid: readonly (readonly AstarNode[])[];
  readonly nodes: readonly AstarNode[];
  neighbors: (node: AstarNode) => readonly AstarNode[];
}
interface JavascriptAstar {
  readonly Graph: new (rows: readonly (readonly number[])[]) => AstarGraph;
  readonly astar: {
    search(graph: AstarGraph, from: AstarNode, to: AstarNode, options: { heuristic: () => number }): AstarNode[];
  };
}
interface Ngraph {
  addLink(from: number, to: number, cost: number): void;
}
interface NgraphOptions {
  readonly oriented: boolean;
  readonly distance: (from: unknown, to: unknown, link: { readonly data: number }) => number;
}
interface NgraphPath {
  aStar(graph: Ngraph, options: NgraphOptions): { find(from: number, to: number): { readonly id: number }[] };
}
interface Rot {
  readonly Path: {
    readonly Dijkstra: new (
      x: number,
      y: number,
      passable: (x: number, y: number) => boolean,
      options: { topology: number },
    ) => { compute(x: number, y: number, visit: () => void): void };
  };
}
interface Honeycomb {
  readonly Grid: new (
    hex: unknown,
    shape: unknown,
  ) => {
    neighborOf(
      at: Axial,
      direction: number,
      options: { allowOutside: boolean },
    ): { col: number; row: number } | undefined;
  };
  defineHex(options: { offset: number }): unknown;
  rectangle(options: { width: number; height: number }): unknown;
}
interface Graphlib {
  setEdge(from: string, to: string, cost: number): void;
  edge(edge: unknown): number;
}
type KShortest = (
  graph: Graphlib,
  from: string,
  to: string,
  k: number,
  costOf: (edge: unknown) => number,
) => { readonly totalCost: number }[];

function neighboursOf({ grid, enter }: PeerMap, hex: Hex): Hex[] {
  return [0, 1, 2, 3, 4, 5]
    .map((direction) => grid.neighbours[hex * 6 + direction])
    .filter((next) => next >= 0 && enter[next] > 0);
}

/** A* without a guess, on a square graph whose neighbours are put in place of its own. */
function javascriptAstar({ Graph, astar }: JavascriptAstar): Peer['prepare'] {
  return (map) => {
    const { width, height } = map.grid;
    const at = (hex: Hex) => [Math.trunc(hex / width), hex % width] as const;
    const rows = Array.from({ length: height }, (_, row) =>
      Array.from(map.enter.subarray(row * width, (row + 1) * width)),
    );
    const graph = new Graph(rows);
    const node = (hex: Hex) => graph.grid[at(hex)[0]][at(hex)[1]];
    const lists = Array.from(map.enter, (_, hex) => neighboursOf(map, hex).map(node));
    // It counts steps across both axes of the square grid as longer.
    for (const each of graph.nodes) each.getCost = () => each.weight;
    graph.neighbors = ({ x, y }) => lists[x * width + y];
    const options = { heuristic: () => 0 };
    return () => {
      const way = astar.search(graph, node(map.source), node(map.target), options);
      return way[way.length - 1].g;
    };
  };
}

function ngraphPath(createGraph: () => Ngraph, { aStar }: NgraphPath): Peer['prepare'] {
  return (map) => {
    const graph = createGraph();
    map.enter.forEach((_, hex) => {
      for (const next of neighboursOf(map, hex)) graph.addLink(hex, next, map.enter[next]);
    });
    const finder = aStar(graph, { oriented: true, distance: (_from, _to, { data }) => data });
    return () => {
      // From target to source.
      const way = finder.find(map.source, map.target);
      return way.reduce((sum, { id }) => sum + (id === map.source ? 0 : map.enter[id]), 0);
    };
  };
}

/** Columns of a hex map count double there, so that rows can be shoved. */
function rotDijkstra({ Path }: Rot): Peer['prepare'] {
  return ({ grid, enter, source, target }) => {
    const xOf = (hex: Hex) => 2 * (hex % grid.width) + (Math.trunc(hex / grid.width) % 2);
    const yOf = (hex: Hex) => Math.trunc(hex / grid.width);
    const passable = (x: number, y: number) => {
      const column = (x - (y % 2)) / 2;
      return y >= 0 && y < grid.height && column >= 0 && column < grid.width && enter[y * grid.width + column] > 0;
    };
    return () => {
      const dijkstra = new Path.Dijkstra(xOf(source), yOf(source), passable, { topology: 6 });
      let steps = -1;
      dijkstra.compute(xOf(target), yOf(target), () => {
        steps += 1;
      });
      return steps;
    };
  };
}

/** Its numbers of NE, E, SE, SW, W and NW. */
const COMPASS = [1, 2, 3, 5, 6, 7];

/** Dijkstra with buckets over the package's hexes and its own question for neighbours. */
function honeycomb({ Grid: HoneyGrid, defineHex, rectangle }: Honeycomb): Peer['prepare'] {
  return ({ grid, enter, axials, source, target }) => {
    const honey = new HoneyGrid(defineHex({ offset: -1 }), rectangle({ width: grid.width, height: grid.height }));
    return () => {
      const cost = new Int32Array(grid.size).fill(-1);
      const buckets: Hex[][] = [[source]];
      for (let minutes = 0; minutes < buckets.length; minutes++) {
        for (const hex of buckets[minutes] ?? []) {
          if (cost[hex] >= 0) continue;
          cost[hex] = minutes;
          for (const direction of COMPASS) {
            const next = honey.neighborOf(axials[hex], direction, { allowOutside: false });
            if (next === undefined) continue;
            const number = next.row * grid.width + next.col;
            if (enter[number] === 0 || cost[number] >= 0) continue;
            buckets[minutes + enter[number]] ??= [];
            buckets[minutes + enter[number]].push(number);
          }
        }
      }
      return cost[target];
    };
  };
}

/** The k cheapest ways from source to target; the function that is given searches and gives the cost of the cheapest. */
export function loadKShortest(): (map: PeerMap, k: number) => () => number {
  const load = createRequire(resolve(PEERS_FOLDER, 'index.js'));
  const { ksp }: { ksp: KShortest } = load('k-shortest-path');
  const { Graph }: { Graph: new () => Graphlib } = load('graphlib');
  return (map, k) => {
    const graph = new Graph();
    map.enter.forEach((_, hex) => {
      for (const next of neighboursOf(map, hex)) graph.setEdge(String(hex), String(next), map.enter[next]);
    });
    return () => ksp(graph, String(map.source), String(map.target), k, (edge) => graph.edge(edge))[0].totalCost;
  };
}

/** Loads the packages from where the bench has put them. */
export async function loadPeers(): Promise<readonly Peer[]> {
  const load = createRequire(resolve(PEERS_FOLDER, 'index.js'));
  return [
    { name: 'javascript-astar (one pair)', uniform: false, prepare: javascriptAstar(load('javascript-astar')) },
    { name: 'ngraph.path (one pair)', uniform: false, prepare: ngraphPath(load('ngraph.graph'), load('ngraph.path')) },
    { name: 'rot-js (uniform costs)', uniform: true, prepare: rotDijkstra(load('rot-js')) },
    { name: 'honeycomb-grid and a queue', uniform: false, prepare: honeycomb(load('honeycomb-grid')) },
  ];
}
