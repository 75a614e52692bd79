// The log: one sentence for each event that the viewer may know of, in the order in which it happened.
import { makePlaceText } from '../../hex/index.ts';
import type { Place } from '../../hex/index.ts';
import { REFUSAL_TEXT } from '../../rules/index.ts';
import type { GameEvent, Scenario, View } from '../../rules/index.ts';
import { text } from '../text/index.ts';

export interface LogLine {
  /** Minute of the column's clock, or of the end of the exercise. */
  readonly minute: number;
  /** Index into scenario.columns; undefined when it concerns no column. */
  readonly column: number | undefined;
  readonly sentence: string;
  /** Where it happened, for showing it on the map. */
  readonly place: Place | undefined;
  /** Events that a reader looks for. */
  readonly weight: 'plain' | 'notable' | 'grave';
}

/** Did the viewer of these two views, before and after the turn, see the event happen (KN-1, KN-2)? */
export function isSeen(event: GameEvent, before: View, after: View): boolean {
  if (after.viewer === 'umpire' || event.type === 'ended') return true;
  if (after.viewer === 'moving') return true;
  // What the other side has found out is not the laying side's to know; a bump shows itself.
  if (event.type === 'found') return false;
  if (after.scenario.columns[event.column].announced) return true;
  return before.columns[event.column].hex >= 0 || after.columns[event.column].hex >= 0;
}

type Step = Extract<GameEvent, { type: 'moved' }>;
/** A march is its plain steps, first and last; anything else is the event itself. */
type Entry = { readonly steps: readonly Step[] } | { readonly event: GameEvent };

/** The lines of one turn, as the viewer of these views may read them. Plain steps of a column become one line, at the minute of the last. */
export function logLines(
  scenario: Scenario,
  events: readonly GameEvent[],
  before: View,
  after: View,
): readonly LogLine[] {
  const entries = gather(events.filter((event) => isSeen(event, before, after)));
  return entries.map((entry) =>
    'steps' in entry && entry.steps.length > 1
      ? marchLine(scenario, entry.steps)
      : lineOf(scenario, 'steps' in entry ? entry.steps[0] : entry.event, after),
  );
}

/** Joins the plain steps of each column that nothing else of its own interrupts; other columns may act in between. */
function gather(events: readonly GameEvent[]): readonly Entry[] {
  const entries: Entry[] = [];
  const marches = new Map<number, { readonly steps: readonly Step[] }>();
  for (const event of events) {
    if (event.type === 'moved' && event.by === 'open' && event.waited === 0) {
      const march = marches.get(event.column);
      if (march !== undefined) entries.splice(entries.indexOf(march), 1);
      const longer = { steps: [...(march?.steps ?? []), event] };
      marches.set(event.column, longer);
      entries.push(longer);
    } else {
      if ('column' in event) marches.delete(event.column);
      entries.push({ event });
    }
  }
  return entries;
}

function marchLine(scenario: Scenario, steps: readonly Step[]): LogLine {
  const [first, last] = [steps[0], steps[steps.length - 1]];
  const name = scenario.columns[first.column].name;
  const [start, end] = [first.from, last.to].map((hex) => makePlaceText(scenario.grid, hex));
  const sentence = text.log.moves(name, start, end, steps.length);
  return { minute: last.minute, column: first.column, sentence, place: last.to, weight: 'plain' };
}

function lineOf(scenario: Scenario, event: GameEvent, view: View): LogLine {
  return {
    minute: event.minute,
    column: 'column' in event ? event.column : undefined,
    sentence: sentenceOf(scenario, event, view),
    place: placeOf(event),
    weight: weightOf(event),
  };
}

function placeOf(event: GameEvent): Place | undefined {
  if (event.type === 'entered') return event.hex;
  if (event.type === 'moved') return event.to;
  return 'place' in event ? event.place : undefined;
}

function weightOf(event: GameEvent): LogLine['weight'] {
  switch (event.type) {
    case 'loss':
    case 'broken':
    case 'bumped':
      return 'grave';
    case 'arrived':
    case 'ended':
    case 'engaged':
    case 'lane':
    case 'missed':
      return 'notable';
    default:
      return 'plain';
  }
}

/** One event as a sentence; names of columns, places and posts are the scenario's. */
export function sentenceOf(scenario: Scenario, event: GameEvent, view: View): string {
  const at = (place: Place) => makePlaceText(scenario.grid, place);
  const { log, words } = text;
  const name = 'column' in event ? scenario.columns[event.column].name : '';
  switch (event.type) {
    case 'entered':
      return log.entered(name, at(event.hex));
    case 'moved':
      return moveSentence(name, at(event.to), event);
    case 'halted':
      return log.halted(name, at(event.place));
    case 'bumped':
      return log.bumped(name, at(event.place));
    case 'stopped':
      return log.stopped(name, REFUSAL_TEXT[event.why].text);
    case 'found':
      return log.found(at(event.place), event.by);
    case 'loss':
      return log.loss(name, words.cause[event.cause], words.steps(event.left));
    case 'broken':
      return log.broken(name);
    case 'rowSwept':
      return log.rowSwept(name, event.row + 1, at(event.place));
    case 'lane':
      return log.lane(name, event.now, at(event.place));
    case 'missed':
      return log.missed(name, event.by, at(event.place));
    case 'engaged':
      return log.engaged(postName(scenario, event.post, view), name, event.minutes);
    case 'arrived':
      return log.arrived(name, event.left);
    case 'ended':
      return log.ended(event.denied);
  }
}

function moveSentence(name: string, to: string, event: Step): string {
  if (event.by === 'lane') return text.log.movedLane(name, to, event.waited);
  return event.by === 'force' ? text.log.movedForce(name, to) : text.log.moved(name, to, event.waited);
}

/** The moving side is not told which post engaged it (KN-1). */
function postName(scenario: Scenario, post: number, view: View): string {
  const known = scenario.posts[post];
  return view.posts.some(({ id }) => id === known.id) ? known.name : text.log.unseenPost;
}
