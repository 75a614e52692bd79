// Words of the open debrief's parts: what came of the plan, the prediction, luck, other plans, effects.

export const outcome = {
  many: (seeds: number) => `over ${seeds} seeds`,
  run: 'The exercise',
  runDenied: 'denied',
  runThrough: (minute: string) => `through at ${minute}`,
  runDeniedLine: (seed: string, clearance: string) =>
    `On seed “${seed}” the moving side did not do its task in time. It spent ${clearance} clearing.`,
  runThroughLine: (seed: string, delay: string, clearance: string) =>
    `On seed “${seed}” the moving side got through, ${delay} later than without belts. It spent ${clearance} clearing.`,
  runSameLine: (seed: string, clearance: string) =>
    `On seed “${seed}” the moving side got through, as early as without belts. It spent ${clearance} clearing.`,
  runEarlierLine: (seed: string, delay: string, clearance: string) =>
    `On seed “${seed}” the moving side got through, ${delay} earlier than without belts. It spent ${clearance} clearing.`,
  runNoDelayLine: (seed: string, clearance: string) =>
    `On seed “${seed}” the moving side got through, and without belts it would not have. It spent ${clearance} clearing.`,
  clearance: 'Clearance time',
  clearanceLine: (mean: string, low: string, high: string, p10: string, p90: string) =>
    `On average the moving side spends ${mean} minutes clearing and proving (95 % interval ${low} to ${high}); eight exercises of ten need ${p10} to ${p90}.`,
  clearanceSame: (minutes: string) => `The moving side spends ${minutes} clearing and proving in every exercise.`,
  clearanceNone: 'Nobody ever clears anything.',
  denied: 'Probability of denial',
  deniedLine: (count: number, of: number, share: string, low: string, high: string) =>
    `The moving side is denied in ${count} of ${of} exercises: ${share} (95 % interval ${low} to ${high}).`,
  delay: 'Delay',
  delayLine: (mean: string, low: string, high: string) =>
    `The delay is ${mean} minutes on average (95 % interval ${low} to ${high}), against the same exercises without belts; a denied one counts up to the deadline.`,
  delayNone: 'Without belts the moving side does not get through either, so that no delay is defined.',
  routes: 'Good routes',
  routesFigure: {
    closed: (n: number, of: number) => `${n} of ${of} closed`,
    lengthened: (n: number, of: number) => `${n} of ${of} lengthened`,
    open: (of: number) => (of === 1 ? 'the one is open' : `all ${of} open`),
  },
  routesLine: (name: string, closed: number, lengthened: number, open: number) => {
    const fates: readonly (readonly [number, string])[] = [
      [closed, 'closed'],
      [lengthened, 'lengthened'],
      [open, 'open'],
    ];
    const there = fates.filter(([n]) => n > 0);
    const of = closed + lengthened + open;
    if (there.length === 1)
      return `${name}: ${of === 1 ? 'the one good route is' : `all ${of} good routes are`} ${there[0][1]}.`;
    return `${name}: ${of} good routes, ${there.map(([n, fate]) => `${n} ${fate}`).join(', ')}.`;
  },
  routesNone: (name: string) => `${name}: there is no way to its goal, with belts or without.`,
  noFlows: 'No column of the moving side has a way to go.',
  executed: 'Counted with all remote belts laid and all reserve belts executed.',
  capacity: 'Capacity left',
  capacityFigure: (left: number, of: number) => `${left} of ${of} ways`,
  capacityLine: (name: string, round: string, through: string, bare: string) =>
    `${name}: ${round} of ${bare} ways abreast go round every belt, ${through} with clearing.`,
  unlimited: 'no limit',
  unlimitedLine: (name: string) =>
    `${name}: a way leads only over ground where no belt may lie, so that nothing can limit it.`,
  par: 'Share of par',
  parLine: (delay: string, value: string) =>
    `In the model without dice this plan delays ${delay}; the best plan of the budget found so far delays ${value}.`,
  parNone: 'Par has not been solved yet. It can be, in the part “Par”.',
  parRefused: (reason: string) => `Par is not defined for this scenario: ${reason}`,
  notSolved: 'not solved',
  working: 'Playing the plan over many seeds',
  routesWorking: 'Looking for the routes',
} as const;

export const predicted = {
  nothing: 'Nothing was predicted before the debrief was opened.',
  head: ['What', 'Predicted', 'In the exercise', 'Over many seeds'],
  table: 'The same in figures',
  denied: 'Denied',
  yes: 'denied',
  no: 'through',
  open: 'not said',
  delay: 'Delay',
  shareDenied: (share: string) => `denied in ${share}`,
  meanDelay: (mean: string, low: string, high: string) => `${mean} min (${low} to ${high})`,
  why: 'Your reason',
  deniedRight: 'You were right about the exercise: what you expected came about.',
  deniedWrong: 'The exercise went the other way than you expected.',
  deniedMostly: (share: string) => `Over many seeds your expectation came true in ${share} of the exercises.`,
  delayNear: (minutes: string) => `Your minutes were within one turn of the mean: ${minutes} off.`,
  delayTooHigh: (minutes: string) => `You expected ${minutes} more delay than the plan causes on average.`,
  delayTooLow: (minutes: string) => `The plan causes ${minutes} more delay on average than you expected.`,
  groups: 'Delays predicted for groups',
  groupHead: ['Group', 'Predicted', 'In the exercise', 'Mean over seeds', 'Below / hit / above'],
  groupNote: (tolerance: string) =>
    `A prediction is hit when the delay of a run is within one turn (${tolerance}) of it.`,
} as const;

export const luck = {
  delayFinding: (above: number, below: number, of: number) =>
    `Of ${of} exercises with the same plan, ${above} delayed the moving side longer than yours, ${below} less.`,
  clearanceFinding: (above: number, below: number, of: number) =>
    `In ${above} of ${of} exercises with the same plan it cleared longer than in yours, in ${below} less.`,
  denied: (count: number, of: number) =>
    `Your exercise was denied, and so were ${count} of ${of} exercises with the same plan.`,
  through: (count: number, of: number) =>
    `The moving side got through in your exercise, and so it did in ${count} of ${of} exercises with the same plan.`,
  yours: 'your exercise',
  common: 'That is near the middle: what happened is what this plan does.',
  aboveMost: 'The dice helped your plan: most exercises delay less.',
  belowMost: 'The dice were against your plan: most exercises delay more.',
  far: (share: string) => `So far out or further lies ${share} of all exercises.`,
  undefined: 'Your exercise or all others define no delay: without belts nobody gets through.',
  byHand: {
    moving:
      'A person gave the orders of the moving side: what lies between yours and the others is decisions as well as dice.',
    laying:
      'A person gave the orders of the laying side: what lies between yours and the others is decisions as well as dice.',
  },
  quantiles: 'Over many seeds',
  working: 'Playing the same plan on other seeds',
} as const;

export const others = {
  firstAlone: (plan: string) => `“${plan}” delays the moving side most.`,
  firstShared: (plan: string, tied: string) =>
    `“${plan}” has the greatest mean delay, but these seeds do not tell it apart from ${tied}.`,
  onlyNone: 'There are no other plans on the shelf: this one is compared with no belts.',
  alone: 'There is nothing to compare: this plan has no belts, and there is no other on the shelf.',
  illegal: (plans: string) => `Against the rules, and left out: ${plans}.`,
  axis: 'Mean delay in minutes; denied exercises at the deadline',
  name: (plans: string) =>
    `Mean delays with their 95 % intervals, for ${plans}. “Show as table” says the same in figures.`,
  note: 'The bar goes to the mean, the whiskers over its 95 % interval.',
  setting: (seeds: number, policies: string) => `All on the same ${seeds} seeds; policies: ${policies}.`,
  rank: 'Rank',
  head: ['Plan', 'Mean delay', '95 % interval', 'Denied', 'Rank'],
  noDelay: 'No seed defines a delay: without belts the moving side does not get through.',
} as const;

export const effects = {
  none: 'The plan has no groups with a declared effect. Groups are made in the plan.',
  edition: 'This scenario has no groups.',
  head: ['Group', 'Declared', 'In the exercise', 'Achieved over many seeds'],
  table: 'Effects declared and achieved',
  finding: (achieved: number, of: number) =>
    of === 1
      ? achieved === 1
        ? 'The one group had its declared effect in the exercise.'
        : 'The one group did not have its declared effect in the exercise.'
      : `${achieved} of ${of} groups had their declared effect in the exercise.`,
  axis: 'Share of exercises with the declared effect, %',
  name: (groups: string) => `Shares of exercises in which groups had their effect, for ${groups}.`,
  note: 'The bar goes to the share, the whiskers over its 95 % interval.',
  row: (group: string, effect: string) => `${group}: ${effect}`,
} as const;
