// The vocabulary of hex/: plain integers on flat arrays; nothing here knows the game.

export const ORIENTATIONS = ['pointy', 'flat'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** Which rows (pointy) or columns (flat) are shoved half a hex: those with an odd or an even number. */
export const OFFSETS = ['odd', 'even'] as const;
export type Offset = (typeof OFFSETS)[number];

/** A hex: row × width + column, 0 … size − 1. */
export type Hex = number;
/** A direction 0…5, counter-clockwise; 3 apart is opposite. Pointy: E NE NW W SW SE. Flat: SE NE N NW SW S. */
export type Direction = number;
/**
 * A hexside between two hexes on the map: owner hex × 3 + direction 0…2, so each hexside has one number below 3 ×
 * size.
 */
export type Side = number;
/**
 * Where a segment may lie: a hex (0 … size − 1) or a hexside (size + side). One number, so that draws and tables can
 * be keyed by it.
 */
export type Place = number;

export interface Shape {
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
  readonly offset: Offset;
}

export interface Grid extends Shape {
  /** width × height. */
  readonly size: number;
  /** size × 6: the neighbour in each direction, −1 off the map. */
  readonly neighbours: Int32Array;
}

/** What a step costs, in whole minutes. Length of `enter`: size; of `cross`: 3 × size. */
export interface StepCosts {
  /** Cost to enter each hex, 1 … MAX_STEP; 0 = impassable. */
  readonly enter: Uint16Array;
  /** Extra cost to cross each hexside either way, 0 … MAX_STEP; IMPASSABLE_SIDE = cannot be crossed. Absent = all 0. */
  readonly cross?: Uint16Array;
}

/** The largest cost of entering a hex or of crossing a hexside, in minutes. */
export const MAX_STEP = 4095;
export const IMPASSABLE_SIDE = 0xffff;
/** The value of a distance field where nothing arrives. */
export const UNREACHED = 0x7fffffff;

export interface Route {
  /** Start and end included. */
  readonly hexes: readonly Hex[];
  /** Minutes. */
  readonly cost: number;
}

export interface Cut {
  /**
   * The sum of the weights of the cut's hexes; UNREACHED when no cut exists (source and target touch, or only
   * unblockable hexes separate them).
   */
  readonly value: number;
  /** The hexes to block, ascending; of several least cuts a stated one. */
  readonly hexes: readonly Hex[];
  /** How it was found; both agree where both apply. */
  readonly method: 'duality' | 'flow' | 'none';
}

/** The largest weight of a hex in a minimum cut; bounds every flow inside 31 bits on the largest map. */
export const MAX_WEIGHT = 4095;
/** The weight of a hex that may not be blocked. */
export const UNBLOCKABLE = 0x7fffffff;
