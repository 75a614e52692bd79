// The search for the smallest change: the nearest value in its own unit, whatever is asked; what is tried is what is told (WY-3).
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Knob, smallest } from '../../../src/analysis/why/search.ts';

function knob(now: number, least: number, most: number, turns: (value: number) => boolean): Knob {
  return { change: 'depth', of: 'b', unit: 'row', now, least, most, turns };
}

function toOf(found: ReturnType<typeof smallest>): number | undefined {
  return 'change' in found ? (found.change.to as number) : undefined;
}

describe('WY-3', () => {
  test('the nearer of two directions, of equals the greater', () => {
    expect(toOf(smallest(knob(5, 1, 9, (v) => v === 7 || v === 2)))).toBe(7);
    expect(toOf(smallest(knob(5, 1, 9, (v) => v === 8 || v === 3)))).toBe(3);
    expect(toOf(smallest(knob(5, 1, 9, (v) => v === 8 || v === 2)))).toBe(8);
  });

  test('what is found has its amount, and is told how it was found', () => {
    expect(smallest(knob(3, 1, 3, (v) => v <= 1))).toEqual({
      change: { change: 'depth', of: 'b', now: 3, to: 1, by: 2, unit: 'row', breaks: [], search: 'each' },
    });
    const breaks = (value: number) => [`OB-${value}`];
    const found = smallest({ ...knob(0, 0, 100, (v) => v >= 40), breaks });
    expect(found).toEqual({
      change: expect.objectContaining({ to: 40, by: 40, search: 'halving', breaks: ['OB-40'] }),
    });
  });

  test('what does not turn it is told with its bounds', () => {
    const never = () => false;
    expect(smallest(knob(2, 1, 3, never))).toEqual({
      unturned: { change: 'depth', of: 'b', least: 1, most: 3, search: 'each' },
    });
    expect(smallest(knob(2, 1, 300, never))).toEqual({
      unturned: { change: 'depth', of: 'b', least: 1, most: 300, search: 'halving' },
    });
  });

  test('never the value that it has, never one outside the bounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.nat(80), fc.nat(80), (now, below, above) => {
        const asked: number[] = [];
        smallest(
          knob(now, now - below, now + above, (v) => {
            asked.push(v);
            return false;
          }),
        );
        for (const value of asked) {
          expect(value).not.toBe(now);
          expect(value).toBeGreaterThanOrEqual(now - below);
          expect(value).toBeLessThanOrEqual(now + above);
        }
        if (above > 0) expect(asked).toContain(now + above);
        if (below > 0) expect(asked).toContain(now - below);
      }),
    );
  });

  test('where the outcome does not go to and fro, it is the smallest there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: -90, max: 90 }), fc.integer({ min: 0, max: 9 }), (from, now) => {
        const turns = (v: number) => (from > 0 ? v >= now + from : from < 0 && v <= now + from);
        const found = toOf(smallest(knob(now, now - 60, now + 60, turns)));
        expect(found).toBe(from !== 0 && Math.abs(from) <= 60 ? now + from : undefined);
      }),
    );
  });

  test('whatever is asked: what is found turns it, and one unit less does not', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 70 }), { minLength: 1 }), (values) => {
        const turns = (v: number) => values.includes(v);
        const to = toOf(smallest(knob(0, 0, 70, turns)));
        if (to === undefined) return;
        expect(turns(to)).toBe(true);
        expect(turns(to - 1)).toBe(false);
      }),
    );
  });
});
