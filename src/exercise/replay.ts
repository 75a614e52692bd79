// Plays a transcript again: as far as it is true, with its whole history, and the first turn and field that is not as it says.
import { advance, digestOf, isOver, type Order, type SideName, type State } from '../rules/index.ts';
import { canonicalText } from '../scenario/index.ts';
import { ordersOfSide, policiesFor, sideOfOrder } from './control.ts';
import { makeOrderJson } from './order-json.ts';
import { begin, withTurns } from './play.ts';
import type { Difference, Policies, Run, Transcript, Turn } from './types.ts';

type Claim = Transcript['turns'][number];

export interface Replay {
  /** All turns before the difference. */
  readonly run: Run;
  readonly difference?: Difference;
}

function textOf(transcript: Transcript, orders: readonly Order[]): string {
  return canonicalText(orders.map((order) => makeOrderJson(transcript, order)));
}

/** Are the claimed orders of a side those that its policy gives? A player's may be any that are legal. */
function areGivenBy(transcript: Transcript, policies: Policies, before: State, claim: Claim, side: SideName): boolean {
  if (transcript.control[side] === 'player') return true;
  const claimed = claim.orders.filter((order) => sideOfOrder(transcript.scenario, order) === side);
  return textOf(transcript, claimed) === textOf(transcript, ordersOfSide(before, policies, side));
}

/** The claimed turn as it plays, or what is wrong with it. */
function replayTurn(transcript: Transcript, policies: Policies, before: State, number: number): Turn | Difference {
  const claim = transcript.turns[number - 1];
  if (isOver(before)) return { turn: number, field: 'turns' };
  for (const side of ['moving', 'laying'] as const) {
    if (!areGivenBy(transcript, policies, before, claim, side)) return { turn: number, field: 'orders' };
  }
  const step = advance(before, claim.orders);
  if (!step.ok) return { turn: number, field: 'orders' };
  const digest = digestOf(step.state);
  if (digest !== claim.digest) return { turn: number, field: 'digest' };
  return { orders: claim.orders, events: step.events, state: step.state, digest };
}

/** Plays the turns of a transcript, the orders of policies against the policies, those of players against the rules, and the digests. */
export function replay(transcript: Transcript): Replay {
  const { scenario, plan, seed, control } = transcript;
  const start = begin(scenario, plan, seed, control);
  if (start.startDigest !== transcript.startDigest) return { run: start, difference: { turn: 0, field: 'digest' } };
  const policies = policiesFor(scenario, plan, control);
  const turns: Turn[] = [];
  for (let number = 1; number <= transcript.turns.length; number++) {
    const before = turns.length === 0 ? start.start : turns[turns.length - 1].state;
    const turn = replayTurn(transcript, policies, before, number);
    if ('field' in turn) return { run: withTurns(start, ...turns), difference: turn };
    turns.push(turn);
  }
  return { run: withTurns(start, ...turns) };
}
