// Days against the calendar of the engine, which is not to be had in rules/ itself (PR-1, TR-3).
import { describe, expect, test } from 'vitest';
import { addMonths, makeDayText, parseDayText } from '../../src/rules/days.ts';

describe('PR-1 days', () => {
  test('every day of 1600 to 2400 is that of the Gregorian calendar', () => {
    const first = Date.UTC(1600, 0, 1) / 86_400_000;
    const last = Date.UTC(2400, 11, 31) / 86_400_000;
    const wrong: string[] = [];
    for (let day = first; day <= last; day++) {
      const text = new Date(day * 86_400_000).toISOString().slice(0, 10);
      if (makeDayText(day) !== text || parseDayText(text) !== day) wrong.push(text);
    }
    expect(wrong).toEqual([]);
  });

  test.each(['2031-02-29', '2031-00-10', '2031-13-01', '2031-04-31', '2031-4-3', '31-04-03', '2031-04-03 ', ''])(
    '"%s" is no day',
    (text) => {
      expect(parseDayText(text)).toBeUndefined();
    },
  );
});

describe('TR-3 months later', () => {
  test.each([
    ['2031-01-15', 6, '2031-07-15'],
    ['2031-08-31', 6, '2032-02-29'],
    ['2030-08-31', 6, '2031-02-28'],
    ['2031-12-01', 6, '2032-06-01'],
    ['2031-06-30', 6, '2031-12-30'],
    ['2031-07-31', 1, '2031-08-31'],
    ['2031-03-31', 0, '2031-03-31'],
  ])('%s and %i months: %s', (from, months, to) => {
    expect(makeDayText(addMonths(parseDayText(from) as number, months))).toBe(to);
  });
});
