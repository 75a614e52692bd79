// Stores: stock, production, lead (PR-5, PR-6).
import { describe, expect, test } from 'vitest';
import { type Belt, checkPlan, costOfPlan, ledgerOf, type Plan, type Store } from '../../src/rules/index.ts';
import { brief, calendarOf, HALVES, planned, planWith, store, treaty } from './calendars.ts';
import { english } from '../english.ts';

const scenarioOf = (...stores: readonly Store[]) => planned(calendarOf(HALVES, '2033-01-01', { stores }));
const start = (period: number, number = 0): Plan['production'] => [{ store: number, period }];

/** Anti-vehicle belts, each of six rows, laid in these periods. */
const sixes = (scenario: ReturnType<typeof scenarioOf>, laid: readonly number[], rest: Partial<Plan> = {}) =>
  planWith(
    scenario,
    laid.map((period, i) => [`antiVehicleBelt 3 ${i},1 ${i},2`, { laid: period }] as [string, Partial<Belt>]),
    rest,
  );

describe('PR-5 stock and production', () => {
  test('the stock, the rate from the start plus the lead on, one item for each segment and row', () => {
    const scenario = scenarioOf(store({ stock: 8, rate: 5, lead: 2, cost: 30 }));
    const plan = sixes(scenario, [0, 2, 3], { production: start(0) });
    expect(ledgerOf(scenario, plan).stores).toEqual([
      {
        makesFrom: 2,
        periods: [
          { stock: 8, made: 0, used: 6, left: 2 },
          { stock: 2, made: 0, used: 0, left: 2 },
          { stock: 2, made: 5, used: 6, left: 1 },
          { stock: 1, made: 5, used: 6, left: 0 },
        ],
      },
    ]);
    expect(checkPlan(scenario, plan)).toEqual([]);
    expect(costOfPlan(scenario, plan).points).toBe(3 * 24 + 30);
    expect(ledgerOf(scenario, plan).periods[0].points.spent).toBe(3 * 24 + 30);
  });

  test('a start one period later comes too late', () => {
    const scenario = scenarioOf(store({ stock: 8, rate: 5, lead: 2, cost: 30 }));
    const faults = checkPlan(scenario, sixes(scenario, [0, 2, 3], { production: start(1) }));
    expect(brief(faults)).toEqual(['PR-5 store-empty', 'PR-5 store-empty']);
    expect(faults.map(({ period, message }) => [period, english(message)])).toEqual([
      [2, 'the store "Depot" lacks 4 items for what is laid up to "H3" (2032-01-01)'],
      [3, 'the store "Depot" lacks 5 items for what is laid up to "H4" (2032-07-01)'],
    ]);
  });

  test('the hint names the last period in which production could have been started', () => {
    const scenario = scenarioOf(store({ stock: 5, rate: 6, lead: 2 }));
    const hints = (laid: number) => checkPlan(scenario, sixes(scenario, [laid])).map(({ hint }) => english(hint));
    const rest = 'lay later, shorten a belt, or make it less deep';
    expect(hints(3)).toEqual([`start its production in "H2" (2031-07-01) or before, ${rest}`]);
    expect(hints(2)).toEqual([`start its production in "H1" (2031-01-01), ${rest}`]);
    expect(hints(1)).toEqual([rest]);
  });

  test('what runs from the beginning makes its rate in every period, the first included', () => {
    const scenario = scenarioOf(store({ rate: 3, running: true, lead: 2 }));
    expect(ledgerOf(scenario, sixes(scenario, [1])).stores[0]).toMatchObject({
      makesFrom: 0,
      periods: [{ made: 3 }, { left: 0 }, { left: 3 }, { left: 6 }],
    });
    expect(checkPlan(scenario, sixes(scenario, [1]))).toEqual([]);
    expect(brief(checkPlan(scenario, sixes(scenario, [0])))).toEqual(['PR-5 store-empty']);
  });

  test('items are used when a belt is laid, not when it is ordered', () => {
    const scenario = scenarioOf(store({ kinds: [5], rate: 2, running: true }));
    const plan = planWith(scenario, [['networkedBelt 2 1,1 2,1', { ordered: 0 }]]);
    // Laid in the second period, when there are 4.
    expect(checkPlan(scenario, plan)).toEqual([]);
    expect(ledgerOf(scenario, plan).stores[0].periods.map(({ used }) => used)).toEqual([0, 4, 0, 0]);
  });

  test('a kind in no store is not counted', () => {
    const scenario = scenarioOf(store({ kinds: [4] }));
    expect(checkPlan(scenario, sixes(scenario, [0]))).toEqual([]);
  });

  test('a start whose lead leads past the last period makes nothing', () => {
    const scenario = scenarioOf(store({ rate: 50, lead: 2 }));
    const plan = sixes(scenario, [3], { production: start(2) });
    expect(ledgerOf(scenario, plan).stores[0].makesFrom).toBe(4);
    expect(brief(checkPlan(scenario, plan))).toEqual(['PR-5 store-empty']);
  });
});

describe('PR-5 decisions to produce', () => {
  test.each<[string, Partial<Store>, Plan['production'], string[]]>([
    ['once', {}, start(0), []],
    [
      'twice',
      {},
      [
        { store: 0, period: 0 },
        { store: 0, period: 1 },
      ],
      ['PR-5 production-twice production/1'],
    ],
    ['of what runs already', { running: true }, start(0), ['PR-5 production-running production/0']],
    ['of a store that is none', {}, start(0, 3), ['PR-5 unknown-store production/0']],
    ['in a period that is none', {}, start(4), ['PR-1 no-period production/0']],
  ])('%s', (_, change, production, faults) => {
    const scenario = scenarioOf(store({ cost: 10, ...change }));
    expect(brief(checkPlan(scenario, planWith(scenario, [], { production })))).toEqual(faults);
  });

  test('are paid once, in their period, and of what runs never', () => {
    const scenario = scenarioOf(store({ cost: 10 }), store({ cost: 100, running: true }));
    const production = [
      { store: 0, period: 1 },
      { store: 0, period: 2 },
      { store: 1, period: 0 },
    ];
    const spent = ledgerOf(scenario, planWith(scenario, [], { production })).periods.map(({ points }) => points.spent);
    expect(spent).toEqual([0, 10, 0, 0]);
  });

  test('have to be within the points of their period', () => {
    const scenario = scenarioOf(store({ cost: 501 }));
    expect(brief(checkPlan(scenario, planWith(scenario, [], { production: start(1) })))).toEqual(['PR-3 over-budget']);
  });

  test('PR-6: to be able is not to use', () => {
    const scenario = scenarioOf(store({ cost: 10, rate: 100 }));
    expect(checkPlan(scenario, planWith(scenario, [], { production: start(0) }))).toEqual([]);
  });
});

describe('TR-2 production of a store that lists a banned kind', () => {
  // Kind 2 is anti-vehicle, 3 anti-personnel.
  const stores = [store({ kinds: [2, 3], name: 'Works' })];
  const scenario = planned(calendarOf(HALVES, '2033-01-01', { stores }), { treaties: [treaty()] });

  test('is refused while the side is bound', () => {
    const [fault, ...others] = checkPlan(scenario, planWith(scenario, [], { production: start(1) }));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({
      rule: 'TR-2',
      code: 'treaty',
      belt: -1,
      period: 1,
      entry: { list: 'production', index: 0 },
    });
    expect(english(fault.message)).toBe(
      'Works is for kinds with the antiPersonnel component, which "The Treaty" bans (Article 1), and North is bound by it on 2031-07-01',
    );
    expect(english(fault.hint)).toBe(
      'give notice in "H1" (2031-01-01) (Article 20), and it takes effect on 2031-07-01: start it in "H2" (2031-07-01) or later',
    );
  });

  test('may be started from the day on which it is out', () => {
    const notices = [{ treaty: 0, period: 0 }];
    expect(brief(checkPlan(scenario, planWith(scenario, [], { production: start(0), notices })))).toEqual([
      'TR-2 treaty production/0',
    ]);
    expect(checkPlan(scenario, planWith(scenario, [], { production: start(1), notices }))).toEqual([]);
  });

  test('TR-6 PR-6: a state that abstains may still be able', () => {
    const free = { ...scenario, treaties: [treaty({ abstains: true, noticed: 0 })] };
    expect(checkPlan(free, planWith(free, [], { production: start(0) }))).toEqual([]);
  });
});
