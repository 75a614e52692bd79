// The linear relaxation of one target: the least share of the budget for which every known way is late enough. It grows as ways are found (PA-3).
import type { Place } from '../../hex/index.ts';
import type { Minutes } from '../../rules/index.ts';
import { isLateWith } from './late-sets.ts';
import { MOST_SEGMENTS } from './model.ts';
import { isIn, partKey } from './regions.ts';
import { siteAt, type Target } from './target.ts';
import { addTimeRows } from './time-rows.ts';
import { ENDLESS, type Lp, type MakeLp, type ParModel, type Part, type Way } from './types.ts';

/** The share of the budget that is used, of points or of crew-minutes, whichever is more: so that what binds is what a search sees grow. */
const SHARE_COLUMN = 0;
const POINT_ROW = 0;
const EFFORT_ROW = 1;
const SEGMENT_ROW = 2;
/** What a row of a way has to have over, in millionths, to ask for nothing; boxes in a row after which it goes; one in so many has to go. */
const SLACK = 1000;
const MOST_IDLE = 2;
const FEW = 5;
/** In `optionOf`: no option. */
const GROUP = -1;
const TIME = -2;
const SHARE = -3;

/** Bounds of columns and rows that differ from those that they were made with: what a box of the search fixes. */
export interface Fixing {
  readonly what: 'column' | 'row';
  readonly index: number;
  readonly lower: number;
  readonly upper: number;
  /** The upper bound when nothing is fixed; the lower one is 0. */
  readonly most: number;
}

/** What a group's way asks for: what each option adds is divided by `divisor` and rounded up, and so is what is missing. */
export interface Asked {
  readonly g: number;
  readonly way: Way;
  readonly missing: Minutes;
  readonly divisor: number;
}

/** A row that asks for no less than 0. */
export interface WayRow {
  readonly row: number;
  readonly asked: Asked;
  readonly key: string;
  readonly columns: readonly number[];
  readonly values: readonly number[];
  /** Boxes in a row in which it asked for nothing that was not there. */
  idle: number;
}

export interface Relaxation {
  readonly target: Target;
  readonly lp: Lp;
  /** By group: the column that says "this group is late"; −1 = it is anyway. */
  readonly lateColumns: readonly number[];
  /** By column: index into the model's options; −1 = a group, −2 = a time at which something is ordered, laid or produced, −3 = the share. */
  readonly optionOf: number[];
  /** By place: its columns. */
  readonly columnsAt: Map<Place, readonly number[]>;
  /** Places with a row that says "at most one of the columns". */
  readonly crowded: Set<Place>;
  readonly rowKeys: Set<string>;
  /** Rows of ways. */
  readonly wayRows: WayRow[];
  /** By name: the row that counts a kind's rows in a part of the map. */
  readonly countRows: Map<string, { readonly kind: number; readonly part: Part; readonly row: number }>;
  /** With a calendar: by kind, the row of what is laid of it, and by class the row of its segments. */
  readonly times?: { readonly kinds: ReadonlyMap<number, number>; readonly classes: readonly number[] };
  rows: number;
  readonly fixed: Fixing[];
}

/** Is the column one that has to be whole? Times are worked out when all others are. */
export function isWholeColumn({ optionOf }: Relaxation, column: number): boolean {
  return optionOf[column] >= GROUP;
}

/** Of columns with one way, those that set out later are late where others are; says how many rows that took. */
function addOrder(lp: Lp, { groups }: ParModel, open: readonly number[], lateColumns: readonly number[]): number {
  let rows = 0;
  for (const a of open) {
    for (const b of open) {
      if (!isLateWith(groups[a], groups[b])) continue;
      lp.addRow(0, 1, [lateColumns[b], lateColumns[a]], [1, -1]);
      rows += 1;
    }
  }
  return rows;
}

/** Enough groups are late; says how many rows that took. */
function addEnough(lp: Lp, { model, isLate }: Target, lateColumns: readonly number[]): number {
  let left = model.late;
  model.groups.forEach(({ party }, g) => {
    if (isLate[g]) left -= party.count;
  });
  const open = model.groups.flatMap((_, g) => (isLate[g] ? [] : [g]));
  lp.addRow(
    left,
    ENDLESS,
    open.map((g) => lateColumns[g]),
    open.map((g) => Math.min(left, model.groups[g].party.count)),
  );
  return 1 + addOrder(lp, model, open, lateColumns);
}

/** With a calendar: when rows of each kind are ordered and laid, in parts, and rows that count each class. */
function addTimes(lp: Lp, model: ParModel, optionOf: number[], rows: number): Pick<Relaxation, 'times' | 'rows'> {
  const { calendar, scenario } = model;
  if (calendar === undefined) return { rows };
  const kinds = [...new Set(calendar.classes.map(({ kind }) => kind))];
  const groups = kinds.map((kind) => ({ kind, rows: 1, most: MOST_SEGMENTS * scenario.catalogue[kind].maxDepth }));
  const added = addTimeRows(lp, scenario, calendar, groups, { columns: optionOf.length, rows, points: POINT_ROW });
  for (let i = 0; i < added.columns.length; i++) optionOf.push(TIME);
  const first = rows + added.rows;
  for (let i = 0; i < calendar.classes.length; i++) lp.addRow(0, ENDLESS, [], []);
  const times = {
    kinds: new Map(kinds.map((kind, i) => [kind, added.laid[i]])),
    classes: calendar.classes.map((_, i) => first + i),
  };
  return { times, rows: first + calendar.classes.length };
}

/** The rows that hold from the beginning: enough groups are late, and the crew-minutes suffice. */
export function makeRelaxation(target: Target, makeLp: MakeLp): Relaxation {
  const { model, isLate } = target;
  const { points, effort } = model.budget;
  const lp = makeLp();
  lp.addColumn(1, 0, 1, [], []);
  lp.addRow(0, ENDLESS, [SHARE_COLUMN], [points]);
  lp.addRow(0, ENDLESS, [SHARE_COLUMN], [effort]);
  lp.addRow(0, MOST_SEGMENTS, [], []);
  const optionOf: number[] = [SHARE];
  const lateColumns = model.groups.map((_, g) => {
    if (isLate[g]) return -1;
    lp.addColumn(0, target.late === undefined ? 0 : 1, 1, [], []);
    return optionOf.push(GROUP) - 1;
  });
  const rows = 3 + (target.late === undefined ? addEnough(lp, target, lateColumns) : 0);
  const times = addTimes(lp, model, optionOf, rows);
  return {
    target,
    lp,
    lateColumns,
    optionOf,
    columnsAt: new Map(),
    crowded: new Set(),
    rowKeys: new Set(),
    wayRows: [],
    countRows: new Map(),
    ...times,
    fixed: [],
  };
}

/** What an option's column has in the rows of the calendar. */
function timeEntries({ times, target: { model } }: Relaxation, kind: number, depth: number) {
  const row = times?.kinds.get(kind);
  if (times === undefined || row === undefined) return { rows: [], values: [] };
  const at = model.calendar?.classes.findIndex((each) => each.kind === kind && each.depth === depth) ?? -1;
  return { rows: [row, times.classes[at]], values: [-depth, 1] };
}

/** The columns of a place, which are made when it is first asked for. */
export function columnsFor(relaxation: Relaxation, place: Place): readonly number[] {
  const { target, lp, optionOf, columnsAt } = relaxation;
  const found = columnsAt.get(place);
  if (found !== undefined) return found;
  const { options } = siteAt(target, place);
  const columns = options.map((option) => {
    const { points, effort, kind, depth } = target.model.options[option];
    const counts = [...relaxation.countRows.values()].filter(
      (count) => count.kind === kind && isIn(target.model, count.part, place),
    );
    const times = timeEntries(relaxation, kind, depth);
    const rows = [POINT_ROW, EFFORT_ROW, SEGMENT_ROW, ...counts.map(({ row }) => row), ...times.rows];
    lp.addColumn(0, 0, 1, rows, [-points, -effort, 1, ...counts.map(() => depth), ...times.values]);
    return optionOf.push(option) - 1;
  });
  columnsAt.set(place, columns);
  return columns;
}

/** The row that counts a kind's rows in a part of the map, made when it is first asked for. */
export function countRowFor(relaxation: Relaxation, kind: number, part: Part): number {
  const { target, lp, optionOf, countRows } = relaxation;
  const key = partKey(kind, part);
  const found = countRows.get(key);
  if (found !== undefined) return found.row;
  const { options } = target.model;
  const columns = optionOf.flatMap((option, column) => {
    return option >= 0 && options[option].kind === kind && isIn(target.model, part, options[option].place)
      ? [column]
      : [];
  });
  lp.addRow(
    0,
    ENDLESS,
    columns,
    columns.map((column) => options[optionOf[column]].depth),
  );
  relaxation.rows += 1;
  countRows.set(key, { kind, part, row: relaxation.rows - 1 });
  return relaxation.rows - 1;
}

/** Takes back what was fixed, and fixes this instead. What is fixed of one row or column twice holds together. */
export function fixInPlace({ lp, fixed }: Relaxation, fixings: readonly Fixing[]): void {
  for (const { what, index, most } of fixed) {
    if (what === 'column') lp.setColumn(index, 0, most);
    else lp.setRow(index, 0, most);
  }
  fixed.length = 0;
  const bounds = new Map<string, Fixing>();
  for (const fixing of fixings) {
    const key = `${fixing.what}${fixing.index}`;
    const before = bounds.get(key) ?? fixing;
    const lower = Math.max(before.lower, fixing.lower);
    const upper = Math.min(before.upper, fixing.upper);
    bounds.set(key, { ...fixing, lower, upper });
  }
  for (const fixing of bounds.values()) {
    const { what, index, lower, upper } = fixing;
    if (what === 'column') lp.setColumn(index, lower, upper);
    else lp.setRow(index, lower, upper);
    fixed.push(fixing);
  }
}

/** Takes out the rows of ways that have asked for nothing for some boxes. Their ways are known, so that they come back when they are broken. */
export function tidyInPlace({ lp, wayRows, rowKeys }: Relaxation, y: Int32Array): void {
  for (const each of wayRows) {
    const { columns, values } = each;
    let over = 0;
    for (let i = 0; i < columns.length; i++) over += values[i] * y[columns[i]];
    each.idle = over > SLACK ? each.idle + 1 : 0;
  }
  const gone = wayRows.filter(({ idle }) => idle >= MOST_IDLE);
  if (gone.length * FEW < wayRows.length) return;
  lp.dropRows(gone.map(({ row }) => row));
  for (const { key } of gone) rowKeys.delete(key);
  wayRows.splice(0, wayRows.length, ...wayRows.filter(({ idle }) => idle < MOST_IDLE));
}
