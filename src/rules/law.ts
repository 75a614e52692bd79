// What the law has to say of a plan: told, not forbidden (LW-1, TR-5).
import { isPeriod, periodOf } from './calendar.ts';
import { hexesOf, zoneHas } from './laying.ts';
import type { Violation } from './measure-types.ts';
import { bannedClass, daysOf, isSuspended } from './treaties.ts';
import type { Belt, Day, Plan, Scenario } from './types.ts';

/** The law ledger of a plan: belts in their order, then production (LW-1). */
export function lawOf(scenario: Scenario, plan: Plan): readonly Violation[] {
  const belts = plan.belts.flatMap((belt) => [
    ...disputedBelt(scenario, plan, belt),
    ...beltViolations(scenario, belt),
  ]);
  return [...belts, ...disputedProduction(scenario, plan)];
}

/** TR-5: articles of the treaties that are suspended on one of these days and ban one of the kinds. */
function disputed(scenario: Scenario, plan: Plan, kinds: readonly number[], days: readonly Day[]): readonly string[] {
  return scenario.treaties.flatMap((treaty, index) => {
    if (treaty.side !== 'laying' || bannedClass(scenario, treaty, kinds) === undefined) return [];
    return days.some((day) => isSuspended(scenario, plan, index, day)) ? [treaty.article] : [];
  });
}

function disputedBelt(scenario: Scenario, plan: Plan, belt: Belt): readonly Violation[] {
  const { ordered, laid } = periodOf(scenario, belt);
  const days = daysOf(scenario, belt.kind, [ordered, laid]);
  return disputed(scenario, plan, [belt.kind], days).map((article) => ({
    rule: 'TR-5',
    about: 'treaty',
    article,
    belt: belt.id,
    disputed: true,
  }));
}

function disputedProduction(scenario: Scenario, plan: Plan): readonly Violation[] {
  return (plan.production ?? []).flatMap(({ store, period }) => {
    const { stores, periods } = scenario.calendar;
    if (stores[store] === undefined || !isPeriod(scenario, period)) return [];
    const articles = disputed(scenario, plan, stores[store].kinds, [periods[period].from]);
    return articles.map((article): Violation => ({ rule: 'TR-5', about: 'treaty', article, disputed: true }));
  });
}

/** Has the belt any hex in a civilian area or on a protected route? */
function isAmongCivilians(scenario: Scenario, belt: Belt): boolean {
  const zones = scenario.zones.filter(({ kind }) => kind === 'civilianArea' || kind === 'protectedRoute');
  return belt.places.some((place) => hexesOf(scenario, place).some((hex) => zones.some((zone) => zoneHas(zone, hex))));
}

function beltViolations(scenario: Scenario, belt: Belt): readonly Violation[] {
  const { law, catalogue } = scenario;
  const { components, behaviour, life } = catalogue[belt.kind];
  const among = isAmongCivilians(scenario, belt);
  const unmarked = belt.care !== 'marked' && components.some((part) => part.class === 'antiPersonnel');
  const broken = {
    recording: belt.care === 'hasty',
    marking: unmarked && among,
    remote: behaviour === 'remote' && life === 0,
    civilians: among,
  };
  const found: Violation[] = [];
  for (const about of ['recording', 'marking', 'remote', 'civilians'] as const) {
    const article = law[about];
    if (article !== undefined && broken[about])
      found.push({ rule: 'LW-1', about, article, belt: belt.id, disputed: false });
  }
  return found;
}
