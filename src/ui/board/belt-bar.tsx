// Under the map while a belt is selected: what it is, what a change would cost, depth, care, moving, removing.
import { CARES, costOf } from '../../rules/index.ts';
import type { Belt, Scenario } from '../../rules/index.ts';
import { useTelling } from '../kit/fields.tsx';
import { beltName } from '../model/belt-words.ts';
import { useStore } from '../store/index.ts';
import { text } from '../text/index.ts';
import { FaultButton } from '../why/turn-button.tsx';
import { ProposalWords } from './proposal-words.tsx';

export function BeltBar() {
  const { boarding, plans, shaping } = useStore();
  const [scenario, belt] = [plans.scenario.value, boarding.shapeable.value];
  if (scenario === undefined || belt === undefined) return null;
  return (
    <div class="action-bar belt-bar">
      <Words scenario={scenario} belt={belt} />
      <div class="bar-tools">
        <DepthField scenario={scenario} belt={belt} />
        <CareField scenario={scenario} belt={belt} />
        <button
          type="button"
          aria-pressed={shaping.whole.value}
          onClick={() => (shaping.whole.value = !shaping.whole.value)}
        >
          {text.shaping.moveWhole}
        </button>
        <button type="button" onClick={shaping.remove}>
          {text.shaping.remove}
        </button>
        <button type="button" class="main" onClick={() => shaping.select(undefined)}>
          {text.shaping.leave}
        </button>
      </div>
    </div>
  );
}

interface Props {
  readonly scenario: Scenario;
  readonly belt: Belt;
}

function Words({ scenario, belt }: Props) {
  const { proposing, shaping } = useStore();
  const [proposal, fault] = [proposing.proposal.value, shaping.refused.value[0]];
  const { points, effort } = costOf(scenario.catalogue[belt.kind], belt.depth, belt.places.length, belt.care);
  if (proposal !== undefined) {
    return (
      <p>
        <b>{beltName(scenario, proposal.belt)}</b> <ProposalWords proposal={proposal} />
      </p>
    );
  }
  return (
    <p>
      <b>{beltName(scenario, belt)}</b> {text.laying.price(text.words.points(points), text.words.crewMinutes(effort))}
      {fault === undefined ? (
        <small class="hint">{shaping.whole.value ? text.shaping.hintWhole : text.shaping.hint}</small>
      ) : (
        <small class="bad">
          {text.laying.refusedWith(fault.rule, text.say(fault.message), text.say(fault.hint))} {text.shaping.stayed}{' '}
          <FaultButton fault={fault} />
        </small>
      )}
    </p>
  );
}

function DepthField({ scenario, belt }: Props) {
  const { shaping } = useStore();
  const tell = useTelling(shaping.deepen);
  const most = scenario.catalogue[belt.kind].maxDepth;
  if (most === 1) return null;
  return (
    <select
      aria-label={text.shaping.depth}
      value={String(belt.depth)}
      onChange={(event) => tell(Number(event.currentTarget.value))}
    >
      {Array.from({ length: most }, (_, i) => (
        <option key={i} value={String(i + 1)} selected={belt.depth === i + 1}>
          {text.words.rows(i + 1)}
        </option>
      ))}
    </select>
  );
}

/** OB-10; a scenario of format 1 does not know of it. */
function CareField({ scenario, belt }: Props) {
  const { shaping } = useStore();
  const tell = useTelling((at: number) => shaping.tend(CARES[at]));
  if (scenario.edition === 1) return null;
  const now = CARES.indexOf(belt.care ?? 'recorded');
  return (
    <select
      aria-label={text.shaping.care}
      value={String(now)}
      onChange={(event) => tell(Number(event.currentTarget.value))}
    >
      {CARES.map((care, i) => (
        <option key={care} value={String(i)} selected={now === i}>
          {text.words.care[care]}
        </option>
      ))}
    </select>
  );
}
