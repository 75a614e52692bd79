// The bench of par refuses answers that are wrong, so that a faster solver that errs cannot pass.
import { expect, test } from 'vitest';
import { par, type ParReport } from '../../../src/analysis/index.ts';
import { loadLpNode } from '../../../src/workers/node-lp.ts';
import { checkReport } from './index.ts';
import { beltsAnywhere, singleHexes } from './maps.ts';

const scenario = singleHexes(8, 6, 3, 1);

async function solve(): Promise<ParReport> {
  return par({ scenario, makeLp: await loadLpNode(), isOver: () => false });
}

test('what is right passes; another value, bound, status, cost, plan or known delay does not', async () => {
  const report = await solve();
  const { value, bound, arrival } = report;
  expect(value).toBeGreaterThan(0);
  checkReport(scenario, report, value);
  const wrong: readonly (readonly [Partial<ParReport>, string])[] = [
    [{ value: value + 1, arrival: arrival + 1 }, 'the arrival is not'],
    [{ value: value + 1, bound: bound + 1 }, 'the delay is not'],
    [{ bound: bound + 1 }, 'optimal, with'],
    [{ status: 'limit' }, 'limit, with'],
    [{ cost: { points: 0, effort: 0 } }, 'the cost is another'],
    [{ plan: { ...report.plan, belts: [] } }, 'the cost is another'],
  ];
  for (const [part, message] of wrong) {
    expect(() => checkReport(scenario, { ...report, ...part }, undefined)).toThrow(message);
  }
  expect(() => checkReport(scenario, report, value + 1)).toThrow('known is');
  expect(() => checkReport(scenario, report, value - 1)).toThrow('known is');
});

test('its maps are the same each time, and differ from one another', () => {
  expect(singleHexes(24, 18, 6, 1)).toEqual(singleHexes(24, 18, 6, 1));
  expect(singleHexes(24, 18, 6, 1).terrain).not.toEqual(singleHexes(24, 18, 6, 2).terrain);
  expect(beltsAnywhere(24, 18, 9, 1).budget).toEqual({ points: 36, effort: 180 });
});
