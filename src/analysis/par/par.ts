// Par: the plan for a budget that delays the moving side most in the model, and the proof that no other does more (PA-1 to PA-6).
import { costOfPlan, type Minutes, type Scenario } from '../../rules/index.ts';
import { decide, freeTarget, openTarget } from './cases.ts';
import { approach, race } from './early-plans.ts';
import { arrivalWith, makeModel, withPoints } from './model.ts';
import { planWith } from './plan.ts';
import type { OpenTarget, Searching } from './searching.ts';
import { timetableFor } from './timetable.ts';
import type { MakeLp, ParModel, ParReport, ParTask, Timetable } from './types.ts';
import { makePool } from './ways.ts';

/** Linear programs for the minute after the best plan, doubled each time; and one for targets beyond it for so many of them. */
const FIRST_WORK = 1536;
const BEYOND = 4;
/** How far beyond the best plan such a target may lie, in percent of its delay. */
const REACH = 10;

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

/** Frees the targets that are decided by now. */
function freeDecided({ open, best, most }: Between): void {
  for (const [minute, target] of open) {
    if (minute > best.arrival && minute <= most) continue;
    freeTarget(target);
    open.delete(minute);
  }
}

/** Goes on with the target of a minute, which is opened when it is new, and changes a better plan that comes of it further. */
function ask(searching: Searching, between: Between, minute: Minutes, work: number): void {
  const { arrival } = between.best;
  const target = between.open.get(minute) ?? openTarget(searching, minute);
  between.open.set(minute, target);
  if (decide(searching, target, work) === 'no') between.most = minute - 1;
  freeDecided(between);
  if (between.best.arrival > arrival) approach(searching);
}

function isDone({ best, most, isOver }: Between): boolean {
  return best.arrival >= most || isOver;
}

/**
 * Asks for plans so many percent of its delay beyond the best one, a minute at least, and then less far, until so many linear programs are
 * solved: what is refuted is a bound.
 */
function askBeyond(searching: Searching, between: Between, bare: Minutes, work: number, percent: number): void {
  const { best } = between;
  const last = searching.solved + work;
  while (searching.solved < last && !isDone(between)) {
    const reach = Math.max(1, Math.ceil(((best.arrival - bare) * percent) / 100));
    ask(searching, between, Math.min(between.most, best.arrival + reach), last - searching.solved);
  }
}

/**
 * Decides targets between the best plan and the bound until they meet. The next minute first: mostly the best plan is par by then, and
 * the search ends when it is refuted. Where that takes long, those some way beyond it too, so that there is a bound.
 */
function close(searching: Searching, between: Between, bare: Minutes): void {
  race(searching);
  for (let work = FIRST_WORK; !isDone(between); work *= 2) {
    askBeyond(searching, between, bare, work, 0);
    askBeyond(searching, between, bare, Math.floor(work / BEYOND), REACH);
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
    between,
    refuted: [],
    changing: new Map(),
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
    for (const target of between.open.values()) freeTarget(target);
  }
  return reportOf(searching, bare, between);
}
