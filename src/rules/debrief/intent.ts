// Did each group have the effect that its planner declared? Judged against the bare run (IN-2 to IN-6).
import type { EffectNeed, IntentColumn, IntentMeasures } from '../measure-types.ts';
import { COL, columnAt, INTENT, intentAt, type State } from '../state.ts';
import type { Group, Minutes } from '../types.ts';

/** Turns of delay that an effect takes at least (IN-4). */
const DISRUPT_TURNS = 1;
const FIX_TURNS = 3;

/** How many columns there are, of those that a group addresses, of each sort; `delay` is the sum of theirs. */
interface Tally {
  addressed: number;
  met: number;
  passed: number;
  inArea: number;
  /** Did not pass it; and entered its area besides. */
  kept: number;
  keptInArea: number;
  delay: Minutes;
}

/** ME-8: least of arrival and deadline; the deadline without an arrival. */
function restricted({ setting, words }: State, column: number): Minutes {
  const arrived = words[columnAt(column) + COL.arrived];
  const { deadline } = setting.scenario;
  return arrived < 0 ? deadline : Math.min(arrived, deadline);
}

/** The columns that a group addresses, and what became of each (IN-2, IN-3). */
export function intentColumns(state: State, bare: State, group: number): readonly IntentColumn[] {
  return state.setting.scenario.columns.flatMap(({ side }, column): IntentColumn[] => {
    if (side !== 'moving' || bare.words[intentAt(bare.setting, group, column) + INTENT.passed] === 0) return [];
    const at = intentAt(state.setting, group, column);
    const is = (word: number) => state.words[at + word] === 1;
    const delay = restricted(state, column) - restricted(bare, column);
    return [{ column, met: is(INTENT.met), passed: is(INTENT.passed), inArea: is(INTENT.inArea), delay }];
  });
}

function tallyOf(columns: readonly IntentColumn[]): Tally {
  const count = (isSuch: (column: IntentColumn) => boolean) => columns.filter(isSuch).length;
  return {
    addressed: columns.length,
    met: count(({ met }) => met),
    passed: count(({ passed }) => passed),
    inArea: count(({ inArea }) => inArea),
    kept: count(({ passed }) => !passed),
    keptInArea: count(({ passed, inArea }) => inArea && !passed),
    delay: columns.reduce((sum, { delay }) => sum + delay, 0),
  };
}

function halfOf(whole: number): number {
  return Math.ceil(whole / 2);
}

/** IN-2: nobody addressed, nothing achieved; IN-4 to IN-6. */
function needsOf({ effect, area }: Group, tally: Tally, turnMinutes: Minutes): readonly EffectNeed[] {
  const { addressed, met, passed, inArea, kept, keptInArea, delay } = tally;
  const least = (what: EffectNeed['what'], have: number, needed: number): EffectNeed => ({ what, have, needed });
  const delayedBy = (turns: number) => least('delay', delay, turns * turnMinutes * addressed);
  const anybody = least('addressed', addressed, 1);
  if (addressed === 0) return [anybody];
  switch (effect) {
    case 'disrupt':
      return [anybody, delayedBy(DISRUPT_TURNS), least('met', met, 1)];
    case 'fix': {
      const needs = [anybody, delayedBy(FIX_TURNS), least('met', met, halfOf(addressed))];
      return area === undefined ? needs : [...needs, least('inArea', inArea, halfOf(addressed))];
    }
    case 'turn': {
      const needs = [anybody, least('kept', kept, halfOf(addressed))];
      return area === undefined ? needs : [...needs, least('keptInArea', keptInArea, halfOf(kept))];
    }
    case 'block':
      return [anybody, { what: 'passed', have: passed, needed: 0, atMost: true }];
  }
}

/** Does it have what it needs? */
export function isNeedMet({ have, needed, atMost }: EffectNeed): boolean {
  return atMost === true ? have <= needed : have >= needed;
}

/** What a group's effect asks for, and how much of it there was (IN-2 to IN-6): achieved is what has all of it. */
export function intentNeeds(state: State, bare: State, group: number): readonly EffectNeed[] {
  const { scenario, plan } = state.setting;
  const [wanted] = plan.groups?.slice(group) ?? [];
  return wanted === undefined ? [] : needsOf(wanted, tallyOf(intentColumns(state, bare, group)), scenario.turnMinutes);
}

/** Each group of the plan against what happened. `bare` is the last state of the plan's bare run: same seed, policies and columns. */
export function intentOf(state: State, bare: State): readonly IntentMeasures[] {
  const { scenario, plan } = state.setting;
  return (plan.groups ?? []).map((group, i) => {
    const tally = tallyOf(intentColumns(state, bare, i));
    const { addressed, met, passed, inArea, delay } = tally;
    return {
      group: group.id,
      effect: group.effect,
      achieved: needsOf(group, tally, scenario.turnMinutes).every(isNeedMet),
      addressed,
      met,
      passed,
      inArea,
      delay: addressed === 0 ? undefined : Math.floor(delay / addressed),
      predicted: group.predicted,
    };
  });
}
