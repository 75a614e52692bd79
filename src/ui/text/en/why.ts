// Words of why: the panel, measures and their parts, draws, minutes, effects, and what would have turned an outcome.
import type { DrawName, EffectTrace, MeasurePart, Unit } from '../../../analysis/index.ts';
import { changeWords, inputWords } from './why-inputs.ts';
import { measureWords } from './why-measures.ts';

type PartWhat = NonNullable<MeasurePart['what']>;

export const why = {
  input: inputWords,
  change: changeWords,
  title: 'Why',
  part: 'Any number of the result can be asked why: it opens beside, with the rules, inputs and draws behind it.',
  ask: (what: string) => `Why: ${what}`,
  short: 'why?',
  back: 'Back',
  close: 'Close',
  gone: 'There is nothing to ask about: no exercise is over.',
  undefined: (measure: string) => `${measure}: not defined.`,
  is: (measure: string, value: string) => `${measure}: ${value}.`,
  ofColumn: (column: string) => `It is that of ${column}, which came as the last of the needed columns.`,
  bareColumn: (column: string) => `Without belts it is that of ${column}.`,
  divided: (divisor: number) => `The sum is divided by ${divisor} and rounded up.`,
  sum: 'What adds up to it',
  figures: 'Numbers to go on with',
  partHead: ['Measure', 'Value', 'Why'],
  head: ['What', 'Amount', 'Turns'],
  total: 'In all',
  nothing: 'Nothing adds to it.',
  turnButton: (turn: number) => `turn ${turn}`,
  turnsMore: (n: number) => `and ${n} more`,
  turns: 'Turn by turn',
  turn: (turn: number, from: number, to: number) => `Turn ${turn}, minutes ${from} to ${to}`,
  happened: 'What happened',
  quiet: 'Nothing happened.',
  minutes: 'Minutes',
  draws: 'Draws',
  inputs: 'Numbers behind it',
  rules: 'Rules',
  rule: (id: string) => `Rule ${id}`,
  ruleMissing: (id: string) => `The rules have no ${id}.`,
  ruleLoading: 'Loading the rules…',
  rulesFailed: 'The rules could not be loaded.',
  english: 'The text of the rules is in English.',
  tables: 'Numbers named T-1, T-2 and so on stand in the tables of RULES.md.',
  line: 'One line of the log',
  drawTitle: (draw: string, place: string) => `Draw: ${draw}, at ${place}`,
  happens: (value: number, chance: number, share: string) =>
    `The draw is ${value}, below the chance of ${chance} in 65536 (${share}): it happens.`,
  happensNot: (value: number, chance: number, share: string) =>
    `The draw is ${value}, not below the chance of ${chance} in 65536 (${share}): it does not happen.`,
  short2: (by: number, more: boolean) =>
    more ? `A chance greater by ${by} would have turned it.` : `A chance less by ${by} would have turned it.`,
  counter: (turn: number, place: number, actor: number, purpose: number) =>
    `Its counter: turn ${turn}, place ${place}, actor ${actor}, purpose ${purpose}. Anybody can draw it again.`,
  drawLine: (draw: string, place: string, share: string, happened: boolean) =>
    happened
      ? `${draw} at ${place}: chance ${share}, happens`
      : `${draw} at ${place}: chance ${share}, does not happen`,
  column: (column: string) => `Column: ${column}.`,
  row: (row: number) => `row ${row}`,
  rows: (rows: number) => (rows === 1 ? '1 row' : `${rows} rows`),
  teams: (left: number, teams: number) =>
    teams === 1 ? `${left} team-minutes for 1 team` : `${left} team-minutes shared by ${teams} teams`,
  at: (place: string) => `at ${place}`,
  minutesLine: (column: string, minutes: string, what: string, details: readonly string[]) =>
    details.length === 0 ? `${column}: ${minutes}, ${what}` : `${column}: ${minutes}, ${what} (${details.join(', ')})`,
  withBelts: (what: string, here: number, bare: number) => `${what}: ${here} in the exercise, ${bare} without belts`,
  year: (year: number) => `year ${year}`,
  violation: (article: string, rule: string) => `${article} (${rule})`,
  turned: 'What would have turned it',
  askTurned: 'Look for the smallest changes that would have turned it',
  turnedWorking: 'Playing the exercise again with one thing changed',
  drawTurned: 'It would have turned out otherwise with any one of these:',
  drawUnturned: 'No number of the scenario turns this draw.',
  outcome: {
    denied: 'Why was the moving side denied?',
    through: 'Why did the moving side get through?',
    achieved: (group: string) => `Why did “${group}” have its effect?`,
    missed: (group: string) => `Why did “${group}” not have its effect?`,
  },
  wouldTurn: (n: number) =>
    n === 1
      ? 'Played again on this seed, it would have been otherwise with this change:'
      : 'Played again on this seed, it would have been otherwise with any one of these changes:',
  nothingTurns: 'No single change that was tried would have turned it.',
  smallest: 'Each is the smallest of its kind: one less does not turn it.',
  unturned: (inputs: string) => `Tried, and does not turn it: ${inputs}.`,
  untried: (inputs: string) => `Not tried, for the number of exercises: ${inputs}.`,
  mayWith: (n: number) =>
    n === 1 ? 'It would be allowed with this change:' : 'It would be allowed with any one of these changes:',
  refusedWorking: 'Asking the rules with one thing changed',
  sideOnly: 'By what your side knows; later turns as if nothing else happened until then.',
  needsHead: ['Asked for', 'There was', 'Needed', 'Met'],
  needs: 'What the effect asks for',
  atLeast: (n: number) => `at least ${n}`,
  atMost: (n: number) => `at most ${n}`,
  met: 'yes',
  notMet: (by: number) => `no, by ${by}`,
  addressed: (columns: string) => `Columns whose way leads through its places: ${columns}.`,
  nobody: 'No column’s way leads through its places.',
  effect: (group: string, effect: string) => `“${group}”, to ${effect}`,
  lineTurned: 'It would not have come to this with any one of these:',
  lineUnturned: 'No change of one input that was tried turns it.',
  ofLaid: (n: number) => `Of ${n} ${n === 1 ? 'segment' : 'segments'} laid.`,
  told: (band: string, bounds: string) => `It is told as “${band}” (${bounds}).`,
  over: (n: number, mean: string) => `Divided by ${n} it is ${mean}.`,
  seed: (seed: string) => `seed ${seed}`,
  columns: 'Each column',
  route: (n: number) => `good route ${n}`,
  round: 'going round the belts',
  through: 'clearing through them',
  legacyDraws: 'Records, surveys and what is missed',
  measure: measureWords,
  what: {
    start: 'before it comes',
    ground: 'ground',
    hexside: 'crossing a hexside',
    wait: 'waiting for the lane',
    lane: 'passing a lane',
    force: 'forcing a passage',
    trip: 'tripping over what was missed',
    bump: 'running into an obstacle',
    sweep: 'sweeping',
    prove: 'proving',
    mark: 'marking',
    search: 'searching',
    engaged: 'overwatch',
    idle: 'waiting for the turn to end',
    hold: 'standing in its objective',
    task: 'up to the end of the turn',
    belt: 'laying',
    production: 'production',
    survey: 'survey',
    technical: 'technical survey',
    clearing: 'clearing afterwards',
    suspected: 'suspected',
    confirmed: 'confirmed',
    exposure: 'exposure',
    kept: 'kept back by a clearing',
    uncovered: 'where no area is',
    deadline: 'past the deadline',
    cut: 'hex that would have to be blocked',
    belts: 'belts on the way',
    below: 'less',
    same: 'the same',
    above: 'more',
    runs: 'exercises',
  } satisfies Record<PartWhat, string>,
  draw: {
    recon: 'found by recon',
    bump: 'loss when running into it',
    seeThrough: 'seen through',
    search: 'found by searching',
    jam: 'jammed',
    degrade: 'network degraded',
    fire: 'executed when fired',
    record: 'record can be used',
    survey: 'cancelled by survey',
    residual: 'something is missed for good',
    force: 'loss when forcing',
    clearing: 'loss when clearing',
    miss: 'missed by the sweep',
    trip: 'tripping in an unproved lane',
    tripHazard: 'loss by tripping',
    engage: 'engaged by a post',
    engageLoss: 'loss by overwatch',
  } satisfies Record<DrawName, string>,
  need: {
    addressed: 'columns whose way leads there',
    delay: 'their minutes of delay together',
    met: 'columns that met it',
    inArea: 'columns that entered its area',
    kept: 'columns kept from passing',
    keptInArea: 'columns kept in its area',
    passed: 'columns that passed it',
  } satisfies Record<EffectTrace['needs'][number]['what'], string>,
  unit: (n: number, unit: Unit): string => {
    const one = n === 1;
    switch (unit) {
      case 'minute':
        return one ? '1 minute' : `${n} minutes`;
      case 'column':
        return one ? '1 column' : `${n} columns`;
      case 'row':
        return one ? '1 row' : `${n} rows`;
      case 'segment':
        return one ? '1 segment' : `${n} segments`;
      case 'hex':
        return one ? '1 hex' : `${n} hexes`;
      case 'team':
        return one ? '1 team' : `${n} teams`;
      case 'step':
        return one ? '1 step' : `${n} steps`;
      case 'chance':
        return `${n} in 65536`;
      case 'point':
        return one ? '1 point' : `${n} points`;
      case 'crewMinute':
        return one ? '1 crew-minute' : `${n} crew-minutes`;
      case 'item':
        return one ? '1 item' : `${n} items`;
      case 'period':
        return one ? '1 period' : `${n} periods`;
      case 'month':
        return one ? '1 month' : `${n} months`;
      case 'reload':
        return one ? '1 reload' : `${n} reloads`;
      case 'turn':
        return one ? '1 turn' : `${n} turns`;
      case 'year':
        return one ? '1 year' : `${n} years`;
      case 'switch':
        return '';
    }
  },
  instead: (what: string, to: string, now: string, by: string) => `${what}: ${to} instead of ${now} (${by})`,
  away: (what: string, by: string) => `${what}: ${by} away`,
  switched: (what: string, to: string, now: string) => `${what}: ${to} instead of ${now}`,
  without: (belt: string) => `without ${belt}`,
  breaks: (words: string, rules: string) => `${words}; but that would break ${rules}`,
  of: (what: string, whose: string) => `${what} of ${whose}`,
  value: (what: string, value: string) => `${what}: ${value}`,
  yes: 'yes',
  no: 'no',
} as const;
