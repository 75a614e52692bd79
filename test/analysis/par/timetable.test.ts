// Timetables of par: found exactly when there is one, also where rounding down of what is carried decides (PR-3 to PR-5).
import { beforeAll, expect, test } from 'vitest';
import type { MakeLp } from '../../../src/analysis/index.ts';
import { makeModel } from '../../../src/analysis/par/model.ts';
import { timetableFor } from '../../../src/analysis/par/timetable.ts';
import type { ParModel } from '../../../src/analysis/par/types.ts';
import type { Calendar, Scenario } from '../../../src/rules/index.ts';
import { loadLpNode } from '../../../src/workers/node-lp.ts';
import { build, kindLike } from '../../rules/build.ts';
import { type Dice, diceOf, pick } from '../../rules/random.ts';
import type { Choice } from './oracle.ts';
import { makePayable } from './payable.ts';

let makeLp: MakeLp;
beforeAll(async () => {
  makeLp = await loadLpNode();
});

/** Linear programs that would rather have this than that: other corners, so that all that follows from a corner is gone through. */
function shaken(dice: Dice): MakeLp {
  return () => {
    const lp = makeLp();
    return { ...lp, addColumn: (_cost, ...rest) => lp.addColumn(dice(9) - 4, ...rest) };
  };
}

function calendarOf(dice: Dice): Calendar {
  const periods = Array.from({ length: 3 }, (_, i) => {
    return { id: `y${i}`, name: '', from: 0, points: pick(dice, [1, 1, 2, 3, 5, 7]), effort: 40 + dice(60) };
  });
  const [rate, cost] = [2 + dice(2), 1 + dice(2)];
  const store = { id: 's', name: 'S', kinds: [0], stock: dice(2), rate, lead: dice(2), cost, running: false };
  const carry = pick(dice, [67, 90, 95]);
  return { dated: false, periods, carry, stores: dice(2) === 0 ? [store] : [], execution: 0, conflicts: [] };
}

function scenarioOf(dice: Dice): Scenario {
  const kinds = [1, 2].map((cost, i) =>
    kindLike('antiVehicleBelt', { id: `k${i}`, cost: cost + dice(2), maxDepth: 1 + i, lead: dice(2) }),
  );
  return build({ rows: ['..........'], kinds, more: { edition: 2, calendar: calendarOf(dice) } });
}

/** Some options, each at a place of its own. */
function chosenFrom({ options }: ParModel, dice: Dice): number[] {
  const chosen: number[] = [];
  for (let place = 1; place <= 1 + dice(4); place++) {
    chosen.push(
      pick(
        dice,
        options.flatMap((option, i) => (option.place === place ? [i] : [])),
      ),
    );
  }
  return chosen;
}

test('PR-4: 200 choices: there is a timetable exactly when a plan by hand is legal', () => {
  const seen = { yes: 0, no: 0 };
  for (let seed = 0; seed < 200; seed++) {
    const dice = diceOf(seed);
    const scenario = scenarioOf(dice);
    const model = makeModel(scenario);
    const { calendar, options } = model;
    if (calendar === undefined) throw new Error('no calendar');
    const chosen = chosenFrom(model, dice);
    const belts = chosen.map((i): Choice => ({ ...options[i], places: [options[i].place] }));
    const found = timetableFor(model, calendar, chosen, shaken(dice)) !== undefined;
    expect({ seed, found }).toEqual({ seed, found: makePayable(scenario)(belts) });
    seen[found ? 'yes' : 'no'] += 1;
  }
  expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(40);
});

test('PR-4: six periods of 9 points, of which 90 percent are carried each time: 41 can be spent in the last, not the 42 of an exact share', () => {
  const periods = Array.from({ length: 6 }, (_, i) => ({ id: `y${i}`, name: '', from: 0, points: 9, effort: 100 }));
  const calendar = { dated: false, periods, carry: 90, stores: [], execution: 0, conflicts: [] };
  const can = (cost: number) => {
    const kinds = [kindLike('antiVehicleBelt', { cost, maxDepth: 1 })];
    const more = { edition: 2, calendar, budget: { points: 54, effort: 600 } } as const;
    const model = makeModel(build({ rows: ['...'], kinds, more }));
    return model.calendar && timetableFor(model, model.calendar, [0], makeLp);
  };
  expect(can(41)?.slots).toEqual([[{ ordered: 5, laid: 5 }]]);
  expect(can(42)).toBeUndefined();
});
