// What a treaty refuses, and what it is told with (TR-1, TR-2, TR-5, TR-6).
import { describe, expect, test } from 'vitest';
import { type Belt, type Conflict, checkPlan, explainKind, type Plan, type Treaty } from '../../src/rules/index.ts';
import { kindLike } from './build.ts';
import { brief, calendarOf, day, HALVES, planned, planWith, treaty } from './calendars.ts';
import { english, inEnglish } from '../english.ts';

const NONE: Plan = { name: 'none', belts: [] };
const PERSONNEL = 3;

function scenarioOf(change: Partial<Treaty>, conflicts: readonly Conflict[] = [], periods: readonly string[] = HALVES) {
  return planned(calendarOf(periods, '2033-01-01', { conflicts }), { treaties: [treaty(change)] });
}

const endless = [{ from: day('2031-06-01') }];
const year = [{ from: day('2031-06-01'), to: day('2031-12-31') }];

describe('TR-1 TR-2 what is refused', () => {
  const scenario = scenarioOf({ noticed: day('2031-06-15') });
  const faultsOf = (text: string, change: Partial<Belt> = {}) =>
    brief(checkPlan(scenario, planWith(scenario, [[text, change]])));

  test.each([
    ['antiPersonnelBelt 1 2,2', ['TR-2 treaty b0']],
    ['mixedBelt 1 2,2', ['TR-2 treaty b0']],
    ['antiVehicleBelt 1 2,2', []],
    ['barrierDitch 1 2,2/E', []],
    ['dummyBelt 1 2,2', []],
  ])('%s', (text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  // Out from 2031-12-15 on.
  test.each<[string, Partial<Belt>, string[]]>([
    ['ordered and laid while bound', { ordered: 1 }, ['TR-2 treaty b0']],
    ['ordered while bound, laid when out', { ordered: 0, laid: 2 }, ['TR-2 treaty b0']],
    ['ordered and laid when out', { ordered: 2, laid: 2 }, []],
    ['both in a period that is none', { ordered: 8, laid: 8 }, ['PR-1 no-period b0', 'PR-1 no-period b0']],
  ])('a belt %s', (_, change, faults) => {
    expect(faultsOf('antiPersonnelBelt 1 2,2', change)).toEqual(faults);
  });

  test('the first day of a period decides', () => {
    const to = (noticed: string) => explainKind(scenarioOf({ noticed: day(noticed) }), NONE, PERSONNEL, 1).length;
    expect([to('2031-01-01'), to('2031-01-02')]).toEqual([0, 1]);
  });

  test('only the treaties of the laying side bind, and each by itself', () => {
    const other = treaty({ id: 'u', name: 'Another', bans: ['antiVehicle', 'antiPersonnel'], article: 'Article 4' });
    const both = { ...scenario, treaties: [treaty({ side: 'moving' }), treaty(), other] };
    expect(brief(checkPlan(both, planWith(both, [['mixedBelt 1 2,2', {}]])))).toEqual([
      'TR-2 treaty b0',
      'TR-2 treaty b0',
    ]);
    expect(
      explainKind(both, NONE, 4, 0).map(({ treaty: index, class: found, article }) => [index, found, article]),
    ).toEqual([
      [1, 'antiPersonnel', 'Article 1'],
      [2, 'antiVehicle', 'Article 4'],
    ]);
  });

  test('for a remote belt, and for no other, the day of execution counts as well', () => {
    const { components } = kindLike('antiPersonnelBelt', {});
    const kinds = [kindLike('remoteBelt', { components }), kindLike('antiPersonnelBelt', {})];
    const own = planned(calendarOf(HALVES, '2033-01-01'), { treaties: [treaty()] }, { kinds });
    // Of a period that is none only that day is left.
    const on = (kind: number) => explainKind(own, NONE, kind, 9).map((refusal) => refusal.day);
    expect([on(0), on(1)]).toEqual([[day('2033-01-01')], []]);
  });
});

describe('TR-2 what it is told with', () => {
  const said = (change: Partial<Treaty>, period: number, plan: Plan = NONE, conflicts: readonly Conflict[] = []) =>
    explainKind(scenarioOf(change, conflicts), plan, PERSONNEL, period)[0];
  const leaving = (period: number): Plan => ({ ...NONE, notices: [{ treaty: 0, period }] });

  test('facts: article, status, day, earliest date', () => {
    expect(said({ noticed: day('2031-03-31') }, 1)).toMatchObject({
      rule: 'TR-2',
      code: 'treaty',
      treaty: 0,
      class: 'antiPersonnel',
      article: 'Article 1',
      exitArticle: 'Article 20',
      day: day('2031-07-01'),
      status: 'notice',
      from: day('2031-09-30'),
      disputed: false,
    });
    expect(said({}, 1)).toMatchObject({ status: 'party', from: day('2031-07-01') });
    expect(said({ mayLeave: false }, 1).from).toBeUndefined();
  });

  test('the message names component, treaty, article, side and day', () => {
    expect(english(said({}, 1).message)).toBe(
      'Anti-personnel belt has the antiPersonnel component, which "The Treaty" bans (Article 1), and North is bound by it on 2031-07-01',
    );
  });

  test.each<[string, Partial<Treaty>, number, Plan, readonly Conflict[], string]>([
    [
      'notice could be given',
      {},
      0,
      NONE,
      [],
      'give notice in "H1" (2031-01-01) (Article 20), and it takes effect on 2031-07-01: order it in "H2" (2031-07-01) or later',
    ],
    [
      'the plan gives notice later',
      {},
      1,
      leaving(2),
      [],
      'notice is given on 2032-01-01 (Article 20), and it takes effect on 2032-07-01: order it in "H4" (2032-07-01)',
    ],
    [
      'notice is given too late for any period',
      {},
      1,
      leaving(3),
      [],
      'notice is given on 2032-07-01 (Article 20), and it takes effect on 2033-01-01: no period begins after that',
    ],
    [
      'a conflict delays it',
      {},
      1,
      leaving(0),
      year,
      'notice is given on 2031-01-01 (Article 20), and it takes effect on 2032-01-01, not on 2031-07-01, for an armed conflict is under way then: order it in "H3" (2032-01-01) or later',
    ],
    [
      'a conflict without an end bars a notice that is given',
      {},
      3,
      leaving(0),
      endless,
      'notice is given on 2031-01-01 (Article 20), but on 2031-07-01 withdrawal is barred by an armed conflict of which no end is in sight: choose another kind',
    ],
    [
      'a conflict without an end would bar it',
      {},
      3,
      NONE,
      endless,
      'notice in "H1" (2031-01-01) (Article 20) would be due on 2031-07-01, but withdrawal is barred by an armed conflict of which no end is in sight: choose another kind',
    ],
    [
      'the scenario does not let it',
      { mayLeave: false },
      0,
      NONE,
      [],
      'the scenario does not let North withdraw (Article 20): choose another kind',
    ],
    [
      'it will be suspended, before it could be out',
      { suspended: day('2031-05-01') },
      0,
      NONE,
      [],
      'from 2031-05-01 on North holds it suspended, which is disputed: order it in "H2" (2031-07-01) or later',
    ],
    [
      'it will be suspended, after it could be out',
      { suspended: day('2031-08-01') },
      0,
      NONE,
      [],
      'give notice in "H1" (2031-01-01) (Article 20), and it takes effect on 2031-07-01: order it in "H2" (2031-07-01) or later',
    ],
  ])('%s', (_, change, period, plan, conflicts, hint) => {
    expect(english(said(change, period, plan, conflicts).hint)).toBe(hint);
  });
});

describe('TR-5 suspension', () => {
  const scenario = scenarioOf({ suspended: day('2031-07-01') });
  const refused = (change: Partial<Belt>) =>
    brief(checkPlan(scenario, planWith(scenario, [['antiPersonnelBelt 1 2,2', change]])));

  test('from its day on nothing is refused', () => {
    expect(refused({ ordered: 0 })).toEqual(['TR-2 treaty b0']);
    expect(refused({ ordered: 1 })).toEqual([]);
  });

  test('a refusal before says that it would be disputed from then on', () => {
    expect(explainKind(scenarioOf({ suspended: day('2031-06-01') }), NONE, PERSONNEL, 0)[0]).toMatchObject({
      from: day('2031-06-01'),
      disputed: true,
    });
  });
});

describe('TR-6 abstaining', () => {
  test.each<[string, Partial<Treaty>]>([
    ['bound', {}],
    ['out', { noticed: day('2029-01-01') }],
    ['suspended', { suspended: day('2029-01-01') }],
  ])('refuses whatever the date: %s', (_, change) => {
    const scenario = scenarioOf({ ...change, abstains: true });
    const [fault, ...others] = checkPlan(scenario, planWith(scenario, [['mixedBelt 1 2,2', { ordered: 3 }]]));
    expect(others).toEqual([]);
    expect(inEnglish(fault)).toMatchObject({
      rule: 'TR-6',
      code: 'abstains',
      belt: 0,
      hint: 'choose another kind: no date changes this',
    });
    expect(english(fault.message)).toBe(
      'Mixed belt has the antiPersonnel component: North abstains from it by its own choice, whether "The Treaty" (Article 1) binds it or not',
    );
    expect(explainKind(scenario, NONE, PERSONNEL, 3)[0].from).toBeUndefined();
  });

  test('leaves other classes alone', () => {
    const scenario = scenarioOf({ abstains: true });
    expect(checkPlan(scenario, planWith(scenario, [['antiVehicleBelt 1 2,2', {}]]))).toEqual([]);
  });
});
