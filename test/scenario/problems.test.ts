// Lists of problems: capped, sorted, printable.
import { describe, expect, test } from 'vitest';
import { formatProblem, parseScenario } from '../../src/scenario/index.ts';
import type { Problem } from '../../src/scenario/index.ts';
import { fordDocument, textOf } from './fixtures.ts';
import { english } from '../english.ts';
import { en, word } from '../../src/rules/index.ts';

describe('the list', () => {
  test('holds at most 50 problems, and counts the rest', () => {
    const document = fordDocument();
    document.zones[0].hexes = Array.from({ length: 60 }, (_, i) => `${12 + i},0`);
    const { problems } = parseScenario(textOf(document));
    expect(problems.length).toBe(51);
    expect(problems[49].pointer).toBe('/zones/0/hexes/49');
    expect(problems[50]).toMatchObject({ code: 'problems/more', severity: 'error', message: en`And ${10} more.` });
  });

  test('stays small for a file of nothing but faults', () => {
    const sides = Array.from({ length: 65_536 }, () => 0);
    const document = fordDocument();
    document.map.features = { river: sides, ford: sides, wall: sides };
    const { problems } = parseScenario(JSON.stringify(document));
    expect(problems.length).toBe(51);
    expect(english(problems[50].message)).toBe('And 10 more.');
  });

  test('a long or unprintable key never gets into a pointer or a message whole', () => {
    const document = fordDocument();
    document.map[`${'k'.repeat(5000)}\u202e`] = 1;
    document.zones[0]['a\u001b[31m'] = 1;
    const { problems } = parseScenario(textOf(document));
    expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['shape/unknown-key', '/map'],
      ['shape/unknown-key', '/zones/0'],
    ]);
    // oxlint-disable-next-line no-control-regex
    for (const problem of problems) expect(formatProblem('f.json', problem)).not.toMatch(/[\u0000-\u001f\u202e]|k{41}/);
  });
});

describe('formatProblem', () => {
  const NONE = { template: '', parts: [] };
  const problem: Problem = {
    code: 'scenario/unknown-zone',
    severity: 'error',
    message: en`There is no ${word('zone')} ${'"esat"'}.`,
    pointer: '/columns/1/zone',
    line: 12,
    column: 5,
    hint: en`Did you mean "${'east'}"?`,
  };

  test.each<[change: Partial<Problem>, file: string, line: string]>([
    [{}, 'a/ford.json', 'a/ford.json:12:5 /columns/1/zone There is no zone "esat". Did you mean "east"?'],
    [{ severity: 'warning', hint: NONE }, 'f', 'f:12:5 /columns/1/zone warning: There is no zone "esat".'],
    [{ pointer: '' }, 'f', 'f:12:5 There is no zone "esat". Did you mean "east"?'],
    [{ hint: NONE }, 'f\u001b[2J', 'f\\u{1b}[2J:12:5 /columns/1/zone There is no zone "esat".'],
  ])('%j in %j', (change, file, line) => {
    expect(formatProblem(file, { ...problem, ...change })).toBe(line);
  });
});
