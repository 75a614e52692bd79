// Pages of why on one seed of a comparison: two plans beside each other, and the draws that made the difference (ME-9, WY-9).
import type { DrawIn, MeasureName, SeedContrast, SeedFigure } from '../../analysis/index.ts';
import type { Scenario } from '../../rules/index.ts';
import type { SeedAsked, SeedDraws } from '../store/asking.ts';
import { text } from '../text/index.ts';
import { drawPage, type WhyPage, type WhyTable } from './why-page.ts';
import { drawLine, type WhyNames } from './why-words.ts';

/** Figures by seed under the names of measures. `delay` is the restricted one: that of denied runs is kept as `denied` (ME-8). */
const NAMED: Readonly<Record<string, MeasureName>> = {
  arrival: 'arrival',
  delay: 'delay',
  denied: 'delay',
  clearance: 'clearanceTime',
  critical: 'clearanceCriticalPath',
  losses: 'losses',
  searchTime: 'searchTime',
  friends: 'friends',
  burden: 'burden',
  years: 'years',
  suspected: 'suspected',
  confirmed: 'confirmed',
  cancelled: 'cancelled',
  reduced: 'reduced',
  cleared: 'cleared',
  left: 'left',
  weeks: 'teamWeeks',
  points: 'legacyPoints',
};

/** The difference of a measure on one seed. */
export interface SeedDifference {
  /** From 1. */
  readonly seed: number;
  readonly by: number;
}

/** A measure that differs on some seed: its differences, the least first, of equals the first seed. */
export interface SeedRange {
  readonly name: string;
  readonly sorted: readonly SeedDifference[];
}

function valuesOf(figures: readonly SeedFigure[], measure: MeasureName): ReadonlyMap<string, number> {
  return new Map(figures.filter(({ figure }) => NAMED[figure] === measure).flatMap(({ values }) => values));
}

/** By how much the first plan has more than the second, seed by seed, of each measure that both define there. */
export function seedRanges(
  [a = [], b = []]: readonly (readonly SeedFigure[])[],
  seedBase: string,
): readonly SeedRange[] {
  return [...new Set(Object.values(NAMED))].flatMap((measure): SeedRange[] => {
    const [own, other] = [valuesOf(a, measure), valuesOf(b, measure)];
    const found = [...own].flatMap(([seed, value]): SeedDifference[] => {
      const beside = other.get(seed);
      return beside === undefined ? [] : [{ seed: Number(seed.slice(seedBase.length)), by: value - beside }];
    });
    if (found.every(({ by }) => by === 0)) return [];
    return [{ name: text.why.measure[measure], sorted: found.sort((x, y) => x.by - y.by || x.seed - y.seed) }];
  });
}

/** That at a quantile (ME-8). */
export function atPercent({ sorted }: SeedRange, percent: number): SeedDifference {
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)];
}

/** Told also where both plans have the same. */
const ALWAYS: readonly MeasureName[] = ['arrival', 'delay', 'clearanceTime', 'losses'];

function figuresTable({ figures }: SeedContrast, names: readonly [string, string]): WhyTable {
  const { why, report } = text;
  const cell = (measure: MeasureName, plan: 0 | 1) => {
    const found = figures.find(({ figure, values }) => NAMED[figure] === measure && values[plan] !== undefined);
    if (found !== undefined) return String(found.values[plan]);
    return measure === 'arrival' ? report.absent : report.notDefined;
  };
  const rows = [...new Set(Object.values(NAMED))].flatMap((measure) => {
    const [a, b] = [cell(measure, 0), cell(measure, 1)];
    return a === b && !ALWAYS.includes(measure) ? [] : [[why.measure[measure], a, b]];
  });
  return { caption: text.bySeed.figures, head: [why.partHead[0], ...names], rows };
}

function minutesTable({ minutes = [] }: SeedContrast, names: readonly [string, string]): readonly WhyTable[] {
  const { why, words } = text;
  if (minutes.length === 0) return [];
  const total = [0, 1].map((plan) => minutes.reduce((sum, { values }) => sum + values[plan], 0));
  const row = (what: string, [a, b]: readonly number[]) => [what, String(a), String(b), words.signed(a - b)];
  const rows = minutes.flatMap(({ what, values }) => (what === undefined ? [] : [row(why.what[what], values)]));
  const head = [why.head[0], ...names, text.bySeed.difference];
  return [{ caption: text.bySeed.minutes, head, rows: [...rows, row(why.total, total)] }];
}

/** Draws of a list that are named; there can be hundreds of a plan alone. */
const MOST_DRAWS = 24;

/** Draws by list: of those that turned out otherwise each plan's own. */
function drawsOf({ turned, only }: SeedContrast): Readonly<Record<SeedDraws, readonly DrawIn[]>> {
  return {
    turnedA: turned.map(([draw]) => draw),
    turnedB: turned.map(([, draw]) => draw),
    onlyA: only[0],
    onlyB: only[1],
  };
}

/** Lists of draws, each with its page. Those that happened come before those that did not. */
function drawLists(scenario: Scenario, asked: SeedAsked, contrast: SeedContrast): WhyPage['lists'] {
  const { why } = text;
  const [a, b] = asked.plans;
  const drawn = drawsOf(contrast);
  const lists: readonly (readonly [SeedDraws, string, WhyNames])[] = [
    ['turnedA', text.bySeed.turned(a.name), { scenario, plan: a }],
    ['turnedB', text.bySeed.turned(b.name), { scenario, plan: b }],
    ['onlyA', text.bySeed.only(a.name), { scenario, plan: a }],
    ['onlyB', text.bySeed.only(b.name), { scenario, plan: b }],
  ];
  return lists.flatMap(([list, title, names]) => {
    const draws = drawn[list];
    const numbered = draws.map((each, i) => ({ ...each, i }));
    const sorted = [...numbered.filter(({ draw }) => draw.happened), ...numbered.filter(({ draw }) => !draw.happened)];
    const links = sorted.slice(0, MOST_DRAWS).map(({ turn, draw, i }) => ({
      words: `${why.turnButton(turn)}: ${drawLine(names, draw)}`,
      to: { kind: 'seedDraw' as const, plans: asked.plans, seed: asked.seed, list, draw: i },
    }));
    const more = draws.length - links.length;
    const rest = more > 0 ? [{ words: why.turnsMore(more) }] : [];
    return links.length === 0 ? [] : [{ title, links: [...links, ...rest] }];
  });
}

/** Both plans on the seed: figures, minutes, draws. */
export function seedPage(scenario: Scenario, asked: SeedAsked, contrast: SeedContrast): WhyPage {
  const [a, b] = asked.plans;
  const names = [a.name, b.name] as const;
  return {
    title: text.bySeed.title(a.name, b.name, contrast.seed),
    lead: [
      contrast.from === undefined ? text.bySeed.same : text.bySeed.from(contrast.from),
      ...(contrast.from === undefined ? [] : [text.bySeed.alike(contrast.alike)]),
    ],
    tables: [figuresTable(contrast, names), ...minutesTable(contrast, names)],
    lists: drawLists(scenario, asked, contrast),
    rules: ['CH-1', 'ME-8', 'ME-9'],
  };
}

/** One of its draws; undefined when it is not there. */
export function seedDrawPage(
  scenario: Scenario,
  { plans }: SeedAsked,
  contrast: SeedContrast,
  list: SeedDraws,
  draw: number,
): WhyPage | undefined {
  const found = drawsOf(contrast)[list].at(draw);
  const plan = plans[list.endsWith('A') ? 0 : 1];
  return found && drawPage({ scenario, plan }, found.draw, undefined);
}
