// What random exercises have met on their way, as texts, and all that there is to meet: events, refusals, phases, triggers.
import {
  type Action,
  type Condition,
  type GameEvent,
  LOSS_CAUSES,
  type Phase,
  type Refusal,
  REFUSALS,
  SIDES,
} from '../../../src/rules/index.ts';
import type { World } from './world.ts';

export function noteEvents(seen: Set<string>, events: readonly GameEvent[]): void {
  for (const event of events) seen.add(`${event.type} ${detailOf(event)}`.trim());
}

export function noteRefusals(seen: Set<string>, refusals: readonly Refusal[]): void {
  for (const why of refusals) seen.add(`refused ${why}`);
}

/** From what to what the phases of segments have changed. */
export function notePhases(seen: Set<string>, before: readonly Phase[], world: World): void {
  world.segments.forEach(({ kind, phase, off, stuck, seenThrough }, i) => {
    if (before[i] !== phase) seen.add(`${before[i]} to ${phase}`);
    if (stuck) seen.add(off ? 'stuck off' : 'stuck on');
    if (seenThrough) seen.add(`through ${kind.behaviour}`);
  });
  for (const text of world.log) seen.add(text);
}

/** What tells events of one type apart. */
function detailOf(event: GameEvent): string {
  switch (event.type) {
    case 'loss':
      return event.cause;
    case 'moved':
      return event.by === 'lane' && event.waited > 0 ? 'lane waited' : event.by;
    case 'missed':
    case 'stuck':
      return event.by;
    case 'found':
      return `${event.by} ${event.side}`;
    case 'stopped':
    case 'idle':
      return event.why;
    case 'lane':
      return event.now;
    case 'switched':
      return event.off ? 'off' : 'on';
    case 'jammed':
    case 'fired':
      return event.worked ? 'worked' : 'failed';
    case 'triggered':
      return event.owner;
    case 'arrived':
      return event.left ? 'left' : 'there';
    case 'ended':
      return event.denied ? 'denied' : 'through';
    default:
      return '';
  }
}

/** What a layer lacks at the moment (load, time) is met as a refusal of orders; by triggers too seldom to be asked for. */
const WHY_IDLE: readonly Refusal[] = [
  'friendThere',
  'laidAlready',
  'noChange',
  'notArmed',
  'notOnMap',
  'notPrepared',
  'orderedTwice',
  'outOfRange',
  'toldAlready',
];

/** Each type of event with all that can tell it apart. A type that is added has to be added here. */
const DETAILS: Readonly<Record<GameEvent['type'], readonly string[]>> = {
  entered: [''],
  moved: ['open', 'lane', 'lane waited', 'force'],
  halted: [''],
  bumped: [''],
  stopped: ['impassable', 'busySegment', 'harmless'],
  found: ['recon', 'bump', 'passage', 'search'].flatMap((by) => SIDES.map((side) => `${by} ${side}`)),
  seenThrough: [''],
  searched: [''],
  laid: [''],
  spoilt: [''],
  reloading: [''],
  reloaded: [''],
  switched: ['off', 'on'],
  stuck: ['jam', 'degrade'],
  jammed: ['worked', 'failed'],
  armed: [''],
  fired: ['worked', 'failed'],
  died: [''],
  triggered: ['scenario', 'plan'],
  idle: WHY_IDLE,
  told: [''],
  loss: LOSS_CAUSES,
  broken: [''],
  rowSwept: [''],
  lane: ['swept', 'proved', 'marked'],
  missed: ['prove', 'passage'],
  engaged: [''],
  arrived: ['left', 'there'],
  ended: ['denied', 'through'],
};

/** By owner; the scenario's triggers only tell and degrade, the plan's never degrade (TG-3). */
const ACTIONS: Readonly<Record<Action['do'], readonly string[]>> = {
  lay: ['plan'],
  arm: ['plan'],
  fire: ['plan'],
  switch: ['plan'],
  tell: ['plan', 'scenario'],
  degrade: ['scenario'],
};

const CONDITIONS: Readonly<Record<Condition['when'], readonly string[]>> = {
  all: ['plan', 'scenario'],
  any: ['plan', 'scenario'],
  not: ['plan', 'scenario'],
  turn: ['plan', 'scenario'],
  entered: ['plan', 'scenario'],
  seen: ['plan', 'scenario'],
  loss: ['plan', 'scenario'],
  message: ['plan', 'scenario'],
};

/** LB-1: every way in which a segment can change its phase. */
const CHANGES = [
  'absent to standing',
  'absent to dead',
  'standing to dead',
  'prepared to armed',
  'armed to standing',
  'armed to failed',
];

/** All that there is to meet in exercises of edition 2. */
export function everything(): string[] {
  return [
    ...Object.entries(DETAILS).flatMap(([type, details]) => details.map((detail) => `${type} ${detail}`.trim())),
    // `otherSide` is the desk's own: the rules take each order as its column's side gives it.
    ...REFUSALS.filter((why) => why !== 'otherSide').map((why) => `refused ${why}`),
    ...Object.entries(ACTIONS).flatMap(([what, owners]) => owners.map((owner) => `${owner} ${what} done`)),
    ...Object.entries(CONDITIONS).flatMap(([when, owners]) =>
      owners.flatMap((owner) => [`${owner} ${when} true`, `${owner} ${when} false`]),
    ),
    ...CHANGES,
    ...['networked', 'dummy', 'remote'].map((behaviour) => `through ${behaviour}`),
    'stuck off',
    'stuck on',
  ];
}

/** What has not been met. */
export function missingIn(seen: ReadonlySet<string>): string[] {
  return everything().filter((text) => !seen.has(text));
}
