// Playing by hand: whose turn it is, sealed orders, handing over, and what may be on the screen meanwhile (TU-1, KN-1).
import { describe, expect, test } from 'vitest';
import { type Order, subjectOf } from '../../../src/rules/index.ts';
import type { Store } from '../../../src/ui/store/index.ts';
import { GUARDS, LAYERS, VAN } from '../two-sides.ts';
import { BOTH, openStore } from './playing.ts';

const hold = (column: number): Order => ({ do: 'hold', column });
const march = (column: number, ...path: number[]): Order => ({ do: 'march', column, path });

/** Both hand in what they have on the slip. */
function playTurn({ commanding }: Store): void {
  for (let i = 0; i < 2; i++) {
    commanding.uncover();
    commanding.submit();
  }
}

function texts({ boarding }: Store): string {
  return JSON.stringify([boarding.scene.value, boarding.around.value?.plan, boarding.around.value?.view]);
}

describe('starting', () => {
  test('the laying side orders first, behind a hand-over; nothing has been played', async () => {
    const { commanding, running } = await openStore(BOTH);
    commanding.start();
    expect(commanding.side.value).toBe('laying');
    expect(commanding.hidden.value).toBe(true);
    expect(running.exercise.value?.turns).toEqual([]);
  });

  test.each([
    ['moving', { moving: 'player', laying: 'idle' }],
    ['laying', { moving: 'breach', laying: 'player' }],
  ] as const)('one player, the %s side: no hand-over, and the screen is that side’s', async (side, control) => {
    const { commanding, running } = await openStore(control);
    commanding.start();
    expect([commanding.side.value, commanding.hidden.value]).toEqual([side, false]);
    expect(running.viewer.value).toBe(side);
    commanding.submit();
    expect(running.exercise.value?.turns).toHaveLength(1);
    expect([commanding.side.value, commanding.hidden.value]).toEqual([side, false]);
  });

  test('a seed that is none starts nothing', async () => {
    const { commanding, running } = await openStore(BOTH);
    running.seed.value = '';
    commanding.start();
    expect(commanding.desk.value).toBeUndefined();
  });
});

test('KN-1: the map’s cursor does not tell the other side where was looked', async () => {
  const { commanding, boarding } = await openStore(BOTH);
  commanding.start();
  commanding.uncover();
  boarding.cursor.value = { hex: 15, direction: 1 };
  boarding.hover.value = 15;
  commanding.submit();
  expect(commanding.hidden.value).toBe(true);
  expect([boarding.cursor.value, boarding.hover.value]).toEqual([undefined, undefined]);
});

describe('orders', () => {
  test('each subject has one: the last that was given; it can be dropped, and all of them', async () => {
    const { commanding } = await openStore({ moving: 'player', laying: 'idle' });
    commanding.start();
    commanding.give(hold(VAN));
    commanding.give(march(VAN, 15));
    expect([...commanding.orders.value.values()]).toEqual([march(VAN, 15)]);
    commanding.give(hold(1));
    commanding.drop(subjectOf(hold(VAN)));
    expect([...commanding.orders.value.values()]).toEqual([hold(1)]);
    commanding.clear();
    expect(commanding.orders.value.size).toBe(0);
  });

  test('a refused order is named with its reason, the others stay, and the turn is not played', async () => {
    const { commanding, running } = await openStore({ moving: 'player', laying: 'idle' });
    commanding.start();
    commanding.give(hold(1));
    commanding.give(march(VAN, 20));
    commanding.submit();
    expect(commanding.refused.value).toEqual([{ index: 1, order: march(VAN, 20), why: 'notAdjacent' }]);
    expect(running.exercise.value?.turns).toEqual([]);
    expect(commanding.orders.value.size).toBe(2);
    commanding.give(march(VAN, 15));
    expect(commanding.refused.value).toEqual([]);
    commanding.submit();
    expect(running.exercise.value?.turns).toHaveLength(1);
    expect(commanding.orders.value.size).toBe(0);
  });

  test.each(['moving', 'laying'] as const)(
    'what the policy suggests for the %s side is its own, and legal',
    async (side) => {
      const store = await openStore({ moving: 'direct', laying: 'idle', [side]: 'player' });
      const { commanding, running } = store;
      commanding.start();
      commanding.suggest();
      const orders = [...commanding.orders.value.values()];
      expect(orders.length).toBeGreaterThan(0);
      const { columns } = commanding.view.value?.view.scenario ?? { columns: [] };
      expect(orders.every((order) => ('column' in order ? columns[order.column].side : 'laying') === side)).toBe(true);
      commanding.submit();
      expect(running.exercise.value?.turns[0].orders).toEqual(expect.arrayContaining(orders));
    },
  );
});

describe('TU-1: sealed orders and handing over', () => {
  test('the turn is played with both sides’ orders when the second hands in', async () => {
    const { commanding, running } = await openStore(BOTH);
    commanding.start();
    commanding.uncover();
    commanding.give(hold(LAYERS));
    commanding.submit();
    expect(running.exercise.value?.turns).toEqual([]);
    expect([commanding.side.value, commanding.hidden.value]).toEqual(['moving', true]);
    // The other side is told that orders are in, and none of them.
    expect(commanding.view.value).toMatchObject({ sealed: undefined, otherIn: true });
    commanding.uncover();
    commanding.give(march(VAN, 15));
    commanding.submit();
    expect(running.exercise.value?.turns.map(({ orders }) => orders)).toEqual([[march(VAN, 15), hold(LAYERS)]]);
    expect([commanding.side.value, commanding.hidden.value]).toEqual(['laying', true]);
  });

  test('before the other has looked, orders can be taken back as they were', async () => {
    const { commanding, running } = await openStore(BOTH);
    commanding.start();
    commanding.uncover();
    commanding.give(march(GUARDS, 33));
    commanding.submit();
    commanding.takeBack();
    expect([commanding.side.value, commanding.hidden.value, running.viewer.value]).toEqual(['laying', false, 'laying']);
    expect([...commanding.orders.value.values()]).toEqual([march(GUARDS, 33)]);
    commanding.submit();
    expect(commanding.side.value).toBe('moving');
  });

  test('with nothing handed in there is nothing to take back', async () => {
    const { commanding } = await openStore(BOTH);
    commanding.start();
    commanding.takeBack();
    expect([commanding.side.value, commanding.hidden.value]).toEqual(['laying', true]);
  });
});

describe('KN-1: what is on the screen', () => {
  test.each(['plan', 'exercise', 'compare'] as const)('while it is handed over: nothing, on step %s', async (step) => {
    const store = await openStore(BOTH);
    store.commanding.start();
    store.boarding.step.value = step;
    expect(store.commanding.secret.value).toBe(true);
    expect(store.boarding.scene.value).toEqual({
      columns: [],
      segments: [],
      ghost: [],
      highlights: [],
      routes: [],
      posts: [],
    });
    expect(store.boarding.around.value).toEqual({ scenario: store.plans.scenario.value });
  });

  test.each(['plan', 'compare'] as const)('before the moving side the plan is covered on step %s', async (step) => {
    const store = await openStore({ moving: 'player', laying: 'react' });
    store.commanding.start();
    store.laying.take(0);
    store.boarding.step.value = step;
    expect(store.boarding.covered.value).toBe(true);
    expect(store.boarding.editing.value).toBe(false);
    expect(store.boarding.scene.value.segments).toEqual([]);
    expect(store.boarding.around.value).toEqual({ scenario: store.plans.scenario.value });
  });

  test('the moving side’s map has neither belts, posts nor layers that it has not found', async () => {
    const store = await openStore({ moving: 'player', laying: 'react' });
    store.commanding.start();
    const { segments, posts, columns } = store.boarding.scene.value;
    expect(segments.map(({ place }) => place)).toEqual([0]);
    expect(posts).toEqual([]);
    expect(columns.map(({ label }) => label)).toEqual(['Van', 'Ghosts', 'Guards']);
    expect(texts(store)).not.toMatch(/Layers|Hill\b|thrown|Arming|Storm/);
  });

  test('the laying side sees its plan, and no column of the other side that it has not seen', async () => {
    const store = await openStore({ moving: 'direct', laying: 'player' });
    store.commanding.start();
    expect(store.boarding.scene.value.columns.map(({ label }) => label)).toEqual(['Van', 'Layers', 'Guards']);
    expect(texts(store)).not.toMatch(/Ghosts|Lost/);
    store.boarding.step.value = 'plan';
    expect(store.boarding.editing.value).toBe(true);
  });
});

describe('the end', () => {
  test('after the last turn the result is there, and the screen is the umpire’s', async () => {
    const store = await openStore(BOTH, { deadline: 30 });
    const { commanding, running } = store;
    commanding.start();
    playTurn(store);
    expect(running.exercise.value).not.toHaveProperty('measures');
    playTurn(store);
    expect(running.exercise.value).toHaveProperty('measures.denied', true);
    expect([running.viewer.value, running.turn.value]).toEqual(['umpire', 2]);
    expect([commanding.desk.value, commanding.hidden.value, commanding.secret.value]).toEqual([
      undefined,
      false,
      false,
    ]);
  });

  test('breaking off drops what was played and uncovers the plan', async () => {
    const { commanding, running, boarding } = await openStore(BOTH);
    commanding.start();
    commanding.stop();
    expect([commanding.desk.value, running.exercise.value, running.viewer.value]).toEqual([
      undefined,
      undefined,
      'umpire',
    ]);
    boarding.step.value = 'plan';
    expect(boarding.scene.value.segments.length).toBeGreaterThan(0);
  });

  test('another scenario ends playing', async () => {
    const { commanding, running } = await openStore({ moving: 'player', laying: 'idle' });
    commanding.start();
    commanding.forget();
    expect([commanding.secret.value, running.viewer.value]).toEqual([false, 'umpire']);
  });
});
