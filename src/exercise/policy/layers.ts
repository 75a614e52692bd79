// What layers do under react: lay, reload, or go to where they can (PL-3, LB-2 to LB-4).
import { distance, type Hex, UNREACHED } from '../../hex/index.ts';
import { type ColumnView, hexesOf, type Layer, type Plan, type Scenario, type SegmentView } from '../../rules/index.ts';
import { minutesFrom } from './fields.ts';
import { isOccupied, isThreatened } from './friends.ts';
import { isFree } from './knowledge.ts';
import { type Goal, goalInZone } from './roster.ts';
import type { Errand } from './tasks.ts';
import { type Desk, wayToward } from './ways.ts';

/** Hexes within which a column of the other side has a remote belt laid. */
const LAY_RANGE = 4;
/** More than any range, so that belts and ranges make one number. */
const RANGES = 1024;

/** The remote belts of a plan, and from where each can be laid. */
export interface Battery {
  readonly plan: Plan;
  /** Numbers of the plan's remote belts. */
  readonly remote: readonly number[];
  /** The hexes from which a layer of this range can lay the belt. */
  stationsFor(belt: number, range: number): Goal;
}

export function makeBattery(scenario: Scenario, plan: Plan): Battery {
  const { grid, zones, catalogue } = scenario;
  const known = new Map<number, Goal>();
  const isStation = (belt: number, range: number, from: Hex) =>
    plan.belts[belt].places.every((place) => {
      return hexesOf(scenario, place).some((hex) => distance(grid, from, hex) <= range);
    });
  return {
    plan,
    remote: plan.belts.flatMap(({ kind }, belt) => (catalogue[kind].behaviour === 'remote' ? [belt] : [])),
    stationsFor(belt, range) {
      const key = belt * RANGES + range;
      const found = known.get(key);
      if (found !== undefined) return found;
      const hexes = Array.from({ length: grid.size }, (_, hex) => hex).filter((hex) => isStation(belt, range, hex));
      const goal = { number: grid.size + zones.length + key, hexes };
      known.set(key, goal);
      return goal;
    },
  };
}

function isUnlaid({ phase, spoilt }: SegmentView): boolean {
  return phase === 'absent' && !spoilt;
}

/** Numbers of the belts that are still wholly absent (LB-3). */
function unlaidBelts({ knowledge }: Desk, { plan, remote }: Battery): number[] {
  const { segments } = knowledge.view;
  const unlaid: number[] = [];
  for (const belt of remote) {
    let count = 0;
    for (const segment of segments) if (segment.belt === belt && isUnlaid(segment)) count += 1;
    if (count === plan.belts[belt].places.length) unlaid.push(belt);
  }
  return unlaid;
}

/** Rows that laying a belt uses up (LB-3). */
function rowsOf({ plan }: Battery, belt: number): number {
  return plan.belts[belt].places.length * plan.belts[belt].depth;
}

function canLay(battery: Battery, layer: Layer, { hex, load }: ColumnView, belt: number): boolean {
  if (!layer.kinds.includes(battery.plan.belts[belt].kind) || load < rowsOf(battery, belt)) return false;
  return battery.stationsFor(belt, layer.range).hexes.includes(hex);
}

interface Crew {
  readonly column: ColumnView;
  readonly layer: Layer;
}

function crewsOf({ knowledge }: Desk): Crew[] {
  const { columns } = knowledge.roster.scenario;
  const crews: Crew[] = [];
  for (const column of knowledge.columns) {
    const { layer } = columns[column.column];
    if (layer !== undefined && isFree(column)) crews.push({ column, layer });
  }
  return crews;
}

/** TI-3: does it act in the coming turn at all? */
function acts({ knowledge }: Desk, { clock }: ColumnView): boolean {
  return clock < knowledge.view.minute + knowledge.roster.scenario.turnMinutes;
}

/** Belts that are laid now, each by the first layer that can. */
function layNow(desk: Desk, battery: Battery, crews: readonly Crew[], errands: Map<number, Errand>): Set<number> {
  const laid = new Set<number>();
  for (const belt of unlaidBelts(desk, battery)) {
    const { places } = battery.plan.belts[belt];
    if (!isThreatened(desk, places, LAY_RANGE) || isOccupied(desk.knowledge.view, places)) continue;
    const crew = crews.find(({ column, layer }) => {
      return !errands.has(column.column) && acts(desk, column) && canLay(battery, layer, column, belt);
    });
    if (crew === undefined) continue;
    errands.set(crew.column.column, { order: { do: 'lay', column: crew.column.column, belt } });
    laid.add(belt);
  }
  return laid;
}

/** The way to a goal, or holding there or where none leads. */
function goTo(desk: Desk, column: ColumnView, goal: Goal): Errand {
  const way = wayToward(desk, column, goal);
  const minutes = minutesFrom(desk.fields, way.field, column.hex);
  return minutes === 0 || minutes === UNREACHED ? { order: { do: 'hold', column: column.column } } : { way };
}

function reload(desk: Desk, { column, layer }: Crew): Errand {
  const { depot } = layer;
  const goal = depot === undefined ? undefined : goalInZone(desk.knowledge.roster.scenario, depot);
  if (goal !== undefined && !goal.hexes.includes(column.hex)) return goTo(desk, column, goal);
  if (!acts(desk, column)) return { order: { do: 'hold', column: column.column } };
  return { order: { do: 'reload', column: column.column } };
}

/** For the first belt that no layer before it has chosen; undefined when there is none that it can still lay. */
function prepare(desk: Desk, battery: Battery, crew: Crew, unlaid: readonly number[], taken: Set<number>) {
  const { column, layer } = crew;
  const belt = unlaid.find((number) => {
    const rows = rowsOf(battery, number);
    if (taken.has(number) || !layer.kinds.includes(battery.plan.belts[number].kind) || rows > layer.load) return false;
    return rows <= column.load || column.reloads > 0;
  });
  if (belt === undefined) return undefined;
  taken.add(belt);
  if (column.load < rowsOf(battery, belt)) return reload(desk, crew);
  return goTo(desk, column, battery.stationsFor(belt, layer.range));
}

/** PL-3: what each layer does that has something to do, by number of the column. */
export function errandsOfLayers(desk: Desk, battery: Battery): ReadonlyMap<number, Errand> {
  const errands = new Map<number, Errand>();
  const all = crewsOf(desk);
  for (const { column } of all) {
    if (column.ready > 0) errands.set(column.column, { order: { do: 'hold', column: column.column } });
  }
  const taken = layNow(desk, battery, all, errands);
  const unlaid = unlaidBelts(desk, battery);
  for (const crew of all) {
    const { column } = crew.column;
    const errand = errands.has(column) ? undefined : prepare(desk, battery, crew, unlaid, taken);
    if (errand !== undefined) errands.set(column, errand);
  }
  return errands;
}
