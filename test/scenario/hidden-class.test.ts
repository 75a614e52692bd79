// Objects that the engine reads in every step have one hidden class in V8, however often they are made: with many, its code is slow for good.
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { expect, test } from 'vitest';
import { compile, leaveOut, leaveOutAll, type Scenario, type Setting } from '../../src/rules/index.ts';
import { parsePlan, parseScenario } from '../../src/scenario/index.ts';
import { sound } from '../exercise/runs.ts';

/** As often as a worker may be handed a job; with parts that are spread, the second and the ninth begin a new class each. */
const TIMES = 24;

setFlagsFromString('--allow-natives-syntax');
// oxlint-disable-next-line no-implied-eval, no-new-func -- no other way leads to V8's own functions.
const areAlike = new Function('a', 'b', 'return %HaveSameMap(a, b)') as (a: object, b: object) => boolean;

const text = (name: string) => readFileSync(`scenarios/${name}.json`, 'utf8');

function settingsOf(scenario: Scenario): readonly Setting[] {
  const plan = sound(parsePlan(text('plans/fire-sack.turn'), scenario));
  const setting = compile(scenario, plan);
  return [setting, leaveOut(setting, [0]), leaveOutAll(setting)];
}

test('Scenarios, columns and settings are alike to the engine, made once or many times', () => {
  const scenarios = Array.from({ length: TIMES }, () => sound(parseScenario(text('fire-sack'))));
  const columns = scenarios.flatMap((scenario) => scenario.columns);
  const settings = scenarios.flatMap(settingsOf);
  for (const made of [scenarios, columns, settings]) {
    const [first] = made;
    expect(made.filter((one) => !areAlike(one, first)).length).toBe(0);
  }
});
