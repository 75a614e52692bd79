// Cells: every variant under every pair of policies; variants are scenarios of their own, plans are checked on each (SW-1, SW-2).
import { expect, test } from 'vitest';
import { makePlan } from '../../../src/exercise/index.ts';
import { fordDocument, fordScenario, textOf } from '../../scenario/fixtures.ts';
import { sweepOf, sweepTexts } from './fixtures.ts';

test('SW-1: variants in order, under each policy of the moving side, each of the laying side', () => {
  const { cells } = sweepOf((d) => Object.assign(d, { layingPolicies: ['idle', 'react'] }));
  const brief = cells.map(({ changes, policy, layingPolicy }) => [changes[0].value, policy, layingPolicy]);
  expect(brief).toEqual(
    [240, 60].flatMap((value) =>
      ['direct', 'breach'].flatMap((policy) => ['idle', 'react'].map((laying) => [value, policy, laying])),
    ),
  );
});

test('policies that are not named are those of each scenario', () => {
  const [cell] = sweepOf((d) => delete d.policies).cells;
  expect([cell.policy, cell.layingPolicy]).toEqual(['breach', 'idle']);
});

test('SW-2: a variant is what the file would be with the number changed, hash and all; the value of the file makes the scenario of the file', () => {
  const { cells } = sweepOf();
  expect(cells[0].scenario).toEqual(fordScenario());
  const changed = fordScenario((document) => {
    document.deadline = 60;
  });
  expect(cells[2].scenario).toEqual(changed);
  expect(changed.hash).not.toBe(fordScenario().hash);
});

test('SW-2: several numbers make every combination, the last changing first', () => {
  const { cells } = sweepOf((d) => {
    d.policies = ['direct'];
    d.scenarios[0].vary.push({ pointer: '/posts/0/range', values: [1, 2, 3] });
  });
  expect(cells.map(({ changes }) => changes.map(({ value }) => value))).toEqual([
    [240, 1],
    [240, 2],
    [240, 3],
    [60, 1],
    [60, 2],
    [60, 3],
  ]);
  expect(cells[4].scenario).toMatchObject({ posts: [{ range: 2 }], deadline: 60 });
});

test('SW-2: plans of files stay as they are, a stock planner plans anew', () => {
  const { cells } = sweepOf((d) => {
    d.policies = ['direct'];
    d.scenarios[0].plans[2] = 'greedy';
    d.scenarios[0].vary = [{ pointer: '/budget/points', values: [18, 60] }];
  });
  expect(cells[0].plans.slice(0, 2)).toEqual(cells[1].plans.slice(0, 2));
  expect(cells.map(({ plans }) => plans[2].belts)).toEqual(
    cells.map(({ scenario }) => makePlan('greedy', scenario).belts),
  );
  expect(cells[0].plans[2]).not.toEqual(cells[1].plans[2]);
});

test('plans of one name are told apart', () => {
  const texts = sweepTexts();
  texts['plans/ditch.json'] = texts['plans/ditch.json'].replace('Ditch only', 'Behind the bridge');
  expect(sweepOf(undefined, texts).cells[0].plans.map(({ name }) => name)).toEqual([
    'Behind the bridge',
    'Behind the bridge (2)',
    'No belts',
  ]);
});

test('the hash is of all that decides the tallies: the specification and the data of every file', () => {
  const { hash } = sweepOf();
  const other = (change: Parameters<typeof sweepOf>[0]) => sweepOf(change).hash;
  const texts = sweepTexts();
  const compact = { ...texts, 'test-ford.json': JSON.stringify(fordDocument()) };
  const renamed = { ...texts, 'plans/both.json': texts['plans/both.json'].replace('Behind', 'Beyond') };
  expect(sweepOf(undefined, compact).hash).toBe(hash);
  expect(other((d) => Object.assign(d, { $schema: 'schema/sweep.schema.json' }))).toBe(hash);
  expect(sweepOf(undefined, renamed).hash).not.toBe(hash);
  expect(other((d) => Object.assign(d.seeds, { count: 601 }))).not.toBe(hash);
  expect(other((d) => Object.assign(d.seeds, { base: 'a' }))).not.toBe(hash);
  expect(other((d) => d.policies.reverse())).not.toBe(hash);
});

test('reading a variant leaves the document of the file alone', () => {
  const text = textOf(fordDocument());
  const sweep = sweepOf();
  expect(JSON.stringify(sweep.files.get('test-ford.json'))).toBe(JSON.stringify(JSON.parse(text)));
});
