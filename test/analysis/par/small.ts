// Small random scenarios for par, each a function of one number: maps, zones, restrictions, kinds, columns and budgets of all sorts.
import type {
  Calendar,
  Column,
  ComponentClass,
  MoverClass,
  ObstacleKind,
  Scenario,
  Treaty,
  Zone,
} from '../../../src/rules/index.ts';
import { METHODS, MOVER_CLASSES } from '../../../src/rules/index.ts';
import { build, kindLike, type Sketch } from '../../rules/build.ts';
import { type Dice, diceOf, pick } from '../../rules/random.ts';

type SketchZone = NonNullable<Sketch['zones']>[number];

const HEX_KINDS: readonly ObstacleKind[] = [
  kindLike('antiVehicleBelt', {}),
  kindLike('antiPersonnelBelt', {}),
  kindLike('mixedBelt', { maxDepth: 2 }),
  kindLike('felledTrees', {}),
  kindLike('felledTrees', { id: 'trunks', terrains: undefined, cost: 2 }),
];
const SIDE_KINDS: readonly ObstacleKind[] = [
  kindLike('barrierDitch', {}),
  kindLike('barrierDitch', { id: 'trench', maxDepth: 2, cost: 2, effort: 15 }),
];

function rowsOf(dice: Dice, width: number, height: number): string[] {
  return Array.from({ length: height }, () =>
    Array.from({ length: width }, () => pick(dice, [...'...rrffmw'])).join(''),
  );
}

function columnOf(dice: Dice, width: number): Partial<Column> {
  const mover: MoverClass = pick(dice, MOVER_CLASSES);
  return {
    class: mover,
    teams: dice(4),
    strength: 1 + dice(4),
    methods: METHODS.filter(() => dice(2) === 0),
    start: dice(3) * width,
    from: pick(dice, [0, 0, 0, 7, 15]),
    announced: dice(3) > 0,
    ...(dice(4) === 0 ? { task: 'hold', hold: 5 + dice(20) } : {}),
  };
}

function zonesOf(dice: Dice, width: number, height: number, hexes: number): SketchZone[] {
  const inside = () => `${1 + dice(width - 2)},${dice(height)}`;
  const goal: SketchZone = { id: 'goal', kind: 'objective', name: 'Goal', hexes: [`${width - 1},${dice(height)}`] };
  const belt = [...new Set(Array.from({ length: hexes }, inside))];
  const zones: SketchZone[] = [goal, { id: 'belt', kind: 'obstacleZone', name: 'Belt', hexes: belt }];
  if (dice(3) > 0) return zones;
  const bans: Zone['bans'] = pick(dice, [undefined, ['antiVehicle'], ['antiPersonnel'], ['barrier']]);
  return [...zones, { id: 'no', kind: 'restriction', name: 'No', hexes: [pick(dice, belt)], bans }];
}

/** Hexsides of some columns of the map carry something. */
function featuresOf(dice: Dice, width: number, height: number): Sketch['features'] {
  const some = () => Array.from({ length: dice(5) }, () => `${1 + dice(width - 2)},${dice(height)}/E`);
  const river = some();
  return { river, stream: some().filter((side) => !river.includes(side)) };
}

/** Number `seed` of a row of scenarios. */
export function smallScenario(seed: number): Scenario {
  const dice = diceOf(seed);
  const [width, height] = [5 + dice(2), 5];
  const onSides = dice(4) === 0;
  const pool = onSides ? [...SIDE_KINDS, ...HEX_KINDS.slice(0, 1)] : HEX_KINDS;
  const kinds = pool.filter(() => dice(2) === 0);
  const columns = Array.from({ length: 1 + dice(3) }, () => columnOf(dice, width));
  return build({
    rows: rowsOf(dice, width, height),
    zones: zonesOf(dice, width, height, onSides ? 1 + dice(2) : 3 + dice(4)),
    features: featuresOf(dice, width, height),
    kinds: kinds.length > 0 ? kinds : pool.slice(0, 1),
    columns,
    needed: 1 + dice(columns.length),
    deadline: 60 + dice(300),
    points: 3 + dice(18),
    effort: 40 + dice(260),
  });
}

function periodsOf(dice: Dice): Calendar['periods'] {
  return Array.from({ length: 2 + dice(2) }, (_, i) => {
    return { id: `y${i}`, name: `Year ${i}`, from: 366 * i, points: 2 + dice(9), effort: 20 + dice(120) };
  });
}

function storeOf(dice: Dice, kinds: readonly number[]): Calendar['stores'][number] {
  const running = dice(4) === 0;
  const [lead, cost] = running ? [0, 0] : [dice(2), 1 + dice(4)];
  return { id: 's', name: 'Store', kinds, stock: dice(3), rate: 1 + dice(3), lead, cost, running };
}

/** A treaty that binds the laying side for good, until its notice takes effect, until it withdraws by the plan, or that it suspends or abstains under. */
function treatyOf(dice: Dice, last: number, classes: readonly ComponentClass[]): Treaty {
  const noticed = dice(3) === 0 ? dice(last) : undefined;
  const ways: Partial<Treaty> = dice(4) === 0 ? { suspended: dice(last) } : { abstains: dice(5) === 0 };
  return {
    id: 't',
    name: 'Treaty',
    side: 'laying',
    bans: [pick(dice, classes)],
    article: '1',
    exitArticle: '2',
    noticeMonths: 1 + dice(14),
    mayLeave: dice(4) > 0,
    abstains: false,
    ...(noticed === undefined ? {} : { noticed }),
    ...ways,
  };
}

/** The same with a preparation of two or three periods: carry, leads, a store, a treaty, a conflict. */
export function smallPreparation(seed: number): Scenario {
  const scenario = smallScenario(seed);
  const dice = diceOf(1_000_000 + seed);
  const periods = periodsOf(dice);
  const carry = pick(dice, [0, 30, 50, 67, 100]);
  const stored = scenario.catalogue.flatMap((_, kind) => (dice(2) === 0 ? [kind] : []));
  const stores = dice(3) === 0 || stored.length === 0 ? [] : [storeOf(dice, stored)];
  const last = 366 * periods.length;
  const classes = scenario.catalogue.flatMap(({ components }) => components.map((component) => component.class));
  const conflict = dice(last);
  const conflicts = dice(3) === 0 ? [{ from: conflict, to: conflict + dice(300) }] : [];
  const budget = {
    points: periods.reduce((sum, { points }) => sum + points, 0),
    effort: periods.reduce((sum, { effort }) => sum + effort, 0),
  };
  return {
    ...scenario,
    edition: 2,
    budget,
    catalogue: scenario.catalogue.map((kind) => ({ ...kind, lead: pick(dice, [0, 0, 1]) })),
    calendar: { dated: true, periods, carry, stores, execution: last, conflicts },
    treaties: dice(2) === 0 ? [] : [treatyOf(dice, last, classes)],
  };
}
