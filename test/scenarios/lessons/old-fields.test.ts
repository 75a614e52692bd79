// Old Fields: the moving side clears what lies there already, and what nobody found stays behind (S11).
import { describe, expect, test } from 'vitest';
import { type Exercise, NO_BELTS } from '../../../src/exercise/index.ts';
import { loadShipped, planOf } from '../files.ts';
import { compared, countOf, deniedShare, expectLuckMatters, meanOf, moreOf, runsOf } from '../lesson.ts';

describe('old-fields', () => {
  const shipped = loadShipped('old-fields');
  const { scenario } = shipped;
  const bare = runsOf(scenario, NO_BELTS, 40);
  const [more, hoax] = ['more-of-it', 'false-fields'].map((key) => runsOf(scenario, planOf(shipped, key), 40));
  const unknown = scenario.contamination.flatMap(({ known, places }) => (known.moving ? [] : places));
  /** Segments of lost belts that the clearing side never found. */
  const leftOver = (run: Exercise) =>
    unknown.length - countOf(run, (event) => event.type === 'found' && unknown.includes(event.place));

  test('searching takes as long as sweeping and proving, and hexes with nothing in them take the same (CL-10)', () => {
    const search = meanOf(bare, ({ searchTime }) => searchTime);
    const clearing = meanOf(bare, (_, { measures }) => measures.clearanceTime);
    expect(search).toBeGreaterThanOrEqual(200);
    expect(search).toBeGreaterThan(clearing * 0.8);
    expect(meanOf(bare, (_, run) => countOf(run, ({ type }) => type === 'searched'))).toBeGreaterThanOrEqual(20);
  });

  test('proving finds what the sweeps have missed, a thing in some runs (CL-6, S5)', () => {
    const proved = meanOf(bare, (_, run) => countOf(run, (event) => event.type === 'missed' && event.by === 'prove'));
    expect(proved).toBeGreaterThan(0);
    expect(proved).toBeLessThan(2);
  });

  test('the task is done in all runs, and yet in some of them something is left that nobody found (CO-7)', () => {
    expect(bare.filter(({ measures }) => measures.denied)).toEqual([]);
    const left = bare.filter((run) => leftOver(run) > 0);
    expect(left.length).toBeGreaterThan(2);
    expect(left.length).toBeLessThan(30);
    const residual = bare.filter((run) => moreOf(run).legacy.residual !== 'none');
    expect(residual.length).toBeGreaterThan(2);
    expect(residual.filter((run) => !left.includes(run))).toEqual([]);
  });

  test('without records the fields stay suspected when they are clear (LE-3)', () => {
    expect(meanOf(bare, ({ legacy }) => legacy.suspected)).toBeGreaterThan(30);
    expect(meanOf(bare, ({ legacy }) => legacy.cancelled + legacy.reduced)).toBeGreaterThan(30);
  });

  test('four true segments hold the Clearers longer than six false ones, which have only to be looked at (CL-11)', () => {
    const { plans, paired } = compared('old-fields', ['more-of-it', 'false-fields']);
    expect(plans[0].cost.points).toBe(plans[1].cost.points);
    expect(paired[0].delay?.low).toBeGreaterThan(5);
    expect(paired[0].denied.low).toBeGreaterThan(0.25);
    expect(paired[0].clearanceTime?.low).toBeGreaterThan(20);
    expect(deniedShare(plans[1])).toBeLessThan(deniedShare(plans[0]) / 2);
    expectLuckMatters(plans[0]);
    expect(meanOf(hoax, (_, run) => countOf(run, ({ type }) => type === 'seenThrough'))).toBeGreaterThan(4);
    expect(meanOf(more, (_, run) => countOf(run, ({ type }) => type === 'seenThrough'))).toBe(0);
  });
});
