// Recon: columns come onto the map, and segments in range are found (CO-5, RC-1, KN-1).
import { describe, expect, test } from 'vitest';
import { PURPOSE, draw } from '../../../src/rules/index.ts';
import { HEAD } from '../../../src/rules/state.ts';
import { sure } from '../kinds.ts';
import { kindLike, type Sketch } from '../build.ts';
import { after, begin, beginWith, columnOf, only, placeAt, segmentOf, turn } from '../watch.ts';

const SKETCH: Sketch = {
  rows: ['.......', '.......', '.......', '.......', '.......'],
  kinds: [sure('antiVehicleBelt'), sure('barrierDitch')],
};

describe('CO-5 columns come onto the map', () => {
  const late: Sketch = {
    ...SKETCH,
    columns: [
      { start: 3, from: 20 },
      { start: 4, from: 30 },
    ],
  };

  test('in the turn that contains their starting minute, with their clock at it', () => {
    const first = after(begin(late), []);
    expect(columnOf(first, 0)).toMatchObject({ at: 'off', status: 'waiting' });
    const second = turn(first);
    expect(columnOf(second.state, 0)).toMatchObject({ at: '3,0', status: 'active', clock: 20 });
    expect(only(second.events, 'entered')).toEqual([{ type: 'entered', column: 0, hex: 3, minute: 20 }]);
    // Minute 30 is the first of turn 3.
    expect(columnOf(second.state, 1)).toMatchObject({ status: 'waiting' });
    expect(columnOf(after(second.state, []), 1)).toMatchObject({ at: '4,0', status: 'active', clock: 30 });
  });

  test('and look round in that turn', () => {
    const state = after(begin({ ...late, columns: [{ start: 3, from: 20, recon: 1 }] }, ['antiVehicleBelt 1 4,0']), []);
    expect(segmentOf(state, '4,0').known).toBe(0);
    expect(segmentOf(after(state, []), '4,0').known).toBe(1);
  });
});

describe('RC-1 segments in range are found', () => {
  test.each([
    ['antiVehicleBelt 1 2,0', '2,0', 1, 0],
    ['antiVehicleBelt 1 2,0', '2,0', 2, 1],
    ['antiVehicleBelt 1 2,3', '2,3', 3, 0],
    ['antiVehicleBelt 1 2,3', '2,3', 4, 1],
    // A hexside is in range when one of its hexes is.
    ['barrierDitch 1 2,0/E', '2,0/E', 1, 0],
    ['barrierDitch 1 2,0/E', '2,0/E', 2, 1],
    ['barrierDitch 1 0,0/E', '0,0/E', 0, 1],
  ])('%s: %s with range %i: known %i', (belt, place, recon, known) => {
    const state = begin({ ...SKETCH, columns: [{ recon, start: 0 }] }, [belt]);
    expect(segmentOf(after(state, ['hold']), place).known).toBe(known);
  });

  test('any column on the map will do, but none that waits', () => {
    const columns = [{ recon: 0 }, { recon: 2, start: 4, from: 0 }];
    expect(segmentOf(after(begin({ ...SKETCH, columns }, ['antiVehicleBelt 1 2,0']), []), '2,0').known).toBe(1);
    columns[1].from = 15;
    expect(segmentOf(after(begin({ ...SKETCH, columns }, ['antiVehicleBelt 1 2,0']), []), '2,0').known).toBe(0);
  });

  test('visibility 0 is never found, 65,536 at once, each turn has one draw of its own', () => {
    const kinds = [kindLike('antiVehicleBelt', { visibility: 20000 })];
    const columns = [{ recon: 9 }, { recon: 9 }, { recon: 9 }];
    for (let seed = 0; seed < 12; seed++) {
      let state = begin({ ...SKETCH, kinds, columns }, ['antiVehicleBelt 1 2,2'], `seed ${seed}`);
      const key = [state.words[HEAD.key0], state.words[HEAD.key1]] as const;
      const place = placeAt(state.setting.scenario, '2,2');
      const falls = (t: number) => draw(key[0], key[1], t, place, 0, PURPOSE.recon) >>> 16 < 20000;
      for (let t = 1; t <= 4; t++) {
        state = after(state, []);
        expect(segmentOf(state, '2,2').known === 1).toBe([1, 2, 3, 4].slice(0, t).some(falls));
      }
    }
    const blind = begin({ ...SKETCH, kinds: [sure('antiVehicleBelt', { seen: 0 })], columns }, [
      'antiVehicleBelt 1 0,1',
    ]);
    expect(segmentOf(after(blind, [], [], [], []), '0,1').known).toBe(0);
  });

  test('CH-1 it happens when the upper 16 bits of the draw are less than the chance', () => {
    const foundAt = (visibility: number) => {
      const kinds = [kindLike('antiVehicleBelt', { visibility })];
      const state = begin({ ...SKETCH, kinds, columns: [{ recon: 9 }] }, ['antiVehicleBelt 1 2,2']);
      const drawn = draw(state.words[HEAD.key0], state.words[HEAD.key1], 1, 16, 0, PURPOSE.recon) >>> 16;
      return [segmentOf(after(state, ['hold']), '2,2').known, drawn];
    };
    const [, drawn] = foundAt(0);
    expect([foundAt(drawn - 1)[0], foundAt(drawn)[0], foundAt(drawn + 1)[0]]).toEqual([0, 0, 1]);
  });

  test('a find is told once, at the minute at which the turn began', () => {
    const state = begin({ ...SKETCH, columns: [{ recon: 9 }] }, ['antiVehicleBelt 1 2,2']);
    const first = turn(state, 'hold');
    const place = placeAt(state.setting.scenario, '2,2');
    expect(only(first.events, 'found')).toEqual([{ type: 'found', place, by: 'recon', side: 'moving', minute: 0 }]);
    expect(only(turn(first.state, 'hold').events, 'found')).toEqual([]);
  });

  test('a column that has arrived looks no more (CO-4)', () => {
    const goal = { id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['1,0'] };
    const columns = [{ recon: 1 }, { start: 34 }];
    const state = begin({ ...SKETCH, kinds: [sure('antiVehicleBelt')], columns, zones: [goal] }, [
      'antiVehicleBelt 1 2,0',
    ]);
    const arrived = after(state, ['march 1,0']);
    expect(columnOf(arrived)).toMatchObject({ status: 'arrived', at: '1,0' });
    expect(segmentOf(after(arrived, []), '2,0').known).toBe(0);
  });
});

describe('RC-1, OB-10 marked belts', () => {
  test.each([
    ['hasty', 0],
    ['recorded', 0],
    ['marked', 1],
  ] as const)('of a kind that is never seen, a %s one is found: %i', (care, found) => {
    const kinds = [sure('antiVehicleBelt', { seen: 0 })];
    const belts = [{ id: 'b', kind: 0, depth: 1, places: [16], care }];
    const state = beginWith({ ...SKETCH, kinds, columns: [{ recon: 9 }], more: { edition: 2 } }, [], { belts });
    expect(segmentOf(after(state, ['hold']), '2,2').known).toBe(found);
  });
});
