// Edits of a plan beyond its belts: groups and triggers keep naming the right belts, and empty parts leave no trace.
import { describe, expect, test } from 'vitest';
import type { Trigger } from '../../../src/rules/index.ts';
import { applyEdit, type PlanBody, type PlanEdit } from '../../../src/ui/model/plan-body.ts';

const belt = (id: string) => ({ id, kind: 0, depth: 1, places: [0] });
const trigger: Trigger = {
  id: 't',
  name: 'T',
  when: { when: 'turn', turn: 3 },
  each: false,
  actions: [
    { do: 'fire', belt: 2 },
    { do: 'arm', belt: 1 },
    { do: 'tell', message: 0 },
  ],
};
const body: PlanBody = {
  belts: ['a', 'b', 'c'].map(belt),
  groups: [
    { id: 'g', name: 'G', belts: [0, 2], effect: 'block' },
    { id: 'h', name: 'H', belts: [1], effect: 'fix' },
  ],
  triggers: [trigger],
};
const after = (edits: readonly PlanEdit[], start = body) => edits.reduce(applyEdit, start);

describe('taking a belt away', () => {
  test('groups and triggers go on naming the same belts', () => {
    const { belts, groups, triggers } = after([{ do: 'remove', belt: 'b' }]);
    expect(belts.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(groups).toEqual([{ id: 'g', name: 'G', belts: [0, 1], effect: 'block' }]);
    expect(triggers?.[0].actions).toEqual([
      { do: 'fire', belt: 1 },
      { do: 'tell', message: 0 },
    ]);
  });

  test('a trigger that is left with nothing to do goes too', () => {
    const only: PlanBody = {
      belts: [belt('a')],
      triggers: [{ ...trigger, actions: [{ do: 'arm', belt: 0 }] }],
    };
    expect(after([{ do: 'remove', belt: 'a' }], only)).toEqual({ belts: [] });
  });

  test('a belt that is not there changes nothing', () => {
    expect(after([{ do: 'remove', belt: 'x' }])).toEqual(body);
  });
});

describe('IN-1 groups', () => {
  test('a belt that is put into a group leaves the other one, which goes when it is empty', () => {
    const { groups } = after([{ do: 'group', group: { id: 'new', name: 'New', belts: [1, 2], effect: 'turn' } }]);
    expect(groups).toEqual([
      { id: 'g', name: 'G', belts: [0], effect: 'block' },
      { id: 'new', name: 'New', belts: [1, 2], effect: 'turn' },
    ]);
  });

  test('a group of the same id is put in its place', () => {
    const { groups } = after([{ do: 'group', group: { id: 'g', name: 'G', belts: [0], effect: 'disrupt' } }]);
    expect(groups?.map(({ id, effect }) => `${id} ${effect}`)).toEqual(['g disrupt', 'h fix']);
  });

  test('without its last group a plan is again what it was', () => {
    const plain: PlanBody = { belts: body.belts };
    const group = { id: 'g', name: 'G', belts: [0], effect: 'fix' } as const;
    expect(
      after(
        [
          { do: 'group', group },
          { do: 'ungroup', group: 'g' },
        ],
        plain,
      ),
    ).toEqual(plain);
  });
});

test('care: recorded is what is not said', () => {
  const hasty = after([{ do: 'care', belt: 'a', care: 'hasty' }]);
  expect(hasty.belts[0].care).toBe('hasty');
  expect(after([{ do: 'care', belt: 'a', care: 'recorded' }], hasty).belts).toEqual(body.belts);
});

test('a decision stands once, in the period chosen last, and can be taken back', () => {
  const notice = (period: number | undefined): PlanEdit => ({ do: 'notice', treaty: 0, period });
  const produce = (period: number | undefined): PlanEdit => ({ do: 'produce', store: 1, period });
  const made = after([notice(0), notice(2), produce(1)]);
  expect([made.notices, made.production]).toEqual([[{ treaty: 0, period: 2 }], [{ store: 1, period: 1 }]]);
  expect(after([notice(undefined), produce(undefined)], made)).toEqual(body);
});

test('removing all belts keeps the decisions', () => {
  const notices = [{ treaty: 0, period: 0 }];
  expect(after([{ do: 'clear' }], { ...body, notices })).toEqual({ belts: [], notices });
});
