// The settings of a comparison: plans, policy, seeds; then its progress and a way to stop it.
import { LAYING_POLICIES, POLICIES } from '../../exercise/index.ts';
import { Check, SelectField, TextField } from '../kit/fields.tsx';
import { focusSoon } from '../kit/focus.ts';
import { Section } from '../kit/parts.tsx';
import { NO_BELTS, SEED_COUNTS } from '../store/comparing.ts';
import { type Store, useStore } from '../store/index.ts';
import { text } from '../text/index.ts';

export function CompareForm() {
  const { comparing, plans } = useStore();
  return (
    <Section title={text.compare.title} term="playout">
      <p class="hint">{text.compare.intro}</p>
      <PlanChoice />
      <SelectField
        name="policy"
        label={text.compare.policy}
        value={comparing.policy.value}
        options={POLICIES.map((value) => ({ value, text: text.words.policy[value] }))}
        onChange={(policy) => (comparing.policy.value = policy)}
      />
      {plans.scenario.value?.edition === 2 && (
        <SelectField
          name="laying-policy"
          label={text.command.control.laying}
          value={comparing.layingPolicy.value}
          options={LAYING_POLICIES.map((value) => ({ value, text: text.words.layingPolicy[value] }))}
          onChange={(policy) => (comparing.layingPolicy.value = policy)}
        />
      )}
      <SeedFields />
      {comparing.progress.value === undefined ? <RunButton /> : <ProgressRow />}
    </Section>
  );
}

function PlanChoice() {
  const { plans, comparing } = useStore();
  const { drafts } = plans.shelf.value;
  const few = comparing.chosen.value.length < 2;
  const options = [...drafts.map(({ id, name }) => ({ id, name })), { id: NO_BELTS, name: text.compare.noBelts }];
  return (
    <fieldset class="checks">
      <legend>{text.compare.plans}</legend>
      {options.map(({ id, name }) => (
        <Check
          key={id}
          value={id}
          label={name}
          checked={!comparing.left.value.has(id)}
          onChange={() => comparing.toggle(id)}
        />
      ))}
      {few && <p class="bad">{text.compare.needTwo}</p>}
    </fieldset>
  );
}

function SeedFields() {
  const { comparing } = useStore();
  const { compare } = text;
  return (
    <div class="pair">
      <TextField
        name="seeds"
        label={compare.seeds}
        value={comparing.seedsText.value}
        numeric
        maxLength={6}
        bad={comparing.seeds.value === undefined ? compare.seedsBad(SEED_COUNTS.low, SEED_COUNTS.high) : undefined}
        onInput={(value) => (comparing.seedsText.value = value)}
      />
      <TextField
        name="seed-base"
        label={compare.seedBase}
        value={comparing.seedBase.value}
        maxLength={30}
        bad={comparing.baseOk.value ? undefined : compare.seedBaseBad}
        onInput={(value) => (comparing.seedBase.value = value)}
      />
    </div>
  );
}

/** Where the report begins. */
export const REPORT_MARK = 'compared';

/** Runs, and takes who has waited at the button to the report; who has gone on elsewhere stays there. */
async function runAndRead({ comparing, opening }: Store): Promise<void> {
  const before = comparing.report.value;
  focusSoon('[data-turn="cancel"]');
  await comparing.start(opening.source.value?.text ?? '');
  const waits = document.activeElement === document.body || document.activeElement?.matches('[data-turn="cancel"]');
  if (waits !== true) return;
  if (comparing.report.value !== before) focusSoon(`[data-mark="${REPORT_MARK}"]`);
  else focusSoon('[data-turn="run"]');
}

/** The button that runs and the one that cancels take each other's place, and the focus with it. */
function RunButton() {
  const store = useStore();
  const { comparing } = store;
  return (
    <button
      type="button"
      class="main wide"
      data-turn="run"
      aria-disabled={comparing.request.value === undefined}
      onClick={() => void runAndRead(store)}
    >
      {text.compare.run}
    </button>
  );
}

function ProgressRow() {
  const { comparing } = useStore();
  const progress = comparing.progress.value ?? { done: 0, of: 1 };
  return (
    <div class="progress">
      <progress value={progress.done} max={progress.of} aria-label={text.compare.progress} />
      <span>{text.compare.running(progress.done, progress.of)}</span>
      <button
        type="button"
        data-turn="cancel"
        onClick={() => {
          comparing.cancel();
          focusSoon('[data-turn="run"]');
        }}
      >
        {text.compare.cancel}
      </button>
    </div>
  );
}
