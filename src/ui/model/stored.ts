// A draft as it is kept in the browser's storage, and the way back: what comes from storage is checked like a file.
import { checkPlan } from '../../rules/index.ts';
import type { Belt, Scenario } from '../../rules/index.ts';
import { makePlanText, parsePlan } from '../../scenario/index.ts';
import { applyEdit, makeDraft } from './plan-edit.ts';
import type { Draft, PlanBody, PlanEdit } from './plan-edit.ts';

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
  let body = draft.edits.slice(0, skip).reduce(applyEdit, draft.start);
  const plans = [body, ...draft.edits.slice(skip).map((edit) => (body = applyEdit(body, edit)))];
  return {
    scenarioHash: scenario.hash,
    id: draft.id,
    name: draft.name,
    revision,
    states: plans.map((plan) => makePlanText(scenario, { name: draft.name, ...plan })),
    done: draft.done - skip,
    order,
  };
}

/** The plan of one stored state; undefined when it is none any more. */
function readState(scenario: Scenario, state: unknown): PlanBody | undefined {
  const result = typeof state === 'string' ? parsePlan(state, scenario) : undefined;
  if (!result?.ok || checkPlan(scenario, result.value).length > 0) return undefined;
  const { name: _, ...body } = result.value;
  return body;
}

/** The draft of a stored record; undefined when it does not hold up. */
export function readStored(scenario: Scenario, stored: StoredDraft): Draft | undefined {
  if (typeof stored.id !== 'string' || typeof stored.name !== 'string' || !Array.isArray(stored.states))
    return undefined;
  const plans = stored.states.flatMap((state) => readState(scenario, state) ?? []);
  if (plans.length === 0 || plans.length < stored.states.length) return undefined;
  const edits = plans.slice(1).map((after, i) => editBetween(plans[i], after));
  const done = Number.isInteger(stored.done) ? Math.max(0, Math.min(stored.done, edits.length)) : edits.length;
  return { ...makeDraft(stored.id, stored.name, plans[0]), edits, done };
}

/** The edit that leads from a plan to the next one: of the plain edits of belts the one that does, else the whole plan. */
function editBetween(before: PlanBody, after: PlanBody): PlanEdit {
  const edit = beltEdit(before.belts, after.belts);
  return edit !== undefined && areEqual(applyEdit(before, edit), after) ? edit : { do: 'set', body: after };
}

function areEqual(a: PlanBody, b: PlanBody): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** With its keys in one order. */
function sorted({ belts, groups, triggers, notices, production }: PlanBody): PlanBody {
  const plain = belts.map(({ id, kind, depth, places, care, ordered, laid }) => {
    return { id, kind, depth, places, care, ordered, laid };
  });
  return { belts: plain, groups, triggers, notices, production };
}

function beltEdit(before: readonly Belt[], after: readonly Belt[]): PlanEdit | undefined {
  const gone = before.find((belt) => after.every(({ id }) => id !== belt.id));
  if (gone !== undefined)
    return after.length === 0 && before.length > 1 ? { do: 'clear' } : { do: 'remove', belt: gone.id };
  const fresh = after.find((belt) => before.every(({ id }) => id !== belt.id));
  if (fresh !== undefined) return { do: 'lay', belt: fresh };
  const deeper = after.find((belt, i) => belt.depth !== before[i].depth);
  if (deeper !== undefined) return { do: 'depth', belt: deeper.id, depth: deeper.depth };
  const shaped = after.find(({ places }, i) => JSON.stringify(places) !== JSON.stringify(before[i].places));
  return shaped && { do: 'shape', belt: shaped.id, places: shaped.places };
}
