// What would have turned the refusal of an order or a plan: each change is put to the gate once more here, and one unit less (WY-3).
import { describe, expect, test } from 'vitest';
import { refusedOrder, refusedPlan } from '../../../src/analysis/index.ts';
import type { Change } from '../../../src/analysis/why/change-types.ts';
import {
  checkPlan,
  type Plan,
  type Refusal,
  type Scenario,
  type State,
  STOCK_KINDS,
} from '../../../src/rules/index.ts';
import { build, planOf, type Sketch } from '../../rules/build.ts';
import { sure } from '../../rules/kinds.ts';
import { after, begin, orderOf } from '../../rules/watch.ts';
import { loadShipped, planOf as shippedPlan } from '../../scenarios/files.ts';

/** Changes of an order of the only column, written as `change of now>to by unit`. */
function turning(state: State, text: string): { why: Refusal | undefined; changes: string[] } {
  const found = refusedOrder(state, orderOf(state.setting.scenario, 0, text));
  return { why: found?.why, changes: (found?.changes ?? []).map(textOf) };
}

function textOf({ change, of, now, to, by, unit }: Change): string {
  return `${change} ${of ?? '-'} ${now}>${to} ${by} ${unit}`;
}

const ROWS = ['......', '......', '......', '......', '......'];
const KINDS = [sure('antiVehicleBelt'), sure('networkedBelt')];
/** A belt at 1,0 that the moving side knows. */
function known(columns: Sketch['columns'], belt = 'antiVehicleBelt 1 1,0', more: Partial<Sketch> = {}): State {
  return begin({ rows: ROWS, kinds: KINDS, turnMinutes: 20, deadline: 400, columns, ...more }, [belt]);
}

describe('orders', () => {
  test('one that may be given has nothing to turn', () => {
    const state = known([{}]);
    expect(refusedOrder(state, orderOf(state.setting.scenario, 0, 'hold'))).toBeUndefined();
  });

  test('TU-2: a march of 33 hexes is one hex too long', () => {
    const state = known([{}], 'antiVehicleBelt 1 5,4');
    const to = Array.from({ length: 33 }, (_, i) => (i % 2 === 0 ? '1,0' : '0,0')).join(' ');
    expect(turning(state, `march ${to}`)).toEqual({ why: 'pathTooLong', changes: ['path - 33>32 1 hex'] });
  });

  test('TU-2: a march that jumps goes as far as it does not', () => {
    const { why, changes } = turning(known([{}], 'antiVehicleBelt 1 5,4'), 'march 1,0 2,0 5,4');
    expect([why, changes]).toEqual(['notAdjacent', ['path - 3>2 1 hex']]);
  });
});

describe('orders at a known belt', () => {
  const contaminated = (
    columns: Sketch['columns'],
    kind = 0,
    places: readonly number[] = [1],
    sketch: Partial<Sketch> = {},
  ): State => {
    const contamination = [
      {
        id: 'old',
        name: 'Old',
        kind,
        depth: 1,
        places,
        known: { laying: true, moving: true },
        recorded: true,
        marked: false,
      },
    ];
    const more = { contamination, edition: 2 as const };
    return begin({ rows: ROWS, kinds: KINDS, turnMinutes: 20, deadline: 400, columns, more, ...sketch }, []);
  };

  test('EN-3: force', () => {
    expect(turning(contaminated([{}]), 'march 1,0')).toEqual({
      why: 'knownObstacle',
      changes: ['place - 1,0>0,1 1 hex', 'forced - false>true 1 switch', 'class c1 tracked>foot 1 switch'],
    });
  });

  test('CO-3: a team', () => {
    const state = contaminated([{ teams: 0 }]);
    expect(turning(state, 'breach 1,0 hand')).toEqual({ why: 'noTeams', changes: ['teams c1 0>1 1 team'] });
  });

  test('CO-1: another method', () => {
    const state = contaminated([{ methods: ['hand', 'rapid'] }]);
    expect(turning(state, 'breach 1,0 mechanical')).toEqual({
      why: 'noMethod',
      changes: ['method - mechanical>hand 1 switch', 'method - mechanical>rapid 1 switch'],
    });
  });

  test('CL-1: so many hexes nearer', () => {
    const state = contaminated([{ start: 5 }]);
    expect(turning(state, 'breach 1,0 hand')).toEqual({ why: 'notBeside', changes: ['distance c1 0>3 3 hex'] });
  });

  test('CL-1: nearer only where the column could stand', () => {
    const rows = ['..w...', 'ww....', '......', '......', '......'];
    const state = contaminated([{ start: 5 }], 0, [1], { rows });
    expect(turning(state, 'breach 1,0 hand')).toEqual({ why: 'notBeside', changes: ['distance c1 0>5 5 hex'] });
  });

  test('TI-3: so many minutes earlier', () => {
    const state = contaminated([{ start: 5, jam: 9 }], 1, [1], { turnMinutes: 2 });
    // Its step of 5 minutes is done in minute 5; turn 2 ends with minute 4, so that it would have to be done by minute 3.
    const later = after(state, ['march 4,0']);
    expect(turning(later, 'jam 1,0')).toEqual({
      why: 'notYet',
      changes: ['clock c1 5>3 2 minute', 'turn - 2>3 1 turn'],
    });
  });

  test('NW-3: the jam range, by so many hexes, or nearer by as many', () => {
    const state = contaminated([{ start: 5, jam: 1 }], 1);
    expect(turning(state, 'jam 1,0')).toEqual({
      why: 'outOfRange',
      changes: ['jam c1 1>4 3 hex', 'distance c1 0>3 3 hex'],
    });
  });

  test('NW-3: what has no network is not jammed by any range, but if its kind were another', () => {
    expect(turning(contaminated([{ jam: 3 }]), 'jam 1,0')).toEqual({
      why: 'notNetworked',
      changes: ['behaviour antiVehicleBelt standing>networked 1 switch'],
    });
  });
});

describe('plans', () => {
  const scenario = build({ rows: ROWS, kinds: STOCK_KINDS, points: 10, effort: 1000 });

  /** By fault: its code and its changes. */
  const faultsOf = (of: Scenario, plan: Plan) =>
    refusedPlan(of, plan).map(({ fault, changes }) => ({ code: fault.code, changes: changes.map(textOf) }));

  test('a legal plan has no faults', () =>
    expect(refusedPlan(scenario, planOf(scenario, 'antiVehicleBelt 1 2,1'))).toEqual([]));

  test('OB-8: points, or less of a belt', () => {
    const plan = planOf(scenario, 'antiVehicleBelt 1 2,1 3,1 4,1');
    expect(faultsOf(scenario, plan)).toEqual([
      {
        code: 'over-budget',
        changes: [`points ${scenario.calendar.periods[0].id} 10>12 2 point`, 'segments b1 3>2 1 segment'],
      },
    ]);
  });

  test('OB-8: crew-minutes', () => {
    const thin = build({ rows: ROWS, kinds: STOCK_KINDS, points: 100, effort: 50 });
    const [{ code, changes }] = faultsOf(thin, planOf(thin, 'antiVehicleBelt 3 2,1'));
    expect(code).toBe('over-effort');
    expect(changes).toContain(`effort ${thin.calendar.periods[0].id} 50>60 10 crewMinute`);
    expect(changes).toContain('depth b1 3>2 1 row');
  });

  test('OB-2: rows', () => {
    const rich = build({ rows: ROWS, kinds: STOCK_KINDS });
    const [{ code, changes }] = faultsOf(rich, planOf(rich, 'networkedBelt 3 2,1'));
    expect([code, changes]).toEqual([
      'depth',
      ['maxDepth networkedBelt 2>3 1 row', 'depth b1 3>2 1 row', 'kind b1 networkedBelt>antiVehicleBelt 1 switch'],
    ]);
  });

  test('OB-4: so many hexes beside', () => {
    const hexes = ['1,1', '2,1', '3,1', '2,0', '3,0', '1,2', '2,2', '3,2'];
    const zones = [
      { id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['5,4'] },
      { id: 'kept', kind: 'restriction' as const, name: 'Kept', hexes },
    ];
    const kept = build({ rows: ROWS, kinds: STOCK_KINDS, zones });
    const plan = planOf(kept, 'antiVehicleBelt 1 2,1');
    const [{ code, changes }] = faultsOf(kept, plan);
    expect(code).toBe('restriction');
    expect(changes).toEqual(['shift b1 0>2 2 hex']);
    // One hex beside there is no place for it.
    const near = ['1,1', '3,1', '2,0', '3,0', '2,2', '3,2'].map((at) => planOf(kept, `antiVehicleBelt 1 ${at}`));
    for (const each of near) expect(checkPlan(kept, each).map((fault) => fault.code)).toEqual(['restriction']);
    expect(checkPlan(kept, planOf(kept, 'antiVehicleBelt 1 4,1'))).toEqual([]);
  });

  test('OB-4: no place near: only without the belt, and what was tried is told', () => {
    const zones = [{ id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['5,4'] }];
    const all = build({ rows: ROWS, kinds: STOCK_KINDS, zones });
    const everywhere = {
      ...all.zones[0],
      id: 'all',
      kind: 'restriction' as const,
      hexes: Array.from({ length: 30 }, (_, i) => i),
    };
    const closed = { ...all, zones: [...all.zones, everywhere] };
    const plan = planOf(closed, 'antiVehicleBelt 1 2,1');
    expect(faultsOf(closed, plan)[0].changes).toEqual(['without b1 false>true 1 switch']);
    const tried = refusedPlan(closed, plan)[0].unturned.map(({ change, of }) => `${change} ${of}`);
    expect(tried).toEqual(['shift b1', 'depth b1', 'kind b1']);
  });

  test('TR-2: the period, the months of notice, and notice', () => {
    const { scenario: winter, plans } = loadShipped('winter-notice');
    const leave = shippedPlan(loadShipped('winter-notice'), 'leave');
    expect(plans.length).toBeGreaterThan(1);
    const early: Plan = { ...leave, notices: [] };
    const faults = refusedPlan(winter, early).filter(({ fault }) => fault.code === 'treaty');
    expect(faults.length).toBeGreaterThan(0);
    for (const { fault, changes } of faults) {
      const notice = changes.filter(({ change }) => change === 'notice');
      // Several belts lack the same notice: it turns each of them.
      expect([fault.belt, notice.length]).toEqual([fault.belt, 1]);
      const [{ of, period = -1 }] = notice;
      const treaty = winter.treaties.findIndex(({ id }) => id === of);
      const has = (at: number) =>
        checkPlan(winter, { ...early, notices: [{ treaty, period: at }] }).some(
          ({ code, belt }) => code === 'treaty' && belt === fault.belt,
        );
      expect(has(period)).toBe(false);
      if (period + 1 < winter.calendar.periods.length) expect(has(period + 1)).toBe(true);
    }
  });
});
