// The chain of picked places: it is always one that OB-1 accepts, however it is pointed or dragged.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isHexChain, isSideChain, makePlaceText, sideOfPlace } from '../../../src/hex/index.ts';
import { drag, pick } from '../../../src/ui/model/chain.ts';
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

  test.each(['hex', 'hexside'] as const)('OB-1: any picks and drags on a %s grid leave a chain', (lies) => {
    const places = allPlaces(grid, lies);
    const step = fc.record({ how: fc.constantFrom(pick, drag), place: fc.constantFrom(...places) });
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
