// What is asked why: a stack of topics, so that links lead deeper and back returns. Answering is a chunk of its own (ui/why/).
import { signal } from '@preact/signals';
import type { MeasureName, MeasureTrace } from '../../analysis/index.ts';
import type { Exercise, Run } from '../../exercise/index.ts';
import type { Order, Plan, Refusal, SideName } from '../../rules/index.ts';
import { focusSoon } from '../kit/focus.ts';
import type { ToldFault } from '../model/plan-edit.ts';
import type { Commanding } from './commanding.ts';
import type { Plans } from './plans.ts';
import type { Running } from './running.ts';

/** Turns count from 1; events, lines and draws from 0. */
export type WhyTopic =
  | { readonly kind: 'measure'; readonly measure: MeasureName }
  /** The arrival of one column. */
  | { readonly kind: 'column'; readonly column: number }
  /** A line of a report that is not of one run, which brings its trace along. */
  | { readonly kind: 'trace'; readonly trace: MeasureTrace }
  | { readonly kind: 'effect'; readonly group: string }
  /** Denied or not; with a group, whether it had its effect. */
  | { readonly kind: 'outcome'; readonly group?: string }
  | { readonly kind: 'turn'; readonly turn: number }
  /** Some of the events of a turn, as one line of the log tells them. */
  | { readonly kind: 'events'; readonly turn: number; readonly events: readonly number[] }
  /** One of the lines of a turn (WY-1). */
  | { readonly kind: 'line'; readonly turn: number; readonly line: number }
  | { readonly kind: 'draw'; readonly turn: number; readonly line: number; readonly draw: number }
  | { readonly kind: 'legacyDraw'; readonly draw: number }
  /** Two plans of the debrief's comparison on one of its seeds, from 1. */
  | ({ readonly kind: 'seed' } & SeedAsked)
  /** One of the draws that made the difference: of `turned` its first, or its second. */
  | ({ readonly kind: 'seedDraw'; readonly list: SeedDraws; readonly draw: number } & SeedAsked)
  /** What would turn a fault of a plan (WY-7). */
  | { readonly kind: 'fault'; readonly fault: ToldFault }
  /** What would turn the refusal of one of the orders that a side wants to give in the coming turn (WY-6). */
  | ({ readonly kind: 'refusal' } & RefusedOrders)
  | { readonly kind: 'rule'; readonly rule: string };

/** Plans with names of their own. */
export interface SeedAsked {
  readonly plans: readonly [Plan, Plan];
  readonly seed: number;
}

export const SEED_DRAWS = ['turnedA', 'turnedB', 'onlyA', 'onlyB'] as const;
export type SeedDraws = (typeof SEED_DRAWS)[number];

/** Orders of a side for the coming turn, and which of them is refused, from 0. */
export interface RefusedOrders {
  /** Turns played before. */
  readonly turn: number;
  readonly why: Refusal;
  readonly side: SideName;
  readonly orders: readonly Order[];
  readonly index: number;
}

/** The exercise that can be asked about: one that is over, when there are no secrets any more (KN-1). */
export function overOf(run: Run | Exercise | undefined): Exercise | undefined {
  return run !== undefined && 'measures' in run ? run : undefined;
}

export function makeAsking({ scenario }: Plans, { exercise }: Running, { desk, side, hidden }: Commanding) {
  const stack = signal<readonly WhyTopic[]>([]);
  let opener: Element | null = null;
  // Another exercise has other reasons, another scenario other plans, and who sits down next reads nothing of who was there before (KN-1).
  for (const cause of [exercise, scenario, desk, side, hidden]) cause.subscribe(() => void (stack.value = []));
  return {
    stack,
    /** Opens the panel; when it is closed the focus goes back to where it was. */
    ask(topic: WhyTopic): void {
      if (stack.value.length === 0) opener = document.activeElement;
      stack.value = [topic];
    },
    deeper: (topic: WhyTopic): void => void (stack.value = [...stack.value, topic]),
    back: (): void => void (stack.value = stack.value.slice(0, -1)),
    close(): void {
      stack.value = [];
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
      else focusSoon('#panel');
      opener = null;
    },
  };
}
