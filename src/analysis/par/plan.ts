// From chosen options to a plan and back: a belt's segments count one by one, so that only how they hang together is left to say (PA-4).
import { distance, isSidePlace, type Place, sideOfPlace, sidesTouch } from '../../hex/index.ts';
import { type Belt, checkPlan, type Plan, type Scenario } from '../../rules/index.ts';
import type { ParModel } from './types.ts';

/** OB-1. */
function touches({ grid }: Scenario, a: Place, b: Place): boolean {
  if (isSidePlace(grid, a)) return sidesTouch(grid, sideOfPlace(grid, a), sideOfPlace(grid, b));
  return distance(grid, a, b) === 1;
}

/** The next chain of places, which are taken out: grown at its end, then at its beginning, each time by the lowest place that fits. */
function takeChain(scenario: Scenario, places: Place[], most: number): Place[] {
  const chain = places.splice(0, 1);
  const takeBeside = (end: Place): Place | undefined => {
    const index = places.findIndex((place) => touches(scenario, end, place));
    return index < 0 ? undefined : places.splice(index, 1)[0];
  };
  while (chain.length < most) {
    const after = takeBeside(chain[chain.length - 1]);
    const before = after === undefined ? takeBeside(chain[0]) : undefined;
    if (after !== undefined) chain.push(after);
    else if (before !== undefined) chain.unshift(before);
    else break;
  }
  return chain;
}

/** Belts of the chosen options, by kind, depth and place. */
export function planWith({ scenario, options }: ParModel, chosen: readonly number[]): Plan {
  const belts: Belt[] = [];
  scenario.catalogue.forEach(({ maxDepth, maxLength }, kind) => {
    for (let depth = 1; depth <= maxDepth; depth++) {
      const places = chosen
        .map((i) => options[i])
        .filter((option) => option.kind === kind && option.depth === depth)
        .map(({ place }) => place)
        .sort((a, b) => a - b);
      while (places.length > 0) {
        const id = `p${belts.length + 1}`;
        belts.push({ id, kind, depth, places: takeChain(scenario, places, maxLength) });
      }
    }
  });
  const plan = { name: 'Par', belts };
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
