// Words of why, fourth part: two plans of a comparison beside each other, seed by seed and on one seed.

export const bySeed = {
  fold: 'Seed by seed',
  working: 'Playing both plans seed by seed',
  against: 'Against',
  hint: (a: string, b: string) =>
    `How much more with “${a}” than with “${b}”, seed by seed: the least, quantiles, the most. Each number leads to a seed that has it.`,
  none: 'On every seed both plans come to the same.',
  least: 'Least',
  most: 'Most',
  label: (of: number) => `Seed, 1 to ${of}`,
  bad: (of: number) => `A whole number from 1 to ${of}.`,
  ask: 'Show this seed',
  button: (measure: string, by: string, seed: string) => `${measure}: ${by}, seed ${seed}`,
  title: (a: string, b: string, seed: string) => `“${a}” and “${b}” on seed ${seed}`,
  from: (turn: number) => `From turn ${turn} on they differ.`,
  same: 'What happens is the same with both plans.',
  figures: 'Both plans on this seed',
  minutes: 'What the minutes of the arrivals went into',
  difference: 'Difference',
  alike: (n: number) =>
    n === 1
      ? '1 draw is made with both plans and comes out alike.'
      : `${n} draws are made with both plans and come out alike.`,
  turned: (plan: string) => `Draws that came out otherwise: with “${plan}”`,
  only: (plan: string) => `Draws that are made only with “${plan}”`,
} as const;
