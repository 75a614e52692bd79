// Triggers: orders that are given by themselves when a condition holds (TG-1 to TG-4). Conditions that are made of others come with a plan file.
import { type Signal, useSignal } from '@preact/signals';
import type { Action, Condition, Plan, Scenario, Trigger } from '../../rules/index.ts';
import { Check, SelectField, TextField } from '../kit/fields.tsx';
import { focusSoon } from '../kit/focus.ts';
import { Section } from '../kit/parts.tsx';
import type { ToldFault } from '../model/plan-edit.ts';
import { actionWords, conditionWords, possibleActions } from '../model/trigger-words.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { FaultLines } from '../why/turn-button.tsx';

const ADD = '[data-add="trigger"]';
const FIRST_FIELD = '[data-form="trigger"] select';

/** Shown only where a trigger could do something. */
export function TriggersPart() {
  const { plans } = useStore();
  const making = useSignal(false);
  const scenario = plans.scenario.value;
  const plan = plans.plan.value;
  if (scenario === undefined || scenario.edition === 1) return null;
  const { triggers = [] } = plan;
  const can = possibleActions(scenario, plan).length > 0;
  if (!can && triggers.length === 0) return null;
  // The form and the button that opens it take each other's place, and the focus with it.
  const turn = (on: boolean) => {
    making.value = on;
    focusSoon(on ? FIRST_FIELD : ADD);
  };
  return (
    <Section title={text.triggers.title} term="trigger">
      {triggers.length === 0 && <p class="hint">{text.triggers.none}</p>}
      <ul class="belts">
        {triggers.map((trigger) => (
          <TriggerRow key={trigger.id} scenario={scenario} plan={plan} trigger={trigger} />
        ))}
      </ul>
      {making.value && can ? (
        <TriggerForm scenario={scenario} plan={plan} onDone={() => turn(false)} />
      ) : (
        <button type="button" data-add="trigger" aria-disabled={!can} onClick={() => can && turn(true)}>
          {text.triggers.add}
        </button>
      )}
    </Section>
  );
}

interface Props {
  readonly scenario: Scenario;
  readonly plan: Plan;
}

function TriggerRow({ scenario, plan, trigger }: Props & { readonly trigger: Trigger }) {
  const { plans } = useStore();
  const { triggers, words } = text;
  const actions = words.list(trigger.actions.map((action) => actionWords(scenario, plan, action)));
  return (
    <li class="belt">
      <p>
        <b>{triggers.item(trigger.name, trigger.each)}</b>
        <br />
        <small>{triggers.name(conditionWords(scenario, trigger.when), actions)}</small>
      </p>
      <button
        type="button"
        class="quiet"
        aria-label={triggers.remove(trigger.name)}
        onClick={() => {
          plans.edit({ do: 'untrigger', trigger: trigger.id });
          focusSoon(ADD, FIRST_FIELD, '#panel');
        }}
      >
        {triggers.removeShort}
      </button>
    </li>
  );
}

type Kind = keyof typeof text.triggers.conditions;

function formSignals() {
  return {
    action: useSignal('0'),
    kind: useSignal<Kind>('seen'),
    turn: useSignal('2'),
    /** Number of the column, zone or message. */
    which: useSignal('-1'),
    each: useSignal(false),
    refused: useSignal<readonly ToldFault[]>([]),
  };
}

type Form = ReturnType<typeof formSignals>;

/** The condition as it is set; undefined while it is not one. */
function conditionOf({ kind, turn, which }: Form): Condition | undefined {
  const number = Number(which.value);
  switch (kind.value) {
    case 'turn':
      return /^[1-9]\d{0,2}$/.test(turn.value.trim()) ? { when: 'turn', turn: Number(turn.value) } : undefined;
    case 'seen':
      return { when: 'seen', column: number };
    case 'entered':
      return { when: 'entered', zone: Math.max(0, number), side: 'moving' };
    case 'message':
      return { when: 'message', message: Math.max(0, number) };
  }
}

/** The first of trigger-1, trigger-2, … that is free. */
function nextId({ triggers = [] }: Plan): string {
  for (let n = 1; ; n++) if (triggers.every(({ id }) => id !== `trigger-${n}`)) return `trigger-${n}`;
}

const NAME_LIMIT = 60;

function TriggerForm({ scenario, plan, onDone }: Props & { readonly onDone: () => void }) {
  const { plans } = useStore();
  const form = formSignals();
  const actions = possibleActions(scenario, plan);
  const when = conditionOf(form);
  const save = () => {
    const action = actions[Number(form.action.value)];
    if (when === undefined || action === undefined) return;
    form.refused.value = plans.edit({
      do: 'trigger',
      trigger: triggerOf(scenario, plan, when, action, form.each.value),
    });
    if (form.refused.value.length === 0) onDone();
  };
  return (
    <div class="form" data-form="trigger">
      <SelectField
        label={text.triggers.what}
        value={form.action.value}
        options={actions.map((one, i) => ({ value: String(i), text: actionWords(scenario, plan, one) }))}
        onChange={(value) => (form.action.value = value)}
      />
      <WhenFields scenario={scenario} form={form} />
      <Check label={text.triggers.each} checked={form.each.value} onChange={(checked) => (form.each.value = checked)} />
      <FaultLines faults={form.refused.value} />
      <div class="row">
        <button type="button" class="main" aria-disabled={when === undefined} onClick={save}>
          {text.triggers.save}
        </button>
        <button type="button" onClick={onDone}>
          {text.triggers.cancel}
        </button>
      </div>
    </div>
  );
}

/** A trigger that is called by what it does. */
function triggerOf(scenario: Scenario, plan: Plan, when: Condition, action: Action, each: boolean): Trigger {
  const name = text.triggers.name(conditionWords(scenario, when), actionWords(scenario, plan, action));
  return { id: nextId(plan), name: name.slice(0, NAME_LIMIT), when, each, actions: [action] };
}

function WhenFields({ scenario, form }: { readonly scenario: Scenario; readonly form: Form }) {
  const { kind, turn, which } = form;
  const { triggers } = text;
  const kinds = (Object.keys(triggers.conditions) as Kind[]).filter(
    (one) => one !== 'message' || scenario.messages.length > 0,
  );
  return (
    <>
      <SelectField
        label={triggers.when}
        value={kind.value}
        options={kinds.map((one) => ({ value: one, text: triggers.conditions[one] }))}
        onChange={(one) => {
          kind.value = one;
          which.value = one === 'seen' ? '-1' : '0';
        }}
      />
      {kind.value === 'turn' && (
        <TextField
          label={triggers.turn}
          value={turn.value}
          numeric
          bad={conditionOf(form) === undefined ? triggers.turnBad : undefined}
          onInput={(value) => (turn.value = value)}
        />
      )}
      <Which scenario={scenario} kind={kind.value} which={which} />
    </>
  );
}

interface WhichProps {
  readonly scenario: Scenario;
  readonly kind: Kind;
  readonly which: Signal<string>;
}

function Which({ scenario, kind, which }: WhichProps) {
  const { triggers } = text;
  const named = (list: readonly { readonly name: string }[]) =>
    list.map(({ name }, i) => ({ value: String(i), text: name }));
  const columns = scenario.columns.flatMap(({ name, side, announced }, i) =>
    side === 'moving' && announced ? [{ value: String(i), text: name }] : [],
  );
  const fields = {
    turn: undefined,
    seen: { label: triggers.column, options: [{ value: '-1', text: triggers.anyColumn }, ...columns] },
    entered: { label: triggers.zone, options: named(scenario.zones) },
    message: { label: triggers.message, options: named(scenario.messages) },
  } as const;
  const field = fields[kind];
  if (field === undefined) return null;
  return (
    <SelectField
      label={field.label}
      value={which.value}
      options={field.options}
      onChange={(value) => (which.value = value)}
    />
  );
}
