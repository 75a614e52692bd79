// The engine against the oracle, a second implementation of the rules from RULES.md alone: all that can be observed agrees after every turn.
import { describe, expect, test } from 'vitest';
import { firstDifference, playBoth, playBothTwo, saidBy } from './oracle/compare.ts';
import { missingIn } from './oracle/seen.ts';

/** As many as it takes to meet everything; the long test plays a hundred times as many. */
const RUNS = 1000;
const MINUTES = 60_000;

describe('the oracle, in exercises of edition 1', () => {
  const seen = new Set<string>();

  test(
    `agrees with the engine after every turn of ${RUNS} random exercises`,
    () => {
      const difference = firstDifference(0, RUNS, playBoth, seen);
      expect(saidBy('engine', difference)).toEqual(saidBy('oracle', difference));
    },
    5 * MINUTES,
  );

  test('has met every kind of event that there is in edition 1', () => {
    const ofTwo = (text: string) => /^(absent|standing|prepared|armed|stuck|plan|scenario) /.test(text);
    expect([...seen].filter((text) => !ofTwo(text)).sort((a, b) => (a < b ? -1 : 1))).toEqual([
      'arrived left',
      'arrived there',
      'broken',
      'bumped',
      'ended denied',
      'ended through',
      'engaged',
      'entered',
      'found bump moving',
      'found passage moving',
      'found recon moving',
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

describe('the oracle, in exercises of edition 2', () => {
  const seen = new Set<string>();

  test(
    `agrees with the engine in ${RUNS} random exercises: facts after every turn, refusals, lists of legal orders`,
    () => {
      const difference = firstDifference(0, RUNS, playBothTwo, seen);
      expect(saidBy('engine', difference)).toEqual(saidBy('oracle', difference));
    },
    5 * MINUTES,
  );

  test('has met all events, refusals, changes of phase, conditions and actions that there are', () => {
    expect(missingIn(seen)).toEqual([]);
  });
});
