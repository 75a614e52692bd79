// One round of our own code on the maps of the bench, with a checksum; in Node and in a browser alike.
import { makeFieldSolver, minimumCut } from '../../../src/hex/index.ts';
import type { FieldSolver, Grid, StepCosts } from '../../../src/hex/index.ts';
import { fold, gridOf, makeCosts, makeRoll } from './cases.ts';
import type { Kind, Size } from './cases.ts';

export interface Measured {
  readonly nanoseconds: number;
  readonly check: string;
}

/** Everything one size needs, made once. */
export interface Bench {
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

export function makeBench(size: Size): Bench {
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

/** One round: the same runs as the twin's, and the same checksum. */
export function runOurs(bench: Bench, kind: Kind, round: number): Measured {
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

export function sizeText({ width, height }: { readonly width: number; readonly height: number }): string {
  return `${width}×${height}`;
}

export function hex8(sum: number): string {
  return (sum >>> 0).toString(16).padStart(8, '0');
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.trunc(values.length / 2)];
}
