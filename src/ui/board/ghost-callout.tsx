// The words beside the belt that is being pointed at: price, or why the rules refuse it. It follows the map.
import { useEffect, useRef } from 'preact/hooks';
import { RouteWords } from './proposal-words.tsx';
import { useStore } from '../store/index.ts';
import type { Store } from '../store/index.ts';
import { text } from '../text/index.ts';

export function GhostCallout() {
  const store = useStore();
  const { boarding, proposing } = store;
  const box = useRef<HTMLDivElement>(null);
  const proposal = boarding.editing.value ? proposing.proposal.value : undefined;
  const shown = proposal !== undefined;
  useEffect(() => (shown ? keepBeside(store, box) : undefined), [store, shown]);
  if (proposal === undefined) return null;
  const { price, left, faults, stop } = proposal;
  const [fault] = faults;
  const { laying, words } = text;
  const classes = ['callout', ...(fault === undefined ? [] : ['refused']), ...(stop === undefined ? [] : ['stopped'])];
  return (
    <div class={classes.join(' ')} ref={box}>
      <p>
        <b>{laying.price(words.points(price.points), words.crewMinutes(price.effort))}</b>
        <small>{laying.left(words.points(left.points), words.crewMinutes(left.effort))}</small>
      </p>
      {fault === undefined ? (
        <p class="callout-routes">
          <RouteWords />
        </p>
      ) : (
        <p class="callout-why">
          {laying.refused(fault.rule, text.say(fault.message))} <small>{laying.hint(text.say(fault.hint))}</small>
        </p>
      )}
      {stop !== undefined && <p>{stop}</p>}
    </div>
  );
}

/** Moves the box with the place under the hand, frame by frame, as long as it is shown. */
function keepBeside({ boarding, proposing }: Store, box: { readonly current: HTMLDivElement | null }): () => void {
  let frame = 0;
  let last = '';
  const place = () => {
    frame = requestAnimationFrame(place);
    const [board, element] = [boarding.handle.value, box.current];
    const end = proposing.proposal.value?.at;
    if (board === undefined || element === null || end === undefined) return;
    const { x, y } = board.screenOf(end);
    const room = element.offsetParent?.clientWidth ?? 0;
    const floor = (element.offsetParent?.clientHeight ?? 0) - element.offsetHeight - 4;
    // On the side where there is room.
    const left = x > room / 2 ? x - element.offsetWidth - 28 : x + 28;
    const at = `translate(${String(Math.round(Math.max(4, left)))}px, ${String(Math.round(Math.max(4, Math.min(y - 20, floor))))}px)`;
    if (at !== last) element.style.transform = at;
    last = at;
  };
  place();
  return () => cancelAnimationFrame(frame);
}
