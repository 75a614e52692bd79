// Counts of order trees on five small scenarios, by engine and oracle: as many ways, as many states, the same states.
import { describe, expect, test } from 'vitest';
import { compile, type ObstacleKind, type Plan, type State, setUpWithKey } from '../../src/rules/index.ts';
import { build, kindLike, planOf, type Sketch } from './build.ts';
import { perftOfEngine, perftOfOracle } from './oracle/perft.ts';

/** Half of all dice fall. */
function even(id: string, change: Partial<ObstacleKind> = {}): ObstacleKind {
  const stock = kindLike(id, {});
  const half = { hand: 32768, mechanical: 32768, rapid: 32768 };
  const components = stock.components.map((component) => ({ ...component, hazard: half, miss: half }));
  return { ...stock, components, visibility: 65536, lead: 0, terrains: undefined, features: undefined, ...change };
}

interface Case {
  readonly sketch: Sketch;
  readonly belts?: readonly string[];
  readonly plan?: (plan: Plan) => Partial<Plan>;
}

const goal = { id: 'goal', kind: 'objective', name: 'Goal', hexes: ['3,0'] } as const;
const moving = { methods: ['hand'], recon: 1, strength: 2 } as const;
const laying = { side: 'laying', task: 'serve', zone: -1, methods: ['hand'], strength: 2 } as const;
const shared = { turnMinutes: 10, deadline: 300, needed: 1 } as const;

const CASES: Readonly<Record<string, Case>> = {
  /** Two columns, a belt of two rows in a corridor, a post that looks on. */
  breach: {
    sketch: {
      ...shared,
      rows: ['....'],
      zones: [goal, { id: 'area', kind: 'engagementArea', name: 'Area', hexes: ['0,0', '1,0'] }],
      kinds: [even('antiVehicleBelt')],
      columns: [moving, { ...moving, class: 'engineer', methods: ['rapid'] }],
      posts: [{ hex: 3, areas: [1], chance: 20000, loss: 20000 }],
    },
    belts: ['antiVehicleBelt 2 1,0'],
  },
  /** A friend that has to leave through a networked belt, and a column that jams it. */
  networked: {
    sketch: {
      ...shared,
      rows: ['....'],
      zones: [goal, { id: 'exit', kind: 'exit', name: 'Exit', hexes: ['0,0'] }],
      kinds: [even('networkedBelt')],
      columns: [
        { ...moving, jam: 2 },
        { ...laying, task: 'leave', zone: 1, start: 2 },
      ],
    },
    belts: ['networkedBelt 1 1,0'],
  },
  /** A layer with two belts, one of which a trigger lays when a column is seen. */
  remote: {
    sketch: {
      ...shared,
      rows: ['....'],
      zones: [goal],
      kinds: [even('remoteBelt', { life: 2 })],
      columns: [moving, { ...laying, start: 3, layer: { kinds: [0], range: 2, load: 1, reload: 1, reloads: 2 } }],
      more: { messages: [{ id: 'm', name: 'Message' }] },
    },
    belts: ['remoteBelt 1 1,0', 'remoteBelt 1 2,0'],
    plan: () => ({
      triggers: [
        {
          id: 't',
          name: 'Lay',
          when: {
            when: 'all',
            of: [
              { when: 'seen', column: -1 },
              { when: 'message', message: 0 },
            ],
          },
          each: true,
          actions: [{ do: 'lay', belt: 0, column: 1 }],
        },
      ],
    }),
  },
  /** A road that can be cut, and a dummy behind it. */
  reserve: {
    sketch: {
      ...shared,
      rows: ['....'],
      zones: [goal],
      kinds: [even('roadCut', { fire: 32768 }), even('antiVehicleBelt'), even('dummyBelt', { seeThrough: 8000 })],
      columns: [moving, { ...laying, start: 2 }],
    },
    belts: ['roadCut 1 1,0', 'dummyBelt 1 2,0'],
  },
  /** What somebody else left behind: both sides search and clear it. */
  contamination: {
    sketch: {
      ...shared,
      turnMinutes: 20,
      rows: ['...'],
      zones: [{ id: 'zone', kind: 'clearance', name: 'Zone', hexes: ['1,0'] }],
      kinds: [even('antiVehicleBelt', { visibility: 20000 })],
      columns: [
        { ...moving, task: 'clear', zone: 0 },
        { ...laying, task: 'clear', zone: 0, start: 2 },
      ],
      more: {
        contamination: [
          {
            id: 'old',
            name: 'Old belt',
            kind: 0,
            depth: 1,
            places: [1],
            known: { laying: false, moving: true },
            recorded: false,
            marked: false,
          },
        ],
      },
    },
  },
};

function startOf({ sketch, belts = [], plan = () => ({}) }: Case): State {
  const scenario = build({ ...sketch, more: { edition: 2, ...sketch.more } });
  const laid = planOf(scenario, ...belts);
  return setUpWithKey(compile(scenario, { ...laid, ...plan(laid) }), [2026, 3]);
}

/** After each turn: ways (one list for each turn, with at most one order for each column, belt and message), states, and digests. */
const COUNTS: readonly (readonly [string, readonly (readonly [number, number, number])[]])[] = [
  [
    'breach',
    [
      [9, 4, 4],
      [441, 75, 81],
      [9852, 298, 523],
    ],
  ],
  [
    'networked',
    [
      [72, 22, 22],
      [7128, 322, 481],
      [529830, 2816, 5153],
    ],
  ],
  [
    'remote',
    [
      [30, 14, 14],
      [1040, 318, 318],
      [31192, 3227, 4199],
    ],
  ],
  [
    'reserve',
    [
      [48, 28, 28],
      [2864, 318, 468],
      [160970, 2426, 6044],
    ],
  ],
  [
    'contamination',
    [
      [32, 20, 21],
      [1066, 350, 387],
      [28770, 4095, 4806],
    ],
  ],
];

describe('order trees', () => {
  test.each(COUNTS)(
    '%s: ways, states and digests after each turn are %j',
    (name, counts) => {
      const engine = perftOfEngine(startOf(CASES[name]), counts.length);
      const oracle = perftOfOracle(startOf(CASES[name]), counts.length);
      expect(engine.map(({ facts }) => facts)).toEqual(oracle.map(({ facts }) => facts));
      expect(engine.map(({ ways, states, names }) => [ways, states, names])).toEqual(counts);
      expect(oracle.map(({ ways, states }) => [ways, states])).toEqual(counts.map(([ways, states]) => [ways, states]));
    },
    120_000,
  );
});
