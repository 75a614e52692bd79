// One scenario in which everything is there and everything happens: each terrain, class, method, kind, behaviour, task, trigger, event and policy
// at least once, by all policies and by players who order at random. What no run of it meets is a hole in this test.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LAYING_POLICIES, play, playTurn, POLICIES } from '../../src/exercise/index.ts';
import {
  BEHAVIOURS,
  compile,
  type Condition,
  EFFECTS,
  type GameEvent,
  isOver,
  LOSS_CAUSES,
  METHODS,
  MOVER_CLASSES,
  type Order,
  PHASES,
  setUp,
  STOCK_FEATURES,
  STOCK_KINDS,
  STOCK_TERRAINS,
  TASKS,
  viewFor,
  ZONE_KINDS,
} from '../../src/rules/index.ts';
import { parsePlan, parseScenario, type Result } from '../../src/scenario/index.ts';
import { randomTurn } from '../rules/laying-side.ts';
import { diceOf } from '../rules/random.ts';

function sound<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const read = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
const scenario = sound(parseScenario(read('everything.json')));
const plan = sound(parsePlan(read('everything.plan.json'), scenario));

/** Every type of event: the compiler keeps this list complete. */
const EVENTS: Readonly<Record<GameEvent['type'], true>> = {
  entered: true,
  moved: true,
  halted: true,
  bumped: true,
  stopped: true,
  found: true,
  loss: true,
  broken: true,
  rowSwept: true,
  lane: true,
  missed: true,
  engaged: true,
  arrived: true,
  ended: true,
  seenThrough: true,
  searched: true,
  laid: true,
  spoilt: true,
  reloading: true,
  reloaded: true,
  switched: true,
  stuck: true,
  jammed: true,
  armed: true,
  fired: true,
  died: true,
  triggered: true,
  idle: true,
  told: true,
};
/** Every sort of order, in the same way. */
const ORDERS: Readonly<Record<Order['do'], true>> = {
  hold: true,
  march: true,
  breach: true,
  search: true,
  jam: true,
  lay: true,
  reload: true,
  switch: true,
  arm: true,
  fire: true,
  tell: true,
};
const CONDITIONS: Readonly<Record<Condition['when'], true>> = {
  all: true,
  any: true,
  not: true,
  turn: true,
  entered: true,
  seen: true,
  loss: true,
  message: true,
};

function sorted(values: Iterable<string>): string[] {
  return [...new Set(values)].sort();
}

/** What happened in all the runs. */
const met = {
  events: new Set<string>(),
  orders: new Set<string>(),
  terrains: new Set<string>(),
  classes: new Set<string>(),
  methods: new Set<string>(),
  causes: new Set<string>(),
  found: new Set<string>(),
  phases: new Set<string>(),
  tasks: new Set<string>(),
};

function note(orders: readonly Order[], events: readonly GameEvent[]): void {
  for (const order of orders) {
    met.orders.add(order.do);
    if (order.do === 'breach') met.methods.add(order.method);
  }
  for (const event of events) {
    met.events.add(event.type);
    if (event.type === 'moved') {
      met.terrains.add(scenario.terrains[scenario.terrain[event.to]].id);
      met.classes.add(scenario.columns[event.column].class);
    }
    if (event.type === 'loss') met.causes.add(event.cause);
    if (event.type === 'found') met.found.add(event.by);
    if (event.type === 'arrived') met.tasks.add(scenario.columns[event.column].task);
  }
}

const SEEDS = ['e1', 'e2', 'e3'];
for (const moving of POLICIES) {
  for (const laying of LAYING_POLICIES) {
    for (const seed of SEEDS) {
      for (const { orders, events, state } of play(scenario, plan, seed, { moving, laying }).turns) {
        note(orders, events);
        for (const { phase } of viewFor(state, 'umpire').segments) met.phases.add(phase);
      }
    }
  }
}
const setting = compile(scenario, plan);
for (let run = 0; run < 60; run++) {
  const dice = diceOf(run);
  let state = setUp(setting, `random-${run}`);
  while (!isOver(state)) {
    const orders = randomTurn(dice, state);
    const turn = playTurn(state, orders);
    note(orders, turn.events);
    state = turn.state;
    for (const { phase } of viewFor(state, 'umpire').segments) met.phases.add(phase);
  }
}

describe('everything is there', () => {
  const used = (kind: (typeof scenario.columns)[number]) => kind.class;
  test.each([
    [
      'terrain',
      sorted([...scenario.terrain].map((t) => scenario.terrains[t].id)),
      sorted(STOCK_TERRAINS.map((t) => t.id)),
    ],
    [
      'hexside feature',
      sorted([...scenario.feature].flatMap((f) => (f === 0 ? [] : [scenario.features[f - 1].id]))),
      sorted(STOCK_FEATURES.map(({ id }) => id)),
    ],
    ['zone kind', sorted(scenario.zones.map(({ kind }) => kind)), sorted(ZONE_KINDS)],
    ['mover class', sorted(scenario.columns.map(used)), sorted(MOVER_CLASSES)],
    ['task', sorted(scenario.columns.map(({ task }) => task)), sorted(TASKS)],
    [
      'stock kind in the plan',
      sorted(plan.belts.map(({ kind }) => scenario.catalogue[kind].id)),
      sorted(STOCK_KINDS.map(({ id }) => id)),
    ],
    ['behaviour', sorted(plan.belts.map(({ kind }) => scenario.catalogue[kind].behaviour)), sorted(BEHAVIOURS)],
    ['effect', sorted((plan.groups ?? []).map(({ effect }) => effect)), sorted(EFFECTS)],
    [
      'condition of a trigger',
      sorted([...scenario.triggers, ...(plan.triggers ?? [])].flatMap(({ when }) => partsOf(when))),
      sorted(Object.keys(CONDITIONS)),
    ],
  ])('every %s', (_, found, wanted) => {
    expect(found).toEqual(wanted);
  });
});

function partsOf(condition: Condition): string[] {
  if (condition.when === 'not') return ['not', ...partsOf(condition.of)];
  if (condition.when === 'all' || condition.when === 'any') return [condition.when, ...condition.of.flatMap(partsOf)];
  return [condition.when];
}

describe('and everything happens', () => {
  test.each([
    ['event', met.events, Object.keys(EVENTS)],
    ['sort of order', met.orders, Object.keys(ORDERS)],
    // Water is what nobody can enter.
    ['terrain entered', met.terrains, STOCK_TERRAINS.map(({ id }) => id).filter((id) => id !== 'water')],
    ['class under way', met.classes, MOVER_CLASSES],
    ['method at work', met.methods, METHODS],
    ['cause of a loss', met.causes, LOSS_CAUSES],
    ['way of finding a segment', met.found, ['recon', 'bump', 'passage', 'search']],
    ['phase of a segment', met.phases, PHASES],
    // Serve is never done (CO-8).
    ['task done', met.tasks, TASKS.filter((task) => task !== 'serve')],
  ])('every %s', (_, found, wanted) => {
    expect(sorted(found)).toEqual(sorted(wanted));
  });
});
