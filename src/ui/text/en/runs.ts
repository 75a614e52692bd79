// Words of the runs that are kept: their names, branches, results side by side, bookmarks and notes.

export const runs = {
  title: 'Runs so far',
  intro:
    'Runs are kept in this browser as they are played. Show one to see it on the map; the turn stays, so that you can switch to and fro.',
  none: 'No run yet.',
  caption: 'Runs of this scenario, side by side',
  head: ['Run', 'Arrival', 'Delay', 'Clearing', 'Losses'],
  /** A run that nobody has named. */
  plain: (plan: string, seed: string) => `${plan}, seed “${seed}”`,
  branch: (turn: number) => (turn === 0 ? 'From the start, otherwise' : `From turn ${turn}, otherwise`),
  shown: 'on show',
  underWay: (turns: number) => (turns === 1 ? 'under way, 1 turn' : `under way, ${turns} turns`),
  denied: 'denied',
  show: (name: string) => `Show ${name}`,
  playOn: (name: string) => `Play ${name} on`,
  units: 'Minutes; losses in strength steps. A delay is measured against the same seed without belts.',
  rename: 'Name of the run',
  apply: 'Apply',
  remove: 'Delete this run',
  removed: (name: string) => `The run “${name}” has been deleted.`,
  keptBoth: 'This run was played on in another tab too. Both are kept.',
  unreadable: (n: number) =>
    n === 1
      ? 'A stored run could not be read and was left as it is in storage.'
      : `${n} stored runs could not be read and were left as they are in storage.`,
} as const;

export const branch = {
  title: 'Play on from here, otherwise',
  intro: (turn: number) =>
    turn === 0
      ? 'Begins again on the same seed, with other hands. The run on show stays as it is.'
      : `Goes another way after turn ${turn}, on the same seed, with other orders or other hands. The run on show stays as it is.`,
  go: 'Branch off here',
  atEnd: 'The exercise is over at this turn. Go back to an earlier one to play on from there.',
  note: 'Where another policy takes over, the orders so far are written down as a person’s, so that the transcript can be verified.',
} as const;
