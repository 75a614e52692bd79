// What the board is to draw: while planning from the plan, while an exercise runs from the viewer's view and nothing else.
import type { ColumnMark, GhostMark, HandleMark, RouteMark, Scene, SegmentMark } from '../../board/index.ts';
import type { Place } from '../../hex/index.ts';
import type { Belt, Plan, PlanFault, Scenario, View } from '../../rules/index.ts';
import { groupMarks } from './group-marks.ts';
import type { Look } from './quick-look.ts';
import type { Grip } from './shape.ts';

/** Highlighting more places than this says nothing and costs time. */
const MOST_HIGHLIGHTS = 4096;

export interface Planning {
  readonly scenario: Scenario;
  readonly plan: Plan;
  /** Id of the selected belt. */
  readonly selected: string | undefined;
  readonly ghost: Belt | undefined;
  /** Id of the belt that the ghost is a new shape of. */
  readonly lifted?: string;
  readonly handles?: readonly HandleMark[];
  readonly faults: readonly PlanFault[];
  readonly legal: ReadonlySet<Place>;
  /** Good routes to draw; [] = none. */
  readonly looks: readonly Look[];
}

/** The board while a plan is made: the laying side's own knowledge. */
export function planScene(planning: Planning): Scene {
  const { scenario, plan, selected, legal } = planning;
  return {
    columns: [],
    segments: [
      ...plan.belts.flatMap((belt, i) => segmentsOf(scenario, belt, i, selected, planning.lifted)),
      ...thereAlready(scenario),
    ],
    ghost: ghostOf(planning),
    ...(planning.handles !== undefined && { handles: planning.handles }),
    highlights: legal.size > MOST_HIGHLIGHTS ? [] : [...legal],
    routes: planning.looks.flatMap(routesOf),
    posts: scenario.posts.map(({ hex, name, range }) => ({ hex, label: name, range })),
    groups: groupMarks(scenario, plan),
  };
}

function segmentsOf(
  scenario: Scenario,
  { id, kind, depth, places }: Belt,
  belt: number,
  selected: string | undefined,
  lifted: string | undefined,
): readonly SegmentMark[] {
  const { family } = scenario.catalogue[kind];
  const rest = { family, depth, lane: 'none', marked: false, known: false, belt } as const;
  const state = id === lifted ? { dormant: true } : { selected: id === selected };
  return places.map((place) => ({ place, ...rest, ...state }));
}

/** Where a belt can be taken hold of: at its ends, and at all places between them as a whole; the sign of that is in the middle. */
export function handlesOf(places: readonly Place[], whole: boolean, grip: Grip | undefined): readonly HandleMark[] {
  const last = places.length - 1;
  const middle = Math.floor(places.length / 2);
  return places.map((place, i): HandleMark => {
    if (whole || grip === 'whole' || (i > 0 && i < last)) {
      return { place, sort: i === middle ? 'whole' : 'body', held: grip === 'whole' };
    }
    return { place, sort: 'end', held: grip === (i === last ? 'last' : 'first') };
  });
}

/** PC-1: what lies there and the laying side knows of. */
function thereAlready({ contamination, catalogue }: Scenario): readonly SegmentMark[] {
  return contamination
    .filter(({ known }) => known.laying)
    .flatMap(({ kind, depth, places, known, marked }) => {
      const { family } = catalogue[kind];
      const rest = { family, depth, lane: 'none', marked, known: known.moving, belt: -1 } as const;
      return places.map((place) => ({ place, ...rest }));
    });
}

function ghostOf({ scenario, ghost, faults }: Planning): readonly GhostMark[] {
  if (ghost === undefined) return [];
  const { family } = scenario.catalogue[ghost.kind];
  // A fault without a segment is one of the whole belt.
  const whole = faults.some(({ segment }) => segment === undefined);
  const bad = new Set(faults.map(({ segment }) => segment));
  return ghost.places.map((place, i) => ({ place, family, depth: ghost.depth, refused: whole || bad.has(i) }));
}

function routesOf(look: Look): readonly RouteMark[] {
  const routes = look.routes ?? [];
  return routes.map(({ hexes, fate }, i) => ({
    hexes,
    style: fate === 'closed' ? 'closed' : i === 0 ? 'best' : 'alternative',
  }));
}

/** The scene with these belts of the plan picked out, in place of any other. */
export function markBelts(scene: Scene, belts: readonly number[]): Scene {
  if (belts.length === 0) return scene;
  return { ...scene, segments: scene.segments.map((mark) => ({ ...mark, selected: belts.includes(mark.belt) })) };
}

/** The board after a turn, as the viewer may see it (KN-1). */
export function viewScene(view: View): Scene {
  const { scenario } = view;
  const columns = view.columns.filter(({ hex, status }) => hex >= 0 && status !== 'left' && status !== 'broken');
  return {
    columns: columns.map(
      ({ column, hex, status, strength }): ColumnMark => ({
        column,
        hex,
        class: scenario.columns[column].class,
        side: scenario.columns[column].side,
        label: scenario.columns[column].name,
        status,
        strength,
        known: true,
      }),
    ),
    segments: view.segments.map(({ place, kind, depth, lane, marked, known, belt, live }) => {
      const { family } = scenario.catalogue[kind];
      return { place, family, depth, lane, marked, known, belt, dormant: !live };
    }),
    ghost: [],
    highlights: [],
    routes: [],
    posts: view.posts.map(({ hex, name, range }) => ({ hex, label: name, range })),
    groups: view.plan === undefined ? [] : groupMarks(scenario, view.plan),
  };
}
