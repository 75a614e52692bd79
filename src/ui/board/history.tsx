// Undo and redo on the map, where the hand is; what they would take back or do again is their tip.
import { editAt } from '../model/plan-edit.ts';
import { describeEdit } from '../store/plans.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';

const ICONS = {
  undo: 'M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-4',
  redo: 'm15 14 5-5-5-5M20 9H10a6 6 0 0 0 0 12h4',
} as const;

export function History() {
  const { boarding, plans } = useStore();
  if (!boarding.editing.value || plans.draft.value.edits.length === 0) return null;
  return (
    <div class="map-history">
      <Step which="undo" onClick={plans.undo} />
      <Step which="redo" onClick={plans.redo} />
    </div>
  );
}

function Step({ which, onClick }: { readonly which: 'undo' | 'redo'; readonly onClick: () => void }) {
  const { plans } = useStore();
  const edit = editAt(plans.draft.value, which);
  const name = text.plan[which];
  const tip = edit === undefined ? name : text.plan.step(name, describeEdit(plans.scenario.value, edit));
  return (
    <button
      type="button"
      class="icon"
      aria-label={tip}
      title={tip}
      aria-disabled={edit === undefined}
      onClick={onClick}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <path d={ICONS[which]} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
      </svg>
    </button>
  );
}
