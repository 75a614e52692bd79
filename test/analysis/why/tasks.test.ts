// Arrivals by tasks that are done at the end of a turn: the minutes of standing (CO-6) and of waiting for the turn to end (CO-7) are parts (WY-2).
import { describe, expect, test } from 'vitest';
import { sumOfParts } from '../../../src/analysis/why/trace-of.ts';
import { whyRun } from '../../../src/analysis/why/run.ts';
import { begin, finish, playListed } from '../../../src/exercise/index.ts';
import type { Column } from '../../../src/rules/index.ts';
import { build, planOf, type Sketch } from '../../rules/build.ts';
import { sure } from '../../rules/kinds.ts';
import { ordersOf } from '../../rules/watch.ts';

/** The parts of the arrival of one column that is given these orders, turn by turn. */
function arrivalOf(zone: NonNullable<Sketch['zones']>[number], column: Partial<Column>, orders: readonly string[]) {
  const scenario = build({
    rows: ['.....'],
    zones: [zone],
    columns: [{ zone: 0, ...column }],
    turnMinutes: 20,
    deadline: 200,
    more: { edition: 2 },
  });
  const start = begin(scenario, planOf(scenario), 's', { moving: 'player', laying: 'idle' });
  const lists = { moving: orders.map((text) => (text === '' ? [] : ordersOf(start.start, [text]))) };
  const played = playListed(start, lists);
  if (!played.ok) throw new Error(`refused in turn ${played.turn}: ${played.refusals.map(({ why }) => why).join()}`);
  const exercise = finish(played.run);
  const arrival = whyRun(exercise).measures.find(({ measure }) => measure === 'arrival');
  if (arrival === undefined) throw new Error('no arrival');
  expect(arrival.value).toBe(exercise.measures.arrival);
  expect(sumOfParts(arrival)).toBe(arrival.value);
  const sums = new Map<string, number>();
  for (const { what = '', amount } of arrival.parts) sums.set(what, (sums.get(what) ?? 0) + amount);
  return { value: arrival.value, sums: Object.fromEntries(sums) };
}

const OBJECTIVE = { id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['1,0', '2,0'] };

describe('CO-6', () => {
  test('the way to the objective, and the minutes that it stood', () => {
    const found = arrivalOf(OBJECTIVE, { task: 'hold', hold: 50 }, ['march 1,0']);
    expect(found).toEqual({ value: 55, sums: { ground: 5, hold: 50 } });
  });

  test('it begins anew when it has been left: the way is all until it came in for good', () => {
    const orders = ['march 1,0 0,0', 'march 1,0', 'hold', 'hold'];
    const { value, sums } = arrivalOf(OBJECTIVE, { task: 'hold', hold: 40 }, orders);
    expect(sums.hold).toBe(40);
    expect(sums.ground).toBe(15);
    expect(value).toBe(40 + 15 + (sums.idle ?? 0));
  });

  test('a column that comes later brings the minutes before', () => {
    const late = { task: 'hold' as const, hold: 10, from: 5, start: 1 };
    expect(arrivalOf(OBJECTIVE, late, [''])).toEqual({ value: 15, sums: { start: 5, hold: 10 } });
  });
});

describe('CO-7', () => {
  const zone = { id: 'field', kind: 'clearance' as const, name: 'Field', hexes: ['1,0'] };

  test('what is left up to the end of the turn in which the zone is clear', () => {
    const found = arrivalOf(zone, { task: 'clear' }, ['search 1,0']);
    expect(found.value).toBe(20);
    expect(found.sums.search).toBe(10);
    expect((found.sums.task ?? 0) + (found.sums.idle ?? 0)).toBe(10);
  });
});

test('ME-4: the clearing of another counts once, however often its lane is passed', () => {
  const goal = { id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['4,0'] };
  const rare = sure('antiVehicleBelt', { seen: 0 });
  const scenario = build({
    rows: ['.....'],
    kinds: [rare],
    zones: [goal],
    columns: [{}, {}],
    turnMinutes: 60,
    deadline: 400,
    needed: 1,
  });
  const control = { moving: 'player', laying: 'idle' } as const;
  const start = begin(scenario, planOf(scenario, 'antiVehicleBelt 1 1,0'), 's', control);
  const turns = [
    ['hold', 'march 1,0'],
    ['hold', 'breach 1,0 hand'],
    ['march 1,0 0,0 1,0 2,0 3,0 4,0', 'hold'],
  ];
  const played = playListed(start, { moving: turns.map((texts) => ordersOf(start.start, texts)) });
  if (!played.ok) throw new Error(`refused in turn ${played.turn}`);
  const exercise = finish(played.run);
  const critical = whyRun(exercise).measures.find(({ measure }) => measure === 'clearanceCriticalPath');
  expect(critical?.value).toBe(10);
  expect(critical?.parts.map(({ column, what, amount }) => [column, what, amount])).toEqual([[1, 'sweep', 10]]);
});
