// Tests of bench/figures.ts: a goal is met or not by what was measured, and the table in Markdown is one.
import { expect, test } from 'vitest';
import { isMet, markdownTable, plainTable } from './figures.ts';
import type { BenchRow } from './hex/types.ts';

const row: BenchRow = { name: 'field', size: '5×5', unit: 'ns/hex', value: 8.8123, check: 'abc' };

test.each([
  [{}, undefined],
  [{ goal: { of: 'ratio', most: 2 } }, undefined],
  [{ ratio: 2, goal: { of: 'ratio', most: 2 } }, true],
  [{ ratio: 2.01, goal: { of: 'ratio', most: 2 } }, false],
  [{ goal: { of: 'value', least: 9 } }, false],
  [{ value: 9, goal: { of: 'value', least: 9 } }, true],
] as const)('%j: met %s', (more, met) => {
  expect(isMet({ ...row, ...more })).toBe(met);
});

test('the table says figures of three digits, the goal, and whether it is met', () => {
  const missed: BenchRow = { ...row, reference: 3, ratio: 2.9374, goal: { of: 'ratio', most: 2 } };
  expect(markdownTable([missed]).split('\n')).toEqual([
    '| what | size | value | unit | reference | ratio | goal | met |',
    '| --- | --- | --: | --- | --: | --: | --- | --- |',
    '| field | 5×5 | 8.81 | ns/hex | 3 | 2.94 | ratio ≤ 2 | NO |',
  ]);
  expect(plainTable([row]).split('\n')).toHaveLength(2);
});
