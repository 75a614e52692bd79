// What forbids a place in rules version 2: features and what lies there already (OB-6, OB-9).
import { describe, expect, test } from 'vitest';
import { checkBelt, checkPlan, type Contamination, mayLie, scenarioFor } from '../../src/rules/index.ts';
import { beltOf, build, kindLike, planOf, type Sketch } from './build.ts';
import { brief, OPEN_ROWS } from './calendars.ts';
import { placeAt } from './watch.ts';
import { inEnglish } from '../english.ts';

describe('OB-6 kinds that name hexside features', () => {
  const sketch: Sketch = {
    rows: OPEN_ROWS,
    features: { bridge: ['2,2/E'], river: ['2,3/E'], ford: ['4,2/E'] },
    kinds: [
      kindLike('bridgeDemolition', {}),
      kindLike('barrierDitch', { features: ['river', 'ford'] }),
      kindLike('bridgeDemolition', { id: 'woodBridge', terrains: ['forest'] }),
      kindLike('antiVehicleBelt', { features: ['bridge'] }),
    ],
  };
  const scenario = build(sketch);

  test.each([
    ['one of them', 'bridgeDemolition 1 2,2/E', []],
    ['named from the other hex', 'bridgeDemolition 1 3,2/W', []],
    ['another', 'bridgeDemolition 1 2,3/E', ['OB-6 wrong-feature b0']],
    ['nothing there', 'bridgeDemolition 1 2,1/E', ['OB-6 wrong-feature b0']],
    ['the second of two', 'barrierDitch 1 4,2/E', []],
    ['terrain and feature are both asked', 'woodBridge 1 2,2/E', ['OB-6 wrong-terrain b0']],
    ['a hex carries none', 'antiVehicleBelt 1 2,2', ['OB-6 wrong-feature b0']],
  ])('%s', (_, text, faults) => {
    expect(brief(checkBelt(scenario, [], beltOf(scenario, text)))).toEqual(faults);
  });

  test('says which', () => {
    const [fault] = checkBelt(scenario, [], beltOf(scenario, 'barrierDitch 1 2,2/E'));
    expect(inEnglish(fault)).toMatchObject({
      segment: 0,
      message: 'Barrier ditch lies only on hexsides with river, ford',
      hint: 'choose a hexside with river, ford, or another kind',
    });
  });
});

describe('OB-9 contamination', () => {
  const bare = build({ rows: OPEN_ROWS });
  const old = (id: string, laying: boolean, ...places: readonly string[]): Contamination => ({
    id,
    name: `Field ${id}`,
    kind: 2,
    depth: 1,
    places: places.map((text) => placeAt(bare, text)),
    known: { laying, moving: true },
    recorded: false,
    marked: false,
  });
  const contamination = [old('a', true, '2,2', '3,2'), old('b', false, '4,4'), old('c', true, '1,1/E')];
  const scenario = build({ rows: OPEN_ROWS, more: { edition: 2, contamination } });

  test.each([
    ['on one that it knows', 'antiVehicleBelt 1 3,2 4,2', ['OB-9 contamination b0']],
    ['on a hexside of one on a hexside', 'barrierDitch 1 2,1/W', ['OB-9 contamination b0']],
    ['on a hexside of one on a hex', 'barrierDitch 1 2,2/E', []],
    ['beside it', 'antiVehicleBelt 1 4,2', []],
    ['on one that it does not know', 'antiVehicleBelt 1 4,4', []],
  ])('nothing is laid %s', (_, text, faults) => {
    expect(brief(checkPlan(scenario, planOf(scenario, text)))).toEqual(faults);
  });

  test('the refusal names it and the segment', () => {
    const [fault] = checkPlan(scenario, planOf(scenario, 'antiVehicleBelt 1 4,2 3,2'));
    expect(inEnglish(fault)).toMatchObject({ segment: 1, message: 'lies on "Field a", which is there already' });
    expect(mayLie(scenario, scenario.catalogue[2], placeAt(bare, '2,2'))?.rule).toBe('OB-9');
  });

  test('the laying side is told the same of the scenario as it knows it', () => {
    const own = scenarioFor(scenario, 'laying');
    for (let place = 0; place < scenario.grid.size * 4; place++) {
      for (const kind of scenario.catalogue) expect(mayLie(own, kind, place)).toEqual(mayLie(scenario, kind, place));
    }
  });
});

describe('OB-5 a refusal gives no start away', () => {
  const columns = [
    { start: 0, announced: true },
    { start: 10, announced: false },
    { start: 20, announced: false, side: 'laying' as const, task: 'serve' as const, zone: -1 },
  ];
  const refused = (edition: 1 | 2) => {
    const scenario = build({ rows: OPEN_ROWS, columns, more: { edition } });
    return columns.map(({ start }) => mayLie(scenario, kindLike('mixedBelt', {}), start)?.code);
  };

  test('announced columns and the own ones keep their start clear, one that nobody knows does not', () => {
    expect(refused(2)).toEqual(['kept-clear', undefined, 'kept-clear']);
  });

  test('in a scenario of format 1 every start is kept clear, as it always was', () => {
    expect(refused(1)).toEqual(['kept-clear', 'kept-clear', 'kept-clear']);
  });
});
