// From chosen options to a plan and back: a belt's segments count one by one, so that only how they hang together is left to say (PA-4).
import { isChain, type Place } from '../../hex/index.ts';
import { type Belt, checkPlan, type Plan, type Scenario } from '../../rules/index.ts';
import type { ParModel, TimeClass, Timetable } from './types.ts';

/** The next chain of places (OB-1), which are taken out: grown at its end, then at its beginning, each time by the lowest place that fits. */
function takeChain({ grid }: Scenario, places: Place[], most: number): Place[] {
  let chain = places.splice(0, 1);
  const grow = (grown: (place: Place) => Place[]): boolean => {
    const index = places.findIndex((place) => isChain(grid, grown(place)));
    if (index >= 0) chain = grown(places.splice(index, 1)[0]);
    return index >= 0;
  };
  while (chain.length < most) {
    if (!grow((place) => [...chain, place]) && !grow((place) => [place, ...chain])) break;
  }
  return chain;
}

interface Slot {
  readonly ordered?: number;
  readonly laid?: number;
}

/** A chain in parts that are ordered and laid together. */
function cutBySlot(chain: readonly Place[], slots: readonly Slot[]): (Slot & { places: Place[] })[] {
  const parts: (Slot & { places: Place[] })[] = [];
  chain.forEach((place, i) => {
    const { ordered, laid } = slots[i] ?? {};
    const last = parts.at(-1);
    if (last !== undefined && last.ordered === ordered && last.laid === laid) last.places.push(place);
    else parts.push({ ordered, laid, places: [place] });
  });
  return parts;
}

/** Belts of the chosen options of one kind and depth. */
function beltsOf(
  { scenario, options }: ParModel,
  chosen: readonly number[],
  { kind, depth }: TimeClass,
  slots: Slot[],
) {
  const places = chosen
    .map((i) => options[i])
    .filter((option) => option.kind === kind && option.depth === depth)
    .map(({ place }) => place)
    .sort((a, b) => a - b);
  const belts: Omit<Belt, 'id'>[] = [];
  while (places.length > 0) {
    const chain = takeChain(scenario, places, scenario.catalogue[kind].maxLength);
    for (const part of cutBySlot(chain, slots.splice(0, chain.length))) belts.push({ kind, depth, ...part });
  }
  return belts;
}

/** The plan without the notices that it does not need. */
function withoutIdleNotices(scenario: Scenario, plan: Plan): Plan {
  let least = plan;
  for (const notice of plan.notices ?? []) {
    const next = { ...least, notices: least.notices?.filter((other) => other !== notice) };
    if (checkPlan(scenario, next).length === 0) least = next;
  }
  return least;
}

/** Belts of the chosen options, by kind, depth and place, each ordered and laid as the timetable has it. */
export function planWith(model: ParModel, chosen: readonly number[], timetable?: Timetable): Plan {
  const { scenario, calendar } = model;
  const belts: Belt[] = [];
  scenario.catalogue.forEach(({ maxDepth }, kind) => {
    for (let depth = 1; depth <= maxDepth; depth++) {
      const at = calendar?.classes.findIndex((each) => each.kind === kind && each.depth === depth) ?? -1;
      const slots = [...(timetable?.slots[at] ?? [])];
      for (const belt of beltsOf(model, chosen, { kind, depth }, slots)) {
        belts.push({ id: `p${belts.length + 1}`, ...belt });
      }
    }
  });
  const bare: Plan = { name: 'Par', belts };
  const { production } = timetable ?? {};
  const plan =
    calendar === undefined ? bare : withoutIdleNotices(scenario, { ...bare, production, notices: calendar.notices });
  const [fault] = checkPlan(scenario, plan);
  if (fault !== undefined) throw new RangeError(`par: not a legal plan: ${fault.rule} ${fault.code}`);
  return plan;
}

/** The options of a plan's segments; those that are none are left out. */
export function chosenOf({ options, optionsAt }: ParModel, { belts }: Plan): number[] {
  return belts.flatMap(({ kind, depth, places }) =>
    places.flatMap((place) =>
      (optionsAt.get(place) ?? []).filter((i) => options[i].kind === kind && options[i].depth === depth),
    ),
  );
}
