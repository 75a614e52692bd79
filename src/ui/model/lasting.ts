// What is set on the steps of a scenario, as it is kept: plain data, and checked piece by piece when it comes back, so that a bad piece costs no other.
import { LAYING_POLICIES, type LayingPolicyName, PLAYER, POLICIES, type PolicyName } from '../../exercise/index.ts';
import type { Control } from '../../exercise/index.ts';

export const LASTING_STEPS = ['plan', 'exercise', 'compare', 'debrief'] as const;
export const LASTING_SPEEDS = ['slow', 'double', 'fast', 'instant'] as const;
export const LASTING_VIEWERS = ['umpire', 'laying', 'moving'] as const;

/** Absent = as it is from the beginning. */
export interface Lasting {
  readonly step?: (typeof LASTING_STEPS)[number];
  /** The run on show, and after which turn. */
  readonly run?: { readonly id: string; readonly turn: number };
  readonly speed?: (typeof LASTING_SPEEDS)[number];
  readonly viewer?: (typeof LASTING_VIEWERS)[number];
  readonly seed?: string;
  readonly control?: Control;
  readonly compare?: {
    /** Ids of plans that are left out. */
    readonly left: readonly string[];
    readonly policy?: PolicyName;
    readonly layingPolicy?: LayingPolicyName;
    readonly seeds: string;
    readonly seedBase: string;
  };
  /** Id of the plan that the one on the desk is set against. */
  readonly other?: string;
  /** Are good routes drawn? */
  readonly routes?: boolean;
}

/** Longest text of a field. */
const LONGEST = 60;

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function short(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= LONGEST ? value : undefined;
}

function oneOf<T extends string>(names: readonly T[], value: unknown): T | undefined {
  return names.find((name) => name === value);
}

function controlIn(value: unknown): Control | undefined {
  const { moving, laying } = record(value);
  const [one, two] = [oneOf([...POLICIES, PLAYER], moving), oneOf([...LAYING_POLICIES, PLAYER], laying)];
  return one === undefined || two === undefined ? undefined : { moving: one, laying: two };
}

function runIn(value: unknown): Lasting['run'] {
  const { id, turn } = record(value);
  const isTurn = typeof turn === 'number' && Number.isInteger(turn) && turn >= 0;
  return typeof id === 'string' && isTurn ? { id, turn } : undefined;
}

function compareIn(value: unknown): Lasting['compare'] {
  const { left, policy, layingPolicy, seeds, seedBase } = record(value);
  const [count, base] = [short(seeds), short(seedBase)];
  if (count === undefined || base === undefined) return undefined;
  return {
    left: Array.isArray(left) ? left.filter((id) => typeof id === 'string') : [],
    policy: oneOf(POLICIES, policy),
    layingPolicy: oneOf(LAYING_POLICIES, layingPolicy),
    seeds: count,
    seedBase: base,
  };
}

/** What storage gave back, as far as it holds up. */
export function readLasting(stored: unknown): Lasting {
  const { step, run, speed, viewer, seed, control, compare, other, routes } = record(stored);
  return {
    step: oneOf(LASTING_STEPS, step),
    run: runIn(run),
    speed: oneOf(LASTING_SPEEDS, speed),
    viewer: oneOf(LASTING_VIEWERS, viewer),
    seed: short(seed),
    control: controlIn(control),
    compare: compareIn(compare),
    other: short(other),
    routes: typeof routes === 'boolean' ? routes : undefined,
  };
}

/** How often a paper of settings was written: of several, as two tabs leave them, the one that was written most counts. */
export function timesWritten(stored: unknown): number {
  const { n } = record(stored);
  return typeof n === 'number' && Number.isInteger(n) ? n : 0;
}
