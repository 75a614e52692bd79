// Days of the Gregorian calendar as whole numbers, without a clock or a time zone (PR-1, TR-3). After H. Hinnant, "chrono-compatible low-level date algorithms".
import type { Day } from './types.ts';

const DAYS_IN_ERA = 146097;
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH = 719468;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

export interface CivilDate {
  readonly year: number;
  /** 1 … 12. */
  readonly month: number;
  /** 1 … 31. */
  readonly day: number;
}

/** Days since 1970-01-01. The date has to be one of the calendar; years 0 to 9999. */
export function dayOfDate({ year, month, day }: CivilDate): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - EPOCH;
}

export function dateOfDay(day: Day): CivilDate {
  const z = day + EPOCH;
  const era = Math.floor(z / DAYS_IN_ERA);
  const dayOfEra = z - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** The day that a text "YYYY-MM-DD" names; undefined when it names none. `makeDayText` is its inverse. */
export function parseDayText(text: string): Day | undefined {
  const [, year, month, day] = DATE.exec(text)?.map(Number) ?? [];
  if (year === undefined || month < 1 || month > 12 || day < 1) return undefined;
  const found = dayOfDate({ year, month, day });
  return makeDayText(found) === text ? found : undefined;
}

/** "YYYY-MM-DD". */
export function makeDayText(day: Day): string {
  const { year, month, day: ofMonth } = dateOfDay(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(ofMonth).padStart(2, '0')}`;
}

/** The same day of the month so many months later, or the last day of that month (TR-3). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: ofMonth } = dateOfDay(day);
  const count = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  const next = count + 1;
  const firstOfNext = dayOfDate({ year: Math.floor(next / 12), month: (next % 12) + 1, day: 1 });
  return Math.min(dayOfDate({ ...target, day: ofMonth }), firstOfNext - 1);
}
