// The bench of src/hex: fields, cuts and distinct routes, beside their C++ twin in interleaved rounds.
import { distinctRoutes, makeFieldSolver, minimumCut } from '../../../src/hex/index.ts';
import type { FieldSolver, Grid, StepCosts } from '../../../src/hex/index.ts';
import { fold, gridOf, KINDS, makeCosts, makeRoll, SIZES } from './cases.ts';
import type { Kind, Size } from './cases.ts';
import { compileReference, runReference } from './reference.ts';
import type { Measured } from './reference.ts';
import type { BenchRow } from './types.ts';

export type { BenchRow } from './types.ts';

/** Everything one size needs, made once. */
interface Bench {
  readonly size: Size;
  readonly grid: Grid;
  readonly solver: FieldSolver;
  readonly maps: readonly Required<StepCosts>[];
  readonly plain: readonly StepCosts[];
  readonly weights: readonly Int32Array[];
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly out: Int32Array;
}

/** Measures all rows; throws when a result differs from the twin's. `rounds` ≥ 5 for figures to be quoted. */
export function benchHex(rounds = 7): BenchRow[] {
  const hasReference = compileReference();
  const rows: BenchRow[] = [];
  for (const size of SIZES) {
    const bench = makeBench(size);
    for (const kind of KINDS) {
      if (size.runs[kind] > 0) rows.push(benchKind(bench, kind, rounds, hasReference));
    }
    rows.push(benchRoutes(bench, rounds));
  }
  return rows;
}

function makeBench(size: Size): Bench {
  const grid = gridOf(size);
  const maps = Array.from({ length: size.maps }, (_, map) => makeCosts(grid, map));
  return {
    size,
    grid,
    solver: makeFieldSolver(grid),
    maps,
    plain: maps.map(({ enter }) => ({ enter })),
    weights: maps.map(({ enter }) => Int32Array.from(enter)),
    left: Array.from({ length: grid.height }, (_, row) => row * grid.width),
    right: Array.from({ length: grid.height }, (_, row) => row * grid.width + grid.width - 1),
    out: new Int32Array(grid.size),
  };
}

function benchKind(bench: Bench, kind: Kind, rounds: number, hasReference: boolean): BenchRow {
  const { size, grid } = bench;
  const ours: number[] = [];
  const theirs: number[] = [];
  const perHex = 1 / (size.runs[kind] * grid.size);
  let check = 0;
  runOurs(bench, kind, 0);
  for (let round = 0; round < rounds; round++) {
    const mine = runOurs(bench, kind, round);
    ours.push(mine.nanoseconds * perHex);
    check = fold(check, Number.parseInt(mine.check, 16));
    if (!hasReference) continue;
    const twin = runReference(kind, size, round);
    if (twin.check !== mine.check) throw new Error(`bench ${kind}: ${mine.check}, but the twin has ${twin.check}`);
    theirs.push(twin.nanoseconds * perHex);
  }
  const row = {
    name: kind,
    size: `${size.width}×${size.height}`,
    unit: 'ns/hex',
    value: median(ours),
    check: hex8(check),
  };
  if (!hasReference) return row;
  return { ...row, reference: median(theirs), ratio: median(ours.map((value, i) => value / theirs[i])) };
}

/** One round: the same runs as the twin's, and the same checksum. */
function runOurs(bench: Bench, kind: Kind, round: number): Measured {
  const { size, grid, solver, out, left, right } = bench;
  const roll = makeRoll(77 + round);
  out.fill(0);
  let sum = 0;
  const start = performance.now();
  for (let k = 0; k < size.runs[kind]; k++) {
    const map = k % size.maps;
    const source = roll(grid.size);
    const look = roll(grid.size);
    if (kind === 'field' || kind === 'sides') {
      solver.from(kind === 'field' ? bench.plain[map] : bench.maps[map], [source], out);
      sum = fold(sum, out[look]);
    } else {
      const method = kind === 'dual' ? 'duality' : 'flow';
      sum = fold(sum, minimumCut(grid, bench.weights[map], left, right, { method }).value);
    }
  }
  const nanoseconds = (performance.now() - start) * 1e6;
  for (const value of out) sum = fold(sum, value);
  return { nanoseconds, check: hex8(sum) };
}

/** Up to eight distinct routes from the left side to the right, hexsides and all; no twin. */
function benchRoutes({ size, grid, solver, maps, left, right }: Bench, rounds: number): BenchRow {
  const times: number[] = [];
  let sum = 0;
  for (let round = -2; round < rounds; round++) {
    const start = performance.now();
    for (const costs of maps) {
      const routes = distinctRoutes(grid, costs, left, right, { slack: 60, most: 8, separation: 50 }, solver);
      for (const { cost, hexes } of routes) sum = fold(fold(sum, cost), hexes.length);
    }
    if (round >= 0) times.push((performance.now() - start) / maps.length);
  }
  return {
    name: 'distinct routes',
    size: `${size.width}×${size.height}`,
    unit: 'ms',
    value: median(times),
    check: hex8(sum),
  };
}

function hex8(sum: number): string {
  return (sum >>> 0).toString(16).padStart(8, '0');
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.trunc(values.length / 2)];
}
