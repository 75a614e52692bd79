// The engine for linear programs as par is handed it: values, reduced costs, and what becomes of a run that ends with neither answer.
import type { Highs, Model } from 'highs';
import { describe, expect, test } from 'vitest';
import { ENDLESS, MILLION } from '../../src/analysis/index.ts';
import { makeLpWith } from '../../src/workers/lp.ts';
import { loadLpNode } from '../../src/workers/node-lp.ts';

const makeLp = await loadLpNode();

describe('HiGHS in Node', () => {
  test('the cheaper of two columns covers a row, and the other one costs what it is dearer by', () => {
    const lp = makeLp();
    lp.addRow(3, ENDLESS, [], []);
    lp.addColumn(2, 0, 10, [0], [1]);
    lp.addColumn(5, 0, 10, [0], [1]);
    expect(lp.solve()).toEqual({ isFeasible: true, objective: 6 * MILLION, values: Int32Array.of(3 * MILLION, 0) });
    expect(lp.reducedCosts()).toEqual(Int32Array.of(0, 3 * MILLION));
    lp.setColumn(0, 0, 2);
    expect(lp.solve().objective).toBe(9 * MILLION);
    lp.setColumn(1, 0, 0);
    expect(lp.solve().isFeasible).toBe(false);
    lp.free();
  });
});

/** An engine that ends its runs with these, one after the other, and tells what was asked of it. */
function engineThatEnds(...statuses: readonly number[]) {
  const asked: string[] = [];
  let runs = 0;
  const model = {
    options: { set: () => undefined },
    run: () => {
      asked.push('run');
      runs += 1;
    },
    clearSolver: () => asked.push('clear'),
    getModelStatus: () => statuses[runs - 1],
    getObjectiveValue: () => 1,
    getSolution: () => ({ colValue: Float64Array.of(1), colDual: Float64Array.of(0) }),
  } as unknown as Model;
  const constants = { modelStatus: { optimal: 7, infeasible: 8 } };
  const highs = { constants, createModel: () => model, infinity: Infinity } as unknown as Highs;
  return { lp: makeLpWith(highs)(), asked };
}

describe('a run that ends with neither an answer nor none', () => {
  test('begins anew without the last basis, and its answer counts', () => {
    const { lp, asked } = engineThatEnds(15, 7);
    expect(lp.solve().isFeasible).toBe(true);
    expect(asked).toEqual(['run', 'clear', 'run']);
  });

  test('is never taken for "no solution": twice is an error', () => {
    const { lp } = engineThatEnds(15, 15);
    expect(() => lp.solve()).toThrow('the linear program ended with 15');
  });

  test('is not begun anew when there was an answer', () => {
    const { lp, asked } = engineThatEnds(8);
    expect(lp.solve().isFeasible).toBe(false);
    expect(asked).toEqual(['run']);
  });
});
