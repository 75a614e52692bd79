// A run told with another version of the same scenario's words: its orders are played again, and everything else is equal.
import { begin, playTurn, withTurns } from '../../exercise/index.ts';
import type { Exercise, Run, Turn } from '../../exercise/index.ts';
import type { Scenario } from '../../rules/index.ts';

/** RangeError when the scenario is another one. */
export function retell<R extends Run | Exercise>(run: R, scenario: Scenario): R {
  if (run.scenario === scenario) return run;
  if (run.scenario.hash !== scenario.hash) throw new RangeError(`retell: ${scenario.hash}, not ${run.scenario.hash}`);
  const fresh = begin(scenario, run.plan, run.seed, run.control);
  const turns: Turn[] = [];
  let state = fresh.start;
  for (const { orders } of run.turns) {
    const turn = playTurn(state, orders);
    turns.push(turn);
    state = turn.state;
  }
  return { ...run, ...withTurns(fresh, ...turns) };
}
