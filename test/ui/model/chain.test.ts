// The chain of picked places: it is always one that OB-1 accepts, however it is pointed or dragged.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isHexChain, isSideChain, makePlaceText, sideOfPlace } from '../../../src/hex/index.ts';
import { connect, drag, pick, straight } from '../../../src/ui/model/chain.ts';
import { allPlaces } from '../../../src/ui/model/places.ts';
import { field, placesOf } from '../sketches.ts';

const scenario = field();
const { grid } = scenario;
const LIMIT = 6;

function run(how: typeof pick, texts: readonly string[]) {
  let chain: readonly number[] = [];
  let far = false;
  for (const place of placesOf(scenario, texts)) ({ places: chain, far } = how(grid, chain, place, LIMIT));
  return { chain: chain.map((place) => makePlaceText(grid, place)), far };
}

describe('pointing', () => {
  test.each([
    { name: 'the first pick begins', picks: ['2,2'], chain: ['2,2'] },
    { name: 'a neighbour extends', picks: ['2,2', '3,2'], chain: ['2,2', '3,2'] },
    { name: 'a gap is joined by the shortest way', picks: ['1,2', '4,2'], chain: ['1,2', '2,2', '3,2', '4,2'] },
    { name: 'the last one again takes it back', picks: ['2,2', '3,2', '3,2'], chain: ['2,2'] },
    { name: 'an earlier one cuts there', picks: ['1,2', '4,2', '2,2'], chain: ['1,2', '2,2'] },
    {
      name: 'beside the first one, it grows at that end',
      picks: ['2,2', '4,2', '1,2'],
      chain: ['1,2', '2,2', '3,2', '4,2'],
    },
    { name: 'hexsides join round corners', picks: ['2,2/NE', '2,2/E'], chain: ['2,2/NE', '2,2/E'] },
  ])('$name', ({ picks, chain }) => {
    expect(run(pick, picks)).toEqual({ chain, far: false });
  });

  test('a place beyond the longest belt is refused, and the chain stays', () => {
    expect(run(pick, ['0,0', '6,4'])).toEqual({ chain: ['0,0'], far: true });
  });

  test('dragging back takes steps back, never the first one', () => {
    expect(run(drag, ['2,2', '3,2', '4,2', '3,2']).chain).toEqual(['2,2', '3,2']);
    expect(run(drag, ['2,2', '2,2', '3,2']).chain).toEqual(['2,2', '3,2']);
  });

  test('OB-2: a drag past the longest length goes towards the pointer, stops there and says so', () => {
    const chain = placesOf(scenario, ['0,2', '1,2']);
    const over = (places: readonly number[], text: string) => drag(grid, places, placesOf(scenario, [text])[0], 4);
    const stopped = over(chain, '6,2');
    expect(stopped).toEqual({ places: placesOf(scenario, ['0,2', '1,2', '2,2', '3,2']), far: false, full: true });
    expect(over(stopped.places, '5,2')).toEqual({ places: stopped.places, far: false, full: true });
    expect(over(stopped.places, '2,2').places).toEqual(placesOf(scenario, ['0,2', '1,2', '2,2']));
  });

  test('straight, the chain is the line from where it began, however the pointer came there', () => {
    let chain: readonly number[] = [];
    for (const place of placesOf(scenario, ['1,2', '2,1', '3,1', '4,2']))
      chain = straight(grid, chain, place, 6).places;
    expect(chain).toEqual(placesOf(scenario, ['1,2', '2,2', '3,2', '4,2']));
    expect(straight(grid, chain, placesOf(scenario, ['6,2'])[0], 5)).toEqual({
      places: placesOf(scenario, ['1,2', '2,2', '3,2', '4,2', '5,2']),
      far: false,
      full: true,
    });
  });

  test('a hexside beside the line is given up when the pointer goes on along the line', () => {
    // 2,2/NE, 2,2/E and 3,2/NW meet in one corner.
    expect(run(drag, ['2,2/NE', '2,2/E']).chain).toEqual(['2,2/NE', '2,2/E']);
    expect(run(drag, ['2,2/NE', '2,2/E', '3,2/NW']).chain).toEqual(['2,2/NE', run(drag, ['3,2/NW']).chain[0]]);
  });

  test('of two connections that are as short, the one along the river is taken', () => {
    const [from, to] = placesOf(scenario, ['2,2/W', '2,2/E']);
    const ways = [
      ['2,2/NW', '2,2/NE'],
      ['2,2/SW', '2,2/SE'],
    ].map((texts) => placesOf(scenario, texts));
    for (const way of ways) {
      expect(connect(grid, [from], to, 6, (place) => way.includes(place))).toEqual([from, ...way, to]);
    }
  });

  test.each(['hex', 'hexside'] as const)('OB-1: any picks and drags on a %s grid leave a chain', (lies) => {
    const places = allPlaces(grid, lies);
    const step = fc.record({ how: fc.constantFrom(pick, drag, straight), place: fc.constantFrom(...places) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
        let chain: readonly number[] = [];
        for (const { how, place } of steps) chain = how(grid, chain, place, LIMIT).places;
        expect(chain.length).toBeLessThanOrEqual(LIMIT);
        const sides = chain.map((place) => sideOfPlace(grid, place));
        if (chain.length > 0) expect(lies === 'hex' ? isHexChain(grid, chain) : isSideChain(grid, sides)).toBe(true);
      }),
    );
  });
});
