// A plan that is refused and the fault that should go: the gate is asked again with one input changed (WY-7).
import { type Belt, type Calendar, checkPlan, type Plan, type PlanFault, type Scenario } from '../../rules/index.ts';
import { chosen, type Found } from './search.ts';

/** What was taken out of the plan, so that what comes after it is counted one less. */
export type Gone =
  | { readonly belt: number }
  | { readonly list: string; readonly index: number; readonly item?: number };

/** A plan for a scenario, and the fault that should go without another one coming. */
export interface Question {
  readonly scenario: Scenario;
  readonly plan: Plan;
  readonly fault: PlanFault;
  readonly turns: (scenario: Scenario, plan: Plan, gone?: Gone) => boolean;
}

function keyOf({ rule, code, belt, segment, period, entry }: PlanFault): string {
  const at = entry === undefined ? '' : `${entry.list} ${entry.index} ${entry.item ?? ''}`;
  return `${rule} ${code} ${belt} ${segment ?? ''} ${period ?? ''} ${at}`;
}

/** The fault as it would be called before something was taken out. */
function before(fault: PlanFault, gone: Gone | undefined): PlanFault {
  if (gone === undefined) return fault;
  const { belt, entry } = fault;
  if ('belt' in gone) return belt >= gone.belt ? { ...fault, belt: belt + 1 } : fault;
  if (entry?.list !== gone.list) return fault;
  if (gone.item === undefined) {
    return entry.index >= gone.index ? { ...fault, entry: { ...entry, index: entry.index + 1 } } : fault;
  }
  const { item } = entry;
  if (entry.index !== gone.index || item === undefined || item < gone.item) return fault;
  return { ...fault, entry: { ...entry, item: item + 1 } };
}

/** A question for each fault of the plan; [] = it is legal. */
export function questionsOf(scenario: Scenario, plan: Plan): readonly Question[] {
  const faults = checkPlan(scenario, plan);
  const known = new Set(faults.map(keyOf));
  return faults.map((fault) => {
    const key = keyOf(fault);
    const turns: Question['turns'] = (changed, other, gone) =>
      checkPlan(changed, other).every((each) => {
        const now = keyOf(before(each, gone));
        return now !== key && known.has(now);
      });
    return { scenario, plan, fault, turns };
  });
}

export function withBelt(plan: Plan, belt: number, change: Partial<Belt>): Plan {
  return { ...plan, belts: plan.belts.map((each, i) => (i === belt ? { ...each, ...change } : each)) };
}

export function withCalendar(scenario: Scenario, change: Partial<Calendar>): Scenario {
  return { ...scenario, calendar: { ...scenario.calendar, ...change } };
}

export function without<T>(list: readonly T[], index: number): readonly T[] {
  return list.filter((_, i) => i !== index);
}

/** The belt is not in the plan, nor in its groups; a belt that a trigger names cannot be left out alone. */
export function leftOut({ scenario, plan, turns }: Question, belt: number): readonly Found[] {
  const isNamed = (plan.triggers ?? []).some(({ actions }) =>
    actions.some((each) => 'belt' in each && each.belt === belt),
  );
  if (plan.belts[belt] === undefined || isNamed) return [];
  const groups = plan.groups?.map((group) => ({
    ...group,
    belts: group.belts.filter((each) => each !== belt).map((each) => (each > belt ? each - 1 : each)),
  }));
  const triggers = plan.triggers?.map((trigger) => ({
    ...trigger,
    actions: trigger.actions.map((each) =>
      'belt' in each && each.belt > belt ? { ...each, belt: each.belt - 1 } : each,
    ),
  }));
  const other: Plan = {
    ...plan,
    belts: without(plan.belts, belt),
    ...(groups !== undefined && { groups }),
    ...(triggers !== undefined && { triggers }),
  };
  return chosen({
    change: 'without',
    of: plan.belts[belt].id,
    now: false,
    others: [true],
    turns: () => turns(scenario, other, { belt }),
  });
}

/** What was found of a belt; where none of it turns the fault, the belt left out as well. */
export function orLeftOut(question: Question, belt: number, found: readonly Found[]): readonly Found[] {
  return found.some((each) => 'change' in each) ? found : [...found, ...leftOut(question, belt)];
}
