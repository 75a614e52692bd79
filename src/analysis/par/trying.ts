// Plans that a box of the search gives: from the values of its relaxation, and changed from there with what the box can use (PA-3).
import { changeSome } from './early-plans.ts';
import type { LateSet } from './late-sets.ts';
import type { Relaxation } from './relaxation.ts';
import { layAlong } from './rounding.ts';
import type { Searching } from './searching.ts';
import { type LpAnswer, MILLION } from './types.ts';

/** Plans are changed in one box of so many. */
const BOXES_A_CHANGE = 8;

/** Is it settled which groups are late? By group, those that are late anyway among them. */
function lateIn({ lateColumns, target }: Relaxation, y: Int32Array): LateSet | undefined {
  if (target.late !== undefined) return target.late;
  if (lateColumns.some((column) => column >= 0 && y[column] % MILLION !== 0)) return undefined;
  return lateColumns.map((column) => column < 0 || y[column] === MILLION);
}

/** Lays the options with the greatest parts along the ways, and now and then changes some; is the moving side late enough? */
export function tryPlans(searching: Searching, relaxation: Relaxation, { values: y }: LpAnswer): boolean {
  const { model, see } = searching;
  const { optionOf } = relaxation;
  const parts = new Map<number, number>();
  for (let i = 0; i < y.length; i++) if (optionOf[i] >= 0) parts.set(optionOf[i], y[i]);
  const chosen = layAlong(model, parts);
  if (see(chosen) >= relaxation.target.minute) return true;
  const late = lateIn(relaxation, y);
  if (late === undefined || searching.nodes % BOXES_A_CHANGE > 0) return false;
  changeSome(searching, late, chosen);
  return searching.between.best.arrival >= relaxation.target.minute;
}
