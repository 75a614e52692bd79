// What a policy works from in one turn: the view of its side (KN-1, KN-2), arranged for look-up by place and by column.
import {
  type Direction,
  type Hex,
  isMarked,
  markStepsInPlace,
  neighbour,
  type Place,
  placeOfHex,
  placeOfSide,
  sideOf,
} from '../../hex/index.ts';
import {
  CERTAIN,
  type ColumnView,
  type Method,
  type Minutes,
  type SegmentView,
  TEAMS_IN_LANE,
  type View,
} from '../../rules/index.ts';
import type { Entry, Roster } from './roster.ts';

export interface Knowledge {
  readonly roster: Roster;
  readonly view: View;
  /** Those that the policy orders. */
  readonly columns: readonly ColumnView[];
  /** By column: teams that it can put to work in a lane (CO-3, CL-3). */
  readonly teams: readonly number[];
  /** Known segments without an open lane that seem live (KN-5). */
  readonly shut: readonly SegmentView[];
  /** By place: 1 + the number in `shut` of the segment there; 0 = none. Read it with `shutAt`. */
  readonly numberAt: Int16Array;
  /** size: bit d is not set where the step in direction d meets none of `shut`, nor what was ever shut. */
  readonly steps: Uint8Array;
  /** What `bestHelp` has worked out since teams or who can help were last others: minutes a row, by kind. */
  readonly help: (Minutes | undefined)[];
}

/** The hex itself, and the hexsides that are numbered by it. */
const PLACES_A_HEX = 4;

/** CL-6, KN-5. */
export function isShut(segment: SegmentView): boolean {
  return segment.live && (segment.lane === 'none' || segment.lane === 'sweeping');
}

function teamsInLane({ teams }: Entry, { strength }: ColumnView): number {
  return Math.min(teams, strength, TEAMS_IN_LANE);
}

/** Still on the map or to come. */
function canHelp({ status }: ColumnView): boolean {
  return status === 'active' || status === 'waiting';
}

/** On the map and under way, and neither clearing nor searching. */
export function isFree({ status, clearing, searching }: ColumnView): boolean {
  return status === 'active' && clearing === undefined && searching === undefined;
}

/** Takes off a list what is behind the first `count`. */
function trimInPlace(list: unknown[], count: number): void {
  while (list.length > count) list.pop();
}

/** Notes on a table by place which of the segments lies where; nothing is to be done for the first ones, as long as the same places are shut. */
function makeNumbering({ grid }: Roster) {
  const numberAt = new Int16Array(grid.size * PLACES_A_HEX);
  const steps = new Uint8Array(grid.size);
  const places: Place[] = [];
  const marked = new Uint8Array(grid.size * PLACES_A_HEX);
  const markInPlace = (place: Place) => {
    if (marked[place] === 0) markStepsInPlace(grid, steps, place);
    marked[place] = 1;
  };
  const numberInPlace = (shut: readonly SegmentView[]) => {
    const both = Math.min(shut.length, places.length);
    let first = 0;
    while (first < both && places[first] === shut[first].place) first += 1;
    for (let i = first; i < places.length; i++) numberAt[places[i]] = 0;
    for (let i = first; i < shut.length; i++) {
      const { place } = shut[i];
      markInPlace(place);
      places[i] = place;
      numberAt[place] = i + 1;
    }
    trimInPlace(places, shut.length);
  };
  return { numberAt, steps, numberInPlace };
}

/** Arranges one view after another on lists and tables that it reuses: what it gives is good until it is asked again. */
export function makeArranger(roster: Roster): (view: View) => Knowledge {
  const { scenario, entries } = roster;
  const { numberAt, steps, numberInPlace } = makeNumbering(roster);
  const shut: SegmentView[] = [];
  const teams: number[] = [];
  const columns: ColumnView[] = [];
  const help: (Minutes | undefined)[] = scenario.catalogue.map(() => undefined);
  const hands: number[] = [];
  return (view) => {
    let count = 0;
    for (const segment of view.segments) if (isShut(segment)) shut[count++] = segment;
    trimInPlace(shut, count);
    numberInPlace(shut);
    count = 0;
    let others = false;
    for (const column of view.columns) {
      const number = column.column;
      teams[number] = teamsInLane(entries[number], column);
      const helping = canHelp(column) ? teams[number] : -1;
      if (hands[number] !== helping) others = true;
      hands[number] = helping;
      if (entries[number].own) columns[count++] = column;
    }
    trimInPlace(columns, count);
    if (others) for (let kind = 0; kind < help.length; kind++) help[kind] = undefined;
    return { roster, view, columns, teams, shut, numberAt, steps, help };
  };
}

/** The known segment at a place, if it has no open lane. */
export function shutAt({ shut, numberAt }: Knowledge, place: Place): SegmentView | undefined {
  const number = numberAt[place];
  return number === 0 ? undefined : shut[number - 1];
}

/** EN-1: does the segment bite the column's class? */
export function bitesColumn({ roster }: Knowledge, segment: SegmentView, column: number): boolean {
  return roster.entries[column].bites[segment.kind];
}

/** EN-4: force minutes for the whole depth, or −1. */
export function forceMinutes({ roster }: Knowledge, segment: SegmentView, column: number): Minutes {
  const perRow = roster.entries[column].force[segment.kind];
  return perRow < 0 ? -1 : perRow * segment.depth;
}

/** Strength steps that forcing the whole depth is expected to cost (PO-8): rounded up. */
export function forceLoss({ roster }: Knowledge, segment: SegmentView, column: number): number {
  return Math.ceil((roster.entries[column].hazard[segment.kind] * segment.depth) / CERTAIN);
}

/** The quickest method by which the column can sweep the segment (CL-2); of equals the first. */
export function quickestMethod(knowledge: Knowledge, segment: SegmentView, column: number): Method | undefined {
  const { roster, teams } = knowledge;
  return teams[column] === 0 ? undefined : roster.entries[column].quickest[segment.kind];
}

/** Minutes to sweep, prove and mark a row of a kind (CL-3, CL-6), or −1 when the column cannot. */
function breachRow({ roster, teams }: Knowledge, kind: number, column: number): Minutes {
  return roster.entries[column].breach[teams[column]][kind];
}

/** Minutes to sweep, prove and mark a segment, or that many rows of it, or −1 when the column cannot. */
export function breachMinutes(
  knowledge: Knowledge,
  { kind, depth }: SegmentView,
  column: number,
  rows = depth,
): Minutes {
  const perRow = breachRow(knowledge, kind, column);
  return perRow < 0 ? -1 : perRow * rows;
}

/** Minutes that a column needs for the rows that are not swept yet, or −1 when it cannot. */
export function minutesLeft(knowledge: Knowledge, segment: SegmentView, column: number): Minutes {
  return breachMinutes(knowledge, segment, column, segment.depth - segment.rowsSwept);
}

function bestHelpRow(knowledge: Knowledge, kind: number): Minutes {
  let best = -1;
  for (const column of knowledge.columns) {
    if (!canHelp(column)) continue;
    const minutes = breachRow(knowledge, kind, column.column);
    if (minutes >= 0 && (best < 0 || minutes < best)) best = minutes;
  }
  return best;
}

/** Minutes in which the column of the side that is quickest at it clears a row of a kind, or −1 when none can. */
export function bestHelpInRow(knowledge: Knowledge, kind: number): Minutes {
  const { help } = knowledge;
  const known = help[kind];
  if (known !== undefined) return known;
  const perRow = bestHelpRow(knowledge, kind);
  help[kind] = perRow;
  return perRow;
}

/** Minutes of the column of the side that would be quickest to clear the segment, or −1 when none can. */
export function bestHelp(knowledge: Knowledge, { kind, depth }: SegmentView): Minutes {
  const perRow = bestHelpInRow(knowledge, kind);
  return perRow < 0 ? -1 : perRow * depth;
}

function bars(knowledge: Knowledge, column: number, segment: SegmentView | undefined): segment is SegmentView {
  return segment !== undefined && bitesColumn(knowledge, segment, column);
}

/** Do known segments bar a step (EN-1, EN-3)? */
export function isBarred(knowledge: Knowledge, column: number, from: Hex, direction: Direction): boolean {
  return isMarked(knowledge.steps, from, direction) && meetsBar(knowledge, column, from, direction);
}

function meetsBar(knowledge: Knowledge, column: number, from: Hex, direction: Direction): boolean {
  const { grid } = knowledge.roster;
  const onHex = shutAt(knowledge, placeOfHex(neighbour(grid, from, direction)));
  if (bars(knowledge, column, onHex)) return true;
  return bars(knowledge, column, shutAt(knowledge, placeOfSide(grid, sideOf(grid, from, direction))));
}

/** The known segments that bar a step, hexside before hex. */
export function barsOf(knowledge: Knowledge, column: number, from: Hex, direction: Direction): SegmentView[] {
  const { grid } = knowledge.roster;
  const places = [placeOfSide(grid, sideOf(grid, from, direction)), placeOfHex(neighbour(grid, from, direction))];
  return places.map((place) => shutAt(knowledge, place)).filter((segment) => bars(knowledge, column, segment));
}

/** NW-1, NW-3: can the laying side switch it? It is on or off for good when it is stuck. */
export function canSwitch({ roster }: Knowledge, { kind, phase, stuck, belt }: SegmentView): boolean {
  if (belt < 0 || stuck || phase !== 'standing') return false;
  return roster.scenario.catalogue[kind].behaviour === 'networked';
}
