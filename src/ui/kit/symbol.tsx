// The sign of an obstacle family in the panels: letter, hatch and colour, the same as on the map.
import type { Family } from '../../rules/index.ts';
import { text } from '../text/index.ts';

/** Decoration: the name always stands beside it. */
export function Symbol({ family }: { readonly family: Family }) {
  return (
    <span class={`symbol symbol-${family}`} aria-hidden="true">
      {text.words.familyLetter[family]}
    </span>
  );
}
