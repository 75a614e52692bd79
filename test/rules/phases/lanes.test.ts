// Sub-phase lanes: jamming, degrading, switching (TU-5, NW-1 to NW-4).
import { describe, expect, test } from 'vitest';
import { makePlaceText } from '../../../src/hex/index.ts';
import {
  type Action,
  type Column,
  draw,
  type GameEvent,
  type Order,
  PURPOSE,
  type State,
} from '../../../src/rules/index.ts';
import { HEAD } from '../../../src/rules/state.ts';
import { FIELD, give, lifeOf, refusalOf, setLane, setLife, start, SURE_KINDS, triggerOf } from '../laying-side.ts';
import { columnOf, only, placeAt, segmentOf } from '../watch.ts';

const NETWORK = ['networkedBelt 1 1,0 2,0', 'networkedBelt 1 5,4 6,4', 'dummyBelt 1 0,3'];
const off = (belt: number): Order & Action => ({ do: 'switch', belt, off: true });
const on = (belt: number): Order & Action => ({ do: 'switch', belt, off: false });
const degrade: Action = { do: 'degrade' };

/** FIELD with a jammer at 0,0 that knows every belt; the degrade chance and more as given. */
function network(change: { chance?: number; mover?: Partial<Column>; seed?: string } = {}, ...umpire: Action[]): State {
  const { chance = 65536, mover = {}, seed = 'test' } = change;
  const [first, layer] = FIELD.columns ?? [];
  const sketch = {
    ...FIELD,
    kinds: SURE_KINDS.map((kind) => ({
      ...kind,
      degrade: chance,
      ...(kind.id === 'dummyBelt' ? { looksLike: 'networkedBelt' } : {}),
    })),
    columns: [{ ...first, jam: 3, recon: 0, ...mover }, layer],
    zones: [
      { id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['6,0'] },
      { id: 'part', kind: 'engagementArea' as const, name: 'Part', hexes: ['2,0', '3,0', '6,4'] },
    ],
  };
  const triggers = umpire.length === 0 ? [] : [triggerOf({ actions: umpire })];
  const state = start({ sketch, belts: NETWORK, umpire: triggers, seed });
  for (const place of ['1,0', '2,0', '5,4', '6,4', '0,3']) setLane(state, place, 'known', 1);
  return state;
}

function jam(state: State, place: string): Order {
  return { do: 'jam', column: 0, place: placeAt(state.setting.scenario, place) };
}

const stuck = (state: State) => ['1,0', '2,0', '5,4', '6,4'].filter((place) => lifeOf(state, place).stuck === 1);
const isOff = (state: State) => ['1,0', '2,0', '5,4', '6,4'].filter((place) => lifeOf(state, place).off === 1);

/** What happened to which place. */
function happened(state: State, events: readonly GameEvent[]): string[] {
  const { grid } = state.setting.scenario;
  return events.flatMap((event) => {
    if (event.type === 'stuck') return [`${event.by} ${makePlaceText(grid, event.place)}`];
    if (event.type === 'switched') return [`${event.off ? 'off' : 'on'} ${makePlaceText(grid, event.place)}`];
    return event.type === 'jammed' ? [`jammed ${makePlaceText(grid, event.place)} ${event.worked}`] : [];
  });
}

describe('NW-1, NW-4 switching', () => {
  test('takes effect in this turn, whole belts or single segments', () => {
    const whole = give(network(), off(0));
    expect(isOff(whole.state)).toEqual(['1,0', '2,0']);
    expect(only(whole.events, 'switched')).toEqual([
      { type: 'switched', place: 1, off: true, minute: 0 },
      { type: 'switched', place: 2, off: true, minute: 0 },
    ]);
    const back = give(whole.state, { do: 'switch', belt: 0, place: 2, off: false });
    expect(happened(back.state, back.events)).toEqual(['on 2,0']);
    expect(isOff(back.state)).toEqual(['1,0']);
    expect(isOff(give(back.state, off(0)).state)).toEqual(['1,0', '2,0']);
  });

  test('NW-2 what is off is passed in the same turn', () => {
    const unknown = network();
    for (const place of ['1,0', '2,0']) setLane(unknown, place, 'known', 0);
    const march: Order = { do: 'march', column: 0, path: [1] };
    expect(columnOf(give(unknown, march).state).at).toBe('0,0');
    expect(columnOf(give(unknown, march, off(0)).state).at).toBe('1,0');
  });

  test('what is stuck stays as it is, on or off', () => {
    const state = give(network(), { do: 'switch', belt: 0, place: 2, off: true }).state;
    for (const place of ['1,0', '2,0']) setLife(state, place, 'stuck', 1);
    setLife(state, '5,4', 'stuck', 1);
    expect(isOff(give(state, off(1)).state)).toEqual(['2,0', '6,4']);
  });

  test('switching on forgets what was seen through; switching off does not, nor what is known', () => {
    const state = give(network(), off(0)).state;
    for (const place of ['1,0', '2,0', '5,4']) setLife(state, place, 'seenThrough', 1);
    const after = give(state, { do: 'switch', belt: 0, place: 1, off: false }, off(1)).state;
    expect(['1,0', '2,0', '5,4'].map((place) => lifeOf(after, place).seenThrough)).toEqual([0, 1, 1]);
    expect(segmentOf(after, '1,0').known).toBe(1);
  });

  test('lanes in it stay', () => {
    const state = network();
    setLane(state, '1,0', 'swept', 1);
    expect(segmentOf(give(give(state, off(0)).state, on(0)).state, '1,0').swept).toBe(1);
  });
});

describe('NW-3 jamming', () => {
  test.each([
    ['works', 65536, true],
    ['fails', 0, false],
  ])('with the degrade chance it %s', (_, chance, worked) => {
    const state = network({ chance });
    const played = give(state, jam(state, '2,0'));
    expect(only(played.events, 'jammed')).toEqual([{ type: 'jammed', column: 0, place: 2, worked, minute: 0 }]);
    expect(only(played.events, 'stuck')).toEqual(worked ? [{ type: 'stuck', place: 2, by: 'jam', minute: 0 }] : []);
    expect(stuck(played.state)).toEqual(worked ? ['2,0'] : []);
    // TI-4: it has done nothing else in the turn.
    expect(columnOf(played.state).clock).toBe(15);
  });

  test('again on what is stuck changes nothing', () => {
    const state = network();
    const { state: first } = give(state, jam(state, '2,0'));
    const again = give(first, jam(state, '2,0'));
    expect(happened(again.state, again.events)).toEqual(['jammed 2,0 true']);
    expect(stuck(again.state)).toEqual(['2,0']);
  });

  test('what only looks networked never sticks', () => {
    const state = network();
    const played = give(state, jam(state, '0,3'));
    expect(happened(played.state, played.events)).toEqual(['jammed 0,3 false']);
    expect(lifeOf(played.state, '0,3').stuck).toBe(0);
  });

  test('T-5 a draw of the turn, the place and the column', () => {
    const chance = 30000;
    const seen = new Set<boolean>();
    for (let i = 0; i < 12; i++) {
      const state = network({ chance, seed: `seed ${i}` });
      const played = give(give(state).state, jam(state, '2,0'));
      const drawn = draw(state.words[HEAD.key0], state.words[HEAD.key1], 2, 2, 0, PURPOSE.jam) >>> 16;
      expect(stuck(played.state)).toEqual(drawn < chance ? ['2,0'] : []);
      seen.add(drawn < chance);
    }
    expect(seen.size).toBe(2);
  });

  test('TI-3 not by a column that is on its way beyond the turn', () => {
    const base = network();
    const state = start({
      sketch: {
        ...FIELD,
        rows: ['mm.....', ...FIELD.rows.slice(1)],
        turnMinutes: 5,
        columns: [{ jam: 3 }, ...(FIELD.columns ?? []).slice(1)],
      },
      belts: NETWORK,
    });
    setLane(state, '2,0', 'known', 1);
    const marched = give(state, { do: 'march', column: 0, path: [1] });
    // It is in the marsh until minute 18: turns 2 and 3 end before that.
    expect(refusalOf(marched.state, jam(base, '2,0'))).toBe('notYet');
    const third = give(give(marched.state).state).state;
    expect(only(give(third, jam(base, '2,0')).events, 'jammed')).toHaveLength(1);
  });
});

describe('NW-3 degrading by triggers of the scenario', () => {
  const played = (...actions: Action[]) => give(network({}, ...actions));

  test('everywhere, or where a hex of the segment lies in the zone; only once each', () => {
    const everywhere = played(degrade);
    expect(happened(everywhere.state, everywhere.events)).toEqual([
      'degrade 1,0',
      'degrade 2,0',
      'degrade 5,4',
      'degrade 6,4',
    ]);
    expect(stuck(played({ do: 'degrade', zone: 1 }).state)).toEqual(['2,0', '6,4']);
    const both = played({ do: 'degrade', zone: 1 }, degrade);
    expect(happened(both.state, both.events)).toEqual(['degrade 2,0', 'degrade 6,4', 'degrade 1,0', 'degrade 5,4']);
    expect(lifeOf(both.state, '0,3').stuck).toBe(0);
  });

  test('T-5 a draw of the turn, the place and the trigger', () => {
    const chance = 30000;
    const kinds = SURE_KINDS.map((kind) => ({ ...kind, degrade: kind.degrade === 0 ? 0 : chance }));
    const umpire = [triggerOf({}), triggerOf({ when: { when: 'turn', turn: 2 }, actions: [degrade] })];
    const found = new Set<string>();
    for (let i = 0; i < 8; i++) {
      const state = start({ sketch: { ...FIELD, kinds }, belts: NETWORK, umpire, seed: `seed ${i}` });
      const { words, setting } = give(give(state).state).state;
      const falls = (place: string) => {
        const at = placeAt(setting.scenario, place);
        return draw(words[HEAD.key0], words[HEAD.key1], 2, at, 1, PURPOSE.degrade) >>> 16 < chance;
      };
      expect(stuck({ setting, words })).toEqual(['1,0', '2,0', '5,4', '6,4'].filter(falls));
      found.add(stuck({ setting, words }).join());
    }
    expect(found.size).toBeGreaterThan(3);
  });
});

describe('TU-5 jamming, then degrading, then switch orders by belt, then those of triggers', () => {
  test('what was jammed or degraded in this turn is switched no more', () => {
    const state = network();
    const jammed = give(state, jam(state, '2,0'), off(0));
    expect(happened(jammed.state, jammed.events)).toEqual(['jammed 2,0 true', 'jam 2,0', 'off 1,0']);
    const degraded = give(network({}, { do: 'degrade', zone: 1 }), off(1), off(0));
    expect(happened(degraded.state, degraded.events)).toEqual(['degrade 2,0', 'degrade 6,4', 'off 1,0', 'off 5,4']);
  });

  test('a trigger switches after the orders; what an order has done already is not done twice', () => {
    const switching = (...actions: Action[]) => start({ belts: NETWORK, plan: { triggers: [triggerOf({ actions })] } });
    const after = give(switching(off(0), off(1)), { do: 'switch', belt: 1, off: true });
    expect(happened(after.state, after.events)).toEqual(['off 5,4', 'off 6,4', 'off 1,0', 'off 2,0']);
    // In their order: at that moment both belts are on, so that only off can be asked for (TG-3).
    const twice = give(switching(off(0), on(0)));
    expect(happened(twice.state, twice.events)).toEqual(['off 1,0', 'off 2,0']);
    expect(only(twice.events, 'idle').map(({ why }) => why)).toEqual(['noChange']);
  });
});
