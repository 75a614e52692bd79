// Who is in control, as `play`, `compare` and `legal` are told: policies by name, or a side's orders from a file.
import {
  type Control,
  controlFor,
  type DeskRefusal,
  LAYING_POLICIES,
  type LayingPolicyName,
  makeOrderJson,
  parseOrders,
  PLAYER,
  POLICIES,
  type PolicyName,
  type ReadOrders,
} from '../exercise/index.ts';
import { en, type Plan, REFUSAL_TEXT, type Scenario, SEED_LIMIT, type SideName, SIDES } from '../rules/index.ts';
import { pointerOf, whereIs } from '../scenario/index.ts';
import { optionOf, readName } from './arguments.ts';
import { readText } from './files.ts';
import { NONE } from './load.ts';
import { inFile } from './output.ts';
import { PLANNER_HELP } from './planners.ts';
import type { Arguments, FileProblem, OptionSpec, Understood } from './types.ts';

/** A plan and a seed: what one run is of. */
export const RUN_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  plan: { value: 'PLAN', help: `the plan's file, or ${PLANNER_HELP}; the default is ${NONE}` },
  seed: { value: 'TEXT', help: `1 to ${SEED_LIMIT} characters; the default is 1` },
};
export const POLICY_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  policy: { value: 'NAME', help: `${POLICIES.join(', ')}; the default is the scenario's` },
  'laying-policy': { value: 'NAME', help: `${LAYING_POLICIES.join(', ')}; the default is the scenario's` },
};
export const ORDERS_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  'moving-orders': { value: 'FILE', help: "the moving side's orders, in place of a policy" },
  'laying-orders': { value: 'FILE', help: "the laying side's orders, in place of a policy" },
};

/** What was asked for; undefined = the scenario's policy. */
export interface Wanted {
  readonly policy: PolicyName | undefined;
  readonly layingPolicy: LayingPolicyName | undefined;
  /** Files of orders. */
  readonly files: Readonly<Record<SideName, string | undefined>>;
}

export function wantedControl(given: Arguments): Understood<Wanted> {
  const policy = optionOf(given, 'policy');
  const layingPolicy = optionOf(given, 'laying-policy');
  const files = { moving: optionOf(given, 'moving-orders'), laying: optionOf(given, 'laying-orders') };
  const twice = [
    ['policy', 'moving-orders'],
    ['laying-policy', 'laying-orders'],
  ].find((names) => names.every((name) => optionOf(given, name) !== undefined));
  if (twice !== undefined) return { ok: false, message: `--${twice[0]} and --${twice[1]} exclude each other` };
  const moving = policy === undefined ? undefined : readName('policy', policy, POLICIES);
  if (moving?.ok === false) return moving;
  const laying = layingPolicy === undefined ? undefined : readName('laying-policy', layingPolicy, LAYING_POLICIES);
  if (laying?.ok === false) return laying;
  return { ok: true, value: { policy: moving?.value, layingPolicy: laying?.value, files } };
}

/** Orders by side, for the sides that have a file. */
export type Lists = Partial<Record<SideName, ReadOrders>>;

export type LoadedControl =
  | { readonly ok: true; readonly control: Control; readonly lists: Lists; readonly warnings: readonly FileProblem[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Reads the files of orders; a side that has one is a player's. */
export async function loadControl(scenario: Scenario, plan: Plan, wanted: Wanted): Promise<LoadedControl> {
  const lists: Lists = {};
  const problems: FileProblem[] = [];
  let missing = false;
  for (const side of SIDES) {
    const file = wanted.files[side];
    if (file === undefined) continue;
    const text = await readText(file);
    const read = text.ok ? parseOrders(text.value, { scenario, plan }) : text;
    problems.push(...inFile(file, read.problems));
    if (!read.ok) missing = true;
    else if (read.value.side === side) lists[side] = read.value;
    else {
      missing = true;
      problems.push(otherSideProblem(file, side, read.value));
    }
  }
  if (missing) return { ok: false, problems };
  const { moving, laying } = controlFor(scenario, wanted.policy, wanted.layingPolicy);
  const control: Control = {
    moving: lists.moving === undefined ? moving : PLAYER,
    laying: lists.laying === undefined ? laying : PLAYER,
  };
  return { ok: true, control, lists, warnings: problems };
}

function otherSideProblem(file: string, side: SideName, { side: other, located }: ReadOrders): FileProblem {
  return {
    file,
    code: 'orders/other-side',
    severity: 'error',
    message: en`These are orders of the ${other} side.`,
    pointer: '/side',
    ...whereIs(located, '/side'),
    hint: en`Give them as --${other}-orders, or choose orders of the ${side} side.`,
  };
}

/** An order that may not be given, at its place in the file. */
export function refusalProblem(
  names: { readonly scenario: Scenario; readonly plan: Plan },
  file: string,
  { side, located }: ReadOrders,
  turn: number,
  { index, order, why }: DeskRefusal,
): FileProblem {
  const { rule, text } = REFUSAL_TEXT[why];
  const pointer = pointerOf(['turns', turn - 1, index]);
  return {
    file,
    code: `orders/${why}`,
    severity: 'error',
    message: en`Turn ${turn}, order ${index + 1} of the ${side} side, ${JSON.stringify(makeOrderJson(names, order))}: ${text} (${rule}).`,
    pointer,
    ...whereIs(located, pointer),
    hint: en`"legal --side ${side} --turn ${turn}" lists what may be ordered.`,
  };
}
