// How a side stands to its treaties on which day: notice, conflict, suspension (TR-1, TR-3 to TR-5).
import { isPeriod, missingPeriod, periodFrom } from './calendar.ts';
import { addMonths, makeDayText } from './days.ts';
import type { BareFault, PlanFault } from './plan-fault.ts';
import type { ComponentClass, Day, Plan, Scenario, Treaty, TreatyStatus } from './types.ts';
import { en } from './sentence.ts';

/** How a side gets out of a treaty (TR-3, TR-4). */
export interface Withdrawal {
  /** Has notice been given, by the scenario or the plan? Else `notice` is the first day on which the plan could give it. */
  readonly given: boolean;
  /** Absent = the scenario does not let it, or no period is left. */
  readonly notice?: Day;
  /** The months of notice later. */
  readonly due?: Day;
  /** When it takes effect, after any conflict under way on the day on which it is due; absent = never. */
  readonly effect?: Day;
}

/** TR-3: the scenario's notice, or the first that the plan may give. */
function noticeOf(scenario: Scenario, plan: Plan, index: number): Day | undefined {
  const treaty = scenario.treaties[index];
  if (treaty.noticed !== undefined || treaty.side !== 'laying' || !treaty.mayLeave) return treaty.noticed;
  const own = plan.notices?.find((notice) => notice.treaty === index && isPeriod(scenario, notice.period));
  return own && scenario.calendar.periods[own.period].from;
}

/** TR-4: the first day from this one on that is in no conflict; undefined = no end is in sight. */
function afterConflicts({ calendar }: Scenario, day: Day): Day | undefined {
  let free = day;
  for (;;) {
    const at = free;
    const under = calendar.conflicts.find(({ from, to }) => from <= at && (to === undefined || at <= to));
    if (under === undefined) return free;
    if (under.to === undefined) return undefined;
    free = under.to + 1;
  }
}

/** How the side gets out of the treaty: by the notice that was given, else by one on the first possible day from `from` on (TR-3, TR-4). */
export function withdrawalOf(scenario: Scenario, plan: Plan, index: number, from: Day): Withdrawal {
  const treaty = scenario.treaties[index];
  const given = noticeOf(scenario, plan, index);
  const first = treaty.mayLeave && treaty.side === 'laying' ? periodFrom(scenario, from) : undefined;
  const notice = given ?? (first === undefined ? undefined : scenario.calendar.periods[first].from);
  if (notice === undefined) return { given: false };
  const due = addMonths(notice, treaty.noticeMonths);
  return { given: given !== undefined, notice, due, effect: afterConflicts(scenario, due) };
}

/** How the treaty's side stands to it on a day (TR-3, TR-4). `index` is the treaty's in scenario.treaties. */
export function treatyOn(scenario: Scenario, plan: Plan, index: number, day: Day): TreatyStatus {
  const notice = noticeOf(scenario, plan, index);
  if (notice === undefined || day < notice) return 'party';
  const effect = afterConflicts(scenario, addMonths(notice, scenario.treaties[index].noticeMonths));
  return effect === undefined || day < effect ? 'notice' : 'out';
}

/** The day on which the side is out: by the notice that was given, else by one on the first possible day from `from` on; undefined = never. */
export function freeFrom(scenario: Scenario, plan: Plan, index: number, from: Day): Day | undefined {
  return withdrawalOf(scenario, plan, index, from).effect;
}

/** TR-5: does the side hold a treaty suspended, from which it is not out, on that day? */
export function isSuspended(scenario: Scenario, plan: Plan, index: number, day: Day): boolean {
  const { suspended } = scenario.treaties[index];
  return suspended !== undefined && day >= suspended && treatyOn(scenario, plan, index, day) !== 'out';
}

/** The first class of these kinds that the treaty bans. */
export function bannedClass(scenario: Scenario, treaty: Treaty, kinds: readonly number[]): ComponentClass | undefined {
  const classes = kinds.flatMap((kind) => scenario.catalogue[kind]?.components.map((part) => part.class) ?? []);
  return classes.find((found) => treaty.bans.includes(found));
}

/** The days that count for a kind ordered or laid in these periods (TR-2), ascending when the periods are. */
export function daysOf(scenario: Scenario, kind: number, periods: readonly number[]): readonly Day[] {
  const { calendar, catalogue } = scenario;
  const days = periods.filter((period) => isPeriod(scenario, period)).map((period) => calendar.periods[period].from);
  return catalogue[kind].behaviour === 'remote' ? [...days, calendar.execution] : days;
}

/** TR-3: what forbids the plan's notices. */
export function noticeFaults(scenario: Scenario, plan: Plan): readonly PlanFault[] {
  const seen = new Set<number>();
  return (plan.notices ?? []).flatMap(({ treaty, period }, index) => {
    const fault = noticeFault(scenario, treaty, period, seen.has(treaty));
    seen.add(treaty);
    return fault === undefined ? [] : [{ ...fault, belt: -1, period, entry: { list: 'notices', index } } as const];
  });
}

function noticeFault(scenario: Scenario, index: number, period: number, again: boolean): BareFault | undefined {
  const treaty = scenario.treaties[index];
  if (treaty === undefined) {
    const hint = en`choose a treaty of the scenario`;
    return { rule: 'TR-3', code: 'unknown-treaty', message: en`notice is given of a treaty that does not exist`, hint };
  }
  const { name, noticed } = treaty;
  const hint = en`leave this notice out`;
  if (noticed === undefined && (treaty.side !== 'laying' || !treaty.mayLeave)) {
    const message = en`the scenario does not let the plan give notice of "${name}"`;
    return { rule: 'TR-3', code: 'notice-not-allowed', message, hint };
  }
  const missing = missingPeriod(
    scenario,
    period,
    en`notice of "${name}" is given in a period that the calendar does not have`,
  );
  if (missing !== undefined) return missing;
  if (noticed !== undefined) {
    const { from } = scenario.calendar.periods[period];
    const isOut = treatyOn(scenario, { name: '', belts: [] }, index, from) === 'out';
    const side = scenario.text.sides[treaty.side];
    const message = isOut
      ? en`notice of "${name}" is given on ${makeDayText(noticed)} already, and ${side} is out of it by ${makeDayText(from)}`
      : en`notice of "${name}" is given on ${makeDayText(noticed)} already`;
    return { rule: 'TR-3', code: 'notice-given', message, hint };
  }
  if (!again) return undefined;
  return {
    rule: 'TR-3',
    code: 'notice-twice',
    message: en`notice of "${name}" is given twice`,
    hint: en`keep one of the two`,
  };
}
