// Under the map while a kind is in hand: what the belt costs, and laying or dropping it without a way to the panel.
import { useStore } from '../store/index.ts';
import { named, text } from '../text/index.ts';

/** There as soon as a kind is in hand, so that the map does not change its size under a hand that is dragging. */
export function ActionBar() {
  const { boarding, laying } = useStore();
  if (!boarding.editing.value || laying.kindInHand.value === undefined) return null;
  const empty = laying.chain.value.length === 0;
  return (
    <div class="action-bar">
      <ActionWords />
      <button
        type="button"
        class="main"
        aria-disabled={empty || laying.faults.value.length > 0}
        onClick={laying.commit}
      >
        {text.laying.commit}
      </button>
      <button type="button" aria-disabled={empty} onClick={laying.cancel}>
        {text.laying.cancel}
      </button>
    </div>
  );
}

function ActionWords() {
  const { laying } = useStore();
  const [kind, price, fault] = [laying.kindInHand.value, laying.price.value, laying.faults.value[0]];
  const { words } = text;
  if (kind === undefined) return null;
  if (price === undefined) return <p>{text.laying.short[kind.lies]}</p>;
  const segments = words.segments(laying.chain.value.length);
  return (
    <p>
      <b>{text.laying.ghost(named(kind), segments, words.rows(laying.depth.value))}</b>{' '}
      {fault === undefined ? (
        text.laying.price(words.points(price.points), words.crewMinutes(price.effort))
      ) : (
        <span class="bad">{text.laying.refused(fault.rule, text.say(fault.message))}</span>
      )}
    </p>
  );
}
