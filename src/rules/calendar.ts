// When a belt is ordered and laid, and what forbids that: PR-1 and PR-2.
import { makeDayText } from './days.ts';
import type { PlanFault } from './plan-fault.ts';
import type { Belt, Day, Scenario } from './types.ts';
import { nameOf } from './named.ts';
import { en, type Part, type Sentence } from './sentence.ts';

/** The periods in which a belt is ordered and laid, as it says or as PR-2 has it; past the last one when its lead leads there. */
export function periodOf(scenario: Scenario, belt: Belt): { ordered: number; laid: number } {
  const ordered = belt.ordered ?? 0;
  return { ordered, laid: belt.laid ?? ordered + scenario.catalogue[belt.kind].lead };
}

/** Is there a period of this number? */
export function isPeriod({ calendar }: Scenario, period: number): boolean {
  return Number.isInteger(period) && period >= 0 && period < calendar.periods.length;
}

/** The number of the period, or of the nearest one where there is none of this number, so that nothing drops out of a ledger. */
export function nearestPeriod({ calendar }: Scenario, period: number): number {
  if (!Number.isInteger(period) || period < 0) return 0;
  return Math.min(period, calendar.periods.length - 1);
}

/** The period's name for a sentence, with its first day where there are dates. */
export function periodText({ calendar }: Scenario, period: number): Part {
  const { name, from } = calendar.periods[period];
  return calendar.dated ? en`"${name}" (${makeDayText(from)})` : en`"${name}"`;
}

/** The first period that begins on this day or later; undefined when none does. */
export function periodFrom({ calendar }: Scenario, day: Day): number | undefined {
  const found = calendar.periods.findIndex(({ from }) => from >= day);
  return found < 0 ? undefined : found;
}

/** "1 period", "3 periods". */
function countText(periods: number): Sentence {
  return periods === 1 ? en`1 period` : en`${periods} periods`;
}

/** What is wrong with a period that a plan names, and so to be said; undefined = it is in the calendar (PR-1). */
export function missingPeriod(scenario: Scenario, period: number, message: Sentence) {
  if (isPeriod(scenario, period)) return undefined;
  const { periods } = scenario.calendar;
  const last = periodText(scenario, periods.length - 1);
  const hint = periods.length === 1 ? en`choose ${last}` : en`choose one from ${periodText(scenario, 0)} to ${last}`;
  return { rule: 'PR-1', code: 'no-period', message, hint };
}

/** PR-2: is the belt ordered and laid in periods of the calendar, with its lead between them? */
export function leadFaults(scenario: Scenario, belt: Belt, index: number): readonly PlanFault[] {
  const { ordered, laid } = periodOf(scenario, belt);
  const noOrder = missingPeriod(scenario, ordered, en`is ordered in a period that the calendar does not have`);
  const noLaying =
    belt.laid === undefined
      ? undefined
      : missingPeriod(scenario, belt.laid, en`is laid in a period that the calendar does not have`);
  const faults = [noOrder, noLaying].flatMap((fault) => (fault === undefined ? [] : [{ ...fault, belt: index }]));
  if (faults.length > 0) return faults;
  const kind = scenario.catalogue[belt.kind];
  const { lead } = kind;
  if (laid < scenario.calendar.periods.length && laid >= ordered + lead) return [];
  return [{ ...leadFault(scenario, ordered, laid, lead, nameOf(kind)), belt: index, period: ordered }];
}

/** `laid` is past the last period, or too soon after `ordered`. */
function leadFault(scenario: Scenario, ordered: number, laid: number, lead: number, name: Part) {
  const last = scenario.calendar.periods.length - 1;
  const order = periodText(scenario, ordered);
  if (ordered + lead > last) {
    const message = en`${name} takes ${countText(lead)} from order to laying: ordered in ${order} it comes after the last period`;
    const hint =
      lead > last
        ? en`choose another kind: the calendar has only ${countText(last + 1)}`
        : last === lead
          ? en`order it in ${periodText(scenario, 0)}`
          : en`order it in ${periodText(scenario, last - lead)} or before`;
    return { rule: 'PR-2', code: 'lead-too-long', message, hint };
  }
  const period = periodText(scenario, laid);
  const message =
    laid < ordered
      ? en`is laid in ${period}, before ${order}, in which it is ordered`
      : en`is laid in ${period}, too soon after ${order}, in which it is ordered`;
  const later = en`lay it in ${periodText(scenario, ordered + lead)} or later, or order it earlier`;
  const hint = lead === 0 ? later : en`${name} takes ${countText(lead)} from order to laying: ${later}`;
  return { rule: 'PR-2', code: 'laid-too-early', message, hint };
}
