// The notional numbers of RULES.md that are no one kind's own: tables T-4 and T-6, the purposes of draws T-5, and limits.

/** Grows whenever the same inputs could give another digest. */
export const RULES_VERSION = 2;

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
/** Team-minutes a hex (CL-10). */
export const SEARCH_MINUTES = 20;
/** Out of 65,536 (CL-10). */
export const SEARCH_CHANCE = 58982;
/** Percent of a belt's effort (OB-10). */
export const CARE_PERCENT = { hasty: 80, recorded: 100, marked: 125 } as const;

/** T-6, all notional: civilians and legacy. */
export const COMPONENT_WEIGHT = { antiVehicle: 1, antiPersonnel: 3, barrier: 0 } as const;
export const PLACE_WEIGHT = { inside: 8, beside: 2, shelter: 1 } as const;
/** In quarters. */
export const CARE_WEIGHT = { hasty: 5, recorded: 4, marked: 2 } as const;
export const UNITS_A_ROW = { antiVehicle: 2, antiPersonnel: 3, barrier: 0 } as const;
/** The most that still counts as few, and as some (CI-4). */
export const BURDEN_BANDS = [12, 48] as const;
export const INCIDENT_BANDS = [60, 240] as const;
export const RESIDUAL_BANDS = [1, 4] as const;
export const TEAM_WEEKS = 40;
export const SURVEY = { weeks: 1, points: 1 } as const;
export const TECHNICAL_SURVEY = { weeks: 4, points: 3 } as const;
export const CLEARING_HEX = { weeks: 10, points: 8 } as const;
export const CLEARING_UNIT = { weeks: 2, points: 1 } as const;
/** Out of 65,536 (LE-5, LE-6). */
export const CANCEL_CHANCE = 42598;
export const RESIDUAL_CHANCE = 1311;
/** Hexes round a segment without a record that become suspected (LE-3). */
export const SUSPECTED_RADIUS = 2;

/** Hexes in one march order at most (TU-2). */
export const PATH_LIMIT = 32;
/** Components in one kind at most; a row of a segment keeps one hidden bit for each (CL-5). */
export const COMPONENT_LIMIT = 4;
export const DEPTH_LIMIT = 3;

/** T-5: what a draw is for. Rows and components are added to the base. */
export const PURPOSE = {
  recon: 1,
  bump: 2,
  seeThrough: 3,
  search: 4,
  jam: 5,
  degrade: 6,
  fire: 7,
  record: 8,
  survey: 9,
  residual: 10,
  force: 16,
  clearing: 32,
  miss: 64,
  trip: 128,
  tripHazard: 144,
  engage: 160,
  engageLoss: 161,
  order: 192,
} as const;
