// Words of the exercise panel: settings of a run, the player of turns, the log, the result card.

export const exercise = {
  title: 'Run the exercise',
  plan: 'Plan',
  policy: 'The moving side',
  seed: 'Seed',
  seedHint: 'Any text of 1 to 40 characters. The same seed and plan give the same exercise everywhere.',
  seedBad: 'A seed is a text of 1 to 40 characters.',
  newSeed: 'New seed',
  again: 'Run again, or with other settings',
  run: 'Run',
  planBad: 'This plan is against the rules and cannot be run:',
  notYet: 'A policy plays a side by itself; a person gives its orders turn by turn. Two persons hand the screen over.',
  ran: (turns: number) => `The exercise ran: ${turns} turns.`,
  setting: (plan: string, control: string, seed: string) => `${plan}; ${control}; seed “${seed}”`,
  controls: (moving: string, laying: string) => `moving side ${moving}, laying side ${laying}`,
  byHand: 'by hand',
  playback: 'Playback',
  first: 'To the start',
  back: 'One turn back',
  play: 'Play',
  pause: 'Pause',
  forward: 'One turn on',
  last: 'To the end',
  speed: 'Speed',
  speeds: { slow: '1×', double: '2×', fast: '4×', instant: 'instant' },
  turn: (turn: number, of: number) => `Turn ${turn} of ${of}`,
  start: 'Before turn 1',
  slider: 'Turn',
  minute: (minute: number) => `minute ${minute}`,
  viewer: 'See it as',
  download: 'Download transcript',
  stale: 'The plan has changed since this run.',
} as const;

export const log = {
  title: 'Log',
  filter: 'Column',
  all: 'All columns',
  turnTitle: (turn: number, from: number, to: number) => `Turn ${turn}, minutes ${from} to ${to}`,
  quiet: 'Nothing to report.',
  entered: (column: string, hex: string) => `${column} comes onto the map at ${hex}.`,
  moved: (column: string, to: string, waited: number) =>
    waited > 0 ? `${column} moves to ${to} after waiting ${waited} min.` : `${column} moves to ${to}.`,
  movedLane: (column: string, to: string, waited: number) =>
    waited > 0
      ? `${column} waits ${waited} min for the lane, then passes it to ${to}.`
      : `${column} passes a lane to ${to}.`,
  movedForce: (column: string, to: string) => `${column} forces its way through to ${to}.`,
  moves: (column: string, from: string, to: string, n: number) => `${column} moves ${n} hexes from ${from} to ${to}.`,
  halted: (column: string, place: string) => `${column} halts before the obstacle at ${place}.`,
  bumped: (column: string, place: string) => `${column} runs into an obstacle at ${place}.`,
  stopped: (column: string, why: string) => `${column} stops: ${why}.`,
  found: (place: string, by: 'recon' | 'bump' | 'passage' | 'search') =>
    by === 'recon' || by === 'search'
      ? `${by === 'recon' ? 'Recon' : 'A search'} finds the obstacle at ${place}.`
      : by === 'bump'
        ? `The obstacle at ${place} is known from now on.`
        : `The obstacle at ${place} is noticed in passing.`,
  loss: (column: string, cause: string, left: string) => `${column} loses a strength step by ${cause}; ${left} left.`,
  broken: (column: string) => `${column} is broken and leaves the exercise.`,
  rowSwept: (column: string, row: number, place: string) => `${column} has swept row ${row} at ${place}.`,
  lane: (column: string, now: 'swept' | 'proved' | 'marked', place: string) =>
    now === 'swept'
      ? `${column} opens an unproved lane at ${place}.`
      : now === 'proved'
        ? `${column} has proved the lane at ${place}.`
        : `${column} has marked the lane at ${place}.`,
  missed: (column: string, by: 'prove' | 'passage', place: string) =>
    by === 'prove'
      ? `${column} finds what the sweep had missed at ${place}.`
      : `${column} meets what the sweep had missed at ${place}.`,
  engaged: (post: string, column: string, minutes: number) => `${post} engages ${column}: ${minutes} min lost.`,
  unseenPost: 'A post of the other side',
  arrived: (column: string, left: boolean) => (left ? `${column} has left the map.` : `${column} arrives.`),
  seenThrough: (place: string) => `What lies at ${place} turns out to be harmless.`,
  searched: (column: string, hex: string) => `${column} has searched ${hex}.`,
  laid: (column: string, place: string) => `${column} lays a segment at ${place}.`,
  spoilt: (place: string) => `A column stands at ${place}: the segment is not laid there.`,
  reloading: (column: string) => `${column} begins to reload.`,
  reloaded: (column: string) => `${column} has reloaded.`,
  switched: (place: string, off: boolean) => `The segment at ${place} is switched ${off ? 'off' : 'on'}.`,
  stuck: (place: string) => `The network has lost the segment at ${place}: it stays as it is.`,
  jammed: (column: string, place: string, worked: boolean) =>
    `${column} jams the segment at ${place}${worked ? '' : ', without effect'}.`,
  jammedUnknown: (column: string, place: string) => `${column} jams the segment at ${place}.`,
  armed: (place: string) => `The obstacle at ${place} is armed.`,
  fired: (place: string, worked: boolean) =>
    worked ? `The obstacle at ${place} is executed.` : `The obstacle at ${place} fails when it is fired.`,
  died: (place: string) => `The segment at ${place} switches itself off for good.`,
  unnamed: 'Something that was prepared',
  triggered: (name: string) => `“${name}” takes place.`,
  idle: (name: string, why: string) => `“${name}” cannot do what it should: ${why}.`,
  told: (message: string) => `Message: ${message}.`,
  ended: (denied: boolean) =>
    denied ? 'The exercise ends: denied.' : 'The exercise ends: the moving side got through.',
} as const;

export const result = {
  title: 'Result',
  denied: 'Denied',
  through: (minute: number) => `Through at minute ${minute}`,
  deniedText: 'The needed columns had not done their task by the deadline.',
  throughText: (deadline: number) => `The needed columns had done their task before the deadline, minute ${deadline}.`,
  effect: 'Military effect',
  cost: 'What it costs',
  delay: 'Delay',
  clearance: 'Clearance time, in all',
  critical: 'Clearance time on the critical path',
  canalisation: 'Canalisation',
  canalised: (num: number, den: number, percent: string) => `${num} of ${den} movement minutes, ${percent}`,
  losses: 'Losses of the moving side',
  costPlan: 'Cost of the plan',
  priceOf: (points: string, effort: string) => `${points}, ${effort}`,
  delayWhy: 'not defined when denied',
  columns: 'Columns',
  column: {
    name: 'Column',
    status: 'End',
    arrival: 'Arrival',
    clearance: 'Clearing',
    engaged: 'Engaged',
    losses: 'Losses',
  },
  belts: 'Belts',
  belt: { name: 'Belt', found: 'Found', opened: 'Opened', clearance: 'Clearing' },
  of: (n: number, of: number) => `${n} of ${of}`,
  questions: 'Questions to talk about',
  units: 'Times in minutes; losses in strength steps.',
} as const;
