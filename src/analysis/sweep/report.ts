// What is said of a whole sweep: for every cell what a comparison says of its plans and pairs, and one table of all (SW-6).
import { compareShards } from '../compare.ts';
import type { ComparisonReport, Distribution, PlanReport } from '../types.ts';
import type { Tallies } from './tallies.ts';
import { routeDenials } from '../routes/denial.ts';
import { countEnds } from '../routes/good.ts';
import type { RouteDenialReport } from '../routes/types.ts';
import type { WorthReport } from '../worth/types.ts';
import { worthReport } from '../worth/worth.ts';
import { worthTasks } from './run.ts';
import type { Cell, Change } from './types.ts';
import { changesText } from './variants.ts';

/** A cell: a comparison, and what of the scenario was changed for it. */
export interface CellReport extends ComparisonReport {
  /** The scenario's file as the specification names it. */
  readonly file: string;
  readonly changes: readonly Change[];
  /** What becomes of the routes, and each belt's worth, by plan (RD, WO); without worth where none is asked for. */
  readonly routes: readonly RouteDenialReport[];
  readonly worth: readonly WorthReport[];
}

export interface SweepReport {
  readonly name: string;
  readonly sweep: string;
  readonly rulesVersion: number;
  readonly seedBase: string;
  readonly seeds: number;
  readonly cells: readonly CellReport[];
}

/** Routes ask no seed and no policy: cells of one variant have the same, which is worked out once. */
function onceByScenario(): (cell: Cell) => readonly RouteDenialReport[] {
  let last: { readonly cell: Cell; readonly routes: readonly RouteDenialReport[] } | undefined;
  return (cell) => {
    if (last?.cell.scenario !== cell.scenario || last.cell.plans !== cell.plans) {
      last = { cell, routes: routeDenials(cell.scenario, cell.plans) };
    }
    return last.routes;
  };
}

/** The report on a sweep of which every shard is there. RangeError when one is missing. */
export function reportSweep({ sweep, part, cells }: Tallies): SweepReport {
  if (part !== 'whole') throw new RangeError('reportSweep: shards are missing');
  const { spec } = sweep;
  const { seedBase, seeds } = spec;
  const routesOf = onceByScenario();
  const reports = cells.map(({ cell: number, tally, worth = [] }): CellReport => {
    const cell = sweep.cells[number];
    const whole = { ...tally, seeds: [[1, seeds]] as const };
    const tasks = worthTasks(spec, cell);
    return {
      file: cell.file,
      changes: cell.changes,
      ...compareShards({ ...cell, seedBase, seeds }, [whole]),
      routes: routesOf(cell),
      worth: worth.map((part, i) => worthReport(tasks[i], part)),
    };
  });
  return {
    name: spec.name,
    sweep: sweep.hash,
    rulesVersion: reports[0].rulesVersion,
    seedBase,
    seeds,
    cells: reports,
  };
}

/** Texts that a spreadsheet would take for a formula; an apostrophe before them keeps them texts. */
const FORMULA = /^[=+\-@\t\r]/;

/** RFC 4180: quoted when a comma, a quote, a line break or a space at an end asks for it. What is not defined is empty. */
function csvField(value: string | number | undefined): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const CELL_COLUMNS: readonly (readonly [string, (cell: CellReport) => string | number])[] = [
  ['scenario', ({ scenario }) => scenario],
  ['file', ({ file }) => file],
  ['changes', ({ changes }) => changesText(changes)],
  ['policy', ({ policy }) => policy],
  ['layingPolicy', ({ layingPolicy }) => layingPolicy],
  ['seeds', ({ seeds }) => seeds],
];

function spread(name: string, of: (plan: PlanReport) => Distribution) {
  const keys = ['p10', 'p50', 'p90', 'mean'] as const;
  return keys.map((key) => [`${name}.${key}`, (plan: PlanReport) => of(plan)[key]] as const);
}

const PLAN_COLUMNS: readonly (readonly [string, (plan: PlanReport) => string | number | undefined])[] = [
  ['plan', ({ plan }) => plan],
  ['denied.count', ({ denied }) => denied.count],
  ['denied.low', ({ denied }) => denied.low],
  ['denied.high', ({ denied }) => denied.high],
  ...spread('delay', ({ delay }) => delay),
  ...spread('clearanceTime', ({ clearanceTime }) => clearanceTime),
  ['canalisation.num', ({ canalisation }) => canalisation.num],
  ['canalisation.den', ({ canalisation }) => canalisation.den],
  ['losses.mean', ({ losses }) => losses.mean],
  ['cost.points', ({ cost }) => cost.points],
  ['cost.effort', ({ cost }) => cost.effort],
];

/** Good routes of all flows, by what becomes of them with the plan as it is laid (RD-3). */
function fatesOf(cell: CellReport, plan: number) {
  return countEnds(cell.routes[plan].flows.flatMap(({ laid }) => laid.ends));
}

const ROUTE_COLUMNS = ['closed', 'lengthened', 'open'] as const;

/** One line for each cell and plan, under a head that names the fields as the report does. Lines end with CR LF (RFC 4180). */
export function sweepCsv({ cells }: SweepReport): string {
  const names = [...CELL_COLUMNS, ...PLAN_COLUMNS].map(([name]) => name);
  const head = [...names, ...ROUTE_COLUMNS.map((name) => `routes.${name}`)];
  const rows = cells.flatMap((cell) => {
    const own = CELL_COLUMNS.map(([, read]) => read(cell));
    return cell.plans.map((plan, i) => {
      const fates = fatesOf(cell, i);
      return [...own, ...PLAN_COLUMNS.map(([, read]) => read(plan)), ...ROUTE_COLUMNS.map((name) => fates[name])];
    });
  });
  return [head, ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}
