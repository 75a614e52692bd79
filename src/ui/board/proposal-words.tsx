// What a change under the hand would cost and leave, or why it is refused, in one line.
import type { Proposal } from '../store/proposing.ts';
import { text } from '../text/index.ts';

export function ProposalWords({ proposal }: { readonly proposal: Proposal }) {
  const { price, left, faults, stop } = proposal;
  const [fault] = faults;
  const { words, laying } = text;
  return (
    <>
      {laying.price(words.points(price.points), words.crewMinutes(price.effort))};{' '}
      {laying.left(words.points(left.points), words.crewMinutes(left.effort))}
      {stop !== undefined && <small>{stop}</small>}
      {fault !== undefined && (
        <small class="bad">
          {laying.refused(fault.rule, text.say(fault.message))} {text.say(fault.hint)}
        </small>
      )}
    </>
  );
}
