// The first shipped scenario, read by the same gate as in the page, for tests that need files and hashes.
import { readFileSync } from 'node:fs';
import type { Scenario } from '../../src/rules/index.ts';
import { parseScenario } from '../../src/scenario/index.ts';
import { english } from '../english.ts';

export const FORD_TEXT = readFileSync(new URL('../../scenarios/first-ford.json', import.meta.url), 'utf8');

export function fordScenario(): Scenario {
  const result = parseScenario(FORD_TEXT);
  if (!result.ok) throw new Error(english(result.problems[0].message));
  return result.value;
}
