// The guided start: what counts as done, what does not because it was there before, and which words fit what is there.
import { describe, expect, test } from 'vitest';
import { type Facts, GUIDE_STEPS, isDone, stepToShow, targetsOf, WHERE } from '../../../src/ui/model/guide.ts';

const START: Facts = {
  step: 'plan',
  inHand: false,
  picked: 0,
  belts: 2,
  run: undefined,
  turn: 0,
  resultSeen: false,
  report: undefined,
};
const run = {};
const report = {};

/** What each step waits for, and what looks like it but was there when the step began. */
const CASES = {
  kind: { doing: { inHand: true }, before: { belts: 3 } },
  point: { doing: { inHand: true, picked: 1 }, before: { inHand: true } },
  lay: { doing: { belts: 3 }, before: { inHand: true, picked: 2 } },
  run: { doing: { run }, before: { step: 'exercise' } },
  turn: { doing: { run, turn: 1 }, before: { turn: 1 } },
  result: { doing: { run, turn: 1, resultSeen: true }, before: { run, turn: 9 } },
  compare: { doing: { report }, before: { step: 'compare' } },
  debrief: { doing: { step: 'debrief' }, before: { step: 'compare' } },
} as const satisfies Record<string, { doing: Partial<Facts>; before: Partial<Facts> }>;

describe('steps of the guided start', () => {
  test.each(GUIDE_STEPS)('%s is done by doing it, and not by what was there', (step) => {
    const { doing, before } = CASES[step];
    expect(isDone(step, START, START)).toBe(false);
    expect(isDone(step, { ...START, ...doing }, START)).toBe(true);
    const old = { ...START, ...before };
    expect(isDone(step, old, old)).toBe(false);
  });

  test('an exercise or comparison from before does not count, a new one does', () => {
    const had = { ...START, run, report };
    expect(isDone('run', had, had)).toBe(false);
    expect(isDone('run', { ...had, run: {} }, had)).toBe(true);
    expect(isDone('compare', { ...had, report: {} }, had)).toBe(true);
    expect(isDone('turn', { ...had, turn: 4 }, { ...had, turn: 4 })).toBe(false);
  });

  test('a belt that is laid at once passes the steps before it', () => {
    const laid = { ...START, belts: 3 };
    expect(['kind', 'point', 'lay'].every((step) => isDone(step as 'kind', laid, START))).toBe(true);
  });

  test('where something is gone again, the words are those of how to have it', () => {
    expect(stepToShow('point', START)).toBe('kind');
    expect(stepToShow('lay', { ...START, inHand: true })).toBe('point');
    expect(stepToShow('lay', START)).toBe('kind');
    expect(stepToShow('lay', { ...START, inHand: true, picked: 1 })).toBe('lay');
    expect(stepToShow('turn', START)).toBe('run');
    expect(stepToShow('result', { ...START, run })).toBe('result');
    expect(stepToShow('compare', START)).toBe('compare');
  });

  test('what is pointed out is first the step of the page, then the thing on it', () => {
    for (const step of GUIDE_STEPS) {
      const away = WHERE[step] === 'plan' ? 'compare' : 'plan';
      expect(targetsOf(step, away, 0)).toEqual([`#step-${WHERE[step]}`]);
      expect(targetsOf(step, WHERE[step], 0).length).toBeGreaterThan(0);
    }
    expect(targetsOf('kind', 'plan', 2)[0]).toBe('.kinds > :nth-child(3)');
  });
});
