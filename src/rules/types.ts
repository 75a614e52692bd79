// The vocabulary of the rules, first half: what a scenario and a plan are made of. Every number is notional; rule ids are those of RULES.md.
import type { Grid, Hex, Place } from '../hex/index.ts';

/** Whole minutes of exercise time. */
export type Minutes = number;
/** A probability out of 65,536 (CH-1): 0 = never, 65,536 = always. */
export type Chance = number;
export const CERTAIN: Chance = 65536;

export const SIDES = ['laying', 'moving'] as const;
export type SideName = (typeof SIDES)[number];
/** Who looks: one of the sides, or the umpire, who sees everything. */
export const VIEWERS = [...SIDES, 'umpire'] as const;
export type Viewer = (typeof VIEWERS)[number];

export const MOVER_CLASSES = ['foot', 'wheeled', 'tracked', 'engineer'] as const;
export type MoverClass = (typeof MOVER_CLASSES)[number];
export type PerClass<T> = Readonly<Record<MoverClass, T>>;

export const METHODS = ['hand', 'mechanical', 'rapid'] as const;
export type Method = (typeof METHODS)[number];
export type PerMethod<T> = Readonly<Record<Method, T>>;

export const COMPONENT_CLASSES = ['antiVehicle', 'antiPersonnel', 'barrier'] as const;
export type ComponentClass = (typeof COMPONENT_CLASSES)[number];

/** Families have one symbol each on the board; what a kind does is in its components. */
export const FAMILIES = ['barrier', 'antiVehicle', 'antiPersonnel', 'mixed'] as const;
export type Family = (typeof FAMILIES)[number];

export const LIES = ['hex', 'hexside'] as const;
export type Lies = (typeof LIES)[number];

export const ZONE_KINDS = [
  'obstacleZone',
  'restriction',
  'engagementArea',
  'civilianArea',
  'protectedRoute',
  'entry',
  'exit',
  'objective',
] as const;
export type ZoneKind = (typeof ZONE_KINDS)[number];

export const TASKS = ['reach', 'leave'] as const;
export type Task = (typeof TASKS)[number];

/** Stock policies of the moving side (PO-1 … PO-3). */
export const POLICIES = ['direct', 'bypass', 'breach'] as const;
export type PolicyName = (typeof POLICIES)[number];

/** Terrain of a hex (MP-2). `cost` undefined = impassable for the class. */
export interface Terrain {
  readonly id: string;
  readonly name: string;
  /** Minutes to enter. */
  readonly cost: PerClass<Minutes | undefined>;
}

/** Something on a hexside: river, ditch, wall, bridge, ford (MP-3). `cross` undefined = it cannot be crossed. */
export interface Feature {
  readonly id: string;
  readonly name: string;
  /** Minutes added to the step that crosses it. */
  readonly cross: PerClass<Minutes | undefined>;
}

/** A named set of hexes (MP-4). */
export interface Zone {
  readonly id: string;
  readonly kind: ZoneKind;
  readonly name: string;
  /** Ascending, without repeats. */
  readonly hexes: readonly Hex[];
  /** Only for a restriction: the component classes that may not lie here; absent = no obstacle at all. */
  readonly bans?: readonly ComponentClass[];
}

/** What a component does to a mover class that goes in without a lane (EN-2, EN-4). */
export interface Bite {
  /** Of losing one strength step, for each row. */
  readonly hazard: Chance;
  /** Minutes for each row when the passage is forced; undefined = it cannot be forced. */
  readonly force: Minutes | undefined;
}

export interface Component {
  readonly class: ComponentClass;
  /** Undefined = the class passes as if nothing were there. */
  readonly bite: PerClass<Bite | undefined>;
  /** Team-minutes to sweep one row; undefined = the method cannot (CL-2). */
  readonly work: PerMethod<Minutes | undefined>;
  /** Of losing one strength step while sweeping one row (CL-4). */
  readonly hazard: PerMethod<Chance>;
  /** That the first sweep misses something in a row (CL-5). */
  readonly miss: PerMethod<Chance>;
}

/** A kind of obstacle: a name, a symbol and a row of game numbers (OB-2). */
export interface ObstacleKind {
  readonly id: string;
  readonly name: string;
  readonly family: Family;
  readonly lies: Lies;
  readonly components: readonly Component[];
  /** Points for each segment and row. */
  readonly cost: number;
  /** Crew-minutes for each segment and row. */
  readonly effort: number;
  /** Rows at most, 1 … 3. */
  readonly maxDepth: number;
  /** Segments at most in one belt. */
  readonly maxLength: number;
  /** Of being found in a turn by recon in range (RC-1). */
  readonly visibility: Chance;
  /** Ids of the terrains on which it can lie (for a hexside: on one of its two hexes); absent = anywhere. */
  readonly terrains?: readonly string[];
}

export interface Column {
  readonly id: string;
  readonly name: string;
  readonly class: MoverClass;
  /** Strength steps at the start, 1 … 12. */
  readonly strength: number;
  /** Clearing teams, 0 … 6. */
  readonly teams: number;
  readonly methods: readonly Method[];
  /** Hexes. */
  readonly recon: number;
  readonly task: Task;
  /** Index of the objective (reach) or exit (leave) zone. */
  readonly zone: number;
  readonly start: Hex;
  /** Minute at which it comes onto the map. */
  readonly from: Minutes;
  /** Does the laying side know of it while it plans? */
  readonly announced: boolean;
}

/** A place from which the laying side watches engagement areas (OW-1). */
export interface Post {
  readonly id: string;
  readonly name: string;
  readonly hex: Hex;
  /** Hexes. */
  readonly range: number;
  /** Indices of engagement areas. */
  readonly areas: readonly number[];
  /** Columns that it can engage in one turn. */
  readonly rate: number;
  readonly chance: Chance;
  /** Minutes that an engaged column loses. */
  readonly minutes: Minutes;
  /** Of also losing one strength step. */
  readonly loss: Chance;
}

/** The author's words. Untrusted text: shown as text only. */
export interface ScenarioText {
  readonly title: string;
  readonly summary: string;
  readonly briefing: readonly string[];
  readonly learning: readonly string[];
  readonly questions: readonly string[];
  /** Names of the two sides. */
  readonly sides: Readonly<Record<SideName, string>>;
}

/** A legal scenario: made only by scenario/parseScenario, the one gate from untrusted JSON. */
export interface Scenario {
  readonly id: string;
  /** SHA-256 of the canonical form, 64 hexadecimal digits. */
  readonly hash: string;
  readonly text: ScenarioText;
  readonly grid: Grid;
  readonly terrains: readonly Terrain[];
  /** size: index into terrains. */
  readonly terrain: Uint8Array;
  readonly features: readonly Feature[];
  /** 3 × size: 0 = nothing, else 1 + index into features. */
  readonly feature: Uint8Array;
  readonly zones: readonly Zone[];
  readonly catalogue: readonly ObstacleKind[];
  readonly columns: readonly Column[];
  readonly posts: readonly Post[];
  readonly budget: { readonly points: number; readonly effort: number };
  readonly turnMinutes: Minutes;
  /** Minute after which an arrival no longer counts (TI-5). */
  readonly deadline: Minutes;
  /** Columns that have to complete their task, 1 … columns.length (ME-1). */
  readonly needed: number;
  /** The policy that the author means the moving side to follow; players may choose another. */
  readonly policy: PolicyName;
}

/** A connected chain of places of one kind (OB-1). */
export interface Belt {
  readonly id: string;
  /** Index into the catalogue. */
  readonly kind: number;
  /** Rows, 1 … 3. */
  readonly depth: number;
  /** In chain order. */
  readonly places: readonly Place[];
}

/** A legal plan is one that `checkPlan` has no objection to. */
export interface Plan {
  readonly name: string;
  readonly belts: readonly Belt[];
}
