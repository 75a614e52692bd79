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

/** Only parts in which something may lie. */
export function ranksOf(model: Mapped): Ranks {
  const { grid } = model.scenario;
  const places = [...model.optionsAt.keys()];
  const ranks: Part[][] = [[{ left: 0, right: grid.width - 1, top: 0, bottom: grid.height - 1 }]];
  for (;;) {
    const last = ranks[ranks.length - 1];
    const next = last.flatMap(halve).filter((part) => places.some((place) => isIn(model, part, place)));
    if (next.every(({ left, right, top, bottom }) => left === right && top === bottom)) return [...ranks, next];
    ranks.push(next);
  }
}

/** Name of a kind's rows in a part. */
export function partKey(kind: number, { left, right, top, bottom }: Part): string {
  return `${kind}:${left} ${right} ${top} ${bottom}`;
}
