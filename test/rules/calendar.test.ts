// Periods, lead, what each period pays and what carries (PR-1 to PR-4, OB-10).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Belt, CARES, checkPlan, costOf, costOfPlan, ledgerOf, periodOf } from '../../src/rules/index.ts';
import { build, kindLike, planOf } from './build.ts';
import { brief, calendarOf, HALVES, OPEN_ROWS, planned, planWith, store } from './calendars.ts';
import { english, inEnglish } from '../english.ts';

const halves = planned(calendarOf(HALVES, '2033-01-01'));
const slow = [kindLike('antiVehicleBelt', { id: 'slow', name: 'Slow belt', lead: 2 })];
const slowHalves = planned(calendarOf(HALVES, '2033-01-01'), {}, { kinds: slow });

describe('PR-2 ordered and laid', () => {
  test.each<[string, Partial<Belt>, { ordered: number; laid: number }]>([
    ['networkedBelt 1 2,2', {}, { ordered: 0, laid: 1 }],
    ['antiVehicleBelt 1 2,2', {}, { ordered: 0, laid: 0 }],
    ['networkedBelt 1 2,2', { ordered: 2 }, { ordered: 2, laid: 3 }],
    ['networkedBelt 1 2,2', { laid: 3 }, { ordered: 0, laid: 3 }],
    ['networkedBelt 1 2,2', { ordered: 3 }, { ordered: 3, laid: 4 }],
  ])('%s %j', (text, change, expected) => {
    expect(periodOf(halves, planWith(halves, [[text, change]]).belts[0])).toEqual(expected);
  });

  test.each<[string, Partial<Belt>, string[]]>([
    ['as soon as it may', {}, []],
    ['the last order that its lead allows', { ordered: 1 }, []],
    ['one period too late', { ordered: 2 }, ['PR-2 lead-too-long b0']],
    ['the lead to the period', { ordered: 1, laid: 3 }, []],
    ['one period short of its lead', { ordered: 1, laid: 2 }, ['PR-2 laid-too-early b0']],
    ['before it is ordered', { ordered: 1, laid: 0 }, ['PR-2 laid-too-early b0']],
    ['a period before the first', { ordered: -1 }, ['PR-1 no-period b0']],
    ['a period after the last', { laid: 4 }, ['PR-1 no-period b0']],
    ['two periods that are none', { ordered: 9, laid: 0.5 }, ['PR-1 no-period b0', 'PR-1 no-period b0']],
  ])('a lead of two periods: %s', (_, change, faults) => {
    expect(brief(checkPlan(slowHalves, planWith(slowHalves, [['slow 1 2,2', change]])))).toEqual(faults);
  });

  test('says in which period it could be had', () => {
    const said = (change: Partial<Belt>) =>
      inEnglish(checkPlan(slowHalves, planWith(slowHalves, [['slow 1 2,2', change]]))[0]);
    expect(said({ ordered: 3 })).toMatchObject({
      message:
        'Slow belt takes 2 periods from order to laying: ordered in "H4" (2032-07-01) it comes after the last period',
      hint: 'order it in "H2" (2031-07-01) or before',
    });
    expect(said({ ordered: 1, laid: 2 })).toMatchObject({
      message: 'is laid in "H3" (2032-01-01), too soon after "H2" (2031-07-01), in which it is ordered',
      hint: 'Slow belt takes 2 periods from order to laying: lay it in "H4" (2032-07-01) or later, or order it earlier',
    });
    expect(said({ ordered: 7 })).toMatchObject({
      message: 'is ordered in a period that the calendar does not have',
      hint: 'choose one from "H1" (2031-01-01) to "H4" (2032-07-01)',
    });
  });

  test('a kind whose lead is longer than the calendar cannot be had; without a calendar that is any lead', () => {
    const scenario = build({ rows: OPEN_ROWS });
    const [fault, ...others] = checkPlan(scenario, planOf(scenario, 'networkedBelt 1 2,2'));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ rule: 'PR-2', code: 'lead-too-long', belt: 0 });
    expect(english(fault.hint)).toBe('choose another kind: the calendar has only 1 period');
  });
});

describe('PR-3 points when ordered, crew-minutes when laid', () => {
  const scenario = planned(calendarOf(['A 2031-01-01 20 100', 'B 2031-02-01 20 100'], '2031-03-01'));

  test('each in its own period', () => {
    // Networked: 7 points and 25 crew-minutes for each segment and row, lead 1.
    const plan = planWith(scenario, [['networkedBelt 1 2,2 3,2', {}]]);
    expect(ledgerOf(scenario, plan).periods).toEqual([
      { points: { carried: 0, available: 20, spent: 14, left: 6 }, effort: { available: 100, spent: 0, left: 100 } },
      { points: { carried: 0, available: 20, spent: 0, left: 20 }, effort: { available: 100, spent: 50, left: 50 } },
    ]);
  });

  test('nothing is overspent in any period, though there be enough in all', () => {
    // Anti-vehicle: 4 points and 20 crew-minutes.
    const six = 'antiVehicleBelt 1 0,1 1,1 2,1 3,1 4,1 5,1';
    expect(brief(checkPlan(scenario, planWith(scenario, [[six, {}]])))).toEqual([
      'PR-3 over-budget',
      'PR-3 over-effort',
    ]);
    expect(brief(checkPlan(scenario, planWith(scenario, [[six, { laid: 1 }]])))).toEqual([
      'PR-3 over-budget',
      'PR-3 over-effort',
    ]);
    const five = 'antiVehicleBelt 1 0,1 1,1 2,1 3,1 4,1';
    const both = planWith(scenario, [
      [five, {}],
      ['antiVehicleBelt 1 0,2 1,2 2,2 3,2 4,2', { ordered: 1 }],
    ]);
    expect(checkPlan(scenario, both)).toEqual([]);
  });

  test('names the period and by how much', () => {
    const plan = planWith(scenario, [['antiVehicleBelt 1 0,1 1,1 2,1 3,1 4,1 5,1', { ordered: 1 }]]);
    expect(checkPlan(scenario, plan).map(({ period, message }) => [period, english(message)])).toEqual([
      [1, 'the plan needs 24 points in "B" (2031-02-01), which has 20: 4 too many'],
      [1, 'the plan needs 120 crew-minutes in "B" (2031-02-01), which has 100: 20 too many'],
    ]);
  });
});

describe('PR-4 carry', () => {
  const years = ['A 2031-01-01 50 300', 'B 2032-01-01 40 300', 'C 2033-01-01 10 300'];
  const carrying = (carry: number) => planned(calendarOf(years, '2034-01-01', { carry }));
  // Mixed: 8 points; anti-personnel: 3. 8 × 3 + 3 × 2 = 30.
  const thirty = [
    ['mixedBelt 1 0,1 1,1 2,1', {}],
    ['antiPersonnelBelt 1 0,2 1,2', {}],
  ] as const;

  test('30 of 50 points spent, carry 50: the next period has 10 more', () => {
    const scenario = carrying(50);
    const { periods } = ledgerOf(scenario, planWith(scenario, thirty));
    // Of the 50 of the second 25 carry again.
    expect(periods.map(({ points }) => [points.carried, points.available, points.left])).toEqual([
      [0, 50, 20],
      [10, 50, 50],
      [25, 35, 35],
    ]);
    expect(periods.map(({ effort }) => effort.available)).toEqual([300, 300, 300]);
  });

  test.each([
    [0, 40],
    [33, 46],
    [100, 60],
  ])('carry %i: the second period has %i, rounded down', (carry, available) => {
    const scenario = carrying(carry);
    expect(ledgerOf(scenario, planWith(scenario, thirty)).periods[1].points.available).toBe(available);
  });

  test('what was overspent does not burden the next period', () => {
    const scenario = carrying(100);
    const plan = planWith(scenario, [['mixedBelt 2 0,1 1,1 2,1 3,1', {}]]);
    expect(ledgerOf(scenario, plan).periods[1].points).toEqual({ carried: 0, available: 40, spent: 0, left: 40 });
    expect(brief(checkPlan(scenario, plan))).toEqual(['PR-3 over-budget', 'PR-3 over-effort']);
  });

  test.each([
    [50, []],
    [49, ['PR-3 over-budget']],
  ])('what carry %i brings can be spent, to the last point', (carry, faults) => {
    // 4 × 2 × 6 = 48, and 2: 40 of the period's own and 10 carried.
    const fifty = [
      ['antiVehicleBelt 2 0,3 1,3 2,3 3,3 4,3 5,3', { ordered: 1 }],
      ['felledTrees 2 0,4', { ordered: 1 }],
    ] as const;
    const kinds = ['mixedBelt', 'antiPersonnelBelt', 'antiVehicleBelt', 'felledTrees'];
    const sketch = { kinds: kinds.map((id) => kindLike(id, { terrains: undefined })) };
    const scenario = planned(calendarOf(years, '2034-01-01', { carry }), {}, sketch);
    expect(brief(checkPlan(scenario, planWith(scenario, [...thirty, ...fifty])))).toEqual(faults);
  });
});

describe('OB-10 care', () => {
  test.each([
    ['hasty', 100],
    ['recorded', 125],
    ['marked', 157],
  ] as const)('%s: an effort of 125 becomes %i, rounded up for the belt', (care, effort) => {
    // 25 × 5 segments.
    expect(costOf(kindLike('antiPersonnelBelt', {}), 1, 5, care)).toEqual({ points: 15, effort });
  });

  test('is recorded unless said', () => {
    expect(costOf(kindLike('antiPersonnelBelt', {}), 1, 5)).toEqual({ points: 15, effort: 125 });
  });

  test('counts in the plan and in its period', () => {
    const plan = planWith(halves, [
      ['antiPersonnelBelt 1 0,1', { care: 'marked' }],
      ['antiPersonnelBelt 1 0,3', { care: 'marked', ordered: 1 }],
    ]);
    // 31.25 each.
    expect(costOfPlan(halves, plan)).toEqual({ points: 6, effort: 64 });
    expect(ledgerOf(halves, plan).periods.map(({ effort }) => effort.spent)).toEqual([32, 32, 0, 0]);
  });

  test('is one of three', () => {
    const plan = planWith(halves, [['antiPersonnelBelt 1 0,1', { care: 'tidy' as 'marked' }]]);
    expect(brief(checkPlan(halves, plan))).toEqual(['OB-10 care b0']);
  });
});

describe('any plan over years', () => {
  const calendar = fc.record({
    carry: fc.integer({ min: 0, max: 100 }),
    periods: fc.array(fc.tuple(fc.nat(60), fc.nat(400)), { minLength: 1, maxLength: 6 }),
  });
  const belt = fc.record({
    kind: fc.constantFrom('antiVehicleBelt', 'mixedBelt', 'networkedBelt', 'remoteBelt'),
    care: fc.constantFrom(...CARES),
    ordered: fc.option(fc.integer({ min: -1, max: 6 }), { nil: undefined }),
    laid: fc.option(fc.integer({ min: -1, max: 7 }), { nil: undefined }),
    length: fc.integer({ min: 1, max: 4 }),
  });
  const any = fc.record({
    calendar,
    belts: fc.array(belt, { maxLength: 4 }),
    production: fc.array(fc.record({ store: fc.constant(0), period: fc.integer({ min: -1, max: 6 }) }), {
      maxLength: 2,
    }),
  });
  const made = ({
    calendar: { carry, periods },
    belts,
    production,
  }: typeof any extends fc.Arbitrary<infer T> ? T : never) => {
    const texts = periods.map(([points, effort], i) => `P${i} ${2030 + i}-01-01 ${points} ${effort}`);
    const stores = [store({ kinds: [2], stock: 3, rate: 2, lead: 1, cost: 5 })];
    const scenario = planned(calendarOf(texts, '2040-01-01', { carry, stores }));
    const plan = planWith(
      scenario,
      belts.map(({ kind, length, ...rest }, row) => {
        const places = Array.from({ length }, (_, i) => `${i},${row + 1}`).join(' ');
        return [`${kind} 1 ${places}`, rest] as const;
      }),
      { production },
    );
    return { scenario, plan };
  };

  test('the sums over the periods are the cost of the plan (ME-7)', () => {
    fc.assert(
      fc.property(any, (given) => {
        const { scenario, plan } = made(given);
        const { periods } = ledgerOf(scenario, plan);
        const sum = (what: 'points' | 'effort') => periods.reduce((total, period) => total + period[what].spent, 0);
        expect({ points: sum('points'), effort: sum('effort') }).toEqual(costOfPlan(scenario, plan));
      }),
    );
  });

  test('a plan is refused for money, crews or items exactly when a period lacks them (PR-3, PR-5)', () => {
    fc.assert(
      fc.property(any, (given) => {
        const { scenario, plan } = made(given);
        const { periods, stores } = ledgerOf(scenario, plan);
        const codes = new Set(checkPlan(scenario, plan).map(({ code }) => code));
        expect(codes.has('over-budget')).toBe(periods.some(({ points }) => points.left < 0));
        expect(codes.has('over-effort')).toBe(periods.some(({ effort }) => effort.left < 0));
        expect(codes.has('store-empty')).toBe(stores[0].periods.some(({ left }) => left < 0));
      }),
    );
  });

  test('what is left out of a legal plan of belts leaves it legal', () => {
    fc.assert(
      fc.property(any, (given) => {
        const { scenario, plan } = made(given);
        fc.pre(checkPlan(scenario, plan).length === 0);
        plan.belts.forEach((left) => {
          expect(checkPlan(scenario, { ...plan, belts: plan.belts.filter((own) => own !== left) })).toEqual([]);
        });
      }),
    );
  });
});
