// What is produced, kept in stock and laid: stores and their production (PR-5, PR-6).
import { isPeriod, missingPeriod, nearestPeriod, periodOf, periodText } from './calendar.ts';
import type { BareFault, PlanFault } from './plan-fault.ts';
import { treatyRefusals } from './treaty-refusals.ts';
import type { Plan, Scenario } from './types.ts';
import { en, type Sentence } from './sentence.ts';

/** Items of a store in one period. */
export interface StorePeriod {
  /** At the beginning of the period; below 0 = more was laid before than there was. */
  readonly stock: number;
  readonly made: number;
  readonly used: number;
  /** At its end; below 0 = they do not suffice. */
  readonly left: number;
}

export interface StoreLedger {
  /** First period in which production makes something, if it ever does: past the last one when its lead leads there. */
  readonly makesFrom?: number;
  readonly periods: readonly StorePeriod[];
}

/** The plan's decisions to produce: the first for each store that does not run from the beginning. */
function startsOf({ calendar }: Scenario, plan: Plan): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  for (const { store, period } of plan.production ?? []) {
    const found = calendar.stores[store];
    if (found !== undefined && !found.running && !starts.has(store)) starts.set(store, period);
  }
  return starts;
}

/** What the plan pays to start production, by store and period (PR-5). */
export function productionCosts(
  scenario: Scenario,
  plan: Plan,
): readonly { readonly store: number; readonly period: number; readonly cost: number }[] {
  return [...startsOf(scenario, plan)].map(([store, period]) => ({
    store,
    period: nearestPeriod(scenario, period),
    cost: scenario.calendar.stores[store].cost,
  }));
}

/** Items laid by store and period. */
function usedBy(scenario: Scenario, plan: Plan): readonly number[][] {
  const { stores, periods } = scenario.calendar;
  const used = stores.map(() => periods.map(() => 0));
  if (stores.length === 0) return used;
  const storeOf = scenario.catalogue.map((_, kind) => stores.findIndex(({ kinds }) => kinds.includes(kind)));
  for (const belt of plan.belts) {
    const store = storeOf[belt.kind];
    const { laid } = periodOf(scenario, belt);
    if (store >= 0) used[store][nearestPeriod(scenario, laid)] += belt.places.length * belt.depth;
  }
  return used;
}

/** By store and period: what was there, made and laid (PR-5). */
export function storesOf(scenario: Scenario, plan: Plan): readonly StoreLedger[] {
  const starts = startsOf(scenario, plan);
  const used = usedBy(scenario, plan);
  return scenario.calendar.stores.map((store, i) => {
    const start = starts.get(i);
    const begun = start !== undefined && isPeriod(scenario, start) ? start + store.lead : undefined;
    const makesFrom = store.running ? 0 : begun;
    let stock = store.stock;
    const periods = used[i].map((taken, period): StorePeriod => {
      const made = makesFrom !== undefined && period >= makesFrom ? store.rate : 0;
      const row = { stock, made, used: taken, left: stock + made - taken };
      stock = row.left;
      return row;
    });
    return { makesFrom, periods };
  });
}

/** PR-5: nothing is laid that is not there. Told for each period in which something is laid and items lack at its end. */
export function storeFaults(scenario: Scenario, ledgers: readonly StoreLedger[]): readonly PlanFault[] {
  return ledgers.flatMap(({ periods, makesFrom }, i) => {
    const { name, rate, lead } = scenario.calendar.stores[i];
    return periods.flatMap(({ used, left }, period): PlanFault[] => {
      if (used === 0 || left >= 0) return [];
      const end = periodText(scenario, period);
      const message =
        left === -1
          ? en`the store "${name}" lacks 1 item for what is laid up to ${end}`
          : en`the store "${name}" lacks ${-left} items for what is laid up to ${end}`;
      const start = period - lead;
      const canStart = rate > 0 && makesFrom === undefined && start >= 0;
      const other = en`lay later, shorten a belt, or make it less deep`;
      const hint = canStart ? startHint(scenario, start, other) : other;
      return [{ rule: 'PR-5', code: 'store-empty', belt: -1, period, message, hint }];
    });
  });
}

function startHint(scenario: Scenario, start: number, other: Sentence): Sentence {
  const period = periodText(scenario, start);
  return start > 0
    ? en`start its production in ${period} or before, ${other}`
    : en`start its production in ${period}, ${other}`;
}

/** PR-5, TR-2: what forbids the plan's decisions to produce. */
export function productionFaults(scenario: Scenario, plan: Plan): readonly PlanFault[] {
  const seen = new Set<number>();
  return (plan.production ?? []).flatMap(({ store, period }, index) => {
    const faults = startFaults(scenario, plan, store, period, seen.has(store));
    seen.add(store);
    return faults.map((fault): PlanFault => ({ ...fault, belt: -1, period, entry: { list: 'production', index } }));
  });
}

function startFaults(
  scenario: Scenario,
  plan: Plan,
  index: number,
  period: number,
  again: boolean,
): readonly BareFault[] {
  const store = scenario.calendar.stores[index];
  if (store === undefined) {
    const hint = en`choose a store of the calendar`;
    return [
      { rule: 'PR-5', code: 'unknown-store', message: en`production is started of a store that does not exist`, hint },
    ];
  }
  const { name } = store;
  const missing = missingPeriod(
    scenario,
    period,
    en`production of "${name}" is started in a period that the calendar does not have`,
  );
  if (missing !== undefined) return [missing];
  if (store.running) {
    const message = en`production of "${name}" runs from the beginning`;
    return [{ rule: 'PR-5', code: 'production-running', message, hint: en`leave this decision out` }];
  }
  if (again) {
    const message = en`production of "${name}" is started twice`;
    return [{ rule: 'PR-5', code: 'production-twice', message, hint: en`keep one of the two decisions` }];
  }
  const day = scenario.calendar.periods[period].from;
  return treatyRefusals(scenario, plan, { name, kinds: store.kinds, act: 'start' }, [day]);
}
