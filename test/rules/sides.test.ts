// Columns of both sides: what each knows, meets and counts for (CO-1, PC-2, NW-5, RC-1, TI-5, OW-1, ME-1 to ME-6).
import { describe, expect, test } from 'vitest';
import {
  type Column,
  type Contamination,
  draw,
  isOver,
  legalOrders,
  lossesOf,
  measure,
  type Order,
  type State,
  viewFor,
} from '../../src/rules/index.ts';
import { HEAD, SEG, segmentAt } from '../../src/rules/state.ts';
import type { Sketch } from './build.ts';
import { sure } from './kinds.ts';
import { inPhase, lifeOf, lying, withKnown, withLife } from './parts.ts';
import { after, begin, columnOf, only, refusals, segmentOf, turn } from './watch.ts';

const all = { seen: 65536, bite: 65536, miss: 0 };
const kinds = [sure('antiVehicleBelt', all), sure('networkedBelt', all), sure('dummyBelt', all), sure('roadCut', all)];
const FRIEND: Partial<Column> = { side: 'laying', task: 'serve', zone: -1 };
/** Of the moving side, far away. */
const OTHER: Partial<Column> = { start: 15 };

/** Two rows of eight hexes; the goal is 7,0. */
function field(
  columns: readonly Partial<Column>[],
  belts: readonly string[] = [],
  change: Partial<Sketch> = {},
): State {
  const zones: Sketch['zones'] = [{ id: 'goal', kind: 'objective', name: 'Goal', hexes: ['7,0'] }];
  const { more, ...rest } = change;
  const sketch = { rows: ['........', '........'], kinds, zones, columns, needed: 1, ...rest };
  return begin({ ...sketch, more: { edition: 2, ...more } }, belts);
}

const old = (change: Partial<Contamination> = {}) => ({ more: { contamination: [lying([1], change)] } });
const KNOWN = { laying: true, moving: false };

describe('NW-5, KN-3 a column of the laying side and its own belts', () => {
  test.each([
    ['one that is on', 'networkedBelt', (state: State) => state, 'knownObstacle'],
    ['one that is off', 'networkedBelt', (state: State) => withLife(state, '1,0', 'off', 1), undefined],
    ['a dummy', 'dummyBelt', (state: State) => state, undefined],
    ['a standing one', 'antiVehicleBelt', (state: State) => state, 'knownObstacle'],
    ['a prepared one', 'roadCut', (state: State) => state, undefined],
    ['an executed one', 'roadCut', (state: State) => inPhase(state, '1,0', 'standing'), 'knownObstacle'],
    ['a dead one', 'networkedBelt', (state: State) => inPhase(state, '1,0', 'dead'), undefined],
  ])('EN-3 %s', (_, kind, change, why) => {
    const start = change(field([FRIEND, OTHER], [`${kind} 1 1,0`]));
    expect(refusals(start, 'march 1,0')).toEqual(why === undefined ? [] : [why]);
    // KN-1: what friends do tells the moving side nothing.
    const { state, events } = turn(start, why === undefined ? 'march 1,0' : 'force 1,0', 'hold');
    expect(columnOf(state)).toMatchObject({ at: '1,0', strength: why === undefined ? 6 : 5 });
    expect(only(events, 'found')).toEqual([]);
    expect([segmentOf(state, '1,0').known, lifeOf(state, '1,0', 'seenThrough')]).toEqual([0, 0]);
  });

  test('a march halts before one that is on, and does not bump', () => {
    const { state, events } = turn(
      field([{ ...FRIEND, start: 8 }, OTHER], ['networkedBelt 1 1,0']),
      'march 0,0 1,0',
      '',
    );
    expect(only(events, 'halted')).toMatchObject([{ column: 0, place: 1 }]);
    expect([only(events, 'bumped'), columnOf(state).at]).toEqual([[], '0,0']);
  });

  test('CL-7 one that is off is passed without a lane, though one is open', () => {
    const start = field([FRIEND, OTHER], ['networkedBelt 1 1,0'], { turnMinutes: 30 });
    const opened = after(start, ['breach 1,0 hand', 'hold']);
    const off = withLife(opened, '1,0', 'off', 1);
    // Opened after ten minutes. Lane minutes 1 + 3, and 5 for the step.
    const moved = (state: State) => only(turn(state, 'march 1,0', 'hold').events, 'moved');
    expect(moved(opened)).toMatchObject([{ by: 'lane', minute: 19 }]);
    expect(moved(off)).toMatchObject([{ by: 'open', minute: 15 }]);
  });

  test('CL-1 breaches by its own knowledge; a failed or switched-off one has nothing to breach', () => {
    const cut = field([FRIEND, OTHER], ['roadCut 1 1,0']);
    expect(refusals(cut, 'breach 1,0 hand')).toEqual([]);
    expect(refusals(inPhase(cut, '1,0', 'failed'), 'breach 1,0 hand')).toEqual(['harmless']);
    const net = field([FRIEND, OTHER], ['networkedBelt 1 1,0']);
    expect(refusals(withLife(net, '1,0', 'off', 1), 'breach 1,0 hand')).toEqual(['harmless']);
    // The moving side knows of neither.
    expect(refusals(field([{}], ['networkedBelt 1 1,0']), 'breach 1,0 hand')).toEqual(['noSuchSegment']);
  });
});

describe('PC-2, RC-1 contamination and the laying side', () => {
  test('is bumped into by a column of the laying side that does not know it, which then does', () => {
    const sight = { visibility: 0 };
    const kind = { ...kinds[0], ...sight };
    const { state, events } = turn(field([FRIEND, OTHER], [], { kinds: [kind], ...old() }), 'march 1,0', '');
    expect(only(events, 'bumped')).toMatchObject([{ column: 0, place: 1 }]);
    expect(only(events, 'found')).toMatchObject([{ by: 'bump', side: 'laying' }]);
    expect(columnOf(state)).toMatchObject({ at: '0,0', strength: 5 });
    expect([lifeOf(state, '1,0', 'knownLaying'), segmentOf(state, '1,0').known]).toEqual([1, 0]);
    // CI-5 counts the moving side.
    expect(lifeOf(state, '1,0', 'met')).toBe(0);
  });

  test('EN-1 is passed by a lane that the other side made, and known from then on', () => {
    const kind = { ...kinds[0], visibility: 0 };
    const state = field([FRIEND, OTHER], [], { kinds: [kind], ...old() });
    state.words[segmentAt(state.setting, 0) + SEG.swept] = state.setting.segments[0].depth;
    const { state: next, events } = turn(state, 'march 1,0', '');
    expect(only(events, 'found')).toMatchObject([{ place: 1, by: 'passage', side: 'laying' }]);
    expect(only(events, 'moved')).toMatchObject([{ column: 0, to: 1, by: 'lane' }]);
    expect([lifeOf(next, '1,0', 'knownLaying'), segmentOf(next, '1,0').known]).toEqual([1, 0]);
  });

  test('is found by recon of each side for itself, by draws of their own', () => {
    const counts = [0, 0];
    for (let seed = 1; seed <= 40; seed++) {
      const even = [{ ...kinds[0], visibility: 32768 }];
      const state = field([{ ...FRIEND, recon: 1 }, { recon: 1 }], [], { kinds: even, ...old() });
      state.words[HEAD.key0] = seed;
      const { state: next, events } = turn(state, 'hold', 'hold');
      const falls = (actor: number) => (draw(seed, state.words[HEAD.key1], 1, 1, actor, 1) >>> 16 < 32768 ? 1 : 0);
      const found = [lifeOf(next, '1,0', 'knownLaying'), segmentOf(next, '1,0').known];
      expect([seed, ...found]).toEqual([seed, falls(1), falls(0)]);
      expect(only(events, 'found').map(({ side }) => side)).toEqual([
        ...(found[0] === 1 ? ['laying'] : []),
        ...(found[1] === 1 ? ['moving'] : []),
      ]);
      found.forEach((one, i) => (counts[i] += one));
    }
    expect(Math.min(...counts)).toBeGreaterThan(8);
    expect(Math.max(...counts)).toBeLessThan(32);
  });

  test.each([
    [0, 'laying'],
    [1, 'moving'],
  ] as const)('column %i alone finds for the %s side alone', (looks, side) => {
    const recon = (column: number) => (column === looks ? 1 : 0);
    const start = field([{ ...FRIEND, recon: recon(0) }, { recon: recon(1) }], [], old());
    expect(only(turn(start, 'hold', 'hold').events, 'found').map((event) => event.side)).toEqual([side]);
  });

  test('OB-10, PC-1 a marked one is found for certain, in range only', () => {
    const blind = [{ ...kinds[0], visibility: 0 }];
    const marked = field([{ ...FRIEND, recon: 1 }, { recon: 1 }], [], { kinds: blind, ...old({ marked: true }) });
    expect(only(turn(marked, 'hold', 'hold').events, 'found').map(({ side }) => side)).toEqual(['laying', 'moving']);
    const far = field([{ ...FRIEND, recon: 0 }, { recon: 0 }], [], { kinds: blind, ...old({ marked: true }) });
    expect(only(turn(far, 'hold', 'hold').events, 'found')).toEqual([]);
  });

  test('what a side knows beforehand it is shown from the start', () => {
    const state = field([FRIEND, OTHER], [], old({ known: KNOWN }));
    expect(viewFor(state, 'laying').segments).toMatchObject([{ place: 1, belt: -1 }]);
    expect(viewFor(state, 'moving').segments).toEqual([]);
    expect(refusals(state, 'march 1,0')).toEqual(['knownObstacle']);
  });

  test('a dummy that the laying side has found it sees through', () => {
    const state = field([FRIEND, OTHER], [], old({ kind: 2, known: KNOWN }));
    expect(viewFor(state, 'laying').segments).toMatchObject([{ kind: 2, live: false }]);
    expect(columnOf(after(state, ['march 1,0', ''])).at).toBe('1,0');
  });
});

describe('CL-1, KN-1 columns of both sides at one segment', () => {
  const both = { known: { laying: true, moving: true } };
  const at = (announced: boolean, recon = 0) =>
    after(field([{ ...FRIEND, start: 2, announced }, { recon }, { start: 15 }], [], { ...old(both), turnMinutes: 5 }), [
      'breach 1,0 hand',
      'hold',
      'hold',
    ]);

  test('one that is seen keeps others from it, and is shown', () => {
    expect(refusals(at(true), '', 'breach 1,0 hand')).toEqual(['busySegment']);
    expect(viewFor(at(true), 'moving').segments).toMatchObject([{ worker: 0 }]);
    expect(refusals(at(false, 2), '', 'breach 1,0 hand')).toEqual(['busySegment']);
  });

  test('one that is not seen is neither shown nor told by a refusal, but met', () => {
    const state = at(false);
    expect(viewFor(state, 'moving').segments).toMatchObject([{ worker: -1, lane: 'sweeping' }]);
    expect(viewFor(state, 'moving').columns[0]).toMatchObject({ clearing: undefined, hex: -1 });
    const { state: next, events } = turn(state, '', 'breach 1,0 hand', '');
    expect(only(events, 'stopped')).toMatchObject([{ column: 1, why: 'busySegment' }]);
    expect(columnOf(next, 1).cleared).toBe(0);
    expect(viewFor(next, 'umpire').segments).toMatchObject([{ worker: 0, lane: 'swept' }]);
  });

  test('ME-3, ME-5, ME-6 the measures count what the moving side’s columns do', () => {
    const area = { id: 'area', kind: 'engagementArea' as const, name: 'Area', hexes: ['3,0'] };
    const goal = { id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['7,0'] };
    const change = {
      ...old(both),
      zones: [goal, area],
      turnMinutes: 20,
      kinds: [sure('antiVehicleBelt', { hazard: 65536 })],
    };
    const friend = field([{ ...FRIEND, start: 2 }, OTHER], [], change);
    const state = after(friend, ['breach 1,0 hand', ''], ['march 3,0', '']);
    expect(columnOf(state)).toMatchObject({ cleared: 10, strength: 5, inArea: 5 });
    expect(measure(state)).toMatchObject({ clearanceTime: 0, canalisation: { num: 0, den: 1 }, losses: 0 });
    expect([segmentOf(state, '1,0').clearMinutes, lossesOf(state)]).toEqual([0, 0]);
    const moving = after(field([{ start: 2 }], [], change), ['breach 1,0 hand'], ['march 3,0']);
    expect(measure(moving)).toMatchObject({ clearanceTime: 10, canalisation: { num: 5, den: 5 }, losses: 1 });
  });
});

describe('TI-5, ME-1, OW-1 what friends do not count for', () => {
  test('ME-1 a friend’s arrival is none of the moving side’s', () => {
    const friend = { ...FRIEND, start: 6, task: 'reach' as const, zone: 0 };
    const state = after(field([friend, { ...OTHER, start: 0 }]), ['march 7,0', 'hold']);
    expect(columnOf(state).status).toBe('arrived');
    expect(measure(state)).toMatchObject({ denied: true });
    expect(isOver(state)).toBe(false);
  });

  test('TI-5 it ends when the moving side’s columns are done, whatever friends do', () => {
    const state = after(field([FRIEND, { ...FRIEND, from: 200 }, { start: 6 }]), ['hold', '', 'march 7,0']);
    expect([isOver(state), columnOf(state, 0).status, columnOf(state, 1).status]).toEqual([true, 'active', 'waiting']);
  });

  test('OW-1 posts do not engage friends, nearer and exposed though they are', () => {
    const area = { id: 'area', kind: 'engagementArea' as const, name: 'Area', hexes: ['0,0', '1,0', '2,0'] };
    const goal = { id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['7,0'] };
    const posts = [{ hex: 0, areas: [1], rate: 1 }];
    const { events } = turn(
      field([FRIEND, { start: 2 }], ['networkedBelt 1 1,0'], { posts, zones: [goal, area] }),
      'force 1,0',
      'hold',
    );
    expect(only(events, 'engaged')).toMatchObject([{ column: 1 }]);
  });

  test('CO-1 legal orders are those of the own columns', () => {
    const state = field([FRIEND, OTHER]);
    const of = (orders: readonly Order[]) => [
      ...new Set(orders.map((order) => ('column' in order ? order.column : -1))),
    ];
    expect([of(legalOrders(state, 'laying')), of(legalOrders(state, 'moving'))]).toEqual([[0], [1]]);
  });

  test('KN-2 each side sees what its own columns have within recon range, and no more', () => {
    const near = (recon: number) =>
      field([
        { ...FRIEND, recon, announced: false },
        { start: 2, announced: false, recon: 1 },
      ]);
    const seen = (state: State) => [viewFor(state, 'laying').columns[1].hex, viewFor(state, 'moving').columns[0].hex];
    expect([seen(near(2)), seen(near(1))]).toEqual([
      [2, -1],
      [-1, -1],
    ]);
  });

  test('EN-1 what is known to one side only bars that side only', () => {
    const start = withKnown(field([FRIEND, {}], [], old({ kind: 2 })), '1,0');
    expect([refusals(start, 'march 1,0'), refusals(start, '', 'march 1,0')]).toEqual([[], ['knownObstacle']]);
  });
});
