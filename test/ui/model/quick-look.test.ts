// What belts do to routes at once: worked out by hand on a small field, and never told of columns that are not announced.
import { describe, expect, test } from 'vitest';
import { routeDenial, type RouteState } from '../../../src/analysis/index.ts';
import { UNREACHED } from '../../../src/hex/index.ts';
import { quickLook } from '../../../src/ui/model/quick-look.ts';
import { diceOf, randomPlan, randomScenario } from '../../rules/random.ts';
import { beltOf, field, kindOf, placesOf } from '../sketches.ts';

const scenario = field();
/** The column starts at 0,2 and needs six steps of 5 minutes. */
const BARE = 30;
/** Minutes of a row of an anti-vehicle belt for two teams, mechanical: 24 to sweep, 12 to prove, 2 to mark (PO-3). */
const BREACH = 38;
const wall = ['3,0', '3,1', '3,2', '3,3'];

describe('quick look', () => {
  test('without belts all three ways cost the same', () => {
    const [look] = quickLook(scenario, []);
    expect(look).toMatchObject({ bare: BARE, round: BARE, through: BARE });
    expect(look.routes?.every(({ fate }) => fate === 'open')).toBe(true);
  });

  test('a belt with a gap is gone round; straight through costs the minutes of breach', () => {
    const [look] = quickLook(scenario, [beltOf(scenario, 'b', 'antiVehicleBelt', wall)]);
    expect(look.bare).toBe(BARE);
    expect(look.round).toBeGreaterThan(BARE);
    expect(look.through).toBe(Math.min(look.round ?? 0, BARE + BREACH));
    expect(look.routes?.some(({ fate }) => fate === 'lengthened')).toBe(true);
  });

  test('a closed line leaves no way round and nothing to block', () => {
    const [look] = quickLook(scenario, [beltOf(scenario, 'b', 'antiVehicleBelt', [...wall, '3,4'])]);
    expect(look.round).toBeUndefined();
    expect(look.through).toBe(BARE + BREACH);
    expect(look.cut).toBe(0);
  });

  test('each segment of a line takes ways abreast away', () => {
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

  test('KN-2: columns of the laying side do not show, and what it does not know to lie there changes nothing', () => {
    const own = { side: 'laying', announced: true, class: 'wheeled', start: 14 } as const;
    const lost = {
      id: 'x',
      name: 'X',
      kind: kindOf(scenario, 'antiVehicleBelt'),
      depth: 1,
      recorded: false,
      marked: false,
    };
    const places = placesOf(scenario, [...wall, '3,4']);
    const lying = (laying: boolean) =>
      field({
        columns: [{ start: 14, announced: true, teams: 2, methods: ['mechanical'] }, own],
        more: { edition: 2, contamination: [{ ...lost, places, known: { laying, moving: false } }] },
      });
    expect(quickLook(lying(false), [])).toMatchObject([{ group: { mover: 'tracked' }, round: BARE, through: BARE }]);
    expect(quickLook(lying(true), [])).toMatchObject([
      { bare: BARE + BREACH, round: undefined, through: BARE + BREACH },
    ]);
  });

  test.each([
    ['dummyBelt', 0],
    ['remoteBelt', BREACH],
    ['networkedBelt', BREACH],
  ])('LB-1: %s counts as if it were laid and live, a dummy as nothing', (kind, minutes) => {
    const [look] = quickLook(scenario, [beltOf(scenario, 'b', kind, [...wall, '3,4'])]);
    expect(look.through).toBe(BARE + minutes);
    expect(look.round).toBe(minutes === 0 ? BARE : undefined);
  });

  test('RD-7: the panel and the report have the same figures for the columns that are announced', () => {
    let columns = 0;
    for (let seed = 0; seed < 30; seed++) {
      const dice = diceOf(seed);
      const one = randomScenario(dice);
      const plan = randomPlan(dice, one);
      const announced = one.columns.flatMap((column, i) => (column.announced ? [i] : []));
      const looks = quickLook(one, plan.belts).map(({ group, bare, routes, cut, ...look }) => {
        return { ids: group.columns.map(({ id }) => id), bare, routes, cut, ...look };
      });
      const least = ({ ways }: RouteState, how: 'round' | 'through') => {
        const found = ways.flatMap((way) => way[how] ?? []);
        return found.length === 0 ? undefined : Math.min(...found);
      };
      const told = routeDenial(one, plan, announced).flows.map((flow) => ({
        ids: flow.columns.map((i) => one.columns[i].id),
        bare: least(flow.bare, 'through'),
        round: least(flow.executed, 'round'),
        through: least(flow.executed, 'through'),
        routes: flow.routes.map(({ hexes }, i) => ({ hexes, fate: flow.executed.ends[i].fate })),
        cut: flow.executed.capacity.round.value ?? UNREACHED,
      }));
      expect(looks, `seed ${seed}`).toEqual(told);
      columns += announced.length;
    }
    expect(columns).toBeGreaterThan(20);
  });
});
