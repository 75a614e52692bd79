// What a debrief is about: one plan, with the seed and the policies that it is played with, as an exercise or as a plan on the desk.
import { withNamesOfTheirOwn } from '../../analysis/index.ts';
import { type Control, type Exercise, NO_BELTS, type Run, standIns } from '../../exercise/index.ts';
import { checkPlan, type Plan, type Scenario } from '../../rules/index.ts';
import { hashOfText } from '../../scenario/index.ts';
import { type Draft, planOf } from './plan-edit.ts';
import { isRunOf, namelessText } from './run-plan.ts';

export interface Subject {
  /** Under which its sheet is kept. */
  readonly key: string;
  readonly plan: Plan;
  readonly seed: string;
  readonly control: Control;
  /** Absent = the plan has still to be played. */
  readonly run?: Exercise;
}

/** Is it over? */
export function isExercise(run: Run | Exercise | undefined): run is Exercise {
  return run !== undefined && 'measures' in run;
}

/** The draft with just this plan, else what the plan holds: names play no part. */
function planKey(plan: Plan, drafts: readonly Draft[], isSame: (draft: Draft) => boolean): string {
  return drafts.find(isSame)?.id ?? hashOfText(namelessText(plan));
}

export function subjectOfRun(run: Exercise, drafts: readonly Draft[]): Subject {
  const { plan, seed, control } = run;
  return { key: planKey(plan, drafts, (draft) => isRunOf(run, planOf(draft))), plan, seed, control, run };
}

export function subjectOfDraft(draft: Draft, seed: string, control: Control, scenario: Scenario): Subject {
  return { key: draft.id, plan: planOf(draft), seed, control: standIns(scenario, control) };
}

/** Plans that a debrief compares: its own first, the others on the shelf, and in the end none at all. */
export interface Compared {
  readonly plans: readonly Plan[];
  /** Names of plans that the rules are against, and that are left out. */
  readonly illegal: readonly string[];
}

/** More would take a class too long to wait for. */
const MOST_COMPARED = 12;

export function comparedWith(scenario: Scenario, run: Exercise, drafts: readonly Draft[], noBelts: string): Compared {
  const others = drafts.filter((draft) => !isRunOf(run, planOf(draft))).map(planOf);
  const isLegal = (plan: Plan) => checkPlan(scenario, plan).length === 0;
  const legal = others.filter((plan) => isLegal(plan) && plan.belts.length > 0);
  const all = [run.plan, ...legal.slice(0, MOST_COMPARED - 2), { ...NO_BELTS, name: noBelts }];
  return {
    plans: withNamesOfTheirOwn(run.plan.belts.length === 0 ? all.slice(0, -1) : all),
    illegal: others.filter((plan) => !isLegal(plan)).map(({ name }) => name),
  };
}
