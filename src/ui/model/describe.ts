// A place in words: what a screen reader hears under the cursor, what the list shows, what the readout under the map says.
import { isSidePlace, makeHexText, makePlaceText } from '../../hex/index.ts';
import type { Place } from '../../hex/index.ts';
import type { Plan, Scenario, SegmentView, View } from '../../rules/index.ts';
import { named, text } from '../text/index.ts';
import { featureAt, hexesAt, terrainAt, zonesAt } from './places.ts';

export interface Surroundings {
  readonly scenario: Scenario;
  /** While planning. */
  readonly plan?: Plan;
  readonly chain?: readonly Place[];
  readonly legal?: ReadonlySet<Place>;
  /** Id of the belt that is selected. */
  readonly chosen?: string;
  /** While an exercise is on show. */
  readonly view?: View;
  /** What the layers that are on say of a place. */
  readonly layers?: (place: Place) => readonly string[];
}

/** Everything at a place, without its coordinates. */
export function partsAt(around: Surroundings, place: Place): readonly string[] {
  const { scenario, chain, legal } = around;
  const parts = [
    ...groundAt(scenario, place),
    ...obstaclesAt(around, place),
    ...groupsAt(around, place),
    ...columnsAt(around, place),
  ];
  parts.push(...(around.layers?.(place) ?? []));
  if (chain?.includes(place)) parts.push(text.board.inChain);
  else if (legal?.has(place)) parts.push(text.board.pickable);
  return parts;
}

/** Coordinates and everything at a place, as one sentence. */
export function describePlace(around: Surroundings, place: Place): string {
  return text.board.describe([makePlaceText(around.scenario.grid, place), ...partsAt(around, place)]);
}

function groundAt(scenario: Scenario, place: Place): readonly string[] {
  const { grid } = scenario;
  const hexes = hexesAt(grid, place);
  const zones = zonesAt(scenario, place).map((zone) => text.board.zoneAt(text.words.zone[zone.kind], zone.name));
  const names = hexes.map((hex) => named(terrainAt(scenario, hex)));
  if (!isSidePlace(grid, place)) return [text.board.terrain(names[0]), ...zones, ...startsAt(scenario, place)];
  const ends = hexes.map((hex, i) => `${makeHexText(grid, hex)} ${names[i]}`);
  const feature = featureAt(scenario, place);
  return [...(feature === undefined ? [] : [feature]), text.board.between(ends[0], ends[1]), ...zones];
}

/** Starts of announced columns: every side knows them. */
function startsAt(scenario: Scenario, place: Place): readonly string[] {
  const starts = scenario.columns.filter(({ start, announced }) => announced && start === place);
  return starts.map(({ name }) => text.board.startOf(name));
}

function obstaclesAt({ scenario, plan, view }: Surroundings, place: Place): readonly string[] {
  const { board, words } = text;
  const segment = view?.segments.find((one) => one.place === place);
  if (segment !== undefined) {
    const lane = segment.marked ? words.list([board.lane[segment.lane], board.marked]) : board.lane[segment.lane];
    return [
      board.segmentAt(named(scenario.catalogue[segment.kind]), words.rows(segment.depth), lane),
      ...stateOf(segment),
    ];
  }
  const belts = view === undefined ? (plan?.belts ?? []) : [];
  const here = belts.filter(({ places }) => places.includes(place));
  return here.map((belt) => board.beltAt(named(scenario.catalogue[belt.kind]), words.rows(belt.depth), belt.id));
}

/** IN-1: what the groups of the belts at a place are meant to do, for whoever sees the plan. */
function groupsAt({ scenario, plan, view }: Surroundings, place: Place): readonly string[] {
  const { belts, groups = [] } = (view === undefined ? plan : view.plan) ?? { belts: [] };
  const here = groups.filter((group) => group.belts.some((belt) => belts[belt].places.includes(place)));
  return here.map(({ name, effect, area }) =>
    text.twin.inGroup(name, text.words.effect[effect], area === undefined ? undefined : scenario.zones[area].name),
  );
}

/** How a segment is, where that is not what a reader would expect (LB-1, NW-1, LB-5). */
export function stateOf({ phase, off, stuck, turnsLeft, live }: SegmentView): readonly string[] {
  const { board, words } = text;
  return [
    ...(phase === 'standing' ? [] : [words.phase[phase]]),
    ...(off ? [board.off] : []),
    ...(stuck ? [board.stuck] : []),
    ...(turnsLeft > 0 ? [board.turnsLeft(turnsLeft)] : []),
    ...(phase === 'standing' && !live && !off ? [board.harmless] : []),
  ];
}

function columnsAt({ scenario, view, plan }: Surroundings, place: Place): readonly string[] {
  const columns = (view?.columns ?? []).filter(({ hex }) => hex === place);
  const posts = view?.posts ?? (plan === undefined ? [] : scenario.posts);
  return [
    ...columns.map(({ column }) => text.board.columnAt(scenario.columns[column].name)),
    ...posts.filter(({ hex }) => hex === place).map(({ name }) => text.board.postAt(name)),
  ];
}
