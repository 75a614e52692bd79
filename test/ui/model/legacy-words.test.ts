// The years after in words and pictures: year 0, areas that add up in every year, what was chosen, and how it is told (LE-1 to LE-7).
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Exercise, play, standIns } from '../../../src/exercise/index.ts';
import type { LegacySummary } from '../../../src/rules/index.ts';
import { parsePlan, parseScenario } from '../../../src/scenario/index.ts';
import {
  careLines,
  dearestYear,
  legacyLayers,
  legacyLines,
  legacyTable,
  legacyYears,
  releaseFinding,
} from '../../../src/ui/model/legacy-words.ts';
import '../words.ts';

const textOf = (path: string) => readFileSync(new URL(`../../../scenarios/${path}`, import.meta.url), 'utf8');

function played(name: string): { readonly run: Exercise; readonly summary: LegacySummary } {
  const scenario = parseScenario(textOf('after-the-line.json'));
  if (!scenario.ok) throw new Error('scenario');
  const plan = parsePlan(textOf(`plans/after-the-line.${name}.json`), scenario.value);
  if (!plan.ok) throw new Error('plan');
  const { policy, layingPolicy } = scenario.value;
  const control = standIns(scenario.value, { moving: policy ?? 'direct', laying: layingPolicy });
  const run = play(scenario.value, plan.value, '1', control);
  if (run.measures.more === undefined) throw new Error('edition');
  return { run, summary: run.measures.more.legacy };
}

const hasty = played('hasty');
const years = legacyYears(hasty.run, hasty.summary);

test('LE-4: year 0 is the end of the exercise, the last as the summary has it, and the areas add up in every year', () => {
  const { summary } = hasty;
  const all = summary.suspected + summary.confirmed;
  expect(years[0]).toMatchObject({ year: 0, suspected: summary.suspected, confirmed: summary.confirmed, points: 0 });
  expect(years.length - 1).toBe(summary.years);
  expect(years.at(-1)).toMatchObject({ suspected: 0, cancelled: summary.cancelled, cleared: summary.cleared });
  const layers = legacyLayers(years);
  for (const i of years.keys()) expect(layers.reduce((sum, { values }) => sum + values[i], 0)).toBe(all);
  expect(layers[0].label).toBe('confirmed');
  expect(new Set(layers.map(({ look }) => look)).size).toBe(layers.length);
  expect(legacyTable(years).rows[0].slice(0, 3)).toEqual(['0', String(summary.suspected), String(summary.confirmed)]);
  expect(legacyTable(years).rows[0]).toHaveLength(legacyTable(years).head.length);
});

test('areas that never occur have no layer', () => {
  const { run, summary } = played('marked');
  const labels = legacyLayers(legacyYears(run, summary)).map(({ label }) => label);
  expect(labels).toContain('cleared');
  expect(labels).not.toContain('suspected');
});

test('LE-7: when all is released, how the land came back, and what it took', () => {
  const { summary } = hasty;
  expect(releaseFinding(summary, years.length - 1)).toBe(`It takes ${summary.years} years until all land is released.`);
  expect(releaseFinding({ ...summary, years: 1 }, 1)).toBe('All land is released within a year.');
  expect(releaseFinding({ ...summary, years: undefined, left: 1 }, 30)).toContain('After 30 years');
  expect(releaseFinding({ ...summary, years: undefined, left: 1 }, 30)).toContain('1 hex is not released');
  const share = { ...summary, cancelled: 2, reduced: 1, cleared: 1, weeks: 9, points: 1, incidents: 'few' } as const;
  expect(legacyLines({ ...share, residual: 'none' })).toEqual([
    '75 % of the land comes back through survey, without clearing.',
    'Survey and clearing take 9 team-weeks and 1 point. Incidents: few. Missed and left behind: none.',
  ]);
  expect(legacyLines({ ...share, cleared: 9 })[0]).toBe('75 % of the land has to be cleared.');
  expect(legacyLines({ ...share, cancelled: 0, reduced: 0, cleared: 0 })).toHaveLength(1);
});

test('the dearest year is the first with the most points', () => {
  const [first] = years;
  const spent = (points: readonly number[]) => points.map((each, year) => ({ ...first, year, points: each }));
  expect(dearestYear(spent([0, 4, 7, 7]))).toBe('The dearest year is year 2: 7 points.');
  expect(dearestYear(spent([0, 0]))).toBeUndefined();
});

test('OB-10, LB-5: belts by their care, and those that switch themselves off', () => {
  const { run } = hasty;
  const { scenario, plan } = run;
  const belts = plan.belts.map((belt, i) => ({ ...belt, care: i === 0 ? ('hasty' as const) : undefined }));
  const lines = careLines(scenario, { ...plan, belts });
  expect(lines[0]).toMatch(/^Hasty, without records: Anti-vehicle belt at 7,3\./);
  expect(lines[1]).toMatch(/^Recorded: Anti-personnel belt at 8,3\./);
  expect(lines).toHaveLength(2);
  const catalogue = scenario.catalogue.map((kind, i) => (i === belts[1].kind ? { ...kind, life: 3 } : kind));
  expect(careLines({ ...scenario, catalogue }, { ...plan, belts })[2]).toBe(
    'Switch themselves off: Anti-personnel belt at 8,3.',
  );
});
