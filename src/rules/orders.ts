// Which orders may be given: one predicate, `explain`, behind legality, hints and enumeration (TU-2, TU-4).
import { explainColumn } from './column-orders.ts';
import { explainBeltOrder } from './laying-orders.ts';
import type { Order, Refusal } from './play-types.ts';
import { isOver, type State } from './state.ts';

/** Why this order may not be given in this state, or undefined when it may. Facts that its side does not know play no part. */
export function explain(state: State, order: Order): Refusal | undefined {
  if (isOver(state)) return 'gameOver';
  return 'column' in order ? explainColumn(state, order) : explainBeltOrder(state, order);
}
