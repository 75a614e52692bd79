// A belt under the hand: whatever is done to it, it stays a chain of at most its longest length, and moving keeps its form.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isHexChain, isSideChain, makePlaceText, sideOfPlace } from '../../../src/hex/index.ts';
import { allPlaces } from '../../../src/ui/model/places.ts';
import { gripAt, moved, stretch } from '../../../src/ui/model/shape.ts';
import { field, placesOf } from '../sketches.ts';

const scenario = field();
const { grid } = scenario;
const LIMIT = 6;
const FREE = { straight: false };
const belt = placesOf(scenario, ['2,2', '3,2', '4,2']);
const texts = (places: readonly number[] | undefined) => places?.map((place) => makePlaceText(grid, place));
const place = (text: string) => placesOf(scenario, [text])[0];

describe('taking hold', () => {
  test.each([
    ['2,2', false, 'first'],
    ['3,2', false, 'whole'],
    ['4,2', false, 'last'],
    ['4,2', true, 'whole'],
    ['5,2', false, undefined],
  ])('at %s (whole: %s) means %s', (text, whole, grip) => {
    expect(gripAt(belt, place(text), whole)).toBe(grip);
  });
});

describe('an end', () => {
  test.each([
    ['last', '5,2', ['2,2', '3,2', '4,2', '5,2']],
    ['last', '3,2', ['2,2', '3,2']],
    ['last', '2,2', ['2,2']],
    ['first', '0,2', ['0,2', '1,2', '2,2', '3,2', '4,2']],
    ['first', '4,2', ['4,2']],
  ] as const)('%s over %s', (grip, to, after) => {
    expect(texts(stretch(grid, belt, grip, place(to), LIMIT, FREE).places)).toEqual(after);
  });

  test('OB-2: it stops at the longest length', () => {
    const { places, full } = stretch(grid, belt, 'last', place('6,2'), 4, FREE);
    expect([texts(places), full]).toEqual([['2,2', '3,2', '4,2', '5,2'], true]);
  });

  test.each(['hex', 'hexside'] as const)('OB-1: on a %s grid any drag of either end leaves a chain', (lies) => {
    const places = allPlaces(grid, lies);
    const step = fc.record({
      grip: fc.constantFrom('first' as const, 'last' as const),
      to: fc.constantFrom(...places),
      straight: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.array(step, { maxLength: 8 }), (start, steps) => {
        let chain: readonly number[] = [start];
        for (const { grip, to, straight } of steps) {
          chain = stretch(grid, chain, grip, to, LIMIT, { straight }).places;
        }
        expect(chain.length).toBeGreaterThan(0);
        expect(chain.length).toBeLessThanOrEqual(LIMIT);
        const sides = chain.map((one) => sideOfPlace(grid, one));
        expect(lies === 'hex' ? isHexChain(grid, chain) : isSideChain(grid, sides)).toBe(true);
      }),
    );
  });
});

describe('the whole', () => {
  test.each([
    ['3,2', '3,3', ['2,3', '3,3', '4,3']],
    ['3,2', '1,2', ['0,2', '1,2', '2,2']],
    ['3,2', '0,2', undefined],
  ])('from %s to %s', (from, to, after) => {
    expect(texts(moved(grid, belt, place(from), place(to)))).toEqual(after);
  });

  test('hexsides keep their directions', () => {
    const sides = placesOf(scenario, ['2,2/NE', '2,2/E']);
    expect(texts(moved(grid, sides, place('2,2'), place('3,3')))).toEqual(['3,3/NE', '3,3/E']);
  });

  test('there and back is where it was', () => {
    const hexes = allPlaces(grid, 'hex');
    const ways = hexes.flatMap((from) => hexes.map((to) => [from, to] as const));
    const there = ways.flatMap(([from, to]) => {
      const places = moved(grid, belt, from, to);
      return places === undefined ? [] : [moved(grid, places, to, from)];
    });
    expect(there.length).toBeGreaterThan(100);
    expect(there.every((back) => back?.join() === belt.join())).toBe(true);
  });
});
