// The command line without a page: a plan is made, exercises are begun, handed over and played to the end by typed lines alone.
import { describe, expect, test } from 'vitest';
import { typingOf } from '../../src/ui/typing/typing.ts';
import type { Store } from '../../src/ui/store/index.ts';
import { BOTH, openStore } from './store/playing.ts';
import { placesOf } from './sketches.ts';
import { VAN } from './two-sides.ts';

/** Types a line; the answer, with “! ” before a refusal. */
function talkTo(store: Store): (line: string) => string {
  const typing = typingOf(store);
  return (line) => {
    typing.submit(line);
    const last = typing.entries.value.at(-1);
    return `${last?.ok === true ? '' : '! '}${(last?.lines ?? []).join(' / ')}`;
  };
}

async function open(step: 'plan' | 'exercise' = 'exercise') {
  const store = await openStore(BOTH);
  store.boarding.step.value = step;
  return { store, say: talkTo(store) };
}

describe('a plan', () => {
  test('belts are laid, changed, taken away and brought back by the same edits as on the map', async () => {
    const { store, say } = await open('plan');
    const belts = () =>
      store.plans.plan.value.belts.map(({ id, depth, places, care }) => ({ id, depth, places, care }));
    const scenario = store.plans.scenario.value;
    if (scenario === undefined) throw new Error('no scenario');
    const start = belts().length;
    expect(say('lay anti-vehicle belt 1,1 1,3 depth 2 marked')).toMatch(
      /^Anti-vehicle belt laid, 3 segments\. \d+ points/,
    );
    const laid = belts().at(-1);
    expect(laid).toMatchObject({ id: 'belt-1', depth: 2, care: 'marked' });
    expect(laid?.places).toHaveLength(3);
    expect(laid?.places).toEqual(expect.arrayContaining([...placesOf(scenario, ['1,1', '1,3'])]));
    expect(say('depth 1,1 1')).toMatch(/^Anti-vehicle belt at 1,1: now 1 row\./);
    expect(say('care belt-1 hasty')).toContain('now hasty');
    expect(say('undo')).toContain('Taken back: change the care');
    expect(say('redo')).toContain('Done again: change the care');
    expect(say('remove 1,3')).toContain('removed');
    expect(belts()).toHaveLength(start);
    expect(say('undo')).toContain('Taken back');
    expect(belts()).toHaveLength(start + 1);
    expect(say('remove all')).toContain('All belts removed');
    expect(belts()).toEqual([]);
  });

  test('what the rules refuse is not laid, and the hand is as it was', async () => {
    const { store, say } = await open('plan');
    store.laying.take(0);
    const before = store.plans.plan.value;
    expect(say('lay anti-vehicle 3,1')).toMatch(/^! OB-7/);
    expect(say('lay anti-vehicle 1,0 1,4 depth 3')).toMatch(/^! OB-|^! /);
    expect(say('lay anti-vehicle belt')).toBe(
      '! Still missing: a place like 5,3. ' +
        'lay, a kind, and places: the places between are filled in. Then depth 2, and hasty, recorded or marked. In the exercise: lay, a belt, with a column.',
    );
    expect(say('lay belt 1,1')).toContain('There are: Barrier ditch, Felled trees');
    expect(store.plans.plan.value).toEqual(before);
    expect([store.laying.kind.value, store.laying.chain.value]).toEqual([0, []]);
    expect(store.notices.list.value).toEqual([]);
  });

  test('what is being pointed at on the map does not go into the belt that is typed, and is still there', async () => {
    const { store, say } = await open('plan');
    const scenario = store.plans.scenario.value;
    if (scenario === undefined) throw new Error('no scenario');
    const kind = scenario.catalogue.findIndex(({ id }) => id === 'antiVehicleBelt');
    store.laying.take(kind);
    const pointed = placesOf(scenario, ['1,1', '1,2']);
    for (const place of pointed) store.laying.pick(place);
    expect(say('lay anti-vehicle belt 1,3')).toContain('laid, 1 segment');
    expect(store.plans.plan.value.belts.at(-1)?.places).toEqual([...placesOf(scenario, ['1,3'])]);
    expect([store.laying.kind.value, store.laying.chain.value]).toEqual([kind, [...pointed]]);
    expect(store.notices.list.value).toEqual([]);
  });

  test('questions: where, what, near, route, lists, status', async () => {
    const { store, say } = await open('plan');
    expect(say('where is van')).toContain('0,2; start of Van');
    expect(say('what is at 3,2')).toContain('Road cut');
    expect(say('near 3,2 1')).toContain('Dummy belt');
    expect(typingOf(store).filter.value).toBe('near 3,2 1');
    expect(say('route van')).toContain('from 0,2; east 6 to 6,2');
    expect(say('list posts')).toContain('post Hill');
    expect(typingOf(store).list.value).toBe('posts');
    expect(say('status')).toContain('5 belts');
    expect(say('help lay')).toContain('lay, a kind');
    expect(say('help')).toContain('remove and a place');
  });
});

describe('an exercise', () => {
  test('TU-1, KN-1: two people: orders, hand-over, taking back; nobody reads what was typed before', async () => {
    const { store, say } = await open();
    const typing = typingOf(store);
    expect(say('begin')).toContain('laying, moving or both');
    expect(say('begin as both')).toBe('Hand over to North');
    expect(say('where is guards')).toMatch(/^! “where is” is not for now/);
    expect(say('ready')).toBe('Orders for turn 1: North.');
    expect(say('where is ghosts')).toContain('Not understood');
    expect(say('arm 3,2')).toBe('Road cut at 3,2: arm.');
    expect(say('hand in')).toBe('Hand over to South');
    expect(typing.entries.value.map(({ typed }) => typed)).toEqual(['hand in']);
    expect(typing.offers('').join()).not.toContain('3,2');
    expect(say('take back')).toBe('Orders for turn 1: North.');
    expect(say('orders')).toContain('Road cut at 3,2: arm.');
    say('hand in');
    expect(say('ready')).toBe('Orders for turn 1: South.');
    expect(say('march van to east')).toMatch(/^Van: march to/);
    expect(store.commanding.orders.value.get(`column ${VAN}`)).toMatchObject({ do: 'march' });
    expect(say('drop van')).toBe('Van: no order.');
    expect(store.commanding.orders.value.size).toBe(0);
    expect(say('breach 3,1 with van')).toMatch(/^! Not allowed: /);
    expect(say('hand in')).toContain('Turn 1 has been played. Hand over to North');
    expect(say('break off')).toBe('The exercise is broken off.');
  });

  test('a whole exercise of two people, turn by turn, to the result', async () => {
    const { store, say } = await open();
    say('begin as both');
    for (let turn = 0; turn < 40 && store.commanding.desk.value !== undefined; turn++) {
      expect(say('ready')).toContain(`Orders for turn ${turn + 1}: North.`);
      say('suggest');
      expect(say('hand in')).toBe('Hand over to South');
      say('ready');
      expect(say('march van to east')).not.toMatch(/Not understood/);
      say('hand in');
    }
    expect(say('result')).toMatch(/Through at minute|Denied/);
    expect(say('list columns')).toContain('Ghosts');
  });

  test('one person against a policy, to the result, which is that of the run', async () => {
    const { store, say } = await open();
    expect(say('begin as moving')).toBe('Orders for turn 1: South.');
    let last = '';
    for (let turn = 0; turn < 40 && store.commanding.desk.value !== undefined; turn++) {
      say('march van to east');
      last = say('hand in');
    }
    const run = store.running.exercise.value;
    if (run === undefined || !('measures' in run)) throw new Error('it is not over');
    expect(last).toContain(run.measures.denied ? 'Denied.' : `Through at minute ${run.measures.arrival}.`);
    expect(say('result')).toContain('Clearance time');
    expect(say('show turn 1')).toContain('After turn 1 of');
    expect(store.running.turn.value).toBe(1);
    expect(say('next')).toContain('After turn 2 of');
    expect(say('see as laying')).toContain('Laying side');
    expect(store.running.viewer.value).toBe('laying');
    expect(say('run')).toContain('The exercise ran');
  });
});
