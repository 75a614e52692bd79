// The analysis room's linear programs on HiGHS: a model that is kept, and solved from where it was by the dual simplex method.
import type { Highs, Model } from 'highs';
import { ENDLESS, type Lp, type LpAnswer, type MakeLp, MILLION } from '../analysis/index.ts';

/** Where rows stand, by their numbers, which they keep when others are taken out. */
function makeNumbers() {
  /** −1 = it was taken out. */
  let places: number[] = [];
  let count = 0;
  return {
    add: () => {
      places.push(count);
      count += 1;
    },
    placeOf: (row: number) => places[row],
    drop: (gone: ReadonlySet<number>) => {
      count = 0;
      places = places.map((place) => {
        if (place < 0 || gone.has(place)) return -1;
        count += 1;
        return count - 1;
      });
    },
  };
}

function inMillionths(values: Float64Array): Int32Array {
  return Int32Array.from(values, (value) => Math.round(value * MILLION));
}

/** Runs the engine; is there a solution? Where it loses its way from the last basis, it begins anew without it. */
function runFor({ optimal, infeasible }: Highs['constants']['modelStatus'], model: Model): boolean {
  let status = 0;
  for (let runs = 0; runs < 2; runs++) {
    if (runs > 0) model.clearSolver();
    model.run();
    status = model.getModelStatus();
    if (status === optimal || status === infeasible) return status === optimal;
  }
  throw new Error(`the linear program ended with ${status}`);
}

function solve({ constants }: Highs, model: Model): LpAnswer {
  const isFeasible = runFor(constants.modelStatus, model);
  return {
    isFeasible,
    objective: Math.round(model.getObjectiveValue() * MILLION),
    values: inMillionths(model.getSolution().colValue),
  };
}

function makeLp(highs: Highs): Lp {
  const model = highs.createModel();
  model.options.set({ output_flag: false, solver: 'simplex', simplex_strategy: 1, presolve: 'off' });
  const bound = (upper: number) => (upper >= ENDLESS ? highs.infinity : upper);
  const { add, placeOf, drop } = makeNumbers();
  return {
    addColumn(cost, lower, upper, rows, values) {
      model.addCol(cost, lower, upper, { indices: rows.map(placeOf), values: [...values] });
    },
    addRow(lower, upper, columns, values) {
      add();
      model.addRow(lower, bound(upper), { indices: [...columns], values: [...values] });
    },
    setColumn(column, lower, upper) {
      model.changeColBounds(column, lower, upper);
    },
    setRow(row, lower, upper) {
      model.changeRowBounds(placeOf(row), lower, bound(upper));
    },
    dropRows(rows) {
      const gone = new Set(rows.map(placeOf));
      const { colStatus, rowStatus } = model.getBasis();
      model.deleteRows({ kind: 'set', indices: [...gone].sort((a, b) => a - b) });
      model.setBasis({ colStatus, rowStatus: rowStatus.filter((_, place) => !gone.has(place)) });
      drop(gone);
    },
    solve: () => solve(highs, model),
    reducedCosts: () => inMillionths(model.getSolution().colDual),
    free() {
      model.dispose();
    },
  };
}

export function makeLpWith(highs: Highs): MakeLp {
  return () => makeLp(highs);
}
