// The rows of preparation in a linear program: what is ordered, laid and produced when, within points, crew-minutes and items (PR-2 to PR-5).
import type { Scenario } from '../../rules/index.ts';
import { ENDLESS, type Lp, type ParCalendar } from './types.ts';

/** Parts in which a share of carried points is written, so that rows have whole numbers. */
const PARTS = 1000;

/** What is ordered and laid alike: rows of a kind, or segments of a kind and depth. */
export interface TimeGroup {
  readonly kind: number;
  /** Rows of the kind in one. */
  readonly rows: number;
  /** How many have to be laid; absent = another row says so. */
  readonly need?: number;
  /** At most. */
  readonly most: number;
}

export type TimeColumn =
  | { readonly what: 'order' | 'lay'; readonly group: number; readonly period: number }
  | { readonly what: 'start'; readonly store: number; readonly period: number };

/** What was added. Numbers of rows and columns are those of the linear program. */
export interface TimeRows {
  readonly columns: readonly TimeColumn[];
  /** By group: the row that holds what is laid of it; with `need` absent at least 0, so that what asks for it is entered below 0. */
  readonly laid: readonly number[];
  /** By period: the row that counts the points spent. */
  readonly spent: readonly number[];
  /** Rows added. */
  readonly rows: number;
}

function columnsOf({ periods, starts }: ParCalendar, groups: readonly TimeGroup[]): TimeColumn[] {
  const used = groups.flatMap(({ kind }, group) =>
    periods[kind].flatMap((period): TimeColumn[] => [
      { what: 'order', group, period },
      { what: 'lay', group, period },
    ]),
  );
  return [...used, ...starts.map((start): TimeColumn => ({ what: 'start', ...start }))];
}

/** PR-4: parts of a point that are left of it after so many periods, rounded down and up. */
function carried(carry: number, periods: number): { down: number[]; up: number[] } {
  const [down, up] = [[PARTS], [PARTS]];
  while (down.length < periods) {
    down.push(Math.floor((down[down.length - 1] * carry) / 100));
    up.push(Math.ceil((up[up.length - 1] * carry) / 100));
  }
  return { down, up };
}

interface Row {
  readonly lower: number;
  readonly upper: number;
  /** What a column counts; 0 = it is not in the row. */
  readonly value: (column: TimeColumn) => number;
}

/** PR-2: nothing is laid that was not ordered its lead before. */
function leadRows({ catalogue, calendar }: Scenario, groups: readonly TimeGroup[]): Row[] {
  return groups.flatMap(({ kind }, group) =>
    calendar.periods.map((_, at): Row => {
      return {
        lower: 0,
        upper: ENDLESS,
        value: (column) => {
          if (column.what === 'start' || column.group !== group) return 0;
          if (column.what === 'lay') return column.period <= at ? -1 : 0;
          return column.period + catalogue[kind].lead <= at ? 1 : 0;
        },
      };
    }),
  );
}

function pointsOf({ catalogue, calendar }: Scenario, groups: readonly TimeGroup[], column: TimeColumn): number {
  if (column.what === 'lay') return 0;
  if (column.what === 'start') return calendar.stores[column.store].cost;
  const { kind, rows } = groups[column.group];
  return catalogue[kind].cost * rows;
}

/** PR-3, PR-4: up to the end of each period no more is spent than there was. What rounding down of the carry takes besides is not in the row. */
function pointRows(scenario: Scenario, groups: readonly TimeGroup[]): Row[] {
  const { periods, carry } = scenario.calendar;
  const { down, up } = carried(carry, periods.length);
  return periods.map((_, at): Row => {
    const upper = periods.slice(0, at + 1).reduce((sum, { points }, i) => sum + points * up[at - i], 0);
    const value = (column: TimeColumn) =>
      column.period > at ? 0 : pointsOf(scenario, groups, column) * down[at - column.period];
    return { lower: 0, upper, value };
  });
}

function effortRows({ catalogue, calendar }: Scenario, groups: readonly TimeGroup[]): Row[] {
  return calendar.periods.map(({ effort }, at): Row => {
    const value = (column: TimeColumn) => {
      if (column.what !== 'lay' || column.period !== at) return 0;
      const { kind, rows } = groups[column.group];
      return catalogue[kind].effort * rows;
    };
    return { lower: 0, upper: effort, value };
  });
}

/** PR-5: items laid up to the end of a period, less those that production made that the plan has started. */
function storeRows({ calendar }: Scenario, groups: readonly TimeGroup[]): Row[] {
  return calendar.stores.flatMap(({ kinds, stock, rate, lead, running }, store) =>
    calendar.periods.map((_, at): Row => {
      const value = (column: TimeColumn) => {
        if (column.what === 'start') {
          return column.store === store ? -rate * Math.max(0, at + 1 - column.period - lead) : 0;
        }
        const { kind, rows } = groups[column.group];
        return column.what === 'lay' && column.period <= at && kinds.includes(kind) ? rows : 0;
      };
      return { lower: -rate * (at + 1), upper: stock + (running ? rate * (at + 1) : 0), value };
    }),
  );
}

/** PR-5: production of a store is started once. */
function onceRows({ calendar }: Scenario): Row[] {
  return calendar.stores.map((_, store): Row => {
    return { lower: 0, upper: 1, value: (column) => (column.what === 'start' && column.store === store ? 1 : 0) };
  });
}

function spentRows(scenario: Scenario, groups: readonly TimeGroup[]): Row[] {
  return scenario.calendar.periods.map((_, at): Row => {
    const value = (column: TimeColumn) => (column.period === at ? pointsOf(scenario, groups, column) : 0);
    return { lower: 0, upper: ENDLESS, value };
  });
}

function laidRows(groups: readonly TimeGroup[]): Row[] {
  return groups.map(({ need }, group): Row => {
    const value = (column: TimeColumn) => (column.what === 'lay' && column.group === group ? 1 : 0);
    return { lower: need ?? 0, upper: need ?? ENDLESS, value };
  });
}

/**
 * Adds columns and rows to a linear program that has `columns` and `rows` of them. What production costs is taken off in the row
 * `points`; in the objective it counts when there is none.
 */
export function addTimeRows(
  lp: Lp,
  scenario: Scenario,
  calendar: ParCalendar,
  groups: readonly TimeGroup[],
  before: { readonly columns: number; readonly rows: number; readonly points?: number },
): TimeRows {
  const columns = columnsOf(calendar, groups);
  for (const column of columns) {
    const cost = column.what === 'start' ? scenario.calendar.stores[column.store].cost : 0;
    const most = column.what === 'start' ? 1 : groups[column.group].most;
    if (before.points === undefined || cost === 0) lp.addColumn(cost, 0, most, [], []);
    else lp.addColumn(0, 0, most, [before.points], [-cost]);
  }
  let rows = before.rows;
  const add = (more: readonly Row[]): number[] =>
    more.map(({ lower, upper, value }) => {
      const entries = columns.flatMap((column, i) => (value(column) === 0 ? [] : [i]));
      lp.addRow(
        lower,
        upper,
        entries.map((i) => before.columns + i),
        entries.map((i) => value(columns[i])),
      );
      rows += 1;
      return rows - 1;
    });
  const laid = add(laidRows(groups));
  const spent = add(spentRows(scenario, groups));
  for (const more of [leadRows(scenario, groups), effortRows(scenario, groups), storeRows(scenario, groups)]) add(more);
  add(pointRows(scenario, groups));
  add(onceRows(scenario));
  return { columns, laid, spent, rows: rows - before.rows };
}
