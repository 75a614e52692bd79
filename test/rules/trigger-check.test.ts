// What a plan's triggers may ask for and do (TG-2 to TG-5).
import { describe, expect, test } from 'vitest';
import { type Action, type Column, type Condition, checkPlan, type Trigger } from '../../src/rules/index.ts';
import { build, planOf } from './build.ts';
import { brief, OPEN_ROWS } from './calendars.ts';
import { english } from '../english.ts';

const layer = { kinds: [6], range: 3, load: 4, reload: 2, reloads: 1 };
const columns: readonly Partial<Column>[] = [
  {},
  { side: 'laying', task: 'serve', zone: -1, name: 'Layer', layer },
  { side: 'laying', task: 'serve', zone: -1, layer: { ...layer, kinds: [2] } },
  { side: 'laying', task: 'serve', zone: -1 },
  // A layer of the moving side is none.
  { layer },
];
const scenario = build({
  rows: OPEN_ROWS.map((row, y) => (y === 4 ? 'rrrrrrr' : row)),
  features: { bridge: ['5,3/E'] },
  columns: columns.map((column) => ({ start: 0, ...column })),
  more: {
    edition: 2,
    messages: [{ id: 'm', name: 'Go' }],
    calendar: {
      dated: false,
      periods: [1, 2].map((n) => ({ id: `p${n}`, name: `P${n}`, from: 0, points: 100, effort: 1000 })),
      carry: 0,
      stores: [],
      execution: 0,
      conflicts: [],
    },
  },
});

// 0 standing, 1 networked, 2 remote of four rows, 3 remote of one, 4 and 5 reserve, 6 dummy.
const belts = [
  'antiVehicleBelt 1 2,1',
  'networkedBelt 1 4,1',
  'remoteBelt 1 2,2 3,2 4,2 5,2',
  'remoteBelt 1 1,2',
  'bridgeDemolition 1 5,3/E',
  'roadCut 1 3,4',
  'dummyBelt 1 1,3',
];
const turn: Condition = { when: 'turn', turn: 2 };

function faultsOf(when: Condition, actions: readonly Action[], load = 4) {
  const trigger: Trigger = { id: 't', name: 'Alarm', when, each: false, actions };
  const own =
    load === 4
      ? scenario
      : {
          ...scenario,
          columns: scenario.columns.map((column) => ({ ...column, layer: column.layer && { ...column.layer, load } })),
        };
  return checkPlan(own, { ...planOf(own, ...belts), triggers: [trigger] });
}

describe('TG-5 actions that could never be done', () => {
  test('without triggers the plan is legal', () => {
    expect(checkPlan(scenario, planOf(scenario, ...belts))).toEqual([]);
  });

  test.each<[Action, string | undefined]>([
    [{ do: 'lay', belt: 2, column: 1 }, undefined],
    [{ do: 'lay', belt: 0, column: 1 }, 'TG-5 wrong-behaviour'],
    [{ do: 'lay', belt: 1, column: 1 }, 'TG-5 wrong-behaviour'],
    [{ do: 'lay', belt: 4, column: 1 }, 'TG-5 wrong-behaviour'],
    [{ do: 'lay', belt: 2, column: 0 }, 'TG-5 no-layer'],
    [{ do: 'lay', belt: 2, column: 2 }, 'TG-5 no-layer'],
    [{ do: 'lay', belt: 2, column: 3 }, 'TG-5 no-layer'],
    [{ do: 'lay', belt: 2, column: 4 }, 'TG-5 no-layer'],
    [{ do: 'lay', belt: 2, column: 9 }, 'TG-5 no-layer'],
    [{ do: 'lay', belt: 7, column: 1 }, 'TG-5 unknown-belt'],
    [{ do: 'arm', belt: 4 }, undefined],
    [{ do: 'arm', belt: 5 }, undefined],
    [{ do: 'arm', belt: 2 }, 'TG-5 wrong-behaviour'],
    [{ do: 'arm', belt: -1 }, 'TG-5 unknown-belt'],
    [{ do: 'fire', belt: 4 }, undefined],
    [{ do: 'fire', belt: 1 }, 'TG-5 wrong-behaviour'],
    [{ do: 'switch', belt: 1, off: true }, undefined],
    [{ do: 'switch', belt: 6, off: false }, 'TG-5 wrong-behaviour'],
    [{ do: 'switch', belt: 4, off: false }, 'TG-5 wrong-behaviour'],
    [{ do: 'tell', message: 0 }, undefined],
    [{ do: 'tell', message: 1 }, 'TG-4 unknown-message'],
    [{ do: 'degrade' }, 'TG-3 umpire-only'],
    [{ do: 'degrade', zone: 0 }, 'TG-3 umpire-only'],
  ])('%j', (action, fault) => {
    const actions: readonly Action[] = [{ do: 'tell', message: 0 }, action];
    expect(brief(faultsOf(turn, actions))).toEqual(fault === undefined ? [] : [`${fault} triggers/0/1`]);
  });

  test('a belt of more rows than the full load is never laid', () => {
    const lay = (belt: number, load: number) => brief(faultsOf(turn, [{ do: 'lay', belt, column: 1 }], load));
    expect(lay(2, 4)).toEqual([]);
    expect(lay(2, 3)).toEqual(['TG-5 load-too-small triggers/0/0']);
    expect(lay(3, 3)).toEqual([]);
  });

  test('say trigger, belt and column', () => {
    const said = (action: Action, load?: number) => english(faultsOf(turn, [action], load)[0].message);
    expect(said({ do: 'fire', belt: 1 })).toBe('the trigger "Alarm" fires belt "b2", which is no reserve belt');
    expect(said({ do: 'lay', belt: 2, column: 1 }, 2)).toBe(
      'the trigger "Alarm" lets "Layer" lay belt "b3" of 4 rows, but it carries at most 2',
    );
    expect(said({ do: 'lay', belt: 2, column: 3 })).toBe(
      'the trigger "Alarm" lets a column lay belt "b3" that does not lay Remotely laid belt',
    );
  });
});

describe('TG-2 what a condition may ask', () => {
  test.each<[Condition, string | undefined]>([
    [turn, undefined],
    [{ when: 'seen', column: 0 }, undefined],
    [{ when: 'seen', column: -1 }, undefined],
    [{ when: 'seen', column: 1 }, 'TG-2 unknown-column'],
    [{ when: 'seen', column: 12 }, 'TG-2 unknown-column'],
    [{ when: 'entered', zone: 0, side: 'moving' }, undefined],
    [{ when: 'entered', zone: 0, side: 'laying' }, undefined],
    [{ when: 'entered', zone: 3, side: 'moving' }, 'TG-2 unknown-zone'],
    [{ when: 'loss', side: 'laying', steps: 1 }, undefined],
    [{ when: 'loss', side: 'moving', steps: 1 }, 'TG-2 unseen-loss'],
    [{ when: 'message', message: 0 }, undefined],
    [{ when: 'message', message: 2 }, 'TG-4 unknown-message'],
  ])('%j, also deep within', (when, fault) => {
    const faults = fault === undefined ? [] : [`${fault} triggers/0`];
    const deep: Condition = { when: 'all', of: [turn, { when: 'any', of: [{ when: 'not', of: when }] }] };
    expect(brief(faultsOf(when, []))).toEqual(faults);
    expect(brief(faultsOf(deep, []))).toEqual(faults);
  });

  test('each fault of a condition is told', () => {
    const bad: Condition = { when: 'loss', side: 'moving', steps: 1 };
    expect(faultsOf({ when: 'any', of: [bad, turn, bad] }, [])).toHaveLength(2);
  });
});
