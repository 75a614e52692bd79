// One step: its direction, its minutes, and the segments that it meets (MP-2, MP-3, EN-1, EN-4).
import { describe, expect, test } from 'vitest';
import { makePlaceText } from '../../src/hex/index.ts';
import { barrierOf, segmentsMet, stepCost, stepDirection, unforceable } from '../../src/rules/step.ts';
import { SEG, segmentAt } from '../../src/rules/state.ts';
import { sure } from './kinds.ts';
import { begin } from './watch.ts';

const E = 0;
const W = 3;

/** A tracked column at 1,0; a ditch between 1,0 and 2,0, an anti-vehicle belt on 2,0, an anti-personnel belt on 0,0. */
function between() {
  const kinds = ['barrierDitch', 'antiVehicleBelt', 'antiPersonnelBelt'].map((id) => sure(id, { seen: 0 }));
  const belts = ['barrierDitch 1 1,0/E', 'antiVehicleBelt 2 2,0', 'antiPersonnelBelt 1 0,0'];
  const features = { stream: ['1,0/E'], river: ['2,0/E'] };
  return begin(
    { rows: ['.....', '.w...'], kinds, features, columns: [{ start: 1 }, { class: 'foot', start: 1 }] },
    belts,
  );
}

describe('MP-2, MP-3 stepDirection and stepCost', () => {
  const { setting } = between();

  test.each([
    [1, 2, 0],
    [1, 0, 3],
    [1, 5, 4],
    [1, 6, 5],
    [1, 3, -1],
    [1, 1, -1],
    [1, -1, -1],
  ])('from %i to %i is direction %i', (from, to, direction) => {
    expect(stepDirection(setting, from, to)).toBe(direction);
  });

  test.each([
    ['tracked over a stream', 0, 1, E, 5 + 6],
    ['foot over a stream', 1, 1, E, 10 + 5],
    ['and back over it', 0, 2, W, 5 + 6],
    ['over open ground', 0, 1, W, 5],
    ['into water', 0, 1, 5, -1],
    ['over a river', 0, 2, E, -1],
    ['over a river on foot', 1, 2, E, 10 + 30],
    ['off the map', 0, 1, 1, -1],
  ])('%s', (_, column, from, direction, minutes) => {
    expect(stepCost(setting, column, from, direction)).toBe(minutes);
  });
});

describe('EN-1 what a step meets', () => {
  const place = (segment: number, { setting } = between()) =>
    segment < 0 ? 'nothing' : makePlaceText(setting.scenario.grid, setting.segments[segment].place);

  test('the segment on the hexside, then the one on the hex', () => {
    const { setting } = between();
    expect(segmentsMet(setting, 1, E).map((segment) => place(segment))).toEqual(['1,0/E', '2,0']);
    // The same hexside from the other side; the hex that is left does not count (EN-5).
    expect(segmentsMet(setting, 2, W).map((segment) => place(segment))).toEqual(['1,0/E', 'nothing']);
    expect(segmentsMet(setting, 1, W).map((segment) => place(segment))).toEqual(['nothing', '0,0']);
  });

  test('the first that bites and has no open lane bars it; `known` asks only for what the side knows', () => {
    const { setting, words } = between();
    const barrier = (column: number, direction: number, known: boolean) =>
      place(barrierOf(setting, words, column, 1, direction, known));
    const set = (segment: number, word: number, value: number) => {
      words[segmentAt(setting, segment) + word] = value;
    };
    const [ditch, belt] = segmentsMet(setting, 1, E);
    expect([barrier(0, E, false), barrier(0, E, true)]).toEqual(['1,0/E', 'nothing']);
    set(belt, SEG.known, 1);
    expect([barrier(0, E, false), barrier(0, E, true)]).toEqual(['1,0/E', '2,0']);
    set(ditch, SEG.swept, 1);
    expect(barrier(0, E, false)).toBe('2,0');
    set(belt, SEG.swept, 1);
    expect(barrier(0, E, false)).toBe('2,0');
    set(belt, SEG.swept, 2);
    expect(barrier(0, E, false)).toBe('nothing');
    expect([barrier(0, W, false), barrier(1, W, false)]).toEqual(['nothing', '0,0']);
  });

  test('EN-4 the first that cannot be forced, by this class', () => {
    const { setting, words } = between();
    const stuck = (column: number, known: boolean) => place(unforceable(setting, words, column, 1, E, known));
    expect([stuck(0, false), stuck(0, true), stuck(1, false)]).toEqual(['1,0/E', 'nothing', 'nothing']);
    words[segmentAt(setting, segmentsMet(setting, 1, E)[0]) + SEG.known] = 1;
    expect(stuck(0, true)).toBe('1,0/E');
    words[segmentAt(setting, segmentsMet(setting, 1, E)[0]) + SEG.swept] = 1;
    expect(stuck(0, true)).toBe('nothing');
  });
});
