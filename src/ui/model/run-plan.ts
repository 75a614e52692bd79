// Is a plan on the shelf the one that an exercise was run with? Names play no part.
import type { Run } from '../../exercise/index.ts';
import type { Plan } from '../../rules/index.ts';
import { canonicalText } from '../../scenario/index.ts';

/** What a plan holds, as text: equal for plans that differ in their names alone. */
export function namelessText(plan: Plan): string {
  return canonicalText({ ...plan, name: '' });
}

export function isRunOf({ plan }: Run, other: Plan): boolean {
  return namelessText(plan) === namelessText(other);
}
