// Which rules stand behind each sort of event, draw, minutes and measure. A test holds every id against RULES.md.
import { type GameEvent, REFUSAL_TEXT, type Scenario, type SpentWhat, type Task } from '../../rules/index.ts';
import type { DrawName, MeasureName } from './types.ts';

type KeyOf<E extends GameEvent> = E extends { type: 'moved' | 'found' | 'stuck' }
  ? `${E['type']}/${E['by']}`
  : E extends { type: 'missed' }
    ? `missed/${E['by']}`
    : E extends { type: 'loss' }
      ? `loss/${E['cause']}`
      : E extends { type: 'lane' }
        ? `lane/${E['now']}`
        : E extends { type: 'jammed' | 'fired' }
          ? `${E['type']}/worked` | `${E['type']}/failed`
          : E extends { type: 'arrived' }
            ? `arrived/${Exclude<Task, 'serve'>}`
            : E extends { type: 'ended' }
              ? 'ended/denied' | 'ended/through'
              : E['type'];
/** An event's type, and its sub-type where it has any. */
export type EventKey = KeyOf<GameEvent>;

export const EVENT_RULES: Readonly<Record<EventKey, readonly string[]>> = {
  entered: ['CO-5'],
  'moved/open': ['MP-2', 'MP-3', 'EN-1', 'TI-2'],
  'moved/lane': ['MP-2', 'MP-3', 'CL-7', 'TI-2'],
  'moved/force': ['MP-2', 'MP-3', 'EN-4', 'TI-2'],
  halted: ['EN-3'],
  bumped: ['EN-2'],
  stopped: ['TU-4'],
  'found/recon': ['RC-1'],
  'found/bump': ['EN-2'],
  'found/passage': ['EN-1'],
  'found/search': ['CL-10'],
  seenThrough: ['KN-5'],
  searched: ['CL-10'],
  laid: ['LB-3'],
  spoilt: ['LB-3'],
  reloading: ['LB-4'],
  reloaded: ['LB-4'],
  switched: ['NW-1', 'NW-4'],
  'stuck/jam': ['NW-3'],
  'stuck/degrade': ['NW-3'],
  'jammed/worked': ['NW-3'],
  'jammed/failed': ['NW-3'],
  armed: ['RS-2'],
  'fired/worked': ['RS-3'],
  'fired/failed': ['RS-3'],
  died: ['LB-5'],
  triggered: ['TG-1', 'TG-2'],
  idle: ['TG-3'],
  told: ['TG-4'],
  'loss/bump': ['EN-2', 'CH-4'],
  'loss/force': ['EN-4', 'CH-4'],
  'loss/clearing': ['CL-4', 'CH-4'],
  'loss/lane': ['CL-8', 'CH-4'],
  'loss/overwatch': ['OW-2'],
  broken: ['CO-2'],
  rowSwept: ['CL-2', 'CL-3', 'CL-5'],
  'lane/swept': ['CL-6'],
  'lane/proved': ['CL-6'],
  'lane/marked': ['CL-6'],
  'missed/prove': ['CL-6'],
  'missed/passage': ['CL-8'],
  engaged: ['OW-1', 'OW-2'],
  'arrived/reach': ['CO-4'],
  'arrived/leave': ['CO-4'],
  'arrived/hold': ['CO-6'],
  'arrived/clear': ['CO-7'],
  'ended/denied': ['TI-5', 'ME-1'],
  'ended/through': ['TI-5', 'ME-1'],
};

export const SPENT_RULES: Readonly<Record<SpentWhat, readonly string[]>> = {
  start: ['CO-5'],
  ground: ['MP-2'],
  hexside: ['MP-3'],
  wait: ['CL-7'],
  lane: ['CL-7'],
  force: ['EN-4'],
  trip: ['CL-8'],
  bump: ['EN-2'],
  sweep: ['CL-2', 'CL-3'],
  prove: ['CL-6', 'CL-3'],
  mark: ['CL-6'],
  search: ['CL-10', 'CL-3'],
  engaged: ['OW-2'],
  idle: ['TI-4'],
};

/** Beside CH-1, which holds for all. */
export const DRAW_RULES: Readonly<Record<DrawName, readonly string[]>> = {
  recon: ['RC-1'],
  bump: ['EN-2'],
  seeThrough: ['RC-2'],
  search: ['CL-10'],
  jam: ['NW-3'],
  degrade: ['NW-3'],
  fire: ['RS-3'],
  record: ['LE-2'],
  survey: ['LE-5'],
  residual: ['LE-6'],
  force: ['EN-4'],
  clearing: ['CL-4'],
  miss: ['CL-5'],
  trip: ['CL-8'],
  tripHazard: ['CL-8'],
  engage: ['OW-2'],
  engageLoss: ['OW-2'],
};

export const MEASURE_RULES: Readonly<Record<MeasureName, readonly string[]>> = {
  arrival: ['ME-1', 'TI-2'],
  delay: ['ME-2', 'IN-2'],
  arrived: ['ME-1', 'TI-5'],
  clearanceTime: ['ME-3'],
  clearanceCriticalPath: ['ME-4'],
  stepMinutes: ['ME-5'],
  areaMinutes: ['ME-5'],
  losses: ['ME-6'],
  searchTime: ['ME-10'],
  friends: ['ME-11'],
  points: ['ME-7', 'OB-8', 'PR-5'],
  effort: ['ME-7', 'OB-8', 'OB-10'],
  law: ['LW-1', 'TR-5'],
  burden: ['CI-1', 'CI-2'],
  met: ['CI-5'],
  engaged: ['OW-2'],
  found: ['RC-1', 'EN-1', 'EN-2'],
  opened: ['CL-6'],
  suspected: ['LE-2', 'LE-3'],
  confirmed: ['LE-2', 'LE-3'],
  left: ['LE-4', 'LE-7'],
  cancelled: ['LE-5'],
  reduced: ['LE-5'],
  cleared: ['LE-6'],
  years: ['LE-4', 'LE-7'],
  teamWeeks: ['LE-4'],
  legacyPoints: ['LE-4'],
  incidents: ['CI-3', 'CI-4', 'LE-7'],
  residual: ['CI-4', 'LE-6'],
  modelArrival: ['PA-1', 'PA-2'],
  modelDelay: ['PA-2', 'PA-8'],
  routeMinutes: ['RD-1', 'RD-2'],
  routeAdded: ['RD-3', 'PA-1'],
  capacity: ['RD-5', 'RD-6'],
  luck: ['LU-1', 'LU-2', 'LU-3'],
  delays: ['ME-8', 'ME-12'],
  denials: ['ME-8'],
  worth: ['WO-1', 'WO-2'],
};

export const EFFECT_RULES = {
  disrupt: ['IN-2', 'IN-3', 'IN-4'],
  fix: ['IN-2', 'IN-3', 'IN-4'],
  turn: ['IN-2', 'IN-3', 'IN-5'],
  block: ['IN-2', 'IN-3', 'IN-6'],
} as const;

/** The key of an event; how a task is done depends on the column's task. */
export function keyOf(event: GameEvent, { columns }: Scenario): EventKey {
  switch (event.type) {
    case 'moved':
    case 'found':
    case 'stuck':
    case 'missed':
      return `${event.type}/${event.by}` as EventKey;
    case 'loss':
      return `loss/${event.cause}`;
    case 'lane':
      return `lane/${event.now}`;
    case 'jammed':
    case 'fired':
      return `${event.type}/${event.worked ? 'worked' : 'failed'}`;
    case 'arrived':
      return `arrived/${columns[event.column].task as Exclude<Task, 'serve'>}`;
    case 'ended':
      return event.denied ? 'ended/denied' : 'ended/through';
    default:
      return event.type;
  }
}

/** The rules behind an event; of a refusal its own as well. */
export function rulesOf(event: GameEvent, scenario: Scenario): readonly string[] {
  const rules = EVENT_RULES[keyOf(event, scenario)];
  return 'why' in event ? [...rules, REFUSAL_TEXT[event.why].rule] : rules;
}
