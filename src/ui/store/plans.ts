// The plans of the open scenario: the shelf, the draft on the desk, edits with undo, storing.
import { computed, signal } from '@preact/signals';
import type { Scenario } from '../../rules/index.ts';
import { costOfPlan, en } from '../../rules/index.ts';
import type { makePlan } from '../../exercise/index.ts';
import { editAt, planOf, redo, tryEdit, undo } from '../model/plan-edit.ts';
import type { PlanBody, PlanEdit, ToldFault } from '../model/plan-edit.ts';
import {
  activeDraft,
  addPlan,
  copyPlan,
  freeName,
  removePlan,
  renamePlan,
  restorePlan,
  withDraft,
} from '../model/shelf.ts';
import type { Shelf } from '../model/shelf.ts';
import type { Services } from '../services.ts';
import { named, text } from '../text/index.ts';
import type { LoadedLater } from './loaded-later.ts';
import type { Notices } from './notices.ts';

const EMPTY: Shelf = { drafts: [{ id: '', name: '', start: { belts: [] }, edits: [], done: 0 }], active: '' };

function planSignals() {
  const scenario = signal<Scenario | undefined>(undefined);
  const shelf = signal<Shelf>(EMPTY);
  const draft = computed(() => activeDraft(shelf.value));
  const plan = computed(() => planOf(draft.value));
  const cost = computed(() =>
    scenario.value === undefined ? { points: 0, effort: 0 } : costOfPlan(scenario.value, plan.value),
  );
  /** Id of the belt that is selected in the list. */
  const selected = signal<string | undefined>(undefined);
  /** Ids of drafts that cannot be changed any more (PA-9). */
  const locked = signal<ReadonlySet<string>>(new Set());
  return { scenario, shelf, draft, plan, cost, selected, locked };
}

type Signals = ReturnType<typeof planSignals>;

/** PA-9. */
function lockedFault(): ToldFault {
  return { rule: 'PA-9', code: 'locked', belt: -1, message: en`${text.par.locked}`, hint: en`${text.par.lockedHint}` };
}

/** What is done to the plan on the desk. */
function editing({ scenario, shelf, draft, locked }: Signals, copy: (id: string) => void, notices: Notices) {
  /** True when it is; then it is said, and how to go on. */
  const isLocked = (): boolean => {
    const { id, name } = draft.value;
    if (!locked.value.has(id)) return false;
    notices.say(text.par.locked);
    const action = { label: text.debriefing.copyOn, run: () => copy(id) };
    notices.add({ kind: 'info', title: text.debriefing.locked(name), action });
    return true;
  };
  const step = (which: 'undo' | 'redo'): void => {
    if (isLocked()) return;
    const change = editAt(draft.value, which);
    if (change === undefined) return;
    const what = describeEdit(scenario.value, change);
    shelf.value = withDraft(shelf.value, which === 'undo' ? undo(draft.value) : redo(draft.value));
    notices.say(which === 'undo' ? text.plan.undone(what) : text.plan.redone(what));
  };
  return {
    /** What the rules have against an edit; [] = it was made. */
    edit(change: PlanEdit): readonly ToldFault[] {
      if (scenario.value === undefined) return [];
      if (isLocked()) return [lockedFault()];
      const result = tryEdit(scenario.value, draft.value, change);
      if (!result.ok) return result.faults;
      shelf.value = withDraft(shelf.value, result.draft);
      return [];
    },
    undo: () => step('undo'),
    redo: () => step('redo'),
  };
}

/** Deletes a plan, with a message by which it comes back. */
function removeWithUndo({ scenario, shelf }: Signals, notices: Notices, id: string): void {
  const at = shelf.value.drafts.findIndex((one) => one.id === id);
  const gone = shelf.value.drafts[at];
  if (gone === undefined || shelf.value.drafts.length === 1) return;
  shelf.value = removePlan(shelf.value, id);
  const home = scenario.value?.hash;
  const run = () => {
    if (scenario.value?.hash === home) shelf.value = restorePlan(shelf.value, gone, at);
  };
  notices.add({ kind: 'info', title: text.plan.removed(gone.name), action: { label: text.shell.undo, run } });
}

/** What is done to the shelf. */
function shelving(signals: Signals, services: Services, notices: Notices) {
  const { shelf, selected } = signals;
  /** The plan that was put on the desk is named to those who do not see it. */
  const sayAdded = () => notices.say(text.files.openedPlan(signals.draft.value.name));
  return {
    remove: (id: string) => removeWithUndo(signals, notices, id),
    choose(id: string): void {
      if (shelf.value.drafts.some((one) => one.id === id)) shelf.value = { ...shelf.value, active: id };
      selected.value = undefined;
    },
    create(): void {
      const wish = text.plan.newName(shelf.value.drafts.length + 1);
      shelf.value = addPlan(shelf.value, services.freshId(), wish);
      sayAdded();
    },
    /** Adds a plan to the shelf; the name that it got. */
    add(name: string, body: PlanBody): string {
      const free = freeName(shelf.value, name);
      shelf.value = addPlan(shelf.value, services.freshId(), free, body);
      return free;
    },
    copy(id: string): void {
      const name = shelf.value.drafts.find((one) => one.id === id)?.name ?? '';
      shelf.value = copyPlan(shelf.value, id, services.freshId(), text.plan.copyName(name));
      sayAdded();
    },
    /** False when the name is empty or taken. */
    rename(id: string, wish: string): boolean {
      const before = shelf.value;
      shelf.value = renamePlan(before, id, wish);
      return shelf.value !== before;
    },
    /** A fresh shelf with one empty plan, for a scenario without stored plans. */
    freshShelf(): Shelf {
      return addPlan({ drafts: [], active: '' }, services.freshId(), text.plan.firstName);
    },
  };
}

type Planners = LoadedLater<{ readonly makePlan: typeof makePlan }>;

/** Hexes up to which the stock planner answers while a person waits. */
const SUGGEST_SIZE = 1000;

/** The stock planner's plan, as a draft of its own (PL-1). */
function suggesting(
  { scenario }: Signals,
  add: (name: string, body: PlanBody) => string,
  notices: Notices,
  engine: Planners,
) {
  const canSuggest = computed(() => (scenario.value?.grid.size ?? Infinity) <= SUGGEST_SIZE);
  return {
    canSuggest,
    async suggest(): Promise<void> {
      const open = scenario.value;
      if (open === undefined || !canSuggest.value || !(await engine.open(notices)) || scenario.value !== open) return;
      const { name, ...body } = engine.parts.makePlan('greedy', open);
      notices.say(text.plan.suggested(add(name, body)));
    },
  };
}

export function makePlans(services: Services, notices: Notices, engine: Planners) {
  const signals = planSignals();
  const shelf = shelving(signals, services, notices);
  return {
    ...signals,
    ...editing(signals, shelf.copy, notices),
    ...shelf,
    ...suggesting(signals, shelf.add, notices, engine),
  };
}

export type Plans = ReturnType<typeof makePlans>;

/** An edit in a few words. */
export function describeEdit(scenario: Scenario | undefined, edit: PlanEdit): string {
  const words = text.plan.edit;
  return edit.do === 'lay'
    ? words.lay(scenario === undefined ? '' : named(scenario.catalogue[edit.belt.kind]))
    : words[edit.do];
}
