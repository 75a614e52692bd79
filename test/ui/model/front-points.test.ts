// Plans as points of effect and cost: their place, their interval, and who dominates whom on the two axes shown (ME-17).
import { describe, expect, test } from 'vitest';
import { compareShards } from '../../../src/analysis/index.ts';
import { axesFor, frontPoints } from '../../../src/ui/model/front-points.ts';
import { shardOf, taskOf } from '../../analysis/fixtures.ts';

const rows = [
  [{ arrival: 94, clearance: 5 }, { arrival: 84, clearance: 9 }, { arrival: 74 }],
  [{ arrival: -1, clearance: 7 }, { arrival: 86, clearance: 9 }, { arrival: 74 }],
];
const { plans } = compareShards(taskOf(2), [shardOf(1, rows)]);

describe('ME-17: points', () => {
  test('effect upwards with its interval, cost to the right', () => {
    const points = frontPoints(plans, 'delay', 'points');
    expect(points.map(({ plan, x, y }) => [plan, x, y])).toEqual([
      ['Eight belts', 198, 33],
      ['Six belts', plans[1].cost.points, 11],
    ]);
    expect(points[1].between).toMatchObject({ low: -1.706, high: 23.706 });
    expect(points.map(({ dominatedBy }) => dominatedBy)).toEqual([[], []]);
  });

  test('shares in percent; a plan with more of neither is dominated', () => {
    const [first, second] = frontPoints(plans, 'denied', 'points');
    expect([first.y, second.y, second.between?.low]).toEqual([50, 0, 0]);
    const [dear, cheap] = frontPoints(plans, 'clearance', 'points');
    expect([dear.y, cheap.y, dear.between]).toEqual([6, 9, undefined]);
    expect([dear.dominatedBy, cheap.dominatedBy]).toEqual([['Six belts'], []]);
  });

  test('axes that nothing defines are not offered: edition 1 has no second ledger beyond its budget', () => {
    expect(axesFor(plans)).toEqual({
      effects: ['delay', 'denied', 'clearance', 'canalisation'],
      costs: ['points', 'effort'],
    });
    const denied = compareShards(taskOf(1), [shardOf(1, [[{ arrival: 90 }, { arrival: 90 }, { arrival: -1 }]])]);
    expect(axesFor(denied.plans).effects).not.toContain('delay');
    expect(frontPoints(denied.plans, 'delay', 'points')).toEqual([]);
  });
});
