// Who gives the orders of the two sides: from names of policies to what they order, each from its own side's view.
import {
  makeViewer,
  type Order,
  type Plan,
  type Scenario,
  type Setting,
  type SideName,
  type State,
  viewFor,
} from '../rules/index.ts';
import { makeLayingPolicy } from './policy/laying-policy.ts';
import { makePolicy } from './policy/policy.ts';
import { type Control, type LayingPolicyName, PLAYER, type Policies, type PolicyName } from './types.ts';

/** Both sides by policies: those that the scenario's author means, unless others are named. */
export function controlFor(
  scenario: Scenario,
  moving: PolicyName = scenario.policy,
  laying: LayingPolicyName = scenario.layingPolicy,
): Control & { readonly moving: PolicyName; readonly laying: LayingPolicyName } {
  return { moving, laying };
}

/** Is there anything that a policy of the laying side could order: a column, or a belt that is switched or fired (PL-3)? */
function canReact({ columns, catalogue }: Scenario, { belts }: Plan): boolean {
  if (columns.some(({ side }) => side === 'laying')) return true;
  return belts.some(({ kind }) => ['networked', 'reserve'].includes(catalogue[kind].behaviour));
}

/** The policies in control. A player's side has none, and neither has one that has nothing to order, so that no view is made for it. */
export function policiesFor(scenario: Scenario, plan: Plan, { moving, laying }: Control): Policies {
  const acts = laying !== PLAYER && laying !== 'idle' && canReact(scenario, plan);
  return {
    moving: moving === PLAYER ? undefined : makePolicy(moving, scenario),
    laying: acts ? makeLayingPolicy(laying, scenario, plan) : undefined,
  };
}

/** The same control with the scenario's policies in the place of players (ME-2, LU-1). */
export function standIns(
  scenario: Scenario,
  { moving, laying }: Control,
): { readonly moving: PolicyName; readonly laying: LayingPolicyName } {
  return {
    moving: moving === PLAYER ? scenario.policy : moving,
    laying: laying === PLAYER ? scenario.layingPolicy : laying,
  };
}

/** What a side's policy orders, from its own view; [] without a policy. */
export function ordersOfSide(state: State, policies: Policies, side: SideName): readonly Order[] {
  return policies[side]?.(viewFor(state, side)) ?? [];
}

/** The orders of both sides, the moving side's first. Neither depends on the other's (TU-1). */
export function ordersBy(state: State, policies: Policies): readonly Order[] {
  const moving = ordersOfSide(state, policies, 'moving');
  return policies.laying === undefined ? moving : [...moving, ...ordersOfSide(state, policies, 'laying')];
}

const NO_ORDERS: readonly Order[] = [];

type Asker = (state: State) => readonly Order[];

function makeAsker(setting: Setting, { moving, laying }: Policies): Asker {
  const ofMoving = moving && makeViewer(setting, 'moving');
  const ofLaying = laying && makeViewer(setting, 'laying');
  return (state) => {
    const orders = ofMoving === undefined ? NO_ORDERS : (moving?.(ofMoving(state)) ?? NO_ORDERS);
    return ofLaying === undefined ? orders : [...orders, ...(laying?.(ofLaying(state)) ?? NO_ORDERS)];
  };
}

/** By policies: the setting for which they were last asked, and their asker. */
const askers = new WeakMap<Policies, { readonly setting: Setting; readonly ask: Asker }>();

/**
 * As `ordersBy`, for turns of runs of one setting. The views that the policies are given are written over from turn to turn and from
 * run to run, which no policy of ours notices, since none keeps what it was shown.
 */
export function askerFor(setting: Setting, policies: Policies): Asker {
  const last = askers.get(policies);
  if (last?.setting === setting) return last.ask;
  const ask = makeAsker(setting, policies);
  askers.set(policies, { setting, ask });
  return ask;
}

/** The side that may give an order (TU-2). A column that is not there is nobody's; the rules say so. */
export function sideOfOrder({ columns }: Scenario, order: Order): SideName | undefined {
  if (!('column' in order)) return 'laying';
  return Object.hasOwn(columns, order.column) ? columns[order.column].side : undefined;
}
