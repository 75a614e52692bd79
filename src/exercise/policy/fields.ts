// Distance fields towards a goal, with known segments counted as the policy counts them, and the step to take from each hex.
import {
  type Direction,
  type FieldSolver,
  type Grid,
  type Hex,
  IMPASSABLE_SIDE,
  makeFieldSolver,
  neighbour,
  sideOf,
  type StepCosts,
  UNREACHED,
} from '../../hex/index.ts';
import { type Minutes, MOVER_CLASSES, type Scenario, stepCosts } from '../../rules/index.ts';
import { type Ground, makeGround } from './ground.ts';
import { copyOf, type Draft, makeDraft, makeRegister, note, type Register } from './keep.ts';
import type { Goal } from './roster.ts';
import type { Weights } from './weigh.ts';

/** Number of a field: good until `makeRoomInPlace` says that it has dropped them. */
export type Field = number;

/** In place of a direction: the hex is of the goal, or nothing leads on from it. */
export const NO_STEP = -1;

/** How a step is kept: UNASKED, or its direction + STEP, where NO_STEP counts as a direction. */
const UNASKED = 0;
const STEP = 2;
const STEP_MASK = 15;
/** Steps that are worked out at once while the weights lie on the ground. */
const STEPS_AHEAD = 12;

/** About 32 MB of fields, at four bytes and a half a hex, whatever the map's size; what one turn needs may come on top. */
const KEPT_HEXES = 7_000_000;
const FIRST_FIELDS = 4;

/**
 * The fields of a policy, which remember nothing but what could be worked out again. They lie one behind the other in two rows, so that
 * a step is found with one look at memory; the rows lengthen as fields come. Two steps lie in each byte, since the less memory they take
 * the quicker they are reached.
 */
export interface Fields {
  readonly grid: Grid;
  readonly solver: FieldSolver;
  /** By number of the mover class. */
  readonly byClass: readonly Ground[];
  /** The keys of the fields, and scratch to write one. */
  readonly register: Register;
  readonly key: Draft;
  /** More are dropped between turns. */
  readonly most: number;
  minutes: Int32Array;
  steps: Uint8Array;
  /** Of one field. */
  readonly stepBytes: number;
  /** By field: the ground, and what was laid on it when the field was worked out. */
  readonly grounds: Ground[];
  readonly weights: Weights[];
}

/** One for each policy. */
export function makeFields(scenario: Scenario): Fields {
  const { grid } = scenario;
  const { size } = grid;
  const costs = stepCosts(scenario);
  const stepBytes = (size + 1) >> 1;
  return {
    grid,
    solver: makeFieldSolver(grid),
    byClass: MOVER_CLASSES.map((mover) => makeGround(grid, costs[mover])),
    register: makeRegister(),
    key: makeDraft(),
    most: Math.max(FIRST_FIELDS, Math.floor(KEPT_HEXES / size)),
    minutes: new Int32Array(FIRST_FIELDS * size),
    steps: new Uint8Array(FIRST_FIELDS * stepBytes),
    stepBytes,
    grounds: [],
    weights: [],
  };
}

/** Puts one more field behind the others, whose minutes are still to be written; gives the row for them. */
function addInPlace(fields: Fields, ground: Ground, weights: Weights): Int32Array {
  const { stepBytes } = fields;
  const { size } = fields.grid;
  const field = fields.grounds.length;
  const at = field * size;
  if (at === fields.minutes.length) {
    const { minutes, steps } = fields;
    fields.minutes = new Int32Array(2 * at);
    fields.steps = new Uint8Array(2 * field * stepBytes);
    fields.minutes.set(minutes);
    fields.steps.set(steps);
  }
  fields.grounds.push(ground);
  fields.weights.push(weights);
  fields.steps.fill(UNASKED, field * stepBytes, (field + 1) * stepBytes);
  return fields.minutes.subarray(at, at + size);
}

function writeKey(key: Draft, mover: number, { number, hexes }: Goal, { items, count }: Weights): void {
  key.count = 0;
  note(key, mover);
  note(key, number);
  if (number < 0) for (const hex of hexes) note(key, hex);
  for (let i = 0; i < count; i++) note(key, items[i]);
}

/** The field of a mover class (its number) to a goal; worked out once as long as it is kept. */
export function fieldTowards(fields: Fields, mover: number, goal: Goal, weights: Weights): Field {
  const { key, register, solver, byClass } = fields;
  writeKey(key, mover, goal, weights);
  const known = register.find(key);
  if (known >= 0) return known;
  const lasting = copyOf(weights);
  solver.to(byClass[mover].laid(lasting), goal.hexes, addInPlace(fields, byClass[mover], lasting));
  return register.enter(key);
}

/** Minutes from a hex to the nearest hex of the goal, or UNREACHED. */
export function minutesFrom({ minutes, grid }: Fields, field: Field, from: Hex): Minutes {
  return minutes[field * grid.size + from];
}

/** PO-4: the direction from a hex with the least minutes in all, of equals the lowest; or NO_STEP. */
export function stepFrom(fields: Fields, field: Field, from: Hex): number {
  const known = keptStep(fields, field, from);
  return known === UNASKED ? findSteps(fields, field, from) : known - STEP;
}

/** What the ground costs a mover class, without weights. */
export function costsOf({ byClass }: Fields, mover: number): StepCosts {
  return byClass[mover].costs;
}

/** For between turns: drops all fields when there are too many, and says whether it did. */
export function makeRoomInPlace({ grounds, weights, most, register }: Fields): boolean {
  if (grounds.length < most) return false;
  register.clear();
  grounds.length = 0;
  weights.length = 0;
  return true;
}

/** UNASKED, or the step + STEP. */
function keptStep({ steps, stepBytes }: Fields, field: Field, hex: Hex): number {
  return (steps[field * stepBytes + (hex >> 1)] >> ((hex & 1) * 4)) & STEP_MASK;
}

/** For a step that is UNASKED. */
function keepStep({ steps, stepBytes }: Fields, field: Field, hex: Hex, step: number): void {
  steps[field * stepBytes + (hex >> 1)] |= (step + STEP) << ((hex & 1) * 4);
}

/** Works out the step from a hex, and those that follow it. */
function findSteps(fields: Fields, field: Field, from: Hex): number {
  const { grid, minutes } = fields;
  const costs = fields.grounds[field].laid(fields.weights[field]);
  let hex = from;
  for (let i = 0; i < STEPS_AHEAD && keptStep(fields, field, hex) === UNASKED; i++) {
    const step = findStep(grid, costs, minutes, field * grid.size, hex);
    keepStep(fields, field, hex, step);
    if (step === NO_STEP) break;
    hex = neighbour(grid, hex, step);
  }
  return keptStep(fields, field, from) - STEP;
}

/** `minutes` are those of the field that begins at `at`. */
function findStep(grid: Grid, costs: StepCosts, minutes: Int32Array, at: number, from: Hex): number {
  if (minutes[at + from] === 0) return NO_STEP;
  let best = NO_STEP;
  let bestMinutes = UNREACHED;
  for (let direction = 0; direction < 6; direction++) {
    const by = minutesBy(grid, costs, minutes, at, from, direction);
    if (by >= bestMinutes) continue;
    best = direction;
    bestMinutes = by;
  }
  return best;
}

/** Minutes to the goal by way of one neighbour; UNREACHED when no way leads there. */
function minutesBy(
  grid: Grid,
  { enter, cross }: StepCosts,
  minutes: Int32Array,
  at: number,
  from: Hex,
  direction: Direction,
): Minutes {
  const to = neighbour(grid, from, direction);
  if (to < 0 || enter[to] === 0 || minutes[at + to] === UNREACHED) return UNREACHED;
  const crossing = cross === undefined ? 0 : cross[sideOf(grid, from, direction)];
  return crossing === IMPASSABLE_SIDE ? UNREACHED : enter[to] + crossing + minutes[at + to];
}
