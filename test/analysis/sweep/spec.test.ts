// The gate of specifications: all problems at once, at their places, each with what to do (SW-1, SW-2).
import { describe, expect, test } from 'vitest';
import { MAX_CELLS, parseSweep } from '../../../src/analysis/sweep/index.ts';
import { type AnyDocument, textOf } from '../../scenario/fixtures.ts';
import { problemsIn, specOf, sweepDocument, sweepTexts } from './fixtures.ts';
import { english } from '../../english.ts';

test('what is absent is the default', () => {
  const document = sweepDocument();
  delete document.policies;
  delete document.scenarios[0].vary;
  expect(specOf(document)).toMatchObject({
    name: 'The ford, by deadline',
    policies: [undefined],
    layingPolicies: [undefined],
    seedBase: '',
    seeds: 600,
    scenarios: [{ file: 'test-ford.json', vary: [] }],
  });
});

const faults: readonly (readonly [string, (document: AnyDocument) => void, string, string])[] = [
  ['an unknown key', (d) => Object.assign(d, { colour: 1 }), '/colour', 'shape/unknown-key'],
  ['no seeds', (d) => delete d.seeds, '', 'shape/missing'],
  ['too many seeds', (d) => Object.assign(d.seeds, { count: 20_000_000 }), '/seeds/count', 'shape/number-too-big'],
  ['seeds that get too long', (d) => Object.assign(d.seeds, { base: 'x'.repeat(38) }), '/seeds/base', 'sweep/seed'],
  ['an unknown policy', (d) => d.policies.push('dircet'), '/policies/2', 'shape/choice'],
  ['a policy twice', (d) => d.policies.push('direct'), '/policies/2', 'sweep/twice'],
  ['a plan twice', (d) => d.scenarios[0].plans.push('none'), '/scenarios/0/plans/3', 'sweep/twice'],
  ['a value twice', (d) => d.scenarios[0].vary[0].values.push(240), '/scenarios/0/vary/0/values/2', 'sweep/twice'],
  [
    'no values',
    (d) => Object.assign(d.scenarios[0].vary[0], { values: [] }),
    '/scenarios/0/vary/0/values',
    'shape/list-too-small',
  ],
  ['a pointer twice', (d) => d.scenarios[0].vary.push(d.scenarios[0].vary[0]), '/scenarios/0/vary/1', 'sweep/twice'],
  [
    'an absolute file',
    (d) => Object.assign(d.scenarios[0], { file: '/ford.json' }),
    '/scenarios/0/file',
    'sweep/file-name',
  ],
  [
    'worth on more seeds than there are',
    (d) => Object.assign(d, { worth: { method: 'both', seeds: d.seeds.count + 1 } }),
    '/worth/seeds',
    'sweep/worth-seeds',
  ],
  [
    'worth of another sort',
    (d) => Object.assign(d, { worth: { method: 'all', seeds: 1 } }),
    '/worth/method',
    'shape/choice',
  ],
  ['a drive', (d) => d.scenarios[0].plans.push('C:plan.json'), '/scenarios/0/plans/3', 'sweep/file-name'],
  ['a backslash', (d) => d.scenarios[0].plans.push('plans\\a.json'), '/scenarios/0/plans/3', 'sweep/file-name'],
  ['no plans', (d) => Object.assign(d.scenarios[0], { plans: [] }), '/scenarios/0/plans', 'shape/list-too-small'],
  [
    'a pointer to nothing',
    (d) => Object.assign(d.scenarios[0].vary[0], { pointer: '/columns/0/strenght' }),
    '/scenarios/0/vary/0/pointer',
    'sweep/pointer',
  ],
  [
    'a pointer past the end of a list',
    (d) => Object.assign(d.scenarios[0].vary[0], { pointer: '/columns/3/strength' }),
    '/scenarios/0/vary/0/pointer',
    'sweep/pointer',
  ],
  [
    'a pointer to a text',
    (d) => Object.assign(d.scenarios[0].vary[0], { pointer: '/title' }),
    '/scenarios/0/vary/0/pointer',
    'sweep/pointer',
  ],
  [
    'no pointer',
    (d) => Object.assign(d.scenarios[0].vary[0], { pointer: 'deadline' }),
    '/scenarios/0/vary/0/pointer',
    'sweep/pointer',
  ],
  [
    'a value that the scenario may not have',
    (d) => Object.assign(d.scenarios[0].vary[0], { pointer: '/turnMinutes', values: [15, 4] }),
    '/scenarios/0/vary/0/values/1',
    'sweep/variant',
  ],
  [
    'SW-2: a budget that a plan does not keep to',
    (d) => Object.assign(d.scenarios[0].vary[0], { pointer: '/budget/points', values: [17, 18] }),
    '/scenarios/0/vary/0/values/0',
    'sweep/variant',
  ],
];

describe('one fault', () => {
  test.each(faults)('%s', (_, change, pointer, code) => {
    const problems = problemsIn(change);
    expect(problems.map((problem) => [problem.pointer, problem.code])).toEqual([[pointer, code]]);
    const [problem] = problems;
    expect(english(problem.hint).length).toBeGreaterThan(5);
    if (pointer === '' || code === 'shape/unknown-key') return;
    const document = sweepDocument();
    change(document);
    const line = textOf(document).split('\n')[problem.line - 1];
    const value = pointer
      .split('/')
      .slice(1)
      .reduce((part, key) => part[key], document);
    const shown = JSON.stringify(value)[0];
    expect(line[problem.column - 1]).toBe(shown);
  });
});

test('the message of a variant says with what it is refused, and by which rule of planning', () => {
  const [first] = problemsIn((d) => Object.assign(d.scenarios[0].vary[0], { pointer: '/budget/points', values: [17] }));
  expect(english(first.message)).toMatch(/^With \/budget\/points = 17 the plan plans\/both.json is refused: .*18/);
});

test('faults of a combination of several numbers are told at the list of them', () => {
  const problems = problemsIn((d) => {
    d.scenarios[0].vary = [
      { pointer: '/budget/points', values: [17, 60] },
      { pointer: '/needed', values: [1, 2] },
    ];
  });
  expect(problems.map(({ pointer }) => pointer)).toEqual(['/scenarios/0/vary', '/scenarios/0/vary']);
  expect(english(problems[0].message)).toMatch(/^With \/budget\/points = 17, \/needed = 1 /);
});

test('problems of all files are told at once, under the names of the files', () => {
  const texts = sweepTexts();
  const broken = (text: string) => text.replace('"depth": 1', '"depth": 9');
  texts['plans/both.json'] = broken(texts['plans/both.json']);
  texts['plans/ditch.json'] = broken(texts['plans/ditch.json']);
  const problems = problemsIn(() => undefined, texts);
  expect(problems.map((problem) => ('file' in problem ? problem.file : '?'))).toEqual([
    'plans/both.json',
    'plans/ditch.json',
  ]);
});

test('cells are bounded', () => {
  const values = Array.from({ length: 100 }, (_, i) => i + 1);
  const problems = problemsIn((d) => {
    d.scenarios[0].vary = [
      { pointer: '/columns/0/strength', values },
      { pointer: '/deadline', values },
    ];
  });
  expect(problems.map(({ code }) => code)).toEqual(['sweep/too-many-cells']);
  expect(english(problems[0].message)).toContain(`${MAX_CELLS}`);
});

test.each(['', 'null', '[]', '{', '{"format": "abatis-plan/1"}', '{"format": "abatis-sweep/2"}', '"abatis-sweep/1"'])(
  'other text is refused with a place: %s',
  (text) => {
    const result = parseSweep(text);
    expect(result.ok).toBe(false);
    expect(result.problems[0]).toMatchObject({ line: 1, hint: { template: expect.stringMatching(/./) } });
  },
);
