// For every fault for which a plan is refused: a smallest change with which it really goes, made here once more, and one unit less (WY-7).
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Change, type FaultTrace, refusedPlan } from '../../../src/analysis/index.ts';
import { type Action, checkPlan, type Condition, type Plan, type Scenario } from '../../../src/rules/index.ts';
import { beltOf } from '../../rules/build.ts';
import { calendarOf, HALVES, planned as scenarioWith, planWith, store, treaty } from '../../rules/calendars.ts';
import { planned, type Planned } from './apply-plan.ts';

const LAYER = { kinds: [6], range: 3, load: 2, reload: 2, reloads: 1 };
const ZONES = [
  { id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['6,4'] },
  { id: 'area', kind: 'engagementArea' as const, name: 'Area', hexes: ['3,3'] },
  { id: 'kept', kind: 'restriction' as const, name: 'Kept', hexes: ['5,0'] },
];
const SKETCH = {
  rows: ['...w...', '.......', '.......', '..ww...', 'rrrrrrr'],
  zones: ZONES,
  columns: [{ start: 0 }, { side: 'laying' as const, start: 20, task: 'serve' as const, zone: -1, layer: LAYER }],
};
const MORE: Partial<Scenario> = {
  treaties: [treaty()],
  messages: [{ id: 'm', name: 'Go' }],
};
const stores = [store({ rate: 2, kinds: [2] }), store({ id: 'other', kinds: [6], stock: 20, running: true, rate: 1 })];
const CALENDAR = calendarOf(HALVES, '2033-01-01', { stores });
const FIELD = scenarioWith(CALENDAR, MORE, SKETCH);

type Belts = Parameters<typeof planWith>[1];
const of = (belts: Belts, rest: Partial<Plan> = {}, scenario: Scenario = FIELD): Planned => ({
  scenario,
  plan: planWith(scenario, belts, rest),
});
const trigger = (when: Condition, ...actions: Action[]): Planned =>
  of(
    [
      ['barrierDitch 1 1,1/E', {}],
      ['remoteBelt 1 1,2 1,1 2,1', {}],
      ['remoteBelt 1 5,1', {}],
    ],
    {
      triggers: [{ id: 'tr', name: 'T', when, each: false, actions }],
    },
  );
const now: Condition = { when: 'turn', turn: 1 };
const zoned = {
  ...FIELD,
  zones: [...FIELD.zones, { id: 'oz', kind: 'obstacleZone' as const, name: 'OZ', hexes: [8, 9, 10] }],
};
const dirty = {
  ...FIELD,
  contamination: [
    {
      id: 'old',
      name: 'Old',
      kind: 2,
      depth: 1,
      places: [9],
      known: { laying: true, moving: false },
      recorded: true,
      marked: false,
    },
  ],
};
const pays = (points: number, effort: number): Scenario =>
  scenarioWith(calendarOf([`H1 2031-01-01 ${points} ${effort}`, 'H2 2031-07-01 0 0'], '2033-01-01'), {}, SKETCH);

/** A plan with the fault; what of the changes has to be told. */
const CASES: Readonly<Record<string, () => readonly [Planned, ...string[]]>> = {
  'outside-zone': () => [of([['barrierDitch 1 5,1/E', {}]], {}, zoned), 'shift b1'],
  restriction: () => [of([['barrierDitch 1 5,0/E', {}]]), 'shift b1'],
  'kept-clear': () => [of([['roadCut 1 6,4', {}]]), 'shift b1'],
  'impassable-ground': () => [of([['remoteBelt 1 3,0', {}]]), 'shift b1'],
  'wrong-terrain': () => [of([['roadCut 1 1,1', {}]]), 'shift b1', 'kind b1'],
  'wrong-feature': () => [of([['bridgeDemolition 1 1,1/E', {}]]), 'kind b1'],
  contamination: () => [of([['remoteBelt 1 2,1', {}]], {}, dirty), 'shift b1'],
  overlap: () => [
    of([
      ['remoteBelt 1 1,1', {}],
      ['remoteBelt 1 1,1', {}],
    ]),
    'shift b2',
    'without b1',
  ],
  'off-map': () => [of([['barrierDitch 1 5,1/E', { places: [35 + 3 * 13] }]]), 'shift b1'],
  'wrong-place': () => [of([['barrierDitch 1 1,1', {}]]), 'kind b1'],
  'duplicate-id': () => [
    of([
      ['remoteBelt 1 1,1', { id: 'x' }],
      ['remoteBelt 1 1,2', { id: 'x' }],
    ]),
    'id x',
  ],
  depth: () => [of([['barrierDitch 2 1,1/E', {}]]), 'maxDepth barrierDitch', 'depth b1'],
  length: () => [of([['remoteBelt 1 1,1 2,1 3,1 4,1 5,1', {}]]), 'maxLength remoteBelt', 'segments b1'],
  care: () => [of([['remoteBelt 1 1,1', { care: 'badly' as 'hasty' }]]), 'care b1'],
  'not-connected': () => [of([['remoteBelt 1 1,1 2,1 5,2', {}]]), 'segments b1'],
  'no-period': () => [of([['remoteBelt 1 1,1', { ordered: 7 }]]), 'ordered b1'],
  'lead-too-long': () => [of([['networkedBelt 1 1,1', { ordered: 3 }]]), 'ordered b1', 'lead networkedBelt'],
  'laid-too-early': () => [
    of([['networkedBelt 1 1,1', { ordered: 1, laid: 1 }]]),
    'laid b1',
    'ordered b1',
    'lead networkedBelt',
  ],
  treaty: () => [of([['antiPersonnelBelt 1 1,1', { ordered: 3, laid: 3 }]]), 'notice t', 'kind b1'],
  abstains: () => [
    of([['antiPersonnelBelt 1 1,1', {}]], {}, { ...FIELD, treaties: [treaty({ abstains: true, suspended: 0 })] }),
    'abstains t',
  ],
  'over-budget': () => [of([['barrierDitch 1 1,1/E 1,1/SE', {}]], {}, pays(3, 999)), 'points h1', 'segments b1'],
  'over-effort': () => [of([['barrierDitch 1 1,1/E', {}]], {}, pays(99, 35)), 'effort h1', 'care b1'],
  'store-empty': () => [of([['antiVehicleBelt 1 1,1 2,1', { ordered: 1 }]]), 'stock s', 'production s'],
  'unknown-store': () => [of([], { production: [{ store: 5, period: 0 }] }), 'production 5'],
  'production-running': () => [of([], { production: [{ store: 1, period: 0 }] }), 'production other'],
  'production-twice': () => [
    of([], {
      production: [
        { store: 0, period: 0 },
        { store: 0, period: 1 },
      ],
    }),
    'production s',
  ],
  'unknown-treaty': () => [of([], { notices: [{ treaty: 4, period: 0 }] }), 'notice -', 'notice 4'],
  'notice-not-allowed': () => [
    of([], { notices: [{ treaty: 0, period: 0 }] }, { ...FIELD, treaties: [treaty({ mayLeave: false })] }),
    'notice t',
  ],
  'notice-given': () => [
    of([], { notices: [{ treaty: 0, period: 0 }] }, { ...FIELD, treaties: [treaty({ noticed: 22_000 })] }),
    'notice t',
  ],
  'notice-twice': () => [
    of([], {
      notices: [
        { treaty: 0, period: 0 },
        { treaty: 0, period: 1 },
      ],
    }),
    'notice t',
  ],
  'belt-twice': () => [
    of([['remoteBelt 1 1,1', {}]], { groups: [{ id: 'g', name: 'G', belts: [0, 0], effect: 'fix' }] }),
    'inGroup g',
  ],
  'wrong-area': () => [
    of([['remoteBelt 1 1,1', {}]], { groups: [{ id: 'g', name: 'G', belts: [0], effect: 'fix', area: 0 }] }),
    'area g',
  ],
  'unknown-belt': () => [trigger(now, { do: 'arm', belt: 9 }), 'action tr'],
  'unknown-zone': () => [trigger({ when: 'entered', zone: 9, side: 'moving' }), 'zone tr', 'trigger tr'],
  'unknown-column': () => [trigger({ when: 'not', of: { when: 'seen', column: 1 } }), 'column tr'],
  'unseen-loss': () => [trigger({ when: 'all', of: [now, { when: 'loss', side: 'moving', steps: 1 }] }), 'side tr'],
  'unknown-message': () => [trigger({ when: 'message', message: 3 }), 'message tr'],
  'umpire-only': () => [trigger(now, { do: 'degrade' }), 'action tr'],
  'wrong-behaviour': () => [trigger(now, { do: 'lay', belt: 0, column: 1 }), 'belt tr', 'action tr'],
  'no-layer': () => [trigger(now, { do: 'lay', belt: 2, column: 0 }), 'column tr'],
  'load-too-small': () => [trigger(now, { do: 'lay', belt: 1, column: 1 }), 'belt tr', 'segments b2'],
};

/** Is the fault gone with the change, and is nothing else wrong then? */
function isGone(from: Planned, trace: FaultTrace, told: Change, value: Change['to']): boolean {
  const before = checkPlan(from.scenario, from.plan);
  return planned(from, trace, told, value).some(
    ({ scenario, plan }) => checkPlan(scenario, plan).length < before.length,
  );
}

function checked(from: Planned, trace: FaultTrace): string[] {
  for (const told of trace.changes) {
    // Which way a belt is shifted is not told; the tests of refused.test.ts look for it.
    if (told.change === 'shift') continue;
    expect([told, isGone(from, trace, told, told.to)]).toEqual([told, true]);
    if (typeof told.now !== 'number' || typeof told.to !== 'number') continue;
    const less = told.to - Math.sign(told.to - told.now);
    expect([told, less === told.now || !isGone(from, trace, told, less)]).toEqual([told, true]);
  }
  return trace.changes.map(({ change, of: whose }) => `${change} ${whose ?? '-'}`);
}

describe('WY-7: every fault', () => {
  test.each(Object.entries(CASES))('%s', (code, make) => {
    const [from, ...wanted] = make();
    const traces = refusedPlan(from.scenario, from.plan);
    const trace = traces.find(({ fault }) => fault.code === code);
    expect(traces.map(({ fault }) => fault.code)).toContain(code);
    if (trace === undefined) return;
    const changes = checked(from, trace);
    expect(changes).toEqual(expect.arrayContaining(wanted));
  });

  test('there is a case for each code that the rules say', () => {
    const folder = new URL('../../../src/rules/', import.meta.url);
    const source = readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .join('\n');
    const told = /(?:code: |fault\(\s*'[A-Z]{2}-\d+',\s*|add\(\s*(?:'[A-Z]{2}-\d+',\s*)?)'([a-z]+(?:-[a-z]+)*)'/g;
    const codes = [...source.matchAll(told)].map(([, code]) => code);
    expect(codes.length).toBeGreaterThan(35);
    expect([...new Set([...codes, 'over-budget', 'over-effort'])].filter((code) => !(code in CASES))).toEqual([]);
  });
});

test('a belt of the plan that cannot be had anyhow is told to be left out, where nothing else helps', () => {
  const belt = beltOf(FIELD, 'bridgeDemolition 1 1,1/E', 'b1');
  const only = { ...FIELD, catalogue: FIELD.catalogue.filter(({ id }) => id === 'bridgeDemolition') };
  const [trace] = refusedPlan(only, { name: 'p', belts: [{ ...belt, kind: 0 }] });
  expect(trace.changes).toEqual([expect.objectContaining({ change: 'without', of: 'b1', to: true })]);
  expect(trace.unturned.map(({ change }) => change)).toEqual(['shift', 'depth']);
});

test('a belt left out leaves the faults of the belts after it as they were', () => {
  const only = { ...FIELD, catalogue: FIELD.catalogue.filter(({ id }) => id === 'bridgeDemolition') };
  const belts = ['1,1/E', '4,2/E'].map((at, i) => ({
    ...beltOf(FIELD, `bridgeDemolition 1 ${at}`, `b${i + 1}`),
    kind: 0,
  }));
  const traces = refusedPlan(only, { name: 'p', belts });
  expect(traces.map(({ fault }) => fault.belt)).toEqual([0, 1]);
  for (const [i, { changes }] of traces.entries()) {
    expect(changes).toEqual([expect.objectContaining({ change: 'without', of: `b${i + 1}`, to: true })]);
  }
});
