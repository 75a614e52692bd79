// What rows are divided by before they are rounded up (Chvátal, Gomory; PA-3).
import type { Minutes } from '../../rules/index.ts';

/** Divisors come in sixths of a minute, so that a half and a third of what an option adds are whole. */
export const SIXTHS = 6;

/** In sixths: the whole, a half, a third. */
const PARTS = [6, 3, 2] as const;

/** Minutes divided and rounded up. */
export function divided(minutes: Minutes, divisor: number): number {
  return Math.ceil((SIXTHS * minutes) / divisor);
}

/** What rows are divided by, each once, where options add these minutes: by one, by what is missing, by what is added, by a half and a third of it. */
export function divisorsFor(missing: Minutes, added: readonly Minutes[]): readonly number[] {
  const divisors = missing === 1 ? [SIXTHS] : [SIXTHS, SIXTHS * missing];
  for (const minutes of added) {
    for (const part of PARTS) {
      if (!divisors.includes(part * minutes)) divisors.push(part * minutes);
    }
  }
  return divisors;
}
