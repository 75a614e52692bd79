// Par: the plan for a budget that delays the moving side most in the model, and the proof that no other does more (PA-1 to PA-6).
import { makePlan } from '../../exercise/index.ts';
import type { Minutes } from '../../rules/index.ts';
import { decide, type Searching, type Verdict } from './branch.ts';
import { arrivalWith, costWith, makeModel, withPoints } from './model.ts';
import { chosenOf, planWith } from './plan.ts';
import type { ParModel, ParReport, ParTask } from './types.ts';
import { makePool } from './ways.ts';

/** Boxes that a target may take before others are looked at; doubled each time that none was decided. */
const FIRST_BOXES = 32;

interface Best {
  chosen: readonly number[];
  arrival: Minutes;
}

/** What is known: a plan, and that no plan does better than `most`. */
interface Between {
  readonly best: Best;
  most: Minutes;
  isOver: boolean;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

/** The greatest number of points of which every option's are a multiple. */
function unitOf({ options }: ParModel): number {
  return Math.max(
    1,
    options.reduce((unit, { points }) => divisor(unit, points), 0),
  );
}

function settle(between: Between, minute: Minutes, verdict: Verdict): void {
  if (verdict === 'no') between.most = minute - 1;
}

/** Halves what is between the best plan and the bound by relaxations alone. */
function narrow(searching: Searching, between: Between): void {
  let low = between.best.arrival;
  while (low < between.most && !between.isOver) {
    const minute = low + Math.ceil((between.most - low) / 2);
    const verdict = decide(searching, minute, 1);
    settle(between, minute, verdict);
    if (verdict !== 'no') low = Math.max(minute, between.best.arrival);
  }
}

/** Decides targets between the best plan and the bound until they meet. */
function close(searching: Searching, between: Between): void {
  const { best } = between;
  for (let boxes = FIRST_BOXES; best.arrival < between.most && !between.isOver; boxes *= 2) {
    for (const share of [2, 1, between.most]) {
      if (best.arrival >= between.most || between.isOver) return;
      const minute = best.arrival + Math.ceil((between.most - best.arrival) / share);
      settle(between, minute, decide(searching, minute, boxes));
    }
  }
}

/**
 * Solves a scenario that `parRefusal` has nothing against. When it is optimal, the report depends on nothing but the scenario, the
 * points and the engine's version; when it was stopped, on when that was.
 */
export function par({ scenario: given, points, makeLp, isOver }: ParTask): ParReport {
  const scenario = points === undefined ? given : withPoints(given, points);
  const model = makeModel(scenario);
  const bare = arrivalWith(model, []);
  const best: Best = { chosen: [], arrival: bare };
  const between: Between = { best, most: scenario.deadline, isOver: false };
  const see = (chosen: readonly number[], arrival: Minutes): void => {
    if (arrival <= best.arrival) return;
    best.chosen = chosen;
    best.arrival = arrival;
  };
  const first = chosenOf(model, makePlan('greedy', scenario));
  see(first, arrivalWith(model, first));
  const searching: Searching = {
    model,
    makeLp,
    pool: makePool(),
    unit: unitOf(model),
    isOver: () => {
      between.isOver ||= isOver({ value: best.arrival - bare, bound: between.most - bare });
      return between.isOver;
    },
    see,
    solved: 0,
    nodes: 0,
  };
  narrow(searching, between);
  close(searching, between);
  return {
    status: best.arrival >= between.most ? 'optimal' : 'limit',
    value: best.arrival - bare,
    bound: between.most - bare,
    arrival: best.arrival,
    bare,
    plan: planWith(model, best.chosen),
    cost: costWith(model, best.chosen),
    solved: searching.solved,
    nodes: searching.nodes,
  };
}
