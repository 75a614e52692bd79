// The differences, pair by pair, as plain sentences.
import type { PairReport } from '../../analysis/index.ts';
import { differencesOf } from '../model/differences.ts';
import { text } from '../text/index.ts';

export function PairList({ pairs }: { readonly pairs: readonly PairReport[] }) {
  return (
    <>
      <ul class="pairs">
        {pairs.flatMap((pair) =>
          differencesOf(pair).map(({ shown, sentence }) => (
            <li key={`${pair.a} ${pair.b} ${sentence}`} class={shown ? 'shown' : 'none'}>
              {sentence}
            </li>
          )),
        )}
      </ul>
      <p class="hint">{text.paired.note}</p>
    </>
  );
}
