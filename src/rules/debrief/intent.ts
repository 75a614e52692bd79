// Did each group have the effect that its planner declared? Judged against the bare run (IN-2 to IN-6).
import type { IntentMeasures } from '../measure-types.ts';
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

/** IN-2, IN-3. */
function tallyOf(state: State, bare: State, group: number): Tally {
  const tally: Tally = { addressed: 0, met: 0, passed: 0, inArea: 0, kept: 0, keptInArea: 0, delay: 0 };
  state.setting.scenario.columns.forEach(({ side }, column) => {
    if (side !== 'moving' || bare.words[intentAt(bare.setting, group, column) + INTENT.passed] === 0) return;
    const at = intentAt(state.setting, group, column);
    const passed = state.words[at + INTENT.passed];
    const inArea = state.words[at + INTENT.inArea];
    tally.addressed += 1;
    tally.met += state.words[at + INTENT.met];
    tally.passed += passed;
    tally.inArea += inArea;
    tally.kept += 1 - passed;
    tally.keptInArea += (1 - passed) * inArea;
    tally.delay += restricted(state, column) - restricted(bare, column);
  });
  return tally;
}

function isHalf(part: number, whole: number): boolean {
  return part * 2 >= whole;
}

/** IN-2: nobody addressed, nothing achieved; IN-4 to IN-6. */
function isAchieved({ effect, area }: Group, tally: Tally, turnMinutes: Minutes): boolean {
  const { addressed, met, passed, inArea, kept, keptInArea, delay } = tally;
  if (addressed === 0) return false;
  const delayedBy = (turns: number) => delay >= turns * turnMinutes * addressed;
  switch (effect) {
    case 'disrupt':
      return delayedBy(DISRUPT_TURNS) && met > 0;
    case 'fix':
      return delayedBy(FIX_TURNS) && isHalf(met, addressed) && (area === undefined || isHalf(inArea, addressed));
    case 'turn':
      return isHalf(kept, addressed) && (area === undefined || isHalf(keptInArea, kept));
    case 'block':
      return passed === 0;
  }
}

/** Each group of the plan against what happened. `bare` is the last state of the plan's bare run: same seed, policies and columns. */
export function intentOf(state: State, bare: State): readonly IntentMeasures[] {
  const { scenario, plan } = state.setting;
  return (plan.groups ?? []).map((group, i) => {
    const tally = tallyOf(state, bare, i);
    const { addressed, met, passed, inArea, delay } = tally;
    return {
      group: group.id,
      effect: group.effect,
      achieved: isAchieved(group, tally, scenario.turnMinutes),
      addressed,
      met,
      passed,
      inArea,
      delay: addressed === 0 ? undefined : Math.floor(delay / addressed),
      predicted: group.predicted,
    };
  });
}
