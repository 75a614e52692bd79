// Groups of a plan as marks for the board: the effect that each is meant to have, where its belts lie together.
import type { GroupMark } from '../../board/index.ts';
import { distance } from '../../hex/index.ts';
import type { Grid, Place } from '../../hex/index.ts';
import type { Plan, Scenario } from '../../rules/index.ts';
import { text } from '../text/index.ts';
import { hexesAt } from './places.ts';

/** Belts of a group that lie no further apart than this have one symbol. */
const TOGETHER = 4;

/** The belts of a group by where they lie: places that lie together, in the order of the belts. */
function clusters(grid: Grid, chains: readonly (readonly Place[])[]): readonly (readonly Place[])[] {
  const isNear = (a: readonly Place[], b: readonly Place[]) =>
    a.some((one) => b.some((other) => distance(grid, hexesAt(grid, one)[0], hexesAt(grid, other)[0]) <= TOGETHER));
  let found: (readonly Place[])[] = [];
  for (const chain of chains) {
    const near = found.filter((cluster) => isNear(cluster, chain));
    found = [...found.filter((cluster) => !near.includes(cluster)), [...near.flat(), ...chain]];
  }
  return found;
}

/** IN-1: each group with its effect, and the start of an announced column of the other side that is nearest. */
export function groupMarks({ grid, columns }: Scenario, { belts, groups = [] }: Plan): readonly GroupMark[] {
  const starts = columns.filter(({ side, announced }) => side === 'moving' && announced).map(({ start }) => start);
  return groups.flatMap(({ belts: members, effect }) =>
    clusters(
      grid,
      members.map((belt) => belts[belt].places),
    ).map((places): GroupMark => {
      const [hex] = hexesAt(grid, places[0]);
      const from = starts.reduce<number | undefined>(
        (best, start) => (best === undefined || distance(grid, start, hex) < distance(grid, best, hex) ? start : best),
        undefined,
      );
      return { places, effect, label: text.words.effect[effect], from };
    }),
  );
}
