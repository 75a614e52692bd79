// The halves of a box hold all of it, and nothing twice: what the search does not look at is closed (PA-3).
import { beforeAll, expect, test } from 'vitest';
import type { MakeLp } from '../../../src/analysis/index.ts';
import { divide } from '../../../src/analysis/par/divide.ts';
import { makeModel } from '../../../src/analysis/par/model.ts';
import { columnsFor, makeRelaxation, type Relaxation } from '../../../src/analysis/par/relaxation.ts';
import { makeTarget } from '../../../src/analysis/par/target.ts';
import { MILLION } from '../../../src/analysis/par/types.ts';
import { loadLpNode } from '../../../src/workers/node-lp.ts';
import { build, kindLike } from '../../rules/build.ts';
import { diceOf } from '../../rules/random.ts';

let makeLp: MakeLp;
beforeAll(async () => {
  makeLp = await loadLpNode();
});

/** One column on a map of 6 × 4, all of whose places have columns in the linear program. */
function relaxationOf(): Relaxation {
  const kinds = [kindLike('antiVehicleBelt', { maxDepth: 2 }), kindLike('barrierDitch', {})];
  const model = makeModel(build({ rows: ['......', '......', '......', '......'], kinds, deadline: 900 }));
  const relaxation = makeRelaxation(makeTarget(model, 90), makeLp);
  for (const place of model.optionsAt.keys()) columnsFor(relaxation, place);
  return relaxation;
}

/** Values of which some are parts. */
function valuesOf({ optionOf }: Relaxation, seed: number): Int32Array {
  const dice = diceOf(seed);
  return Int32Array.from(optionOf, (option) => (option < 0 || dice(4) > 0 ? 0 : (1 + dice(7)) * (MILLION / 8)));
}

test('each whole number lies in one half of two, the parts in neither; a half that is closed is left out', () => {
  const relaxation = relaxationOf();
  let [tried, closed] = [0, 0];
  for (let seed = 0; seed < 40; seed++) {
    const y = valuesOf(relaxation, seed);
    const halves = divide(relaxation, [], y, () => {
      tried += 1;
      return 1000 * tried;
    });
    expect(halves).toHaveLength(2);
    const [a, b] = halves;
    expect([a.what, a.index, a.most]).toEqual([b.what, b.index, b.most]);
    const [low, high] = [...halves].sort((one, other) => one.lower - other.lower);
    expect([low.lower, low.upper + 1, high.upper]).toEqual([0, high.lower, a.most]);
    // The first half that is tried is closed; then only its other half is left.
    let first = true;
    const left = divide(relaxation, [], y, () => {
      const found = first ? undefined : 1000;
      first = false;
      return found;
    });
    expect(left).toHaveLength(1);
    closed += 1;
  }
  expect(tried).toBeGreaterThan(200);
  expect(closed).toBe(40);
  relaxation.lp.free();
});
