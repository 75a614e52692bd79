// The examples of RULES.md for route denial, worked out on the map with the lake (RD-1 to RD-7).
import { describe, expect, test } from 'vitest';
import {
  countEnds,
  type FlowDenial,
  ROUTE_SEPARATION,
  ROUTE_SLACK,
  routeDenial,
  routeDenials,
  ROUTES_MOST,
} from '../../../src/analysis/index.ts';
import { makePlaceText } from '../../../src/hex/index.ts';
import type { Column, Scenario } from '../../../src/rules/index.ts';
import { build, kindLike, planOf, type Sketch } from '../../rules/build.ts';
import { tableOf } from '../../rules/tables.ts';

const LAKE = ['.........', '.........', '..wwwww..', '..wwwww..', '..wwwww..', '.........', '.........'];
const GOAL = { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['8,2', '8,3', '8,4'] } as const;
/** 0,3. */
const START = 27;

function lake(more: Partial<Sketch> = {}, column: Partial<Column> = {}): Scenario {
  return build({ rows: LAKE, zones: [GOAL], columns: [{ start: START, methods: ['hand'], ...column }], ...more });
}

function only(scenario: Scenario, ...belts: readonly string[]): FlowDenial {
  const { flows } = routeDenial(scenario, planOf(scenario, ...belts));
  expect(flows.length).toBe(1);
  return flows[0];
}

function cuts({ bare, laid, executed }: FlowDenial): (number | undefined)[][] {
  return [bare, laid, executed].map(({ capacity: { round, through } }) => [round.value, through.value]);
}

const NORTH = 'antiVehicleBelt 1 4,0 4,1';
const SOUTH = 'antiVehicleBelt 1 4,5 4,6';
const DITCH = 'barrierDitch 1 4,0/E 4,1/NE 4,1/E';

test('T-7 is that of RULES.md', () => {
  expect([ROUTE_SLACK, ROUTE_SEPARATION, ROUTES_MOST]).toEqual(tableOf('T-7').map(([, value]) => Number(value)));
});

describe('RD-2: distinct good routes', () => {
  test('one on either side of the lake, of 45 minutes', () => {
    const scenario = lake();
    const { routes } = only(scenario);
    expect(routes.map(({ minutes }) => minutes)).toEqual([45, 45]);
    const rows = routes.map(({ hexes }) => makePlaceText(scenario.grid, hexes[4]));
    expect(rows.map((text) => Number(text.split(',')[1]) < 2).sort()).toEqual([false, true]);
  });

  test.each([
    ['marsh', '....m....', 1],
    ['marsh and a road', '....mr...', 2],
  ])(
    'the slack is a quarter of the cheapest, rounded up: 57 minutes; south over %s there are %i routes',
    (_, row, count) => {
      const { routes } = only(lake({ rows: [...LAKE.slice(0, 5), row, row] }));
      expect(routes.map(({ minutes }) => minutes)).toEqual([45, 57].slice(0, count));
    },
  );

  test('what lies there already is on the ground: a route over it takes its minutes, and one that is closed is none', () => {
    const there = (kind: string, places: string) => {
      const scenario = lake({}, kind === 'antiVehicleBelt' ? {} : { teams: 0 });
      const [belt] = planOf(scenario, `${kind} 1 ${places}`).belts;
      const known = { laying: false, moving: false };
      return { ...scenario, contamination: [{ ...belt, name: 'Old', known, recorded: false, marked: false }] };
    };
    const dear = only(there('antiVehicleBelt', '4,0 4,1'));
    expect(dear.routes.map(({ minutes }) => minutes)).toEqual([45]);
    expect(cuts(dear)[0]).toEqual([2, 4]);
    const shut = only(there('barrierDitch', '4,0/E 4,1/NE 4,1/E'));
    expect(shut.routes.map(({ minutes }) => minutes)).toEqual([45]);
    expect(cuts(shut)[0]).toEqual([2, 2]);
  });

  test('each start has routes of its own, within the slack of its own cheapest, apart from all before', () => {
    const scenario = lake({
      columns: [
        { start: START, methods: ['hand'] },
        { start: 3, methods: ['hand'] },
      ],
    });
    const { starts, routes } = only(scenario);
    expect(starts).toEqual([START, 3]);
    // From 3,0 it is 30 minutes, and the way from 0,3 on that side is no other route.
    expect(routes.map(({ hexes, minutes }) => [hexes[0], minutes])).toEqual([
      [3, 30],
      [START, 45],
    ]);
  });
});

describe('RD-3: fates', () => {
  test('lengthened by the minutes of breach, open', () => {
    const { laid } = only(lake(), NORTH);
    expect([...laid.ends].sort((a, b) => a.added - b.added)).toEqual([
      { fate: 'open', added: 0, at: [] },
      { fate: 'lengthened', added: 17, at: [13] },
    ]);
  });

  test('closed where the flow can neither clear nor force; where another can clear it, lengthened by its minutes (PO-6)', () => {
    expect(countEnds(only(lake({}, { teams: 0 }), DITCH).laid.ends)).toEqual({ closed: 1, lengthened: 0, open: 1 });
    const helped = lake({
      columns: [
        { start: START, teams: 0 },
        { start: START, methods: ['hand'] },
      ],
    });
    const flow = only(helped, DITCH);
    expect(flow.columns).toEqual([0, 1]);
    expect(flow.laid.ends.map(({ added }) => added).sort()).toEqual([0, 47]);
  });

  test('what can only be forced counts with its force minutes and 120', () => {
    const { laid } = only(lake({}, { teams: 0 }), NORTH);
    expect(laid.ends.map(({ added }) => added).sort()).toEqual([0, 126]);
  });
});

describe('RD-4: cheapest ways', () => {
  test.each([
    [[NORTH], 45, 45],
    [[NORTH, SOUTH], 62, undefined],
  ])('with %j: through %s, round %s', (belts, through, round) => {
    const { bare, laid } = only(lake(), ...belts);
    expect(bare.ways).toEqual([{ start: START, through: 45, round: 45 }]);
    expect(laid.ways).toEqual([{ start: START, through, round }]);
  });
});

describe('RD-5: capacity', () => {
  test('4 ways abreast; a belt that can be cleared leaves 2 round and 4 through', () => {
    expect(cuts(only(lake(), NORTH)).slice(0, 2)).toEqual([
      [4, 4],
      [2, 4],
    ]);
  });

  test('one that cannot be passed leaves 2 and 2', () => {
    expect(cuts(only(lake({}, { teams: 0 }), DITCH))[1]).toEqual([2, 2]);
  });

  test('hexes where no belt may lie carry any number of ways', () => {
    const north = { id: 'no', kind: 'restriction', name: 'No', hexes: ['4,1'] } as const;
    // A wide way needs a whole row of such hexes; one hex does not reach round.
    expect(cuts(only(lake({ zones: [GOAL, north] })))[0]).toEqual([4, 4]);
    const row = Array.from({ length: 9 }, (_, col) => `${col},1`);
    const ends = ['0,2', '1,2', '7,2', '8,2', '0,3', '8,3'];
    const barred = { ...north, hexes: [...row, ...ends] };
    expect(cuts(only(lake({ zones: [GOAL, barred] })))[0]).toEqual([undefined, undefined]);
    const zone = { id: 'zone', kind: 'obstacleZone', name: 'Zone', hexes: ['4,0', '4,1', '4,5'] } as const;
    const { bare } = only(lake({ zones: [GOAL, zone] }));
    expect(bare.capacity.round).toEqual({ value: undefined, hexes: [] });
    expect(cuts(only(lake({ zones: [GOAL, { ...zone, hexes: [...zone.hexes, '4,6'] }] })))[0]).toEqual([4, 4]);
  });

  test('kinds for hexsides count where all hexsides of a hex may carry one', () => {
    const kinds = [kindLike('barrierDitch', {})];
    expect(cuts(only(lake({ kinds })))[0]).toEqual([4, 4]);
    const zone = { id: 'zone', kind: 'obstacleZone', name: 'Zone', hexes: ['4,0', '4,1', '4,5', '4,6'] } as const;
    expect(cuts(only(lake({ kinds, zones: [GOAL, zone] })))[0]).toEqual([4, 4]);
    const thin = { ...zone, hexes: ['4,0', '4,1', '4,5'] };
    expect(cuts(only(lake({ kinds, zones: [GOAL, thin] })))[0]).toEqual([undefined, undefined]);
    const shore = ['2,2', '3,2', '4,2', '5,2', '6,2', '2,4', '3,4', '4,4', '5,4', '6,4'];
    const lakeBarred = { id: 'no', kind: 'restriction', name: 'No', hexes: shore } as const;
    expect(cuts(only(lake({ kinds, zones: [GOAL, lakeBarred] })))[0]).toEqual([4, 4]);
    const bridges = [kindLike('bridgeDemolition', {})];
    expect(cuts(only(lake({ kinds: bridges })))[0]).toEqual([undefined, undefined]);
  });

  test('the hexes of the cut bar all ways', () => {
    const scenario = lake();
    const { hexes } = only(scenario).bare.capacity.round;
    const belts = hexes.map((hex) => `antiVehicleBelt 1 ${makePlaceText(scenario.grid, hex)}`);
    expect(hexes.length).toBe(4);
    expect(only(scenario, ...belts).laid.ways[0].round).toBeUndefined();
  });
});

describe('RD-6: what counts as laid', () => {
  test.each([
    ['remoteBelt 1 4,0 4,1', 4, 2],
    ['networkedBelt 1 4,0 4,1', 2, 2],
    ['dummyBelt 1 4,0 4,1', 4, 4],
    ['antiPersonnelBelt 1 4,0 4,1', 4, 4],
  ])('%s: capacity round is %i laid and %i executed', (belt, laid, executed) => {
    const found = only(lake(), belt);
    expect(cuts(found).map(([round]) => round)).toEqual([4, laid, executed]);
    expect(countEnds(found.executed.ends).open).toBe(executed === 4 ? 2 : 1);
  });

  test('LB-1: a dummy counts in nothing, whatever it is made of', () => {
    const { components } = kindLike('antiVehicleBelt', {});
    const kinds = [kindLike('dummyBelt', { components })];
    const found = only(lake({ kinds }), 'dummyBelt 1 4,0 4,1');
    expect(found.executed).toBe(found.bare);
    expect(cuts(found)[0]).toEqual([undefined, undefined]);
  });

  test('a reserve belt on a bridge counts when it is executed', () => {
    const features = { bridge: ['4,0/E'], river: ['4,1/NE', '4,1/E', '4,5/E', '4,6/E', '4,5/SE'] };
    const found = only(lake({ features }, { teams: 0 }), 'bridgeDemolition 1 4,0/E');
    expect(found.laid).toBe(found.bare);
    expect(countEnds(found.laid.ends)).toEqual({ closed: 0, lengthened: 0, open: 1 });
    expect(countEnds(found.executed.ends)).toEqual({ closed: 1, lengthened: 0, open: 0 });
  });
});

describe('RD-1, RD-7: flows', () => {
  test('columns that count alike with one goal are one flow, hidden ones too; the list of columns can be cut down', () => {
    const columns: Partial<Column>[] = [
      { start: START },
      { start: 18, announced: false },
      { start: START, teams: 1 },
      { start: START, class: 'foot' },
      { side: 'laying', task: 'serve', zone: -1 },
    ];
    const scenario = lake({ columns });
    const plan = planOf(scenario);
    const flows = routeDenial(scenario, plan).flows.map(({ mover, columns: numbers }) => [mover, numbers]);
    expect(flows).toEqual([
      ['tracked', [0, 1]],
      ['tracked', [2]],
      ['foot', [3]],
    ]);
    expect(routeDenial(scenario, plan, [0, 3]).flows.map(({ starts }) => starts)).toEqual([[START], [START]]);
  });

  test('several plans at once are as each by itself', () => {
    const scenario = lake({ columns: [{ start: START }, { start: START, teams: 1 }] });
    const plans = [[], [NORTH], [NORTH, SOUTH], ['remoteBelt 1 4,0 4,1']].map((belts) => planOf(scenario, ...belts));
    expect(routeDenials(scenario, plans)).toEqual(plans.map((plan) => routeDenial(scenario, plan)));
  });
});
