// The slow and plain twin of par: every plan within the budget, each worked out by hand, on maps that are small enough for that.
import { type Place, sideOf } from '../../../src/hex/index.ts';
import {
  type Belt,
  type Column,
  costOf,
  MARK_MINUTES,
  mayLie,
  type ObstacleKind,
  PROVE_PERCENT,
  type Scenario,
  TEAMS_IN_LANE,
} from '../../../src/rules/index.ts';

const BARRED = Number.POSITIVE_INFINITY;

/** Minutes for a row by the column's quickest method, proved and marked; undefined = it cannot (PO-3, CL-2, CL-3, CL-6). */
function rowOf({ components }: ObstacleKind, column: Column): number | undefined {
  const teams = Math.min(column.teams, column.strength, TEAMS_IN_LANE);
  if (teams === 0) return undefined;
  const sweeps = column.methods.flatMap((method) => {
    const works = components.map(({ work }) => work[method]);
    return works.every((work) => work !== undefined) ? [Math.max(...works)] : [];
  });
  if (sweeps.length === 0) return undefined;
  const sweep = Math.min(...sweeps);
  return Math.ceil(sweep / teams) + Math.ceil(Math.ceil((sweep * PROVE_PERCENT) / 100) / teams) + MARK_MINUTES;
}

/** PO-3, PO-6: what a segment adds for a column. */
export function minutesFor(scenario: Scenario, column: Column, { kind, depth }: Pick<Belt, 'kind' | 'depth'>): number {
  const found = scenario.catalogue[kind];
  const bites = found.components.map(({ bite }) => bite[column.class]).filter((bite) => bite !== undefined);
  if (bites.length === 0) return 0;
  const own = rowOf(found, column);
  if (own !== undefined) return own * depth;
  const helps = scenario.columns.flatMap((other) => (other.side === 'moving' ? [rowOf(found, other)] : []));
  const able = helps.filter((help) => help !== undefined);
  if (able.length > 0) return Math.min(...able) * depth;
  if (bites.some(({ force }) => force === undefined)) return BARRED;
  return Math.max(...bites.map(({ force }) => force ?? 0)) * depth + 120;
}

/** Minutes of a column to its goal: every hex is looked at again until nothing gets nearer. */
function wayOf(scenario: Scenario, column: Column, laid: ReadonlyMap<Place, number>): number {
  const { grid, terrains, terrain, features, feature, zones } = scenario;
  const best = Array.from({ length: grid.size }, (_, hex) => (hex === column.start ? 0 : BARRED));
  for (let again = true; again; ) {
    again = false;
    for (let hex = 0; hex < grid.size; hex++) {
      for (let d = 0; d < 6; d++) {
        const next = grid.neighbours[hex * 6 + d];
        const enter = next < 0 ? undefined : terrains[terrain[next]].cost[column.class];
        if (enter === undefined) continue;
        const side = sideOf(grid, hex, d);
        const cross = feature[side] === 0 ? 0 : (features[feature[side] - 1].cross[column.class] ?? BARRED);
        const added = (laid.get(next) ?? 0) + (laid.get(grid.size + side) ?? 0);
        const there = best[hex] + enter + cross + added;
        if (there < best[next]) {
          best[next] = there;
          again = true;
        }
      }
    }
  }
  return Math.min(...zones[column.zone].hexes.map((hex) => best[hex]));
}

/** PA-2: the minute at which enough columns have arrived, the deadline at most. */
export function arrivalByHand(scenario: Scenario, belts: readonly Pick<Belt, 'kind' | 'depth' | 'places'>[]): number {
  const moving = scenario.columns.filter(({ side }) => side === 'moving');
  const arrivals = moving.map((column) => {
    const laid = new Map(belts.flatMap((belt) => belt.places.map((at) => [at, minutesFor(scenario, column, belt)])));
    return Math.min(scenario.deadline, column.from + column.hold + wayOf(scenario, column, laid));
  });
  return arrivals.sort((a, b) => a - b)[scenario.needed - 1];
}

export interface Choice {
  readonly kind: number;
  readonly depth: number;
  readonly places: readonly [Place];
  readonly points: number;
  readonly effort: number;
}

/** What may be laid at each place at which something may. */
export function choicesOf(scenario: Scenario): readonly (readonly Choice[])[] {
  const { grid, catalogue } = scenario;
  const places = Array.from({ length: grid.size * 4 }, (_, place) => place);
  return places
    .map((place) =>
      catalogue.flatMap((kind, number) => {
        if (mayLie(scenario, kind, place) !== undefined) return [];
        return Array.from({ length: kind.maxDepth }, (_, row): Choice => {
          return { kind: number, depth: row + 1, places: [place], ...costOf(kind, row + 1, 1) };
        });
      }),
    )
    .filter((choices) => choices.length > 0);
}

/** The greatest arrival over all plans within the budget, and how many plans that are; undefined when they are more than `most`. `mayPay` says what more than the sums has to be right. */
export function bestByHand(
  scenario: Scenario,
  most: number,
  mayPay: (belts: readonly Choice[]) => boolean = () => true,
): { arrival: number; plans: number } | undefined {
  const choices = choicesOf(scenario);
  const plans: (readonly Choice[])[] = [];
  const lay = (next: number, belts: readonly Choice[], points: number, effort: number): void => {
    if (plans.length > most) return;
    if (next === choices.length) {
      plans.push(belts);
      return;
    }
    lay(next + 1, belts, points, effort);
    for (const choice of choices[next]) {
      if (choice.points > points || choice.effort > effort) continue;
      lay(next + 1, [...belts, choice], points - choice.points, effort - choice.effort);
    }
  };
  lay(0, [], scenario.budget.points, scenario.budget.effort);
  // Worked out only once it is known that there are no more.
  if (plans.length > most) return undefined;
  const arrivals = plans.filter(mayPay).map((belts) => arrivalByHand(scenario, belts));
  return { arrival: Math.max(0, ...arrivals), plans: plans.length };
}
