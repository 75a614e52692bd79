// The seeds of all reports of a debrief: so many, which begin so.
export const DEBRIEF_SEEDS = 400;
export const SEED_BASE = 'debrief-';
