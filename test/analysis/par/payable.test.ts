// What a box asks for leaves so much of the budget, and so upper bounds for all kinds: no plan of the box is lost (PA-3, PA-4).
import { beforeAll, expect, test } from 'vitest';
import type { MakeLp } from '../../../src/analysis/index.ts';
import { addCrowded } from '../../../src/analysis/par/crowded.ts';
import { makeModel } from '../../../src/analysis/par/model.ts';
import { withPayable } from '../../../src/analysis/par/payable.ts';
import {
  columnsFor,
  countRowFor,
  type Fixing,
  makeRelaxation,
  type Relaxation,
} from '../../../src/analysis/par/relaxation.ts';
import { makeTarget } from '../../../src/analysis/par/target.ts';
import { ENDLESS, MILLION, type Part } from '../../../src/analysis/par/types.ts';
import { loadLpNode } from '../../../src/workers/node-lp.ts';
import { build, kindLike } from '../../rules/build.ts';
import { diceOf } from '../../rules/random.ts';

let makeLp: MakeLp;
beforeAll(async () => {
  makeLp = await loadLpNode();
});

/** An anti-vehicle belt costs 4 points and 20 minutes a row, a barrier 3 and 40. */
const KINDS = [kindLike('antiVehicleBelt', { maxDepth: 2 }), kindLike('barrierDitch', {})];

function relaxationOf(points: number, effort: number): Relaxation {
  const rows = ['......', '......', '......', '......'];
  const model = makeModel(build({ rows, kinds: KINDS, deadline: 900, points, effort }));
  return makeRelaxation(makeTarget(model, 90), makeLp);
}

/** At least so many rows of a kind in a part of the map. */
function atLeast(relaxation: Relaxation, kind: number, part: Part, lower: number): Fixing {
  return { what: 'row', index: countRowFor(relaxation, kind, part), lower, upper: ENDLESS, most: ENDLESS };
}

/** By kind: the most rows that the box leaves it on the whole map. */
function upperBounds(relaxation: Relaxation, box: readonly Fixing[]): number[] {
  const [[whole]] = relaxation.target.model.ranks;
  return KINDS.map((_, kind) => {
    const index = countRowFor(relaxation, kind, whole);
    return Math.min(ENDLESS, ...box.flatMap((each) => (each.what === 'row' && each.index === index ? each.upper : [])));
  });
}

test('18 points and 200 minutes: four rows of either kind and no fifth; what is asked for in parts of the map leaves less', () => {
  const relaxation = relaxationOf(18, 200);
  const { ranks } = relaxation.target.model;
  expect(upperBounds(relaxation, withPayable(relaxation, []) ?? [])).toEqual([4, 5]);
  // Three rows of belts take 12 points: two barriers are left.
  const three = [atLeast(relaxation, 0, ranks[0][0], 3)];
  expect(upperBounds(relaxation, withPayable(relaxation, three) ?? [])).toEqual([4, 2]);
  // Two in one half and one in the other are three; in a half and in a part of it they are two.
  const [left, right] = ranks[1];
  const apart = [atLeast(relaxation, 0, left, 2), atLeast(relaxation, 0, right, 1)];
  expect(upperBounds(relaxation, withPayable(relaxation, apart) ?? [])).toEqual([4, 2]);
  const inner = ranks[2].find((part) => part.left >= left.left && part.right <= left.right);
  const nested = [atLeast(relaxation, 0, left, 2), atLeast(relaxation, 0, inner ?? left, 1)];
  expect(upperBounds(relaxation, withPayable(relaxation, nested) ?? [])).toEqual([4, 3]);
  relaxation.lp.free();
});

test('a box that asks for more than can be paid is closed, of points as of crew-minutes', () => {
  const poor = relaxationOf(18, 200);
  const [[whole]] = poor.target.model.ranks;
  expect(withPayable(poor, [atLeast(poor, 0, whole, 4)])).toBeDefined();
  expect(withPayable(poor, [atLeast(poor, 0, whole, 5)])).toBeUndefined();
  poor.lp.free();
  const busy = relaxationOf(99, 100);
  expect(withPayable(busy, [atLeast(busy, 1, whole, 2)])).toBeDefined();
  expect(withPayable(busy, [atLeast(busy, 1, whole, 3)])).toBeUndefined();
  busy.lp.free();
});

test('of 400 pairs of numbers of rows, a box keeps all that can be paid and hold what it asks for', () => {
  const dice = diceOf(7);
  let kept = 0;
  for (let i = 0; i < 40; i++) {
    const [points, effort] = [10 + dice(20), 60 + dice(200)];
    const relaxation = relaxationOf(points, effort);
    const [[whole]] = relaxation.target.model.ranks;
    const asked = [dice(3), dice(3)];
    const box = withPayable(
      relaxation,
      asked.flatMap((rows, kind) => (rows > 0 ? [atLeast(relaxation, kind, whole, rows)] : [])),
    );
    const bounds = box === undefined ? [-1, -1] : upperBounds(relaxation, box);
    for (let belts = asked[0]; belts < 8; belts++) {
      for (let barriers = asked[1]; barriers < 8; barriers++) {
        if (belts * 4 + barriers * 3 > points || belts * 20 + barriers * 40 > effort) continue;
        kept += 1;
        expect({ belts, barriers, fits: belts <= bounds[0] && barriers <= bounds[1] }).toMatchObject({ fits: true });
      }
    }
    relaxation.lp.free();
  }
  expect(kept).toBeGreaterThan(200);
});

test('PA-4: a place at which more than one option lies, in parts, gets its row, once', () => {
  const relaxation = relaxationOf(18, 200);
  const [place] = [...relaxation.target.model.optionsAt.keys()].filter(
    (each) => columnsFor(relaxation, each).length > 1,
  );
  const columns = columnsFor(relaxation, place);
  const y = new Int32Array(relaxation.optionOf.length);
  y[columns[0]] = MILLION / 2;
  y[columns[1]] = MILLION / 2;
  expect(addCrowded(relaxation, y)).toBe(0);
  y[columns[1]] = MILLION;
  expect(addCrowded(relaxation, y)).toBe(1);
  expect(addCrowded(relaxation, y)).toBe(0);
  relaxation.lp.free();
});
