// A checked transcript as an exercise that can be shown turn by turn: its orders are played again.
import { arrivalWithoutBelts, makePolicy, playTurn } from '../../exercise/index.ts';
import type { Exercise, Transcript, Turn } from '../../exercise/index.ts';
import { compile, measure, setUp } from '../../rules/index.ts';
import type { State } from '../../rules/index.ts';

/** The exercise of a transcript that `verify` has nothing against. */
export function exerciseOf(transcript: Transcript): Exercise {
  const { scenario, plan, seed, policy, startDigest } = transcript;
  const start = setUp(compile(scenario, plan), seed);
  const turns: Turn[] = [];
  let state: State = start;
  for (const { orders } of transcript.turns) {
    const turn = playTurn(state, orders);
    turns.push(turn);
    state = turn.state;
  }
  const measures = measure(state, arrivalWithoutBelts(scenario, seed, makePolicy(policy, scenario)));
  return { scenario, plan, seed, policy, start, startDigest, turns, measures };
}
