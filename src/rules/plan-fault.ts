// Why a belt or a plan is refused, as data: what checkBelt, checkPlan and mayLie answer with (OB, PR, TR, IN, TG).
import type { Sentence } from './sentence.ts';

export const PLAN_LISTS = ['groups', 'triggers', 'notices', 'production'] as const;

/** An entry of one of the plan's lists other than its belts. */
export interface PlanEntry {
  readonly list: (typeof PLAN_LISTS)[number];
  readonly index: number;
  /** Index into the group's belts, or the trigger's actions, where one of them is at fault. */
  readonly item?: number;
}

/** Why a belt or a plan is refused. Message and hint have no capital and no full stop. */
export interface PlanFault {
  /** The rule's id in RULES.md. */
  readonly rule: string;
  /** Stable, for programs. */
  readonly code: string;
  /** Index into plan.belts; −1 = the plan as a whole, or `entry`. */
  readonly belt: number;
  /** Index into the belt's places, where one place is at fault. */
  readonly segment?: number;
  /** Index of the period at fault, or of the one that the belt or the entry names. */
  readonly period?: number;
  readonly entry?: PlanEntry;
  readonly message: Sentence;
  readonly hint: Sentence;
}

/** A fault before it is known whose it is. */
export type BareFault = Pick<PlanFault, 'rule' | 'code' | 'message' | 'hint'>;
