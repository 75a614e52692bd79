// A change of a plan, or of the scenario that refuses it, made once more in another way than the product makes it (WY-7).
import type { FaultTrace } from '../../../src/analysis/index.ts';
import type { Change } from '../../../src/analysis/index.ts';
import type { Belt, Condition, Group, Plan, Scenario, Trigger } from '../../../src/rules/index.ts';

export interface Planned {
  readonly scenario: Scenario;
  readonly plan: Plan;
}

type Named = { readonly id: string };

function number(list: readonly Named[], id: unknown): number {
  const found = list.findIndex((each) => each.id === id);
  if (found < 0) throw new Error(`no ${String(id)}`);
  return found;
}

function edited<T extends Named>(list: readonly T[], of: unknown, change: (each: T) => Partial<T>): T[] {
  number(list, of);
  return list.map((each) => (each.id === of ? { ...each, ...change(each) } : each));
}

/** A copy that can be changed. */
function copyOf(plan: Plan): { -readonly [K in keyof Plan]: Plan[K] } {
  return structuredClone(plan);
}

/** `at`: the belt at fault; of two with one id it is the one that is meant. */
function ofBelt(
  { scenario, plan }: Planned,
  at: number,
  { change, of }: Change,
  value: Change['to'],
): Plan | undefined {
  const index = plan.belts[at]?.id === of ? at : number(plan.belts, of);
  const belt = (make: (each: Belt) => Partial<Belt>): Plan => ({
    ...plan,
    belts: plan.belts.map((each, i) => (i === index ? { ...each, ...make(each) } : each)),
  });
  switch (change) {
    case 'depth':
    case 'ordered':
    case 'laid':
    case 'care':
    case 'id':
      return belt(() => ({ [change]: value }));
    case 'segments':
      return belt(({ places }) => ({ places: places.slice(0, Number(value)) }));
    case 'kind':
      return belt(() => ({ kind: number(scenario.catalogue, value) }));
    case 'without': {
      const gone = number(plan.belts, of);
      const groups = plan.groups?.map((group): Group => {
        return {
          ...group,
          belts: group.belts.flatMap((each) => (each === gone ? [] : [each > gone ? each - 1 : each])),
        };
      });
      return { ...plan, belts: plan.belts.filter((_, i) => i !== gone), ...(groups && { groups }) };
    }
    default:
      return undefined;
  }
}

function ofScenario({ scenario }: Planned, { change, of, period }: Change, value: Change['to']): Scenario | undefined {
  const { calendar, catalogue, treaties } = scenario;
  switch (change) {
    case 'maxDepth':
    case 'maxLength':
    case 'lead':
      return { ...scenario, catalogue: edited(catalogue, of, () => ({ [change]: value })) };
    case 'points':
    case 'effort': {
      const periods = calendar.periods.map((each, i) => (i === period ? { ...each, [change]: Number(value) } : each));
      return { ...scenario, calendar: { ...calendar, periods } };
    }
    case 'stock':
    case 'rate':
      return {
        ...scenario,
        calendar: { ...calendar, stores: edited(calendar.stores, of, () => ({ [change]: value })) },
      };
    case 'noticeMonths':
    case 'abstains':
      return { ...scenario, treaties: edited(treaties, of, () => ({ [change]: value })) };
    default:
      return undefined;
  }
}

/** Every leaf of a condition that can be otherwise is set to what the change says: each in a condition of its own. */
function conditions(scenario: Scenario, when: Condition, { change }: Change, value: Change['to']): Condition[] {
  if (when.when === 'all' || when.when === 'any') {
    return when.of.flatMap((part, i) =>
      conditions(scenario, part, { change } as Change, value).map((other) => ({
        ...when,
        of: when.of.map((each, j) => (i === j ? other : each)),
      })),
    );
  }
  if (when.when === 'not') {
    return conditions(scenario, when.of, { change } as Change, value).map((of) => ({ ...when, of }));
  }
  if (change === 'zone' && when.when === 'entered') return [{ ...when, zone: number(scenario.zones, value) }];
  if (change === 'column' && when.when === 'seen') return [{ ...when, column: number(scenario.columns, value) }];
  if (change === 'side' && when.when === 'loss') return [{ ...when, side: 'laying' }];
  if (change === 'message' && when.when === 'message') return [{ ...when, message: number(scenario.messages, value) }];
  return [];
}

/** Plans with the change at one of the places where it can be meant. */
function ofEntry({ scenario, plan }: Planned, fault: FaultTrace['fault'], told: Change, value: Change['to']): Plan[] {
  const { entry } = fault;
  const copy = copyOf(plan);
  if (told.change === 'production' || told.change === 'notice' || told.change === 'period') {
    const isNotice = told.change === 'notice' || (told.change === 'period' && entry?.list === 'notices');
    const list: { period: number; store?: number; treaty?: number }[] = [
      ...((isNotice ? copy.notices : copy.production) ?? []),
    ];
    const key = isNotice ? 'treaty' : 'store';
    const things = isNotice ? scenario.treaties : scenario.calendar.stores;
    const at = entry?.index ?? list.findIndex((each) => things[each[key] ?? -1]?.id === told.of);
    if (value === true) list.push({ [key]: number(things, told.of), period: told.period ?? 0 });
    else if (value === false) list.splice(at, 1);
    else if (told.change === 'period') list[at] = { ...list[at], period: Number(value) };
    else list[at] = { ...list[at], [key]: number(things, value) };
    return [{ ...copy, [isNotice ? 'notices' : 'production']: list }];
  }
  if (entry?.list === 'groups') {
    const groups = (copy.groups ?? []).map((group, i): Group => {
      if (i !== entry.index) return group;
      if (told.change === 'area') return { ...group, area: number(scenario.zones, value) };
      return { ...group, belts: group.belts.filter((_, j) => j !== entry.item) };
    });
    return [{ ...copy, groups }];
  }
  if (entry?.list !== 'triggers') throw new Error(`no such change: ${told.change}`);
  const triggers = [...(copy.triggers ?? [])];
  if (told.change === 'trigger') return [{ ...copy, triggers: triggers.filter((_, i) => i !== entry.index) }];
  const trigger = triggers[entry.index];
  const withTrigger = (change: Partial<Trigger>): Plan => ({
    ...copy,
    triggers: triggers.map((each, i) => (i === entry.index ? { ...each, ...change } : each)),
  });
  if (entry.item === undefined) {
    return conditions(scenario, trigger.when, told, value).map((when) => withTrigger({ when }));
  }
  const actions = [...trigger.actions];
  if (told.change === 'action') actions.splice(entry.item, 1);
  else {
    const lists: Readonly<Record<string, readonly Named[]>> = {
      belt: plan.belts,
      column: scenario.columns,
      message: scenario.messages,
    };
    const set = { [told.change]: number(lists[told.change], value) };
    actions[entry.item] = { ...actions[entry.item], ...set } as Trigger['actions'][number];
  }
  return [withTrigger({ actions })];
}

/** What the change says, done: with its value, or with another. Several where it could be meant at several places. */
export function planned(from: Planned, { fault }: FaultTrace, told: Change, value: Change['to'] = told.to): Planned[] {
  const isOfBelt = from.plan.belts.some(({ id }) => id === told.of);
  const belt = isOfBelt ? ofBelt(from, fault.belt, told, value) : undefined;
  if (belt !== undefined) return [{ ...from, plan: belt }];
  const scenario = ofScenario(from, told, value);
  if (scenario !== undefined) return [{ ...from, scenario }];
  return ofEntry(from, fault, told, value).map((plan) => ({ ...from, plan }));
}
