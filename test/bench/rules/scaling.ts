// The bench of scaling: playouts, setting up, fork and digest from 24×18 to 512×512 hexes.
import { controlFor, policiesFor } from '../../../src/exercise/index.ts';
import { compile, digestOf, digestWords, fork, setUp } from '../../../src/rules/index.ts';
import { processorTime } from '../clock.ts';
import { median, sizeText } from '../hex/ours.ts';
import type { BenchRow } from '../hex/types.ts';
import { checkFirst, freshRound, type Runs } from './rounds.ts';
import { type Scaled, scaledClassroom } from './scaled.ts';

/** Playouts in a round, and what the first round finds. */
const SIZES = [
  { width: 24, height: 18, count: 100, expected: '76912d88b14882be9f71ac4b3094218e' },
  { width: 100, height: 100, count: 12, expected: 'c88ef05294b1ef7d129f572b1b509710' },
  { width: 256, height: 256, count: 3, expected: '1dee4bf5427ff8049010c9d6ad0edac7' },
  { width: 512, height: 512, count: 1, expected: 'faddfeb2b4febd4db4febd4db4febd4d' },
] as const;

function runsOf({ scenario, plan }: Scaled, count: number, expected: string): Runs {
  const policies = policiesFor(scenario, plan, controlFor(scenario));
  return { name: `scaling ${sizeText(scenario.grid)}`, setting: compile(scenario, plan), policies, count, expected };
}

/** Milliseconds to work a scenario and a plan out and set the pieces up. */
function setUpTime({ scenario, plan }: Scaled): number {
  const start = processorTime();
  setUp(compile(scenario, plan), 'bench');
  return (processorTime() - start) / 1e6;
}

/** Microseconds for a copy of the state and its digest; the check is over a thousand of them. */
function forkTime({ setting }: Runs): { micros: number; check: string } {
  const start = setUp(setting, 'bench');
  const found = new Int32Array(1000);
  const from = processorTime();
  for (let i = 0; i < found.length; i++) {
    const copy = fork(start);
    copy.words[0] = i;
    found[i] = Number.parseInt(digestOf(copy).slice(0, 8), 16);
  }
  return { micros: (processorTime() - from) / 1000 / found.length, check: digestWords(found).slice(0, 8) };
}

/** What the first round of each size finds, and what was recorded; the largest maps are left to the bench itself. */
export function checkScaling(): { readonly name: string; readonly found: string; readonly expected: string }[] {
  return SIZES.slice(0, 2).map(({ width, height, count, expected }) => {
    const runs = runsOf(scaledClassroom(width, height), count, expected);
    return { name: runs.name, found: freshRound(runs, 0).check, expected };
  });
}

function benchSize({ width, height, count, expected }: (typeof SIZES)[number], rounds: number): BenchRow[] {
  const scaled = scaledClassroom(width, height);
  const runs = runsOf(scaled, count, expected);
  const times = { playout: [] as number[], setUp: [] as number[], fork: [] as number[] };
  let forkCheck = '';
  for (let round = 0; round <= rounds; round++) {
    const { nanoseconds, check } = freshRound(runs, round);
    if (round === 0) checkFirst(runs, check);
    const forked = forkTime(runs);
    forkCheck = forked.check;
    const setting = setUpTime(scaled);
    if (round === 0) continue;
    times.playout.push(nanoseconds);
    times.fork.push(forked.micros);
    times.setUp.push(setting);
  }
  const size = sizeText({ width, height });
  const check = expected.slice(0, 8);
  return [
    { name: 'playout, breach, scaled', size, unit: 'playouts/s', value: 1e9 / median(times.playout), check },
    { name: 'compile and set up', size, unit: 'ms', value: median(times.setUp), check },
    {
      name: 'fork and digest, scaled',
      size,
      unit: 'µs',
      value: median(times.fork),
      goal: width === 24 ? { of: 'value', most: 10 } : undefined,
      check: forkCheck,
    },
  ];
}

/** All sizes, one after another. */
export function benchScaling(rounds = 5): BenchRow[] {
  return SIZES.flatMap((size) => benchSize(size, rounds));
}
