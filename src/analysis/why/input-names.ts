// Names of the numbers and words that rules look at; the tables of RULES.md say what they are.

export const INPUT_NAMES = [
  // Of columns and orders.
  'class',
  'from',
  'order',
  'method',
  'teams',
  'task',
  // Of the map.
  'terrain',
  'feature',
  // Of a segment: its kind, belt or contamination, rows and care, and what its kind says.
  'kind',
  'belt',
  'contamination',
  'rows',
  'care',
  'work',
  'force',
  'hazard',
  'clearHazard',
  'miss',
  'visibility',
  'seeThrough',
  'degrade',
  'fire',
  'recording',
  'life',
  // Of posts, triggers, messages.
  'postChance',
  'postMinutes',
  'postLoss',
  'trigger',
  'message',
  // The scenario's.
  'turnMinutes',
  'deadline',
  'needed',
  // T-4 and T-6.
  'bumpMinutes',
  'teamsInLane',
  'provePercent',
  'markMinutes',
  'laneMinutes',
  'unmarkedMinutes',
  'tripChance',
  'tripMinutes',
  'searchMinutes',
  'searchChance',
  'cancelChance',
  'residualChance',
] as const;
export type InputName = (typeof INPUT_NAMES)[number];
