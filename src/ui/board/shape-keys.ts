// Keys on the map while no kind is in hand: select a belt, take hold of it, change it, remove it.
import { makePlaceText } from '../../hex/index.ts';
import { hexesAt } from '../model/places.ts';
import type { Store } from '../store/index.ts';
import { text } from '../text/index.ts';
import { cursorTo } from './board-hand.ts';

/** True when the key was for the belts that lie. */
export function shapeKey(store: Store, key: string): boolean {
  const { boarding, laying, shaping } = store;
  if (!boarding.editing.value || laying.kindInHand.value !== undefined) return false;
  if (key === 'b' || key === 'B') return goOn(store, key === 'b' ? 1 : -1);
  if (key === 'Enter' || key === ' ') return hold(store);
  const belt = shaping.belt.value;
  if (belt === undefined) return false;
  if (key === 'Home' || key === 'End') cursorTo(store, belt.places[key === 'Home' ? 0 : belt.places.length - 1]);
  else if (key === 'm' || key === 'M') shaping.whole.value = !shaping.whole.value;
  else if (key === '1' || key === '2' || key === '3') shaping.deepen(Number(key));
  else return false;
  return true;
}

/** Selects the next belt of the plan, or the one before, and goes there. */
function goOn(store: Store, by: 1 | -1): boolean {
  const { plans, shaping, notices } = store;
  const { belts } = plans.plan.value;
  if (belts.length === 0) {
    notices.say(text.shaping.noBelts);
    return true;
  }
  const at = belts.findIndex(({ id }) => id === shaping.belt.value?.id);
  const next = belts[at < 0 ? (by > 0 ? 0 : belts.length - 1) : (at + by + belts.length) % belts.length];
  shaping.select(next.id);
  cursorTo(store, next.places[0]);
  return true;
}

/** Lays what is held, takes hold of the selected belt under the cursor, or selects the belt there; false when there is none. */
function hold(store: Store): boolean {
  const { boarding, plans, shaping, notices } = store;
  const [grid, place, cursor] = [plans.scenario.value?.grid, boarding.cursorPlace.value, boarding.cursor.value];
  if (grid === undefined || place === undefined || cursor === undefined) return false;
  if (shaping.held.value !== undefined) {
    shaping.release();
    return true;
  }
  const grip = shaping.take(place, cursor.hex);
  if (grip !== undefined) {
    notices.say(text.shaping.held[grip]);
    return true;
  }
  const here = plans.plan.value.belts.find(
    ({ places }) => places.includes(place) || places.some((one) => hexesAt(grid, one).includes(place)),
  );
  if (here !== undefined && here.id !== shaping.belt.value?.id) {
    shaping.select(here.id);
    return true;
  }
  if (shaping.belt.value === undefined) return false;
  notices.say(text.shaping.beside);
  return true;
}

/** The cursor has moved: what is held comes along. True when something is held. */
export function carryAlong(store: Store, isStraight: boolean): boolean {
  const { boarding, plans, shaping, proposing, notices } = store;
  const [grid, place, cursor] = [plans.scenario.value?.grid, boarding.cursorPlace.value, boarding.cursor.value];
  if (shaping.held.value === undefined || grid === undefined || place === undefined || cursor === undefined)
    return false;
  shaping.pull(place, cursor.hex, isStraight);
  const proposal = proposing.proposal.value;
  if (proposal === undefined) return true;
  const { places } = proposal.belt;
  const [from, to] = [places[0], places[places.length - 1]].map((one) => makePlaceText(grid, one));
  const [fault] = proposal.faults;
  const now = text.shaping.nowAt(from, to, text.words.segments(places.length));
  const why = fault === undefined ? proposal.stop : text.laying.refused(fault.rule, text.say(fault.message));
  notices.say(why === undefined ? now : text.shaping.both(now, why));
  return true;
}
