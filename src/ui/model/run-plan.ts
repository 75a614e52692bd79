// Is a plan on the shelf the one that an exercise was run with? Names play no part.
import type { Run } from '../../exercise/index.ts';
import type { Plan } from '../../rules/index.ts';
import { canonicalText } from '../../scenario/index.ts';

export function isRunOf({ plan }: Run, other: Plan): boolean {
  const [one, two] = [plan, other].map((each) => canonicalText({ ...each, name: '' }));
  return one === two;
}
