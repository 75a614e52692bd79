// The path of a march to a far hex: the cheapest way that the side knows of, as far as one order goes, and legal as an order.
import { describe, expect, test } from 'vitest';
import { type Belt, compile, explain, type Scenario, setUp, viewFor } from '../../../src/rules/index.ts';
import { marchPath } from '../../../src/ui/model/march.ts';
import { build } from '../../rules/build.ts';
import { beltOf, field } from '../sketches.ts';
import { GUARDS, planFor, twoSides, VAN } from '../two-sides.ts';

const stateOf = (scenario: Scenario, belts: readonly Belt[] = []) => {
  return setUp(compile(scenario, { name: 'P', belts }), 'x');
};

describe('TU-2: a march to a hex', () => {
  test('goes the cheapest way, from the next hex to the target, and is an order that may be given', () => {
    const state = stateOf(field());
    const path = marchPath(viewFor(state, 'moving'), 0, 18);
    expect(path).toEqual([15, 16, 17, 18]);
    expect(explain(state, { do: 'march', column: 0, path: path ?? [] })).toBeUndefined();
  });

  test('a road is worth a detour when its minutes are fewer', () => {
    // Straight on lie five hexes of marsh (T-1: 18 minutes each); the road goes round them at 4 minutes a hex.
    const scenario = build({
      rows: ['.......', 'rmmmmmr', 'rrrrrrr', '.......', '.......'],
      columns: [{ start: 7, class: 'tracked' }],
    });
    const path = marchPath(viewFor(stateOf(scenario), 'moving'), 0, 13) ?? [];
    expect(path.slice(0, -1).every((hex) => hex >= 14 && hex < 21)).toBe(true);
    expect(path.at(-1)).toBe(13);
  });

  test('one order goes 32 hexes and no further', () => {
    const scenario = build({ rows: Array.from({ length: 5 }, () => '.'.repeat(40)), columns: [{ start: 0 }] });
    expect(marchPath(viewFor(stateOf(scenario), 'moving'), 0, 39)).toHaveLength(32);
  });

  test('to where it stands, or where no way leads, there is none', () => {
    const scenario = build({ rows: ['..w..', '..w..', '..w..', '..w..', '..w..'], columns: [{ start: 0 }] });
    const view = viewFor(stateOf(scenario), 'moving');
    expect(marchPath(view, 0, 0)).toBeUndefined();
    expect(marchPath(view, 0, 4)).toBeUndefined();
    expect(marchPath(view, 0, 2)).toBeUndefined();
  });
});

describe('KN-1: what the side knows to bar the way', () => {
  const wall = ['3,0', '3,1', '3,2', '3,3'];

  test('a belt that is not known is walked towards, one that is known is gone round', () => {
    const scenario = field();
    const state = stateOf(scenario, [beltOf(scenario, 'b', 'antiVehicleBelt', wall)]);
    const [unknown, known] = (['moving', 'umpire'] as const).map((viewer) => marchPath(viewFor(state, viewer), 0, 18));
    expect(unknown).toEqual([15, 16, 17, 18]);
    expect(known).toContain(31);
    expect(known?.some((hex) => [3, 10, 17, 24].includes(hex))).toBe(false);
  });

  test('what does not bite the class, or is a dummy to its own side, is no bar', () => {
    const scenario = field();
    const state = stateOf(scenario, [beltOf(scenario, 'b', 'antiPersonnelBelt', [...wall, '3,4'])]);
    expect(marchPath(viewFor(state, 'umpire'), 0, 18)).toEqual([15, 16, 17, 18]);
    const both = twoSides();
    const dummies = [beltOf(both, 'b', 'dummyBelt', ['3,4', '4,4', '5,4'])];
    expect(marchPath(viewFor(stateOf(both, dummies), 'laying'), GUARDS, 31)).toEqual([33, 32, 31]);
  });

  test('a known segment with an open lane is passed', () => {
    const scenario = field();
    const state = stateOf(scenario, [beltOf(scenario, 'b', 'antiVehicleBelt', [...wall, '3,4'])]);
    const view = viewFor(state, 'umpire');
    expect(marchPath(view, 0, 18)).toBeUndefined();
    const segments = view.segments.map((one) => (one.place === 17 ? { ...one, lane: 'swept' as const } : one));
    expect(marchPath({ ...view, segments }, 0, 18)).toEqual([15, 16, 17, 18]);
  });

  test('a ditch on a hexside closes that step only', () => {
    const scenario = field();
    const state = stateOf(scenario, [beltOf(scenario, 'b', 'barrierDitch', ['2,2/E'])]);
    const path = marchPath(viewFor(state, 'umpire'), 0, 17) ?? [];
    expect(path.at(-1)).toBe(17);
    expect(path.at(-2)).not.toBe(16);
  });

  test('the other side’s column is not marched with a plan that its own side does not know', () => {
    const scenario = twoSides();
    const state = setUp(compile(scenario, planFor(scenario)), 'x');
    // The belts at 3,1 and 3,2 lie in the straight way, and the moving side does not know of them.
    expect(marchPath(viewFor(state, 'moving'), VAN, 17)).toEqual([15, 16, 17]);
  });
});
