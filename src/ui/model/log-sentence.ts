// One event as a sentence; names of columns, places, posts and triggers are the scenario's and the plan's.
import { makePlaceText } from '../../hex/index.ts';
import type { Place } from '../../hex/index.ts';
import { REFUSAL_TEXT } from '../../rules/index.ts';
import type { GameEvent, Scenario, View } from '../../rules/index.ts';
import { text } from '../text/index.ts';

type Step = Extract<GameEvent, { type: 'moved' }>;

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
    case 'searched':
      return log.searched(name, at(event.hex));
    case 'jammed':
      return view.viewer === 'moving'
        ? log.jammedUnknown(name, at(event.place))
        : log.jammed(name, at(event.place), event.worked);
    case 'ended':
      return log.ended(event.denied);
    default:
      return layingSentence(scenario, event, view);
  }
}

type LayingEvent = Extract<
  GameEvent,
  {
    type:
      | 'seenThrough'
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
      | 'told';
  }
>;

/** What the laying side does during the exercise, and what becomes of its segments (LB, NW, RS, TG). */
function layingSentence(scenario: Scenario, event: LayingEvent, view: View): string {
  const { log } = text;
  const place = 'place' in event ? makePlaceText(scenario.grid, event.place) : '';
  const name = 'column' in event ? scenario.columns[event.column].name : '';
  switch (event.type) {
    case 'seenThrough':
      return log.seenThrough(place);
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
      return log.idle(triggerName(event, view), REFUSAL_TEXT[event.why].text);
    case 'told':
      return log.told(scenario.messages[event.message].name);
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

/** The moving side is not told which post engaged it (KN-1). */
function postName(scenario: Scenario, post: number, view: View): string {
  const known = scenario.posts[post];
  return view.posts.some(({ id }) => id === known.id) ? known.name : text.log.unseenPost;
}
