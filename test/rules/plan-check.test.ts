// A plan as a whole: groups, the order in which faults are told, and plans that no screen would make (IN-1, OB, PR).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlan, explainKind, type Group, lawOf, ledgerOf, type Plan, periodOf } from '../../src/rules/index.ts';
import { brief, calendarOf, day, HALVES, planned, planWith, store, treaty } from './calendars.ts';
import { english } from '../english.ts';

const zones = [
  { id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['6,4'] },
  { id: 'sack', kind: 'engagementArea' as const, name: 'Sack', hexes: ['3,3'] },
];
const treaties = [treaty({ suspended: day('2032-01-01') })];
const calendar = calendarOf(HALVES, '2033-01-01', { stores: [store({ stock: 6, rate: 2, cost: 3 })], carry: 50 });
const scenario = planned(calendar, { treaties, law: { civilians: 'Rule 1' } }, { zones });
const two = [
  ['antiVehicleBelt 1 1,1', {}],
  ['antiVehicleBelt 1 3,1', {}],
] as const;

const group = (change: Partial<Group>): Group => ({ id: 'g', name: 'Left', belts: [0], effect: 'turn', ...change });

describe('IN-1 groups', () => {
  test.each<[string, readonly Group[], string[]]>([
    ['two belts', [group({ belts: [0, 1] })], []],
    ['two groups', [group({}), group({ belts: [1] })], []],
    ['an engagement area', [group({ area: 1 })], []],
    ['a belt twice in one', [group({ belts: [0, 1, 0] })], ['IN-1 belt-twice groups/0/2']],
    ['a belt in two', [group({}), group({ belts: [1, 0] })], ['IN-1 belt-twice groups/1/1']],
    [
      'belts that are none',
      [group({ belts: [2, -1] })],
      ['IN-1 unknown-belt groups/0/0', 'IN-1 unknown-belt groups/0/1'],
    ],
    ['a zone that is no engagement area', [group({ area: 0 })], ['IN-1 wrong-area groups/0']],
    ['a zone that is none', [group({ area: 7 })], ['IN-1 wrong-area groups/0']],
  ])('%s', (_, groups, faults) => {
    expect(brief(checkPlan(scenario, planWith(scenario, two, { groups })))).toEqual(faults);
  });

  test('say which', () => {
    const said = (...groups: readonly Group[]) =>
      checkPlan(scenario, planWith(scenario, two, { groups })).map(({ message }) => english(message));
    expect(said(group({}), group({ name: 'Right' }))).toEqual(['belt "b1" is in the groups "Left" and "Right"']);
    expect(said(group({ belts: [1, 1] }))).toEqual(['belt "b2" is twice in the group "Left"']);
  });
});

describe('checkPlan', () => {
  test('tells all at once: each belt, then the plan', () => {
    const plan = planWith(
      scenario,
      [
        ['antiVehicleBelt 4 1,1 3,1', { ordered: 2, laid: 1 }],
        ['mixedBelt 1 1,1', {}],
      ],
      {
        groups: [group({ belts: [5] })],
        triggers: [{ id: 't', name: 'T', when: { when: 'turn', turn: 1 }, each: false, actions: [{ do: 'degrade' }] }],
        notices: [{ treaty: 4, period: 0 }],
        production: [{ store: 4, period: 0 }],
      },
    );
    expect(brief(checkPlan(scenario, plan))).toEqual([
      'OB-2 depth b0',
      'OB-1 not-connected b0',
      'PR-2 laid-too-early b0',
      'OB-7 overlap b1',
      'TR-2 treaty b1',
      'PR-5 store-empty',
      'TR-3 unknown-treaty notices/0',
      'PR-5 unknown-store production/0',
      'IN-1 unknown-belt groups/0/0',
      'TG-3 umpire-only triggers/0/0',
    ]);
  });

  test('whatever numbers a plan holds, nothing throws, and messages are sentences', () => {
    const number = fc.constantFrom(-1, 0, 0.5, 1, 3, 4, 99, Number.NaN);
    const belt = fc.record({
      id: fc.constantFrom('a', 'b', ''),
      kind: fc.nat(scenario.catalogue.length - 1),
      depth: number,
      places: fc.array(fc.nat(scenario.grid.size * 4 - 1), { maxLength: 9 }),
      care: fc.constantFrom(undefined, 'hasty' as const, 'marked' as const),
      ordered: fc.option(number, { nil: undefined }),
      laid: fc.option(number, { nil: undefined }),
    });
    const action = fc.oneof(
      fc.record({ do: fc.constant('lay' as const), belt: number, column: number }),
      fc.record({ do: fc.constantFrom('arm' as const, 'fire' as const), belt: number }),
      fc.record({ do: fc.constant('switch' as const), belt: number, off: fc.boolean() }),
      fc.record({ do: fc.constant('tell' as const), message: number }),
    );
    const when = fc.oneof(
      fc.record({ when: fc.constant('seen' as const), column: number }),
      fc.record({ when: fc.constant('message' as const), message: number }),
      fc.record({ when: fc.constant('entered' as const), zone: number, side: fc.constant('moving' as const) }),
    );
    const plans: fc.Arbitrary<Plan> = fc.record({
      name: fc.constant('any'),
      belts: fc.array(belt, { maxLength: 5 }),
      groups: fc.array(
        fc.record({
          id: fc.constant('g'),
          name: fc.constant('G'),
          belts: fc.array(number, { maxLength: 4 }),
          effect: fc.constant('fix' as const),
          area: number,
        }),
        { maxLength: 2 },
      ),
      triggers: fc.array(
        fc.record({
          id: fc.constant('t'),
          name: fc.constant('T'),
          when,
          each: fc.boolean(),
          actions: fc.array(action, { maxLength: 3 }),
        }),
        { maxLength: 2 },
      ),
      notices: fc.array(fc.record({ treaty: number, period: number }), { maxLength: 3 }),
      production: fc.array(fc.record({ store: number, period: number }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(plans, (plan) => {
        for (const { message, hint } of checkPlan(scenario, plan)) {
          expect(`${english(message)} ${english(hint)}`).not.toMatch(/undefined|\[object/);
          expect(english(message) === '' || english(hint) === '').toBe(false);
        }
        ledgerOf(scenario, plan);
        lawOf(scenario, plan);
        plan.belts.forEach((own) => {
          explainKind(scenario, plan, own.kind, periodOf(scenario, own).ordered);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('a long belt and many belts are checked in a moment', () => {
    const wide = planned(calendar, {}, { rows: Array.from({ length: 128 }, () => '.'.repeat(128)) });
    const row = (y: number) => Array.from({ length: 128 }, (_, x) => y * 128 + x);
    const belts = Array.from({ length: 127 }, (_, y) => ({ id: `b${y}`, kind: 2, depth: 1, places: row(y) }));
    const before = performance.now();
    const faults = checkPlan(wide, { name: 'wide', belts });
    expect(faults.filter(({ code }) => code === 'length')).toHaveLength(127);
    expect(faults.filter(({ code }) => code === 'not-connected' || code === 'overlap')).toEqual([]);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
