// The belt being pointed at: how long, what it costs, what the rules say, place field, lay or drop.
import { useSignal } from '@preact/signals';
import { makePlaceText } from '../../hex/index.ts';
import { TextField } from '../kit/fields.tsx';
import { Section } from '../kit/parts.tsx';
import { useStore } from '../store/index.ts';
import { exampleOf } from '../store/laying.ts';
import { named, text } from '../text/index.ts';
import { FaultButton } from '../why/turn-button.tsx';

export function LayingPart() {
  const { laying, plans } = useStore();
  const scenario = plans.scenario.value;
  const kind = laying.kindInHand.value;
  if (scenario === undefined || kind === undefined) return null;
  const chain = laying.chain.value;
  const idle = kind.lies === 'hex' ? text.laying.idle : text.laying.idleSides;
  return (
    <Section title={text.laying.title} term="segment">
      {chain.length === 0 ? <p class="hint">{idle}</p> : <Ghost />}
      <PlaceField key={kind.id} />
      {chain.length > 0 && (
        <p class="chain">{text.words.list(chain.map((place) => makePlaceText(scenario.grid, place)))}</p>
      )}
      <Faults />
      <div class="row">
        <button
          type="button"
          class="main"
          aria-disabled={!canLay(chain.length, laying.faults.value.length)}
          onClick={laying.commit}
        >
          {text.laying.commit}
        </button>
        <button type="button" aria-disabled={chain.length === 0} onClick={laying.cancel}>
          {text.laying.cancel}
        </button>
      </div>
    </Section>
  );
}

function canLay(length: number, faults: number): boolean {
  return length > 0 && faults === 0;
}

function Ghost() {
  const { laying, plans } = useStore();
  const [kind, price, scenario] = [laying.kindInHand.value, laying.price.value, plans.scenario.value];
  if (kind === undefined || price === undefined || scenario === undefined) return null;
  const { words } = text;
  const used = plans.cost.value;
  const points = words.points(scenario.budget.points - used.points - price.points);
  const effort = words.crewMinutes(scenario.budget.effort - used.effort - price.effort);
  const segments = words.segments(laying.chain.value.length);
  return (
    <p class="ghost">
      <b>{text.laying.ghost(named(kind), segments, words.rows(laying.depth.value))}</b>
      <br />
      {text.laying.price(words.points(price.points), words.crewMinutes(price.effort))};{' '}
      {text.laying.left(points, effort)}
    </p>
  );
}

function Faults() {
  const { laying } = useStore();
  const kind = laying.kindInHand.value;
  return (
    <>
      {laying.far.value && <p class="bad">{text.laying.far(kind?.maxLength ?? 0)}</p>}
      <ul class="faults">
        {laying.faults.value.map((fault) => (
          <li key={`${fault.rule} ${fault.code} ${fault.segment}`} class="bad">
            {text.laying.refused(fault.rule, text.say(fault.message))}
            <small>{text.laying.hint(text.say(fault.hint))}</small>
            <FaultButton fault={fault} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The way to a belt without any pointing. */
function PlaceField() {
  const { laying, plans } = useStore();
  const input = useSignal('');
  const bad = useSignal<string | undefined>(undefined);
  const scenario = plans.scenario.value;
  const kind = laying.kindInHand.value;
  if (scenario === undefined || kind === undefined) return null;
  const add = () => {
    if (input.value.trim() === '') return;
    bad.value = laying.pickText(input.value);
    if (bad.value === undefined) input.value = '';
  };
  return (
    <TextField
      name="place"
      label={text.laying.placeLabel}
      hint={text.laying.placeHint(exampleOf(scenario, kind.lies))}
      bad={bad.value}
      value={input.value}
      onEnter={add}
      onInput={(value) => {
        input.value = value;
        bad.value = undefined;
      }}
    >
      <button type="button" onClick={add}>
        {text.laying.placeAdd}
      </button>
    </TextField>
  );
}
