// The log: one sentence for each event that the viewer may know of, in the order in which it happened.
import { makePlaceText } from '../../hex/index.ts';
import type { Place } from '../../hex/index.ts';
import type { GameEvent, View } from '../../rules/index.ts';
import { text } from '../text/index.ts';
import { eventsSeen } from './log-seen.ts';
import { sentenceOf } from './log-sentence.ts';

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
  /** Which of the turn's events it tells of, by number; only events that were seen as they were. */
  readonly events: readonly number[];
}

type Step = Extract<GameEvent, { type: 'moved' }>;
/** A march is its plain steps, first and last; anything else is the event itself. */
type Entry = { readonly steps: readonly Step[] } | { readonly event: GameEvent };

/** The lines of one turn, as the viewer of these views may read them. Plain steps of a column become one line, at the minute of the last. */
export function logLines(events: readonly GameEvent[], before: View, after: View): readonly LogLine[] {
  return gather(eventsSeen(events, before, after)).map((entry) => {
    const told = 'steps' in entry ? entry.steps : [entry.event];
    const numbers = told.map((event) => events.indexOf(event)).filter((number) => number >= 0);
    const line = 'steps' in entry && entry.steps.length > 1 ? marchLine(entry.steps, after) : lineOf(told[0], after);
    return { ...line, events: numbers };
  });
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

function marchLine(steps: readonly Step[], { scenario }: View): Omit<LogLine, 'events'> {
  const [first, last] = [steps[0], steps[steps.length - 1]];
  const name = scenario.columns[first.column].name;
  const [start, end] = [first.from, last.to].map((hex) => makePlaceText(scenario.grid, hex));
  const sentence = text.log.moves(name, start, end, steps.length);
  return { minute: last.minute, column: first.column, sentence, place: last.to, weight: 'plain' };
}

function lineOf(event: GameEvent, view: View): Omit<LogLine, 'events'> {
  return {
    minute: event.minute,
    column: 'column' in event ? event.column : undefined,
    sentence: sentenceOf(event, view),
    place: placeOf(event),
    weight: weightOf(event),
  };
}

function placeOf(event: GameEvent): Place | undefined {
  if (event.type === 'entered' || event.type === 'searched') return event.hex;
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
