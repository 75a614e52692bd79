// Plans that were stored for a shipped scenario before it went into format 2 are found again.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formerHashes } from '../../src/app/shipped.ts';
import { parseScenario } from '../../src/scenario/index.ts';
import { loadShipped } from '../scenarios/files.ts';

test.each(['first-ford', 'two-corridors', 'ebb-line', 'long-march'])('%s: the hash that it had in format 1', (id) => {
  const before = parseScenario(readFileSync(new URL(`../fixtures/format-1/${id}.json`, import.meta.url), 'utf8'));
  expect(before.ok && formerHashes(loadShipped(id).scenario.hash)).toEqual([before.ok && before.value.hash]);
});

test('a scenario that nobody shipped had no other hash', () => {
  expect(formerHashes('0'.repeat(64))).toEqual([]);
});
