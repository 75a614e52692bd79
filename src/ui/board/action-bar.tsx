// Under the map while a belt is being pointed at: what it costs, and laying or dropping it without a way to the panel.
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';

export function ActionBar() {
  const { boarding, laying } = useStore();
  const [kind, price] = [laying.kindInHand.value, laying.price.value];
  if (boarding.step.value !== 'plan' || kind === undefined || price === undefined) return null;
  const { words } = text;
  const fault = laying.faults.value[0];
  const segments = words.segments(laying.chain.value.length);
  const ghost = text.laying.ghost(kind.name, segments, words.rows(laying.depth.value));
  return (
    <div class="action-bar">
      <p>
        <b>{ghost}</b>{' '}
        {fault === undefined ? (
          text.laying.price(words.points(price.points), words.crewMinutes(price.effort))
        ) : (
          <span class="bad">{text.laying.refused(fault.rule, fault.message)}</span>
        )}
      </p>
      <button type="button" class="main" aria-disabled={fault !== undefined} onClick={laying.commit}>
        {text.laying.commit}
      </button>
      <button type="button" onClick={laying.cancel}>
        {text.laying.cancel}
      </button>
    </div>
  );
}
