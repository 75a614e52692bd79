// Luck: a played run among the runs of its plan; the example of RULES.md; how often the percentile's interval covers (LU-1 to LU-4).
import { describe, expect, test } from 'vitest';
import { makeRunner } from '../../src/analysis/index.ts';
import { luckReport, luckRunOf, standingOf } from '../../src/analysis/luck.ts';
import { histogramOfValues } from '../../src/analysis/tally/histogram.ts';
import { begin, controlFor, play, PLAYER, playListed, standIns } from '../../src/exercise/index.ts';
import { finish } from '../../src/exercise/play.ts';
import { classroom, classroomPlan } from '../bench/rules/classroom.ts';
import { diceOf } from '../rules/random.ts';
import { taskOf } from './fixtures.ts';

const times = (value: number, count: number) => new Array<number>(count).fill(value);

describe('LU-2 the standing of a value', () => {
  test('the example of RULES.md', () => {
    const others = histogramOfValues([...times(30, 300), ...times(43, 60), ...times(44, 9), ...times(45, 31)]);
    expect(standingOf(44, others)).toMatchObject({
      below: 360,
      equal: 9,
      above: 31,
      of: 400,
      percentile: { num: 729, den: 800 },
    });
  });

  test.each([
    [5, [1, 2, 3], { below: 3, equal: 0, above: 0, percentile: { num: 6, den: 6 }, high: 1 }],
    [0, [1, 2, 3], { below: 0, equal: 0, above: 3, percentile: { num: 0, den: 6 }, low: 0 }],
    [2, [2, 2, 2], { below: 0, equal: 3, above: 0, percentile: { num: 3, den: 6 } }],
    [2, [1, 2, 2, 9], { below: 1, equal: 2, above: 1, percentile: { num: 4, den: 8 } }],
  ])('%i among %j', (value, others, expected) => {
    expect(standingOf(value, histogramOfValues(others))).toMatchObject(expected);
  });

  test('nothing to compare with is no standing', () => {
    expect(standingOf(1, [])).toBeUndefined();
  });
});

test('LU-3 the interval holds the percentile of all in at least 94 of 100, with ties and without', () => {
  const dice = diceOf(23);
  const REPEATS = 800;
  for (const [values, played] of [
    [1000, 100],
    [1000, 930],
    [4, 1],
    [2, 0],
  ]) {
    const truth = (played + 1 / 2) / values;
    let covered = 0;
    for (let repeat = 0; repeat < REPEATS; repeat++) {
      const found = standingOf(played, histogramOfValues(Array.from({ length: 60 }, () => dice(values))));
      if (found !== undefined && found.low <= truth && truth <= found.high) covered += 1;
    }
    expect(covered / REPEATS).toBeGreaterThan(0.94);
  }
});

describe('LU-1 a played run among those of its plan', () => {
  const task = taskOf(25, { plans: [classroomPlan], scenario: { ...classroom, deadline: 240 } });
  const { scenario } = task;
  const tally = makeRunner(task)(1, 25);
  const others = Array.from({ length: 25 }, (_, i) => play(scenario, classroomPlan, `${i + 1}`, 'breach'));
  const restricted = others.map(luckRunOf).map(({ delay = Number.NaN }) => delay);

  test.each([3, 8, 20])('on seed %i, which is one of them: counted one by one', (seed) => {
    const exercise = others[seed - 1];
    const report = luckReport(task, luckRunOf(exercise), tally);
    const count = (values: readonly number[], is: (value: number) => boolean) => values.filter(is).length;
    const told = (value: number, values: readonly number[]) => ({
      value,
      below: count(values, (other) => other < value),
      equal: count(values, (other) => other === value),
      above: count(values, (other) => other > value),
      of: 25,
    });
    expect(report).toMatchObject({
      seed: `${seed}`,
      byHand: [],
      policy: 'breach',
      delay: told(restricted[seed - 1], restricted),
      clearanceTime: told(
        exercise.measures.clearanceTime,
        others.map(({ measures }) => measures.clearanceTime),
      ),
      losses: told(
        exercise.measures.losses,
        others.map(({ measures }) => measures.losses),
      ),
      denied: told(
        exercise.measures.denied ? 1 : 0,
        others.map(({ measures }) => (measures.denied ? 1 : 0)),
      ),
    });
    expect(report.denied.equal).toBeLessThan(25);
  });

  test('a denied run counts with the deadline, in the delay of all', () => {
    const denied = others.find(({ measures }) => measures.denied);
    const arrived = others.find(({ measures }) => !measures.denied);
    if (denied === undefined || arrived === undefined) throw new Error('the deadline does not divide the seeds');
    expect(luckRunOf(arrived).delay).toBe(arrived.measures.delay);
    const bare = play(scenario, { name: 'None', belts: [] }, denied.seed, 'breach').measures.arrival ?? Number.NaN;
    expect(luckRunOf(denied)).toMatchObject({ denied: true, delay: 240 - bare });
  });

  test('where a run without belts is denied no delay is told', () => {
    const hopeless = { ...scenario, deadline: 20 };
    const never = taskOf(2, { scenario: hopeless, plans: [classroomPlan] });
    const run = luckRunOf(play(hopeless, classroomPlan, 'x', 'breach'));
    expect(run.delay).toBeUndefined();
    expect(luckReport(never, run, makeRunner(never)(1, 2)).delay).toBeUndefined();
  });

  test("by hand: the sides are named, and the scenario's policy stands in", () => {
    const control = { ...controlFor(scenario), moving: PLAYER } as const;
    const played = playListed(begin(scenario, classroomPlan, 'x', control), { moving: [], laying: undefined });
    if (!played.ok) throw new Error('orders were refused');
    const exercise = finish(played.run);
    const report = luckReport({ ...task, policy: standIns(scenario, control).moving }, luckRunOf(exercise), tally);
    expect(report).toMatchObject({ byHand: ['moving'], policy: scenario.policy });
    // Nobody moved: denied, with more delay than most.
    expect(report.denied.value).toBe(1);
    expect(report.delay?.below).toBeGreaterThan(0);
  });

  test('it is told of one plan', () => {
    const two = makeRunner(taskOf(1))(1, 1);
    expect(() => luckReport(taskOf(1), luckRunOf(others[0]), two)).toThrow(RangeError);
  });
});
