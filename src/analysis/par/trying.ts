// Plans that a box of the search gives: from the values of its relaxation, and changed from there with what the box can use (PA-3).
import { changeFor, makeCover } from './cover.ts';
import type { LateSet } from './late-sets.ts';
import type { Relaxation } from './relaxation.ts';
import { layAlong } from './rounding.ts';
import type { OpenTarget, Searching } from './searching.ts';
import { type LpAnswer, MILLION } from './types.ts';

/**
 * Steps for which plans are changed in a target's first box in which it is settled who is late, and then in one box of so many; and
 * looks at rows and hexes.
 */
const FIRST_STEPS = 3000;
const MORE_STEPS = 500;
const FIRST_WORK = 30_000_000;
const MORE_WORK = 5_000_000;
const BOXES_A_CHANGE = 8;
/** What an option may need more than the budget, in millionths, before it is left out. */
const DEARER = 100;

/** Is it settled which groups are late? By group, those that are late anyway among them. */
function lateIn({ lateColumns }: Relaxation, y: Int32Array): LateSet | undefined {
  if (lateColumns.some((column) => column >= 0 && y[column] % MILLION !== 0)) return undefined;
  return lateColumns.map((column) => column < 0 || y[column] === MILLION);
}

/** Options with which plans in the box can stay within the budget: others add more to the objective than is left of it. */
function usableIn({ lp, optionOf }: Relaxation, objective: number): ReadonlySet<number> {
  const reduced = lp.reducedCosts();
  return new Set(optionOf.filter((option, column) => option >= 0 && objective + reduced[column] <= MILLION + DEARER));
}

/** Changes plans with these groups late, of what the first box with them can use; is the moving side late enough? */
function tryChanging(
  searching: Searching,
  target: OpenTarget,
  late: LateSet,
  chosen: readonly number[],
  objective: number,
): boolean {
  const { model, see, nodes } = searching;
  const { best, most } = searching.between;
  const { minute, relaxation, covers } = target;
  const key = late.map(Number).join('');
  const known = covers.get(key);
  if (known !== undefined && nodes % BOXES_A_CHANGE > 0) return false;
  const aims = { minute: Math.min(best.arrival + 1, minute), most };
  const cover = known ?? makeCover(model, late, chosen, aims, usableIn(relaxation, objective));
  covers.set(key, cover);
  if (known === undefined) changeFor(cover, FIRST_STEPS, FIRST_WORK);
  else changeFor(cover, MORE_STEPS, MORE_WORK);
  return see(cover.best.chosen) >= minute;
}

/** Lays the options with the greatest parts along the ways, and now and then changes some; is the moving side late enough? */
export function tryPlans(searching: Searching, target: OpenTarget, { objective, values: y }: LpAnswer): boolean {
  const { model, see } = searching;
  const { optionOf } = target.relaxation;
  const parts = new Map<number, number>();
  for (let i = 0; i < y.length; i++) if (optionOf[i] >= 0) parts.set(optionOf[i], y[i]);
  const chosen = layAlong(model, parts);
  if (see(chosen) >= target.minute) return true;
  const late = lateIn(target.relaxation, y);
  return late !== undefined && tryChanging(searching, target, late, chosen, objective);
}
