// Dates of the calendar as text in a file → days, or what is wrong with them.
import { parseDayText } from '../rules/index.ts';
import type { Day } from '../rules/index.ts';
import { say } from './gate.ts';
import type { Gate } from './gate.ts';
import type { Path } from './located.ts';
import { quoted } from './quote.ts';
import { soundPart } from './shape-check.ts';
import { en } from '../rules/index.ts';

/** The day at a path; undefined when there is none, or none that the calendar has, which is reported. */
export function readDay(gate: Gate, path: Path): Day | undefined {
  const text = soundPart<string>(gate.check, path);
  if (typeof text !== 'string') return undefined;
  const day = parseDayText(text);
  if (day === undefined) {
    const message = en`${quoted(text)} is no day of the calendar.`;
    say(gate, path, { code: 'scenario/bad-date', message, hint: en`Write year-month-day, such as "2031-04-05".` });
  }
  return day;
}
