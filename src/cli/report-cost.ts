// What each plan costs, in tables for a terminal: budget, law, burden, legacy. This ledger stands apart from the military one.
import { type BandCounts, type MoreReport, type PlanReport } from '../analysis/index.ts';
import { BANDS } from '../rules/index.ts';
import { percent, plain, table } from './output.ts';
import { mean } from './report-cells.ts';

/** The bands that occurred, with their shares: `few 75 %, some 25 %`. */
function bandsText(counts: BandCounts): string {
  const total = BANDS.reduce((sum, band) => sum + counts[band], 0);
  const met = BANDS.filter((band) => counts[band] > 0);
  return met.map((band) => (counts[band] === total ? band : `${band} ${percent(counts[band] / total)}`)).join(', ');
}

function lawText({ law }: MoreReport): string {
  const broken = law.filter(({ disputed }) => !disputed).length;
  const disputed = law.length - broken;
  return disputed === 0 ? `${broken}` : `${broken} and ${disputed} disputed`;
}

function costRow({ plan, cost, more }: PlanReport): string[] {
  const row = [plain(plan), `${cost.points}`, `${cost.effort}`];
  if (more === undefined) return row;
  const { weight, bands, confirmed } = more.burden;
  return [...row, lawText(more), mean(weight.mean), bandsText(bands), percent(confirmed.num / confirmed.den)];
}

/** Quantiles of years: > where not all was released in the years that are followed. */
function years(value: number | undefined): string {
  return value === undefined ? 'longer' : `${value}`;
}

function legacyRow(plan: string, { legacy }: MoreReport): string[] {
  return [
    plain(plan),
    years(legacy.years.p50),
    years(legacy.years.p90),
    percent(legacy.released.count / legacy.released.of),
    mean(legacy.weeks.mean),
    mean(legacy.points.mean),
    mean(legacy.cancelled),
    mean(legacy.reduced),
    mean(legacy.cleared),
    mean(legacy.left),
    bandsText(legacy.incidents),
    bandsText(legacy.residual),
  ];
}

/** Points and effort; for scenarios of format 2 law, burden and legacy as well. */
export function costLines(plans: readonly PlanReport[]): string[] {
  const hasMore = plans.some(({ more }) => more !== undefined);
  const head = ['plan', 'points', 'crew-minutes', ...(hasMore ? ['violations', 'burden', 'band', 'confirmed'] : [])];
  const lines = ['WHAT IT COSTS', ...table(head, plans.map(costRow))];
  if (!hasMore) return lines;
  const legacy = plans.flatMap(({ plan, more }) => (more === undefined ? [] : [legacyRow(plan, more)]));
  const names = ['years P50', 'P90', 'released', 'team-weeks', 'points', 'cancelled', 'reduced', 'cleared', 'left'];
  return [
    ...lines,
    '',
    'The years after: when all land is released, what it takes, hexes by how they are released, and bands of incidents and of what stays behind.',
    ...table(['plan', ...names, 'incidents', 'residual'], legacy),
  ];
}
