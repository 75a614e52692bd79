// The editing history of one plan: a list of edits from which the plan follows, so that undo and redo only move a mark.
import { checkPlan } from '../../rules/index.ts';
import type { Plan, PlanFault, Scenario } from '../../rules/index.ts';
import { applyEdit, EMPTY_BODY, type PlanBody, type PlanEdit } from './plan-body.ts';

export { applyEdit, type PlanBody, type PlanEdit } from './plan-body.ts';

/** A plan on the desk. The first `done` edits stand; the others wait to be redone. */
export interface Draft {
  readonly id: string;
  readonly name: string;
  readonly start: PlanBody;
  readonly edits: readonly PlanEdit[];
  readonly done: number;
}

/** A fault with the plan that has it, so that what would turn it can be asked (WY-7); without one nothing of a plan would. */
export interface ToldFault extends PlanFault {
  readonly of?: Plan;
}

export type EditResult =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly faults: readonly ToldFault[] };

export function faultsWith(plan: Plan, faults: readonly PlanFault[]): readonly ToldFault[] {
  return faults.map((fault) => ({ ...fault, of: plan }));
}

/** A draft that begins with the given plan and no history. */
export function makeDraft(id: string, name: string, start: PlanBody = EMPTY_BODY): Draft {
  return { id, name, start, edits: [], done: 0 };
}

/** The plan as it stands. */
export function planOf(draft: Draft): Plan {
  return { name: draft.name, ...draft.edits.slice(0, draft.done).reduce(applyEdit, draft.start) };
}

const TAKES_AWAY: ReadonlySet<PlanEdit['do']> = new Set(['remove', 'clear', 'ungroup', 'untrigger']);

/** Adds an edit when the rules have no objection to what follows from it (OB-1 … OB-8); what could be redone is forgotten. */
export function tryEdit(scenario: Scenario, draft: Draft, edit: PlanEdit): EditResult {
  const plan = planOf(draft);
  // Taking away is always allowed, so that a plan can never be stuck.
  if (!TAKES_AWAY.has(edit.do)) {
    const { name, ...body } = plan;
    const next = { name, ...applyEdit(body, edit) };
    const faults = checkPlan(scenario, next);
    if (faults.length > 0) return { ok: false, faults: faultsWith(next, faults) };
  }
  const edits = [...draft.edits.slice(0, draft.done), edit];
  return { ok: true, draft: { ...draft, edits, done: edits.length } };
}

export function canUndo(draft: Draft): boolean {
  return draft.done > 0;
}

export function canRedo(draft: Draft): boolean {
  return draft.done < draft.edits.length;
}

export function undo(draft: Draft): Draft {
  return canUndo(draft) ? { ...draft, done: draft.done - 1 } : draft;
}

export function redo(draft: Draft): Draft {
  return canRedo(draft) ? { ...draft, done: draft.done + 1 } : draft;
}

/** The edit that undo would take back, or redo would do again. */
export function editAt(draft: Draft, which: 'undo' | 'redo'): PlanEdit | undefined {
  return draft.edits[which === 'undo' ? draft.done - 1 : draft.done];
}

/** The first of belt-1, belt-2, … that no belt of the draft has or had, so that a redo never meets its own name. */
export function nextBeltId(draft: Draft): string {
  const used = new Set([
    ...draft.start.belts.map((belt) => belt.id),
    ...draft.edits.map((edit) => (edit.do === 'lay' ? edit.belt.id : '')),
  ]);
  for (let n = 1; ; n++) if (!used.has(`belt-${n}`)) return `belt-${n}`;
}
