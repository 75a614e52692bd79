// The bench of src/hex beside packages: each works out the same costs on the same maps, and the bench throws when one differs.
import { existsSync } from 'node:fs';
import { distinctRoutes, makeFieldSolver, toAxial } from '../../../src/hex/index.ts';
import { fold, gridOf, makeCosts, makeRoll } from './cases.ts';
import { hex8, median, sizeText } from './ours.ts';
import { loadKShortest, loadPeers, PEERS_FOLDER, type PeerMap } from './peer-packages.ts';
import type { BenchRow, Goal } from './types.ts';

/** Width, height, maps (one search each) in a round, and rounds that count. */
const SIZES = [
  { width: 24, height: 18, maps: 48, rounds: 5 },
  { width: 100, height: 100, maps: 4, rounds: 5 },
  { width: 512, height: 512, maps: 2, rounds: 3 },
] as const;
type Size = (typeof SIZES)[number];

/** How many times as long the best package has to take. */
const LEAST_AHEAD: Readonly<Record<number, number>> = { 24: 8, 100: 15, 512: 40 };

interface Case {
  readonly map: PeerMap;
  readonly ours: (out: Int32Array) => void;
}

/** Maps with terrain, and the same without, for the package that knows no costs. Each search starts somewhere else. */
function casesOf(size: Size, uniform: boolean): Case[] {
  const grid = gridOf({ ...size, runs: { field: 0, sides: 0, dual: 0, flow: 0 } });
  const solver = makeFieldSolver(grid);
  const roll = makeRoll(4242);
  const out = new Int32Array(grid.size);
  return Array.from({ length: size.maps }, (_, number) => {
    const costs = makeCosts(grid, number).enter;
    const enter = uniform ? costs.map((cost) => Math.min(1, cost)) : costs;
    let source = roll(grid.size);
    while (enter[source] === 0) source = roll(grid.size);
    solver.from({ enter }, [source], out);
    // The farthest hex, so that who looks for one way only has to settle the whole map as well.
    const target = out.reduce(
      (far, minutes, hex) => (enter[hex] > 0 && minutes > out[far] && minutes < 1e8 ? hex : far),
      source,
    );
    const axials = Array.from({ length: grid.size }, (_none, hex) => toAxial(grid, hex));
    const ours = (into: Int32Array) => void solver.from({ enter }, [source], into);
    return { map: { grid, enter, source, target, axials, cost: out[target] }, ours };
  });
}

function rowOf(name: string, size: Size, ours: readonly number[], theirs: readonly number[], check: number): BenchRow {
  const goal: Goal = { of: 'ratio', least: LEAST_AHEAD[size.width] };
  return {
    name,
    size: sizeText(size),
    unit: 'ns/hex',
    value: median(theirs),
    reference: median(ours),
    ratio: median(theirs.map((value, i) => value / ours[i])),
    goal,
    check: hex8(check),
  };
}

/** Nanoseconds that `work` takes, a hex. */
function timed(cases: readonly Case[], hexes: number, work: (each: Case, i: number) => void): number {
  const start = performance.now();
  cases.forEach(work);
  return ((performance.now() - start) * 1e6) / (cases.length * hexes);
}

/** Up to eight ways: theirs the eight cheapest, ours distinct ones, on one map; the cheapest of both has to cost the same. */
function benchKShortest(): BenchRow {
  const [size] = SIZES;
  const [{ map }] = casesOf(size, false);
  const search = loadKShortest()(map, 8);
  const options = { slack: 60, most: 8, separation: 50 };
  const ours = () => distinctRoutes(map.grid, { enter: map.enter }, [map.source], [map.target], options);
  const times: number[] = [];
  for (let i = 0; i < 20; i++) {
    const start = performance.now();
    ours();
    times.push(performance.now() - start);
  }
  const start = performance.now();
  const found = search();
  const value = performance.now() - start;
  if (found !== map.cost || ours()[0].cost !== found) throw new Error(`bench: k-shortest-path finds ${found}`);
  const reference = median(times);
  const name = 'peer: k-shortest-path (8 ways, one round)';
  return { name, size: sizeText(size), unit: 'ms', value, reference, ratio: value / reference, check: hex8(found) };
}

/** Every package at every size, ours in the same rounds; [] with a word to the person when they are not installed. */
export async function benchPeers(): Promise<BenchRow[]> {
  if (!existsSync(PEERS_FOLDER)) {
    process.stderr.write('The packages to compare with are not installed: rows of peers are left out.\n');
    return [];
  }
  const peers = await loadPeers();
  const rows: BenchRow[] = [];
  for (const size of SIZES) {
    const hexes = size.width * size.height;
    const out = new Int32Array(hexes);
    for (const peer of peers) {
      const cases = casesOf(size, peer.uniform);
      const searches = cases.map(({ map }) => peer.prepare(map));
      const ours: number[] = [];
      const theirs: number[] = [];
      let check = 0;
      for (let round = -2; round < size.rounds; round++) {
        const mine = timed(cases, hexes, (each) => each.ours(out));
        const other = timed(cases, hexes, ({ map }, i) => {
          const found = searches[i]();
          if (found !== map.cost) throw new Error(`bench: ${peer.name} finds ${found}, ours ${map.cost}`);
          check = fold(check, found);
        });
        if (round < 0) continue;
        ours.push(mine);
        theirs.push(other);
      }
      rows.push(rowOf(`peer: ${peer.name}`, size, ours, theirs, check));
    }
  }
  return [...rows, benchKShortest()];
}
