// The belts that lie: select, change the depth, remove.
import { useSignal } from '@preact/signals';
import { makePlaceText } from '../../hex/index.ts';
import { costOf } from '../../rules/index.ts';
import type { Belt, PlanFault, Scenario } from '../../rules/index.ts';
import { Symbol } from '../kit/symbol.tsx';
import { hexesAt } from '../model/places.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';

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

/** The belt in a few words: kind, length, first and last place. */
export function beltName(scenario: Scenario, belt: Belt): string {
  const [from, to] = [belt.places[0], belt.places[belt.places.length - 1]].map((place) =>
    makePlaceText(scenario.grid, place),
  );
  return text.belts.item(scenario.catalogue[belt.kind].name, text.words.segments(belt.places.length), from, to);
}

interface RowProps {
  readonly scenario: Scenario;
  readonly belt: Belt;
}

function BeltRow({ scenario, belt }: RowProps) {
  const { plans, boarding } = useStore();
  const refused = useSignal<readonly PlanFault[]>([]);
  const name = beltName(scenario, belt);
  const kind = scenario.catalogue[belt.kind];
  const cost = costOf(kind, belt.depth, belt.places.length);
  const on = plans.selected.value === belt.id;
  const select = () => {
    plans.selected.value = on ? undefined : belt.id;
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
        <DepthSelect belt={belt} name={name} most={kind.maxDepth} onRefused={(faults) => (refused.value = faults)} />
        <RemoveButton belt={belt} name={name} />
      </div>
      {refused.value.map(({ rule, message, hint }) => (
        <p key={`${rule} ${message}`} class="bad" role="alert">
          {text.laying.refused(rule, message)} <small>{hint}</small>
        </p>
      ))}
    </li>
  );
}

interface DepthProps {
  readonly belt: Belt;
  readonly name: string;
  readonly most: number;
  readonly onRefused: (faults: readonly PlanFault[]) => void;
}

function DepthSelect({ belt, name, most, onRefused }: DepthProps) {
  const { plans } = useStore();
  if (most === 1) return null;
  return (
    <select
      aria-label={text.belts.depth(name)}
      value={String(belt.depth)}
      onChange={(event) => {
        const depth = Number(event.currentTarget.value);
        onRefused(plans.edit({ do: 'depth', belt: belt.id, depth }));
        // A refused choice must not stay on show.
        event.currentTarget.value = String(
          plans.plan.value.belts.find(({ id }) => id === belt.id)?.depth ?? belt.depth,
        );
      }}
    >
      {Array.from({ length: most }, (_, i) => (
        <option key={i} value={String(i + 1)} selected={belt.depth === i + 1}>
          {text.words.rows(i + 1)}
        </option>
      ))}
    </select>
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
