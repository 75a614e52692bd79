// Plans of one comparison are told apart by name.
import type { Plan } from '../rules/index.ts';

/** Code units in a plan's name at most, as its format has it. */
const NAME_LIMIT = 60;

/** The second "A" becomes "A (2)". */
export function withNamesOfTheirOwn(plans: readonly Plan[]): Plan[] {
  const taken = new Set<string>();
  return plans.map((plan) => {
    let { name } = plan;
    for (let i = 2; taken.has(name); i++) {
      const suffix = ` (${i})`;
      const characters = [...plan.name];
      while (characters.join('').length > NAME_LIMIT - suffix.length) characters.pop();
      name = `${characters.join('')}${suffix}`;
    }
    taken.add(name);
    return { ...plan, name };
  });
}
