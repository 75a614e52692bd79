// What the pointer on the map does: picks and drags lay a belt while a kind is in hand, else they select belts and reshape the selected one.
import type { DragPick, Pick } from '../../board/index.ts';
import { isSidePlace, placeOfSide, sideEnds, sideOfPlace } from '../../hex/index.ts';
import type { Place } from '../../hex/index.ts';
import type { Belt } from '../../rules/index.ts';
import type { Store } from '../store/index.ts';

/** A click or a tap. */
export function onPick(store: Store, pick: Pick): void {
  const { boarding, laying } = store;
  const { place, hex, button } = pick;
  if (button !== 0) return;
  const cursor = boarding.cursor.value;
  boarding.cursor.value = { hex, direction: cursor?.direction ?? 1 };
  const belts = beltsNear(store, pick);
  if (boarding.playing.value && store.commanding.aimView.value !== undefined) return store.commanding.pickHex(hex);
  if (!boarding.editing.value) {
    if (!boarding.playing.value && !boarding.covered.value) store.plans.selected.value = belts[0]?.id;
    return;
  }
  if (laying.kindInHand.value === undefined) pickBelt(store, belts);
  // Nothing can be laid on a belt (OB-7): pointing at one means that one.
  else if (laying.chain.value.length === 0 && belts.some(({ places }) => places.includes(place))) {
    pickBelt(store, belts);
  } else laying.pick(place);
}

/** Selects the first of the belts, or the one after the one that is selected. */
function pickBelt({ shaping }: Store, belts: readonly Belt[]): void {
  const at = belts.findIndex(({ id }) => id === shaping.belt.value?.id);
  shaping.select(belts[at + 1 === belts.length ? (at > 0 ? 0 : at + 1) : at + 1]?.id);
}

/** Belts at the place that was meant, in its hex, or on the hexside nearest to the pointer. */
function beltsNear({ plans }: Store, { place, hex, near }: Pick): readonly Belt[] {
  const grid = plans.scenario.value?.grid;
  if (grid === undefined) return [];
  const wanted = [place, hex, ...(near < 0 ? [] : [placeOfSide(grid, near)])];
  return plans.plan.value.belts.filter(({ places }) => wanted.some((one) => places.includes(one)));
}

/** A drag in paint mode, or one that began on a handle. */
export function onDrag({ boarding, laying, shaping }: Store, { phase, pick }: DragPick): void {
  if (!boarding.editing.value) return;
  if (laying.kindInHand.value !== undefined) {
    if (pick !== undefined && (phase === 'start' || phase === 'over')) laying.drag(pick.place, pick.shift);
    return;
  }
  if (phase === 'start' && pick !== undefined) shaping.take(pick.place, pick.hex);
  if (phase === 'over' && pick !== undefined) shaping.pull(pick.place, pick.hex, pick.shift);
  if (phase === 'end') shaping.release();
  if (phase === 'cancel') shaping.letGo();
}

/** Puts the cursor on a place: a hex, or a hexside as its owner sees it. */
export function cursorTo({ boarding, plans }: Store, place: Place): void {
  const grid = plans.scenario.value?.grid;
  if (grid === undefined) return;
  const direction = isSidePlace(grid, place) ? sideOfPlace(grid, place) % 3 : (boarding.cursor.value?.direction ?? 1);
  const hex = isSidePlace(grid, place) ? sideEnds(grid, sideOfPlace(grid, place))[0] : place;
  boarding.cursor.value = { hex, direction };
}
