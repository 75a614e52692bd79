// The notional numbers of RULES.md that are no one kind's own: table T-4, the purposes of draws T-5, and limits.

/** Grows whenever the same inputs could give another digest. */
export const RULES_VERSION = 1;

/** T-4, all notional. Minutes unless said. */
export const BUMP_MINUTES = 10;
/** Teams (CL-3). */
export const TEAMS_IN_LANE = 2;
/** Percent of the sweep's team-minutes (CL-6). */
export const PROVE_PERCENT = 50;
export const MARK_MINUTES = 2;
export const LANE_MINUTES = 1;
export const UNMARKED_MINUTES = 3;
/** Out of 65,536 (CL-8). */
export const TRIP_CHANCE = 21845;
export const TRIP_MINUTES = 20;

/** Hexes in one march order at most (TU-2). */
export const PATH_LIMIT = 32;
/** Components in one kind at most; a row of a segment keeps one hidden bit for each (CL-5). */
export const COMPONENT_LIMIT = 4;
export const DEPTH_LIMIT = 3;

/** T-5: what a draw is for. Rows and components are added to the base. */
export const PURPOSE = {
  recon: 1,
  bump: 2,
  force: 16,
  clearing: 32,
  miss: 64,
  trip: 128,
  tripHazard: 144,
  engage: 160,
  engageLoss: 161,
} as const;
