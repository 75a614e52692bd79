// What a policy works from: the moving side's view, arranged for look-up by place and by column (KN-1).
import { neighbour, placeOfHex, placeOfSide, sideOf, type Hex, type Place } from '../../hex/index.ts';
import {
  type ColumnView,
  type KindTable,
  MARK_MINUTES,
  METHODS,
  type Method,
  type Minutes,
  MOVER_CLASSES,
  PROVE_PERCENT,
  type Scenario,
  type SegmentView,
  TEAMS_IN_LANE,
  type View,
} from '../../rules/index.ts';

export interface Knowledge {
  readonly scenario: Scenario;
  readonly kinds: readonly KindTable[];
  readonly view: View;
  /** Known segments without an open lane, by place. */
  readonly shut: ReadonlyMap<Place, SegmentView>;
  /** What `bestHelp` has worked out so far, by kind and depth. */
  readonly help: Map<number, Minutes>;
}

/** CL-6. */
export function isShut(segment: SegmentView): boolean {
  return segment.lane === 'none' || segment.lane === 'sweeping';
}

export function arrange(scenario: Scenario, kinds: readonly KindTable[], view: View): Knowledge {
  const shut = new Map<Place, SegmentView>();
  for (const segment of view.segments) if (isShut(segment)) shut.set(segment.place, segment);
  return { scenario, kinds, view, shut, help: new Map() };
}

/** EN-1: does the segment bite the column's class? */
export function bitesColumn({ scenario, kinds }: Knowledge, segment: SegmentView, column: number): boolean {
  return kinds[segment.kind].bites[MOVER_CLASSES.indexOf(scenario.columns[column].class)];
}

/** EN-4: force minutes for the whole depth, or −1. */
export function forceMinutes({ scenario, kinds }: Knowledge, segment: SegmentView, column: number): Minutes {
  const perRow = kinds[segment.kind].force[MOVER_CLASSES.indexOf(scenario.columns[column].class)];
  return perRow < 0 ? -1 : perRow * segment.depth;
}

/** CO-3, CL-3. */
export function teamsInLane({ scenario }: Knowledge, column: ColumnView): number {
  return Math.min(scenario.columns[column.column].teams, column.strength, TEAMS_IN_LANE);
}

/** The quickest method by which the column can sweep the segment (CL-2); of equals the first. */
export function quickestMethod(
  knowledge: Knowledge,
  segment: SegmentView,
  column: ColumnView,
): { method: Method; work: Minutes } | undefined {
  if (teamsInLane(knowledge, column) === 0) return undefined;
  let best: { method: Method; work: Minutes } | undefined;
  for (const method of knowledge.scenario.columns[column.column].methods) {
    const work = knowledge.kinds[segment.kind].work[METHODS.indexOf(method)];
    if (work >= 0 && (best === undefined || work < best.work)) best = { method, work };
  }
  return best;
}

/** Minutes to sweep, prove and mark the whole depth (CL-3, CL-6), or −1 when the column cannot. */
export function breachMinutes(knowledge: Knowledge, segment: SegmentView, column: ColumnView): Minutes {
  const quickest = quickestMethod(knowledge, segment, column);
  if (quickest === undefined) return -1;
  const teams = teamsInLane(knowledge, column);
  const prove = Math.ceil((quickest.work * PROVE_PERCENT) / 100);
  return (Math.ceil(quickest.work / teams) + Math.ceil(prove / teams) + MARK_MINUTES) * segment.depth;
}

/** Minutes of the column of the side that would be quickest to clear the segment, or −1 when none can. */
export function bestHelp(knowledge: Knowledge, segment: SegmentView): Minutes {
  const key = segment.kind * 4 + segment.depth;
  const kept = knowledge.help.get(key);
  if (kept !== undefined) return kept;
  let best = -1;
  for (const column of knowledge.view.columns) {
    if (column.status !== 'active' && column.status !== 'waiting') continue;
    const minutes = breachMinutes(knowledge, segment, column);
    if (minutes >= 0 && (best < 0 || minutes < best)) best = minutes;
  }
  knowledge.help.set(key, best);
  return best;
}

/** The known segments that bar a step, hexside before hex (EN-1, EN-3). */
export function barsOf(knowledge: Knowledge, column: number, from: Hex, direction: number): SegmentView[] {
  const { grid } = knowledge.scenario;
  const places = [placeOfSide(grid, sideOf(grid, from, direction)), placeOfHex(neighbour(grid, from, direction))];
  return places.flatMap((place) => {
    const segment = knowledge.shut.get(place);
    return segment !== undefined && bitesColumn(knowledge, segment, column) ? [segment] : [];
  });
}
