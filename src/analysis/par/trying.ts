// Plans that a box of the search gives: from the values of its relaxation, and changed from there with what the box can use (PA-3).
import { changeFor, makeCover } from './cover.ts';
import type { LateSet } from './late-sets.ts';
import type { Relaxation } from './relaxation.ts';
import { layAlong } from './rounding.ts';
import { ruledOut } from './ruled-out.ts';
import type { Searching } from './searching.ts';
import { type LpAnswer, MILLION } from './types.ts';

/**
 * Steps for which plans are changed in the first box in which it is settled that these groups are late, and then in one box of so
 * many; and looks at rows and hexes.
 */
const FIRST_STEPS = 800;
const MORE_STEPS = 200;
const FIRST_WORK = 8_000_000;
const MORE_WORK = 2_000_000;
const BOXES_A_CHANGE = 8;

/** Is it settled which groups are late? By group, those that are late anyway among them. */
function lateIn({ lateColumns, target }: Relaxation, y: Int32Array): LateSet | undefined {
  if (target.late !== undefined) return target.late;
  if (lateColumns.some((column) => column >= 0 && y[column] % MILLION !== 0)) return undefined;
  return lateColumns.map((column) => column < 0 || y[column] === MILLION);
}

/** Options with which plans in the box can stay within the budget. */
function usableIn(relaxation: Relaxation, objective: number): ReadonlySet<number> {
  const out = ruledOut(relaxation, objective);
  return new Set(relaxation.optionOf.filter((option) => option >= 0 && !out.has(option)));
}

/** Changes plans with these groups late, of what the first box with them can use; is the moving side late enough? */
function tryChanging(
  searching: Searching,
  relaxation: Relaxation,
  late: LateSet,
  chosen: readonly number[],
  objective: number,
): boolean {
  const { model, see, nodes, covers } = searching;
  const { best, most } = searching.between;
  const { minute } = relaxation.target;
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
export function tryPlans(searching: Searching, relaxation: Relaxation, { objective, values: y }: LpAnswer): boolean {
  const { model, see } = searching;
  const { optionOf } = relaxation;
  const parts = new Map<number, number>();
  for (let i = 0; i < y.length; i++) if (optionOf[i] >= 0) parts.set(optionOf[i], y[i]);
  const chosen = layAlong(model, parts);
  if (see(chosen) >= relaxation.target.minute) return true;
  const late = lateIn(relaxation, y);
  return late !== undefined && tryChanging(searching, relaxation, late, chosen, objective);
}
