// Sub-phase triggers: orders of the laying side in their order, then triggers (TU-5, TG-1, TG-3, TG-4, LB-3, LB-4, RS-2, RS-3).
import { describe, expect, test } from 'vitest';
import { makePlaceText } from '../../../src/hex/index.ts';
import {
  type Action,
  draw,
  type GameEvent,
  type Order,
  PURPOSE,
  type State,
  type Trigger,
} from '../../../src/rules/index.ts';
import { COL, columnAt, HEAD, messageAt, TRIGGER, triggerAt } from '../../../src/rules/state.ts';
import {
  FIELD,
  give,
  LAYER,
  lifeOf,
  setLane,
  setLife,
  start,
  SURE_KINDS,
  triggerOf,
  unitOf,
  wait,
} from '../laying-side.ts';
import { columnOf, only, segmentOf } from '../watch.ts';

const lay = (belt: number, column = 1): Order => ({ do: 'lay', column, belt });
const arm = (belt: number): Order & Action => ({ do: 'arm', belt });
const fire = (belt: number): Order & Action => ({ do: 'fire', belt });
const tell = (message: number): Order & Action => ({ do: 'tell', message });

/** Kind and place, belt, message or column of the events of this sub-phase, in order. */
function told(state: State, events: readonly GameEvent[]): string[] {
  const { grid } = state.setting.scenario;
  return events.flatMap((event) => {
    switch (event.type) {
      case 'laid':
      case 'spoilt':
      case 'armed':
      case 'fired':
        return [`${event.type} ${makePlaceText(grid, event.place)}`];
      case 'told':
        return [`told ${event.message}`];
      case 'reloading':
        return [`reloading ${event.column}`];
      case 'triggered':
        return [`${event.owner} ${event.trigger}`];
      case 'idle':
        return [`idle ${event.owner} ${event.trigger} ${event.why}`];
      default:
        return [];
    }
  });
}

function tells(state: State, ...orders: Order[]): string[] {
  const played = give(state, ...orders);
  return told(state, played.events);
}

describe('LB-3 laying', () => {
  test('segments × depth rows are used up, the segments stand and count their life', () => {
    const state = start({ belts: ['remoteBelt 2 4,2 5,2', 'antiVehicleBelt 1 6,0'] });
    expect(lifeOf(state, '4,2')).toMatchObject({ phase: 'absent', dies: 0 });
    const { state: laid, events } = give(wait(state, 2), lay(0));
    expect(told(laid, events)).toEqual(['laid 4,2', 'laid 5,2']);
    expect(only(events, 'laid')[0]).toEqual({ type: 'laid', column: 1, belt: 0, place: 18, minute: 30 });
    expect(unitOf(laid, 1)).toEqual({ load: 0, reloads: 1, ready: 0 });
    // Laid in turn 3 with a life of 2: dead at the end of turn 4.
    for (const place of ['4,2', '5,2']) expect(lifeOf(laid, place)).toMatchObject({ phase: 'standing', dies: 4 });
    expect(lifeOf(laid, '6,0')).toMatchObject({ dies: 0 });
  });

  test('a kind without a life stays', () => {
    const kinds = SURE_KINDS.map((kind) => ({ ...kind, life: 0 }));
    const state = give(start({ sketch: { ...FIELD, kinds }, belts: ['remoteBelt 1 4,2'] }), lay(0)).state;
    expect(lifeOf(wait(state, 9), '4,2')).toMatchObject({ phase: 'standing', dies: 0 });
  });

  test('on hexes where a column of either side stands they are spoilt for good, and the rows with them', () => {
    const [mover, layer] = FIELD.columns ?? [];
    const sketch = { ...FIELD, columns: [{ ...mover, start: 16 }, layer] };
    const { state, events } = give(start({ sketch, belts: ['remoteBelt 1 1,2 2,2 3,2 4,2'] }), lay(0));
    expect(told(state, events)).toEqual(['laid 1,2', 'spoilt 2,2', 'spoilt 3,2', 'laid 4,2']);
    expect(lifeOf(state, '2,2')).toMatchObject({ phase: 'absent', spoilt: 1, dies: 0 });
    expect(lifeOf(state, '1,2')).toMatchObject({ phase: 'standing', spoilt: 0 });
    expect(unitOf(state, 1).load).toBe(0);
  });

  test('a column off the map spoils nothing; a segment on a hexside is never spoilt', () => {
    const [mover, layer] = FIELD.columns ?? [];
    const late = { ...FIELD, columns: [{ ...mover, start: 18, from: 60 }, layer] };
    expect(tells(start({ sketch: late, belts: ['remoteBelt 1 4,2'] }), lay(0))).toEqual(['laid 4,2']);
    const kinds = SURE_KINDS.map((kind) => (kind.id === 'remoteBelt' ? { ...kind, lies: 'hexside' as const } : kind));
    expect(tells(start({ sketch: { ...FIELD, kinds }, belts: ['remoteBelt 1 3,2/E'] }), lay(0))).toEqual([
      'laid 3,2/E',
    ]);
  });

  test('it stands before anybody moves: a step into it in the same turn is a bump', () => {
    const state = start({
      sketch: { ...FIELD, columns: [{ start: 16 }, ...(FIELD.columns ?? []).slice(1)] },
      belts: ['remoteBelt 1 2,1'],
    });
    const march: Order = { do: 'march', column: 0, path: [9] };
    expect(columnOf(give(state, march).state).at).toBe('2,1');
    const { state: after, events } = give(state, march, lay(0));
    expect(columnOf(after).at).toBe('2,2');
    expect(segmentOf(after, '2,1').known).toBe(1);
    expect(only(events, 'moved')).toEqual([]);
  });
});

describe('LB-4 reloading', () => {
  test.each([
    [1, 2],
    [2, 3],
    [3, 4],
  ])('of %i turns, begun in turn 2: full at the end of turn %i', (reload, full) => {
    const [mover, layer] = FIELD.columns ?? [];
    const sketch = { ...FIELD, columns: [mover, { ...layer, layer: { ...LAYER, reload } }] };
    const laid = give(start({ sketch, belts: ['remoteBelt 1 4,2 5,2'] }), lay(0)).state;
    expect(unitOf(laid, 1)).toEqual({ load: 2, reloads: 1, ready: 0 });
    const began = give(laid, { do: 'reload', column: 1 });
    expect(only(began.events, 'reloading')).toEqual([{ type: 'reloading', column: 1, minute: 15 }]);
    for (let turn = 2, { state, events } = began; turn <= full; turn++, { state, events } = give(state)) {
      const done = turn === full;
      expect(unitOf(state, 1)).toEqual({ load: done ? 4 : 2, reloads: 0, ready: done ? 0 : full });
      expect(only(events, 'reloaded')).toEqual(done ? [{ type: 'reloaded', column: 1, minute: 15 * full }] : []);
    }
  });
});

describe('RS-2, RS-3 arming and firing', () => {
  const belts = ['roadCut 2 4,0 5,0'];

  test('all prepared segments are armed; the armed ones are executed', () => {
    const armed = give(start({ belts }), arm(0));
    expect(told(armed.state, armed.events)).toEqual(['armed 4,0', 'armed 5,0']);
    expect(['4,0', '5,0'].map((place) => lifeOf(armed.state, place).phase)).toEqual(['armed', 'armed']);
    setLife(armed.state, '5,0', 'phase', 4);
    const fired = give(armed.state, fire(0));
    expect(only(fired.events, 'fired')).toEqual([{ type: 'fired', place: 4, worked: true, minute: 15 }]);
    expect(['4,0', '5,0'].map((place) => lifeOf(fired.state, place).phase)).toEqual(['standing', 'failed']);
  });

  test('work and lanes begin anew, the minutes spent there stay, and so does what is known', () => {
    const { state } = give(start({ belts }), arm(0));
    const before = { swept: 1, sweepLeft: 7, proved: 1, proveLeft: 3, markLeft: 2, marked: 1, missed: 5, free: 40 };
    const after = { swept: 0, sweepLeft: 0, proved: 0, proveLeft: 0, markLeft: 0, marked: 0, missed: 0, free: 0 };
    for (const [name, value] of Object.entries(before)) setLane(state, '4,0', name as keyof typeof before, value);
    setLane(state, '4,0', 'clearMinutes', 33);
    setLane(state, '4,0', 'known', 1);
    expect(segmentOf(give(state, fire(0)).state, '4,0')).toEqual({ ...after, clearMinutes: 33, known: 1 });
  });

  test('one whose rows were all swept has failed, and its lane stays; with one row left it has not', () => {
    const { state } = give(start({ belts }), arm(0));
    setLane(state, '4,0', 'swept', 2);
    setLane(state, '5,0', 'swept', 1);
    const { state: after, events } = give(state, fire(0));
    expect(only(events, 'fired').map(({ worked }) => worked)).toEqual([false, true]);
    expect([lifeOf(after, '4,0').phase, segmentOf(after, '4,0').swept]).toEqual(['failed', 2]);
    expect([lifeOf(after, '5,0').phase, segmentOf(after, '5,0').swept]).toEqual(['standing', 0]);
  });

  test('T-5 one draw for each segment, of the turn and the place', () => {
    const chance = 30000;
    const kinds = SURE_KINDS.map((kind) => ({ ...kind, fire: chance }));
    const seen = new Set<boolean>();
    for (let i = 0; i < 12; i++) {
      const { state } = give(start({ sketch: { ...FIELD, kinds }, belts, seed: `seed ${i}` }), arm(0));
      for (const { place, worked } of only(give(state, fire(0)).events, 'fired')) {
        const drawn = draw(state.words[HEAD.key0], state.words[HEAD.key1], 2, place, 0, PURPOSE.fire) >>> 16;
        expect(worked).toBe(drawn < chance);
        seen.add(worked);
      }
    }
    expect(seen.size).toBe(2);
  });
});

describe('TU-5 the order of orders', () => {
  test('tell by message, reload and lay by column, arm by belt, then fire by belt, then triggers', () => {
    const [mover, layer] = FIELD.columns ?? [];
    const columns = [mover, layer, layer, { ...layer, start: 18 }];
    const belts = [
      'roadCut 1 0,4',
      'remoteBelt 1 4,1',
      'roadCut 1 2,4',
      'roadCut 1 4,4',
      'remoteBelt 1 5,1',
      'roadCut 1 6,4',
    ];
    const state = start({
      sketch: { ...FIELD, columns },
      belts,
      umpire: [triggerOf({})],
      plan: { triggers: [triggerOf({})] },
    });
    const ready = give(state, arm(3), arm(2), lay(1, 2)).state;
    const orders = [
      fire(3),
      arm(5),
      fire(2),
      arm(0),
      lay(4, 3),
      { do: 'reload', column: 2 } as const,
      tell(1),
      tell(0),
    ];
    const sequence = [
      'told 0',
      'told 1',
      'reloading 2',
      'laid 5,1',
      'armed 0,4',
      'armed 6,4',
      'fired 2,4',
      'fired 4,4',
    ];
    expect(tells(ready, ...orders)).toEqual(sequence);
    expect(tells(state, arm(5)).slice(1)).toEqual(['scenario 0', 'plan 0']);
  });

  test('an order that has become impossible is not carried out', () => {
    const [mover, layer] = FIELD.columns ?? [];
    const state = start({
      sketch: { ...FIELD, columns: [mover, layer, { ...layer, start: 18 }] },
      belts: ['remoteBelt 1 4,1'],
    });
    const { state: after, events } = give(state, lay(0, 2), lay(0, 1));
    expect(only(events, 'laid').map(({ column }) => column)).toEqual([1]);
    expect([1, 2].map((column) => unitOf(after, column).load)).toEqual([3, 4]);
    // Only one of the two layers is used up; the other has waited.
    expect(lifeOf(after, '4,1').phase).toBe('standing');
  });
});

describe('TG-1 firing', () => {
  /** Turns, of six, in which the trigger fires. */
  function turnsOf(trigger: Partial<Trigger>, first: State | undefined = undefined): number[] {
    let state = first ?? start({ plan: { triggers: [triggerOf(trigger)] } });
    const fired: number[] = [];
    for (let turn = 1; turn <= 6; turn++) {
      const played = give(state);
      if (only(played.events, 'triggered').length > 0) fired.push(turn);
      state = played.state;
    }
    expect(state.words[triggerAt(state.setting, 0) + TRIGGER.fired]).toBe(fired.length);
    return fired;
  }

  test('the first time only, though the condition holds on', () => {
    expect(turnsOf({ when: { when: 'turn', turn: 3 } })).toEqual([3]);
    expect(turnsOf({ when: { when: 'turn', turn: 3 }, each: true })).toEqual([3]);
    expect(turnsOf({ when: { when: 'turn', turn: 9 } })).toEqual([]);
  });

  test.each([
    [false, [2]],
    [true, [2, 5]],
  ])('each time that the condition comes true, each = %s: in turns %j', (each, turns) => {
    const zones = [{ id: 'z', kind: 'objective' as const, name: 'Z', hexes: ['3,4'] }];
    const when = { when: 'entered', zone: 0, side: 'laying' } as const;
    let state = start({ sketch: { ...FIELD, zones }, plan: { triggers: [triggerOf({ when, each })] } });
    const fired: number[] = [];
    // 3,2 → 3,3 → 3,4, stays, back to 3,3, and in again.
    const paths = [[24, 31], [], [24], [31], [], []];
    paths.forEach((path, i) => {
      const played = give(state, ...(path.length > 0 ? [{ do: 'march', column: 1, path } as const] : []));
      if (only(played.events, 'triggered').length > 0) fired.push(i + 1);
      state = played.state;
    });
    expect(fired).toEqual(turns);
  });

  test('it is told by owner and number, at the minute at which the turn began', () => {
    const triggers = [triggerOf({ when: { when: 'turn', turn: 9 } }), triggerOf({ when: { when: 'turn', turn: 2 } })];
    const { events } = give(wait(start({ plan: { triggers }, umpire: triggers }), 1));
    expect(only(events, 'triggered')).toEqual([
      { type: 'triggered', owner: 'scenario', trigger: 1, minute: 15 },
      { type: 'triggered', owner: 'plan', trigger: 1, minute: 15 },
    ]);
  });

  test('a trigger hears at once what one before it told, not what one after it tells', () => {
    const hears = (message: number, action?: Action) =>
      triggerOf({ when: { when: 'message', message }, actions: action === undefined ? [] : [action] });
    const state = start({
      umpire: [triggerOf({ actions: [tell(0)] })],
      plan: { triggers: [hears(1), hears(0, tell(1))] },
    });
    const first = give(state);
    expect(told(first.state, first.events)).toEqual(['scenario 0', 'told 0', 'plan 1', 'told 1']);
    expect(tells(first.state)).toEqual(['plan 0']);
    expect([0, 1].map((message) => first.state.words[messageAt(state.setting, message)])).toEqual([1, 1]);
  });
});

describe('TG-3 actions', () => {
  const run = (actions: readonly Action[], belts: readonly string[], ...orders: Order[]) =>
    tells(start({ belts, plan: { triggers: [triggerOf({ actions })] } }), ...orders);

  test('in their order, without a turn passing', () => {
    expect(run([arm(0), fire(0), tell(1)], ['roadCut 1 4,0'])).toEqual(['plan 0', 'armed 4,0', 'fired 4,0', 'told 1']);
    expect(run([fire(0), arm(0)], ['roadCut 1 4,0'])).toEqual(['plan 0', 'idle plan 0 notArmed', 'armed 4,0']);
  });

  test.each([
    ['arm a belt twice', [arm(0), arm(0)], ['roadCut 1 4,0'], ['armed 4,0', 'idle plan 0 notPrepared']],
    ['tell twice', [tell(0), tell(0)], [], ['told 0', 'idle plan 0 toldAlready']],
    ['fire under a friend', [arm(0), fire(0)], ['roadCut 1 3,2'], ['armed 3,2', 'idle plan 0 friendThere']],
    ['lay out of range', [{ do: 'lay', belt: 0, column: 1 }], ['remoteBelt 1 0,2'], ['idle plan 0 outOfRange']],
    [
      'switch on what is on',
      [{ do: 'switch', belt: 0, off: false }],
      ['networkedBelt 1 4,0'],
      ['idle plan 0 noChange'],
    ],
  ] as const)('what cannot be done is idle: %s', (_, actions, belts, what) => {
    expect(run(actions, belts)).toEqual(['plan 0', ...what]);
  });

  test('an idle action is told with its owner, and what follows is done', () => {
    const umpire = [triggerOf({}), triggerOf({ actions: [tell(0), tell(0), tell(1)] })];
    expect(tells(start({ umpire }))).toEqual([
      'scenario 0',
      'scenario 1',
      'told 0',
      'idle scenario 1 toldAlready',
      'told 1',
    ]);
  });

  const action: Action = { do: 'lay', belt: 0, column: 1 };
  const march: Order = { do: 'march', column: 1, path: [24] };
  test.each([
    ['no order', [], ['laid 4,2']],
    ['hold', [{ do: 'hold', column: 1 } as const], ['laid 4,2']],
    ['a march', [march], ['idle plan 0 orderedTwice']],
  ])('LB-3 a layer with %s', (_, orders, what) => {
    expect(run([action], ['remoteBelt 1 4,2'], ...orders)).toEqual(['plan 0', ...what]);
  });

  test('LB-3 a layer lays once in a turn, by order or by trigger', () => {
    const belts = ['remoteBelt 1 4,2', 'remoteBelt 1 5,2'];
    const second: Action = { do: 'lay', belt: 1, column: 1 };
    expect(run([action, second], belts)).toEqual(['plan 0', 'laid 4,2', 'idle plan 0 orderedTwice']);
    expect(run([action], belts, lay(1))).toEqual(['laid 5,2', 'plan 0', 'idle plan 0 orderedTwice']);
  });

  test('IN-2 in a bare run triggers fire and do nothing to belts', () => {
    const belts = ['roadCut 1 4,0', 'remoteBelt 1 4,2', 'networkedBelt 1 2,0'];
    const actions: Action[] = [
      arm(0),
      { do: 'lay', belt: 1, column: 1 },
      { do: 'switch', belt: 2, off: true },
      tell(0),
    ];
    const state = start({ belts, bare: true, plan: { triggers: [triggerOf({ actions })] } });
    expect(tells(state)).toEqual(['plan 0', ...new Array(3).fill('idle plan 0 noSuchBelt'), 'told 0']);
    expect(unitOf(give(state).state, 1).load).toBe(4);
  });

  test('LB-3, TI-4 a layer at work that lays by trigger leaves off, and does nothing else in that turn', () => {
    const belt = { id: 'old', name: 'Old', kind: 0, depth: 3, places: [24], known: { laying: true, moving: false } };
    const more = { ...FIELD.more, contamination: [{ ...belt, recorded: true, marked: false }] };
    const when = { when: 'turn', turn: 2 } as const;
    const triggers = [triggerOf({ when, actions: [action] })];
    const played = (plan: object) => {
      const first = start({ sketch: { ...FIELD, more }, belts: ['remoteBelt 1 4,2'], plan });
      const breach = { do: 'breach', column: 1, place: 24, method: 'mechanical', prove: false, mark: false } as const;
      return wait(give(first, breach).state, 1);
    };
    const clearing = (state: State) => [state.words[columnAt(1) + COL.work], columnOf(state, 1)];
    expect(clearing(played({}))).toMatchObject([2, { clock: 30, cleared: 30 }]);
    expect(clearing(played({ triggers }))).toMatchObject([0, { clock: 30, cleared: 15 }]);
  });
});
