// What lies on the printed map: zones, belts with letter, number and depth, effects of groups, starts, posts. Only what the laying side knows (KN-2).
import {
  centreOf,
  centreOfPlace,
  CLASS_LETTERS,
  cornersOf,
  FAMILY_LOOKS,
  groupSpot,
  type Hatch,
  outlineOf,
  type Point,
  sidePoints,
  ZONE_LOOKS,
} from '../../board/index.ts';
import { type Hex, isSidePlace, type Place } from '../../hex/index.ts';
import type { Belt, Effect, Family, MoverClass, Plan, Scenario, ZoneKind } from '../../rules/index.ts';
import { text } from '../text/index.ts';
import { groupMarks } from './group-marks.ts';
import { type Extent, isIn, pathOf } from './paper-map.ts';
import { hexesAt } from './places.ts';

export interface PaperZone {
  readonly kind: ZoneKind;
  readonly name: string;
  readonly path: string;
  readonly code: string;
  readonly hatch: Hatch;
  readonly dash: readonly number[];
  readonly at: Point;
}

export interface PaperBelt {
  readonly family: Family;
  /** Letter and number, as the table has it; a letter alone for what lies there already. */
  readonly label: string;
  readonly depth: number;
  readonly hatch: Hatch;
  /** The ground of its hexes; then a path for each row of its depth. '' where it lies on hexsides. */
  readonly ground: string;
  readonly rows: readonly string[];
  /** Its hexsides; '' where it lies on hexes. */
  readonly sides: string;
  /** Where the label stands. */
  readonly at: Point;
}

export interface PaperGroup {
  readonly effect: Effect;
  readonly at: Point;
  /** Unit vector: the way that the moving side goes. */
  readonly way: Point;
}

export interface PaperMarks {
  readonly zones: readonly PaperZone[];
  readonly belts: readonly PaperBelt[];
  readonly groups: readonly PaperGroup[];
  /** Classes of the announced columns that set out there. */
  readonly starts: readonly { readonly at: Point; readonly classes: readonly MoverClass[]; readonly letters: string }[];
  readonly posts: readonly { readonly at: Point; readonly name: string }[];
}

/** How far the outline of a row is drawn in, as on the board. */
const ROW_SCALES = [0.86, 0.7, 0.54];

/** The label of a belt in the table and on the map: the letter of its family, and its number from 1 on. */
export function beltLabel(scenario: Scenario, { kind }: Belt, index: number): string {
  return `${text.words.familyLetter[scenario.catalogue[kind].family]}${index + 1}`;
}

function zonesOf({ grid, zones }: Scenario, extent: Extent): readonly PaperZone[] {
  return zones.flatMap(({ kind, name, hexes }) => {
    const shown = [...hexes].filter((hex) => isIn(extent, grid, hex));
    if (shown.length === 0) return [];
    const { inset, code, hatch, dash } = ZONE_LOOKS[kind];
    const path = outlineOf(grid, shown, inset)
      .map((loop) => pathOf(loop, true))
      .join('');
    // The code stands in the topmost hex of the zone, where no other of the same kind is written over.
    return [{ kind, name, path, code, hatch, dash, at: centreOf(grid, Math.min(...shown)) }];
  });
}

function beltOf(
  { grid, catalogue }: Scenario,
  { kind, depth, places }: { readonly kind: number; readonly depth: number; readonly places: readonly Place[] },
  label: string,
): PaperBelt {
  const { family } = catalogue[kind];
  const hexes = places.filter((place) => !isSidePlace(grid, place));
  const sides = places.filter((place) => isSidePlace(grid, place));
  const outlines = (scale: number) => hexes.map((hex) => pathOf(cornersOf(grid, hex, scale), true)).join('');
  return {
    family,
    label,
    depth,
    hatch: FAMILY_LOOKS[family].hatch,
    ground: outlines(ROW_SCALES[0]),
    rows: hexes.length === 0 ? [] : ROW_SCALES.slice(0, depth).map(outlines),
    sides: sides.map((place) => pathOf(sidePoints(grid, place - grid.size), false)).join(''),
    at: centreOfPlace(grid, places[Math.floor(places.length / 2)]),
  };
}

function groupsOf(scenario: Scenario, plan: Plan): readonly PaperGroup[] {
  return groupMarks(scenario, plan).map((mark) => ({ effect: mark.effect, ...groupSpot(scenario.grid, mark) }));
}

function startsOf({ columns }: Scenario): readonly { readonly start: Hex; readonly classes: readonly MoverClass[] }[] {
  const announced = columns.filter(({ announced: told, side }) => told && side === 'moving');
  return [...new Set(announced.map(({ start }) => start))].map((start) => ({
    start,
    classes: [...new Set(announced.filter((column) => column.start === start).map((column) => column.class))],
  }));
}

export function paperMarks(scenario: Scenario, plan: Plan, extent: Extent): PaperMarks {
  const { grid, posts, contamination, catalogue } = scenario;
  const isShown = (place: Place) => hexesAt(grid, place).some((hex) => isIn(extent, grid, hex));
  const lying = contamination.filter(({ known, places }) => known.laying && places.some(isShown));
  return {
    zones: zonesOf(scenario, extent),
    belts: [
      ...lying.map((one) => beltOf(scenario, one, text.words.familyLetter[catalogue[one.kind].family])),
      ...plan.belts.map((belt, i) => beltOf(scenario, belt, beltLabel(scenario, belt, i))),
    ],
    groups: groupsOf(scenario, plan),
    starts: startsOf(scenario)
      .filter(({ start }) => isShown(start))
      .map(({ start, classes }) => ({
        at: centreOf(grid, start),
        classes,
        letters: classes.map((mover) => CLASS_LETTERS[mover]).join(''),
      })),
    posts: posts.filter(({ hex }) => isShown(hex)).map(({ hex, name }) => ({ at: centreOf(grid, hex), name })),
  };
}
