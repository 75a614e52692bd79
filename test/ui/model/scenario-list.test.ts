// The list of scenarios: words in the language on show where there are some, looking for several words at once, tasks in order.
import { expect, test } from 'vitest';
import { TASKS } from '../../../src/rules/index.ts';
import { findScenarios, type ListedScenario, taskCounts, wordsOfCard } from '../../../src/ui/model/scenario-list.ts';
import type { ScenarioCard } from '../../../src/ui/services.ts';

const card: ScenarioCard = {
  words: {
    '': { title: 'Old Bridge', summary: 'A river.', sides: { laying: 'Keepers', moving: 'Seekers' } },
    de: { title: 'Alte Brücke', sides: { laying: 'Hüter' } },
  },
  width: 10,
  height: 8,
  turnMinutes: 15,
  deadline: 170,
  tasks: { moving: { hold: 1, reach: 2 }, laying: {} },
  situations: ['S8'],
};
const listed = (id: string, title: string, teaches: readonly string[]): ListedScenario => ({
  id,
  title,
  summary: 'A river.',
  sides: { laying: 'Keepers', moving: 'Seekers' },
  card,
  teaches,
  plans: 2,
});
const ALL = [listed('a', 'Old Bridge', ['denying a withdrawal']), listed('b', 'New Wall', ['a first sweep'])];

test('words are those of the language, else the scenario’s own', () => {
  expect(wordsOfCard(card, 'de')).toEqual({
    title: 'Alte Brücke',
    summary: 'A river.',
    sides: { laying: 'Hüter', moving: 'Seekers' },
  });
  expect(wordsOfCard(card, 'pl').title).toBe('Old Bridge');
});

test('every word that is looked for has to be there, in title, sides or what it teaches', () => {
  const found = (query: string) => findScenarios(ALL, query).map(({ id }) => id);
  expect(found('')).toEqual(['a', 'b']);
  expect(found('WITHDRAWAL bridge')).toEqual(['a']);
  expect(found('withdrawal wall')).toEqual([]);
  expect(found('keepers river')).toEqual(['a', 'b']);
});

test('tasks come in the order of the rules, those of nobody are left out', () => {
  expect(taskCounts(card.tasks.moving, TASKS)).toEqual([
    { task: 'reach', n: 2 },
    { task: 'hold', n: 1 },
  ]);
  expect(taskCounts(card.tasks.laying, TASKS)).toEqual([]);
});
