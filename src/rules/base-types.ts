// The vocabulary of the rules, at its base: sides, classes, methods, and what a kind of obstacle is made of. Every number is notional; rule ids are those of RULES.md.

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
export const FAMILIES = [
  'barrier',
  'antiVehicle',
  'antiPersonnel',
  'mixed',
  'networked',
  'remote',
  'reserve',
  'dummy',
] as const;
export type Family = (typeof FAMILIES)[number];

/**
 * How a kind lives (LB-1): it stands from the beginning; it is standing and can be switched off and on; it is laid during the
 * exercise; it is prepared and executed on order; it only looks like another kind.
 */
export const BEHAVIOURS = ['standing', 'networked', 'remote', 'reserve', 'dummy'] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];

export const LIES = ['hex', 'hexside'] as const;
export type Lies = (typeof LIES)[number];

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
  /** Ids of the hexside features on which it can lie; absent = any hexside (OB-6). */
  readonly features?: readonly string[];
  readonly behaviour: Behaviour;
  /** Periods between ordering and laying at least (PR-2). */
  readonly lead: number;
  /** Turns after which a remotely laid segment switches itself off; 0 = never (LB-5). */
  readonly life: number;
  /** That a segment of it gets a good record (LE-2). */
  readonly recording: Chance;
  /** Networked: of being stuck when jammed or degraded (NW-3). */
  readonly degrade: Chance;
  /** Reserve: of being executed when fired (RS-3). */
  readonly fire: Chance;
  /** Dummy: id of the kind of the catalogue that it imitates (KN-4). */
  readonly looksLike?: string;
  /** Dummy: of being seen through in a turn by recon in range (RC-2). */
  readonly seeThrough: Chance;
}

/** What a unit of the laying side that lays belts during the exercise can do (LB-2). */
export interface Layer {
  /** Indices into the catalogue. */
  readonly kinds: readonly number[];
  /** Hexes. */
  readonly range: number;
  /** Rows of segments that it carries. */
  readonly load: number;
  /** Turns that a reload takes. */
  readonly reload: number;
  /** Reloads at most. */
  readonly reloads: number;
  /** Index of the depot zone in which it reloads; absent = anywhere. */
  readonly depot?: number;
}
