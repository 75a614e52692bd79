// How a side stands to its treaties: notice, conflict, suspension (TR-1, TR-3 to TR-5).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Conflict,
  checkPlan,
  explainKind,
  freeFrom,
  makeDayText,
  type Plan,
  type Treaty,
  treatyOn,
  withdrawalOf,
} from '../../src/rules/index.ts';
import { brief, calendarOf, day, HALVES, planned, planWith, treaty } from './calendars.ts';
import { english } from '../english.ts';

const NONE: Plan = { name: 'none', belts: [] };
const leaving = (period: number): Plan => ({ ...NONE, notices: [{ treaty: 0, period }] });

function scenarioOf(change: Partial<Treaty>, conflicts: readonly Conflict[] = [], periods: readonly string[] = HALVES) {
  return planned(calendarOf(periods, '2034-01-01', { conflicts }), { treaties: [treaty(change)] });
}

const conflict = (from: string, to?: string): Conflict => ({
  from: day(from),
  to: to === undefined ? undefined : day(to),
});
const text = (found: number | undefined) => (found === undefined ? undefined : makeDayText(found));

describe('TR-3 withdrawal takes effect the months of notice later', () => {
  test.each([
    ['2031-01-01', 6, '2031-07-01'],
    ['2031-01-15', 6, '2031-07-15'],
    ['2031-08-31', 6, '2032-02-29'],
    ['2030-08-31', 6, '2031-02-28'],
    ['2031-12-31', 6, '2032-06-30'],
    ['2031-02-28', 12, '2032-02-28'],
    ['2032-02-29', 12, '2033-02-28'],
    ['2031-05-10', 0, '2031-05-10'],
  ])('noticed on %s, %i months: out from %s on', (noticed, noticeMonths, out) => {
    const scenario = scenarioOf({ noticed: day(noticed), noticeMonths });
    expect(text(freeFrom(scenario, NONE, 0, day('2031-01-01')))).toBe(out);
    const on = (shift: number) => treatyOn(scenario, NONE, 0, day(out) + shift);
    expect(on(0)).toBe('out');
    expect(on(-1)).toBe(noticeMonths === 0 ? 'party' : 'notice');
    expect(treatyOn(scenario, NONE, 0, day(noticed) - 1)).toBe('party');
    if (noticeMonths > 0) expect(treatyOn(scenario, NONE, 0, day(noticed))).toBe('notice');
  });

  test('the plan gives notice on the first day of a period', () => {
    const scenario = scenarioOf({});
    const on = (date: string) => treatyOn(scenario, leaving(1), 0, day(date));
    expect(['2031-06-30', '2031-07-01', '2031-12-31', '2032-01-01'].map(on)).toEqual([
      'party',
      'notice',
      'notice',
      'out',
    ]);
    expect(treatyOn(scenario, NONE, 0, day('2039-01-01'))).toBe('party');
  });

  test('without a notice, by one on the first possible day', () => {
    const scenario = scenarioOf({});
    const from = (date: string) => text(freeFrom(scenario, NONE, 0, day(date)));
    expect(from('2031-01-01')).toBe('2031-07-01');
    expect(from('2031-01-02')).toBe('2032-01-01');
    expect(from('2032-07-02')).toBeUndefined();
    expect(text(freeFrom(scenario, leaving(2), 0, day('2031-01-01')))).toBe('2032-07-01');
  });

  test('where the scenario does not let it, a notice of the plan changes nothing', () => {
    const scenario = scenarioOf({ mayLeave: false });
    expect(treatyOn(scenario, leaving(0), 0, day('2039-01-01'))).toBe('party');
    expect(freeFrom(scenario, NONE, 0, day('2031-01-01'))).toBeUndefined();
    expect(withdrawalOf(scenario, NONE, 0, day('2031-01-01'))).toEqual({ given: false });
  });

  test('of the other side’s treaties the plan gives no notice', () => {
    const scenario = scenarioOf({ side: 'moving' });
    expect(withdrawalOf(scenario, NONE, 0, day('2031-01-01'))).toEqual({ given: false });
    expect(treatyOn(scenario, leaving(0), 0, day('2039-01-01'))).toBe('party');
    const noticed = scenarioOf({ side: 'moving', noticed: day('2031-01-01') });
    expect(treatyOn(noticed, NONE, 0, day('2031-07-01'))).toBe('out');
  });

  test.each<[string, Partial<Treaty>, Plan['notices'], string[]]>([
    ['once', {}, [{ treaty: 0, period: 2 }], []],
    [
      'twice',
      {},
      [
        { treaty: 0, period: 2 },
        { treaty: 0, period: 0 },
      ],
      ['TR-3 notice-twice notices/1'],
    ],
    [
      'though the scenario does not let it',
      { mayLeave: false },
      [{ treaty: 0, period: 0 }],
      ['TR-3 notice-not-allowed notices/0'],
    ],
    ['for the other side', { side: 'moving' }, [{ treaty: 0, period: 0 }], ['TR-3 notice-not-allowed notices/0']],
    [
      'though it was given before',
      { noticed: day('2031-05-01') },
      [{ treaty: 0, period: 0 }],
      ['TR-3 notice-given notices/0'],
    ],
    ['of a treaty that is none', {}, [{ treaty: 1, period: 0 }], ['TR-3 unknown-treaty notices/0']],
    ['in a period that is none', {}, [{ treaty: 0, period: 4 }], ['PR-1 no-period notices/0']],
  ])('the plan gives notice %s', (_, change, notices, faults) => {
    expect(brief(checkPlan(scenarioOf(change), { ...NONE, notices }))).toEqual(faults);
  });

  test('says when notice was given, and that the side is out', () => {
    const scenario = scenarioOf({ noticed: day('2030-12-15') });
    const said = (period: number) => checkPlan(scenario, leaving(period)).map(({ message }) => english(message));
    expect(said(1)).toEqual([
      'notice of "The Treaty" is given on 2030-12-15 already, and North is out of it by 2031-07-01',
    ]);
    expect(said(0)).toEqual(['notice of "The Treaty" is given on 2030-12-15 already']);
  });
});

describe('TR-4 armed conflict', () => {
  // Notice on 2031-01-01: due on 2031-07-01.
  test.each<[string, readonly Conflict[], string | undefined]>([
    ['none', [], '2031-07-01'],
    ['over the day before', [conflict('2031-02-01', '2031-06-30')], '2031-07-01'],
    ['whose last day it is', [conflict('2031-02-01', '2031-07-01')], '2031-07-02'],
    ['that begins on it', [conflict('2031-07-01', '2031-09-30')], '2031-10-01'],
    ['that begins the day after', [conflict('2031-07-02', '2031-09-30')], '2031-07-01'],
    ['over a leap day', [conflict('2031-05-01', '2032-02-28')], '2032-02-29'],
    [
      'back to back with another',
      [conflict('2031-06-01', '2031-08-31'), conflict('2031-09-01', '2031-12-31')],
      '2032-01-01',
    ],
    [
      'the same, later one first',
      [conflict('2031-09-01', '2031-12-31'), conflict('2031-06-01', '2031-08-31')],
      '2032-01-01',
    ],
    [
      'a day apart from another',
      [conflict('2031-06-01', '2031-08-31'), conflict('2031-09-02', '2031-12-31')],
      '2031-09-01',
    ],
    ['within another', [conflict('2031-06-01', '2031-12-31'), conflict('2031-06-01', '2031-07-10')], '2032-01-01'],
    ['without an end in sight', [conflict('2031-06-01')], undefined],
    ['without an end, from the day after', [conflict('2031-07-02')], '2031-07-01'],
    ['then one without an end', [conflict('2031-06-01', '2031-08-31'), conflict('2031-08-15')], undefined],
  ])('a conflict %s', (_, conflicts, out) => {
    const scenario = scenarioOf({}, conflicts);
    expect(text(freeFrom(scenario, NONE, 0, day('2031-01-01')))).toBe(out);
    expect(text(freeFrom(scenario, leaving(0), 0, day('2031-01-01')))).toBe(out);
    const last = day(out ?? '2039-01-01');
    expect(treatyOn(scenario, leaving(0), 0, last - 1)).toBe('notice');
    expect(treatyOn(scenario, leaving(0), 0, last)).toBe(out === undefined ? 'notice' : 'out');
  });

  test('who is out stays out when a conflict begins later', () => {
    const scenario = scenarioOf({ noticed: day('2030-01-01') }, [conflict('2031-01-01')]);
    expect(treatyOn(scenario, NONE, 0, day('2031-06-01'))).toBe('out');
  });

  test('notice may be given in a conflict', () => {
    const scenario = scenarioOf({}, [conflict('2030-01-01', '2031-03-01')]);
    expect(checkPlan(scenario, leaving(0))).toEqual([]);
    expect(withdrawalOf(scenario, leaving(0), 0, 0)).toEqual({
      given: true,
      notice: day('2031-01-01'),
      due: day('2031-07-01'),
      effect: day('2031-07-01'),
    });
  });
});

describe('over all calendars', () => {
  const conflicts = fc.array(
    fc.record({ from: fc.integer({ min: 0, max: 1600 }), days: fc.option(fc.integer({ min: 0, max: 500 })) }),
    { maxLength: 4 },
  );
  const given = fc.record({
    conflicts,
    noticed: fc.option(fc.integer({ min: -200, max: 1200 }), { nil: undefined }),
    suspended: fc.option(fc.integer({ min: -200, max: 1600 }), { nil: undefined }),
    noticeMonths: fc.integer({ min: 0, max: 24 }),
    notice: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
  });
  const first = day('2031-01-01');
  const made = (it: typeof given extends fc.Arbitrary<infer T> ? T : never) => {
    const after = (days: number | undefined) => (days === undefined ? undefined : first + days);
    const read = it.conflicts.map(({ from, days }) => ({
      from: first + from,
      to: days === null ? undefined : first + from + days,
    }));
    const { noticeMonths } = it;
    const scenario = scenarioOf({ noticeMonths, noticed: after(it.noticed), suspended: after(it.suspended) }, read);
    return { scenario, plan: it.notice === undefined ? NONE : leaving(it.notice) };
  };

  test('the effect is the first day from the due day on that is in no conflict (TR-4)', () => {
    fc.assert(
      fc.property(given, (it) => {
        const { scenario, plan } = made(it);
        const { due, effect } = withdrawalOf(scenario, plan, 0, first);
        if (due === undefined) throw new Error('a notice is possible');
        const isFree = (at: number) =>
          !scenario.calendar.conflicts.some(({ from, to }) => at >= from && (to === undefined || at <= to));
        let found: number | undefined;
        for (let at = due; at < due + 5000 && found === undefined; at++) if (isFree(at)) found = at;
        expect(effect).toBe(found);
      }),
    );
  });

  test('a later period, and a later day, is never worse (TR-2, TR-3)', () => {
    fc.assert(
      fc.property(given, (it) => {
        const { scenario, plan } = made(it);
        const refused = HALVES.map((_, period) => explainKind(scenario, plan, 3, period).length);
        expect(refused).toEqual([...refused].sort((a, b) => b - a));
        const rank = (period: number) =>
          ['party', 'notice', 'out'].indexOf(treatyOn(scenario, plan, 0, scenario.calendar.periods[period].from));
        const ranks = HALVES.map((_, period) => rank(period));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
    );
  });

  test('to do as the refusal says helps: from its date on the kind is not refused (TR-2)', () => {
    fc.assert(
      fc.property(given, fc.nat(3), (it, period) => {
        const { scenario, plan } = made(it);
        const [refusal] = explainKind(scenario, plan, 3, period);
        if (refusal === undefined) return;
        const advised = refusal.withdrawal.given || refusal.withdrawal.notice === undefined ? plan : leaving(0);
        HALVES.forEach((_, other) => {
          const { from } = scenario.calendar.periods[other];
          const isFree = refusal.from !== undefined && from >= refusal.from;
          expect(explainKind(scenario, advised, 3, other)).toHaveLength(isFree ? 0 : 1);
        });
      }),
    );
  });

  test('a hint and a refused plan say the same (TR-2)', () => {
    fc.assert(
      fc.property(given, fc.nat(3), (it, period) => {
        const { scenario, plan } = made(it);
        const belts = planWith(scenario, [['antiPersonnelBelt 1 2,2', { ordered: period }]]).belts;
        const faults = checkPlan(scenario, { ...plan, belts }).filter(({ rule }) => rule === 'TR-2');
        const hints = explainKind(scenario, plan, 3, period);
        expect(faults.map(({ code, message, hint }) => [code, english(message), english(hint)])).toEqual(
          hints.map(({ code, message, hint }) => [code, english(message), english(hint)]),
        );
      }),
    );
  });
});
