// The bench of the rules finds what was recorded, so that a faster engine that plays otherwise cannot pass for the same one.
import { expect, test } from 'vitest';
import { checkPlan } from '../../../src/rules/index.ts';
import { classroom, classroomPlan, classroomThinPlan } from './classroom.ts';
import { checkFresh } from './fresh.ts';
import { checkRules } from './index.ts';
import { checkScaling } from './scaling.ts';
import { scaledClassroom } from './scaled.ts';
import { secondClassroom, secondPlan } from './second-classroom.ts';

test.each([
  ['on the same seeds', checkRules],
  ['on fresh seeds', checkFresh],
  ['on larger maps', checkScaling],
])('every measurement %s finds what was recorded', { timeout: 60_000 }, (_, check) => {
  const found = check();
  expect(found.map(({ name, found: digest }) => [name, digest])).toEqual(
    found.map(({ name, expected }) => [name, expected]),
  );
});

test('its plans are legal', () => {
  expect(checkPlan(classroom, classroomPlan)).toEqual([]);
  expect(checkPlan(classroom, classroomThinPlan)).toEqual([]);
  expect(checkPlan(secondClassroom, secondPlan)).toEqual([]);
  const { scenario, plan } = scaledClassroom(100, 100);
  expect(checkPlan(scenario, plan)).toEqual([]);
});
