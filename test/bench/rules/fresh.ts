// The bench of whole playouts on fresh seeds: one row for each policy, and one for the second classroom.
import { controlFor, NO_BELTS, policiesFor } from '../../../src/exercise/index.ts';
import { compile, type Plan, POLICIES, type Scenario } from '../../../src/rules/index.ts';
import { median, sizeText } from '../hex/ours.ts';
import type { BenchRow, Goal } from '../hex/types.ts';
import { classroom, classroomPlan } from './classroom.ts';
import { checkFirst, freshRound, type Runs } from './rounds.ts';
import { secondClassroom, secondPlan } from './second-classroom.ts';

/** Recorded digests of the first rounds. */
const EXPECTED: Readonly<Record<string, string>> = {
  'playout, direct': '5a16ee00729be7d2320e02b93e4b1d95',
  'playout, bypass': '3f66497aff2bb549dbe083837326c707',
  'playout, breach': '302fa34bcb4451d16f0e4a63ae65e805',
  'playout, probe': '2b24bc34a2149ca3a0383f0077712d9e',
  'playout, adaptive': 'f7d7335dbd6f25353bdc492f469a1d20',
  'playout, breach, no belts': '2641278065e26d488eecd0d72706a2c6',
  'playout, breach against react': '4ed1635c5de333324f7f7d88ec76c582',
};

function runsOf(name: string, scenario: Scenario, plan: Plan, policy = scenario.policy): Runs {
  const policies = policiesFor(scenario, plan, controlFor(scenario, policy));
  return { name, setting: compile(scenario, plan), policies, count: 150, expected: EXPECTED[name] };
}

function allRuns(): Runs[] {
  return [
    ...POLICIES.map((policy) => runsOf(`playout, ${policy}`, classroom, classroomPlan, policy)),
    runsOf('playout, breach, no belts', classroom, NO_BELTS),
    runsOf('playout, breach against react', secondClassroom, secondPlan),
  ];
}

const GOALS: Readonly<Record<string, Goal>> = { 'playout, breach': { of: 'value', least: 10_000 } };

/** What the first round of each row finds, and what was recorded. */
export function checkFresh(): { readonly name: string; readonly found: string; readonly expected: string }[] {
  return allRuns().map((runs) => ({ name: runs.name, found: freshRound(runs, 0).check, expected: runs.expected }));
}

/** Rounds in which the engine warms up: its steady speed comes after some 2,000 playouts, and whoever waits for playouts asks for more. */
const WARM = 14;

/** Measures all rows in interleaved rounds, each round on seeds of its own. */
export function benchFresh(rounds = 11): BenchRow[] {
  const all = allRuns();
  const times = all.map((): number[] => []);
  for (let round = 0; round < WARM + rounds; round++) {
    all.forEach((runs, i) => {
      const { nanoseconds, check } = freshRound(runs, round);
      if (round === 0) checkFirst(runs, check);
      if (round >= WARM) times[i].push(nanoseconds);
    });
  }
  return all.map(({ name, expected }, i) => ({
    name: `${name}, fresh seeds`,
    size: sizeText(classroom.grid),
    unit: 'playouts/s',
    value: 1e9 / median(times[i]),
    goal: GOALS[name],
    check: expected.slice(0, 8),
  }));
}
