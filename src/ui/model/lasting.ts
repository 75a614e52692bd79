// What is set on the steps of a scenario, as it is kept: plain data, and checked piece by piece when it comes back, so that a bad piece costs no other.
import { LAYING_POLICIES, type LayingPolicyName, PLAYER, POLICIES, type PolicyName } from '../../exercise/index.ts';
import type { Control } from '../../exercise/index.ts';
import type { Viewer } from '../../rules/index.ts';
import { type Speed, SPEEDS, type Step, STEPS, VIEWERS } from './choices.ts';
import { fieldsOf } from './record.ts';

/** Absent = as it is from the beginning. */
export interface Lasting {
  readonly step?: Step;
  /** The run on show, and after which turn. */
  readonly run?: { readonly id: string; readonly turn: number };
  readonly speed?: Speed;
  readonly viewer?: Viewer;
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

function short(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= LONGEST ? value : undefined;
}

function oneOf<T extends string>(names: readonly T[], value: unknown): T | undefined {
  return names.find((name) => name === value);
}

function controlIn(value: unknown): Control | undefined {
  const { moving, laying } = fieldsOf(value);
  const [one, two] = [oneOf([...POLICIES, PLAYER], moving), oneOf([...LAYING_POLICIES, PLAYER], laying)];
  return one === undefined || two === undefined ? undefined : { moving: one, laying: two };
}

function runIn(value: unknown): Lasting['run'] {
  const { id, turn } = fieldsOf(value);
  const isTurn = typeof turn === 'number' && Number.isInteger(turn) && turn >= 0;
  return typeof id === 'string' && isTurn ? { id, turn } : undefined;
}

function compareIn(value: unknown): Lasting['compare'] {
  const { left, policy, layingPolicy, seeds, seedBase } = fieldsOf(value);
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
  const { step, run, speed, viewer, seed, control, compare, other, routes } = fieldsOf(stored);
  return {
    step: oneOf(STEPS, step),
    run: runIn(run),
    speed: oneOf(SPEEDS, speed),
    viewer: oneOf(VIEWERS, viewer),
    seed: short(seed),
    control: controlIn(control),
    compare: compareIn(compare),
    other: short(other),
    routes: typeof routes === 'boolean' ? routes : undefined,
  };
}

/** How often a paper of settings was written: of several, as two tabs leave them, the one that was written most counts. */
export function timesWritten(stored: unknown): number {
  const { n } = fieldsOf(stored);
  return typeof n === 'number' && Number.isInteger(n) ? n : 0;
}
