// The slow and plain twin of par's timetables: every way to order, lay and produce, each put before the rules as a plan.
import { checkPlan, type Belt, type Plan, type Scenario } from '../../../src/rules/index.ts';
import type { Choice } from './oracle.ts';

/** Nothing, or one entry for one of the periods. */
function decisions<T>(scenario: Scenario, make: (period: number) => T): readonly (readonly T[])[] {
  return [[], ...scenario.calendar.periods.map((_, period) => [make(period)])];
}

/** Each way to order and lay the next belt, and the rest after it. What is refused stays refused when more is laid. */
function canLay(scenario: Scenario, plan: Plan, rest: readonly Choice[]): boolean {
  if (checkPlan(scenario, plan).length > 0) return false;
  if (rest.length === 0) return true;
  const [next, ...others] = rest;
  const periods = [...scenario.calendar.periods.keys()];
  return periods.some((ordered) =>
    periods.some((laid) => {
      const belt: Belt = {
        id: `b${rest.length}`,
        kind: next.kind,
        depth: next.depth,
        places: next.places,
        ordered,
        laid,
      };
      return canLay(scenario, { ...plan, belts: [...plan.belts, belt] }, others);
    }),
  );
}

/** Is there a legal plan that lays these, with any production and any notice? Answers by what is laid, wherever that is. */
export function makePayable(scenario: Scenario): (belts: readonly Choice[]) => boolean {
  const known = new Map<string, boolean>();
  const productions = scenario.calendar.stores.map((_, store) =>
    decisions(scenario, (period) => ({ store, period })),
  )[0];
  const notices = scenario.treaties.map((_, treaty) => decisions(scenario, (period) => ({ treaty, period })))[0];
  return (belts) => {
    const sorted = [...belts].sort((a, b) => a.kind - b.kind || a.depth - b.depth);
    const key = sorted.map(({ kind, depth }) => `${kind} ${depth}`).join(', ');
    const found = known.get(key);
    if (found !== undefined) return found;
    const can = (productions ?? [[]]).some((production) =>
      (notices ?? [[]]).some((given) => canLay(scenario, { name: '', belts: [], production, notices: given }, sorted)),
    );
    known.set(key, can);
    return can;
  };
}
