// The bench of src/hex: fields, cuts and distinct routes, beside their C++ twin in interleaved rounds.
import { distinctRoutes } from '../../../src/hex/index.ts';
import { fold, KINDS, SIZES } from './cases.ts';
import type { Kind, Size } from './cases.ts';
import { type Bench, hex8, makeBench, median, runOurs, sizeText } from './ours.ts';
import { benchRepair } from './repair.ts';
import { compileReference, runReference } from './reference.ts';
import type { BenchRow, Goal } from './types.ts';

export type { BenchRow } from './types.ts';

/** Measures all rows; throws when a result differs from the twin's. `rounds` ≥ 5 for figures to be quoted. */
export function benchHex(rounds = 7): BenchRow[] {
  const hasReference = compileReference();
  const rows: BenchRow[] = [];
  for (const size of SIZES) {
    const bench = makeBench(size);
    for (const kind of KINDS) {
      if (size.runs[kind] > 0) rows.push(benchKind(bench, kind, rounds, hasReference));
    }
    rows.push(benchRoutes(bench, rounds), benchRepair(bench, rounds));
  }
  return rows;
}

/** Nanoseconds a hex at most for an edge-to-edge cut: 10 µs, 0.2 ms and 8 ms a map. */
const CUT_GOAL: Readonly<Record<number, number>> = { 24: 23.1, 100: 20, 512: 30.5 };

function goalOf(kind: Kind, { width }: Size): Goal {
  switch (kind) {
    case 'field':
      return { of: 'ratio', most: width < 100 ? 2.1 : 1.5 };
    case 'sides':
      return { of: 'ratio', most: 2 };
    case 'flow':
      return { of: 'ratio', most: 2.7 };
    case 'dual':
      return { of: 'value', most: CUT_GOAL[width] };
  }
}

function benchKind(bench: Bench, kind: Kind, rounds: number, hasReference: boolean): BenchRow {
  const { size, grid } = bench;
  const ours: number[] = [];
  const theirs: number[] = [];
  const perHex = 1 / (size.runs[kind] * grid.size);
  let check = 0;
  for (let round = 0; round < rounds; round++) {
    // Twice, and the second counts, as in the twin: who has just waited for another process runs cold.
    runOurs(bench, kind, round);
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
    size: sizeText(size),
    unit: 'ns/hex',
    value: median(ours),
    goal: goalOf(kind, size),
    check: hex8(check),
  };
  if (!hasReference) return row;
  return { ...row, reference: median(theirs), ratio: median(ours.map((value, i) => value / theirs[i])) };
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
  const row = { name: 'distinct routes', size: sizeText(size), unit: 'ms', value: median(times), check: hex8(sum) };
  return size.width === 100 ? { ...row, goal: { of: 'value', most: 20 } } : row;
}
