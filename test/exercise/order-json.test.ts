// Orders of every kind as JSON and back, and what is said of JSON that is no order (TU-2).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeOrderJson, type OrderFault, type OrderJson, parseOrderJson } from '../../src/exercise/index.ts';
import { isOver, legalOrders, type Order } from '../../src/rules/index.ts';
import { EVERYTHING, give, randomTurn, start } from '../rules/laying-side.ts';
import { diceOf } from '../rules/random.ts';
import { english } from '../english.ts';

const { scenario, plan } = start(EVERYTHING).setting;
const names = { scenario, plan };
const beltAt = (number: number) => plan.belts[number].places[0];

describe('TU-2: an order as JSON', () => {
  test.each<[Order, OrderJson]>([
    [
      { do: 'hold', column: 0 },
      { column: 'c1', hold: true },
    ],
    [
      { do: 'march', column: 1, path: [1, 8] },
      { column: 'c2', march: ['1,0', '1,1'] },
    ],
    [
      { do: 'march', column: 1, path: [1], force: true },
      { column: 'c2', march: ['1,0'], force: true },
    ],
    [
      { do: 'breach', column: 0, place: beltAt(5), method: 'hand', prove: true, mark: false },
      { column: 'c1', breach: '4,1/E', method: 'hand', prove: true, mark: false },
    ],
    [
      { do: 'search', column: 0, hex: 9 },
      { column: 'c1', search: '2,1' },
    ],
    [
      { do: 'jam', column: 0, place: beltAt(0) },
      { column: 'c1', jam: '1,1' },
    ],
    [
      { do: 'lay', column: 2, belt: 1 },
      { column: 'c3', lay: 'b2' },
    ],
    [
      { do: 'reload', column: 3 },
      { column: 'c4', reload: true },
    ],
    [
      { do: 'switch', belt: 0, off: false },
      { switch: 'b1', off: false },
    ],
    [
      { do: 'switch', belt: 0, place: beltAt(0), off: true },
      { switch: 'b1', place: '1,1', off: true },
    ],
    [{ do: 'arm', belt: 4 }, { arm: 'b5' }],
    [{ do: 'fire', belt: 5 }, { fire: 'b6' }],
    [{ do: 'tell', message: 1 }, { tell: 'm2' }],
  ])('%j is %j, and back', (order, json) => {
    expect(makeOrderJson(names, order)).toEqual(json);
    expect(parseOrderJson(names, json)).toEqual(order);
  });

  test('every order that may be given reads back as itself', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const dice = diceOf(seed);
        let state = start({ ...EVERYTHING, seed: `${seed}` });
        for (let turn = 0; turn < 8 && !isOver(state); turn++) {
          for (const side of ['moving', 'laying'] as const) {
            for (const order of legalOrders(state, side)) {
              seen.add(order.do);
              const json = JSON.parse(JSON.stringify(makeOrderJson(names, order)));
              expect(parseOrderJson(names, json)).toEqual(order);
            }
          }
          ({ state } = give(state, ...randomTurn(dice, state)));
        }
      }),
      { numRuns: 10 },
    );
    expect(seen.size).toBeGreaterThan(7);
  });
});

describe('JSON that fits the shape and is no order says which key is at fault:', () => {
  test.each<[string, OrderJson, keyof OrderJson | undefined]>([
    ['nothing to do', { column: 'c1' }, undefined],
    ['two things to do', { column: 'c1', hold: true, reload: true }, undefined],
    ['two things to do, one without a column', { column: 'c1', hold: true, arm: 'b5' }, undefined],
    ['no column to march', { march: ['1,0'] }, 'column'],
    ['a column that tells', { column: 'c1', tell: 'm1' }, 'column'],
    ['a column that is not there', { column: 'c9', hold: true }, 'column'],
    ['force without a march', { column: 'c1', hold: true, force: true }, 'force'],
    ['a breach without a method', { column: 'c1', breach: '1,1', prove: true, mark: true }, 'method'],
    ['a method without a breach', { column: 'c1', hold: true, method: 'hand' }, 'method'],
    ['a switch that does not say which way', { switch: 'b1' }, 'off'],
    ['a place without a switch', { arm: 'b5', place: '1,1' }, 'place'],
    ['a hex off the map', { column: 'c1', march: ['1,0', '70,0'] }, 'march'],
    ['a place that is none', { column: 'c1', jam: '1,1/UP' }, 'jam'],
    ['a hexside to search', { column: 'c1', search: '1,1/E' }, 'search'],
    ['a belt that is not in the plan', { fire: 'b8' }, 'fire'],
    ['a belt that is not in the plan, to lay', { column: 'c3', lay: 'b8' }, 'lay'],
    ['a message that is not there', { tell: 'm3' }, 'tell'],
    ['a place of a switch that is none', { switch: 'b1', place: 'x', off: true }, 'place'],
  ])('%s', (_, json, key) => {
    const fault = parseOrderJson(names, json) as OrderFault;
    expect(fault.key).toBe(key);
    expect(english(fault.message)).toMatch(/^.{10,}$/);
  });
});
