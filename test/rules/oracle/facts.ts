// What can be compared of the engine's state and of the oracle's world: every word that has a meaning, by name.
import { COL, COLUMN_STATUSES, criticalClearance, METHODS, PHASES, type State } from '../../../src/rules/index.ts';
import {
  accountAt,
  columnAt,
  HEAD,
  INTENT,
  intentAt,
  LIFE,
  lifeAt,
  messageAt,
  SEG,
  searchedAt,
  segmentAt,
  TRIGGER,
  triggerAt,
  UNIT,
  unitAt,
} from '../../../src/rules/state.ts';
import type { World } from './world.ts';

const STAGES = ['sweep', 'prove', 'mark'] as const;

function columnsOfEngine({ setting, words }: State) {
  return setting.scenario.columns.map((_, i) => {
    const word = (name: keyof typeof COL) => words[columnAt(i) + COL[name]];
    const more = (name: keyof typeof UNIT) => words[unitAt(setting, i) + UNIT[name]];
    const works = word('work') > 0;
    return {
      hex: word('hex'),
      clock: word('clock'),
      status: COLUMN_STATUSES[word('status')],
      strength: word('strength'),
      arrived: word('arrived'),
      work: works ? setting.segments[word('work') - 1].place : -1,
      how: works ? `${METHODS[word('method')]} ${word('stages')}` : '',
      moved: word('moveMinutes'),
      inArea: word('areaMinutes'),
      cleared: word('clearMinutes'),
      engaged: word('engagedMinutes'),
      othersCleared: word('pathClearing'),
      load: more('load'),
      reloads: more('reloads'),
      ready: more('ready'),
      since: more('since'),
      search: more('search') - 1,
      searchLeft: more('search') > 0 ? more('searchLeft') : 0,
      searched: more('searchMinutes'),
    };
  });
}

function segmentsOfEngine({ setting, words }: State) {
  return setting.segments.map(({ place }, i) => {
    const word = (name: keyof typeof SEG) => words[segmentAt(setting, i) + SEG[name]];
    const life = (name: keyof typeof LIFE) => words[lifeAt(setting, i) + LIFE[name]];
    return {
      place,
      swept: word('swept'),
      proved: word('proved'),
      marked: word('marked') === 1,
      known: word('known') === 1,
      missed: word('missed'),
      free: word('free'),
      minutes: word('clearMinutes'),
      left: [word('sweepLeft'), word('proveLeft'), word('markLeft')],
      accounts: setting.scenario.columns.map((_, column) => words[accountAt(setting, i, column)]),
      phase: PHASES[life('phase')],
      off: life('off') === 1,
      stuck: life('stuck') === 1,
      seenThrough: life('seenThrough') === 1,
      knownLaying: life('knownLaying') === 1,
      dies: life('dies'),
      met: life('met') === 1,
      spoilt: life('spoilt') === 1,
    };
  });
}

/** All that the engine's state says. */
export function factsOfEngine(state: State) {
  const { setting, words } = state;
  const { scenario, plan, searchable } = setting;
  const triggers = scenario.triggers.length + (plan.triggers?.length ?? 0);
  const intent = (plan.groups ?? []).flatMap((_, group) =>
    scenario.columns.flatMap((__, column) =>
      (['met', 'passed', 'inArea'] as const)
        .filter((name) => words[intentAt(setting, group, column) + INTENT[name]] > 0)
        .map((name) => `${name} ${group} ${column}`),
    ),
  );
  return {
    turn: words[HEAD.turn],
    over: words[HEAD.over] === 1,
    columns: columnsOfEngine(state),
    segments: segmentsOfEngine(state),
    triggers: Array.from({ length: triggers }, (_, i) => ({
      fired: words[triggerAt(setting, i) + TRIGGER.fired],
      held: words[triggerAt(setting, i) + TRIGGER.held] === 1,
    })),
    told: scenario.messages.map((_, i) => words[messageAt(setting, i)]),
    searches: searchable.map((_, i) => words[searchedAt(setting, i)]),
    intent: intent.sort((a, b) => (a < b ? -1 : 1)),
    critical: criticalClearance(state),
  };
}

type Facts = ReturnType<typeof factsOfEngine>;

function columnsOfOracle(world: World): Facts['columns'] {
  return world.walkers.map((walker) => ({
    hex: walker.hex ?? -1,
    clock: walker.clock,
    status: walker.status,
    strength: walker.strength,
    arrived: walker.arrived ?? -1,
    work: walker.job?.segment.place ?? -1,
    how: walker.job ? `${walker.job.method} ${(walker.job.prove ? 1 : 0) + (walker.job.mark ? 2 : 0)}` : '',
    moved: walker.moved,
    inArea: walker.inArea,
    cleared: walker.cleared,
    engaged: walker.engaged,
    othersCleared: [...walker.waitedFor.values()].reduce((a, b) => a + b, 0),
    load: walker.load,
    reloads: walker.reloads,
    ready: walker.ready ?? 0,
    since: walker.since ?? -1,
    search: walker.search?.hex ?? -1,
    searchLeft: walker.search?.left ?? 0,
    searched: walker.searched,
  }));
}

function segmentsOfOracle(world: World): Facts['segments'] {
  return world.segments.map((segment) => ({
    place: segment.place,
    swept: segment.swept,
    proved: segment.proved,
    marked: segment.marked,
    known: segment.knownTo.has('moving'),
    missed: [...segment.missed].reduce((bits, text) => bits + 2 ** (Number(text[0]) * 4 + Number(text[2])), 0),
    free: segment.free,
    minutes: [...segment.minutes.values()].reduce((a, b) => a + b, 0),
    left: STAGES.map((stage) => segment.begun.get(stage) ?? 0),
    accounts: world.walkers.map((walker) => (segment.minutes.get(walker) ?? 0) + (walker.waitedFor.get(segment) ?? 0)),
    phase: segment.phase,
    off: segment.off,
    stuck: segment.stuck,
    seenThrough: segment.seenThrough,
    knownLaying: segment.knownTo.has('laying'),
    dies: segment.dies ?? 0,
    met: segment.met,
    spoilt: segment.spoilt,
  }));
}

/** The same of the oracle's world; ME-4 for the column on which the arrival hangs, −1 = there is none (ME-1). */
export function factsOfOracle(world: World, decides: number): Facts {
  const columns = columnsOfOracle(world);
  const clearances = world.scenario.zones.filter(({ kind }) => kind === 'clearance').flatMap(({ hexes }) => hexes);
  const searchable = [...new Set(clearances)].sort((a, b) => a - b);
  return {
    turn: world.turn,
    over: world.over,
    columns,
    segments: segmentsOfOracle(world),
    triggers: world.watches.map(({ fired, held }) => ({ fired, held })),
    told: world.scenario.messages.map((_, message) => world.told.get(message) ?? 0),
    searches: searchable.map((hex) => world.searches.get(hex) ?? 0),
    intent: [...world.intent].sort((a, b) => (a < b ? -1 : 1)),
    critical: decides < 0 ? undefined : columns[decides].cleared + columns[decides].othersCleared,
  };
}

/** Are two facts equal, whatever they are made of? Quicker than to write both as text. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const left = a as Readonly<Record<string, unknown>>;
  const right = b as Readonly<Record<string, unknown>>;
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => isSame(left[name], right[name]));
}
