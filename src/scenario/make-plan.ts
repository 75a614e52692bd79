// A plan as a JSON document, in the lowest format that can say it, and as the text of its file.
import { makePlaceText } from '../hex/index.ts';
import type { Action, Belt, Condition, Plan, Scenario, Trigger } from '../rules/index.ts';
import { hashOf } from './canonical.ts';
import { PLAN_FORMAT, PLAN_FORMAT_1 } from './shape-plan.ts';
import type { PlanDocument } from './shape-plan.ts';

/** The JSON document of a plan: of format 1 when it says nothing that needs format 2. */
export function planDocument(scenario: Scenario, plan: Plan): PlanDocument {
  const belts = plan.belts.map((belt) => beltDocument(scenario, belt));
  const parts = partsOf(scenario, plan);
  const needsMore = Object.keys(parts).length > 0 || belts.some(({ care, ordered, laid }) => care ?? ordered ?? laid);
  const format = needsMore ? PLAN_FORMAT : PLAN_FORMAT_1;
  return { format, scenario: scenario.id, scenarioHash: scenario.hash, name: plan.name, belts, ...parts };
}

function beltDocument(scenario: Scenario, { id, kind, depth, places, care, ordered, laid }: Belt) {
  const { periods } = scenario.calendar;
  return {
    id,
    kind: scenario.catalogue[kind].id,
    depth,
    places: places.map((place) => makePlaceText(scenario.grid, place)),
    ...(care !== undefined && care !== 'recorded' && { care }),
    ...(ordered !== undefined && ordered > 0 && { ordered: periods[ordered].id }),
    ...(laid !== undefined && { laid: periods[laid].id }),
  };
}

/** Everything but name and belts; what is empty is left out. */
function partsOf(scenario: Scenario, plan: Plan): Pick<PlanDocument, 'groups' | 'triggers' | 'notices' | 'production'> {
  const { calendar, treaties, zones } = scenario;
  const { groups = [], triggers = [], notices = [], production = [] } = plan;
  const period = (index: number) => calendar.periods[index].id;
  return {
    ...(groups.length > 0 && {
      groups: groups.map(({ id, name, belts, effect, area, predicted }) => ({
        id,
        name,
        belts: belts.map((belt) => plan.belts[belt].id),
        effect,
        ...(area !== undefined && { area: zones[area].id }),
        ...(predicted !== undefined && { predicted }),
      })),
    }),
    ...(triggers.length > 0 && { triggers: triggers.map((trigger) => triggerDocument(scenario, plan, trigger)) }),
    ...(notices.length > 0 && {
      notices: notices.map((notice) => ({ treaty: treaties[notice.treaty].id, period: period(notice.period) })),
    }),
    ...(production.length > 0 && {
      production: production.map((start) => ({ store: calendar.stores[start.store].id, period: period(start.period) })),
    }),
  };
}

function triggerDocument(scenario: Scenario, plan: Plan, { id, name, when, each, actions }: Trigger) {
  const written = actions.map((action) => actionDocument(scenario, plan, action));
  return { id, name, when: conditionDocument(scenario, when), ...(each && { each }), do: written };
}

function conditionDocument(scenario: Scenario, condition: Condition): unknown {
  switch (condition.when) {
    case 'all':
      return { all: condition.of.map((part) => conditionDocument(scenario, part)) };
    case 'any':
      return { any: condition.of.map((part) => conditionDocument(scenario, part)) };
    case 'not':
      return { not: conditionDocument(scenario, condition.of) };
    case 'turn':
      return { turn: condition.turn };
    case 'entered':
      return { entered: scenario.zones[condition.zone].id, ...sideOf(condition.side) };
    case 'seen':
      return { seen: condition.column < 0 ? 'any' : scenario.columns[condition.column].id };
    case 'loss':
      return { loss: condition.steps, ...sideOf(condition.side) };
    case 'message':
      return { message: scenario.messages[condition.message].id };
  }
}

/** The moving side need not be named. */
function sideOf(side: 'laying' | 'moving') {
  return side === 'laying' ? { side } : {};
}

function actionDocument(scenario: Scenario, { belts }: Plan, action: Action): unknown {
  switch (action.do) {
    case 'lay':
      return { lay: belts[action.belt].id, by: scenario.columns[action.column].id };
    case 'arm':
      return { arm: belts[action.belt].id };
    case 'fire':
      return { fire: belts[action.belt].id };
    case 'switch':
      return { switch: belts[action.belt].id, off: action.off };
    case 'tell':
      return { tell: scenario.messages[action.message].id };
    case 'degrade':
      return { degrade: action.zone === undefined ? true : scenario.zones[action.zone].id };
  }
}

/** The text of a plan's file, a line for each entry of a list; `parsePlan` reads it back as an equal plan. */
export function makePlanText(scenario: Scenario, plan: Plan): string {
  const lines = Object.entries(planDocument(scenario, plan)).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${Array.isArray(value) ? listText(value) : JSON.stringify(value)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

function listText(items: readonly unknown[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => `    ${lineText(item)}`).join(',\n')}\n  ]`;
}

/** A value on one line, with the spaces that a person would put. */
function lineText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(lineText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${lineText(item)}`);
  return `{ ${members.join(', ')} }`;
}

/** SHA-256 of the canonical form of a plan's document; the same however its hexsides were named. */
export function planHash(scenario: Scenario, plan: Plan): string {
  return hashOf(planDocument(scenario, plan));
}
