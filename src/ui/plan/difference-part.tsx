// Two plans as a difference: which other plan, what differs as a list that leads to the map, and what it costs.
import { SelectField } from '../kit/fields.tsx';
import { Section } from '../kit/parts.tsx';
import {
  differenceOf,
  entryWords,
  middleOf,
  sayDifference,
  summaryOf,
  withDifference,
} from '../model/plan-difference.ts';
import type { BeltDifference, PlanDifference } from '../model/plan-difference.ts';
import type { Scenario } from '../../rules/index.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';

const OFF = '';
const TOOLS = { differenceOf, sayDifference, withDifference };

export function DifferencePart() {
  const { plans, contrasting, notices } = useStore();
  const { drafts, active } = plans.shelf.value;
  const others = drafts.filter(({ id }) => id !== active);
  const difference = contrasting.difference.value;
  if (others.length === 0) return null;
  const choose = (id: string) => {
    contrasting.choose(id === OFF ? undefined : id, TOOLS);
    const next = contrasting.difference.value;
    if (next !== undefined) notices.say(summaryOf(next));
  };
  return (
    <Section title={text.difference.title}>
      <SelectField
        name="difference"
        label={text.difference.choose}
        value={difference === undefined ? OFF : (contrasting.other.value ?? OFF)}
        options={[
          { value: OFF, text: text.difference.off },
          ...others.map(({ id, name }) => ({ value: id, text: name })),
        ]}
        onChange={choose}
      />
      {difference !== undefined && <Differences difference={difference} />}
    </Section>
  );
}

function Differences({ difference }: { readonly difference: PlanDifference }) {
  const scenario = useStore().plans.scenario.value;
  if (scenario === undefined) return null;
  const [first, second] = difference.plans;
  const { more } = difference;
  const { signed } = text.words;
  return (
    <>
      <p>{summaryOf(difference)}</p>
      <p>
        {more.points === 0 && more.effort === 0
          ? text.difference.sameCost(second.name)
          : text.difference.cost(second.name, signed(more.points), signed(more.effort))}
      </p>
      <ul class="belts differences">
        {difference.entries.map((entry) => (
          <Entry key={`${entry.sort} ${entry.belt.id}`} scenario={scenario} difference={difference} entry={entry} />
        ))}
      </ul>
      {difference.entries.length > 0 && (
        <ul class="hint difference-key">
          <li>{text.difference.key1(first.name)}</li>
          <li>{text.difference.key2(second.name)}</li>
          <li>{text.difference.keyChanged}</li>
        </ul>
      )}
    </>
  );
}

interface EntryProps {
  readonly scenario: Scenario;
  readonly difference: PlanDifference;
  readonly entry: BeltDifference;
}

/** Leads to the map. */
function Entry({ scenario, difference, entry }: EntryProps) {
  const { boarding, notices } = useStore();
  const words = entryWords(scenario, difference, entry);
  const look = () => {
    boarding.handle.value?.centreOn(middleOf(scenario, entry));
    notices.say(text.difference.shown(words));
  };
  return (
    <li class={`belt difference ${entry.sort}`}>
      <button type="button" class="belt-name" onClick={look}>
        <span class="difference-letter" aria-hidden="true">
          {text.difference.letter[entry.sort]}
        </span>
        <span>{words}</span>
      </button>
    </li>
  );
}
