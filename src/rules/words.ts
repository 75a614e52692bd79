// The words of a state, by name. ARCHITECTURE.md lists them; a change here is a new rules version.

/** Words at the front. */
export const HEAD = { turn: 0, over: 1, key0: 2, key1: 3 } as const;
export const HEAD_WORDS = 4;

/** Words of each column; minutes unless said. */
export const COL = {
  /** −1 = not on the map. */
  hex: 0,
  clock: 1,
  /** Index into COLUMN_STATUSES. */
  status: 2,
  /** Steps. */
  strength: 3,
  /** Minute, −1 = not arrived. */
  arrived: 4,
  /** 1 + number of the segment at which it works; 0 = none. */
  work: 5,
  /** Index into METHODS. */
  method: 6,
  /** Stages that were ordered: bit 0 prove, bit 1 mark. */
  stages: 7,
  moveMinutes: 8,
  areaMinutes: 9,
  clearMinutes: 10,
  engagedMinutes: 11,
  /** Clearing minutes of others, before it passed, on the lanes that it used (ME-4). */
  pathClearing: 12,
} as const;
export const COL_WORDS = 13;

/** Words of each segment. */
export const SEG = {
  /** Rows swept, 0 … depth. The lane is open when all are. */
  swept: 0,
  /** Team-minutes left in the row being swept; 0 = not begun. */
  sweepLeft: 1,
  /** Rows proved. */
  proved: 2,
  proveLeft: 3,
  markLeft: 4,
  marked: 5,
  /** Hidden: bit row × COMPONENT_LIMIT + component = the sweep missed it (CL-5). */
  missed: 6,
  /** 1 = the moving side knows of it. */
  known: 7,
  /** Minute from which the lane is free (CL-7). */
  free: 8,
  /** Minutes spent here by all columns of the moving side (ME-3). */
  clearMinutes: 9,
} as const;
/** Before the words of each column at the segment (`accountAt`). */
export const SEG_WORDS = 10;

/** Words of how each segment lives (LB-1). */
export const LIFE = {
  /** Index into PHASES. */
  phase: 0,
  /** 1 = switched off (NW-1). */
  off: 1,
  /** 1 = stuck (NW-3). */
  stuck: 2,
  /** 1 = the moving side has seen through it (KN-5). */
  seenThrough: 3,
  /** 1 = the laying side knows of it. */
  knownLaying: 4,
  /** Turn at whose end it dies; 0 = never (LB-5). */
  dies: 5,
  /** 1 = a column of the moving side met or crossed it (CI-5). */
  met: 6,
  /** 1 = spoilt when it was laid (LB-3). */
  spoilt: 7,
} as const;
export const LIFE_WORDS = 8;
export const PHASE = { absent: 0, standing: 1, prepared: 2, armed: 3, failed: 4, dead: 5 } as const;

/** Further words of each column. */
export const UNIT = {
  /** Rows that a layer carries (LB-2). */
  load: 0,
  reloads: 1,
  /** Turn at whose end its reload is done; 0 = none. */
  ready: 2,
  /** Minute at which it came into its objective (CO-6); −1 = it is not in it. */
  since: 3,
  /** 1 + the hex that it searches (CL-10); 0 = none. */
  search: 4,
  /** Team-minutes left of the search. */
  searchLeft: 5,
  searchMinutes: 6,
} as const;
export const UNIT_WORDS = 7;

/** Words of each group and column (IN-3). */
export const INTENT = { met: 0, passed: 1, inArea: 2 } as const;
export const INTENT_WORDS = 3;

/** Words of each trigger, the scenario's first (TG-1). */
export const TRIGGER = {
  /** Turns in which it fired. */
  fired: 0,
  /** 1 = its condition held when it was last looked at. */
  held: 1,
} as const;
export const TRIGGER_WORDS = 2;

export const STATUS = { waiting: 0, active: 1, arrived: 2, left: 3, broken: 4 } as const;
export const STAGE = { prove: 1, mark: 2 } as const;
