// What is left in each segment when the exercise is over, and which have a good record (LE-1, LE-2).
import { COMPONENT_LIMIT, PURPOSE, UNITS_A_ROW } from '../numbers.ts';
import { isKnownTo, phaseOf } from '../presence.ts';
import { PHASE, SEG, type State, segmentAt } from '../state.ts';
import { happens, type Heard } from '../table.ts';
import type { Chance } from '../types.ts';
import { wasLaid } from './civilians.ts';

/** Units left, by segment: of anti-personnel components, and of all others (T-6). */
export interface Remains {
  readonly personnel: Int32Array;
  readonly others: Int32Array;
}

/** LE-1: units of one segment's components of one sort, before it is asked whether it is dead. */
function unitsIn({ setting, words }: State, segment: number, isPersonnel: boolean): number {
  const { kind, depth } = setting.segments[segment];
  const { components } = setting.scenario.catalogue[kind];
  const s = segmentAt(setting, segment);
  const swept = words[s + SEG.swept];
  const missed = words[s + SEG.missed];
  let units = 0;
  for (let c = 0; c < components.length; c++) {
    const component = components[c].class;
    if ((component === 'antiPersonnel') !== isPersonnel) continue;
    for (let row = words[s + SEG.proved]; row < depth; row++) {
      const isLeft = row >= swept || (missed & (1 << (row * COMPONENT_LIMIT + c))) !== 0;
      if (isLeft) units += UNITS_A_ROW[component];
    }
  }
  return units;
}

/** LE-1. */
export function remainsOf(state: State): Remains {
  const { setting, words } = state;
  const count = setting.segments.length;
  const personnel = new Int32Array(count);
  const others = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    if (setting.segments[i].behaviour === 'dummy' || !wasLaid(setting, words, i)) continue;
    const first = unitsIn(state, i, true);
    const second = unitsIn(state, i, false);
    const isDead = phaseOf(setting, words, i) === PHASE.dead;
    personnel[i] = isDead ? (first + 1) >> 1 : first;
    others[i] = isDead ? ((first + second + 1) >> 1) - personnel[i] : second;
  }
  return { personnel, others };
}

/** A draw of the legacy (T-5): the turn is 0, and so is the actor. */
export function fallsBelow(state: Heard, chance: Chance, place: number, purpose: number): boolean {
  return happens(state, chance, 0, place, 0, purpose);
}

/** LE-2. */
export function hasGoodRecord(state: Heard, segment: number): boolean {
  const { scenario, segments } = state.setting;
  const { belt, care, behaviour, kind, place } = segments[segment];
  if (belt < 0) return care !== 'hasty';
  if (behaviour === 'networked' || care === 'marked') return true;
  if (care === 'hasty') return false;
  return fallsBelow(state, scenario.catalogue[kind].recording, place, PURPOSE.record);
}

/** LE-3: does either side know that it lies there? The laying side knows its own; contamination has to be found. */
export function isKnownOf({ setting, words }: State, segment: number): boolean {
  return isKnownTo(setting, words, segment, 'laying') || isKnownTo(setting, words, segment, 'moving');
}
