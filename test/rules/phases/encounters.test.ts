// Encounters: bumps and forced passages, for each kind and class (EN-2, EN-4, CO-2, CH-4).
import { describe, expect, test } from 'vitest';
import type { MoverClass } from '../../../src/rules/index.ts';
import { sure } from '../kinds.ts';
import { kindLike, type Sketch } from '../build.ts';
import { after, begin, columnOf, only, placeAt, segmentOf, turn } from '../watch.ts';

const ROWS = ['.......', '.......', '.......', '.......', '.......'];
const KINDS = ['barrierDitch', 'felledTrees', 'antiVehicleBelt', 'antiPersonnelBelt', 'mixedBelt'];

/** One column at 0,0 that has looked round; the belt lies at 1,0 or on the hexside to it. */
function facing(belt: string, mover: MoverClass, bite: number, seen = 65536, strength = 6) {
  const kinds = KINDS.map((id) => sure(id, { seen, bite }));
  const sketch: Sketch = {
    rows: ROWS,
    kinds,
    columns: [{ class: mover, recon: 1, strength }],
    turnMinutes: 200,
    deadline: 2000,
  };
  return begin(sketch, [belt]);
}

describe('EN-2 bump', () => {
  test.each([
    ['foot', 'barrierDitch 1 0,0/E', true],
    ['tracked', 'barrierDitch 1 0,0/E', true],
    ['foot', 'antiVehicleBelt 1 1,0', false],
    ['wheeled', 'antiVehicleBelt 1 1,0', true],
    ['tracked', 'antiVehicleBelt 2 1,0', true],
    ['engineer', 'antiVehicleBelt 3 1,0', true],
    ['foot', 'antiPersonnelBelt 1 1,0', true],
    ['wheeled', 'antiPersonnelBelt 1 1,0', false],
    ['foot', 'mixedBelt 1 1,0', true],
    ['tracked', 'mixedBelt 1 1,0', true],
  ] as const)('%s into unknown %s: %s', (mover, belt, bumps) => {
    for (const [bite, strength] of [
      [65536, 5],
      [0, 6],
    ]) {
      const played = turn(facing(belt, mover, bite, 0), 'march 1,0 2,0');
      const place = belt.split(' ')[2];
      expect(only(played.events, 'bumped').length).toBe(bumps ? 1 : 0);
      expect(segmentOf(played.state, place).known).toBe(1);
      // It stays where it is, has lost 10 minutes, and one step however deep the belt.
      if (bumps) expect(columnOf(played.state)).toMatchObject({ at: '0,0', clock: 10, strength, moved: 0 });
      else expect(columnOf(played.state)).toMatchObject({ at: '2,0', strength: 6 });
    }
  });

  test('even when it was ordered to force', () => {
    const played = turn(facing('antiVehicleBelt 1 1,0', 'tracked', 0, 0), 'force 1,0');
    expect(columnOf(played.state)).toMatchObject({ at: '0,0', clock: 10 });
  });

  test('two columns bump into one segment in one turn, each for itself', () => {
    const kinds = [sure('antiVehicleBelt', { seen: 0, bite: 65536 })];
    const columns = [{}, { start: 2, strength: 1 }];
    const played = turn(begin({ rows: ROWS, kinds, columns }, ['antiVehicleBelt 1 1,0']), 'march 1,0', 'march 1,0');
    expect(columnOf(played.state, 0)).toMatchObject({ at: '0,0', clock: 10, strength: 5 });
    // CO-2: the last step lost, it is off the map for good.
    expect(columnOf(played.state, 1)).toMatchObject({ at: 'off', status: 'broken', strength: 0 });
    expect(only(played.events, 'found')).toHaveLength(1);
    expect(only(played.events, 'broken')).toEqual([{ type: 'broken', column: 1, minute: 10 }]);
  });

  test('CH-4 with the joint hazard of the biting components only', () => {
    // Foot: antiPersonnel always, antiVehicle (which does not bite foot) never.
    const mixed = sure('mixedBelt', { seen: 0 });
    const [vehicle, personnel] = mixed.components;
    const sharp = { ...personnel, bite: { ...personnel.bite, foot: { hazard: 65536, force: 8 } } };
    const kinds = [{ ...mixed, components: [vehicle, sharp] }];
    const strengthOf = (mover: MoverClass) =>
      columnOf(after(begin({ rows: ROWS, kinds, columns: [{ class: mover }] }, ['mixedBelt 1 1,0']), ['march 1,0']))
        .strength;
    expect(strengthOf('foot')).toBe(5);
    expect(strengthOf('tracked')).toBe(6);
  });
});

describe('EN-4 force', () => {
  test.each([
    // Step 10 (foot) or 5 (tracked) or 6 (wheeled, engineer) and the force minutes of all rows.
    ['foot', 'barrierDitch 1 0,0/E', 10 + 4],
    ['foot', 'felledTrees 2 1,0', 10 + 6 * 2],
    ['tracked', 'felledTrees 2 1,0', 5 + 25 * 2],
    ['engineer', 'felledTrees 1 1,0', 6 + 20],
    ['wheeled', 'antiVehicleBelt 3 1,0', 6 + 6 * 3],
    ['tracked', 'antiVehicleBelt 1 1,0', 5 + 6],
    ['foot', 'antiPersonnelBelt 2 1,0', 10 + 8 * 2],
    ['foot', 'mixedBelt 2 1,0', 10 + 8 * 2],
    ['tracked', 'mixedBelt 3 1,0', 5 + 6 * 3],
  ] as const)('%s through %s: %i minutes, no lane', (mover, belt, clock) => {
    const played = turn(after(facing(belt, mover, 0), ['hold']), 'force 1,0');
    const [, depth, place] = belt.split(' ');
    expect(columnOf(played.state)).toMatchObject({ at: '1,0', clock: 200 + clock, moved: clock, strength: 6 });
    expect(segmentOf(played.state, place)).toMatchObject({ swept: 0, clearMinutes: 0 });
    // One draw for each row.
    const hurt = after(after(facing(belt, mover, 65536), ['hold']), ['force 1,0']);
    expect(columnOf(hurt).strength).toBe(6 - Number(depth));
  });

  test('a column that breaks on the way stays off the map, at the minute at which it began', () => {
    const played = turn(after(facing('antiVehicleBelt 3 1,0', 'tracked', 65536, 65536, 2), ['hold']), 'force 1,0');
    expect(columnOf(played.state)).toMatchObject({ at: 'off', status: 'broken', strength: 0, clock: 200, moved: 0 });
    expect(only(played.events, 'loss').map(({ cause, left }) => [cause, left])).toEqual([
      ['force', 1],
      ['force', 0],
    ]);
  });

  test('movement ends with it; it may reach the objective so', () => {
    const goal = { id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['2,0'] };
    const kinds = [sure('antiVehicleBelt')];
    const sketch = { rows: ROWS, kinds, zones: [goal], columns: [{ recon: 2 }], turnMinutes: 100 };
    const inside = after(begin(sketch, ['antiVehicleBelt 1 1,0']), ['hold'], ['force 1,0 2,0']);
    expect(columnOf(inside)).toMatchObject({ at: '1,0', status: 'active' });
    // From the belt on the hexside before the objective, by force, into it: 5 + 6 minutes.
    const side = { ...kinds[0], id: 'side', lies: 'hexside' as const };
    const state = begin({ ...sketch, kinds: [side], columns: [{ recon: 1, start: 1 }] }, ['side 1 1,0/E']);
    expect(columnOf(after(state, ['hold'], ['force 2,0']))).toMatchObject({ status: 'arrived', arrived: 111 });
  });

  test('known segments on hexside and hex are forced together, all rows of both', () => {
    const kinds = ['barrierDitch', 'antiPersonnelBelt'].map((id) => sure(id, { bite: 65536 }));
    const sketch: Sketch = { rows: ROWS, kinds, columns: [{ class: 'foot', recon: 1 }], turnMinutes: 100 };
    const state = after(begin(sketch, ['barrierDitch 1 0,0/E', 'antiPersonnelBelt 2 1,0']), ['hold'], ['force 1,0']);
    expect(columnOf(state)).toMatchObject({ at: '1,0', clock: 100 + 10 + 4 + 16, strength: 3 });
  });

  test('an unknown second segment is forced with the known first, and becomes known', () => {
    const kinds = [sure('barrierDitch'), sure('antiPersonnelBelt', { seen: 0, bite: 65536 })];
    const sketch: Sketch = { rows: ROWS, kinds, columns: [{ class: 'foot', recon: 1 }], turnMinutes: 100 };
    const state = after(begin(sketch, ['barrierDitch 1 0,0/E', 'antiPersonnelBelt 1 1,0']), ['hold'], ['force 1,0']);
    expect(columnOf(state)).toMatchObject({ at: '1,0', clock: 100 + 10 + 4 + 8, strength: 5 });
    expect(segmentOf(state, '1,0').known).toBe(1);
  });

  test('an unknown second segment that cannot be forced is bumped into instead', () => {
    const hidden = sure('antiPersonnelBelt', { seen: 0 });
    const [part] = hidden.components;
    const stuck = { ...part, bite: { ...part.bite, foot: { hazard: 0, force: undefined } } };
    const kinds = [sure('barrierDitch'), { ...hidden, components: [stuck] }];
    const sketch: Sketch = { rows: ROWS, kinds, columns: [{ class: 'foot', recon: 1 }], turnMinutes: 100 };
    const known = after(begin(sketch, ['barrierDitch 1 0,0/E', 'antiPersonnelBelt 1 1,0']), ['hold']);
    const played = turn(known, 'force 1,0');
    expect(columnOf(played.state)).toMatchObject({ at: '0,0', clock: 110 });
    expect(only(played.events, 'bumped')[0].place).toBe(placeAt(known.setting.scenario, '1,0'));
    expect(segmentOf(played.state, '1,0').known).toBe(1);
  });

  test('a later step that cannot be forced halts the column, in spite of the order', () => {
    const kinds = [sure('barrierDitch')];
    const state = after(begin({ rows: ROWS, kinds, columns: [{ recon: 3 }] }, ['barrierDitch 1 1,0/E']), ['hold']);
    const played = turn(state, 'force 1,0 2,0');
    expect(columnOf(played.state)).toMatchObject({ at: '1,0', clock: 20 });
    expect(only(played.events, 'halted')).toHaveLength(1);
  });

  test('the stock numbers of T-3a are used: over 400 seeds antiVehicle takes wheeled about every second time', () => {
    const kinds = [kindLike('antiVehicleBelt', { visibility: 65536 })];
    let hurt = 0;
    for (let seed = 0; seed < 400; seed++) {
      const sketch: Sketch = { rows: ROWS, kinds, columns: [{ class: 'wheeled', recon: 1 }] };
      const state = after(begin(sketch, ['antiVehicleBelt 1 1,0'], `${seed}`), ['hold'], ['force 1,0']);
      hurt += 6 - columnOf(state).strength;
    }
    // 32,768 of 65,536: 200 of 400, standard deviation 10.
    expect(Math.abs(hurt - 200)).toBeLessThan(40);
  });
});
