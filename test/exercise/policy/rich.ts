// Small random exercises with all that policies meet: both sides' columns, layers, all behaviours, contamination, all tasks. Each a function of one number.
import {
  type Column,
  compile,
  type Contamination,
  checkPlan,
  type ObstacleKind,
  type Scenario,
  type State,
  setUpWithKey,
  type Zone,
} from '../../../src/rules/index.ts';
import { kindLike } from '../../rules/build.ts';
import { type Dice, pick, randomPlan, randomScenario } from '../../rules/random.ts';

/** Remote and networked kinds come several times, so that plans have many of them. */
const REMOTE = ['remote0', 'remote1', 'remote2', 'remote3', 'remote4', 'remote5'];
const ALIVE: readonly ObstacleKind[] = [
  ...['networked0', 'networked1', 'networked2', 'networked3'].map((id) =>
    kindLike('networkedBelt', { id, lead: 0, degrade: 40000, visibility: 40000 }),
  ),
  ...REMOTE.map((id, i) => kindLike('remoteBelt', { id, life: i, maxDepth: 2 })),
  kindLike('roadCut', { terrains: undefined, maxLength: 3 }),
  kindLike('bridgeDemolition', { features: undefined, maxLength: 3 }),
  kindLike('dummyBelt', { looksLike: 'oftenVehicle', seeThrough: 20000, visibility: 50000 }),
];

function someHexes(dice: Dice, size: number, count: number): number[] {
  return [...new Set(Array.from({ length: count }, () => dice(size)))].sort((a, b) => a - b);
}

function friend(dice: Dice, size: number, i: number, remote: readonly number[]): Column {
  const isLayer = dice(2) === 0;
  const task = pick(dice, ['reach', 'leave', 'hold', 'clear', 'serve', 'serve'] as const);
  return {
    id: `l${i}`,
    name: `Friend ${i}`,
    side: 'laying',
    class: pick(dice, ['foot', 'wheeled', 'tracked', 'engineer']),
    strength: 1 + dice(4),
    teams: dice(3),
    methods: ['hand', 'mechanical'],
    recon: dice(3),
    task,
    zone: zoneFor(task),
    hold: task === 'hold' ? 10 + dice(30) : 0,
    start: dice(size),
    from: dice(3) === 0 ? dice(40) : 0,
    announced: dice(2) === 0,
    jam: 0,
    layer: isLayer
      ? {
          kinds: remote,
          range: 1 + dice(5),
          load: 2 + dice(3),
          reload: 1 + dice(3),
          reloads: dice(3),
          depot: dice(2) === 0 ? 5 : undefined,
        }
      : undefined,
  };
}

/** The zones of `randomScenario` are 0 objective, 1 exit, 2 and 3 engagement areas; 4 is to be cleared, 5 a depot. */
function zoneFor(task: Column['task']): number {
  return { reach: 0, hold: 0, leave: 1, clear: 4, serve: -1 }[task];
}

function moving(dice: Dice, column: Column): Column {
  const task = pick(dice, [column.task, 'hold', 'clear', 'clear'] as const);
  return { ...column, task, zone: zoneFor(task), hold: task === 'hold' ? 10 + dice(30) : 0, jam: dice(3) };
}

function kindOf(catalogue: readonly ObstacleKind[], name: string): number {
  return catalogue.findIndex(({ id }) => id === name);
}

function contaminationOf(dice: Dice, catalogue: readonly ObstacleKind[], size: number): Contamination[] {
  return someHexes(dice, size, 4).map((place, i) => ({
    id: `old${i}`,
    name: 'Old',
    kind: kindOf(catalogue, pick(dice, ['oftenMixed', 'oftenVehicle', 'dummyBelt'])),
    depth: 1 + dice(2),
    places: [place],
    known: { laying: dice(2) === 0, moving: dice(2) === 0 },
    recorded: false,
    marked: false,
  }));
}

export function richScenario(dice: Dice): Scenario {
  const plain = randomScenario(dice);
  const { size } = plain.grid;
  const catalogue = [...plain.catalogue, ...ALIVE];
  const remote = REMOTE.map((id) => kindOf(catalogue, id));
  const zones: Zone[] = [
    ...plain.zones,
    { id: 'z4', kind: 'clearance', name: 'z4', hexes: someHexes(dice, size, 6) },
    { id: 'z5', kind: 'depot', name: 'z5', hexes: someHexes(dice, size, 2) },
  ];
  const friends = Array.from({ length: 1 + dice(3) }, (_, i) => friend(dice, size, i, remote));
  return {
    ...plain,
    edition: 2,
    catalogue,
    zones,
    columns: [...plain.columns.map((column) => moving(dice, column)), ...friends],
    contamination: contaminationOf(dice, catalogue, size),
    messages: [{ id: 'm', name: 'Message' }],
    triggers: [
      { id: 't', name: 'T', when: { when: 'turn', turn: 1 + dice(9) }, each: false, actions: [{ do: 'degrade' }] },
    ],
    needed: 1,
  };
}

/** The start of a random exercise; contamination that belts would lie on is left out. */
export function richStart(dice: Dice): State {
  const whole = richScenario(dice);
  const plan = randomPlan(dice, whole);
  const taken = new Set(plan.belts.flatMap(({ places }) => places));
  const contamination = whole.contamination.filter(({ places }) => places.every((place) => !taken.has(place)));
  const scenario = { ...whole, contamination };
  if (checkPlan(scenario, plan).length > 0) throw new Error('the plan is not legal');
  return setUpWithKey(compile(scenario, plan), [dice(2 ** 31), dice(2 ** 31)]);
}
