// Words of what a plan holds beside its belts: periods, stores, treaties, groups with their intent, triggers.

export const preparation = {
  title: 'Preparation',
  execution: (day: string) => `The exercise takes place on ${day}.`,
  conflicts: (spans: string) => `Armed conflict: ${spans}.`,
  span: (from: string, to: string | undefined) =>
    to === undefined ? `from ${from}, no end in sight` : `${from} to ${to}`,
  periods: 'Periods: what the plan takes of what there is',
  periodHead: ['Period', 'Points', 'Crew-minutes'],
  period: (name: string, day: string) => `${name}, ${day}`,
  day: 'Exercise',
  never: 'not at all',
  stores: 'Stores and production',
  store: (name: string, kinds: string, left: string) =>
    `${name}, for ${kinds}. Items left at the end of each period: ${left}.`,
  produce: (name: string, rate: number, lead: number, cost: string) =>
    `Start production of ${name}: ${rate} items a period, the first ${lead === 1 ? 'one period' : `${lead} periods`} later, for ${cost}`,
  running: (rate: number) => `Production runs: ${rate} items a period.`,
  treaties: 'Treaties',
  treaty: (name: string, side: string, bans: string, article: string) =>
    `${name}: ${article} bans the ${bans} class for ${side}.`,
  status: (name: string) => `${name}: how the side stands to it`,
  statusHead: ['On', 'Status'],
  abstains: (side: string) => `${side} has chosen not to use the class, whatever the treaty allows.`,
  suspended: (day: string, article: string) =>
    `The side holds it suspended from ${day}. Whether that is lawful is disputed; use is noted beside ${article}.`,
  notice: (article: string, months: number) =>
    `Give notice of withdrawal (${article}; takes effect ${months} months later)`,
} as const;

export const groups = {
  title: 'Groups and intent',
  none: 'No groups yet. A group says what its belts are meant to do together.',
  item: (name: string, effect: string, belts: string) => `${name}: ${effect}. ${belts}`,
  area: (name: string) => `in ${name}`,
  predicted: (minutes: string) => `predicted delay ${minutes}`,
  add: 'New group',
  belts: 'Belts',
  effect: 'Intended effect',
  effectHint: {
    disrupt: 'breaks up tempo: delays by a turn or more',
    turn: 'diverts: half of those addressed take another way',
    fix: 'slows within an area: three turns or more',
    block: 'denies passage: nobody addressed passes',
  },
  areaLabel: 'Engagement area',
  noArea: 'none',
  prediction: 'Predicted delay in minutes',
  predictionHint: 'Empty, or a whole number. The debrief sets it beside the result.',
  predictionBad: 'A whole number of minutes, or nothing.',
  save: 'Set group',
  cancel: 'Cancel',
  remove: (name: string) => `Remove group ${name}`,
  removeShort: 'Remove',
  needBelts: 'Choose at least one belt.',
  name: (n: number) => `Group ${n}`,
} as const;

export const triggers = {
  title: 'Orders prepared beforehand',
  none: 'None yet. A trigger gives an order by itself when its condition holds.',
  add: 'New trigger',
  what: 'What happens',
  actions: {
    lay: (belt: string, by: string) => `${by} lays ${belt}`,
    arm: (belt: string) => `arm ${belt}`,
    fire: (belt: string) => `execute ${belt}`,
    off: (belt: string) => `switch ${belt} off`,
    on: (belt: string) => `switch ${belt} on`,
    tell: (message: string) => `say “${message}”`,
    degrade: 'the network is degraded',
  },
  when: 'When',
  conditions: {
    turn: 'from a turn on',
    seen: 'a column is seen',
    entered: 'somebody stands in a zone',
    message: 'a message was told',
  },
  turn: 'Turn',
  turnBad: 'A whole number from 1 on.',
  column: 'Column',
  anyColumn: 'any column of the other side',
  zone: 'Zone',
  message: 'Message',
  each: 'each time, not only the first',
  item: (name: string, each: boolean) => `${name}${each ? ' (each time)' : ''}`,
  name: (when: string, what: string) => `${when}: ${what}`,
  whenWords: {
    all: (parts: string) => `all of: ${parts}`,
    any: (parts: string) => `any of: ${parts}`,
    not: (part: string) => `not: ${part}`,
    turn: (turn: number) => `from turn ${turn} on`,
    seen: (column: string) => `${column} seen`,
    entered: (side: string, zone: string) => `${side} in ${zone}`,
    loss: (side: string, steps: string) => `${side} has lost ${steps}`,
    message: (message: string) => `“${message}” told`,
  },
  save: 'Set trigger',
  cancel: 'Cancel',
  remove: (name: string) => `Remove ${name}`,
  removeShort: 'Remove',
} as const;
