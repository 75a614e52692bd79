// Belts of a plan that are left out: absent throughout, so that a run can show what they change (IN-2, WO-1).
import { type Setting, settingWith } from './setting.ts';
import { LIFE, lifeAt, SEG, type State, segmentAt } from './state.ts';

/**
 * The same setting with belts of the plan left out (WO-1), by number; what was left out before is so no longer. It shares all its tables
 * with the setting given, so that it costs next to nothing. Orders and triggers for those belts are refused as for belts that do not exist.
 */
export function leaveOut(setting: Setting, belts: Iterable<number>): Setting {
  const leftOut = setting.plan.belts.map(() => false);
  for (const belt of belts) leftOut[belt] = true;
  const isFull = !leftOut.includes(true);
  const allLive = isFull && setting.segments.every(({ behaviour }) => behaviour === 'standing');
  return settingWith(setting, { leftOut, allLive });
}

/** IN-2: all belts left out. */
export function leaveOutAll(setting: Setting): Setting {
  return leaveOut(setting, setting.plan.belts.keys());
}

/**
 * By belt of the plan: has the moving side found, met or crossed any of it up to now? Where only the moving side's orders are left to
 * depend on belts, one that is untouched at the end could be left out, and the run would be the same (WO-5).
 */
export function touchedBelts({ setting, words }: State): readonly boolean[] {
  const touched = setting.plan.belts.map(() => false);
  setting.segments.forEach(({ belt }, i) => {
    if (belt < 0) return;
    const known = words[segmentAt(setting, i) + SEG.known];
    const met = words[lifeAt(setting, i) + LIFE.met];
    if (known === 1 || met === 1) touched[belt] = true;
  });
  return touched;
}
