// What a policy knows of a scenario's columns before the first turn: by kind of obstacle, what each suffers and can do.
import type { Grid, Hex, Place } from '../../hex/index.ts';
import {
  type Chance,
  type KindTable,
  MARK_MINUTES,
  METHODS,
  type Method,
  type Minutes,
  MOVER_CLASSES,
  PROVE_PERCENT,
  type Scenario,
  type SideName,
  type Task,
  TEAMS_IN_LANE,
  tableOfKind,
} from '../../rules/index.ts';
import { type Draft, makeDraft } from './keep.ts';
import { leaderOf } from './leaders.ts';

/** Where a column goes: one number for each zone, and for each hex (`goalAt`). */
export interface Goal {
  /** Below 0 for a set of hexes (`goalOf`), which its hexes tell apart. */
  readonly number: number;
  readonly hexes: readonly Hex[];
}

/** One column; lists go by number of the kind unless said. */
export interface Entry {
  /** Does the side that the roster is for order it? */
  readonly own: boolean;
  /** CO-3. */
  readonly teams: number;
  /** Number of its class in MOVER_CLASSES. */
  readonly mover: number;
  readonly task: Task;
  /** The zone of its task. */
  readonly goal: Goal;
  /** Number of the first column with the same class, methods and zone: with equal teams, their ways are the same. */
  readonly type: number;
  /** PO-7: number of the column that goes ahead of it; its own when it is that itself. */
  readonly leader: number;
  /** EN-1. */
  readonly bites: readonly boolean[];
  /** EN-4: force minutes a row; −1 = cannot. */
  readonly force: readonly Minutes[];
  /** EN-4: of losing a step in a row when it is forced. */
  readonly hazard: readonly Chance[];
  /** The method that sweeps it quickest (CL-2), of equals the first. */
  readonly quickest: readonly (Method | undefined)[];
  /** By number of teams at work, then kind: minutes to sweep, prove and mark a row (CL-3, CL-6); −1 = cannot. */
  readonly breach: readonly (readonly Minutes[])[];
}

/** Shared by all turns of all runs of a policy; by column. */
export interface Roster {
  readonly side: SideName;
  readonly scenario: Scenario;
  /** Of the scenario, which comes in many forms inside, so that what every step asks of it stands here. */
  readonly grid: Grid;
  readonly turnMinutes: Minutes;
  readonly entries: readonly Entry[];
  /** size: scratch of `addSuspicions`, all 0 between calls. */
  readonly suspected: Int32Array;
  /** Scratch of `addSuspicions`, and what it has worked out: by place the hexes on and beside it. */
  readonly touched: Draft;
  readonly arounds: Map<Place, readonly Hex[]>;
  /** Scratch of `weightsFor`. */
  readonly draft: Draft;
}

function workOf(kind: KindTable, method: Method): Minutes {
  return kind.work[METHODS.indexOf(method)];
}

function quickestOf(kind: KindTable, methods: readonly Method[]): Method | undefined {
  let best: Method | undefined;
  for (const method of methods) {
    const work = workOf(kind, method);
    if (work >= 0 && (best === undefined || work < workOf(kind, best))) best = method;
  }
  return best;
}

function breachRow(kind: KindTable, method: Method | undefined, teams: number): Minutes {
  if (method === undefined || teams === 0) return -1;
  const sweep = workOf(kind, method);
  const prove = Math.ceil((sweep * PROVE_PERCENT) / 100);
  return Math.ceil(sweep / teams) + Math.ceil(prove / teams) + MARK_MINUTES;
}

/** A single hex as goal. */
export function goalAt(hex: Hex): Goal {
  return { number: hex, hexes: [hex] };
}

/** Any of these hexes, which are ascending. */
export function goalOf(hexes: readonly Hex[]): Goal {
  return { number: -1 - hexes.length, hexes };
}

/** Any hex of a zone; −1 = nowhere. */
export function goalInZone({ grid, zones }: Scenario, zone: number): Goal {
  if (zone < 0) return goalOf([]);
  return { number: grid.size + zone, hexes: zones[zone].hexes };
}

function typeOf({ columns }: Scenario, column: number): number {
  const { class: moverClass, methods, zone } = columns[column];
  return columns.findIndex(
    (other) =>
      other.class === moverClass &&
      other.zone === zone &&
      other.methods.length === methods.length &&
      other.methods.every((method, i) => method === methods[i]),
  );
}

function entryOf(scenario: Scenario, side: SideName, kinds: readonly KindTable[], column: number): Entry {
  const { class: moverClass, methods, task, zone } = scenario.columns[column];
  const mover = MOVER_CLASSES.indexOf(moverClass);
  const quickest = kinds.map((kind) => quickestOf(kind, methods));
  const breach: Minutes[][] = [];
  for (let teams = 0; teams <= TEAMS_IN_LANE; teams++) {
    breach.push(kinds.map((kind, k) => breachRow(kind, quickest[k], teams)));
  }
  return {
    own: scenario.columns[column].side === side,
    teams: scenario.columns[column].teams,
    mover,
    task,
    goal: goalInZone(scenario, zone),
    type: typeOf(scenario, column),
    leader: leaderOf(scenario, column),
    bites: kinds.map((kind) => kind.bites[mover]),
    force: kinds.map((kind) => kind.force[mover]),
    hazard: kinds.map((kind) => kind.biteHazard[mover]),
    quickest,
    breach,
  };
}

/** The scenario as the side knows it. */
export function makeRoster(scenario: Scenario, side: SideName): Roster {
  const kinds = scenario.catalogue.map(tableOfKind);
  const entries = scenario.columns.map((_, column) => entryOf(scenario, side, kinds, column));
  const { grid, turnMinutes } = scenario;
  return {
    side,
    scenario,
    grid,
    turnMinutes,
    entries,
    suspected: new Int32Array(grid.size),
    touched: makeDraft(),
    arounds: new Map(),
    draft: makeDraft(),
  };
}
