// Shapley values of one seed in whole numbers over a common denominator: from all orders of the belts, or from two that are drawn (WO-3, WO-4).
import { draw, PURPOSE } from '../../rules/index.ts';
import { allOf, type Belts, type Game, NO_BELT, setOf, without } from './game.ts';
import { EXACT_BELTS } from './types.ts';

/** By belt: minutes and denials times `denominatorFor`. */
export interface Shares {
  readonly delay: readonly number[];
  readonly denied: readonly number[];
}

const TWO_TO_32 = 4_294_967_296;

/** WO-4: the order in which the belts are laid, drawn by the key of the seed: each of all orders is as likely as any other. */
export function drawOrder([k0, k1]: readonly [number, number], belts: number): number[] {
  const order = Array.from({ length: belts }, (_, belt) => belt);
  for (let left = belts; left > 1; left--) {
    const at = Math.floor((draw(k0, k1, 0, left, 0, PURPOSE.order) * left) / TWO_TO_32);
    [order[left - 1], order[at]] = [order[at], order[left - 1]];
  }
  return order;
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

/** WO-3: orders in which a belt comes after just so many others, of all orders, in lowest terms. */
function exactWeights(belts: number): { readonly weights: readonly number[]; readonly denominator: number } {
  const orders = Array.from({ length: belts }, (_, before) => factorial(before) * factorial(belts - before - 1));
  const divisor = orders.reduce(greatestDivisor, factorial(belts));
  return { weights: orders.map((count) => count / divisor), denominator: factorial(belts) / divisor };
}

export function isExact(belts: number): boolean {
  return belts <= EXACT_BELTS;
}

/** Orders that are gone through on a seed. */
export function ordersFor(belts: number): number {
  return isExact(belts) ? factorial(belts) : 2;
}

/** What shares are multiplied with to be whole. */
export function denominatorFor(belts: number): number {
  return isExact(belts) ? exactWeights(belts).denominator : 2;
}

/** Runs on a seed at most, that with all belts and the bare one included. */
export function runsForShares(belts: number): number {
  return isExact(belts) ? 1 << belts : 2 * belts;
}

function bitsIn(set: Belts): number {
  let count = 0;
  for (let left = set; left > NO_BELT; left >>= 1n) if (left & 1n) count += 1;
  return count;
}

/** WO-3: all orders of up to EXACT_BELTS belts. */
export function exactShares(game: Game, belts: number): Shares {
  const { weights } = exactWeights(belts);
  const delay = new Array<number>(belts).fill(0);
  const denied = new Array<number>(belts).fill(0);
  // From the most belts to the fewest: a run tells of those without what it did not touch (WO-5).
  for (let laid = allOf(belts); laid > NO_BELT; laid--) {
    const weight = weights[bitsIn(laid) - 1];
    const more = game.outcomeOf(laid);
    for (let belt = 0; belt < belts; belt++) {
      const alone = setOf([belt]);
      if ((laid & alone) === NO_BELT) continue;
      const less = game.outcomeOf(without(laid, alone));
      delay[belt] += weight * (more.until - less.until);
      denied[belt] += weight * (more.denied - less.denied);
    }
  }
  return { delay, denied };
}

/** One order: what each belt adds to those laid before it, added to the shares. */
function addOrderInPlace(game: Game, order: readonly number[], delay: number[], denied: number[]): void {
  let laid = setOf(order);
  let more = game.outcomeOf(laid);
  for (let i = order.length - 1; i >= 0; i--) {
    const belt = order[i];
    laid = without(laid, setOf([belt]));
    const less = game.outcomeOf(laid);
    delay[belt] += more.until - less.until;
    denied[belt] += more.denied - less.denied;
    more = less;
  }
}

/** WO-4: an order and its reverse. */
export function drawnShares(game: Game, order: readonly number[]): Shares {
  const delay = new Array<number>(order.length).fill(0);
  const denied = new Array<number>(order.length).fill(0);
  addOrderInPlace(game, order, delay, denied);
  addOrderInPlace(game, [...order].reverse(), delay, denied);
  return { delay, denied };
}

/** The shares of each belt on one seed, times `denominatorFor`; they add up to that times what all belts change. */
export function sharesOf(game: Game, key: readonly [number, number], belts: number): Shares {
  return isExact(belts) ? exactShares(game, belts) : drawnShares(game, drawOrder(key, belts));
}
