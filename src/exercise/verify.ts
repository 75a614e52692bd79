// Plays a transcript again and names the first thing that is not as it says.
import { advance, compile, digestOf, isOver, measure, type State, setUp, turnOf, viewFor } from '../rules/index.ts';
import { canonicalText } from '../scenario/index.ts';
import { makeOrderJson } from './order-json.ts';
import { arrivalWithoutBelts } from './play.ts';
import { makePolicy } from './policy/policy.ts';
import { measuresJson, sealOf } from './transcript.ts';
import type { Policy, Transcript, Verdict } from './types.ts';

type Difference = NonNullable<Verdict['firstDifference']>;
type Claim = Transcript['turns'][number];

function ordersText({ scenario }: Transcript, orders: Claim['orders']): string {
  return canonicalText(orders.map((order) => makeOrderJson(scenario, order)));
}

/** The state after the claimed turn, or what is wrong with it. */
function replayTurn(transcript: Transcript, policy: Policy, before: State, claim: Claim): State | Difference {
  const turn = turnOf(before) + 1;
  if (isOver(before)) return { turn, field: 'turns' };
  const expected = policy(viewFor(before, 'moving'));
  if (ordersText(transcript, claim.orders) !== ordersText(transcript, expected)) return { turn, field: 'orders' };
  const step = advance(before, claim.orders);
  if (!step.ok) return { turn, field: 'orders' };
  return digestOf(step.state) === claim.digest ? step.state : { turn, field: 'digest' };
}

/** The first claimed measure that is not so, by name. */
function differingMeasure(claimed: unknown, found: unknown): string | undefined {
  if (canonicalText(claimed) === canonicalText(found)) return undefined;
  const a = claimed as Readonly<Record<string, unknown>>;
  const b = found as Readonly<Record<string, unknown>>;
  const names = [...new Set([...Object.keys(b), ...Object.keys(a)])];
  const textOf = (value: unknown) => (value === undefined ? '' : canonicalText(value));
  const name = names.find((key) => textOf(Object.hasOwn(a, key) ? a[key] : undefined) !== textOf(b[key]));
  return name === undefined ? 'measures' : `measures.${name}`;
}

function findDifference(transcript: Transcript): Difference | undefined {
  const { scenario, plan, seed } = transcript;
  const policy = makePolicy(transcript.policy, scenario);
  let state = setUp(compile(scenario, plan), seed);
  if (digestOf(state) !== transcript.startDigest) return { turn: 0, field: 'digest' };
  for (const claim of transcript.turns) {
    const next = replayTurn(transcript, policy, state, claim);
    if ('field' in next) return next;
    state = next;
  }
  const last = turnOf(state);
  if (!isOver(state)) return { turn: last + 1, field: 'turns' };
  const measures = measuresJson(measure(state, arrivalWithoutBelts(scenario, seed, policy)));
  const measureName = differingMeasure(transcript.measures, measures);
  if (measureName !== undefined) return { turn: last, field: measureName };
  return sealOf(transcript) === transcript.seal ? undefined : { turn: last, field: 'seal' };
}

/** Replays the whole transcript: orders against the policy, digests, measures and the seal, in that order. */
export function verify(transcript: Transcript): Verdict {
  const firstDifference = findDifference(transcript);
  const turns = transcript.turns.length;
  return firstDifference === undefined ? { ok: true, turns } : { ok: false, turns, firstDifference };
}
