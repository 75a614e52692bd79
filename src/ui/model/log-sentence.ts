// One event as a sentence; names of columns, places, posts and triggers are the scenario's and the plan's.
import { makePlaceText } from '../../hex/index.ts';
import type { Place } from '../../hex/index.ts';
import type { GameEvent, View } from '../../rules/index.ts';
import { text } from '../text/index.ts';

type Step = Extract<GameEvent, { type: 'moved' }>;
type Of<T extends GameEvent['type']> = Extract<GameEvent, { type: T }>;
type WorkEvent = Of<'found' | 'seenThrough' | 'searched' | 'rowSwept' | 'lane' | 'missed' | 'jammed'>;
type LayingEvent = Of<
  | 'laid'
  | 'spoilt'
  | 'reloading'
  | 'reloaded'
  | 'switched'
  | 'stuck'
  | 'armed'
  | 'fired'
  | 'died'
  | 'triggered'
  | 'idle'
  | 'told'
>;

/** One event as a sentence for who has this view; names of columns, places and posts are as the viewer knows them. */
export function sentenceOf(event: GameEvent, view: View): string {
  const { scenario } = view;
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
      return log.stopped(name, text.refusal[event.why]);
    case 'loss':
      return log.loss(name, words.cause[event.cause], words.steps(event.left));
    case 'broken':
      return log.broken(name);
    case 'engaged':
      // The moving side is shown no posts, and is not told which one it was (KN-1).
      return log.engaged(view.posts[event.post]?.name ?? log.unseenPost, name, event.minutes);
    case 'arrived':
      return log.arrived(name, event.left);
    case 'ended':
      return log.ended(event.denied);
    default:
      return placeSentence(event, view);
  }
}

/** Finding and clearing (RC, CL, NW-3); the rest is what becomes of the laying side's own. */
function placeSentence(event: WorkEvent | LayingEvent, view: View): string {
  const { grid, columns } = view.scenario;
  const { log } = text;
  const name = 'column' in event ? columns[event.column].name : '';
  const place = 'place' in event ? makePlaceText(grid, event.place) : '';
  switch (event.type) {
    case 'found':
      return log.found(place, event.by);
    case 'seenThrough':
      return log.seenThrough(place);
    case 'searched':
      return log.searched(name, makePlaceText(grid, event.hex));
    case 'rowSwept':
      return log.rowSwept(name, event.row + 1, place);
    case 'lane':
      return log.lane(name, event.now, place);
    case 'missed':
      return log.missed(name, event.by, place);
    case 'jammed':
      return view.viewer === 'moving' ? log.jammedUnknown(name, place) : log.jammed(name, place, event.worked);
    default:
      return layingSentence(event, name, place, view);
  }
}

/** What the laying side does during the exercise, and what becomes of its segments (LB, NW, RS, TG). */
function layingSentence(event: LayingEvent, name: string, place: string, view: View): string {
  const { log } = text;
  switch (event.type) {
    case 'laid':
      return log.laid(name, place);
    case 'spoilt':
      return log.spoilt(place);
    case 'reloading':
      return log.reloading(name);
    case 'reloaded':
      return log.reloaded(name);
    case 'switched':
      return log.switched(place, event.off);
    case 'stuck':
      return log.stuck(place);
    case 'armed':
      return log.armed(place);
    case 'fired':
      return log.fired(place, event.worked);
    case 'died':
      return log.died(place);
    case 'triggered':
      return log.triggered(triggerName(event, view));
    case 'idle':
      return log.idle(triggerName(event, view), text.refusal[event.why]);
    case 'told':
      return log.told(view.scenario.messages[event.message].name);
  }
}

/** The umpire alone hears of the scenario's triggers by name. */
function triggerName({ owner, trigger }: { owner: 'scenario' | 'plan'; trigger: number }, view: View): string {
  const list = owner === 'plan' ? view.plan?.triggers : view.scenario.triggers;
  return list?.[trigger]?.name ?? text.log.unnamed;
}

function moveSentence(name: string, to: string, event: Step): string {
  if (event.by === 'lane') return text.log.movedLane(name, to, event.waited);
  return event.by === 'force' ? text.log.movedForce(name, to) : text.log.moved(name, to, event.waited);
}
