// The years after in words and pictures: what becomes of the ground, what it costs, and what was chosen beforehand (LE-1 to LE-7).
import type { Exercise } from '../../exercise/index.ts';
import {
  type Care,
  legacyOf,
  type LegacySummary,
  type LegacyYear,
  type Plan,
  type Scenario,
} from '../../rules/index.ts';
import type { StackLayer } from '../chart/stack.tsx';
import { text } from '../text/index.ts';
import { shortName } from './belt-words.ts';

/** From the bottom of the picture up: what is dangerous first. */
const AREAS = ['confirmed', 'suspected', 'cleared', 'reduced', 'cancelled'] as const;
type Area = (typeof AREAS)[number];

/** Hatches of the chart kit, by area. */
const LOOKS: Readonly<Record<Area, number>> = { confirmed: 1, suspected: 4, cleared: 2, reduced: 0, cancelled: 5 };

/** Year 0: as the exercise leaves the ground. */
function startOf({ suspected, confirmed }: LegacySummary): LegacyYear {
  return { year: 0, suspected, confirmed, cancelled: 0, reduced: 0, cleared: 0, weeks: 0, points: 0, exposure: 0 };
}

/** The state of the ground from the end of the exercise on, year by year. */
export function legacyYears(run: Exercise, summary: LegacySummary): readonly LegacyYear[] {
  return [startOf(summary), ...legacyOf(run.turns[run.turns.length - 1].state)];
}

/** Areas that occur. */
export function legacyLayers(years: readonly LegacyYear[]): readonly StackLayer[] {
  return AREAS.map((area) => ({
    label: text.legacy.area[area],
    values: years.map((year) => year[area]),
    look: LOOKS[area],
  })).filter(({ values }) => values.some((value) => value > 0));
}

/** The last row has the exposure as one of the year before has it: the year's own. */
export function legacyTable(years: readonly LegacyYear[]) {
  const rows = years.map(({ year, suspected, confirmed, cancelled, reduced, cleared, weeks, points, exposure }) =>
    [year, suspected, confirmed, cancelled, reduced, cleared, weeks, points, exposure].map(String),
  );
  return { head: text.legacy.head, rows };
}

/** When all is released, or how much is not. */
export function releaseFinding({ years, left }: LegacySummary, followed: number): string {
  const { released, notReleased } = text.legacy;
  return years === undefined ? notReleased(followed, left) : released(years);
}

/** How the land came back, and what it took. */
export function legacyLines(summary: LegacySummary): readonly string[] {
  const { costs, mostly } = text.legacy;
  const { words } = text;
  const { cancelled, reduced, cleared, weeks, points, incidents, residual } = summary;
  const all = cancelled + reduced + cleared;
  const surveyed = cancelled + reduced;
  const taken = costs(weeks, words.points(points), words.band[incidents], words.band[residual]);
  if (all === 0) return [taken];
  const share =
    surveyed >= cleared ? mostly.survey(words.percent(surveyed, all)) : mostly.clearing(words.percent(cleared, all));
  return [share, taken];
}

/** The year that costs most; undefined when none costs anything. */
export function dearestYear(years: readonly LegacyYear[]): string | undefined {
  const most = Math.max(...years.map(({ points }) => points));
  const dearest = years.find(({ points }) => points === most);
  return most === 0 || dearest === undefined ? undefined : text.legacy.spending(text.words.points(most), dearest.year);
}

/** What the plan chose of records and marking, and which belts switch themselves off. */
export function careLines(scenario: Scenario, plan: Plan): readonly string[] {
  const { careLine, life } = text.legacy;
  const namesOf = (belts: Plan['belts']) => text.words.list(belts.map((belt) => shortName(scenario, belt)));
  const lines = (['hasty', 'recorded', 'marked'] satisfies Care[]).flatMap((care) => {
    const belts = plan.belts.filter((belt) => (belt.care ?? 'recorded') === care);
    return belts.length === 0 ? [] : [careLine[care](namesOf(belts))];
  });
  const mortal = plan.belts.filter(({ kind }) => scenario.catalogue[kind].life > 0);
  return mortal.length === 0 ? lines : [...lines, life(namesOf(mortal))];
}
