// The belts that lie: select, change depth, care and periods, remove.
import { useSignal } from '@preact/signals';
import { CARES, costOf, periodOf } from '../../rules/index.ts';
import type { Belt, Scenario } from '../../rules/index.ts';
import { Symbol } from '../kit/symbol.tsx';
import { beltName } from '../model/belt-words.ts';
import { hexesAt } from '../model/places.ts';
import type { ToldFault } from '../model/plan-edit.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { FaultLines } from '../why/turn-button.tsx';

export function BeltList() {
  const { plans } = useStore();
  const scenario = plans.scenario.value;
  const { belts } = plans.plan.value;
  if (scenario === undefined) return null;
  if (belts.length === 0) return <p class="hint">{text.belts.none}</p>;
  return (
    <>
      <ul class="belts" tabIndex={-1} data-belts>
        {belts.map((belt) => (
          <BeltRow key={belt.id} scenario={scenario} belt={belt} />
        ))}
      </ul>
      {belts.length > 1 && (
        <button type="button" class="quiet" onClick={() => plans.edit({ do: 'clear' })}>
          {text.belts.clear}
        </button>
      )}
    </>
  );
}

interface RowProps {
  readonly scenario: Scenario;
  readonly belt: Belt;
}

function BeltRow({ scenario, belt }: RowProps) {
  const { plans, boarding, shaping } = useStore();
  const refused = useSignal<readonly ToldFault[]>([]);
  const name = beltName(scenario, belt);
  const kind = scenario.catalogue[belt.kind];
  const cost = costOf(kind, belt.depth, belt.places.length, belt.care);
  const choices = { scenario, belt, name, onRefused: (faults: readonly ToldFault[]) => (refused.value = faults) };
  const on = plans.selected.value === belt.id;
  const select = () => {
    shaping.select(on ? undefined : belt.id);
    if (!on) boarding.handle.value?.centreOn(hexesAt(scenario.grid, belt.places[0])[0]);
  };
  return (
    <li class={on ? 'belt on' : 'belt'}>
      <button type="button" class="belt-name" aria-pressed={on} title={text.belts.show} onClick={select}>
        <Symbol family={kind.family} />
        <span>{name}</span>
        <small>{text.belts.cost(text.words.points(cost.points), text.words.crewMinutes(cost.effort))}</small>
      </button>
      <div class="row">
        <DepthChoice {...choices} />
        <CareChoice {...choices} />
        <PeriodChoices {...choices} />
        <RemoveButton belt={belt} name={name} />
      </div>
      <FaultLines faults={refused.value} />
    </li>
  );
}

interface ChoiceProps {
  readonly label: string;
  /** Number of the option that holds. */
  readonly value: number;
  readonly options: readonly string[];
  readonly onChoose: (option: number) => void;
}

/** A choice that the rules may refuse: what stays on show is what holds. */
function BeltChoice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <select
      aria-label={label}
      value={String(value)}
      onChange={(event) => {
        onChoose(Number(event.currentTarget.value));
        event.currentTarget.value = String(value);
      }}
    >
      {options.map((option, i) => (
        <option key={option} value={String(i)} selected={value === i}>
          {option}
        </option>
      ))}
    </select>
  );
}

interface ChoicesProps {
  readonly scenario: Scenario;
  readonly belt: Belt;
  readonly name: string;
  readonly onRefused: (faults: readonly ToldFault[]) => void;
}

function DepthChoice({ scenario, belt, name, onRefused }: ChoicesProps) {
  const { plans } = useStore();
  const most = scenario.catalogue[belt.kind].maxDepth;
  if (most === 1) return null;
  const options = Array.from({ length: most }, (_, i) => text.words.rows(i + 1));
  return (
    <BeltChoice
      label={text.belts.depth(name)}
      value={belt.depth - 1}
      options={options}
      onChoose={(option) => onRefused(plans.edit({ do: 'depth', belt: belt.id, depth: option + 1 }))}
    />
  );
}

/** OB-10; a scenario of format 1 does not know of it. */
function CareChoice({ scenario, belt, name, onRefused }: ChoicesProps) {
  const { plans } = useStore();
  if (scenario.edition === 1) return null;
  return (
    <BeltChoice
      label={text.belts.care(name)}
      value={CARES.indexOf(belt.care ?? 'recorded')}
      options={CARES.map((care) => text.words.care[care])}
      onChoose={(option) => onRefused(plans.edit({ do: 'care', belt: belt.id, care: CARES[option] }))}
    />
  );
}

/** PR-2. */
function PeriodChoices({ scenario, belt, name, onRefused }: ChoicesProps) {
  const { plans } = useStore();
  const { periods } = scenario.calendar;
  if (periods.length === 1) return null;
  const { ordered, laid } = periodOf(scenario, belt);
  const { lead } = scenario.catalogue[belt.kind];
  const set = (order: number, lay: number) =>
    onRefused(plans.edit({ do: 'when', belt: belt.id, ordered: order, laid: lay }));
  return (
    <>
      <BeltChoice
        label={text.belts.ordered(name)}
        value={ordered}
        options={periods.map((period) => text.belts.orderedShort(period.name))}
        onChoose={(option) => set(option, Math.max(laid, option + lead))}
      />
      <BeltChoice
        label={text.belts.laid(name)}
        value={laid}
        options={periods.map((period) => text.belts.laidShort(period.name))}
        onChoose={(option) => set(Math.min(ordered, Math.max(0, option - lead)), option)}
      />
    </>
  );
}

function RemoveButton({ belt, name }: { readonly belt: Belt; readonly name: string }) {
  const { plans, notices } = useStore();
  const remove = () => {
    plans.edit({ do: 'remove', belt: belt.id });
    notices.say(text.belts.removed(name));
    // The button is gone: the focus goes on to the panel, so that it is not lost.
    (document.querySelector<HTMLElement>('[data-belts]') ?? document.getElementById('panel'))?.focus();
  };
  return (
    <button type="button" class="quiet" aria-label={text.belts.removeOf(name)} onClick={remove}>
      {text.belts.remove}
    </button>
  );
}
