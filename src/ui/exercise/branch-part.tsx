// Playing on from the turn on show in another way: by other hands or with other orders, on the same seed. The run on show stays.
import { useSignal } from '@preact/signals';
import type { Control } from '../../exercise/index.ts';
import { focusSoon, NEXT_IN_TURN } from '../kit/focus.ts';
import { Fold } from '../kit/parts.tsx';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { ControlFields } from './control-fields.tsx';

export function BranchPart() {
  const { running, runs, commanding } = useStore();
  const run = running.exercise.value;
  if (run === undefined || runs.kept.value === undefined || commanding.desk.value !== undefined) return null;
  const atEnd = running.turn.value === run.turns.length;
  return (
    <Fold key={runs.current.value} title={text.branch.title}>
      {atEnd ? <p>{text.branch.atEnd}</p> : <BranchForm hands={runs.kept.value.hands} />}
    </Fold>
  );
}

function BranchForm({ hands }: { readonly hands: Control }) {
  const { running, commanding } = useStore();
  const control = useSignal<Control>(hands);
  const go = () => {
    commanding.branch(running.turn.value, control.value);
    focusSoon(NEXT_IN_TURN);
  };
  return (
    <div class="form">
      <p>{text.branch.intro(running.turn.value)}</p>
      <ControlFields name="branch-" control={control.value} onChange={(next) => (control.value = next)} />
      <p class="hint">{text.branch.note}</p>
      <button type="button" class="main" data-turn="branch" onClick={go}>
        {text.branch.go}
      </button>
    </div>
  );
}
