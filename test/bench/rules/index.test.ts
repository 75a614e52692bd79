// The bench of the rules finds what was recorded, so that a faster engine that plays otherwise cannot pass for the same one.
import { expect, test } from 'vitest';
import { checkPlan } from '../../../src/rules/index.ts';
import { classroom, classroomPlan, classroomThinPlan } from './classroom.ts';
import { checkRules } from './index.ts';

test('every measurement finds what was recorded', () => {
  const found = checkRules();
  expect(found.map(({ name, found: digest }) => [name, digest])).toEqual(
    found.map(({ name, expected }) => [name, expected]),
  );
});

test('its plans are legal', () => {
  expect(checkPlan(classroom, classroomPlan)).toEqual([]);
  expect(checkPlan(classroom, classroomThinPlan)).toEqual([]);
});
