// Which groups are to be late: the sets that a search looks at one by one are all that matters (PA-2, PA-3).
import { describe, expect, test } from 'vitest';
import {
  casesAt,
  effortFor,
  type LateSet,
  lateAnyway,
  lateSets,
  latestOf,
  type Refuted,
  refutedFrom,
} from '../../../src/analysis/par/late-sets.ts';
import { arrivalsWith, arrivalWith, makeModel } from '../../../src/analysis/par/model.ts';
import { ENDLESS, type ParModel } from '../../../src/analysis/par/types.ts';
import { build, kindLike } from '../../rules/build.ts';
import { type Dice, diceOf, pick } from '../../rules/random.ts';
import { loadShipped } from '../../scenarios/files.ts';

const ROWS = ['.......', '.......', '.......', '.......'];

/** Up to six columns of two sorts from two starts, some one after the other on the same way. */
function modelOf(dice: Dice): ParModel {
  const columns = Array.from({ length: 2 + dice(5) }, () => ({
    class: pick(dice, ['tracked', 'foot'] as const),
    teams: 1,
    start: pick(dice, [0, 7]),
    from: pick(dice, [0, 0, 10, 20]),
  }));
  return makeModel(
    build({
      rows: ROWS,
      zones: [
        { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['6,1'] },
        { id: 'belt', kind: 'obstacleZone', name: 'Belt', hexes: ['2,0', '3,0', '3,1', '2,1', '4,2', '3,2', '3,3'] },
      ],
      kinds: [kindLike('antiVehicleBelt', {}), kindLike('antiPersonnelBelt', {})],
      columns,
      needed: 1 + dice(columns.length),
      deadline: 300,
      points: 40,
      effort: 900,
    }),
  );
}

function nameOf(late: LateSet): string {
  return late.map(Number).join('');
}

test('the side is late exactly when the groups of one case are: 200 scenarios, plans by chance, each minute that matters', () => {
  let [late, notLate] = [0, 0];
  for (let seed = 0; seed < 200; seed++) {
    const dice = diceOf(seed);
    const model = modelOf(dice);
    const chosen = [...model.optionsAt.values()].flatMap((options) =>
      dice(2) === 0 ? [pick(dice, [...options])] : [],
    );
    const arrivals = arrivalsWith(model, chosen);
    for (const minute of new Set([...arrivals, ...arrivals.map((each) => each + 1)])) {
      const cases = casesAt(model, minute) ?? [];
      const isLate = cases.some((each) => each.every((is, g) => !is || arrivals[g] >= minute));
      expect({ seed, minute, isLate }).toEqual({ seed, minute, isLate: arrivalWith(model, chosen) >= minute });
      if (isLate) late += 1;
      else notLate += 1;
    }
  }
  expect(late).toBeGreaterThan(100);
  expect(notLate).toBeGreaterThan(100);
});

describe('no case that another makes needless', () => {
  test('none holds all groups of another, and none a group that is late without a belt', () => {
    for (let seed = 0; seed < 60; seed++) {
      const model = modelOf(diceOf(seed));
      const minute = arrivalWith(model, []) + 5;
      const cases = casesAt(model, minute) ?? [];
      const anyway = lateAnyway(model, minute);
      for (const each of cases) {
        expect(each.some((is, g) => is && anyway[g])).toBe(false);
        expect(cases.filter((other) => other.every((is, g) => !is || each[g]))).toEqual([each]);
      }
    }
  });

  test('of three columns on one way, two needed: the two that set out last', () => {
    const columns = [0, 10, 20].map((from) => ({ class: 'tracked' as const, teams: 1, start: 0, from }));
    const model = makeModel(
      build({ rows: ROWS, columns, needed: 2, deadline: 300, kinds: [kindLike('antiVehicleBelt', {})] }),
    );
    const minute = arrivalWith(model, []) + 100;
    expect(casesAt(model, minute)?.map(nameOf)).toEqual(['011']);
  });
});

test('to make more groups late, or later, is no easier: what is refuted for some is for more of them, and from then on', () => {
  const refuted: Refuted = [
    { late: [true, false, false], minute: 90, solved: 5 },
    { late: [true, true, false], minute: 70, solved: 7 },
  ];
  expect(refutedFrom(refuted, [true, false, true])).toBe(90);
  expect(refutedFrom(refuted, [true, true, true])).toBe(70);
  expect(refutedFrom(refuted, [false, true, true])).toBe(ENDLESS);
  expect(effortFor(refuted, [true, true, true])).toBe(7);
  expect(effortFor(refuted, [true, false, true])).toBe(5);
  expect(effortFor(refuted, [false, true, false])).toBe(ENDLESS);
});

describe('which groups are late', () => {
  test('each set is just enough, and no set comes twice', () => {
    for (const id of ['fire-sack', 'two-corridors', 'two-keys', 'ebb-line']) {
      const model = makeModel(loadShipped(id).scenario);
      const sets = lateSets(model);
      const names = sets.map((late) => late.map(Number).join(''));
      expect(new Set(names).size).toBe(sets.length);
      for (const late of sets) {
        const counts = model.groups.flatMap(({ party }, g) => (late[g] ? [party.count] : []));
        const sum = counts.reduce((a, b) => a + b, 0);
        expect(sum).toBeGreaterThanOrEqual(model.late);
        expect(sum - Math.min(...counts)).toBeLessThan(model.late);
      }
    }
  });

  test('three of six columns: all twenty sets; more than there is room for: some of all', () => {
    expect(lateSets(makeModel(loadShipped('fire-sack').scenario))).toHaveLength(20);
    const some = lateSets(makeModel(loadShipped('ebb-line').scenario));
    expect(some.length).toBeLessThanOrEqual(32);
    expect(some[0].every((_, g) => some.some((late) => late[g]))).toBe(true);
  });

  test('the latest ones under a plan', () => {
    const model = makeModel(loadShipped('fire-sack').scenario);
    const arrivals = arrivalsWith(model, []);
    const late = latestOf(model, arrivals);
    const isLate = arrivals.filter((_, g) => late[g]);
    const isNot = arrivals.filter((_, g) => !late[g]);
    expect(isLate).toHaveLength(3);
    expect(Math.min(...isLate)).toBeGreaterThanOrEqual(Math.max(...isNot));
    expect(Math.min(...isLate)).toBe(arrivalWith(model, []));
  });
});
