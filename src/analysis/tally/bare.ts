// One run without belts for all plans of a comparison: it serves as the bare run of each (IN-2), so that intent costs one run a seed.
import type { Place } from '../../hex/index.ts';
import {
  type Belt,
  compile,
  leaveOutAll,
  type Plan,
  type Scenario,
  type Setting,
  settingWith,
  type State,
} from '../../rules/index.ts';
import { NO_BELTS } from '../../exercise/index.ts';

export interface BareRuns {
  /** To be set up and played once a seed. */
  readonly setting: Setting;
  /** The last state of that run as the bare run of plan number `plan`. */
  readonly asBareRunOf: (state: State, plan: number) => State;
}

/** Every place of a group of any plan as a belt of its own, for a place carries one segment; and all the groups, plan by plan. */
function joinGroups(plans: readonly Plan[]): Plan {
  const belts: Belt[] = [];
  const numbers = new Map<Place, number>();
  const numberOf = (belt: Belt, place: Place): number => {
    const known = numbers.get(place);
    if (known !== undefined) return known;
    numbers.set(place, belts.length);
    return belts.push({ ...belt, places: [place] }) - 1;
  };
  const groups = plans.flatMap((plan) =>
    (plan.groups ?? []).map((group) => {
      const places = group.belts.map((belt) =>
        plan.belts[belt].places.map((place) => numberOf(plan.belts[belt], place)),
      );
      return { ...group, belts: [...new Set(places.flat())] };
    }),
  );
  return { name: NO_BELTS.name, belts, groups };
}

/**
 * Settings of the bare run. A bare run of one plan differs from that of another in nothing but the places that are watched for columns that
 * pass, so all are watched in one run. Without groups it is the run with no belts.
 */
export function bareRunsOf(scenario: Scenario, plans: readonly Plan[]): BareRuns {
  const hasGroups = scenario.edition !== 1 && plans.some(({ groups }) => groups !== undefined && groups.length > 0);
  if (!hasGroups) {
    const setting = compile(scenario, NO_BELTS);
    return { setting, asBareRunOf: (state) => state };
  }
  const setting = leaveOutAll(compile(scenario, joinGroups(plans)));
  const { layout } = setting;
  const wordsPerGroup = (layout.triggers - layout.intent) / Math.max(1, setting.plan.groups?.length ?? 0);
  let before = 0;
  const settings = plans.map((plan) => {
    const intent = layout.intent + before * wordsPerGroup;
    const own = settingWith(setting, { layout: { ...layout, intent } });
    before += plan.groups?.length ?? 0;
    return own;
  });
  return { setting, asBareRunOf: ({ words }, plan) => ({ setting: settings[plan], words }) };
}
