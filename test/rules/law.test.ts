// The law ledger (LW-1, TR-5).
import { describe, expect, test } from 'vitest';
import { type Belt, checkPlan, type LawArticles, lawOf, type Plan, type Treaty } from '../../src/rules/index.ts';
import { kindLike } from './build.ts';
import { calendarOf, day, HALVES, planned, planWith, store, treaty } from './calendars.ts';

const zones = [
  { id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['6,4'] },
  { id: 'town', kind: 'civilianArea' as const, name: 'Town', hexes: ['2,2'] },
  { id: 'road', kind: 'protectedRoute' as const, name: 'Road', hexes: ['4,2'] },
  { id: 'sack', kind: 'engagementArea' as const, name: 'Sack', hexes: ['1,1'] },
];
const ALL: LawArticles = { recording: 'R 1', marking: 'R 2', remote: 'R 3', civilians: 'R 4' };
const kinds = [
  ...['barrierDitch', 'antiVehicleBelt', 'antiPersonnelBelt', 'mixedBelt', 'remoteBelt'].map((id) => kindLike(id, {})),
  kindLike('remoteBelt', { id: 'lasting', life: 0 }),
];

function scenarioOf(law: LawArticles, treaties: readonly Treaty[] = []) {
  const stores = [store({ kinds: [2, 3], stock: 99 }), store({ id: 'v', kinds: [1], stock: 99 })];
  return planned(calendarOf(HALVES, '2033-01-01', { stores }), { law, treaties }, { kinds, zones });
}

function told(law: LawArticles, text: string, change: Partial<Belt> = {}): string[] {
  const scenario = scenarioOf(law);
  return lawOf(scenario, planWith(scenario, [[text, change]])).map(({ about, article }) => `${about} ${article}`);
}

describe('LW-1 where the scenario gives the article', () => {
  test.each<[string, string, Partial<Belt>, string[]]>([
    ['nothing of a belt far from people', 'mixedBelt 1 0,4', {}, []],
    ['recording: a hasty belt', 'antiVehicleBelt 1 0,4', { care: 'hasty' }, ['recording R 1']],
    ['and no recorded or marked one', 'antiVehicleBelt 1 0,4', { care: 'marked' }, []],
    [
      'marking: an unmarked one against people in a civilian area',
      'antiPersonnelBelt 1 2,2',
      {},
      ['marking R 2', 'civilians R 4'],
    ],
    ['or on a protected route, as part of a mixed one', 'mixedBelt 1 3,2 4,2', {}, ['marking R 2', 'civilians R 4']],
    ['but not a marked one', 'mixedBelt 1 4,2', { care: 'marked' }, ['civilians R 4']],
    ['nor one against vehicles', 'antiVehicleBelt 1 4,2', {}, ['civilians R 4']],
    ['nor one beside', 'mixedBelt 1 3,2', {}, []],
    ['nor one in another kind of zone', 'mixedBelt 1 1,1', {}, []],
    ['civilians: a hexside with one of its hexes there', 'barrierDitch 1 1,2/E', {}, ['civilians R 4']],
    ['remote: a remotely laid belt without a life', 'lasting 1 0,4', {}, ['remote R 3']],
    ['but not one with a life', 'remoteBelt 1 0,4', {}, []],
    ['all at once', 'mixedBelt 1 2,2', { care: 'hasty' }, ['recording R 1', 'marking R 2', 'civilians R 4']],
  ])('%s', (_, text, change, expected) => {
    expect(told(ALL, text, change)).toEqual(expected);
  });

  test('without an article nothing is looked at', () => {
    expect(told({}, 'mixedBelt 1 2,2', { care: 'hasty' })).toEqual([]);
    expect(told({ marking: 'M' }, 'mixedBelt 1 2,2', { care: 'hasty' })).toEqual(['marking M']);
  });

  test('belts are named, in their order, and it is told, not forbidden', () => {
    const scenario = scenarioOf(ALL);
    const plan = planWith(scenario, [
      ['lasting 1 0,4', {}],
      ['antiVehicleBelt 1 4,2', { care: 'hasty' }],
    ]);
    expect(checkPlan(scenario, plan)).toEqual([]);
    expect(lawOf(scenario, plan)).toEqual([
      { rule: 'LW-1', about: 'remote', article: 'R 3', belt: 'b1', disputed: false },
      { rule: 'LW-1', about: 'recording', article: 'R 1', belt: 'b2', disputed: false },
      { rule: 'LW-1', about: 'civilians', article: 'R 4', belt: 'b2', disputed: false },
    ]);
  });
});

describe('TR-5 belts and production under a suspended treaty', () => {
  const suspended = day('2031-07-01');
  const ledger = (
    treaties: readonly Treaty[],
    belt: Partial<Belt>,
    rest: Partial<Plan> = {},
    text = 'mixedBelt 1 0,4',
  ) => {
    const scenario = scenarioOf({}, treaties);
    return lawOf(scenario, planWith(scenario, [[text, belt]], rest));
  };
  const disputed = { rule: 'TR-5', about: 'treaty', article: 'Article 1', disputed: true };

  test('are disputed from the day of suspension on', () => {
    expect(ledger([treaty({ suspended })], { ordered: 1 })).toEqual([{ ...disputed, belt: 'b1' }]);
    expect(ledger([treaty({ suspended })], { ordered: 0 })).toEqual([]);
    expect(ledger([treaty({ suspended })], { ordered: 0, laid: 1 })).toEqual([{ ...disputed, belt: 'b1' }]);
  });

  test('are not where the side is out by then, or the class is not banned, or the treaty is the other side’s', () => {
    const noticed = day('2031-01-01');
    expect(ledger([treaty({ suspended, noticed })], { ordered: 1 })).toEqual([]);
    expect(ledger([treaty({ suspended, noticed: day('2031-01-02') })], { ordered: 1 })).toHaveLength(1);
    expect(ledger([treaty({ suspended, side: 'moving' })], { ordered: 1 })).toEqual([]);
    expect(ledger([treaty({ suspended })], { ordered: 1 }, {}, 'antiVehicleBelt 1 0,4')).toEqual([]);
  });

  test('a remote belt by the day of execution as well', () => {
    const treaties = [treaty({ bans: ['antiVehicle'], suspended: day('2033-01-01') })];
    expect(ledger(treaties, { ordered: 3 }, {}, 'remoteBelt 1 0,4')).toHaveLength(1);
    expect(ledger(treaties, { ordered: 3 }, {}, 'antiVehicleBelt 1 0,4')).toEqual([]);
  });

  test('production of a store that lists such a kind, as the plan’s own', () => {
    const scenario = scenarioOf({}, [treaty({ suspended })]);
    const of = (number: number, period: number) =>
      lawOf(scenario, planWith(scenario, [], { production: [{ store: number, period }] }));
    expect(of(0, 1)).toEqual([disputed]);
    expect(of(0, 0)).toEqual([]);
    expect(of(1, 1)).toEqual([]);
    expect(of(0, 9)).toEqual([]);
  });
});
