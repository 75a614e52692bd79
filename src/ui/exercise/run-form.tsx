// The settings of a run: plan, policy, seed.
import { POLICIES } from '../../exercise/index.ts';
import { SelectField, TextField } from '../kit/fields.tsx';
import { useStore } from '../store/index.ts';
import type { Running } from '../store/running.ts';
import { text } from '../text/index.ts';

/** CH-3. */
const SEED_LENGTH = 40;

/** Runs, and puts the focus where the run can be played: the button that was pressed has been folded away. */
function runAndPlay(running: Running): void {
  const before = running.exercise.value;
  running.run();
  if (running.exercise.value !== before) {
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.player .main')?.focus());
  }
}

export function RunForm() {
  const { plans, running } = useStore();
  const { drafts, active } = plans.shelf.value;
  return (
    <div class="form">
      <SelectField
        name="plan"
        label={text.exercise.plan}
        value={active}
        options={drafts.map(({ id, name }) => ({ value: id, text: name }))}
        onChange={plans.choose}
      />
      <SelectField
        name="policy"
        label={text.exercise.policy}
        value={running.policy.value}
        options={POLICIES.map((value) => ({ value, text: text.words.policy[value] }))}
        onChange={(policy) => (running.policy.value = policy)}
      />
      <SeedField />
      <button type="button" class="main wide" aria-disabled={!running.seedOk.value} onClick={() => runAndPlay(running)}>
        {text.exercise.run}
      </button>
      <Refusals />
    </div>
  );
}

function SeedField() {
  const { running } = useStore();
  return (
    <TextField
      name="seed"
      label={text.exercise.seed}
      value={running.seed.value}
      maxLength={SEED_LENGTH}
      hint={text.exercise.seedHint}
      bad={running.seedOk.value ? undefined : text.exercise.seedBad}
      onInput={(value) => (running.seed.value = value)}
      onEnter={() => runAndPlay(running)}
    >
      <button type="button" onClick={running.freshSeed}>
        {text.exercise.newSeed}
      </button>
    </TextField>
  );
}

function Refusals() {
  const { running } = useStore();
  const faults = running.refused.value;
  if (faults.length === 0) return null;
  return (
    <div class="bad" role="alert">
      <p>{text.exercise.planBad}</p>
      <ul>
        {faults.map(({ rule, belt, segment, message }) => (
          <li key={`${rule} ${belt} ${segment}`}>{text.laying.refused(rule, message)}</li>
        ))}
      </ul>
    </div>
  );
}
