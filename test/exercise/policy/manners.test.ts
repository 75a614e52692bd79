// Worked examples of probe, adaptive, and of hold and clear tasks, and of what the moving side takes for live (PO-7 to PO-9, KN-5).
import { describe, expect, test } from 'vitest';
import { makePolicy, type PolicyName } from '../../../src/exercise/index.ts';
import { makePlaceText } from '../../../src/hex/index.ts';
import { advance, type Column, type ObstacleKind, type Order, type State, viewFor } from '../../../src/rules/index.ts';
import { kindLike, type Sketch } from '../../rules/build.ts';
import { sure } from '../../rules/kinds.ts';
import { inPhase, lying, withKnown, withLife } from '../../rules/parts.ts';
import { after, begin, columnOf } from '../../rules/watch.ts';

function textOf(state: State, order: Order): string {
  const { grid } = state.setting.scenario;
  if (order.do === 'march') {
    return `${order.force === true ? 'force' : 'march'} ${order.path.map((hex) => makePlaceText(grid, hex)).join(' ')}`;
  }
  if (order.do === 'search') return `search ${makePlaceText(grid, order.hex)}`;
  if (order.do !== 'breach') return order.do;
  const also = `${order.prove ? ' prove' : ''}${order.mark ? ' mark' : ''}`;
  return `breach ${makePlaceText(grid, order.place)} ${order.method}${also}`;
}

/** What the policy orders each column; an empty text is no order. */
function ordersBy(name: PolicyName, state: State): string[] {
  const { scenario } = state.setting;
  const texts = scenario.columns.map(() => '');
  for (const order of makePolicy(name, scenario)(viewFor(state, 'moving'))) {
    if ('column' in order) texts[order.column] = textOf(state, order);
  }
  return texts;
}

function playedBy(name: PolicyName, start: State, turns: number): State {
  const policy = makePolicy(name, start.setting.scenario);
  let state = start;
  for (let turn = 0; turn < turns; turn++) {
    const played = advance(state, policy(viewFor(state, 'moving')));
    if (!played.ok) throw new Error('refused');
    state = played.state;
  }
  return state;
}

const KINDS = ['antiVehicleBelt', 'felledTrees', 'mixedBelt', 'barrierDitch', 'networkedBelt'].map((id) => sure(id));
const goal = (...hexes: string[]) => ({ id: 'goal', kind: 'objective' as const, name: 'Goal', hexes });
const zone = (...hexes: string[]) => ({ id: 'zone', kind: 'clearance' as const, name: 'Zone', hexes });
const row = (columns: readonly Partial<Column>[], more: Partial<Sketch> = {}): Sketch => {
  return { rows: ['..............'], zones: [goal('13,0')], kinds: KINDS, columns, ...more };
};

describe('PO-7 probe', () => {
  const three = [{ recon: 1 }, { recon: 2, strength: 3 }, { recon: 2, strength: 4 }];

  test('of one class with one goal the one with the greatest recon range goes ahead, of equals the strongest', () => {
    expect(ordersBy('probe', begin(row(three)))).toEqual(['hold', 'hold', 'march 1,0 2,0 3,0']);
    expect(ordersBy('probe', begin(row([{}, {}])))).toEqual(['march 1,0 2,0 3,0', 'hold']);
    const classes = [{}, { class: 'engineer' as const }];
    expect(ordersBy('probe', begin(row(classes)))).toEqual(['march 1,0 2,0 3,0', 'march 1,0 2,0 3,0']);
  });

  test('the first to come goes ahead, whatever its range', () => {
    const state = begin(row([{ recon: 1 }, { recon: 3, from: 20 }]));
    expect(ordersBy('probe', state)).toEqual(['march 1,0 2,0 3,0', '']);
    expect(ordersBy('probe', playedBy('probe', state, 2))[1]).toBe('hold');
  });

  test('the others hold for three turns, then follow', () => {
    const start = begin(row(three));
    for (const turns of [1, 2])
      expect(ordersBy('probe', playedBy('probe', start, turns)).slice(0, 2)).toEqual(['hold', 'hold']);
    expect(ordersBy('probe', playedBy('probe', start, 3))[0]).toMatch(/^march/);
  });

  test('they follow at once where it has arrived', () => {
    const near = begin(row([{ recon: 1 }, { recon: 2 }], { zones: [goal('2,0')] }));
    expect(ordersBy('probe', near)).toEqual(['hold', 'march 1,0 2,0']);
    expect(ordersBy('probe', playedBy('probe', near, 1))).toEqual(['march 1,0 2,0', '']);
  });

  test('it goes as bypass does, and from the fourth turn as breach does', () => {
    // Round the belt it is seven marsh hexes further: more than the 17 minutes of a breach.
    const rows = ['.......', '.wwwww.', '.mmmmm.'];
    const at = (turns: number) => {
      const start = begin({ rows, kinds: KINDS, zones: [goal('6,0')], columns: [{ recon: 9 }] }, [
        'antiVehicleBelt 1 1,0',
      ]);
      return after(start, ...Array.from({ length: turns }, () => ['hold']));
    };
    expect(ordersBy('breach', at(1))[0]).toMatch(/^breach 1,0/);
    expect(ordersBy('probe', at(1))[0]).toMatch(/^march 0,1/);
    expect(ordersBy('probe', at(2))[0]).toMatch(/^march 0,1/);
    expect(ordersBy('probe', at(3))[0]).toMatch(/^breach 1,0/);
  });

  test('who holds back answers calls, and columns with a clear task do not wait for each other', () => {
    const columns = [{ recon: 2, start: 1, teams: 0 }, { start: 1 }];
    const called = after(begin(row(columns), ['barrierDitch 1 1,0/E']), ['hold', 'hold']);
    expect(ordersBy('probe', called)).toEqual(['hold', 'breach 1,0/E mechanical prove mark']);
    const clearing = [{ task: 'clear' as const }, { task: 'clear' as const }];
    expect(ordersBy('probe', begin(row(clearing, { zones: [zone('0,0', '1,0')] })))).toEqual([
      'search 0,0',
      'search 1,0',
    ]);
  });
});

/** A column at 0,0 of a row that knows the belts in it. */
function before(column: Partial<Column>, kinds: readonly ObstacleKind[], ...belts: string[]): State {
  const columns = [{ recon: 13, ...column }];
  return after(begin({ rows: ['......'], kinds, columns }, belts), ['hold']);
}

describe('PO-8 adaptive', () => {
  const stock = (id: string) => kindLike(id, { visibility: 65536, terrains: undefined });
  const belt = (depth: number) => `antiVehicleBelt ${depth} 1,0`;

  test.each<[string, Partial<Column>, string, string]>([
    ['trees: 32 to clear, 25 to force', { methods: ['hand'] }, 'felledTrees 1 1,0', 'force 1,0'],
    ['a belt: 17 to clear, 6 + 60 to force', {}, belt(1), 'breach 1,0 hand prove mark'],
    // One team by hand: 32 minutes a row; 0.4 of a step a row.
    ['one row: 32 against 66', { teams: 1 }, belt(1), 'breach 1,0 hand prove mark'],
    ['two rows: 64 against 12 + 60', { teams: 1 }, belt(2), 'breach 1,0 hand prove mark'],
    // Mechanical, one team: 48 + 24 + 2 a row.
    ['two rows: 148 against 72', { teams: 1, methods: ['mechanical'] }, belt(2), 'force 1,0'],
    [
      'no more steps than it may cost',
      { teams: 1, methods: ['mechanical'], strength: 1 },
      belt(2),
      'breach 1,0 mechanical prove mark',
    ],
    ['who can only force, with steps to lose', { teams: 0, strength: 2 }, belt(1), 'force 1,0'],
    ['who can only force, without', { teams: 0, strength: 1 }, belt(1), 'hold'],
  ])('%s', (_, column, text, order) => {
    const kinds = [stock('antiVehicleBelt'), stock('felledTrees')];
    expect(ordersBy('adaptive', before(column, kinds, text))).toEqual([order]);
  });

  test('two segments on one step are forced only by who has more steps than both are expected to cost', () => {
    const cruel = kindLike('barrierDitch', {
      id: 'cruel',
      visibility: 65536,
      components: stock('antiVehicleBelt').components,
    });
    const kinds = [stock('antiVehicleBelt'), cruel];
    const orders = (strength: number) => {
      return ordersBy('adaptive', before({ teams: 0, strength }, kinds, belt(1), 'cruel 1 0,0/E'));
    };
    expect(orders(3)).toEqual(['force 1,0']);
    expect(orders(2)).toEqual(['hold']);
  });

  /** From 0,1 two ways round the water; a belt on the north way at its end, and one beside the south way's first hex. */
  function twoWays(marsh: number, kinds: readonly ObstacleKind[], depth: number): State {
    const rows = ['......', '.wwww.', `.${'m'.repeat(marsh)}${'.'.repeat(5 - marsh)}`];
    const sketch: Sketch = { rows, kinds, zones: [goal('5,1')], columns: [{ start: 6, recon: 13 }] };
    return after(begin(sketch, [`antiVehicleBelt ${depth} 2,0`]), ['hold']);
  }

  test('ground beside what was found counts with a third of its minutes, but not beside what is found for certain', () => {
    // North: the belt's 17 minutes, and a third, 5, for each of 1,0 and 3,0: 27 more. South: 13 more for each marsh hex.
    const unsure = kindLike('antiVehicleBelt', { visibility: 65535 });
    const first = (marsh: number, kind: ObstacleKind, name: PolicyName = 'adaptive', depth = 1) => {
      return ordersBy(name, withKnown(twoWays(marsh, [kind], depth), '2,0'))[0].split(' ')[1];
    };
    expect(first(2, unsure)).toBe('1,2');
    expect(first(2, unsure, 'breach')).toBe('1,0');
    expect(first(2, stock('antiVehicleBelt'))).toBe('1,0');
    expect(first(3, unsure)).toBe('1,0');
    // Two rows: 34, and 11 twice, are 56 more; four and five marsh hexes 52 and 65.
    expect(first(4, unsure, 'adaptive', 2)).toBe('1,2');
    expect(first(5, unsure, 'adaptive', 2)).toBe('1,0');
  });

  test('it rather halts behind a lane in the making than makes one beside it', () => {
    // Two rows of two hexes; the first column is at work on 1,0, with 17 of 34 minutes' rows swept after two turns.
    const rows = ['......', '......'];
    const columns = [{ start: 0 }, { start: 6, recon: 13 }];
    const sketch: Sketch = { rows, kinds: [stock('antiVehicleBelt')], columns, zones: [goal('5,0')] };
    const start = after(begin(sketch, ['antiVehicleBelt 2 1,0 1,1']), ['hold', 'hold']);
    const busy = after(start, ['breach 1,0 hand', 'hold']);
    expect(ordersBy('breach', busy)[1]).toBe('breach 1,1 hand prove mark');
    expect(ordersBy('adaptive', busy)[1]).toMatch(/^march 0,0|^hold/);
  });
});

describe('PO-9 hold and clear tasks', () => {
  test('a column that stands in its objective holds, and answers no calls', () => {
    const columns = [
      { task: 'hold' as const, hold: 60, start: 3 },
      { start: 2, teams: 0, zone: 1 },
    ];
    const zones = [goal('3,0', '4,0'), { ...goal('0,0'), id: 'west' }];
    const state = after(begin(row(columns, { zones }), ['barrierDitch 1 1,0/E']), ['hold', 'hold']);
    expect(ordersBy('breach', withKnown(state, '1,0/E'))).toEqual(['hold', 'hold']);
    const free = after(begin(row([{ start: 3, zone: 1 }, columns[1]], { zones }), ['barrierDitch 1 1,0/E']), [
      'hold',
      'hold',
    ]);
    expect(ordersBy('breach', withKnown(free, '1,0/E'))[0]).toMatch(/^march 2,0/);
  });

  const clears = { task: 'clear' as const, recon: 0 };
  const zones = [zone('2,0', '3,0', '4,0')];
  const kinds = [...KINDS, { ...sure('antiVehicleBelt'), id: 'unseen', visibility: 0 }];
  const edition = { edition: 2 as const };

  test('what is known first, then the nearest hex that has not been searched; another column takes the next', () => {
    const start = begin(row([clears, clears], { zones, kinds, more: edition }), ['unseen 1 4,0']);
    expect(ordersBy('breach', start)).toEqual(['march 1,0', 'march 1,0 2,0']);
    expect(ordersBy('breach', withKnown(start, '4,0'))).toEqual(['march 1,0 2,0 3,0', 'march 1,0']);
    const near = begin(row([{ ...clears, start: 3 }], { zones, kinds, more: edition }), ['unseen 1 4,0']);
    expect(ordersBy('breach', near)).toEqual(['search 2,0']);
    expect(ordersBy('breach', withKnown(near, '4,0'))).toEqual(['breach 4,0 hand prove']);
  });

  test('what it cannot clear it leaves; what is seen through too; what looks prepared it sweeps', () => {
    const made = (change: Partial<Column>) => {
      return withKnown(
        begin(row([{ ...clears, start: 3, ...change }], { zones, kinds, more: edition }), ['networkedBelt 1 4,0']),
        '4,0',
      );
    };
    expect(ordersBy('breach', made({}))).toEqual(['breach 4,0 hand prove']);
    expect(ordersBy('breach', made({ methods: [] }))).toEqual(['search 2,0']);
    expect(ordersBy('breach', made({ teams: 0 }))).toEqual(['hold']);
    expect(ordersBy('breach', withLife(made({}), '4,0', 'seenThrough', 1))).toEqual(['search 2,0']);
    expect(ordersBy('breach', inPhase(made({}), '4,0', 'prepared'))).toEqual(['breach 4,0 hand prove']);
  });

  test('a zone is cleared to the end', () => {
    const start = begin(row([clears, clears], { zones, kinds, more: edition, deadline: 600 }), [
      'antiVehicleBelt 2 3,0',
      'unseen 1 4,0',
    ]);
    const state = playedBy('breach', start, 30);
    expect([0, 1].map((column) => columnOf(state, column).status)).toEqual(['arrived', 'arrived']);
    expect(viewFor(state, 'moving').segments.map(({ lane }) => lane)).toEqual(['proved', 'proved']);
  });
});

describe('PO-4 relief', () => {
  test('is not for a column of the other side: it gets no order, and the policy waits', () => {
    const old = lying([3], { depth: 3, known: { laying: true, moving: true } });
    const slow = { side: 'laying' as const, teams: 1, methods: ['mechanical' as const], start: 2 };
    const sketch = row([{ start: 2 }, slow], { more: { edition: 2, contamination: [old] } });
    const busy = after(begin(sketch), ['hold', 'breach 3,0 mechanical prove mark']);
    expect(ordersBy('breach', busy)).toEqual(['hold', '']);
    const own = row([{ start: 2 }, { ...slow, side: 'moving' }], { more: { edition: 2, contamination: [old] } });
    expect(ordersBy('breach', after(begin(own), ['hold', 'breach 3,0 mechanical prove mark']))).toEqual([
      'hold',
      'hold',
    ]);
  });
});

describe('KN-5 what bars a column', () => {
  const known = () => withKnown(begin(row([{}], { more: { edition: 2 } }), ['networkedBelt 1 1,0']), '1,0');

  test('a known segment, but not one that is seen through or looks prepared; one that is off looks live', () => {
    const breach = ['breach 1,0 hand prove mark'];
    const march = ['march 1,0 2,0 3,0'];
    expect(ordersBy('breach', known())).toEqual(breach);
    expect(ordersBy('breach', withLife(known(), '1,0', 'off', 1))).toEqual(breach);
    expect(ordersBy('breach', withLife(withLife(known(), '1,0', 'off', 1), '1,0', 'seenThrough', 1))).toEqual(march);
    expect(ordersBy('breach', inPhase(known(), '1,0', 'armed'))).toEqual(march);
  });
});
