// A place in words, and the list that stands in for the map: phases of segments, and only what the viewer knows.
import { describe, expect, test } from 'vitest';
import { compile, PHASES, type Phase, type SegmentView, setUp, type View, viewFor } from '../../../src/rules/index.ts';
import { describePlace, stateOf } from '../../../src/ui/model/describe.ts';
import { twinRows } from '../../../src/ui/model/twin.ts';
import { placesOf } from '../sketches.ts';
import { planFor, twoSides } from '../two-sides.ts';
import '../words.ts';

const scenario = twoSides();
const plan = planFor(scenario);
const start = setUp(compile(scenario, plan), 'x');
const around = (view: View) => ({ scenario: view.scenario, view });
const [field, net, thrown, cut, sham] = placesOf(scenario, ['3,1', '4,1', '5,1', '3,2', '3,3']);

const STANDING: SegmentView = {
  place: 0,
  kind: 0,
  depth: 1,
  lane: 'none',
  marked: false,
  rowsSwept: 0,
  known: false,
  worker: -1,
  belt: 0,
  live: true,
  phase: 'standing',
  off: false,
  stuck: false,
  spoilt: false,
  turnsLeft: 0,
};

const PHASE_WORDS: Readonly<Record<Phase, readonly string[]>> = {
  standing: [],
  absent: ['not laid yet'],
  prepared: ['prepared'],
  armed: ['armed'],
  failed: ['failed'],
  dead: ['switched off for good'],
};

describe('how a segment is', () => {
  test.each(PHASES)('LB-1: %s', (phase) => {
    expect(stateOf({ ...STANDING, phase, live: phase === 'standing' })).toEqual(PHASE_WORDS[phase]);
  });

  test.each([
    [{ off: true, live: false }, ['switched off']],
    [{ stuck: true }, ['stuck: out of the network’s reach']],
    [{ off: true, stuck: true, live: false }, ['switched off', 'stuck: out of the network’s reach']],
    [{ turnsLeft: 1 }, ['switches itself off after this turn']],
    [{ turnsLeft: 3 }, ['switches itself off in 3 turns']],
    [{ live: false }, ['does no harm']],
  ] as const)('NW-1, LB-5, KN-5: %j', (facts, words) => {
    expect(stateOf({ ...STANDING, ...facts })).toEqual(words);
  });
});

describe('KN-1, KN-3: a place as each side knows it', () => {
  const at = (viewer: 'laying' | 'moving', place: number) => describePlace(around(viewFor(start, viewer)), place);

  test.each([
    [field, 'Anti-vehicle belt, 1 row, no lane'],
    [net, 'Networked belt, 1 row, no lane'],
    [thrown, 'Remotely laid belt, 1 row, no lane; not laid yet'],
    [cut, 'Road cut, 1 row, no lane; prepared'],
    [sham, 'Dummy belt, 1 row, no lane; does no harm'],
  ])('of its own belts the laying side knows how they are, the other side nothing: %s', (place, words) => {
    expect(at('laying', place)).toContain(words);
    expect(at('moving', place)).not.toContain('belt');
    expect(at('moving', place)).not.toContain('row');
  });

  test('IN-1: the effect that a belt’s group is meant to have, for whoever sees the plan', () => {
    const groups = [{ id: 'g', name: 'North', effect: 'fix' as const, belts: [0] }];
    const grouped = { ...plan, groups };
    const place = plan.belts[0].places[0];
    expect(describePlace({ scenario, plan: grouped }, place)).toContain('group North: fix');
    const state = setUp(compile(scenario, grouped), 'x');
    expect(describePlace(around(viewFor(state, 'umpire')), place)).toContain('group North: fix');
    expect(describePlace(around(viewFor(state, 'moving')), place)).not.toContain('North');
  });

  test('while it is planned a belt is called by its id, and posts are shown; with nothing known, neither', () => {
    expect(describePlace({ scenario, plan }, field)).toContain('Anti-vehicle belt, 1 row (field)');
    expect(describePlace({ scenario, plan }, 4)).toContain('post Hill');
    expect(describePlace({ scenario }, field)).not.toContain('belt');
    expect(describePlace({ scenario }, 4)).not.toContain('Hill');
  });
});

describe('the list of belts and columns', () => {
  const things = (surroundings: Parameters<typeof twinRows>[0]) =>
    (['belts', 'columns'] as const).flatMap((list) =>
      twinRows(surroundings, list, '').rows.map(({ title, words }) => `${title}: ${words}`),
    );

  test('KN-2: the laying side’s: its belts with their phases, its columns, and those of the other side that it knows', () => {
    const rows = things(around(viewFor(start, 'laying')));
    expect(rows).toContain('5,1: Remotely laid belt, 1 row, no lane; not laid yet; not known to the moving side');
    expect(rows.filter((row) => row.includes('strength')).map((row) => row.split('; ')[0])).toEqual([
      '6,0: Layers',
      '0,2: Van',
      '6,4: Guards',
    ]);
  });

  test('KN-1: the moving side’s: what both know to lie there, and no column that it has not seen, not even as a line', () => {
    const rows = things(around(viewFor(start, 'moving')));
    expect(rows.map((row) => row.split('; ')[0])).toEqual([
      '0,0: Anti-vehicle belt, 1 row, no lane',
      '0,2: Van',
      '0,2: Ghosts',
      '6,4: Guards',
    ]);
  });

  test('while planning: starts of announced columns and of its own; covered: of announced ones only', () => {
    const starts = (rows: readonly string[]) =>
      rows.filter((row) => row.includes('start of')).map((row) => row.split('; ')[0]);
    expect(starts(things({ scenario, plan }))).toEqual([
      '6,0: start of Layers',
      '0,2: start of Van',
      '6,4: start of Guards',
    ]);
    expect(starts(things({ scenario }))).toEqual(['0,2: start of Van', '6,4: start of Guards']);
  });
});
