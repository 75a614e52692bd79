// Words of the compare panel: settings, progress, the tables, the picture, the sentences on differences.

export const compare = {
  title: 'Compare plans',
  intro: 'Every plan is played on the same seeds, so that differences come from the plans and not from the dice.',
  plans: 'Plans to compare',
  noBelts: 'No belts',
  policy: 'The moving side',
  seeds: 'Number of seeds',
  seedsBad: (low: number, high: number) => `A whole number from ${low} to ${high}.`,
  seedBase: 'Seeds begin with',
  seedBaseBad: 'A text of 1 to 30 characters.',
  run: 'Compare',
  cancel: 'Cancel',
  needTwo: 'Choose at least two.',
  running: (done: number, of: number) => `${done} of ${of} seeds played`,
  progress: 'Progress of the comparison',
  cancelled: 'Comparison cancelled.',
  failed: (reason: string) => `The comparison could not be finished: ${reason}`,
  illegal: (plan: string, reason: string) => `“${plan}” is against the rules: ${reason}`,
  done: (seeds: number) => `Comparison finished: ${seeds} seeds.`,
  setting: (seeds: number, policy: string, base: string) => `${seeds} seeds from “${base}1” on, against “${policy}”`,
  stale: 'Plans or settings have changed since this comparison.',
} as const;

export const report = {
  effect: 'Military effect',
  cost: 'What it costs',
  denial: 'Probability of denial',
  denialCell: (share: string, low: string, high: string) => `${share} (${low} to ${high})`,
  denialCount: (count: number, of: number) => `${count} of ${of} runs`,
  interval: '95 % Wilson interval in brackets',
  delay: 'Restricted delay, min',
  clearance: 'Clearance time, min',
  canalisation: 'Canalisation',
  losses: 'Losses, mean steps',
  points: 'Points',
  effort: 'Crew-minutes',
  plan: 'Plan',
  quantiles: { p10: 'P10', p50: 'P50', p90: 'P90', mean: 'Mean' },
  absent: 'denied',
  notDefined: '–',
  measure: 'Measure',
  restricted:
    'Restricted delay: a denied run counts with the deadline. A quantile that falls among denied runs reads “denied”.',
} as const;

export const chart = {
  delay: 'Delay of each run',
  clearance: 'Clearance time of each run',
  show: 'Picture of',
  axis: { delay: 'Restricted delay, minutes', clearance: 'Clearance time, minutes' },
  row: (plan: string, p10: string, p50: string, p90: string) => `${plan}: P10 ${p10}, median ${p50}, P90 ${p90}`,
  key: 'Bars: share of runs. The dark line is the median, the bracket runs from P10 to P90.',
  table: 'The same as a table',
  bin: 'Minutes',
  binText: (from: number, to: number) => (from === to ? `${from}` : `${from}–${to}`),
  runs: (n: number) => `${n}`,
  empty: 'No run defines this.',
} as const;

export const paired = {
  title: 'Differences, pair by pair',
  note: '95 % intervals over the same seeds. Where an interval includes 0, no difference is shown.',
  delayMore: (a: string, b: string, mean: string, low: string, high: string) =>
    `${a} delays ${mean} minutes more than ${b} (95 % interval ${low} to ${high}).`,
  delayNone: (a: string, b: string, low: string, high: string) =>
    `Delay: no difference shown between ${a} and ${b} (95 % interval ${low} to ${high} minutes).`,
  delayUndefined: (a: string, b: string) => `Delay of ${a} and ${b}: not defined on any seed.`,
  clearanceMore: (a: string, b: string, mean: string, low: string, high: string) =>
    `${a} costs the moving side ${mean} minutes more clearing than ${b} (95 % interval ${low} to ${high}).`,
  clearanceNone: (a: string, b: string, low: string, high: string) =>
    `Clearance time: no difference shown between ${a} and ${b} (95 % interval ${low} to ${high} minutes).`,
  deniedMore: (a: string, b: string, mean: string, low: string, high: string) =>
    `${a} denies ${mean} percentage points more often than ${b} (95 % interval ${low} to ${high}).`,
  deniedNone: (a: string, b: string, low: string, high: string) =>
    `Denial: no difference shown between ${a} and ${b} (95 % interval ${low} to ${high} percentage points).`,
} as const;
