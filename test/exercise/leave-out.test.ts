// Leaving belts out changes nothing else: whole runs by policies, against plans that never had the belts (WO-1), and untouched belts (WO-5).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { controlFor, NO_BELTS, playOutInPlace, policiesFor, POLICIES } from '../../src/exercise/index.ts';
import {
  arrivalOf,
  COL,
  compile,
  leaveOut,
  leaveOutAll,
  measure,
  type Plan,
  type Setting,
  setUp,
  type State,
  touchedBelts,
} from '../../src/rules/index.ts';
import { columnAt } from '../../src/rules/state.ts';
import { diceOf, randomStart } from '../rules/random.ts';
import { richStart } from './policy/rich.ts';

const settingOf = (seed: number) => (seed % 2 === 0 ? richStart(diceOf(seed)) : randomStart(diceOf(seed))).setting;

/** Plays a setting out; the policies are those for `plan`, which is the setting's own unless given. */
function end(setting: Setting, policy: (typeof POLICIES)[number], plan: Plan = setting.plan): State {
  const state = setUp(setting, 'x');
  playOutInPlace(state, policiesFor(setting.scenario, plan, controlFor(setting.scenario, policy, 'react')));
  return state;
}

/** All that a run left in its columns, and what it measures of them. */
function outcome(state: State) {
  const columns = state.setting.scenario.columns.map((_, column) => {
    const at = columnAt(column);
    return Object.entries(COL).flatMap(([name, word]) => (name === 'work' ? [] : [state.words[at + word]]));
  });
  return { arrival: arrivalOf(state), columns, measured: measure(state).columns };
}

const someOf = (setting: Setting, mask: number) => [...setting.plan.belts.keys()].filter((belt) => (mask >> belt) & 1);
const policyName = fc.constantFrom(...POLICIES);

describe('WO-1 belts that are left out', () => {
  test('none: the run itself; all: the run of a plan without belts', () => {
    fc.assert(
      fc.property(fc.nat(), policyName, (seed, policy) => {
        const setting = settingOf(seed);
        const { scenario } = setting;
        expect(end(leaveOut(setting, []), policy).words).toEqual(end(setting, policy).words);
        const none = end(compile(scenario, NO_BELTS), policy);
        expect(outcome(end(leaveOutAll(setting), policy))).toEqual(outcome(none));
        expect(outcome(end(leaveOutAll(setting), policy, NO_BELTS))).toEqual(outcome(none));
      }),
      { numRuns: 25 },
    );
  });

  test('some: the run of a plan that never had them', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(2 ** 16 - 1), policyName, (seed, mask, policy) => {
        const setting = settingOf(seed);
        const { scenario, plan } = setting;
        const out = someOf(setting, mask);
        const never: Plan = { ...plan, belts: plan.belts.filter((_, belt) => !out.includes(belt)) };
        const without = end(leaveOut(setting, out), policy);
        expect(outcome(without)).toEqual(outcome(end(compile(scenario, never), policy)));
        expect(touchedBelts(without).filter((touched, belt) => touched && out.includes(belt))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('the setting given stays as it was, and what was left out before is back', () => {
    const setting = settingOf(3);
    const before = setting.leftOut.slice();
    const once = leaveOut(setting, [0]);
    expect(leaveOut(once, [1]).leftOut.slice(0, 3)).toEqual([false, true, false]);
    expect(setting.leftOut).toEqual(before);
    expect(leaveOut(once, []).allLive).toBe(setting.allLive);
  });
});

describe('WO-5 belts that the moving side has not touched', () => {
  test('could be left out where only the moving side gives orders and no trigger looks', () => {
    let untouched = 0;
    fc.assert(
      fc.property(fc.nat(), policyName, (seed, policy) => {
        const { setting } = randomStart(diceOf(seed));
        const whole = end(setting, policy);
        const touched = touchedBelts(whole);
        const out = [...touched.keys()].filter((belt) => !touched[belt]);
        untouched += out.length;
        expect(outcome(end(leaveOut(setting, out), policy))).toEqual(outcome(whole));
      }),
      { numRuns: 50 },
    );
    expect(untouched).toBeGreaterThan(25);
  });
});
