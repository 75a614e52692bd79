// Why, in words for a terminal: events, minutes, draws and changes, each a short phrase.
import { makePlaceText } from '../hex/index.ts';
import type { Change, Input, MeasurePart, WhyDraw, WhyMinutes } from '../analysis/index.ts';
import { type GameEvent, REFUSAL_TEXT } from '../rules/index.ts';
import { count } from './output.ts';
import { changeJson, type Names } from './explain-json.ts';

type Of<T extends GameEvent['type']> = Extract<GameEvent, { type: T }>;

/** Words for codes that are not words by themselves. */
const WORDS: Readonly<Record<string, string>> = {
  from: 'starting minute',
  without: 'leaving out',
  idle: 'waiting for the turn to end',
  start: 'before it comes',
  wait: 'waiting for the lane',
  lane: 'passing the lane',
  force: 'forcing',
  ground: 'ground',
  hexside: 'hexside',
  engaged: 'overwatch',
  bump: 'running into it',
  trip: 'tripping',
  clearanceTime: 'clearance time',
  clearanceCriticalPath: 'clearance on the critical path',
  stepMinutes: 'minutes of steps',
  areaMinutes: 'minutes of steps into engagement areas',
  searchTime: 'search time',
  teamWeeks: 'team-weeks of the legacy',
  legacyPoints: 'points of the legacy',
  arrived: 'columns arrived',
  effort: 'crew-minutes',
  hold: 'standing in its objective',
  task: 'up to the end of the turn',
  met: 'segments met',
  found: 'segments found',
  opened: 'segments with a lane',
  suspected: 'suspected hexes',
  confirmed: 'confirmed hexes',
  left: 'hexes not released',
  cancelled: 'hexes cancelled',
  reduced: 'hexes reduced',
  cleared: 'hexes cleared',
  years: 'years of the legacy',
  incidents: 'exposure in all years',
  kept: 'kept back by a clearing',
  uncovered: 'where no area is',
  other: 'the other order for it',
  inGroup: 'being in the group',
  atWork: 'working there',
  notice: 'notice',
  legacyTeams: 'teams of land release',
  yearPoints: 'points a year of land release',
  followed: 'years that are followed',
  modelArrival: 'arrival in the model',
  modelDelay: 'delay in the model',
  routeMinutes: 'minutes of the route',
  routeAdded: 'minutes that the plan adds',
  capacity: 'ways abreast',
  delays: 'restricted delay',
  denials: 'denied runs',
  cut: 'hex of the cut',
  belts: 'belts on the way',
  deadline: 'deadline',
  runs: '',
  below: 'less',
  above: 'more',
  whole: 'all belts together',
  alone: 'lost without it',
  share: 'its share',
};

/** A code as words: those of the table, else its parts in lower case. */
export function wordsOf(code: string): string {
  return Object.hasOwn(WORDS, code) ? WORDS[code] : code.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
}

export function at({ scenario }: Names, place: number): string {
  return makePlaceText(scenario.grid, place);
}

/** What happened, in a few words; names are ids. */
export function eventText(names: Names, event: GameEvent): string {
  const { scenario } = names;
  const who = 'column' in event ? scenario.columns[event.column].id : '';
  const where = 'place' in event ? at(names, event.place) : 'hex' in event ? at(names, event.hex) : '';
  switch (event.type) {
    case 'entered':
      return `${who} comes onto the map at ${where}`;
    case 'moved': {
      const how = { open: '', lane: ' by a lane', force: ' by force' }[event.by];
      return `${who} moves from ${at(names, event.from)} to ${at(names, event.to)}${how}`;
    }
    case 'halted':
      return `${who} halts before ${where}`;
    case 'bumped':
      return `${who} runs into ${where}`;
    case 'stopped':
      return `${who} stops: ${REFUSAL_TEXT[event.why].text}`;
    case 'loss':
      return `${who} loses a strength step by ${event.cause}, ${event.left} left`;
    case 'engaged':
      return `${scenario.posts[event.post].id} engages ${who}`;
    case 'arrived':
      return `${who} has done its task`;
    case 'triggered':
    case 'idle':
      return triggerText(names, event);
    case 'told':
      return `message ${scenario.messages[event.message].id} is told`;
    case 'ended':
      return `the exercise is over: ${event.denied ? 'denied' : 'not denied'}`;
    default:
      return workText(event, where, who);
  }
}

function triggerText({ scenario, plan }: Names, event: Of<'triggered' | 'idle'>): string {
  const list = event.owner === 'scenario' ? scenario.triggers : (plan.triggers ?? []);
  const { id } = list[event.trigger];
  if (event.type === 'triggered') return `trigger ${id} fires`;
  return `trigger ${id} does nothing: ${REFUSAL_TEXT[event.why].text}`;
}

type WorkEvent = Exclude<
  GameEvent,
  Of<
    | 'entered'
    | 'moved'
    | 'halted'
    | 'bumped'
    | 'stopped'
    | 'loss'
    | 'engaged'
    | 'arrived'
    | 'triggered'
    | 'idle'
    | 'told'
    | 'ended'
  >
>;

/** Finding, clearing, and what becomes of segments. */
function workText(event: WorkEvent, where: string, who: string): string {
  switch (event.type) {
    case 'broken':
    case 'reloading':
    case 'reloaded':
      return `${who}: ${event.type}`;
    case 'rowSwept':
      return `${who} has swept row ${event.row + 1} at ${where}`;
    case 'lane':
      return `${who}: the lane at ${where} is ${event.now}`;
    case 'missed':
      return `${who} meets what a sweep had missed at ${where} (${event.by})`;
    case 'searched':
      return `${who} has searched ${where}`;
    case 'found':
      return `the ${event.side} side finds ${where} (${event.by})`;
    case 'seenThrough':
      return `the moving side sees through ${where}`;
    case 'laid':
      return `${who} lays ${where}`;
    case 'switched':
      return `${where} is switched ${event.off ? 'off' : 'on'}`;
    case 'stuck':
      return `${where} is stuck (${event.by})`;
    case 'jammed':
      return `${who} jams ${where}: ${event.worked ? 'it works' : 'it does not work'}`;
    case 'fired':
      return `${where} is fired: ${event.worked ? 'executed' : 'failed'}`;
    default:
      return `${where}: ${event.type}`;
  }
}

function inputText({ input, of, value }: Input): string {
  return `${wordsOf(input)}${of === undefined ? '' : ` of ${of}`} ${value}`;
}

export function inputsText(inputs: readonly Input[]): string {
  return inputs.length === 0 ? '' : `: ${inputs.map(inputText).join(', ')}`;
}

export function minutesText(names: Names, why: WhyMinutes): string {
  const { what, minutes, column, place, row, rows, teams, method, left, inputs } = why;
  const parts = [
    place === undefined ? '' : ` at ${at(names, place)}`,
    rows === undefined ? '' : `, ${count(rows, 'row')}`,
    row === undefined ? '' : `, row ${row + 1}`,
    method === undefined ? '' : `, ${method}`,
    teams === undefined ? '' : `, ${left ?? 0} team-minutes ÷ ${count(teams, 'team')}`,
  ];
  return `${names.scenario.columns[column].id} ${count(minutes, 'minute')} ${wordsOf(what)}${parts.join('')}${inputsText(inputs)}`;
}

export function drawText(names: Names, why: WhyDraw): string {
  const { draw, place, chance, value, happened, short, inputs, turn, actor, purpose } = why;
  const far = happened ? `${-short} less` : `${short} more`;
  return `draw ${wordsOf(draw)} at ${at(names, place)} (${turn}, ${place}, ${actor}, ${purpose}): ${value} of chance ${chance}, ${
    happened ? 'happens' : 'does not happen'
  }; ${far} would turn it${inputsText(inputs)}`;
}

function amountText(by: number, unit: Change['unit']): string {
  return unit === 'hex' ? count(by, 'hex', 'hexes') : count(by, unit === 'crewMinute' ? 'crew-minute' : unit);
}

/** "deadline 242 instead of 180 (62 minutes)". */
export function changeText(names: Names, told: Change): string {
  const { change, of, now, to, by, unit, breaks, search, period } = changeJson(names, told);
  if (change === 'without')
    return `belt ${of} left out${breaks.length === 0 ? '' : `, which would break ${breaks.join(', ')}`}`;
  const when = period === undefined ? '' : ` in ${period}`;
  // Points and crew-minutes are a period's, which is told anyway.
  const whose = of === undefined || of === period ? '' : ` of ${of}`;
  const broken = breaks.length === 0 ? '' : `, which would break ${breaks.join(', ')}`;
  const how = search === 'halving' ? ', by halving' : '';
  const much = unit === 'switch' ? '' : ` (${unit === 'chance' ? `${by}` : amountText(by, unit)}${how})`;
  return `${wordsOf(change)}${whose}${when} ${to} instead of ${now}${much}${broken}`;
}

/** What parts of a measure are put together by: sort, column, belt, cause. */
export function partText({ scenario }: Names, part: MeasurePart): string {
  const { what, column, belt, contamination, store, cause, violation, year, seed, runs, each } = part;
  const words = [
    seed === undefined ? '' : `seed ${seed}`,
    runs === undefined ? '' : `${count(runs, 'run')} with ${each} each`,
    what === undefined ? '' : wordsOf(what),
    cause ?? '',
    column === undefined ? '' : scenario.columns[column].id,
    belt ?? contamination ?? store ?? '',
    violation === undefined ? '' : `${violation.rule} ${violation.about} ${violation.belt ?? ''}`,
    year === undefined ? '' : `year ${year}`,
  ];
  return words.filter((word) => word !== '').join(' ');
}
