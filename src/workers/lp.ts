// The analysis room's linear programs on HiGHS: a model that is kept, and solved from where it was by the dual simplex method.
import type { Highs } from 'highs';
import { ENDLESS, type Lp, type MakeLp, MILLION } from '../analysis/index.ts';

function makeLp(highs: Highs): Lp {
  const model = highs.createModel();
  model.options.set({ output_flag: false, solver: 'simplex', simplex_strategy: 1, presolve: 'off' });
  const { optimal } = highs.constants.modelStatus;
  const { infeasible } = highs.constants.modelStatus;
  const bound = (upper: number) => (upper >= ENDLESS ? highs.infinity : upper);
  return {
    addColumn(cost, lower, upper, rows, values) {
      model.addCol(cost, lower, upper, { indices: [...rows], values: [...values] });
    },
    addRow(lower, upper, columns, values) {
      model.addRow(lower, bound(upper), { indices: [...columns], values: [...values] });
    },
    setColumn(column, lower, upper) {
      model.changeColBounds(column, lower, upper);
    },
    setRow(row, lower, upper) {
      model.changeRowBounds(row, lower, bound(upper));
    },
    solve() {
      model.run();
      const status = model.getModelStatus();
      if (status !== optimal && status !== infeasible) throw new Error(`the linear program ended with ${status}`);
      return {
        isFeasible: status === optimal,
        objective: Math.round(model.getObjectiveValue() * MILLION),
        values: Int32Array.from(model.getSolution().colValue, (value) => Math.round(value * MILLION)),
      };
    },
    free() {
      model.dispose();
    },
  };
}

export function makeLpWith(highs: Highs): MakeLp {
  return () => makeLp(highs);
}
