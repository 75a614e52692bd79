// What a change under the hand would cost, leave and do to routes, or why it is refused, for the bar under the map.
import { lookWords } from '../model/look-words.ts';
import { useStore } from '../store/index.ts';
import type { Proposal } from '../store/proposing.ts';
import { text } from '../text/index.ts';

export function ProposalWords({ proposal }: { readonly proposal: Proposal }) {
  const { price, left, faults, stop } = proposal;
  const [fault] = faults;
  const { words, laying } = text;
  if (fault !== undefined) {
    return <span class="bad">{laying.refusedWith(fault.rule, text.say(fault.message), text.say(fault.hint))}</span>;
  }
  return (
    <>
      {stop ??
        laying.whole(
          words.points(price.points),
          words.crewMinutes(price.effort),
          words.points(left.points),
          words.crewMinutes(left.effort),
        )}
      <small class="bar-routes">
        <RouteWords />
      </small>
    </>
  );
}

/** A line for each group of columns; it follows the pointer. */
export function RouteWords() {
  const { looking } = useStore();
  const lines = lookWords(looking.before.value, looking.after.value);
  return (
    <>
      {lines.map((line) => (
        <span key={line} class="route-line">
          {line}
        </span>
      ))}
    </>
  );
}
