// Words of two plans shown as a difference on the map. 1 is the plan on the map, 2 the one that it is compared with.

export const difference = {
  title: 'Difference to another plan',
  choose: 'Show the difference to',
  off: 'no plan',
  letter: { only1: '1', only2: '2', changed: '≠' },
  key1: (plan: string) => `1, broken line: only in ${plan}`,
  key2: (plan: string) => `2, dotted line: only in ${plan}`,
  keyChanged: '≠, whole line: in both, but changed',
  only: (plan: string, belt: string) => `Only in ${plan}: ${belt}`,
  changed: (belt: string, changes: readonly string[]) => `Changed: ${belt} (${changes.join('; ')})`,
  change: (what: string, before: string, after: string) => `${what}: ${before} → ${after}`,
  aspect: { places: 'place', kind: 'kind', depth: 'depth', care: 'care', period: 'period' },
  span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  period: (ordered: string, laid: string) => (ordered === laid ? ordered : `ordered ${ordered}, laid ${laid}`),
  cost: (plan: string, points: string, effort: string) =>
    `${plan} costs ${points} points and ${effort} crew-minutes against this plan.`,
  sameCost: (plan: string) => `${plan} costs the same.`,
  none: (first: string, second: string) => `${first} and ${second} have the same belts.`,
  summary: (first: string, second: string, only1: number, only2: number, changed: number, same: number) =>
    `Belts only in ${first}: ${only1}; only in ${second}: ${only2}; changed: ${changed}; the same: ${same}.`,
  saysOnly: (plan: string) => `only in ${plan}`,
  saysChanged: (first: string, second: string) => `changed between ${first} and ${second}`,
  shown: (entry: string) => `${entry}. In the middle of the map.`,
} as const;
