// Maps for the bench of par, made in code: open ground with forest, marsh, water and bits of road, on which something may be laid anywhere.
import type { ObstacleKind, Scenario } from '../../../src/rules/index.ts';
import { build, kindLike, type Sketch } from '../../rules/build.ts';
import { makeRoll } from '../hex/cases.ts';

/** One row of an anti-vehicle belt. */
const ROW = { points: 4, effort: 20 };
const BELTS: readonly ObstacleKind[] = [
  kindLike('antiVehicleBelt', {}),
  kindLike('felledTrees', {}),
  kindLike('barrierDitch', {}),
  kindLike('mixedBelt', {}),
];

function rowsOf(width: number, height: number, map: number): string[] {
  const roll = makeRoll(7919 * map + 13);
  const letter = (): string => {
    const kind = roll(100);
    return kind < 50 ? '.' : kind < 60 ? 'r' : kind < 85 ? 'f' : kind < 94 ? 'm' : 'w';
  };
  const row = () => Array.from({ length: width }, (_, x) => (x === 0 || x === width - 1 ? '.' : letter())).join('');
  return Array.from({ length: height }, row);
}

function sketchOf(width: number, height: number, map: number): Sketch {
  const middle = height >> 1;
  const goal = { id: 'goal', kind: 'objective', name: 'Goal', hexes: [`${width - 1},${middle}`] } as const;
  return { rows: rowsOf(width, height, map), deadline: 5000, zones: [goal], columns: [{ start: middle * width }] };
}

/** One column; single hexes of one kind and one row, so many. */
export function singleHexes(width: number, height: number, budget: number, map: number): Scenario {
  const kinds = [kindLike('antiVehicleBelt', { maxDepth: 1 })];
  return build({ ...sketchOf(width, height, map), kinds, points: budget * ROW.points, effort: 100_000 });
}

/** Three columns of two classes, of which two are needed; belts of four kinds, hexsides among them, of up to three rows; two budgets that bind. */
export function beltsAnywhere(width: number, height: number, budget: number, map: number): Scenario {
  const [middle, low] = [(height >> 1) * width, (height - 3) * width];
  return build({
    ...sketchOf(width, height, map),
    kinds: BELTS,
    columns: [{ start: middle }, { start: 2 * width, from: 10 }, { start: low, class: 'foot' }],
    needed: 2,
    points: budget * ROW.points,
    effort: budget * ROW.effort,
  });
}
