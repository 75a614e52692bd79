// The shelf: choose, make, copy, rename, delete, save plans; add an example.
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { SelectField, TextField } from '../kit/fields.tsx';
import { focusSoon } from '../kit/focus.ts';
import { Section } from '../kit/parts.tsx';
import { NAME_LIMIT } from '../model/shelf.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { OptimalPart } from './optimal-part.tsx';

export function PlanShelf() {
  const { plans } = useStore();
  const renaming = useSignal(false);
  const { drafts, active } = plans.shelf.value;
  /** The keyboard goes to the field for the new name, and to the plan that bears it then. */
  const rename = (on: boolean) => {
    renaming.value = on;
    focusSoon(on ? 'input[name=rename]' : 'select[name=plan]');
  };
  return (
    <Section title={text.plan.plans} term="plan">
      {renaming.value ? (
        <Rename key={active} onDone={() => rename(false)} />
      ) : (
        <SelectField
          name="plan"
          label={text.plan.choose}
          value={active}
          options={drafts.map(({ id, name }) => ({ value: id, text: name }))}
          onChange={plans.choose}
        />
      )}
      <ShelfButtons renaming={renaming.value} onRename={rename} />
      <Examples />
      <Suggestion />
      <OptimalPart />
    </Section>
  );
}

interface ButtonsProps {
  readonly renaming: boolean;
  readonly onRename: (on: boolean) => void;
}

function ShelfButtons({ renaming, onRename }: ButtonsProps) {
  const { plans, keeper, printing } = useStore();
  const { drafts, active } = plans.shelf.value;
  const only = drafts.length === 1;
  return (
    <div class="row">
      <button type="button" onClick={plans.create}>
        {text.plan.create}
      </button>
      <button type="button" onClick={() => plans.copy(active)}>
        {text.plan.copy}
      </button>
      <button type="button" aria-expanded={renaming} onClick={() => onRename(!renaming)}>
        {text.plan.rename}
      </button>
      <button
        type="button"
        aria-disabled={only}
        title={only ? text.plan.onlyOne : undefined}
        onClick={() => plans.remove(active)}
      >
        {text.plan.remove}
      </button>
      <button type="button" onClick={keeper.download}>
        {text.plan.save}
      </button>
      <button type="button" data-turn="plan-sheet" onClick={() => (printing.sheet.value = 'plan')}>
        {text.plan.sheet}
      </button>
    </div>
  );
}

function Rename({ onDone }: { readonly onDone: () => void }) {
  const { plans } = useStore();
  const draft = plans.draft.value;
  const name = useSignal(draft.name);
  const bad = useSignal<string | undefined>(undefined);
  const apply = () => {
    if (name.value.trim() === draft.name || plans.rename(draft.id, name.value)) onDone();
    else bad.value = text.plan.renameTaken;
  };
  return (
    <TextField
      name="rename"
      label={text.plan.renameLabel}
      value={name.value}
      maxLength={NAME_LIMIT}
      bad={bad.value}
      onEnter={apply}
      onInput={(value) => {
        name.value = value;
        bad.value = undefined;
      }}
    >
      <button type="button" onClick={apply}>
        {text.plan.apply}
      </button>
    </TextField>
  );
}

/** PL-1: a plan by the stock planner, to start from or to beat. */
function Suggestion() {
  const { plans } = useStore();
  const { canSuggest } = plans;
  return (
    <button
      type="button"
      aria-disabled={!canSuggest.value}
      title={canSuggest.value ? undefined : text.plan.tooLarge}
      onClick={() => void plans.suggest()}
    >
      {text.plan.suggest}
    </button>
  );
}

/** The plans that come with the scenario. Each has a button: a list that acts as soon as it changes would act on every key. */
function Examples() {
  const { services, opening, telling } = useStore();
  const title = useId();
  const id = opening.source.value?.shipped;
  const examples = services.shipped.find((shipped) => shipped.id === id)?.plans ?? [];
  if (examples.length === 0) return null;
  const names = telling.planNames.value;
  return (
    <div class="field" role="group" aria-labelledby={title}>
      <span id={title} class="hint">
        {text.plan.examples}
      </span>
      <div class="row">
        {examples.map(({ name, title: own, load }) => (
          <button
            key={name}
            type="button"
            data-example={name}
            onClick={() => void load().then((content) => opening.openText(`${id}.${name}.json`, content, names[name]))}
          >
            {names[name]?.name ?? own}
          </button>
        ))}
      </div>
    </div>
  );
}
