// When a belt is ordered and laid, and what forbids that: PR-1 and PR-2.
import { makeDayText } from './days.ts';
import type { PlanFault } from './plan-fault.ts';
import type { Belt, Day, Scenario } from './types.ts';

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
export function periodText({ calendar }: Scenario, period: number): string {
  const { name, from } = calendar.periods[period];
  return calendar.dated ? `"${name}" (${makeDayText(from)})` : `"${name}"`;
}

/** The first period that begins on this day or later; undefined when none does. */
export function periodFrom({ calendar }: Scenario, day: Day): number | undefined {
  const found = calendar.periods.findIndex(({ from }) => from >= day);
  return found < 0 ? undefined : found;
}

/** "1 period", "3 periods". */
function countText(periods: number): string {
  return periods === 1 ? '1 period' : `${periods} periods`;
}

/** What is wrong with a period that a plan names; undefined = it is in the calendar (PR-1). */
export function missingPeriod(scenario: Scenario, period: number, what: string) {
  if (isPeriod(scenario, period)) return undefined;
  const { periods } = scenario.calendar;
  const last = periodText(scenario, periods.length - 1);
  const hint = periods.length === 1 ? `choose ${last}` : `choose one from ${periodText(scenario, 0)} to ${last}`;
  return { rule: 'PR-1', code: 'no-period', message: `${what} in a period that the calendar does not have`, hint };
}

/** PR-2: is the belt ordered and laid in periods of the calendar, with its lead between them? */
export function leadFaults(scenario: Scenario, belt: Belt, index: number): readonly PlanFault[] {
  const { ordered, laid } = periodOf(scenario, belt);
  const noOrder = missingPeriod(scenario, ordered, 'is ordered');
  const noLaying = belt.laid === undefined ? undefined : missingPeriod(scenario, belt.laid, 'is laid');
  const faults = [noOrder, noLaying].flatMap((fault) => (fault === undefined ? [] : [{ ...fault, belt: index }]));
  if (faults.length > 0) return faults;
  const { lead, name } = scenario.catalogue[belt.kind];
  if (laid < scenario.calendar.periods.length && laid >= ordered + lead) return [];
  return [{ ...leadFault(scenario, ordered, laid, lead, name), belt: index, period: ordered }];
}

/** `laid` is past the last period, or too soon after `ordered`. */
function leadFault(scenario: Scenario, ordered: number, laid: number, lead: number, name: string) {
  const last = scenario.calendar.periods.length - 1;
  const order = periodText(scenario, ordered);
  if (ordered + lead > last) {
    const message = `${name} takes ${countText(lead)} from order to laying: ordered in ${order} it comes after the last period`;
    const hint =
      lead > last
        ? `choose another kind: the calendar has only ${countText(last + 1)}`
        : `order it in ${periodText(scenario, last - lead)}${last === lead ? '' : ' or before'}`;
    return { rule: 'PR-2', code: 'lead-too-long', message, hint };
  }
  const when = laid < ordered ? 'before' : 'too soon after';
  const message = `is laid in ${periodText(scenario, laid)}, ${when} ${order}, in which it is ordered`;
  const takes = lead === 0 ? '' : `${name} takes ${countText(lead)} from order to laying: `;
  const hint = `${takes}lay it in ${periodText(scenario, ordered + lead)} or later, or order it earlier`;
  return { rule: 'PR-2', code: 'laid-too-early', message, hint };
}
