// The words beside the belt that is being pointed at: price, or why the rules refuse it. It follows the map.
import { useEffect, useRef } from 'preact/hooks';
import { useStore } from '../store/index.ts';
import type { Store } from '../store/index.ts';
import { text } from '../text/index.ts';

export function GhostCallout() {
  const store = useStore();
  const { boarding, laying } = store;
  const box = useRef<HTMLDivElement>(null);
  const shown = boarding.editing.value && laying.chain.value.length > 0;
  useEffect(() => (shown ? keepBeside(store, box) : undefined), [store, shown]);
  const price = laying.price.value;
  if (!shown || price === undefined) return null;
  const fault = laying.faults.value[0];
  const kind = laying.kindInHand.value;
  return (
    <div class={fault === undefined ? 'callout' : 'callout refused'} ref={box}>
      <p>{text.laying.price(text.words.points(price.points), text.words.crewMinutes(price.effort))}</p>
      {fault !== undefined && (
        <p>
          {text.laying.refused(fault.rule, text.say(fault.message))}{' '}
          <small>{text.laying.hint(text.say(fault.hint))}</small>
        </p>
      )}
      {laying.far.value && <p>{text.laying.far(kind?.maxLength ?? 0)}</p>}
    </div>
  );
}

/** Moves the box with the last place of the chain, frame by frame, as long as it is shown. */
function keepBeside({ boarding, laying }: Store, box: { readonly current: HTMLDivElement | null }): () => void {
  let frame = 0;
  let last = '';
  const place = () => {
    frame = requestAnimationFrame(place);
    const [board, element] = [boarding.handle.value, box.current];
    const end = laying.chain.value.at(-1);
    if (board === undefined || element === null || end === undefined) return;
    const { x, y } = board.screenOf(end);
    const room = element.offsetParent?.clientWidth ?? 0;
    // On the side where there is room.
    const left = x > room / 2 ? x - element.offsetWidth - 28 : x + 28;
    const at = `translate(${String(Math.round(Math.max(4, left)))}px, ${String(Math.round(Math.max(4, y - 20)))}px)`;
    if (at !== last) element.style.transform = at;
    last = at;
  };
  place();
  return () => cancelAnimationFrame(frame);
}
