// What the box beside the hand says of routes: what changes, for whom, and that nothing does.
import { describe, expect, test } from 'vitest';
import { lookWords } from '../../../src/ui/model/look-words.ts';
import { lookSteps, quickLook } from '../../../src/ui/model/quick-look.ts';
import { beltOf, field } from '../sketches.ts';

const scenario = field();
const wall = (count: number) =>
  beltOf(scenario, 'b', 'antiVehicleBelt', ['3,0', '3,1', '3,2', '3,3', '3,4'].slice(0, count));
const told = (before: number, after: number) =>
  lookWords(...([before, after].map((n) => quickLook(scenario, n === 0 ? [] : [wall(n)])) as [never, never]));

describe('routes beside the hand', () => {
  test('a wall with a gap: the way is longer and fewer go abreast', () => {
    expect(told(0, 4)).toEqual([expect.stringMatching(/^tracked: 30 min → 35 min, ways abreast 3 → 1$/)]);
  });

  test('a closed wall: no way round is left; opened again, there is one', () => {
    expect(told(4, 5)[0]).toContain('no way round');
    expect(told(5, 4)[0]).toContain('a way round again');
  });

  test('nothing changes, and it is said', () => {
    expect(told(3, 3)).toEqual(['No route changes.']);
  });

  test('in steps the figures are the same, and there are steps between which frames can be drawn', () => {
    const steps = lookSteps(scenario, [wall(3)]);
    let count = 0;
    for (;;) {
      const step = steps.next();
      if (step.done === true) {
        expect(step.value).toEqual(quickLook(scenario, [wall(3)]));
        break;
      }
      count += 1;
    }
    expect(count).toBeGreaterThanOrEqual(4);
  });
});
