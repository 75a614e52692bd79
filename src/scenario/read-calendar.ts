// Preparation: the budget, or a calendar of periods with dates, stores and conflicts (PR-1 to PR-6, TR-4).
import { makeDayText, plainCalendar } from '../rules/index.ts';
import type { Calendar, Conflict, Day, Period, Scenario, Store } from '../rules/index.ts';
import { checkRepeats, entriesOf, findId, say } from './gate.ts';
import type { Gate } from './gate.ts';
import { memberOf } from './located.ts';
import type { ReadKind } from './read-catalogue.ts';
import { readDay } from './read-dates.ts';
import { partAt, soundPart } from './shape-check.ts';
import type { CalendarDocument, StoreDocument } from './shape-world.ts';
import { quoted } from './quote.ts';
import { en } from '../rules/index.ts';

/** What can be told of the preparation; undefined parts are faulty. */
export interface ReadCalendar {
  readonly calendar: Calendar | undefined;
  readonly budget: Scenario['budget'] | undefined;
  /** Does it have dates? Undefined when that cannot be told. */
  readonly dated: boolean | undefined;
}

const NOTHING: ReadCalendar = { calendar: undefined, budget: undefined, dated: undefined };

export function readCalendar(gate: Gate, kinds: readonly ReadKind[] | undefined): ReadCalendar {
  const hasCalendar = gate.version > 1 && memberOf(gate.located.value, 'calendar') !== undefined;
  if (!checkEither(gate, hasCalendar)) return NOTHING;
  if (!hasCalendar) {
    const budget = soundPart<Scenario['budget']>(gate.check, ['budget']);
    return { calendar: budget && plainCalendar(budget), budget, dated: false };
  }
  const before = gate.sink.errors;
  const dated = checkDates(gate);
  const execution = readDay(gate, ['calendar', 'execution']);
  const periods = readPeriods(gate);
  checkOrder(gate, periods, execution);
  const conflicts = readConflicts(gate, dated);
  const stores = readStores(gate, kinds);
  const document = soundPart<CalendarDocument>(gate.check, ['calendar']);
  if (document === undefined || gate.sink.errors > before) return { ...NOTHING, dated };
  const calendar = { dated, periods, carry: document.carry ?? 0, stores, execution: execution ?? 0, conflicts };
  return { calendar, budget: sumOf(periods), dated };
}

function sumOf(periods: readonly Period[]): Scenario['budget'] {
  let points = 0;
  let effort = 0;
  for (const period of periods) {
    points += period.points;
    effort += period.effort;
  }
  return { points, effort };
}

/** PR-1: a budget or a calendar, never both. */
function checkEither(gate: Gate, hasCalendar: boolean): boolean {
  const hasBudget = memberOf(gate.located.value, 'budget') !== undefined;
  if (hasBudget !== hasCalendar) return true;
  if (hasBudget) {
    const message = en`With a calendar there is no budget: it is the sum over the periods (PR-1).`;
    const hint = en`Remove "budget", or "calendar".`;
    say(gate, ['budget'], { code: 'scenario/budget-and-calendar', message, hint, at: 'key' });
  } else if (!gate.check.faulty.has('/budget')) {
    const message = en`There is neither a budget nor a calendar (PR-1).`;
    const hint = en`Add "budget": {"points": …, "effort": …}, or "calendar" with its periods.`;
    say(gate, [], { code: 'scenario/no-budget', message, hint });
  }
  return false;
}

/** PR-1: dates in all periods and for the execution, or in none. True = with dates. */
function checkDates(gate: Gate): boolean {
  const list = partAt(gate.located.value, ['calendar', 'periods']);
  const periods: readonly unknown[] = Array.isArray(list) ? list : [];
  const has = (value: unknown, key: string) => memberOf(value, key) !== undefined;
  const execution = has(partAt(gate.located.value, ['calendar']), 'execution');
  const dated = execution || periods.some((period) => has(period, 'from'));
  if (!dated) return false;
  const hint = en`Give all periods and "execution" a date, or none of them.`;
  periods.forEach((period, i) => {
    if (typeof period !== 'object' || has(period, 'from')) return;
    const message = en`This period has no date, but others, or the execution, have (PR-1).`;
    say(gate, ['calendar', 'periods', i], { code: 'scenario/dates-mixed', message, hint });
  });
  if (!execution) {
    const message = en`The periods have dates, but the execution turns have none (PR-1).`;
    say(gate, ['calendar'], { code: 'scenario/dates-mixed', message, hint: en`Add "execution": "YYYY-MM-DD".` });
  }
  return true;
}

function readPeriods(gate: Gate): readonly Period[] {
  const entries = entriesOf<CalendarDocument['periods'][number]>(gate, ['calendar', 'periods']) ?? [];
  checkRepeats(gate, ['calendar', 'periods'], entries);
  return entries.flatMap(({ index, document }) => {
    const from = readDay(gate, ['calendar', 'periods', index, 'from']) ?? 0;
    return document === undefined ? [] : [{ ...document, from }];
  });
}

/** PR-1: first days ascend, and the execution is not before the last of them. Only asked of calendars without another fault. */
function checkOrder(gate: Gate, periods: readonly Period[], execution: Day | undefined): void {
  const list = partAt(gate.located.value, ['calendar', 'periods']);
  if (execution === undefined || !Array.isArray(list) || list.length !== periods.length) return;
  const days: Day[] = [];
  for (const { from } of periods) days.push(from);
  periods.forEach(({ from }, i) => {
    if (i === 0 || from > days[i - 1] || memberOf(list[i], 'from') === undefined) return;
    const message = en`This period does not begin after the one before it, ${makeDayText(days[i - 1])} (PR-1).`;
    const hint = en`Put the periods in the order of their dates.`;
    say(gate, ['calendar', 'periods', i, 'from'], { code: 'scenario/dates-order', message, hint });
  });
  const last = days.at(-1);
  if (last === undefined || execution >= last) return;
  const message = en`The execution is before the last period begins, ${makeDayText(last)} (PR-1).`;
  const hint = en`Let it be on that day or later.`;
  say(gate, ['calendar', 'execution'], { code: 'scenario/dates-order', message, hint });
}

function readConflicts(gate: Gate, dated: boolean): readonly Conflict[] {
  const path = ['calendar', 'conflicts'];
  const entries = entriesOf<unknown>(gate, path) ?? [];
  if (entries.length > 0 && !dated) {
    const message = en`Conflicts have dates, but the calendar has none (TR-4).`;
    const hint = en`Give all periods and "execution" a date, or remove the conflicts.`;
    say(gate, path, { code: 'scenario/dates-needed', message, hint });
  }
  return entries.flatMap(({ index }): Conflict[] => {
    const from = readDay(gate, [...path, index, 'from']);
    const to = readDay(gate, [...path, index, 'to']);
    if (from === undefined) return [];
    if (to === undefined) return [{ from }];
    if (to < from) {
      const message = en`The conflict ends before it begins, ${makeDayText(from)}.`;
      say(gate, [...path, index, 'to'], { code: 'scenario/dates-order', message, hint: en`Exchange the two dates.` });
    }
    return [{ from, to }];
  });
}

/** PR-5: a kind belongs to one store at most. */
function readStores(gate: Gate, kinds: readonly ReadKind[] | undefined): readonly Store[] {
  const path = ['calendar', 'stores'];
  const entries = entriesOf<StoreDocument>(gate, path) ?? [];
  checkRepeats(gate, path, entries);
  const owner = new Map<string, string>();
  return entries.flatMap(({ index, document }): Store[] => {
    if (document === undefined) return [];
    const found = document.kinds.map((id, i) => {
      const at = [...path, index, 'kinds', i];
      const earlier = owner.get(id);
      if (earlier !== undefined) {
        const message = en`The kind ${quoted(id)} belongs to the store ${quoted(earlier)} already (PR-5).`;
        say(gate, at, { code: 'scenario/kind-in-two-stores', message, hint: en`Name it in one store, once.` });
      }
      owner.set(id, document.id);
      return findId(gate, at, 'kind', id, kinds);
    });
    const { rate = 0, lead = 0, cost = 0, running = false } = document;
    return [{ ...document, kinds: found.flatMap((kind) => kind ?? []), rate, lead, cost, running }];
  });
}
