// What the search divides by: how many rows of a kind lie in a part of the map, from the whole map down to one hex (PA-3).
// Ways lead past many places that serve alike, so that "is it laid here?" settles little, and "how many are laid in this part?" much.
import { colOf, isSidePlace, ownerOf, type Place, rowOf, sideOfPlace } from '../../hex/index.ts';
import type { ParModel, Part, Ranks } from './types.ts';

type Mapped = Pick<ParModel, 'scenario' | 'optionsAt'>;

function halve(part: Part): Part[] {
  const { left, right, top, bottom } = part;
  if (left === right && top === bottom) return [part];
  if (right - left >= bottom - top) {
    const middle = Math.floor((left + right) / 2);
    return [
      { ...part, right: middle },
      { ...part, left: middle + 1 },
    ];
  }
  const middle = Math.floor((top + bottom) / 2);
  return [
    { ...part, bottom: middle },
    { ...part, top: middle + 1 },
  ];
}

function hexOf({ scenario: { grid } }: Mapped, place: Place): number {
  return isSidePlace(grid, place) ? ownerOf(sideOfPlace(grid, place)) : place;
}

export function isIn(model: Mapped, { left, right, top, bottom }: Part, place: Place): boolean {
  const hex = hexOf(model, place);
  const [col, row] = [colOf(model.scenario.grid, hex), rowOf(model.scenario.grid, hex)];
  return col >= left && col <= right && row >= top && row <= bottom;
}

/** By corner of the map: places above and left of it, so that a part's places are counted by its four corners. */
function countsOf(model: Mapped): { readonly counts: Int32Array; readonly across: number } {
  const { grid } = model.scenario;
  const across = grid.width + 1;
  const counts = new Int32Array(across * (grid.height + 1));
  for (const place of model.optionsAt.keys()) {
    const hex = hexOf(model, place);
    counts[(rowOf(grid, hex) + 1) * across + colOf(grid, hex) + 1] += 1;
  }
  for (let at = across + 1; at < counts.length; at++) {
    if (at % across > 0) counts[at] += counts[at - 1] + counts[at - across] - counts[at - across - 1];
  }
  return { counts, across };
}

/** Only parts in which something may lie. */
export function ranksOf(model: Mapped): Ranks {
  const { grid } = model.scenario;
  const { counts, across } = countsOf(model);
  const at = (row: number, col: number) => counts[row * across + col];
  const hasPlaces = ({ left, right, top, bottom }: Part) =>
    at(bottom + 1, right + 1) - at(top, right + 1) - at(bottom + 1, left) + at(top, left) > 0;
  const ranks: Part[][] = [[{ left: 0, right: grid.width - 1, top: 0, bottom: grid.height - 1 }]];
  for (;;) {
    const last = ranks[ranks.length - 1];
    const next = last.flatMap(halve).filter(hasPlaces);
    if (next.every(({ left, right, top, bottom }) => left === right && top === bottom)) return [...ranks, next];
    ranks.push(next);
  }
}

/** Name of a kind's rows in a part. */
export function partKey(kind: number, { left, right, top, bottom }: Part): string {
  return `${kind}:${left} ${right} ${top} ${bottom}`;
}
