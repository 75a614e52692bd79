// Playouts on seeds that no round has seen: what is kept from run to run helps only as much as it does in use.
import { type Policies, playOutInPlace } from '../../../src/exercise/index.ts';
import { processorTime } from '../clock.ts';
import {
  digestOf,
  digestWords,
  seedKey,
  type Setting,
  setUpAgainInPlace,
  setUpWithKey,
} from '../../../src/rules/index.ts';

/** Runs of one setting by its policies. */
export interface Runs {
  readonly name: string;
  readonly setting: Setting;
  readonly policies: Policies;
  /** In one round. */
  readonly count: number;
  /** The digest over the last states of the first round: a change of the rules changes it, and then it is set anew, on purpose. */
  readonly expected: string;
}

/** One round: nanoseconds of processor time a playout, the keys of the seeds included, and the digest of all last states. */
export function freshRound({ setting, policies, count }: Runs, round: number): { nanoseconds: number; check: string } {
  const found = new Int32Array(count);
  const from = processorTime();
  const state = setUpWithKey(setting, [0, 0]);
  for (let i = 0; i < count; i++) {
    setUpAgainInPlace(state, seedKey(`fresh ${round} ${i}`));
    playOutInPlace(state, policies);
    found[i] = Number.parseInt(digestOf(state).slice(0, 8), 16);
  }
  return { nanoseconds: (processorTime() - from) / count, check: digestWords(found) };
}

/** Error when the first round found something else than was recorded. */
export function checkFirst({ name, expected }: Runs, check: string): void {
  if (check !== expected) throw new Error(`${name}: found ${check}, recorded is ${expected}`);
}
