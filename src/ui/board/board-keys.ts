// The map by keyboard: a cursor that walks hex by hex, picks, lays, takes hold of belts, zooms; everything is said aloud too.
import { describePlace } from '../model/describe.ts';
import type { Store } from '../store/index.ts';
import { text } from '../text/index.ts';
import { carryAlong, shapeKey } from './shape-keys.ts';

const ZOOM_STEP = 1.25;

/** True when the key meant something to the map. */
export function handleKey(store: Store, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  return (
    zoom(store, event.key) ||
    aimKey(store, event.key) ||
    shapeKey(store, event.key) ||
    act(store, event.key) ||
    walk(store, event)
  );
}

function zoom({ boarding }: Store, key: string): boolean {
  const board = boarding.handle.value;
  if (key === '+' || key === '=') board?.zoomBy(ZOOM_STEP);
  else if (key === '-') board?.zoomBy(1 / ZOOM_STEP);
  else if (key === '0') board?.fit();
  else return false;
  return true;
}

/** Orders from the map while they are given. */
function aimKey({ boarding, commanding }: Store, key: string): boolean {
  if (!boarding.playing.value || commanding.aimView.value === undefined) return false;
  const hex = boarding.cursor.value?.hex;
  if (key === 'Escape' && commanding.aimed.value !== undefined) commanding.aim(undefined);
  else if ((key === 'Enter' || key === ' ') && hex !== undefined) commanding.pickHex(hex);
  else return false;
  return true;
}

function act(store: Store, key: string): boolean {
  const { boarding, laying } = store;
  const place = boarding.cursorPlace.value;
  if (!boarding.editing.value || place === undefined) return false;
  if (key === ' ' || (key === 'Enter' && laying.chain.value.length === 0)) {
    laying.follows.value = key === 'Enter';
    if (laying.kindInHand.value === undefined) sayCursor(store);
    else laying.pick(place);
    return true;
  }
  if (key !== 'Enter') return false;
  laying.commit();
  return true;
}

function walk(store: Store, { key, shiftKey }: KeyboardEvent): boolean {
  const { boarding, laying } = store;
  boarding.startCursor();
  if (!boarding.moveCursor(key)) return false;
  boarding.hover.value = undefined;
  if (carryAlong(store, shiftKey)) return true;
  const place = boarding.cursorPlace.value;
  const draws = boarding.editing.value && laying.follows.value && laying.chain.value.length > 0;
  if (draws && place !== undefined) laying.drag(place, shiftKey);
  else sayCursor(store);
  return true;
}

/** Reads out what is under the cursor, and how far it is for the column that is pointed at. */
export function sayCursor({ boarding, commanding, notices }: Store): void {
  const [around, place] = [boarding.around.value, boarding.cursorPlace.value];
  if (around === undefined || place === undefined) return;
  const there = describePlace(around, place);
  const way = boarding.playing.value ? commanding.wayTo(boarding.cursor.value?.hex) : undefined;
  if (way === undefined) return notices.say(there);
  notices.say(text.shaping.both(there, text.command.aim.price(way.hexes, text.words.minutes(way.minutes))));
}
