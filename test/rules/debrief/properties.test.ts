// What holds for any end of any plan: books that balance, more means never take longer, marked ground is cheaper to release (LE-4 to LE-7, CI-1).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  burdenOf,
  type Care,
  CARES,
  compile,
  legacyOf,
  legacySummaryOf,
  type Plan,
  type Scenario,
  type State,
  setUp,
} from '../../../src/rules/index.ts';
import type { Note } from '../../../src/rules/note-types.ts';
import { TEAM_WEEKS } from '../../../src/rules/numbers.ts';
import { LIFE, lifeAt, PHASE, SEG, segmentAt } from '../../../src/rules/state.ts';
import { type Dice, diceOf, pick, randomPlan, randomScenario } from '../random.ts';

const TERMS = { teams: 3, points: 120, years: 1000 };

function scenarioOf(dice: Dice, legacy: Scenario['legacy'] = TERMS): Scenario {
  const scenario = randomScenario(dice);
  const hexes = [...new Set(Array.from({ length: 4 }, () => dice(scenario.grid.size)))].sort((a, b) => a - b);
  const people = { id: 'people', kind: 'civilianArea' as const, name: 'People', hexes };
  return { ...scenario, edition: 2, legacy, zones: [...scenario.zones, people] };
}

/** Segments as an exercise could leave them: rows swept, proved, missed, and some dead. */
function stirInPlace(dice: Dice, { setting, words }: State): void {
  setting.segments.forEach(({ depth }, i) => {
    const s = segmentAt(setting, i);
    const swept = dice(depth + 1);
    words[s + SEG.swept] = swept;
    words[s + SEG.proved] = swept === depth ? dice(depth + 1) : 0;
    words[s + SEG.missed] = dice(1 << (4 * swept));
    words[lifeAt(setting, i) + LIFE.met] = dice(2);
    if (dice(4) === 0) words[lifeAt(setting, i) + LIFE.phase] = PHASE.dead;
  });
}

const withCare = (plan: Plan, careOf: () => Care): Plan => ({
  ...plan,
  belts: plan.belts.map((belt) => ({ ...belt, care: careOf() })),
});

/** The end of a random exercise; the same number gives the same end, whatever the care and the terms. */
function endOf(number: number, care?: Care, legacy?: Scenario['legacy'], onHexes = false): State {
  const dice = diceOf(number);
  const scenario = scenarioOf(dice, legacy);
  const made = randomPlan(dice, scenario);
  const belts = made.belts.filter(({ kind }) => !onHexes || scenario.catalogue[kind].lies === 'hex');
  const plan = { ...made, belts };
  const careDice = diceOf(number + 1);
  const state = setUp(
    compile(
      scenario,
      withCare(plan, () => care ?? pick(careDice, CARES)),
    ),
    `${number}`,
  );
  stirInPlace(dice, state);
  return state;
}

/** Weeks and points of each step until all is done, where no step takes more than a year has. */
function pricesOf(number: number): readonly { readonly weeks: number; readonly points: number }[] {
  const notes: Note[] = [];
  legacyOf({ ...endOf(number, undefined, { teams: 1000, points: 100_000, years: 1 }), notes });
  return notes.flatMap((note) => (note.note === 'release' ? [note] : []));
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** LE-4: what the steps take of years with such terms: of a step that a whole year is not enough for, the year's. */
function takenOf(number: number, { teams, points }: Scenario['legacy']): readonly [weeks: number, points: number] {
  const prices = pricesOf(number);
  return [
    sum(prices.map((price) => Math.min(price.weeks, teams * TEAM_WEEKS))),
    sum(prices.map((price) => Math.min(price.points, points))),
  ];
}

/** Ends at which clearing a hex takes more than a year of two teams. */
const LONG_STEPS = [138_364, 142_772];

const hold = (what: (number: number) => void) =>
  fc.assert(fc.property(fc.nat(), what), { numRuns: 150, examples: LONG_STEPS.map((number) => [number]) });

describe('LE-4 to LE-7: any end', () => {
  test('LE-5, LE-6: each hex is cancelled, reduced, cleared or left; the years add up to the summary', () => {
    hold((number) => {
      const state = endOf(number, undefined, { ...TERMS, years: 3 });
      const before = state.words.slice();
      const summary = legacySummaryOf(state);
      const { suspected, confirmed, cancelled, reduced, cleared, left, weeks, points } = summary;
      expect(cancelled + reduced + cleared + left).toBe(suspected + confirmed);
      expect(cancelled + reduced).toBeLessThanOrEqual(suspected);
      const years = legacyOf(state);
      expect(years.reduce((sum, year) => sum + year.weeks, 0)).toBe(weeks);
      expect(years.reduce((sum, year) => sum + year.points, 0)).toBe(points);
      for (const year of years) {
        expect(year.weeks).toBeLessThanOrEqual(120);
        expect(year.points).toBeLessThanOrEqual(120);
      }
      const last = years.at(-1);
      if (last !== undefined) expect(last.suspected + last.confirmed).toBe(left);
      expect(state.words).toEqual(before);
    });
  });

  test('LE-4, LE-7: more teams or more points never take more years, and the work is the same', () => {
    hold((number) => {
      const small = legacySummaryOf(endOf(number));
      expect([small.weeks, small.points]).toEqual(takenOf(number, TERMS));
      for (const legacy of [
        { ...TERMS, teams: 4 },
        { ...TERMS, points: 150 },
      ]) {
        const more = legacySummaryOf(endOf(number, undefined, legacy));
        expect(more.years).toBeLessThanOrEqual(small.years ?? -1);
        expect(more.cleared).toBe(small.cleared);
        expect([more.weeks, more.points]).toEqual(takenOf(number, legacy));
      }
    });
  });

  test('LE-4: the years of a thin budget are those of the whole work; a step that takes more than a year has takes the year', () => {
    hold((number) => {
      const thin = { ...TERMS, teams: 2, points: 60 };
      const years = legacyOf(endOf(number, undefined, thin));
      expect([sum(years.map(({ weeks }) => weeks)), sum(years.map(({ points }) => points))]).toEqual(
        takenOf(number, thin),
      );
      years.forEach((year, i) => {
        const before = years[i - 1] ?? { cancelled: 0, reduced: 0, cleared: 0, exposure: year.exposure };
        expect(year.cancelled).toBeGreaterThanOrEqual(before.cancelled);
        expect(year.cleared).toBeGreaterThanOrEqual(before.cleared);
        expect(year.exposure).toBeLessThanOrEqual(before.exposure);
      });
    });
  });

  test('LE-2, LE-3: where belts lie on hexes, marked ground never takes more weeks than hasty', () => {
    let cheaper = 0;
    hold((number) => {
      const marked = legacySummaryOf(endOf(number, 'marked', TERMS, true));
      const hasty = legacySummaryOf(endOf(number, 'hasty', TERMS, true));
      expect(marked.weeks).toBeLessThanOrEqual(hasty.weeks);
      expect(marked.cleared).toBe(hasty.cleared);
      if (marked.weeks < hasty.weeks) cheaper += 1;
    });
    expect(cheaper).toBeGreaterThan(0);
  });

  test('CI-1: more care never weighs more', () => {
    hold((number) => {
      const [hasty, recorded, marked] = CARES.map((care) => burdenOf(endOf(number, care)).weight);
      expect(marked).toBeLessThanOrEqual(recorded);
      expect(recorded).toBeLessThanOrEqual(hasty);
    });
  });
});
