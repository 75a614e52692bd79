// The shelf of plans: names stay apart, one plan is always on the desk, a deleted one comes back to its place.
import { describe, expect, test } from 'vitest';
import {
  activeDraft,
  addPlan,
  cleanName,
  copyPlan,
  NAME_LIMIT,
  removePlan,
  renamePlan,
  restorePlan,
} from '../../../src/ui/model/shelf.ts';
import type { Shelf } from '../../../src/ui/model/shelf.ts';

const three: Shelf = ['A', 'B', 'C'].reduce<Shelf>((shelf, name) => addPlan(shelf, name.toLowerCase(), name), {
  drafts: [],
  active: '',
});
const names = (shelf: Shelf) => shelf.drafts.map(({ name }) => name);

describe('shelf', () => {
  test('a name that is taken gets a number', () => {
    expect(names(addPlan(addPlan(three, 'd', 'A'), 'e', 'A'))).toEqual(['A', 'B', 'C', 'A 2', 'A 3']);
  });

  test('a copy is on the desk and has the belts, not the history', () => {
    const shelf = copyPlan(three, 'b', 'd', 'B copy');
    expect(activeDraft(shelf)).toMatchObject({ id: 'd', name: 'B copy', edits: [], done: 0 });
  });

  test.each([
    ['b', 'c', ['A', 'C']],
    ['c', 'b', ['A', 'B']],
    ['a', 'b', ['B', 'C']],
  ])('deleting %s puts a neighbour on the desk', (id, active, left) => {
    const shelf = removePlan({ ...three, active: id }, id);
    expect(names(shelf)).toEqual(left);
    expect(shelf.active).toBe(active);
  });

  test('the last plan stays', () => {
    const one = addPlan({ drafts: [], active: '' }, 'a', 'A');
    expect(removePlan(one, 'a')).toBe(one);
  });

  test('a deleted plan comes back to where it was', () => {
    expect(names(restorePlan(removePlan(three, 'b'), three.drafts[1], 1))).toEqual(['A', 'B', 'C']);
  });

  test.each([['A'], [''], ['  \u0007 ']])('renaming B to %j changes nothing', (wish) => {
    expect(renamePlan(three, 'b', wish)).toBe(three);
  });

  test('names lose control characters and excess length', () => {
    expect(cleanName(' a\u0000b\n ')).toBe('a b');
    expect(cleanName('x'.repeat(200))).toHaveLength(NAME_LIMIT);
  });
});
