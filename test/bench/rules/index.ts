// The bench of rules and exercise: whole playouts with the full rules, fork and digest, keyed draws, keys of seeds; on one core, on the same seeds in every round.
import { makePolicy, NO_BELTS, playOutInPlace } from '../../../src/exercise/index.ts';
import {
  compile,
  digestOf,
  digestWords,
  draw,
  fork,
  type Plan,
  seedKey,
  setUp,
  setUpWithKey,
} from '../../../src/rules/index.ts';
import { processorTime } from '../clock.ts';
import type { BenchRow, Goal } from '../hex/types.ts';
import { classroom, classroomPlan } from './classroom.ts';

const SIZE = `${classroom.grid.width}×${classroom.grid.height}`;

/** What one measurement does: `work` once for each of `count` numbers, and folds what it found into a checksum of 32 bits. */
interface Measurement {
  readonly name: string;
  readonly unit: string;
  /** In one round. */
  readonly count: number;
  readonly work: (i: number) => number;
  /** From nanoseconds for one to the unit. */
  readonly figure: (nanoseconds: number) => number;
  readonly goal?: Goal;
  /** The digest of all that `work` returns for 0 … count − 1. A change of the rules changes it: then it is set anew, on purpose. */
  readonly expected: string;
}

/** Whole runs on one seed after another, with policy breach; the check is over the last states. */
function playouts(name: string, plan: Plan, count: number, expected: string): Measurement {
  const setting = compile(classroom, plan);
  const policy = makePolicy('breach', classroom);
  const work = (i: number) => {
    const state = setUpWithKey(setting, seedKey(`bench ${i}`));
    playOutInPlace(state, { moving: policy });
    return Number.parseInt(digestOf(state).slice(0, 8), 16);
  };
  return { name, unit: 'playouts/s', count, work, figure: (ns) => 1e9 / ns, expected };
}

function forks(): Measurement {
  const start = setUp(compile(classroom, classroomPlan), 'bench');
  const work = (i: number) => {
    const copy = fork(start);
    copy.words[0] = i;
    return Number.parseInt(digestOf(copy).slice(0, 8), 16);
  };
  return {
    name: 'fork and digest',
    unit: 'µs',
    count: 3000,
    work,
    figure: (ns) => ns / 1000,
    goal: { of: 'value', most: 10 },
    expected: EXPECTED.forks,
  };
}

function draws(): Measurement {
  const [k0, k1] = seedKey('bench');
  return {
    name: 'keyed draw',
    unit: 'ns',
    count: 100_000,
    work: (i) => draw(k0, k1, 1 + (i % 24), i % 1728, i % 8, 1),
    figure: (ns) => ns,
    expected: EXPECTED.draws,
  };
}

function keys(): Measurement {
  return {
    name: 'key of a seed',
    unit: 'µs',
    count: 1000,
    work: (i) => seedKey(`bench ${i}`)[0],
    figure: (ns) => ns / 1000,
    expected: EXPECTED.keys,
  };
}

/** Recorded results of version 1 of the rules. */
const EXPECTED = {
  playouts: '22a6974c1a276284f960f7d1f9cf3146',
  bare: 'f4668fdee542bf89aa87e31b58e271bd',
  forks: '40794f544dcfe764c323156a205a8131',
  draws: '11ad7b2c206aba6d07a6bc06a85d507d',
  keys: '7520f83b88d2eab19bb75bfcad2534e6',
} as const;

function measurements(): Measurement[] {
  return [
    playouts('playout, breach, same seeds', classroomPlan, 200, EXPECTED.playouts),
    playouts('playout, breach, no belts, same seeds', NO_BELTS, 400, EXPECTED.bare),
    forks(),
    draws(),
    keys(),
  ];
}

/** One round: nanoseconds for one piece of work, and the digest of all results. */
function roundOf({ count, work }: Measurement): { nanoseconds: number; check: string } {
  const found = new Int32Array(count);
  const from = processorTime();
  for (let i = 0; i < count; i++) found[i] = work(i);
  const nanoseconds = (processorTime() - from) / count;
  return { nanoseconds, check: digestWords(found) };
}

/** What each measurement finds, and what was recorded. */
export function checkRules(): { readonly name: string; readonly found: string; readonly expected: string }[] {
  return measurements().map((each) => ({ name: each.name, found: roundOf(each).check, expected: each.expected }));
}

/** Measures all rows in interleaved rounds; throws when a result is not the recorded one. */
export function benchRules(rounds = 7): BenchRow[] {
  const all = measurements();
  const times = all.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    all.forEach((each, i) => {
      const { nanoseconds, check } = roundOf(each);
      if (check !== each.expected) throw new Error(`${each.name}: found ${check}, recorded is ${each.expected}`);
      times[i].push(nanoseconds);
    });
  }
  return all.map(({ name, unit, figure, goal, expected }, i) => {
    const [median] = times[i].sort((a, b) => a - b).slice(Math.floor(rounds / 2));
    return { name, size: SIZE, unit, value: figure(median), goal, check: expected.slice(0, 8) };
  });
}
