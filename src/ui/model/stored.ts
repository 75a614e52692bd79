// A draft as it is kept in the browser's storage, and the way back: what comes from storage is checked like a file.
import { checkPlan } from '../../rules/index.ts';
import type { Belt, Scenario } from '../../rules/index.ts';
import { makePlanText, parsePlan } from '../../scenario/index.ts';
import { applyEdit, makeDraft } from './plan-edit.ts';
import type { Draft, PlanEdit } from './plan-edit.ts';

/** Plain data. `states` are plan documents: the plan before the first edit and after each one. */
export interface StoredDraft {
  readonly scenarioHash: string;
  readonly id: string;
  readonly name: string;
  /** 1, 2, 3, … : how often it was stored. */
  readonly revision: number;
  readonly states: readonly string[];
  readonly done: number;
  /** Place on the shelf. */
  readonly order: number;
}

/** Older edits than this are not stored; the plan itself always is. */
const STORED_EDITS = 60;

/** A draft as data to store. */
export function storeDraft(scenario: Scenario, draft: Draft, revision: number, order: number): StoredDraft {
  const skip = Math.max(0, Math.min(draft.done, draft.edits.length - STORED_EDITS));
  let belts = draft.edits.slice(0, skip).reduce(applyEdit, draft.start);
  const plans = [belts, ...draft.edits.slice(skip).map((edit) => (belts = applyEdit(belts, edit)))];
  return {
    scenarioHash: scenario.hash,
    id: draft.id,
    name: draft.name,
    revision,
    states: plans.map((plan) => makePlanText(scenario, { name: draft.name, belts: plan })),
    done: draft.done - skip,
    order,
  };
}

/** The draft of a stored record; undefined when it does not hold up. */
export function readStored(scenario: Scenario, stored: StoredDraft): Draft | undefined {
  if (typeof stored.id !== 'string' || typeof stored.name !== 'string' || !Array.isArray(stored.states))
    return undefined;
  const states = stored.states.map((state) => (typeof state === 'string' ? parsePlan(state, scenario) : undefined));
  const belts = states.map((state) => (state?.ok ? state.value.belts : undefined));
  if (belts.length === 0 || belts.some((plan) => plan === undefined)) return undefined;
  const plans = belts.filter((plan) => plan !== undefined);
  if (plans.some((plan) => checkPlan(scenario, { name: stored.name, belts: plan }).length > 0)) return undefined;
  const edits = plans.slice(1).map((after, i) => editBetween(plans[i], after));
  const done = Number.isInteger(stored.done) ? Math.max(0, Math.min(stored.done, edits.length)) : edits.length;
  return { ...makeDraft(stored.id, stored.name, plans[0]), edits, done };
}

/** The one edit that leads from a plan to the next one. */
function editBetween(before: readonly Belt[], after: readonly Belt[]): PlanEdit {
  const gone = before.find((belt) => after.every(({ id }) => id !== belt.id));
  if (gone !== undefined)
    return after.length === 0 && before.length > 1 ? { do: 'clear' } : { do: 'remove', belt: gone.id };
  const fresh = after.find((belt) => before.every(({ id }) => id !== belt.id));
  if (fresh !== undefined) return { do: 'lay', belt: fresh };
  const deeper = after.find((belt, i) => belt.depth !== before[i].depth);
  return deeper === undefined
    ? { do: 'depth', belt: '', depth: 1 }
    : { do: 'depth', belt: deeper.id, depth: deeper.depth };
}
