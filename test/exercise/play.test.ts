// Whole runs: the same inputs give the same exercise, the quick way agrees with the kept history, and the run without belts (ME-2, TI-5).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arrivalWithoutBelts,
  bareRun,
  makePolicy,
  NO_BELTS,
  play,
  playOutInPlace,
  POLICIES,
} from '../../src/exercise/index.ts';
import { arrivalOf, compile, digestOf, fork, isOver, measure, setUp, turnOf, viewFor } from '../../src/rules/index.ts';
import { build, planOf } from '../rules/build.ts';
import { sure } from '../rules/kinds.ts';
import { diceOf, randomPlan, randomScenario } from '../rules/random.ts';

const name = fc.constantFrom(...POLICIES);

describe('play', () => {
  test('a run worked by hand: arrival, delay and turns', () => {
    const zones = [{ id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['5,0'] }];
    const scenario = build({
      rows: ['......', 'wwwwww'],
      kinds: [sure('antiVehicleBelt')],
      zones,
      columns: [{ recon: 1 }],
    });
    // Tracked, 5 minutes a hex: 25 without belts. With the belt at 3,0: marches at 0 to 10 (2,0) knowing nothing of it until recon
    // of turn 2, halts in turn 1 by a bump (10 minutes: 20), breaches by hand from 20 to 30, proves to 35, marks to 37 and passes
    // 1 + 5 = 43, and two steps more: 53.
    const run = play(scenario, planOf(scenario, 'antiVehicleBelt 1 3,0'), 'seed', 'breach');
    expect(run.measures).toMatchObject({
      arrival: 53,
      delay: 28,
      clearanceTime: 17,
      clearanceCriticalPath: 17,
      denied: false,
    });
    expect(run.turns.map(({ state }) => turnOf(state))).toEqual([1, 2, 3, 4]);
    expect(
      run.turns.flatMap(({ events }) => events.map(({ type }) => type)).filter((type) => type !== 'moved'),
    ).toEqual(['bumped', 'found', 'rowSwept', 'lane', 'lane', 'lane', 'arrived', 'ended']);
  });

  test('the same inputs give the same exercise', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string({ minLength: 1, maxLength: 20 }), name, (seed, text, policy) => {
        const scenario = randomScenario(diceOf(seed));
        const plan = randomPlan(diceOf(seed + 1), scenario);
        const first = play(scenario, plan, text, policy);
        const again = play(scenario, plan, text, policy);
        expect(again.turns.map(({ digest }) => digest)).toEqual(first.turns.map(({ digest }) => digest));
        expect(again.measures).toEqual(first.measures);
        expect(again.startDigest).toBe(first.startDigest);
      }),
      { numRuns: 40 },
    );
  });

  test('keeps every state, whose digest it gives, and stops at the end', () => {
    fc.assert(
      fc.property(fc.nat(), name, (seed, policy) => {
        const scenario = randomScenario(diceOf(seed));
        const run = play(scenario, randomPlan(diceOf(seed + 1), scenario), 'x', policy);
        expect(digestOf(run.start)).toBe(run.startDigest);
        run.turns.forEach(({ state, digest }, i) => {
          expect(digestOf(state)).toBe(digest);
          expect([turnOf(state), isOver(state)]).toEqual([i + 1, i + 1 === run.turns.length]);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('the quick way comes to the same last state', () => {
    fc.assert(
      fc.property(fc.nat(), name, (seed, policyName) => {
        const scenario = randomScenario(diceOf(seed));
        const plan = randomPlan(diceOf(seed + 1), scenario);
        const run = play(scenario, plan, 'x', policyName);
        const state = setUp(compile(scenario, plan), 'x');
        playOutInPlace(state, { moving: makePolicy(policyName, scenario) });
        expect(digestOf(state)).toBe(run.turns.at(-1)?.digest);
        const again = fork(state);
        const moving = () => {
          throw new Error('asked after the end');
        };
        playOutInPlace(again, { moving });
        expect(digestOf(again)).toBe(digestOf(state));
      }),
      { numRuns: 40 },
    );
  });

  test('CH-3 an illegal seed is an error', () => {
    const scenario = build({ rows: ['.....', '.....'] });
    expect(() => play(scenario, NO_BELTS, '', 'direct')).toThrow(RangeError);
    expect(() => arrivalWithoutBelts(scenario, 'x'.repeat(41), {})).toThrow(RangeError);
  });
});

describe('ME-2 the run without belts', () => {
  test('has the same seed, policy and columns; a plan that lays nothing delays nothing', () => {
    fc.assert(
      fc.property(fc.nat(), name, (seed, policyName) => {
        const scenario = randomScenario(diceOf(seed));
        const { measures, turns } = play(scenario, NO_BELTS, 'x', policyName);
        const baseline = arrivalWithoutBelts(scenario, 'x', { moving: makePolicy(policyName, scenario) });
        expect(measures.arrival).toBe(baseline);
        expect(measures.delay).toBe(baseline === undefined ? undefined : 0);
        const last = turns.at(-1);
        const bare = bareRun(scenario, NO_BELTS, 'x', { moving: makePolicy(policyName, scenario) });
        expect(last && measure(last.state, bare)).toEqual(measures);
        expect(last && arrivalOf(last.state)).toBe(baseline);
      }),
      { numRuns: 40 },
    );
  });

  test('IN-2: the bare run of any plan goes as that with no belts does, column for column', () => {
    fc.assert(
      fc.property(fc.nat(), name, (seed, policyName) => {
        const dice = diceOf(seed);
        const scenario = randomScenario(dice);
        const plan = randomPlan(dice, scenario);
        const policies = { moving: makePolicy(policyName, scenario) };
        const bare = bareRun(scenario, plan, 'x', policies);
        const none = bareRun(scenario, NO_BELTS, 'x', policies);
        const end = setUp(compile(scenario, NO_BELTS), 'x');
        playOutInPlace(end, policies);
        expect(arrivalOf(bare)).toBe(arrivalOf(end));
        expect(measure(bare).columns).toEqual(measure(end).columns);
        expect(none.words).toEqual(end.words);
        expect(viewFor(bare, 'laying').segments).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('IN-2 to IN-6: a group is judged against it', () => {
    const zones = [{ id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['5,0'] }];
    const columns = [{ recon: 1 }];
    const kinds = [sure('antiVehicleBelt')];
    const scenario = build({ rows: ['......', 'wwwwww'], kinds, zones, columns, more: { edition: 2 } });
    const belts = planOf(scenario, 'antiVehicleBelt 1 3,0', 'antiVehicleBelt 1 4,1').belts;
    const groups = (['disrupt', 'block'] as const).map((effect, i) => ({
      id: effect,
      name: effect,
      belts: [i],
      effect,
    }));
    const { measures } = play(scenario, { name: 'plan', belts, groups }, 'x', 'breach');
    // The first belt is met and passed in a lane; nobody's way leads over the second, which lies in the water.
    expect(measures.more?.intent).toMatchObject([
      { group: 'disrupt', achieved: true, addressed: 1, met: 1, passed: 1, delay: measures.delay },
      { group: 'block', achieved: false, addressed: 0, met: 0, passed: 0 },
    ]);
    expect(measures.delay).toBeGreaterThanOrEqual(15);
    expect(measures.more?.burden.confirmed).toEqual({ num: 1, den: 2 });
  });

  test('delay is not defined when either run is denied', () => {
    const scenario = build({
      rows: ['..w..', 'wwwww'],
      zones: [{ id: 'g', kind: 'objective', name: 'G', hexes: ['4,0'] }],
      deadline: 60,
    });
    expect(play(scenario, NO_BELTS, 'x', 'direct').measures).toMatchObject({ denied: true, delay: undefined });
  });
});
