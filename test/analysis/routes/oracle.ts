// The slow and plain twin of route denial: all simple routes and all sets of hexes, on maps that are small enough for that.
import { distance, type Hex, type Place, sideOf, UNBLOCKABLE } from '../../../src/hex/index.ts';
import {
  type Belt,
  type Column,
  mayLie,
  type ObstacleKind,
  type Plan,
  type Scenario,
} from '../../../src/rules/index.ts';
import { build, kindLike, type Sketch } from '../../rules/build.ts';
import { type Dice, pick, randomFeatures } from '../../rules/random.ts';
import { minutesFor } from '../par/oracle.ts';

const BARRED = Number.POSITIVE_INFINITY;

/** A way by hand: minutes without belts, minutes that segments on it add (endless = it cannot be passed), and where. */
export interface Way {
  readonly hexes: readonly Hex[];
  readonly minutes: number;
  readonly added: number;
  readonly met: readonly Place[];
}

/** Segments as a column counts them. */
export function segmentsFor(scenario: Scenario, column: Column, belts: readonly Belt[]): Map<Place, number> {
  return new Map(
    belts.flatMap((belt) => {
      const minutes = minutesFor(scenario, column, belt);
      return minutes === 0 ? [] : belt.places.map((place) => [place, minutes] as const);
    }),
  );
}

function enterOf({ terrains, terrain }: Scenario, column: Column, hex: Hex): number {
  return terrains[terrain[hex]].cost[column.class] ?? BARRED;
}

function crossOf({ features, feature }: Scenario, column: Column, side: number): number {
  return feature[side] === 0 ? 0 : (features[feature[side] - 1].cross[column.class] ?? BARRED);
}

/** Every way from the column's start to its goal that enters no hex twice and ends at the first hex of the goal. */
export function allWays(scenario: Scenario, column: Column, on: ReadonlyMap<Place, number>): Way[] {
  const { grid, zones } = scenario;
  const goal = new Set(zones[column.zone].hexes);
  const ways: Way[] = [];
  const go = (way: Way): void => {
    const at = way.hexes[way.hexes.length - 1];
    if (goal.has(at)) {
      ways.push(way);
      return;
    }
    for (let d = 0; d < 6; d++) {
      const next = grid.neighbours[at * 6 + d];
      if (next < 0 || way.hexes.includes(next)) continue;
      const side = sideOf(grid, at, d);
      const step = enterOf(scenario, column, next) + crossOf(scenario, column, side);
      if (step === BARRED) continue;
      const segments = [grid.size + side, next].filter((place) => on.has(place));
      go({
        hexes: [...way.hexes, next],
        minutes: way.minutes + step,
        added: segments.reduce((sum, place) => sum + (on.get(place) ?? 0), way.added),
        met: [...way.met, ...segments],
      });
    }
  };
  go({ hexes: [column.start], minutes: 0, added: 0, met: [] });
  return ways;
}

/** Hexes of a route two or more away from another, as a share of its own in percent (RD-2). */
export function apart({ grid }: Scenario, route: readonly Hex[], other: readonly Hex[]): number {
  const far = route.filter((hex) => other.every((each) => distance(grid, hex, each) > 1));
  return (far.length * 100) / route.length;
}

function bites({ behaviour, components }: ObstacleKind, column: Column): boolean {
  return behaviour !== 'dummy' && components.some(({ bite }) => bite[column.class] !== undefined);
}

/** RD-5: the weights of a cut by hand, with these places barred. */
export function weightsByHand(scenario: Scenario, columns: readonly Column[], barred: ReadonlySet<Place>): Int32Array {
  const { grid, zones, catalogue } = scenario;
  const [column] = columns;
  const kinds = catalogue.filter((kind) => bites(kind, column));
  const may = (place: Place) => kinds.some((kind) => mayLie(scenario, kind, place) === undefined);
  const counts = (hex: Hex): boolean => {
    const sides = [0, 1, 2, 3, 4, 5].flatMap((d) => {
      const next = grid.neighbours[hex * 6 + d];
      if (next < 0 || enterOf(scenario, column, next) === BARRED) return [];
      const side = sideOf(grid, hex, d);
      return crossOf(scenario, column, side) === BARRED ? [] : [side];
    });
    return may(hex) || sides.every((side) => may(grid.size + side));
  };
  return Int32Array.from({ length: grid.size }, (_, hex) => {
    if (columns.some(({ start }) => start === hex)) return UNBLOCKABLE;
    if (barred.has(hex) || enterOf(scenario, column, hex) === BARRED) return 0;
    return !zones[column.zone].hexes.includes(hex) && counts(hex) ? 1 : UNBLOCKABLE;
  });
}

/** Hexsides that are not to be crossed, with these places barred. */
export function shutByHand(scenario: Scenario, column: Column, barred: ReadonlySet<Place>): Uint8Array {
  const { grid } = scenario;
  return Uint8Array.from({ length: grid.size * 3 }, (_, side) =>
    barred.has(grid.size + side) || crossOf(scenario, column, side) === BARRED ? 1 : 0,
  );
}

const KINDS: readonly ObstacleKind[] = [
  kindLike('antiVehicleBelt', {}),
  kindLike('antiPersonnelBelt', {}),
  kindLike('felledTrees', { terrains: undefined }),
  kindLike('barrierDitch', {}),
  kindLike('barrierDitch', { id: 'trench', maxDepth: 2 }),
];

/** A map of 12 to 15 hexes with two columns that count alike or not; some kinds, some of them for hexsides, perhaps a zone. */
export function smallRoutes(dice: Dice): Scenario {
  const width = 4 + dice(2);
  const rows = Array.from({ length: 3 }, () =>
    Array.from({ length: width }, () => pick(dice, [...'.....rrfmw'])).join(''),
  );
  const goal = { id: 'goal', kind: 'objective', name: 'Goal', hexes: [`${width - 1},${dice(3)}`] } as const;
  const inside = [...new Set(Array.from({ length: 7 }, () => `${1 + dice(width - 2)},${dice(3)}`))];
  const zone = { id: 'zone', kind: 'obstacleZone', name: 'Zone', hexes: inside } as const;
  const kinds = KINDS.filter(() => dice(2) === 0);
  const column = { class: pick(dice, ['foot', 'tracked', 'engineer'] as const), teams: dice(3) };
  const columns = [dice(3) * width, dice(3) * width].map((start): Partial<Column> => ({ ...column, start }));
  const zones: Sketch['zones'] = dice(3) === 0 ? [goal, zone] : [goal];
  const features = dice(2) === 0 ? randomFeatures(dice, width, 3) : {};
  return build({ rows, zones, columns, features, kinds: kinds.length > 0 ? kinds : KINDS.slice(0, 1) });
}

/** Belts of single places wherever the kind may lie, never two on one. */
export function scattered(dice: Dice, scenario: Scenario, count: number): Plan {
  const { grid, catalogue } = scenario;
  const taken = new Set<Place>();
  const belts: Belt[] = [];
  for (let i = 0; i < count; i++) {
    const kind = dice(catalogue.length);
    const { lies, maxDepth } = catalogue[kind];
    const place = lies === 'hex' ? dice(grid.size) : grid.size + dice(grid.size * 3);
    if (taken.has(place) || mayLie(scenario, catalogue[kind], place) !== undefined) continue;
    taken.add(place);
    belts.push({ id: `b${i}`, kind, depth: 1 + dice(maxDepth), places: [place] });
  }
  return { name: 'scattered', belts };
}
