// Groups as marks: one symbol where belts lie together, one for each where they do not, with the start that is nearest.
import { expect, test } from 'vitest';
import { groupMarks } from '../../../src/ui/model/group-marks.ts';
import { build, planOf } from '../../rules/build.ts';

const ROWS = Array.from({ length: 12 }, () => '..................');
const at = (col: number, row: number) => row * 18 + col;

test('IN-1: belts together share a symbol, belts apart have one each', () => {
  const columns = [
    { start: at(0, 0), announced: true },
    { start: at(0, 11), announced: true },
    { start: at(0, 6), announced: false },
  ];
  const scenario = build({ rows: ROWS, columns });
  const plan = planOf(
    scenario,
    'antiVehicleBelt 1 8,1 8,2',
    'antiVehicleBelt 1 10,2 10,3',
    'antiVehicleBelt 1 8,10 8,11',
  );
  const groups = [
    { id: 'g', name: 'North', effect: 'block' as const, belts: [0, 1, 2] },
    { id: 'h', name: 'South', effect: 'turn' as const, belts: [2] },
  ];
  const marks = groupMarks(scenario, { ...plan, groups });
  expect(marks.map(({ effect, places, from }) => [effect, places.length, from])).toEqual([
    ['block', 4, at(0, 0)],
    ['block', 2, at(0, 11)],
    ['turn', 2, at(0, 11)],
  ]);
  expect(groupMarks(scenario, plan)).toEqual([]);
});
