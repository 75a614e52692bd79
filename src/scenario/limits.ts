// How large a file and its parts may be. Reading stops with a problem at each of these, never with a crash.

/** UTF-8 bytes of a file: 8 MB. */
export const MAX_BYTES = 8 * 1024 * 1024;
/** Arrays and objects inside each other. */
export const MAX_DEPTH = 64;
/** Values in a file, counted at every level. */
export const MAX_VALUES = 1_000_000;
/** Problems told of one file; the rest are counted. */
export const MAX_PROBLEMS = 50;

/** The parts of a scenario and of a plan. */
export const MIN_SPAN = 5;
export const MAX_TERRAINS = 64;
export const MAX_FEATURES = 32;
export const MAX_ZONES = 64;
export const MAX_KINDS = 32;
export const MAX_COLUMNS = 24;
export const MAX_POSTS = 16;
export const MAX_TURNS = 400;
/** Entries in one zone's list of hexes and rectangles. */
export const MAX_ZONE_ENTRIES = 16_384;
/** Hexsides with one feature. */
export const MAX_FEATURE_SIDES = 65_536;
export const MAX_BELTS = 128;
export const MAX_BELT_LENGTH = 64;
export const MAX_POINTS = 100_000;
export const MAX_EFFORT = 10_000_000;
/** Since format 2. */
export const MAX_PERIODS = 40;
export const MAX_STORES = 16;
export const MAX_CONFLICTS = 16;
export const MAX_TREATIES = 16;
export const MAX_CONTAMINATION = 64;
export const MAX_MESSAGES = 32;
export const MAX_TRIGGERS = 32;
export const MAX_ACTIONS = 8;
/** Conditions in one trigger, counted at every level, and levels of them. */
export const MAX_CONDITIONS = 32;
export const MAX_CONDITION_DEPTH = 6;
export const MAX_GROUPS = 32;
