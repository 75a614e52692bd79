// When what is chosen is ordered, laid and produced, so that no period overspends: found, or shown not to exist (PR-2 to PR-5).
import { type Belt, ledgerOf, type Plan, type Scenario } from '../../rules/index.ts';
import { addTimeRows, type TimeColumn, type TimeGroup, type TimeRows } from './time-rows.ts';
import {
  ENDLESS,
  type Lp,
  type MakeLp,
  MILLION,
  type ParCalendar,
  type ParModel,
  type TimeClass,
  type Timetable,
} from './types.ts';

/** Millionths that count as nothing. */
const NOTHING = 1;

/** A column or a row of points spent, and what it is held between. */
interface Bounds {
  readonly what: 'column' | 'row';
  readonly index: number;
  readonly lower: number;
  readonly upper: number;
}

interface Bench {
  readonly scenario: Scenario;
  readonly classes: readonly TimeClass[];
  readonly groups: readonly TimeGroup[];
  readonly lp: Lp;
  readonly rows: TimeRows;
}

/** Whole numbers of what is ordered and laid, as pairs: what is ordered first is laid first. */
function timetableOf({ rows: { columns }, groups }: Bench, values: readonly number[]): Timetable {
  const periods = (what: 'order' | 'lay', group: number) =>
    columns
      .flatMap((column, i) =>
        column.what === what && column.group === group ? new Array<number>(values[i]).fill(column.period) : [],
      )
      .sort((a, b) => a - b);
  const slots = groups.map((_, group) => {
    const ordered = periods('order', group);
    return periods('lay', group).map((laid, i) => ({ ordered: ordered[i], laid }));
  });
  const production = columns.flatMap((column, i) =>
    column.what === 'start' && values[i] > 0 ? [{ store: column.store, period: column.period }] : [],
  );
  return { slots, production };
}

/** The first period that overspends points, counted in whole numbers by the rules; −1 = none does. */
function overspentIn({ scenario, classes }: Bench, { slots, production }: Timetable): number {
  const belts = classes.flatMap(({ kind, depth }, group) =>
    slots[group].map(({ ordered, laid }): Belt => ({ id: '', kind, depth, places: [0], ordered, laid })),
  );
  const plan: Plan = { name: '', belts, production };
  const { periods, stores } = ledgerOf(scenario, plan);
  const isShort = ({ left }: { readonly left: number }) => left < 0;
  if (periods.some(({ effort }) => isShort(effort)) || stores.some((store) => store.periods.some(isShort))) {
    throw new RangeError('par: a timetable that overspends crew-minutes or items');
  }
  return periods.findIndex(({ points }) => isShort(points));
}

function mostOf({ groups }: Bench, column: TimeColumn): number {
  return column.what === 'start' ? 1 : groups[column.group].most;
}

/** The halves to look at where a value is no whole number: production first, as the rest hangs on it. */
function halvesOf(bench: Bench, values: Int32Array): readonly (readonly Bounds[])[] | undefined {
  const { columns } = bench.rows;
  const broken = columns.flatMap((column, index) => {
    const rest = values[index] % MILLION;
    return rest > NOTHING && rest < MILLION - NOTHING ? [{ column, index }] : [];
  });
  const found = broken.find(({ column }) => column.what === 'start') ?? broken[0];
  if (found === undefined) return undefined;
  const { index, column } = found;
  const whole = Math.floor(values[index] / MILLION);
  return [
    [{ what: 'column', index, lower: whole + 1, upper: mostOf(bench, column) }],
    [{ what: 'column', index, lower: 0, upper: whole }],
  ];
}

/** What carrying rounds down: who spends in no period up to `last` less than these values do overspends as well. So: less in one of them. */
function cheaperOnes({ rows, classes, scenario }: Bench, values: readonly number[], last: number): Bounds[][] {
  const costOf = (column: TimeColumn): number => {
    if (column.what === 'lay') return 0;
    if (column.what === 'start') return scenario.calendar.stores[column.store].cost;
    const { kind, depth } = classes[column.group];
    return scenario.catalogue[kind].cost * depth;
  };
  const sums = rows.spent.map((_, period) =>
    rows.columns.reduce((sum, column, i) => sum + (column.period === period ? costOf(column) * values[i] : 0), 0),
  );
  const boxes = sums
    .slice(0, last + 1)
    .map((sum, period): Bounds[] => [
      ...sums
        .slice(0, period)
        .map((lower, i): Bounds => ({ what: 'row', index: rows.spent[i], lower, upper: ENDLESS })),
      { what: 'row', index: rows.spent[period], lower: 0, upper: sum - 1 },
    ]);
  return boxes.filter((_, period) => sums[period] > 0);
}

/** Holds columns and rows between these bounds, all others between their own; false when nothing lies between. */
function fixInPlace(bench: Bench, box: readonly Bounds[]): boolean {
  const { lp, rows } = bench;
  rows.columns.forEach((column, i) => lp.setColumn(i, 0, mostOf(bench, column)));
  for (const row of rows.spent) lp.setRow(row, 0, ENDLESS);
  const bounds = new Map<string, Bounds>();
  for (const each of box) {
    const key = `${each.what}${each.index}`;
    const before = bounds.get(key) ?? each;
    bounds.set(key, { ...each, lower: Math.max(before.lower, each.lower), upper: Math.min(before.upper, each.upper) });
  }
  for (const { what, index, lower, upper } of bounds.values()) {
    if (lower > upper) return false;
    if (what === 'column') lp.setColumn(index, lower, upper);
    else lp.setRow(index, lower, upper);
  }
  return true;
}

/** Branch and bound over when; undefined = there is no timetable. */
function search(bench: Bench): Timetable | undefined {
  const stack: (readonly Bounds[])[] = [[]];
  for (;;) {
    const box = stack.pop();
    if (box === undefined) return undefined;
    if (!fixInPlace(bench, box)) continue;
    const answer = bench.lp.solve();
    if (!answer.isFeasible) continue;
    let boxes = halvesOf(bench, answer.values);
    if (boxes === undefined) {
      const values = Array.from(answer.values, (value) => Math.round(value / MILLION));
      const timetable = timetableOf(bench, values);
      const last = overspentIn(bench, timetable);
      if (last < 0) return timetable;
      boxes = cheaperOnes(bench, values, last);
    }
    for (const more of [...boxes].reverse()) stack.push([...box, ...more]);
  }
}

function solve(scenario: Scenario, calendar: ParCalendar, counts: readonly number[], makeLp: MakeLp) {
  const { classes } = calendar;
  const groups = classes.map(({ kind, depth }, i): TimeGroup => {
    return { kind, rows: depth, need: counts[i], most: counts[i] };
  });
  const lp = makeLp();
  try {
    const rows = addTimeRows(lp, scenario, calendar, groups, { columns: 0, rows: 0 });
    return search({ scenario, classes, groups, lp, rows });
  } finally {
    lp.free();
  }
}

/** Segments of each class of the calendar among the chosen options. */
export function countsOf({ options }: ParModel, { classes }: ParCalendar, chosen: readonly number[]): number[] {
  return classes.map(
    ({ kind, depth }) => chosen.filter((i) => options[i].kind === kind && options[i].depth === depth).length,
  );
}

/** A timetable for these options; undefined when there is none. What has less in no class has a timetable if this has one. */
export function timetableFor(
  model: ParModel,
  calendar: ParCalendar,
  chosen: readonly number[],
  makeLp: MakeLp,
): Timetable | undefined {
  const counts = countsOf(model, calendar, chosen);
  const key = counts.join(' ');
  if (calendar.known.has(key)) return calendar.known.get(key);
  const found = solve(model.scenario, calendar, counts, makeLp);
  calendar.known.set(key, found);
  return found;
}
