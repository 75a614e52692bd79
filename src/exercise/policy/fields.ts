// Distance fields towards a goal, with known segments counted as the policy counts them, and the step to take from each hex.
import {
  type Direction,
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
import { copyOf, type Draft, makeDraft, makeRegister, note } from './keep.ts';
import type { Goal } from './roster.ts';
import type { Weights } from './weigh.ts';

/** Number of a field: good until `makeRoom` says that it has dropped them. */
export type Field = number;

/** In place of a direction: the hex is of the goal, or nothing leads on from it. */
export const NO_STEP = -1;

export interface Fields {
  /** The field of a mover class (its number) to a goal; worked out once as long as it is kept. */
  towards(mover: number, goal: Goal, weights: Weights): Field;
  /** Minutes from a hex to the nearest hex of the goal, or UNREACHED. */
  minutes(field: Field, from: Hex): Minutes;
  /** PO-4: the direction from a hex with the least minutes in all, of equals the lowest; or NO_STEP. */
  step(field: Field, from: Hex): number;
  /** What the ground costs a mover class, without weights. */
  costs(mover: number): StepCosts;
  /** For between turns: drops all fields when there are too many, and says whether it did. */
  makeRoom(): boolean;
}

/** How a step is kept: UNASKED, or its direction + STEP, where NO_STEP counts as a direction. */
const UNASKED = 0;
const STEP = 2;
const STEP_MASK = 15;
/** Steps that are worked out at once while the weights lie on the ground. */
const STEPS_AHEAD = 12;

/** About 18 MB of fields, at four bytes and a half a hex, whatever the map's size; what one turn needs may come on top. */
const KEPT_HEXES = 4_000_000;
const FIRST_FIELDS = 4;

/**
 * All fields one behind the other in two rows, so that a step is found with one look at memory; the rows lengthen as fields come.
 * Two steps lie in each byte, since the less memory they take the quicker they are reached.
 */
interface Shelf {
  readonly grid: Grid;
  minutes: Int32Array;
  steps: Uint8Array;
  /** Of one field. */
  readonly stepBytes: number;
  /** By field: the ground, and what was laid on it when the field was worked out. */
  readonly grounds: Ground[];
  readonly weights: Weights[];
}

function makeShelf(grid: Grid): Shelf {
  const stepBytes = (grid.size + 1) >> 1;
  return {
    grid,
    minutes: new Int32Array(FIRST_FIELDS * grid.size),
    steps: new Uint8Array(FIRST_FIELDS * stepBytes),
    stepBytes,
    grounds: [],
    weights: [],
  };
}

/** Puts one more field on the shelf, whose minutes are still to be written; gives the row for them. */
function addInPlace(shelf: Shelf, ground: Ground, weights: Weights): Int32Array {
  const { stepBytes } = shelf;
  const { size } = shelf.grid;
  const field = shelf.grounds.length;
  const at = field * size;
  if (at === shelf.minutes.length) {
    const { minutes, steps } = shelf;
    shelf.minutes = new Int32Array(2 * at);
    shelf.steps = new Uint8Array(2 * field * stepBytes);
    shelf.minutes.set(minutes);
    shelf.steps.set(steps);
  }
  shelf.grounds.push(ground);
  shelf.weights.push(weights);
  shelf.steps.fill(UNASKED, field * stepBytes, (field + 1) * stepBytes);
  return shelf.minutes.subarray(at, at + size);
}

function writeKey(key: Draft, mover: number, { number, hexes }: Goal, { items, count }: Weights): void {
  key.count = 0;
  note(key, mover);
  note(key, number);
  if (number < 0) for (const hex of hexes) note(key, hex);
  for (let i = 0; i < count; i++) note(key, items[i]);
}

/** One keeper of fields for each policy; it remembers nothing but what it could work out again. */
export function makeFields(scenario: Scenario): Fields {
  const { grid } = scenario;
  const { size } = grid;
  const byClass = stepCosts(scenario);
  const grounds = MOVER_CLASSES.map((mover) => makeGround(grid, byClass[mover]));
  const solver = makeFieldSolver(grid);
  const most = Math.max(FIRST_FIELDS, Math.floor(KEPT_HEXES / size));
  const register = makeRegister();
  const key = makeDraft();
  const shelf = makeShelf(grid);
  return {
    towards(mover, goal, weights) {
      writeKey(key, mover, goal, weights);
      const known = register.find(key);
      if (known >= 0) return known;
      const lasting = copyOf(weights);
      solver.to(grounds[mover].laid(lasting), goal.hexes, addInPlace(shelf, grounds[mover], lasting));
      return register.enter(key);
    },
    minutes: (field, from) => shelf.minutes[field * size + from],
    step(field, from) {
      const known = keptStep(shelf, field, from);
      return known === UNASKED ? findSteps(shelf, field, from) : known - STEP;
    },
    costs: (mover) => grounds[mover].costs,
    makeRoom() {
      if (shelf.grounds.length < most) return false;
      register.clear();
      shelf.grounds.length = 0;
      shelf.weights.length = 0;
      return true;
    },
  };
}

/** UNASKED, or the step + STEP. */
function keptStep({ steps, stepBytes }: Shelf, field: Field, hex: Hex): number {
  return (steps[field * stepBytes + (hex >> 1)] >> ((hex & 1) * 4)) & STEP_MASK;
}

/** For a step that is UNASKED. */
function keepStep({ steps, stepBytes }: Shelf, field: Field, hex: Hex, step: number): void {
  steps[field * stepBytes + (hex >> 1)] |= (step + STEP) << ((hex & 1) * 4);
}

/** Works out the step from a hex, and those that follow it. */
function findSteps(shelf: Shelf, field: Field, from: Hex): number {
  const { grid, minutes } = shelf;
  const costs = shelf.grounds[field].laid(shelf.weights[field]);
  let hex = from;
  for (let i = 0; i < STEPS_AHEAD && keptStep(shelf, field, hex) === UNASKED; i++) {
    const step = findStep(grid, costs, minutes, field * grid.size, hex);
    keepStep(shelf, field, hex, step);
    if (step === NO_STEP) break;
    hex = neighbour(grid, hex, step);
  }
  return keptStep(shelf, field, from) - STEP;
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
