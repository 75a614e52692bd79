// Rows of the list for what is no single place: belts and segments, columns, zones, posts, routes.
import { makeHexText, makePlaceText } from '../../hex/index.ts';
import type { Hex, Place } from '../../hex/index.ts';
import type { Belt, Plan, Scenario } from '../../rules/index.ts';
import { named, text } from '../text/index.ts';
import { stateOf, type Surroundings } from './describe.ts';
import { columnsNamed, isTaskKnown } from './known.ts';
import { hexesAt } from './places.ts';
import type { Look } from './quick-look.ts';
import { hexesWords, wayWords } from './way.ts';

export interface TwinRow {
  readonly title: string;
  readonly words: string;
  /** A place that can be picked; undefined for a belt, a column, a zone … */
  readonly place: Place | undefined;
  /** Where it is; [] = nowhere on the map. */
  readonly hexes: readonly Hex[];
}

type Things = 'belts' | 'columns' | 'zones' | 'posts' | 'routes';

/** All rows of a list of things, in no order. */
export function thingRows(around: Surroundings, list: Things, looks: readonly Look[]): readonly TwinRow[] {
  switch (list) {
    case 'belts':
      return around.view === undefined
        ? [...(around.plan?.belts ?? []).map((_, belt) => planRow(around, belt)), ...lyingRows(around)]
        : segmentRows(around);
    case 'columns':
      return columnsNamed(around).map((column) => columnRow(around, column));
    case 'zones':
      return around.scenario.zones.map((_, zone) => zoneRow(around.scenario, zone));
    case 'posts':
      return postRows(around);
    case 'routes':
      return around.plan === undefined ? [] : looks.flatMap((look) => routeRows(around.scenario, look));
  }
}

function at({ grid }: Scenario, places: readonly Place[]): string {
  return text.words.list(places.map((place) => makePlaceText(grid, place)));
}

function rowAt(scenario: Scenario, places: readonly Place[], parts: readonly string[]): TwinRow {
  const hexes = places.flatMap((place) => hexesAt(scenario.grid, place));
  return { title: at(scenario, places), words: text.board.describe(parts), place: undefined, hexes };
}

/** A belt of the plan: all of it while planning, its segments in an exercise. */
export function beltRows(around: Surroundings, belt: number): readonly TwinRow[] {
  if (around.view === undefined) return [planRow(around, belt)];
  const { segments } = around.view;
  return segmentRows(around).filter((_, i) => segments[i].belt === belt);
}

function planRow({ scenario, plan, chosen }: Surroundings, index: number): TwinRow {
  const { words, board, twin } = text;
  const { id, kind, depth, places, care } = (plan?.belts ?? [])[index];
  return rowAt(scenario, places, [
    board.beltAt(named(scenario.catalogue[kind]), words.rows(depth), id),
    ...(care === undefined ? [] : [words.care[care]]),
    ...effectOf(scenario, plan, index),
    ...(chosen === id ? [twin.chosen] : []),
  ]);
}

/** The effect that the belt's group is meant to have (IN-1). */
function effectOf({ zones }: Scenario, plan: Plan | undefined, belt: number): readonly string[] {
  const groups = (plan?.groups ?? []).filter(({ belts }) => belts.includes(belt));
  return groups.map(({ name, effect, area }) =>
    text.twin.inGroup(name, text.words.effect[effect], area === undefined ? undefined : zones[area].name),
  );
}

/** PC-1: what lies there already and the laying side knows of. */
function lyingRows({ scenario, plan }: Surroundings): readonly TwinRow[] {
  if (plan === undefined) return [];
  const { words, board, twin } = text;
  return scenario.contamination
    .filter(({ known }) => known.laying)
    .map(({ name, kind, depth, places, marked }) =>
      rowAt(scenario, places, [
        board.beltAt(named(scenario.catalogue[kind]), words.rows(depth), name),
        twin.thereAlready,
        ...(marked ? [board.marked] : []),
      ]),
    );
}

function segmentRows({ scenario, view }: Surroundings): readonly TwinRow[] {
  const { words, board, twin } = text;
  const belts = view?.plan?.belts ?? [];
  return (view?.segments ?? []).map((segment) => {
    const belt: Belt | undefined = belts[segment.belt];
    return rowAt(
      scenario,
      [segment.place],
      [
        board.segmentAt(named(scenario.catalogue[segment.kind]), words.rows(segment.depth), board.lane[segment.lane]),
        ...(segment.marked ? [board.marked] : []),
        ...stateOf(segment),
        ...(view?.viewer === 'moving' ? [] : [segment.known ? twin.known : twin.unknown]),
        ...(segment.worker < 0 ? [] : [twin.workedOn(scenario.columns[segment.worker].name)]),
        ...(belt === undefined || belt.places.length === 1 ? [] : [twin.ofBelt(belt.id)]),
        ...effectOf(scenario, view?.plan, segment.belt),
      ],
    );
  });
}

/** A column: while planning where it starts, else where it is and how. */
export function columnRow(around: Surroundings, index: number): TwinRow {
  const { scenario, view } = around;
  const { words, board, twin } = text;
  const column = scenario.columns[index];
  if (view === undefined)
    return rowAt(scenario, [column.start], [board.startOf(column.name), ...kindOf(around, index, true)]);
  const { hex, status, strength, clock, clearing, searching } = view.columns[index];
  const row = rowAt(scenario, hex < 0 ? [] : [hex], [
    column.name,
    twin.columnLine(words.status[status], String(strength), words.minutes(clock)),
    ...(clearing === undefined ? [] : [text.command.working(makePlaceText(scenario.grid, clearing))]),
    ...(searching === undefined ? [] : [text.command.searching(makeHexText(scenario.grid, searching))]),
    ...kindOf(around, index, status === 'waiting'),
  ]);
  return hex < 0 ? { ...row, title: twin.offMap } : row;
}

/** Side and class, as the counter shows them; and, where it is known, what the column is there for. */
function kindOf(around: Surroundings, index: number, isToCome: boolean): readonly string[] {
  const { scenario } = around;
  const { words, plan, twin } = text;
  const { side, class: mover, task, zone, strength, from } = scenario.columns[index];
  const looks = [scenario.text.sides[side], words.moverClass[mover]];
  if (!isTaskKnown(around, index)) return looks;
  const goal = zone < 0 ? plan.serves : plan.task(words.task[task], scenario.zones[zone].name);
  const begins = isToCome ? [twin.begins(String(strength), words.minutes(from))] : [];
  return [...looks, ...begins, goal];
}

export function zoneRow({ grid, zones }: Scenario, zone: number): TwinRow {
  const { words, twin } = text;
  const { kind, name, hexes, bans } = zones[zone];
  const banned = bans === undefined ? [] : [twin.banned(words.list(bans.map((one) => words.component[one])))];
  const parts = [words.zone[kind], ...banned, text.typing.hexes(hexes.length), hexesWords(grid, hexes)];
  return { title: name, words: text.board.describe(parts), place: undefined, hexes };
}

export function postRows({ scenario, plan, view }: Surroundings): readonly TwinRow[] {
  const { words, board, twin } = text;
  const posts = view?.posts ?? (plan === undefined ? [] : scenario.posts);
  return posts.map(({ name, hex, range, areas }) =>
    rowAt(
      scenario,
      [hex],
      [
        board.postAt(name),
        twin.reaches(text.typing.hexes(range)),
        ...(areas.length === 0 ? [] : [twin.watches(words.list(areas.map((area) => scenario.zones[area].name)))]),
      ],
    ),
  );
}

function routeRows({ grid }: Scenario, { group, routes }: Look): readonly TwinRow[] {
  const { words, typing } = text;
  const who = words.list(group.columns.map(({ name }) => name));
  return (routes ?? []).map(({ hexes, fate }) => ({
    title: makeHexText(grid, hexes[0]),
    words: typing.routeOf(who, typing.fate[fate], wayWords(grid, hexes)),
    place: undefined,
    hexes,
  }));
}
