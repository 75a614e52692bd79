// Two plans as a difference: which belts belong together, what of them differs, what the map and the words say of it.
import { describe, expect, test } from 'vitest';
import type { Belt, Plan } from '../../../src/rules/index.ts';
import {
  differenceOf,
  entryWords,
  sayDifference,
  summaryOf,
  withDifference,
} from '../../../src/ui/model/plan-difference.ts';
import { planScene } from '../../../src/ui/model/scene.ts';
import { beltOf, field, placesOf } from '../sketches.ts';

const scenario = field();
const plan = (name: string, belts: readonly Belt[]): Plan => ({ name, belts });
const wall = beltOf(scenario, 'belt-1', 'antiVehicleBelt', ['3,1', '3,2', '3,3']);
const far = beltOf(scenario, 'belt-2', 'antiVehicleBelt', ['5,0']);
const near = beltOf(scenario, 'belt-2', 'mixedBelt', ['1,4']);
const longer = { ...wall, depth: 2, places: placesOf(scenario, ['3,2', '3,3', '3,4']) };
const between = (a: readonly Belt[], b: readonly Belt[]) => differenceOf(scenario, plan('One', a), plan('Two', b));

describe('a difference', () => {
  test('a plan and its copy have none, whatever the ids and the order of the places', () => {
    const turned = { ...wall, id: 'x', places: [...wall.places].reverse() };
    const difference = between([wall, far], [far, turned]);
    expect(difference).toMatchObject({ entries: [], same: 2, more: { points: 0, effort: 0 } });
    expect(summaryOf(difference)).toBe('One and Two have the same belts.');
  });

  test('belts of one plan only, belts that differ, and what they cost', () => {
    const difference = between([wall, far], [longer, near]);
    expect(difference.entries.map(({ sort, belt }) => [sort, belt])).toEqual([
      ['only1', far],
      ['only2', near],
      ['changed', wall],
    ]);
    const kind = (belt: Belt) => scenario.catalogue[belt.kind];
    expect(difference.more.points).toBe(3 * kind(wall).cost + kind(near).cost - kind(far).cost);
    expect(difference.entries.map((entry) => entryWords(scenario, difference, entry))).toEqual([
      'Only in One: Anti-vehicle belt, 1 segment at 5,0',
      'Only in Two: Mixed belt, 1 segment at 1,4',
      'Changed: Anti-vehicle belt, 3 segments, 3,1 to 3,3 (place: 3,1 to 3,3 → 3,2 to 3,4; depth: 1 row → 2 rows)',
    ]);
  });

  test.each([
    ['kind', { ...wall, kind: near.kind }],
    ['depth', { ...wall, depth: 2 }],
    ['care', { ...wall, care: 'marked' }],
    ['places', { ...wall, places: wall.places.slice(1) }],
  ] as const)('the %s is told, and nothing else', (aspect, other) => {
    expect(between([wall], [other as Belt]).entries).toMatchObject([{ sort: 'changed', aspects: [aspect] }]);
  });

  test('belts belong to those that share the most with them', () => {
    const [left, right] = [wall.places.slice(0, 1), wall.places.slice(1)].map((places, i) => ({
      ...wall,
      id: `s${i}`,
      places,
    }));
    expect(between([wall], [left, right]).entries).toMatchObject([
      { sort: 'only2', belt: left },
      { sort: 'changed', other: right },
    ]);
  });

  test('swapped, one is the other', () => {
    const [there, back] = [between([wall, far], [longer, near]), between([longer, near], [wall, far])];
    expect(back.more).toEqual({ points: -there.more.points, effort: -there.more.effort });
    expect(back.entries.map(({ sort }) => sort)).toEqual(['only1', 'only2', 'changed']);
  });

  test('the map: each place once, with its letter; belts of the second plan are drawn pale', () => {
    const difference = between([wall, far], [longer, near]);
    const none = { selected: undefined, ghost: undefined, faults: [], legal: new Set<number>(), looks: [] };
    const scene = withDifference(scenario, planScene({ scenario, plan: difference.plans[0], ...none }), difference);
    const at = (texts: readonly string[]) => placesOf(scenario, texts);
    expect(scene.areas).toEqual([
      { sort: 'only1', letters: '1', places: at(['5,0', '3,1']) },
      { sort: 'only2', letters: '2', places: at(['1,4', '3,4']) },
      { sort: 'changed', letters: '≠', places: at(['3,2', '3,3']) },
    ]);
    expect(new Set(scene.segments.filter(({ dormant }) => dormant).map(({ place }) => place))).toEqual(
      new Set(at(['3,4', '1,4'])),
    );
    expect(sayDifference(difference, at(['3,1'])[0])).toEqual(['only in One']);
    expect(sayDifference(difference, at(['3,2'])[0])).toEqual(['changed between One and Two']);
    expect(sayDifference(difference, at(['0,0'])[0])).toEqual([]);
  });
});
