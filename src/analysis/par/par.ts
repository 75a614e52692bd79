// Par: the plan for a budget that delays the moving side most in the model, and the proof that no other does more (PA-1 to PA-6).
import { makePlan } from '../../exercise/index.ts';
import { costOfPlan, type Minutes } from '../../rules/index.ts';
import { decide, type Searching, type Verdict } from './branch.ts';
import { arrivalWith, makeModel, withPoints } from './model.ts';
import { chosenOf, planWith } from './plan.ts';
import { timetableFor } from './timetable.ts';
import type { MakeLp, ParModel, ParReport, ParTask, Timetable } from './types.ts';
import { makePool } from './ways.ts';

/** Boxes that a target may take before others are looked at; doubled each time that none was decided. */
const FIRST_BOXES = 32;

interface Best {
  chosen: readonly number[];
  arrival: Minutes;
  timetable?: Timetable;
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

/** The greatest number of points of which every option's, and what production costs, are a multiple. */
function unitOf({
  options,
  calendar,
  scenario: {
    calendar: { stores },
  },
}: ParModel): number {
  const starts = (calendar?.starts ?? []).map(({ store }) => stores[store].cost);
  return Math.max(1, [...starts, ...options.map(({ points }) => points)].reduce(divisor, 0));
}

/** What of it, taken in this order, can be paid, and when (PR-3 to PR-5). Less can be paid whenever more can. */
function paidPart(model: ParModel, makeLp: MakeLp, chosen: readonly number[]): Omit<Best, 'arrival'> {
  const { calendar } = model;
  if (calendar === undefined) return { chosen };
  const timetable = timetableFor(model, calendar, chosen, makeLp);
  if (timetable !== undefined) return { chosen, timetable };
  let [low, high] = [0, chosen.length];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (timetableFor(model, calendar, chosen.slice(0, middle), makeLp) === undefined) high = middle;
    else low = middle;
  }
  const part = chosen.slice(0, low);
  return { chosen: part, timetable: timetableFor(model, calendar, part, makeLp) };
}

/** Takes over what is better than the best so far; says when the moving side arrives. */
function makeSee(model: ParModel, makeLp: MakeLp, best: Best): Searching['see'] {
  return (chosen) => {
    const whole = arrivalWith(model, chosen);
    if (whole <= best.arrival) return whole;
    const paid = paidPart(model, makeLp, chosen);
    const arrival = paid.chosen.length === chosen.length ? whole : arrivalWith(model, paid.chosen);
    if (arrival > best.arrival) Object.assign(best, { timetable: undefined, ...paid, arrival });
    return arrival;
  };
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

/** All that is known now. */
function reportOf({ model, solved, nodes }: Searching, bare: Minutes, { best, most }: Between): ParReport {
  const plan = planWith(model, best.chosen, best.timetable);
  return {
    status: best.arrival >= most ? 'optimal' : 'limit',
    value: best.arrival - bare,
    bound: most - bare,
    arrival: best.arrival,
    bare,
    plan,
    cost: costOfPlan(model.scenario, plan),
    solved,
    nodes,
  };
}

/**
 * Solves a scenario that `parRefusal` has nothing against. When it is optimal, or was stopped by `work`, the report depends on nothing
 * but the task and the engine's version; when it was stopped by `isOver`, on when that was.
 */
export function par({ scenario: given, columns, points, makeLp, work, isOver }: ParTask): ParReport {
  const scenario = points === undefined ? given : withPoints(given, points);
  const model = makeModel(scenario, columns);
  const bare = arrivalWith(model, []);
  const best: Best = { chosen: [], arrival: bare };
  const between: Between = { best, most: scenario.deadline, isOver: false };
  const see = makeSee(model, makeLp, best);
  see(chosenOf(model, makePlan('greedy', scenario)));
  const searching: Searching = {
    model,
    makeLp,
    pool: makePool(),
    unit: unitOf(model),
    isOver: () => {
      const report = () => reportOf(searching, bare, between);
      between.isOver ||= searching.solved >= (work ?? Number.MAX_SAFE_INTEGER);
      between.isOver ||= isOver({ value: best.arrival - bare, bound: between.most - bare, report });
      return between.isOver;
    },
    see,
    solved: 0,
    nodes: 0,
  };
  narrow(searching, between);
  close(searching, between);
  return reportOf(searching, bare, between);
}
