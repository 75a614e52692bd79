// Words of the compare panel: settings, progress, the tables, the pictures, the ranking, the sentences on differences.
import type { Axis } from '../../../analysis/index.ts';

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
  setting: (seeds: number, policies: string, base: string) =>
    `${seeds} seeds from “${base}1” on; policies: ${policies}`,
  stale: 'Plans or settings have changed since this comparison.',
} as const;

export const report = {
  effect: 'Military effect',
  cost: 'What it costs',
  denial: 'Probability of denial',
  denialCell: (share: string, low: string, high: string) => `${share} (${low} to ${high})`,
  runs: 'Denied runs',
  more: 'Canalisation and losses',
  denialCount: (count: number, of: number) => `${count} of ${of}`,
  interval: '95 % Wilson interval in brackets',
  delay: 'Delay, minutes',
  clearance: 'Clearance time, minutes',
  canalisation: 'Canalisation',
  losses: 'Losses, mean steps',
  points: 'Points',
  effort: 'Crew-minutes',
  others: 'What it costs others (means)',
  violations: 'Law entries',
  burden: 'Burden',
  burdenWord: (weight: string, bands: string) => `${weight} (${bands})`,
  bandShare: (band: string, share: string) => `${band} ${share}`,
  years: 'Years to release, median',
  longer: 'longer than is followed',
  legacyPoints: 'Points afterwards',
  weeks: 'Team-weeks afterwards',
  incidents: 'Incidents afterwards',
  intent: 'What groups were meant to do',
  intentHead: ['Plan and group', 'Effect', 'Achieved', 'Delay, mean', 'Predicted', 'Below / hit / above'],
  groupOf: (plan: string, group: string) => `${plan}: ${group}`,
  predicted: (minutes: number, tolerance: number) => `${minutes} ± ${tolerance}`,
  hits: (below: number, within: number, above: number) => `${below} / ${within} / ${above}`,
  intentNote:
    'Achieved: share of runs, with its 95 % interval. A prediction is hit when the delay of a run is within one turn of it.',
  plan: 'Plan',
  quantiles: { p10: 'P10', p50: 'P50', p90: 'P90', mean: 'Mean' },
  absent: 'denied',
  notDefined: '–',
  restricted:
    'The mean is of the restricted delay: a denied run counts with the deadline. A quantile that falls among denied runs reads “denied”.',
} as const;

export const chart = {
  title: 'Distributions',
  show: 'Picture of',
  what: { delay: 'Delay', clearance: 'Clearance time' },
  axis: {
    delay: 'Delay in minutes; denied runs at the deadline',
    clearance: 'Clearance time in minutes',
  },
  name: (what: string, plans: string) =>
    `${what}: share of runs by minutes, for ${plans}. “Show as table” says the same in figures.`,
  median: (minutes: string) => `median ${minutes}`,
  key: 'Height: share of runs; the highest bar of each plan fills its row. The tick is the median, the bar below runs from P10 to P90.',
  spread: {
    one: (what: string, minutes: string) => `${what}: the median is ${minutes}.`,
    same: (what: string, minutes: string) => `${what}: all plans have the same median, ${minutes}.`,
    apart: (what: string, least: string, low: string, most: string, high: string) =>
      `${what}: the median is ${low} with ${least} and ${high} with ${most}.`,
  },
  asTable: 'Show as table',
  minutes: 'Minutes',
  bin: (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`),
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

export const ranking = {
  title: 'Who ranks where',
  by: { delay: 'By mean delay, minutes', denied: 'By probability of denial' },
  rank: 'Rank',
  value: { delay: 'Mean delay', denied: 'Denied' },
  tied: 'Not told apart from',
  note: 'The ranks that these seeds allow; all of a table are right at once with 95 %. Plans that share ranks are not told apart.',
} as const;

export const front = {
  title: 'Effect against cost',
  effect: 'Effect',
  cost: 'Cost',
  axis: {
    delay: 'Mean delay, minutes',
    denied: 'Denied runs, %',
    clearance: 'Clearance time, minutes',
    canalisation: 'Canalisation, %',
    points: 'Points',
    effort: 'Crew-minutes',
    law: 'Law entries',
    burden: 'Burden',
    legacyPoints: 'Points afterwards',
    legacyYears: 'Years to release',
  } satisfies Record<Axis, string>,
  name: (effect: string, cost: string, plans: string) =>
    `${effect} against ${cost.toLowerCase()}, for ${plans}. “Show as table” says the same in figures.`,
  finding: (plans: string, n: number) =>
    n === 1 ? `${plans}: no other plan has as much effect for no more.` : `Worth choosing from: ${plans}.`,
  key: 'Up and to the left is better. Filled: no other plan has at least as much effect for no more cost. A bar is a 95 % interval.',
  numbered: (number: number, plan: string) => `${number} · ${plan}`,
  plan: 'Plan',
  place: 'Front',
  onFront: 'of the front',
  dominated: (plans: string) => `no: ${plans} does at least as much for no more`,
  empty: 'Nothing defines this.',
} as const;
