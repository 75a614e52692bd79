// Groups: which belts are meant to do what together, and what delay is expected of them (IN-1).
import { useSignal } from '@preact/signals';
import { EFFECTS, type Effect, type Group, type Plan, type Scenario } from '../../rules/index.ts';
import { Check, SelectField, TextField } from '../kit/fields.tsx';
import { focusSoon } from '../kit/focus.ts';
import { Section } from '../kit/parts.tsx';
import { beltName } from '../model/belt-words.ts';
import type { ToldFault } from '../model/plan-edit.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { FaultLines } from '../why/turn-button.tsx';

const ADD = '[data-add="group"]';
const FIRST_FIELD = '[data-form="group"] input';

export function GroupsPart() {
  const { plans } = useStore();
  const making = useSignal(false);
  const scenario = plans.scenario.value;
  const plan = plans.plan.value;
  if (scenario === undefined || scenario.edition === 1 || plan.belts.length === 0) return null;
  const { groups = [] } = plan;
  // The form and the button that opens it take each other's place, and the focus with it.
  const turn = (on: boolean) => {
    making.value = on;
    focusSoon(on ? FIRST_FIELD : ADD);
  };
  return (
    <Section title={text.groups.title} term="obstacleGroup">
      {groups.length === 0 && <p class="hint">{text.groups.none}</p>}
      <ul class="belts">
        {groups.map((group) => (
          <GroupRow key={group.id} scenario={scenario} plan={plan} group={group} />
        ))}
      </ul>
      {making.value ? (
        <GroupForm scenario={scenario} plan={plan} onDone={() => turn(false)} />
      ) : (
        <button type="button" data-add="group" onClick={() => turn(true)}>
          {text.groups.add}
        </button>
      )}
    </Section>
  );
}

interface Props {
  readonly scenario: Scenario;
  readonly plan: Plan;
}

function GroupRow({ scenario, plan, group }: Props & { readonly group: Group }) {
  const { plans } = useStore();
  const { groups, words } = text;
  const notes = [
    ...(group.area === undefined ? [] : [groups.area(scenario.zones[group.area].name)]),
    ...(group.predicted === undefined ? [] : [groups.predicted(words.minutes(group.predicted))]),
  ];
  const belts = words.list(group.belts.map((belt) => beltName(scenario, plan.belts[belt])));
  return (
    <li class="belt">
      <p>
        {groups.item(group.name, words.effect[group.effect], belts)}
        {notes.length > 0 && <small> ({words.list(notes)})</small>}
      </p>
      <button
        type="button"
        class="quiet"
        aria-label={groups.remove(group.name)}
        onClick={() => {
          plans.edit({ do: 'ungroup', group: group.id });
          focusSoon(ADD, FIRST_FIELD);
        }}
      >
        {groups.removeShort}
      </button>
    </li>
  );
}

const NO_AREA = '-1';

/** The first of group-1, group-2, … that is free. */
function nextGroup({ groups = [] }: Plan): number {
  for (let n = 1; ; n++) if (groups.every(({ id }) => id !== `group-${n}`)) return n;
}

/** Whole minutes; undefined when the text is neither empty nor a whole number that a plan can hold. */
function minutesOf(input: string): { readonly minutes: number | undefined } | undefined {
  if (input.trim() === '') return { minutes: undefined };
  return /^\d{1,5}$/.test(input.trim()) ? { minutes: Number(input.trim()) } : undefined;
}

/** The belt that is selected is in the group from the start. */
function formSignals(selected: number) {
  return {
    chosen: useSignal<readonly number[]>(selected < 0 ? [] : [selected]),
    effect: useSignal<Effect>('block'),
    area: useSignal(NO_AREA),
    predicted: useSignal(''),
    refused: useSignal<readonly ToldFault[]>([]),
  };
}

function GroupForm({ scenario, plan, onDone }: Props & { readonly onDone: () => void }) {
  const { plans } = useStore();
  const form = formSignals(plan.belts.findIndex(({ id }) => id === plans.selected.value));
  const { chosen, effect, area, predicted, refused } = form;
  const expected = minutesOf(predicted.value);
  const ready = chosen.value.length > 0 && expected !== undefined;
  const save = () => {
    if (!ready) return;
    const n = nextGroup(plan);
    const group: Group = {
      id: `group-${n}`,
      name: text.groups.name(n),
      belts: [...chosen.value].sort((a, b) => a - b),
      effect: effect.value,
      ...(area.value !== NO_AREA && { area: Number(area.value) }),
      ...(expected.minutes !== undefined && { predicted: expected.minutes }),
    };
    refused.value = plans.edit({ do: 'group', group });
    if (refused.value.length === 0) onDone();
  };
  return (
    <div class="form" data-form="group">
      <Belts scenario={scenario} plan={plan} chosen={chosen} />
      <GroupFields scenario={scenario} form={form} bad={expected === undefined} />
      <FaultLines faults={refused.value} />
      <div class="row">
        <button type="button" class="main" aria-disabled={!ready} onClick={save}>
          {text.groups.save}
        </button>
        <button type="button" onClick={onDone}>
          {text.groups.cancel}
        </button>
      </div>
    </div>
  );
}

type Form = ReturnType<typeof formSignals>;

function Belts({ scenario, plan, chosen }: Props & Pick<Form, 'chosen'>) {
  return (
    <fieldset class="checks">
      <legend>{text.groups.belts}</legend>
      {plan.belts.map((belt, i) => (
        <Check
          key={belt.id}
          label={beltName(scenario, belt)}
          checked={chosen.value.includes(i)}
          onChange={(checked) => {
            const others = chosen.value.filter((one) => one !== i);
            chosen.value = checked ? [...others, i] : others;
          }}
        />
      ))}
      {chosen.value.length === 0 && <p class="hint">{text.groups.needBelts}</p>}
    </fieldset>
  );
}

interface FieldsProps {
  readonly scenario: Scenario;
  readonly form: Form;
  readonly bad: boolean;
}

function GroupFields({ scenario, form: { effect, area, predicted }, bad }: FieldsProps) {
  const { groups, words } = text;
  const areas = scenario.zones.flatMap((zone, i) =>
    zone.kind === 'engagementArea' ? [{ value: String(i), text: zone.name }] : [],
  );
  return (
    <>
      <SelectField
        label={groups.effect}
        value={effect.value}
        options={EFFECTS.map((one) => ({ value: one, text: words.effect[one] }))}
        onChange={(one) => (effect.value = one)}
      />
      <p class="hint">{groups.effectHint[effect.value]}</p>
      {areas.length > 0 && (
        <SelectField
          label={groups.areaLabel}
          value={area.value}
          options={[{ value: NO_AREA, text: groups.noArea }, ...areas]}
          onChange={(one) => (area.value = one)}
        />
      )}
      <TextField
        label={groups.prediction}
        value={predicted.value}
        numeric
        hint={groups.predictionHint}
        bad={bad ? groups.predictionBad : undefined}
        onInput={(value) => (predicted.value = value)}
      />
    </>
  );
}
