// How kinds live, in words: one sentence for each fact that a planner has to know, and none for what the kind has not.
import { expect, test } from 'vitest';
import { lifeWords } from '../../../src/ui/model/life-words.ts';
import { kindOf } from '../sketches.ts';
import { twoSides } from '../two-sides.ts';

const scenario = twoSides();
const words = (id: string, of = scenario) => lifeWords(of, of.catalogue[kindOf(of, id)]);

test.each([
  ['antiVehicleBelt', ['Stands from the beginning.', 'Found by recon with 30 % chance a turn.']],
  [
    'networkedBelt',
    [
      'Can be switched off and on.',
      'Stuck for good with 50 % chance when it is jammed or the network degrades.',
      'Found by recon with 20 % chance a turn.',
    ],
  ],
  [
    'remoteBelt',
    [
      'Is laid during the exercise by a layer.',
      'Layers can lay it.',
      'Switches itself off for good after 6 turns.',
      'Found by recon with 50 % chance a turn.',
    ],
  ],
  [
    'roadCut',
    [
      'Is prepared, and executed on order.',
      'Works with 90 % chance when it is fired.',
      'Found by recon with 100 % chance a turn.',
    ],
  ],
  [
    'dummyBelt',
    [
      'Only looks like another kind.',
      'Looks like anti-vehicle belt; seen through by recon with 10 % chance a turn.',
      'Found by recon with 30 % chance a turn.',
    ],
  ],
])('LB-1: %s', (id, sentences) => {
  expect(words(id)).toEqual(sentences);
});

test('PR-2, LB-2: a lead, and a kind that nobody can lay', () => {
  const catalogue = scenario.catalogue.map((kind) => ({ ...kind, lead: 2, life: 0 }));
  const columns = scenario.columns.map((column) => ({ ...column, layer: undefined }));
  expect(words('remoteBelt', { ...scenario, catalogue, columns })).toEqual([
    'Is laid during the exercise by a layer.',
    'There is no column here that can lay it.',
    'Laid 2 periods after it was ordered, or later.',
    'Found by recon with 50 % chance a turn.',
  ]);
});
