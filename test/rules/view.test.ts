// What a view leaves out: the posts, for the moving side, wherever in the view they could stand.
import { expect, test } from 'vitest';
import { compile, setUp, viewFor, VIEWERS } from '../../src/rules/index.ts';
import { build, planOf } from './build.ts';

const scenario = build({
  rows: ['......', '......', '......'],
  zones: [
    { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['5,2'] },
    { id: 'sack', kind: 'engagementArea', name: 'Sack', hexes: ['3,1'] },
  ],
  posts: [{ name: 'Secret post', hex: 4, areas: [1] }],
});

test.each(VIEWERS)('KN-1: whether the %s view names a post', (viewer) => {
  const view = viewFor(setUp(compile(scenario, planOf(scenario)), 'posts'), viewer);
  const named = JSON.stringify([view.posts, view.scenario.posts]).includes('Secret post');
  expect(named).toBe(viewer !== 'moving');
});
