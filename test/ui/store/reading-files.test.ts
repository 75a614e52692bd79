// A file is read by the reader of what it says it is, also when it cannot be read whole.
import { expect, test } from 'vitest';
import { kindOf } from '../../../src/ui/store/reading-files.ts';
import { readShipped } from '../../scenarios/files.ts';

const PLAN = readShipped('plans/first-ford.watched.json');
const SCENARIO = readShipped('first-ford.json');

test.each([
  ['a plan', PLAN, 'plan'],
  ['a plan with a fault in its JSON', PLAN.replace('"belts": [', '"belts": [1.,'), 'plan'],
  ['the first half of a plan', PLAN.slice(0, PLAN.length / 2), 'plan'],
  ['a scenario', SCENARIO, 'scenario'],
  ['a scenario with a fault in its JSON', SCENARIO.replace('"map": {', '"map": {{'), 'scenario'],
  ['a text of no format', 'once upon a time', 'scenario'],
  ['nothing', '', 'scenario'],
])('%s', (_, content, kind) => {
  expect(kindOf(content)).toBe(kind);
});
