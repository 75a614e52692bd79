// Conditions of triggers, as the umpire and as the laying side look at them (TG-2).
import { describe, expect, test } from 'vitest';
import type { Column, Condition, State } from '../../src/rules/index.ts';
import { holds } from '../../src/rules/conditions.ts';
import { COL, columnAt } from '../../src/rules/state.ts';
import { FIELD, give, start, wait } from './laying-side.ts';

const ZONES = [
  { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['6,4'] },
  { id: 'near', kind: 'engagementArea', name: 'Near', hexes: ['0,0', '1,0'] },
  { id: 'middle', kind: 'engagementArea', name: 'Middle', hexes: ['3,2'] },
] as const;

/** Column 0 moves from 0,0, not announced; column 1 is a layer at 3,2 with no recon. */
function field(mover: Partial<Column> = {}, layer: Partial<Column> = {}): State {
  const [first, second] = FIELD.columns ?? [];
  return start({
    sketch: {
      ...FIELD,
      zones: ZONES,
      columns: [
        { ...first, ...mover },
        { ...second, ...layer },
      ],
    },
  });
}

const both = (state: State, condition: Condition) => [
  holds(state, condition, 'scenario'),
  holds(state, condition, 'plan'),
];
const yes: Condition = { when: 'turn', turn: 1 };
const no: Condition = { when: 'turn', turn: 99 };

describe('TG-2 turn', () => {
  test('n or later, of the turn that is coming', () => {
    const at = (turns: number) => [2, 3, 4].map((turn) => holds(wait(field(), turns), { when: 'turn', turn }, 'plan'));
    expect(at(1)).toEqual([true, false, false]);
    expect(at(2)).toEqual([true, true, false]);
    expect(at(5)).toEqual([true, true, true]);
  });
});

describe('TG-2 all, any, not', () => {
  test.each([
    ['all', [yes, yes], true],
    ['all', [yes, no], false],
    ['any', [no, yes], true],
    ['any', [no, no], false],
  ] as const)('%s of %j: %s', (when, of, is) => {
    expect(both(field(), { when, of })).toEqual([is, is]);
    expect(both(field(), { when: 'not', of: { when, of } })).toEqual([!is, !is]);
  });

  test('parts are looked at by the same eyes', () => {
    const unseen: Condition = { when: 'entered', zone: 1, side: 'moving' };
    for (const condition of [
      { when: 'all', of: [yes, unseen] },
      { when: 'any', of: [no, unseen] },
      { when: 'not', of: { when: 'not', of: unseen } },
    ] as const) {
      expect(both(field(), condition)).toEqual([true, false]);
    }
  });
});

describe('TG-2 entered', () => {
  const entered = (zone: number, side: 'moving' | 'laying'): Condition => ({ when: 'entered', zone, side });

  test('a plan counts a column of the moving side only where the laying side sees it', () => {
    expect(both(field(), entered(1, 'moving'))).toEqual([true, false]);
    expect(both(field({ announced: true }), entered(1, 'moving'))).toEqual([true, true]);
    expect(both(field({}, { start: 2, recon: 2 }), entered(1, 'moving'))).toEqual([true, true]);
    expect(both(field({}, { start: 2, recon: 1 }), entered(1, 'moving'))).toEqual([true, false]);
  });

  test('its own columns always; each side by itself', () => {
    expect(both(field({}, { announced: false }), entered(2, 'laying'))).toEqual([true, true]);
    expect(both(field(), entered(1, 'laying'))).toEqual([false, false]);
    expect(both(field({ announced: true }), entered(2, 'moving'))).toEqual([false, false]);
  });

  test('a column that left the zone, is yet to come or has arrived does not stand in it', () => {
    const away = give(field({ announced: true }), { do: 'march', column: 0, path: [7] }).state;
    expect(both(away, entered(1, 'moving'))).toEqual([false, false]);
    expect(both(field({ announced: true, from: 40 }), entered(1, 'moving'))).toEqual([false, false]);
    const before = field({ announced: true, start: 33 });
    expect(both(before, entered(0, 'moving'))).toEqual([false, false]);
    const arrived = give(before, { do: 'march', column: 0, path: [34] }).state;
    expect(arrived.words[columnAt(0) + COL.hex]).toBe(34);
    expect(both(arrived, entered(0, 'moving'))).toEqual([false, false]);
  });
});

describe('TG-2, KN-2 seen', () => {
  const seen = (column: number): Condition => ({ when: 'seen', column });

  test('by a column of the laying side, for the umpire as for the plan', () => {
    expect(both(field(), seen(0))).toEqual([false, false]);
    const state = field({}, { start: 1, recon: 1 });
    expect([both(state, seen(0)), both(state, seen(-1))]).toEqual([
      [true, true],
      [true, true],
    ]);
  });

  test('an announced column as soon as it is on the map', () => {
    const state = field({ announced: true, from: 15 });
    expect([0, 1, 2].map((turns) => holds(wait(state, turns), seen(-1), 'plan'))).toEqual([false, false, true]);
  });

  test('this column, not another; never one of the laying side', () => {
    const [mover, layer] = FIELD.columns ?? [];
    const columns = [{ ...mover, announced: true }, layer, { ...mover, start: 4 }];
    const state = start({ sketch: { ...FIELD, columns } });
    expect([0, 1, 2, -1].map((column) => holds(state, seen(column), 'plan'))).toEqual([true, false, false, true]);
  });
});

describe('TG-2 loss', () => {
  test('strength steps of one side, added up; the plan does not see those of the moving side', () => {
    const [mover, layer] = FIELD.columns ?? [];
    const state = start({ sketch: { ...FIELD, columns: [mover, layer, { ...mover, announced: true }] } });
    const loss = (side: 'moving' | 'laying', steps: number) => both(state, { when: 'loss', side, steps });
    expect([loss('moving', 1), loss('laying', 1)]).toEqual([
      [false, false],
      [false, false],
    ]);
    state.words[columnAt(0) + COL.strength] -= 2;
    state.words[columnAt(1) + COL.strength] -= 1;
    state.words[columnAt(2) + COL.strength] = 5;
    expect([3, 4].map((steps) => loss('moving', steps))).toEqual([
      [true, false],
      [false, false],
    ]);
    expect([1, 2].map((steps) => loss('laying', steps))).toEqual([
      [true, true],
      [false, false],
    ]);
  });
});

describe('TG-2, TG-4 message', () => {
  test('from the turn on in which it was told', () => {
    const heard: Condition = { when: 'message', message: 1 };
    expect(both(field(), heard)).toEqual([false, false]);
    expect(both(give(field(), { do: 'tell', message: 0 }).state, heard)).toEqual([false, false]);
    expect(both(give(field(), { do: 'tell', message: 1 }).state, heard)).toEqual([true, true]);
  });
});
