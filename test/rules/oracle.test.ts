// The engine against the oracle, a second implementation of a turn from RULES.md alone: all that can be observed agrees after every turn.
import { describe, expect, test } from 'vitest';
import { playBoth } from './oracle/compare.ts';

const RUNS = 3000;

describe('the oracle', () => {
  const seen = new Set<string>();

  test(`agrees with the engine after every turn of ${RUNS} random exercises`, () => {
    for (let run = 0; run < RUNS; run++) {
      const difference = playBoth(run, seen);
      if (difference === undefined) continue;
      const { engine, oracle, ...where } = difference;
      expect({ ...where, facts: engine }).toEqual({ ...where, facts: oracle });
    }
  });

  test('has met every kind of event on the way', () => {
    expect([...seen].sort((a, b) => (a < b ? -1 : 1))).toEqual([
      'arrived',
      'broken',
      'bumped',
      'ended',
      'engaged',
      'entered',
      'found bump',
      'found passage',
      'found recon',
      'halted',
      'lane marked',
      'lane proved',
      'lane swept',
      'loss bump',
      'loss clearing',
      'loss force',
      'loss lane',
      'loss overwatch',
      'missed passage',
      'missed prove',
      'moved force',
      'moved lane',
      'moved lane waited',
      'moved open',
      'rowSwept',
      'stopped busySegment',
      'stopped impassable',
    ]);
  });
});
