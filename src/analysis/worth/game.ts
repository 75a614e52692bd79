// One seed, with any of the plan's belts laid and the others left out (WO-1); what is known already is not played again (WO-5).
import { arrivalOf, compile, leaveOut, type State, seedKey, setUpWithKey, touchedBelts } from '../../rules/index.ts';
import { controlFor, playOutInPlace, policiesFor } from '../../exercise/index.ts';
import type { Outcome, WorthTask } from './types.ts';

/** A set of the plan's belts: bit i = belt i. */
export type Belts = bigint;

export const NO_BELT: Belts = 0n;

export function allOf(count: number): Belts {
  return (1n << BigInt(count)) - 1n;
}

/** The set of these numbers. */
export function setOf(belts: Iterable<number>): Belts {
  let set = NO_BELT;
  for (const belt of belts) set |= 1n << BigInt(belt);
  return set;
}

/** Belts of `set` that are not in `out`. */
export function without(set: Belts, out: Belts): Belts {
  return set & ~out;
}

/** One seed. */
export interface Game {
  /** What the run comes to with just these belts laid. */
  readonly outcomeOf: (laid: Belts) => Outcome;
  /** Runs played up to now. */
  readonly runs: () => number;
}

interface Played {
  readonly laid: Belts;
  readonly touched: Belts;
  readonly outcome: Outcome;
}

function numbersIn(set: Belts, count: number): number[] {
  const numbers: number[] = [];
  for (let belt = 0; belt < count; belt++) if ((set >> BigInt(belt)) & 1n) numbers.push(belt);
  return numbers;
}

function outcomeOf(state: State): Outcome {
  const arrival = arrivalOf(state);
  if (arrival === undefined) return { until: state.setting.scenario.deadline, denied: 1 };
  return { until: arrival, denied: 0 };
}

/**
 * From the number of a seed to its game. One setting and one pair of policies serve all sets of belts: the policies know only what their
 * side knows, so that the fields that they keep serve all sets as well.
 */
export function makeGames({ scenario, plan, policy, layingPolicy, seedBase }: WorthTask): (seed: number) => Game {
  const setting = compile(scenario, plan);
  const policies = policiesFor(scenario, plan, controlFor(scenario, policy, layingPolicy));
  const count = plan.belts.length;
  // WO-5: does nobody but the moving side act on what it knows of belts?
  const isSimple =
    policies.laying === undefined && scenario.triggers.length === 0 && (plan.triggers ?? []).length === 0;
  return (seed) => {
    const key = seedKey(`${seedBase}${seed}`);
    const played: Played[] = [];
    const playWith = (laid: Belts): Outcome => {
      const state = setUpWithKey(leaveOut(setting, numbersIn(without(allOf(count), laid), count)), key);
      playOutInPlace(state, policies);
      const outcome = outcomeOf(state);
      const touched = touchedBelts(state).flatMap((is, belt) => (is ? [belt] : []));
      played.push({ laid, touched: isSimple ? setOf(touched) : laid, outcome });
      return outcome;
    };
    return {
      outcomeOf: (laid) => {
        const same = played.find(
          (run) => without(run.touched, laid) === NO_BELT && without(laid, run.laid) === NO_BELT,
        );
        return same?.outcome ?? playWith(laid);
      },
      runs: () => played.length,
    };
  };
}
