// A small scenario of format 2 for these tests: columns of both sides, seen and unseen, every way in which a kind lives, something that lies there already.
import { STOCK_KINDS } from '../../src/rules/index.ts';
import type { Belt, Column, Contamination, Plan, Scenario } from '../../src/rules/index.ts';
import { beltOf, field, kindOf, placesOf } from './sketches.ts';

const ROWS = ['.......', '.......', '...rr..', '.......', '.......'];

/** There is one period only, so nothing has to be ordered before. */
const KINDS = STOCK_KINDS.map((kind) => ({ ...kind, lead: 0 }));

/** Numbers of the columns. */
export const VAN = 0;
export const GHOSTS = 1;
export const LAYERS = 2;
export const GUARDS = 3;

const COLUMNS: readonly Partial<Column>[] = [
  { name: 'Van', start: 14, announced: true, class: 'tracked', teams: 2, methods: ['mechanical'], jam: 2 },
  { name: 'Ghosts', start: 14, announced: false, class: 'foot', teams: 0, methods: [] },
  {
    name: 'Layers',
    side: 'laying',
    start: 6,
    announced: false,
    task: 'serve',
    zone: -1,
    teams: 0,
    methods: [],
    layer: { kinds: [], range: 3, load: 4, reload: 2, reloads: 1 },
  },
  { name: 'Guards', side: 'laying', start: 34, announced: true, class: 'wheeled', teams: 0, methods: [], zone: 0 },
];

function lying(scenario: Scenario): readonly Contamination[] {
  const rest = { kind: kindOf(scenario, 'antiVehicleBelt'), depth: 1, recorded: false, marked: false } as const;
  return [
    { id: 'old', name: 'Old', places: placesOf(scenario, ['0,0']), known: { laying: true, moving: true }, ...rest },
    { id: 'lost', name: 'Lost', places: placesOf(scenario, ['1,0']), known: { laying: false, moving: false }, ...rest },
  ];
}

/** The unannounced columns stand out of everybody's sight at first. */
export function twoSides(more: Partial<Scenario> = {}): Scenario {
  const bare = field({ kinds: KINDS, rows: ROWS, columns: COLUMNS, posts: [{ name: 'Hill', hex: 4, range: 1 }] });
  const remote = kindOf(bare, 'remoteBelt');
  const columns = bare.columns.map((column) =>
    column.layer === undefined ? column : { ...column, layer: { ...column.layer, kinds: [remote] } },
  );
  return {
    ...bare,
    edition: 2,
    needed: 1,
    columns,
    contamination: lying(bare),
    messages: [{ id: 'go', name: 'Go' }],
    triggers: [
      {
        id: 'storm',
        name: 'Storm',
        when: { when: 'turn', turn: 2 },
        each: false,
        actions: [{ do: 'degrade' }],
      },
    ],
    ...more,
  };
}

/** One belt of each way to live. */
export function beltsOf(scenario: Scenario): readonly Belt[] {
  return [
    beltOf(scenario, 'field', 'antiVehicleBelt', ['3,1']),
    beltOf(scenario, 'net', 'networkedBelt', ['4,1']),
    beltOf(scenario, 'thrown', 'remoteBelt', ['5,1']),
    beltOf(scenario, 'cut', 'roadCut', ['3,2']),
    beltOf(scenario, 'sham', 'dummyBelt', ['3,3']),
  ];
}

export function planFor(scenario: Scenario): Plan {
  return {
    name: 'P',
    belts: beltsOf(scenario),
    triggers: [
      {
        id: 'arming',
        name: 'Arming',
        when: { when: 'turn', turn: 1 },
        each: false,
        actions: [{ do: 'arm', belt: 3 }],
      },
    ],
  };
}
