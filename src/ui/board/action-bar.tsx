// Under the map while a kind is in hand: what the belt costs, and laying or dropping it without a way to the panel.
import { later } from '../kit/later.tsx';
import { useStore } from '../store/index.ts';
import { named, text } from '../text/index.ts';
import { ProposalWords } from './proposal-words.tsx';

const AimBar = later(async () => (await import('./aim-bar.tsx')).AimBar);
const BeltBar = later(async () => (await import('./belt-bar.tsx')).BeltBar);

/** There as soon as a kind is in hand, so that the map does not change its size under a hand that is dragging. */
export function ActionBar() {
  const { boarding, commanding, laying } = useStore();
  if (boarding.playing.value && commanding.aimView.value !== undefined) return <AimBar />;
  if (boarding.shapeable.value !== undefined) return <BeltBar />;
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
  const { laying, proposing } = useStore();
  const [kind, proposal] = [laying.kindInHand.value, proposing.proposal.value];
  const { words } = text;
  if (kind === undefined) return null;
  if (proposal === undefined) return <p>{text.laying.short[kind.lies]}</p>;
  const segments = words.segments(laying.chain.value.length);
  return (
    <p>
      <b>{text.laying.ghost(named(kind), segments, words.rows(laying.depth.value))}</b>{' '}
      <ProposalWords proposal={proposal} />
    </p>
  );
}
