// Par: the plan for a budget that delays the moving side most in the model, and the proof that no other does more (PA-1 to PA-6).
import { makePlan } from '../../exercise/index.ts';
import { costOfPlan, type Minutes, type Scenario } from '../../rules/index.ts';
import { decide, type OpenTarget, openTarget, type Searching, type Verdict } from './branch.ts';
import { improve } from './cover.ts';
import { arrivalWith, makeModel, withPoints } from './model.ts';
import { chosenOf, planWith } from './plan.ts';
import { timetableFor } from './timetable.ts';
import type { MakeLp, ParModel, ParReport, ParTask, Timetable } from './types.ts';
import { makePool } from './ways.ts';

/** Boxes that a target may take before others are looked at; doubled each time that none was decided. */
const FIRST_BOXES = 8;
/** What is done to change the best plan before it is left to the search: steps of one change, and rows and hexes looked at for all. */
const MOST_STEPS = 500;
const MOST_WORK = 20_000_000;
/** What is aimed at beyond the best plan, in percent of its delay. */
const AIMS = [0, 4, 8, 16, 32];

interface Best {
  chosen: readonly number[];
  arrival: Minutes;
  timetable?: Timetable;
}

/** What is known: a plan, and that no plan does better than `most`. */
interface Between {
  readonly best: Best;
  most: Minutes;
  /** Targets between the two that were begun, by minute. */
  readonly open: Map<Minutes, OpenTarget>;
  isOver: boolean;
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

/** Goes on with the target of a minute, which is opened when it is new, and keeps what comes of it. */
function pursue(searching: Searching, between: Between, minute: Minutes, boxes: number): Verdict {
  const target = between.open.get(minute) ?? openTarget(searching, minute);
  between.open.set(minute, target);
  const verdict = decide(searching, target, boxes);
  if (verdict === 'no') between.most = minute - 1;
  freeDecided(between);
  return verdict;
}

/** Frees the targets that are decided by now. */
function freeDecided({ open, best, most }: Between): void {
  for (const [minute, { relaxation }] of open) {
    if (minute > best.arrival && minute <= most) continue;
    relaxation.lp.free();
    open.delete(minute);
  }
}

/** Asks targets in the middle between the best plan and the bound, until one stays open. */
function narrow(searching: Searching, between: Between, boxes: number): void {
  const { best } = between;
  let verdict: Verdict = 'no';
  while (best.arrival < between.most && verdict !== 'open') {
    verdict = pursue(searching, between, best.arrival + Math.ceil((between.most - best.arrival) / 2), boxes);
  }
}

/** Changes the best plan, aiming at the next minute as long as that makes it better, then at later ones up to the bound. */
function approach({ model, see, isOver }: Searching, between: Between, bare: Minutes): void {
  const { best } = between;
  const effort = { steps: MOST_STEPS, left: MOST_WORK };
  for (let i = 0; i < AIMS.length && best.arrival < between.most && effort.left > 0 && !isOver(); i++) {
    const { arrival } = best;
    const aim = arrival + Math.max(1, Math.ceil(((arrival - bare) * AIMS[i]) / 100));
    see(improve(model, best.chosen, Math.min(aim, between.most), effort));
    if (best.arrival > arrival) i = -1;
  }
}

/** Decides targets between the best plan and the bound until they meet: in the middle, which narrows most, and the next, which may end it. */
function close(searching: Searching, between: Between, bare: Minutes): void {
  const { best } = between;
  approach(searching, between, bare);
  for (let boxes = FIRST_BOXES; best.arrival < between.most && !between.isOver; boxes *= 2) {
    const before = best.arrival;
    narrow(searching, between, boxes);
    if (best.arrival > before) approach(searching, between, bare);
    while (best.arrival < between.most && pursue(searching, between, best.arrival + 1, boxes) === 'yes') {
      approach(searching, between, bare);
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

/** The problem with a first plan, and nothing known of better ones. */
function begin(
  scenario: Scenario,
  { columns, makeLp, work, isOver }: ParTask,
): { searching: Searching; between: Between; bare: Minutes } {
  const model = makeModel(scenario, columns);
  const bare = arrivalWith(model, []);
  const best: Best = { chosen: [], arrival: bare };
  const between: Between = { best, most: scenario.deadline, open: new Map(), isOver: false };
  const see = makeSee(model, makeLp, best);
  see(chosenOf(model, makePlan('greedy', scenario)));
  const searching: Searching = {
    model,
    makeLp,
    pool: makePool(),
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
  return { searching, between, bare };
}

/**
 * Solves a scenario that `parRefusal` has nothing against. When it is optimal, or was stopped by `work`, the report depends on nothing
 * but the task and the engine's version; when it was stopped by `isOver`, on when that was.
 */
export function par(task: ParTask): ParReport {
  const scenario = task.points === undefined ? task.scenario : withPoints(task.scenario, task.points);
  const { searching, between, bare } = begin(scenario, task);
  try {
    close(searching, between, bare);
  } finally {
    for (const { relaxation } of between.open.values()) relaxation.lp.free();
  }
  return reportOf(searching, bare, between);
}
