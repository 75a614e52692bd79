// Preparation as par sees it: when each kind may be ordered and laid, and which production may be started (PR-1 to PR-5, TR-2 to TR-6).
import { checkPlan, explainKind, type Plan, type Scenario } from '../../rules/index.ts';
import type { Option, ParCalendar, TimeClass } from './types.ts';

/** PA-5: notice of every treaty that may be left, on the first day: earlier notice never takes effect later (TR-3, TR-4). */
function allNotices({ treaties }: Scenario): NonNullable<Plan['notices']> {
  return treaties.flatMap(({ side, mayLeave, noticed }, treaty) =>
    side === 'laying' && mayLeave && noticed === undefined ? [{ treaty, period: 0 }] : [],
  );
}

/** By kind: the periods in which it may be ordered, and laid. */
function periodsOf(scenario: Scenario, plan: Plan): number[][] {
  return scenario.catalogue.map((_, kind) =>
    scenario.calendar.periods.flatMap((_period, at) =>
      explainKind(scenario, plan, kind, at).length === 0 ? [at] : [],
    ),
  );
}

/** Decisions to produce that are allowed and from which something comes. */
function startsOf(scenario: Scenario, plan: Plan): NonNullable<Plan['production']> {
  const { stores, periods } = scenario.calendar;
  const all = stores.flatMap(({ running, rate, lead }, store) =>
    periods.flatMap((_, period) =>
      running || rate === 0 || period + lead >= periods.length ? [] : [{ store, period }],
    ),
  );
  return all.filter((start) => {
    const faults = checkPlan(scenario, { ...plan, production: [start] });
    return faults.every(({ entry }) => entry?.list !== 'production');
  });
}

function classesOf(options: readonly Option[]): TimeClass[] {
  const classes = new Map<string, TimeClass>();
  for (const { kind, depth } of options) classes.set(`${kind} ${depth}`, { kind, depth });
  return [...classes.values()];
}

/** Can a kind be ordered and laid at all, its lead between? */
export function canBeHad({ calendar, catalogue }: Scenario, periods: readonly number[], kind: number): boolean {
  const { lead } = catalogue[kind];
  const last = calendar.periods.length - 1;
  return periods.some((ordered) => periods.some((laid) => laid >= ordered + lead && laid <= last));
}

/** Everything but `classes`, which follow from the options. */
export function timesOf(scenario: Scenario): Omit<ParCalendar, 'classes'> {
  const notices = allNotices(scenario);
  const plan: Plan = { name: '', belts: [], notices };
  return { periods: periodsOf(scenario, plan), starts: startsOf(scenario, plan), notices, known: new Map() };
}

/** The calendar of these options; undefined where there is one period and no store, so that only the sums count. */
export function calendarOf(
  { calendar }: Scenario,
  times: Omit<ParCalendar, 'classes'>,
  options: readonly Option[],
): ParCalendar | undefined {
  if (calendar.periods.length === 1 && calendar.stores.length === 0) return undefined;
  return { ...times, classes: classesOf(options) };
}
