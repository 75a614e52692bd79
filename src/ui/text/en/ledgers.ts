// Words of the debrief's parts on each belt's worth, the two ledgers, and the years after.
import type { Axis } from '../../../analysis/index.ts';

export const worth = {
  working: 'Playing the plan with and without its belts',
  noBelts: 'The plan has no belts, so that nothing can be left out.',
  group: (name: string) => `Group “${name}”`,
  alone: 'What is lost without it',
  share: 'Its share of the whole',
  finding: {
    needed: (name: string, amount: string) => `${name} is missed most: without it ${amount} are lost.`,
    none: (seeds: number) => `None of them is missed alone: ${seeds} seeds show no loss when just one is left out.`,
    shares: (name: string, amount: string, whole: string) => `Of ${whole} in all, ${name} brings most: ${amount}.`,
    noShares: 'All belts together bring nothing that these seeds can show.',
  },
  amount: {
    delay: (n: string) => `${n} minutes of delay`,
    denied: (n: string) => `${n} percentage points of denial`,
  },
  short: { delay: (n: string) => `${n} min`, denied: (n: string) => `${n} pp` },
  line: {
    never: (name: string, seeds: number) =>
      `${name} can go: on none of ${seeds} seeds does anything change without it.`,
    nothing: (name: string, seeds: number, low: string, high: string) =>
      `${name} can go: without it nothing changes that ${seeds} seeds can show (95 % interval ${low} to ${high}).`,
    needed: (name: string, amount: string, low: string, high: string) =>
      `${name} is needed: without it ${amount} are lost (95 % interval ${low} to ${high}).`,
    harms: (name: string, amount: string, low: string, high: string) =>
      `${name} does harm: without it ${amount} would be gained (95 % interval ${low} to ${high}).`,
    denies: (points: string) => `Without it denial is rarer by ${points} percentage points.`,
    spoils: (points: string) => `Without it denial is more frequent by ${points} percentage points.`,
  },
  axis: {
    delay: 'Minutes of delay; denied exercises at the deadline',
    denied: 'Percentage points of denial',
  },
  aloneName: (names: string) =>
    `What is lost without each, with 95 % intervals, for ${names}. “Show as table” says the same in figures.`,
  shareName: (names: string) =>
    `Shapley values with 95 % intervals, for ${names}. “Show as table” says the same in figures.`,
  aloneNote:
    'The bar: how much the plan loses when just this is left out, on the same seeds. The whiskers: its 95 % interval. Two belts that can stand in for each other are both missed little.',
  shareNote: {
    exact: 'Shapley values: each belt’s gain, averaged over all orders of laying. They add up to the whole.',
    sampled: (orders: number) =>
      `Shapley values: each belt’s gain, averaged over ${orders} drawn orders of laying on each seed. They add up to the whole.`,
  },
  few: (names: string) => `Too few seeds show a share for their intervals to be trusted: ${names}.`,
  head: {
    what: 'Belt or group',
    value: 'Lost without it',
    share: 'Share',
    interval: '95 % interval',
    more: 'Seeds with more',
    less: 'Seeds with less',
    seeds: 'Seeds with a share',
  },
  all: 'All belts together',
  onMap: 'Point at a sentence, or go to it by keyboard, to see the belt on the map.',
  noDelay: 'Hardly any seed defines a delay, for without belts the moving side does not get through: shown is denial.',
  setting: (seeds: number, runs: number) => `${seeds} seeds, ${runs} exercises played for it.`,
} as const;

export const ledgers = {
  intro: 'What the plan does to the moving side, and what it costs, stay apart: there is no single score.',
  onMap: 'Show as a layer of the map',
  effect: 'Military effect',
  cost: 'What it costs',
  working: 'Playing the plan over many seeds',
  mean: (mean: string) => `${mean} on average`,
  denied: 'Denied',
  delay: 'Delay',
  clearance: 'Clearance time',
  canalisation: 'Canalisation',
  losses: 'Losses of the moving side',
  lossSteps: (mean: string) => `${mean} strength steps on average`,
  plan: 'Plan',
  law: 'Law entries',
  lawWords: (n: number, disputed: number) => (disputed === 0 ? String(n) : `${n}, ${disputed} of them disputed`),
  burden: 'Burden on civilians',
  burdenWords: (mean: string, bands: string) => `${mean} on average (${bands})`,
  years: 'Years until the land is released, median',
  longer: 'longer than is followed',
  after: 'Work afterwards',
  afterWords: (weeks: string, points: string) => `${weeks} team-weeks and ${points} points on average`,
  incidents: 'Incidents afterwards',
  front: 'Which plan is worth choosing',
  onePlan: 'There is no other plan to choose from.',
  axes: (axes: string) => `Counted here: ${axes}.`,
  /** Names of axes in a row of several. */
  axis: {
    delay: 'mean delay',
    denied: 'share of denied runs',
    clearance: 'clearance time',
    canalisation: 'canalisation',
    points: 'points of the plan',
    effort: 'crew-minutes of the plan',
    law: 'law entries',
    burden: 'burden on civilians',
    legacyPoints: 'points of the years after',
    legacyYears: 'years to release',
  } satisfies Record<Axis, string>,
  best: (plan: string) =>
    `“${plan}” is of the front: no other plan is at least as good in all of it and better in one.`,
  dominated: (plan: string, by: string) =>
    `“${plan}” is dominated by ${by}: at least as good in all of it, and better in one.`,
  bothEnds: 'The more that is counted, the more plans are of the front: which of them to take is for people to decide.',
} as const;

export const legacy = {
  edition: 'This scenario does not follow the years after.',
  nothing: 'Nothing has to be cleared afterwards.',
  released: (years: number) =>
    years === 1 ? 'All land is released within a year.' : `It takes ${years} years until all land is released.`,
  notReleased: (years: number, left: number) =>
    `After ${years} years, which is as far as is followed, ${left === 1 ? '1 hex is' : `${left} hexes are`} not released.`,
  note: 'Each column is the end of a year, its height hexes.',
  axis: 'Years after the exercise; 0: its end',
  name: (area: string) => `Hexes by year: ${area}. “Show as table” says the same in figures.`,
  area: {
    suspected: 'suspected',
    confirmed: 'confirmed',
    cleared: 'cleared',
    reduced: 'reduced',
    cancelled: 'cancelled',
  },
  mostly: {
    survey: (share: string) => `${share} of the land comes back through survey, without clearing.`,
    clearing: (share: string) => `${share} of the land has to be cleared.`,
  },
  costs: (weeks: number, points: string, incidents: string, residual: string) =>
    `Survey and clearing take ${weeks} team-weeks and ${points}. Incidents: ${incidents}. Missed and left behind: ${residual}.`,
  head: ['Year', 'Suspected', 'Confirmed', 'Cancelled', 'Reduced', 'Cleared', 'Team-weeks', 'Points', 'Exposure'],
  spending: (points: string, year: number) => `The dearest year is year ${year}: ${points}.`,
  pointsAxis: 'Points by year',
  pointsName: 'Points spent on survey and clearing by year. “Show as table” says the same in figures.',
  pointsNote: 'The budget of a year is the scenario’s; what it does not reach waits for the next.',
  care: 'What was chosen beforehand',
  careLine: {
    hasty: (belts: string) =>
      `Hasty, without records: ${belts}. The ground round them is suspected, and has to be surveyed.`,
    recorded: (belts: string) => `Recorded: ${belts}. A record that can be used confirms the ground at once.`,
    marked: (belts: string) => `Recorded and marked: ${belts}. The records hold for certain, and people are kept out.`,
  },
  life: (belts: string) => `Switch themselves off: ${belts}.`,
} as const;
