// What would have turned the outcome of a run: it is played again, on the same seed, with one input changed (WY-3, WY-5).
import {
  checkPlan,
  compile,
  digestOf,
  friendsOf,
  intentNeeds,
  isDenied,
  isNeedMet,
  leaveOut,
  leaveOutAll,
  legacyOf,
  legacySummaryOf,
  type Order,
  type Scenario,
  type Setting,
  setUp,
  type SideName,
  type State,
} from '../../rules/index.ts';
import {
  type Exercise,
  NO_BELTS,
  PLAYER,
  playListed,
  playOutInPlace,
  policiesFor,
  sideOfOrder,
  standIns,
  stateOf,
} from '../../exercise/index.ts';
import type { OutcomeTrace } from './change-types.ts';
import { beltParts, careChoices, type Case, columnParts, legacyParts, type Part, sideParts } from './outcome-inputs.ts';
import { chosen, type Found, smallest, sortFound, switched } from './search.ts';

function settingOf({ scenario, plan, leaveOut: belts = [] }: Case): Setting {
  const setting = compile(scenario, plan);
  return belts.length === 0 ? setting : leaveOut(setting, belts);
}

/** A side's orders of a run, turn by turn. */
function listOf({ scenario, turns }: Exercise, side: SideName): (readonly Order[])[] {
  return turns.map(({ orders }) => orders.filter((order) => sideOfOrder(scenario, order) === side));
}

/**
 * Plays a case as the exercise was played: policies anew, players with the orders that they gave. Undefined when an order of a
 * player's may not be given then: that is no answer.
 */
function playCase(exercise: Exercise, changed: Case): State | undefined {
  const { control, seed } = exercise;
  const { scenario, plan } = changed;
  const start = setUp(settingOf(changed), seed);
  if (control.moving !== PLAYER && control.laying !== PLAYER) {
    playOutInPlace(start, policiesFor(scenario, plan, control));
    return start;
  }
  const lists = { moving: listOf(exercise, 'moving'), laying: listOf(exercise, 'laying') };
  const played = playListed({ scenario, plan, seed, control, start, startDigest: digestOf(start), turns: [] }, lists);
  return played.ok ? stateOf(played.run) : undefined;
}

function bareOf({ control, seed }: Exercise, { scenario, plan }: Case): State {
  const state = setUp(leaveOutAll(compile(scenario, plan)), seed);
  playOutInPlace(state, policiesFor(scenario, NO_BELTS, standIns(scenario, control)));
  return state;
}

function faultsOf({ scenario, plan }: Case): readonly string[] {
  return [...new Set(checkPlan(scenario, plan).map(({ rule }) => rule))];
}

/** Runs after which no further input is tried, on a map of up to `SMALL` hexes; fewer on a larger one, but never fewer than `FEWEST`. */
const RUNS = 300;
const FEWEST = 80;
const SMALL = 1000;

function runsFor({ grid }: Scenario): number {
  return Math.max(FEWEST, Math.min(RUNS, Math.floor((RUNS * SMALL) / grid.size)));
}

/** What turns it, input by input. `hasTurned` is asked of the last state of a changed run. */
function turned(
  exercise: Exercise,
  parts: readonly Part[],
  belts: readonly number[],
  hasTurned: (state: State, changed: Case) => boolean,
  runs = runsFor(exercise.scenario),
): Pick<OutcomeTrace, 'changes' | 'unturned' | 'untried'> {
  const { scenario, plan } = exercise;
  let left = runs;
  const turns = (changed: Case) => {
    left -= 1;
    const state = playCase(exercise, changed);
    return state !== undefined && hasTurned(state, changed);
  };
  const found: Found[] = belts.map((belt) => {
    const { id: of } = plan.belts[belt];
    const [change] = switched('without', false, true, turns({ scenario, plan, leaveOut: [belt] }), { of });
    return change === undefined
      ? { unturned: { change: 'without', of, least: 0, most: 1, search: 'each' } }
      : { change };
  });
  const untried: { change: Part['change']; of?: string }[] = [];
  for (const { make, isPlan, ...part } of parts) {
    if (part.least >= part.most) continue;
    if (left <= 0) untried.push({ change: part.change, of: part.of });
    else {
      const breaks = isPlan === true ? (value: number) => faultsOf(make(value)) : undefined;
      found.push(smallest({ ...part, turns: (value) => turns(make(value)), breaks }));
    }
  }
  return { ...sortFound(found), untried };
}

/** What would have turned denied into not denied, or the reverse. After `runs` runs no further input is tried. */
export function deniedOutcome(exercise: Exercise, runs?: number): OutcomeTrace {
  const is = exercise.measures.denied;
  const belts = exercise.plan.belts.map((_, belt) => belt);
  const parts = [...sideParts(exercise), ...beltParts(exercise, belts), ...columnParts(exercise)];
  return { outcome: 'denied', is, ...turned(exercise, parts, belts, (state) => isDenied(state) !== is, runs) };
}

/** The same for the effect of each group: rows and segments of its belts, each of them left out, and starts of columns. */
export function effectOutcomes(exercise: Exercise, runs?: number): readonly OutcomeTrace[] {
  const { plan, scenario } = exercise;
  const achieved = (state: State, bare: State, group: number) => intentNeeds(state, bare, group).every(isNeedMet);
  const own: Case = { scenario, plan };
  return (plan.groups ?? []).map(({ id, belts }, group): OutcomeTrace => {
    const state = exercise.turns[exercise.turns.length - 1].state;
    const is = achieved(state, bareOf(exercise, own), group);
    const hasTurned = (after: State, changed: Case) => achieved(after, bareOf(exercise, changed), group) !== is;
    return {
      outcome: 'effect',
      group: id,
      is,
      ...turned(exercise, beltParts(exercise, belts), belts, hasTurned, runs),
    };
  });
}

/** How all that a run comes to is judged beside the first ledger: by its last state. */
interface Judged {
  readonly outcome: 'released' | 'friends';
  readonly is: (state: State) => boolean;
  readonly parts: readonly Part[];
  readonly choices: ReturnType<typeof careChoices>;
}

function judgedOf(exercise: Exercise): readonly Judged[] {
  const { scenario, plan } = exercise;
  const last = stateOf(exercise);
  const belts = beltParts(exercise, [...plan.belts.keys()]);
  const hasLegacy = scenario.edition !== 1 && legacyOf(last).length + legacySummaryOf(last).left > 0;
  const released: Judged = {
    outcome: 'released',
    is: (state) => legacySummaryOf(state).left === 0,
    parts: [...legacyParts(exercise), ...belts],
    choices: careChoices(exercise),
  };
  const [day] = sideParts(exercise);
  const friends: Judged = {
    outcome: 'friends',
    is: (state) => {
      const { arrived, of } = friendsOf(state);
      return arrived === of;
    },
    parts: [day, ...columnParts(exercise, 'laying'), ...belts],
    choices: [],
  };
  return [...(hasLegacy ? [released] : []), ...(friendsOf(last).of > 0 ? [friends] : [])];
}

/** Whether all land was released, and whether the friends came through, where there is any to release or any friend with a task (LE-7, ME-11). */
export function otherOutcomes(exercise: Exercise, runs?: number): readonly OutcomeTrace[] {
  const belts = [...exercise.plan.belts.keys()];
  return judgedOf(exercise).map(({ outcome, is: judge, parts, choices }): OutcomeTrace => {
    const is = judge(stateOf(exercise));
    const { changes, ...rest } = turned(exercise, parts, belts, (state) => judge(state) !== is, runs);
    const cared = choices.flatMap(({ make, ...choice }) =>
      chosen({ ...choice, change: 'care', turns: (care) => isTurned(exercise, make(care), judge, is) }),
    );
    const more = sortFound(cared);
    return {
      outcome,
      is,
      changes: [...changes, ...more.changes],
      ...rest,
      unturned: [...rest.unturned, ...more.unturned],
    };
  });
}

function isTurned(exercise: Exercise, changed: Case, judge: Judged['is'], is: boolean): boolean {
  const state = playCase(exercise, changed);
  return state !== undefined && judge(state) !== is;
}
