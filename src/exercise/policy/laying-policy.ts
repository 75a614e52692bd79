// The stock policies of the laying side in the execution turns (PL-2 to PL-4).
import type { Plan, Scenario } from '../../rules/index.ts';
import type { LayingPolicyName, Policy } from '../types.ts';

/** PL-2: triggers do all. */
const idle: Policy = () => [];

/** A stock policy for a scenario and a plan. It may be asked for any number of runs. */
export function makeLayingPolicy(_name: LayingPolicyName, _scenario: Scenario, _plan: Plan): Policy {
  return idle;
}
