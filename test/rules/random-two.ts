// Small random scenarios of edition 2 with all that there is, and plans for them, each a function of one number.
import { neighbour, type Place, sideOf } from '../../src/hex/index.ts';
import {
  type Action,
  type Belt,
  CARES,
  type Column,
  type Condition,
  type Contamination,
  checkPlan,
  compile,
  leaveOut,
  EFFECTS,
  type Group,
  METHODS,
  MOVER_CLASSES,
  type Plan,
  type Post,
  type Scenario,
  SIDES,
  type SideName,
  type State,
  setUpWithKey,
  type Trigger,
} from '../../src/rules/index.ts';
import { build } from './build.ts';
import { type Dice, pick, randomFeatures } from './random.ts';
import { ALL_KINDS } from './random-kinds.ts';

/** Zones by number: what tasks, layers, posts and triggers name. */
const ZONE = { objective: 0, exit: 1, areas: [2, 3], clearances: [4, 5], depot: 6, restriction: 7 } as const;
const MESSAGES = 3;
const REMOTE = ALL_KINDS.flatMap(({ behaviour }, kind) => (behaviour === 'remote' ? [kind] : []));

const list = <T>(length: number, make: (i: number) => T): T[] => Array.from({ length }, (_, i) => make(i));

function randomColumn(dice: Dice, size: number, side: SideName, camp: number): Partial<Column> {
  const last = side === 'laying' ? ('serve' as const) : ('hold' as const);
  const task = pick(dice, ['reach', 'leave', 'hold', 'clear', 'clear', last] as const);
  const zone = {
    reach: ZONE.objective,
    hold: ZONE.objective,
    leave: ZONE.exit,
    clear: pick(dice, ZONE.clearances),
    serve: -1,
  }[task];
  const layer = {
    kinds: REMOTE.filter(() => dice(4) > 0),
    range: 1 + dice(5),
    load: 1 + dice(4),
    reload: 1 + dice(3),
    reloads: dice(3),
    ...(dice(2) === 0 ? { depot: ZONE.depot } : {}),
  };
  return {
    side,
    class: pick(dice, MOVER_CLASSES),
    strength: 1 + dice(6),
    teams: dice(4),
    methods: METHODS.filter(() => dice(4) > 0),
    recon: dice(3),
    task,
    zone,
    hold: task === 'hold' ? dice(60) : 0,
    start: dice(3) === 0 ? camp : dice(size),
    from: dice(4) === 0 ? dice(60) : 0,
    announced: dice(4) === 0,
    jam: dice(2) === 0 ? 1 + dice(3) : 0,
    ...(side === 'laying' && dice(3) > 0 ? { layer } : {}),
  };
}

function randomPost(dice: Dice, size: number): Partial<Post> {
  return {
    hex: dice(size),
    range: dice(6),
    areas: pick(dice, [[ZONE.areas[0]], [ZONE.areas[1]], [...ZONE.areas]]),
    rate: 1 + dice(2),
    chance: dice(65537),
    minutes: dice(12),
    loss: dice(20000),
  };
}

/** A condition of at most three storeys. */
function randomCondition(dice: Dice, owner: 'scenario' | 'plan', columns: number, storeys = 2): Condition {
  const part = () => randomCondition(dice, owner, columns, storeys - 1);
  const what = dice(storeys > 0 ? 8 : 5);
  if (what === 0) return { when: 'turn', turn: 1 + dice(8) };
  if (what === 1) return { when: 'entered', zone: dice(8), side: pick(dice, SIDES) };
  if (what === 2) return { when: 'seen', column: dice(columns + 1) - 1 };
  if (what === 3) return { when: 'loss', side: owner === 'plan' ? 'laying' : pick(dice, SIDES), steps: 1 + dice(3) };
  if (what === 4) return { when: 'message', message: dice(MESSAGES) };
  if (what === 5) return { when: 'not', of: part() };
  return { when: what === 6 ? 'all' : 'any', of: list(1 + dice(3), part) };
}

/** TG-3, TG-5; those that could never be done are sifted out by `checkPlan`. */
function randomAction(dice: Dice, belts: readonly Belt[], columns: number): Action {
  const of = (behaviour: string) =>
    belts.flatMap(({ kind }, belt) => (ALL_KINDS[kind].behaviour === behaviour ? [belt] : []));
  const [remote, reserve, networked] = ['remote', 'reserve', 'networked'].map(of);
  const what = dice(8);
  if ((what === 0 || what > 5) && remote.length > 0)
    return { do: 'lay', belt: pick(dice, remote), column: dice(columns) };
  if (what === 1 && reserve.length > 0) return { do: 'arm', belt: pick(dice, reserve) };
  if (what === 2 && reserve.length > 0) return { do: 'fire', belt: pick(dice, reserve) };
  if (what > 2 && what < 5 && networked.length > 0)
    return { do: 'switch', belt: pick(dice, networked), off: dice(3) > 0 };
  return { do: 'tell', message: dice(MESSAGES) };
}

function randomTrigger(dice: Dice, owner: 'scenario' | 'plan', belts: readonly Belt[], columns: number): Trigger {
  const degrade = (): Action => ({ do: 'degrade', ...(dice(2) === 0 ? { zone: dice(8) } : {}) });
  const action = () => {
    if (owner === 'plan') return randomAction(dice, belts, columns);
    return dice(2) === 0 ? degrade() : { do: 'tell' as const, message: dice(MESSAGES) };
  };
  const when = randomCondition(dice, owner, columns);
  return { id: 't', name: 't', when, each: dice(2) === 0, actions: list(1 + dice(3), action) };
}

/** A chain of a few places near a hex; [] where there is no hexside. */
function chainAt(dice: Dice, grid: Scenario['grid'], lies: 'hex' | 'hexside', from: number): Place[] {
  if (lies === 'hexside') {
    const side = sideOf(grid, from, dice(6));
    return side < 0 ? [] : [grid.size + side];
  }
  const places: Place[] = [];
  for (let hex = from, i = 1 + dice(3); i > 0 && hex >= 0; i--) {
    places.push(hex);
    hex = neighbour(grid, hex, dice(3));
  }
  return places;
}

/** PC-1: belts that lie there already; what they lie on is then a restriction, so that no plan lies there (OB-9). */
function randomContamination(dice: Dice, { grid, columns }: Scenario): Contamination[] {
  const kinds = ALL_KINDS.flatMap(({ behaviour }, i) => (['remote', 'reserve'].includes(behaviour) ? [] : [i]));
  const taken = new Set<Place>(columns.map(({ start }) => start));
  return list(dice(4), (i): Contamination[] => {
    const kind = pick(dice, kinds);
    const places = chainAt(dice, grid, ALL_KINDS[kind].lies, dice(grid.size));
    if (places.length === 0 || places.some((place) => taken.has(place))) return [];
    for (const place of places) taken.add(place);
    const known = { laying: dice(3) === 0, moving: dice(3) === 0 };
    const depth = 1 + dice(ALL_KINDS[kind].maxDepth);
    return [{ id: `x${i}`, name: 'x', kind, depth, places, known, recorded: dice(2) === 0, marked: dice(3) === 0 }];
  }).flat();
}

function hexesOfPlace({ grid }: Scenario, place: Place): number[] {
  if (place < grid.size) return [place];
  const owner = Math.floor((place - grid.size) / 3);
  return [owner, grid.neighbours[owner * 6 + ((place - grid.size) % 3)]];
}

/** A scenario of edition 2 of 5×5 to 8×7 hexes. */
export function randomScenarioTwo(dice: Dice): Scenario {
  const width = 5 + dice(4);
  const height = 5 + dice(3);
  const size = width * height;
  const rows = list(height, () => list(width, () => pick(dice, [...'....rrrffmw'])).join(''));
  const some = (count: number) => [...new Set(list(count, () => `${dice(width)},${dice(height)}`))];
  const zones = [
    { id: 'z0', kind: 'objective', name: 'z0', hexes: some(3) },
    { id: 'z1', kind: 'exit', name: 'z1', hexes: some(2) },
    { id: 'z2', kind: 'engagementArea', name: 'z2', hexes: some(8) },
    { id: 'z3', kind: 'engagementArea', name: 'z3', hexes: some(8) },
    { id: 'z4', kind: 'clearance', name: 'z4', hexes: some(2) },
    { id: 'z5', kind: 'clearance', name: 'z5', hexes: some(3) },
    { id: 'z6', kind: 'depot', name: 'z6', hexes: some(12) },
  ] as const;
  const count = 2 + dice(4);
  const camp = dice(size);
  const scenario = build({
    rows,
    features: randomFeatures(dice, width, height),
    zones,
    columns: list(count, (i) => randomColumn(dice, size, i === 0 || dice(2) === 0 ? 'moving' : 'laying', camp)),
    posts: list(dice(3), () => randomPost(dice, size)),
    kinds: ALL_KINDS,
    turnMinutes: 5 + dice(20),
    deadline: 60 + dice(240),
    needed: 1,
    points: 100000,
    effort: 100000,
    more: { edition: 2, messages: list(MESSAGES, (i) => ({ id: `m${i}`, name: `m${i}` })) },
  });
  const contamination = randomContamination(dice, scenario);
  const under = new Set(
    contamination.flatMap(({ places }) => places.flatMap((place) => hexesOfPlace(scenario, place))),
  );
  const hexes = [...under].sort((a, b) => a - b);
  return {
    ...scenario,
    zones: [...scenario.zones, { id: 'z7', kind: 'restriction', name: 'z7', hexes }],
    contamination,
    triggers: list(dice(3), () => randomTrigger(dice, 'scenario', [], count)),
  };
}

function near(dice: Dice, { grid, columns }: Scenario): number {
  let hex = dice(4) === 0 ? dice(grid.size) : pick(dice, columns).start;
  for (let i = dice(4); i > 0; i--) {
    const next = neighbour(grid, hex, dice(6));
    if (next >= 0) hex = next;
  }
  return hex;
}

function randomGroups(dice: Dice, belts: readonly Belt[]): Group[] {
  const left = belts.map((_, belt) => belt);
  return list(dice(3), (i): Group[] => {
    const mine = left.filter(() => dice(2) === 0);
    for (const belt of mine) left.splice(left.indexOf(belt), 1);
    const area = dice(2) === 0 ? { area: pick(dice, ZONE.areas) } : {};
    return mine.length === 0 ? [] : [{ id: `g${i}`, name: 'g', belts: mine, effect: pick(dice, EFFECTS), ...area }];
  }).flat();
}

/** A legal plan with belts, groups and triggers. */
export function randomPlanTwo(dice: Dice, scenario: Scenario): Plan {
  const { catalogue, grid, columns } = scenario;
  const isLegal = (plan: Plan) => checkPlan(scenario, plan).length === 0;
  const lying = new Set(scenario.contamination.flatMap((belt) => belt.places));
  let plan: Plan = { name: 'random', belts: [] };
  for (let i = 4 + dice(12); i > 0; i--) {
    const kind = dice(catalogue.length);
    const places = chainAt(dice, grid, catalogue[kind].lies, near(dice, scenario));
    const depth = 1 + dice(catalogue[kind].maxDepth);
    const care = dice(2) === 0 ? { care: pick(dice, CARES) } : {};
    const next = { ...plan, belts: [...plan.belts, { id: `b${i}`, kind, depth, places, ...care }] };
    if (!places.some((place) => lying.has(place)) && isLegal(next)) plan = next;
  }
  const grouped = { ...plan, groups: randomGroups(dice, plan.belts) };
  const planned = list(dice(4), (i) => ({ ...randomTrigger(dice, 'plan', plan.belts, columns.length), id: `t${i}` }));
  const triggers = planned.filter((trigger) => isLegal({ ...grouped, triggers: [trigger] }));
  return { ...grouped, triggers };
}

/** The start of a random exercise of edition 2; now and then with some or all belts left out (WO-1, IN-2). */
export function randomStartTwo(dice: Dice): State {
  const scenario = randomScenarioTwo(dice);
  const plan = randomPlanTwo(dice, scenario);
  const without = dice(12);
  const leftOut = [...plan.belts.keys()].filter(() => without === 0 || (without === 1 && dice(2) === 0));
  return setUpWithKey(leaveOut(compile(scenario, plan), leftOut), [dice(2 ** 31), dice(2 ** 31)]);
}
