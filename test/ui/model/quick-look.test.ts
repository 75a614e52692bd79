// What belts do to routes at once: worked out by hand on a small field, and never told of columns that are not announced.
import { describe, expect, test } from 'vitest';
import { UNREACHED } from '../../../src/hex/index.ts';
import { quickLook } from '../../../src/ui/model/quick-look.ts';
import { beltOf, field } from '../sketches.ts';

const scenario = field();
/** The column starts at 0,2 and needs six steps of 5 minutes. */
const BARE = 30;
const wall = ['3,0', '3,1', '3,2', '3,3'];

describe('quick look', () => {
  test('without belts all three ways cost the same', () => {
    const [look] = quickLook(scenario, []);
    expect(look).toMatchObject({ bare: BARE, round: BARE, through: BARE });
    expect(look.routes?.every(({ fate }) => fate === 'open')).toBe(true);
  });

  test('a belt with a gap is gone round; straight through costs the quickest passage', () => {
    const [look] = quickLook(scenario, [beltOf(scenario, 'b', 'antiVehicleBelt', wall)]);
    expect(look.bare).toBe(BARE);
    expect(look.round).toBeGreaterThan(BARE);
    // Forcing one row takes 6 minutes (T-3a), less than two teams' 24 of sweeping.
    expect(look.through).toBe(Math.min(look.round ?? 0, BARE + 6));
    expect(look.routes?.some(({ fate }) => fate === 'lengthened')).toBe(true);
  });

  test('a closed line leaves no way round and nothing to block', () => {
    const [look] = quickLook(scenario, [beltOf(scenario, 'b', 'antiVehicleBelt', [...wall, '3,4'])]);
    expect(look.round).toBeUndefined();
    expect(look.through).toBe(BARE + 6);
    expect(look.cut).toBe(0);
  });

  test('each segment of a line takes one off the minimum cut', () => {
    const [[before], [after]] = [[], [beltOf(scenario, 'b', 'antiVehicleBelt', wall.slice(0, 2))]].map((belts) =>
      quickLook(scenario, belts),
    );
    expect(before.cut).toBeGreaterThan(0);
    expect(before.cut).toBeLessThan(UNREACHED);
    expect(after.cut).toBeLessThanOrEqual(before.cut ?? 0);
  });

  test('a belt that does not bite the class changes nothing', () => {
    const belts = [beltOf(scenario, 'b', 'antiPersonnelBelt', [...wall, '3,4'])];
    expect(quickLook(scenario, belts)[0]).toMatchObject({ round: BARE, through: BARE });
  });

  test('KN-2: columns that are not announced do not show', () => {
    const secret = field({ columns: [{ announced: false }, { announced: true, class: 'foot', start: 14 }] });
    expect(quickLook(secret, []).map(({ group }) => group.mover)).toEqual(['foot']);
  });
});
