// What rows are divided by before they are rounded up (Chvátal, Gomory; PA-3).
import type { Minutes } from '../../rules/index.ts';

/** Divisors come in sixths of a minute, so that a half and a third of what an option adds are whole. */
export const SIXTHS = 6;

/** Minutes divided and rounded up. */
export function divided(minutes: Minutes, divisor: number): number {
  return Math.ceil((SIXTHS * minutes) / divisor);
}

/** What rows are divided by where options add these minutes: by one, by what is missing, by what is added, by a half and a third of it. */
export function divisorsFor(missing: Minutes, added: readonly Minutes[]): Set<number> {
  const divisors = new Set([SIXTHS, SIXTHS * missing]);
  for (const minutes of added) for (const part of [6, 3, 2]) divisors.add(part * minutes);
  return divisors;
}
