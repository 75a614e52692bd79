// The moving side's columns as a planner of the laying side counts them: their cheapest ways, with each segment at the minutes of breach (PL-1, PO-3).
import {
  addCostInPlace,
  copyCosts,
  type FieldSolver,
  type Hex,
  isSidePlace,
  makeFieldSolver,
  nextToward,
  type Place,
  placeOfHex,
  placeOfSide,
  sideBetween,
  sideOfPlace,
  type StepCosts,
  UNREACHED,
} from '../../hex/index.ts';
import {
  type Belt,
  isForetold,
  type Minutes,
  MOVER_CLASSES,
  type Scenario,
  stepCosts,
  TEAMS_IN_LANE,
} from '../../rules/index.ts';
import { FORCE_DREAD } from '../policy/weigh.ts';
import { type Entry, makeRoster } from '../policy/roster.ts';

/** Columns that set out from one place for one goal at one time. */
export interface Party {
  readonly start: Hex;
  readonly from: Minutes;
  /** Columns in it. */
  count: number;
}

/** Columns that count segments alike and have one goal. */
export interface Flow {
  /** Numbers of its columns, ascending. */
  readonly columns: readonly number[];
  readonly goal: readonly Hex[];
  readonly parties: readonly Party[];
  /** Minutes of a segment by kind and depth − 1; −1 = not to be passed. */
  readonly minutes: readonly (readonly Minutes[])[];
  readonly bare: Required<StepCosts>;
  /** With the belts laid so far. */
  readonly costs: Required<StepCosts>;
}

/** A party's cheapest way under the belts laid so far. */
export interface Passage {
  readonly flow: Flow;
  readonly party: Party;
  readonly minutes: Minutes;
  readonly hexes: readonly Hex[];
  /** All that it enters and crosses. */
  readonly places: ReadonlySet<Place>;
}

export interface Traffic {
  readonly scenario: Scenario;
  readonly solver: FieldSolver;
  readonly flows: readonly Flow[];
}

function helpRow(helpers: readonly Entry[], teams: readonly number[], kind: number): Minutes {
  const rows = helpers.map((entry, i) => entry.breach[teams[i]][kind]).filter((minutes) => minutes >= 0);
  return rows.length === 0 ? -1 : Math.min(...rows);
}

/** PO-3, PO-6: what a segment of a kind adds for a column. */
function minutesOf(entry: Entry, own: Minutes, help: Minutes, kind: number, depth: number): Minutes {
  if (!entry.bites[kind]) return 0;
  if (own >= 0) return own * depth;
  if (help >= 0) return help * depth;
  return entry.force[kind] < 0 ? -1 : entry.force[kind] * depth + FORCE_DREAD;
}

/** By kind and depth − 1, for each of the columns. */
function minutesTables(scenario: Scenario, entries: readonly Entry[], teams: readonly number[]) {
  const helps = scenario.catalogue.map((_, kind) => helpRow(entries, teams, kind));
  return entries.map((entry, i) =>
    scenario.catalogue.map(({ maxDepth }, kind) =>
      Array.from({ length: maxDepth }, (_, row) => {
        return minutesOf(entry, entry.breach[teams[i]][kind], helps[kind], kind, row + 1);
      }),
    ),
  );
}

/** The columns that the laying side knows before the first turn. */
export function knownColumns(scenario: Scenario): readonly number[] {
  return scenario.columns.flatMap((column, i) =>
    column.side === 'moving' && isForetold(scenario, column, 'laying') ? [i] : [],
  );
}

/** These columns of the moving side, each as it counts segments. */
export function makeTraffic(scenario: Scenario, known: readonly number[]): Traffic {
  const { columns } = scenario;
  const roster = makeRoster(scenario, 'moving');
  const entries = known.map((column) => roster.entries[column]);
  const teams = known.map((i) => Math.min(columns[i].teams, columns[i].strength, TEAMS_IN_LANE));
  const tables = minutesTables(scenario, entries, teams);
  const byClass = stepCosts(scenario);
  const flows = new Map<string, Flow & { readonly parties: Party[]; readonly columns: number[] }>();
  known.forEach((number, i) => {
    const { start, from } = columns[number];
    const key = [entries[i].mover, entries[i].goal.number, ...tables[i].flat()].join(' ');
    const bare = copyCosts(scenario.grid, byClass[MOVER_CLASSES[entries[i].mover]]);
    const flow = flows.get(key) ?? {
      columns: [],
      goal: entries[i].goal.hexes,
      parties: [],
      minutes: tables[i],
      bare,
      costs: copyCosts(scenario.grid, bare),
    };
    const party = flow.parties.find((other) => other.start === start && other.from === from);
    if (party === undefined) flow.parties.push({ start, from, count: 1 });
    else party.count += 1;
    flow.columns.push(number);
    flows.set(key, flow);
  });
  return { scenario, solver: makeFieldSolver(scenario.grid), flows: [...flows.values()] };
}

/** Writes the belts into the costs, and nothing else. */
export function layInPlace({ scenario, flows }: Traffic, belts: readonly Belt[]): void {
  for (const { minutes, bare, costs } of flows) {
    costs.enter.set(bare.enter);
    costs.cross.set(bare.cross);
    for (const { kind, depth, places } of belts) {
      for (const place of places) addCostInPlace(scenario.grid, costs, place, minutes[kind][depth - 1]);
    }
  }
}

/** The minute of arrival, or the deadline where that is less (ME-8). */
export function arrivalOf({ deadline }: Scenario, { from }: Party, minutes: Minutes): Minutes {
  return minutes === UNREACHED ? deadline : Math.min(deadline, from + minutes);
}

function passageOf({ scenario }: Traffic, flow: Flow, field: Int32Array, party: Party): Passage {
  const { grid } = scenario;
  const hexes = [party.start];
  const places = new Set<Place>();
  for (let at = party.start; ; ) {
    const next = nextToward(grid, flow.costs, field, at);
    if (next < 0) break;
    places.add(placeOfSide(grid, sideBetween(grid, at, next)));
    places.add(placeOfHex(next));
    hexes.push(next);
    at = next;
  }
  return { flow, party, minutes: field[party.start], hexes, places };
}

/** The cheapest ways under the belts laid so far. */
export function passagesOf(traffic: Traffic): Passage[] {
  return traffic.flows.flatMap((flow) => {
    const field = traffic.solver.to(flow.costs, flow.goal);
    return flow.parties.map((party) => passageOf(traffic, flow, field, party));
  });
}

/** The sum of all columns' arrivals. */
export function sumOf({ scenario }: Traffic, passages: readonly Passage[]): number {
  return passages.reduce((sum, { party, minutes }) => sum + party.count * arrivalOf(scenario, party, minutes), 0);
}

/** The field of a flow when nothing may pass these places. */
export function fieldAround({ scenario, solver }: Traffic, flow: Flow, places: readonly Place[]): Int32Array {
  const { grid } = scenario;
  const { enter, cross } = flow.costs;
  const before = places.map((place) => (isSidePlace(grid, place) ? cross[sideOfPlace(grid, place)] : enter[place]));
  for (const place of places) addCostInPlace(grid, flow.costs, place, -1);
  const field = solver.to(flow.costs, flow.goal);
  places.forEach((place, i) => {
    if (isSidePlace(grid, place)) cross[sideOfPlace(grid, place)] = before[i];
    else enter[place] = before[i];
  });
  return field;
}
