// What is tried out to turn faults of a plan's groups, triggers, notices and production: another thing named, or the entry left out (WY-7).
import type { Action, Condition, Group, Plan, Scenario, Trigger } from '../../rules/index.ts';
import { productionChanges } from './plan-ledger.ts';
import { sizeTry } from './plan-belts.ts';
import { type Question, without } from './plan-question.ts';
import { chosen, type Found, tried } from './search.ts';

/** Of other things the first that does it, by its id. */
function otherId(
  name: Pick<Parameters<typeof chosen<string>>[0], 'change' | 'of'>,
  things: readonly { readonly id: string }[],
  now: number,
  turns: (index: number) => boolean,
): readonly Found[] {
  const others = things.flatMap(({ id }, i) => (i === now ? [] : [id]));
  const asked = (id: string) => turns(things.findIndex((each) => each.id === id));
  return chosen({ ...name, now: things[now]?.id ?? '–', others, turns: asked });
}

/** A belt of a group taken out of it, or another area (IN-1). */
function groupChanges({ scenario, plan, turns }: Question, index: number, item: number | undefined): readonly Found[] {
  const groups = plan.groups ?? [];
  const { id: of, belts, area } = groups[index];
  const withGroup = (change: Partial<Group>): Plan => ({
    ...plan,
    groups: groups.map((each, i) => (i === index ? { ...each, ...change } : each)),
  });
  if (item !== undefined) {
    const gone = { list: 'groups', index, item };
    const turned = () => turns(scenario, withGroup({ belts: without(belts, item) }), gone);
    return chosen({ change: 'inGroup', of, now: true, others: [false], turns: turned });
  }
  return otherId({ change: 'area', of }, scenario.zones, area ?? -1, (zone) =>
    turns(scenario, withGroup({ area: zone })),
  );
}

/** A notice in another period, or not given (TR-3). */
function noticeChanges({ scenario, plan, turns }: Question, index: number): readonly Found[] {
  const notices = plan.notices ?? [];
  const { treaty, period: now } = notices[index];
  const of = scenario.treaties[treaty]?.id ?? String(treaty);
  const last = Math.max(now, scenario.calendar.periods.length - 1);
  const given = (period: number) =>
    turns(scenario, { ...plan, notices: notices.map((each, i) => (i === index ? { ...each, period } : each)) });
  const not = () => turns(scenario, { ...plan, notices: without(notices, index) }, { list: 'notices', index });
  return [
    ...tried({ change: 'period', of, unit: 'period', now, least: 0, most: last, turns: given }),
    ...otherId({ change: 'notice' }, scenario.treaties, treaty, (other) => {
      const changed = notices.map((each, i) => (i === index ? { ...each, treaty: other } : each));
      return turns(scenario, { ...plan, notices: changed });
    }),
    ...chosen({ change: 'notice', of, now: true, others: [false], turns: not }),
  ];
}

/** What is other, as it is now, and as it would be. */
type Other = readonly [change: 'zone' | 'column' | 'side' | 'message', now: string, to: string];

/** Every condition that differs from this one in one leaf, by what is other in it. */
function otherConditions(scenario: Scenario, when: Condition): readonly (readonly [Other, Condition])[] {
  switch (when.when) {
    case 'all':
    case 'any':
      return when.of.flatMap((part, i) =>
        otherConditions(scenario, part).map(([name, other]) => {
          const of = when.of.map((each, j) => (j === i ? other : each));
          return [name, { ...when, of }] as const;
        }),
      );
    case 'not':
      return otherConditions(scenario, when.of).map(([name, of]) => [name, { ...when, of }] as const);
    case 'turn':
      return [];
    case 'entered':
      return scenario.zones.map(({ id }, zone) => [['zone', '–', id], { ...when, zone }] as const);
    case 'seen': {
      const now = scenario.columns[when.column]?.id ?? '–';
      return scenario.columns.map(({ id }, column) => [['column', now, id], { ...when, column }] as const);
    }
    case 'loss':
      return [[['side', when.side, 'laying'], { ...when, side: 'laying' }]];
    case 'message':
      return scenario.messages.map(({ id }, message) => [['message', '–', id], { ...when, message }] as const);
  }
}
function withTrigger(plan: Plan, index: number, change: Partial<Trigger>): Plan {
  return { ...plan, triggers: (plan.triggers ?? []).map((each, i) => (i === index ? { ...each, ...change } : each)) };
}

/** Another zone, column, side or message in the condition; or the trigger left out (TG-2, TG-4). */
function conditionChanges(question: Question, index: number): readonly Found[] {
  const { scenario, plan, turns } = question;
  const triggers = plan.triggers ?? [];
  const { id: of, when } = triggers[index];
  const others = otherConditions(scenario, when);
  const found = others.find(([, condition]) => turns(scenario, withTrigger(plan, index, { when: condition })));
  const gone = () => turns(scenario, { ...plan, triggers: without(triggers, index) }, { list: 'triggers', index });
  const [change, now, to] = found?.[0] ?? [];
  return [
    ...(change === undefined || now === undefined || to === undefined
      ? []
      : chosen({ change, of, now, others: [to], turns: () => true })),
    ...chosen({ change: 'trigger', of, now: true, others: [false], turns: gone }),
  ];
}

/** What else the action could name: another belt, column or message. */
function otherActions({ scenario, plan }: Question, of: string, action: Action, may: (other: Action) => boolean) {
  const found: Found[] = [];
  if ('belt' in action) {
    found.push(...otherId({ change: 'belt', of }, plan.belts, action.belt, (belt) => may({ ...action, belt })));
  }
  if ('column' in action) {
    found.push(
      ...otherId({ change: 'column', of }, scenario.columns, action.column, (column) => may({ ...action, column })),
    );
  }
  if ('message' in action) {
    found.push(
      ...otherId({ change: 'message', of }, scenario.messages, action.message, (message) =>
        may({ ...action, message }),
      ),
    );
  }
  return found;
}

/** Another thing named by the action; less of its belt; or the action left out (TG-3 to TG-5). */
function actionChanges(question: Question, index: number, item: number): readonly Found[] {
  const { scenario, plan, turns } = question;
  const triggers = plan.triggers ?? [];
  const { id: of, actions } = triggers[index];
  const action = actions[item];
  const withAction = (other: Action) =>
    turns(scenario, withTrigger(plan, index, { actions: actions.map((each, i) => (i === item ? other : each)) }));
  const gone = () =>
    turns(scenario, withTrigger(plan, index, { actions: without(actions, item) }), { list: 'triggers', index, item });
  const isOfBelt = 'belt' in action && plan.belts[action.belt] !== undefined;
  return [
    ...otherActions(question, of, action, withAction),
    ...(isOfBelt ? sizeTry(question, action.belt) : []),
    ...chosen({ change: 'action', of, now: true, others: [false], turns: gone }),
  ];
}

/** By the list in which the entry at fault stands. */
export function entryChanges(question: Question): readonly Found[] {
  const { entry } = question.fault;
  switch (entry?.list) {
    case 'groups':
      return groupChanges(question, entry.index, entry.item);
    case 'notices':
      return noticeChanges(question, entry.index);
    case 'production':
      return productionChanges(question, entry.index);
    case 'triggers':
      return entry.item === undefined
        ? conditionChanges(question, entry.index)
        : actionChanges(question, entry.index, entry.item);
    default:
      return [];
  }
}
