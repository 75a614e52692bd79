// Which orders of the laying side may be given: laying, reloading, switching, arming, firing, telling (LB, NW, RS, TG).
import type { BeltOrder, Order, Refusal } from './play-types.ts';
import type { State } from './state.ts';

type LayerOrder = Extract<Order, { do: 'lay' | 'reload' }>;

/** Why a layer on the map may not do this now, or undefined when it may (LB-3, LB-4). */
export function explainLayer(_state: State, _order: LayerOrder): Refusal | undefined {
  return 'noLayer';
}

/** Why an order for a belt, or a message, may not be given now, or undefined when it may (NW-4, RS-2, RS-3, TG-4). */
export function explainBeltOrder(
  _state: State,
  _order: BeltOrder | Extract<Order, { do: 'tell' }>,
): Refusal | undefined {
  return 'noSuchBelt';
}
