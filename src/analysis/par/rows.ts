// The rows of a relaxation: what a way asks for, and whether what is laid gives it (PA-3).
import type { Place } from '../../hex/index.ts';
import type { Minutes } from '../../rules/index.ts';
import { type Asked, columnsFor, type Relaxation } from './relaxation.ts';
import { divided, divisorsFor } from './divisors.ts';
import { clip, siteAt } from './target.ts';
import { ENDLESS, type Way } from './types.ts';

/** What a row has to be short of, in millionths of what it asks for, to be worth adding. */
const SHORT = 10;
/** A way on which so many times what is missing lies is not looked at closely. */
const WELL_OVER = 2;
/** Millionths that count as nothing. */
const NOTHING = 1;

/** What lies at a place, whole or in part: minutes for a group's columns, and the part in millionths. */
interface Lying {
  readonly minutes: number;
  readonly part: number;
}

/** What the values `y` lay for one group: by place, and by place the most that it adds to a way, in millionths of a minute. */
export interface Laid {
  readonly at: ReadonlyMap<Place, readonly Lying[]>;
  readonly weight: readonly number[];
  /** The part of the group that is to be late, in millionths. */
  readonly late: number;
}

/** Scratch of `laidFor`: by place, and the places that are not 0. */
const weights: number[] = [];
let weighed: readonly Place[] = [];

function clearWeights(places: number): number[] {
  while (weights.length < places) weights.push(0);
  for (const place of weighed) weights[place] = 0;
  return weights;
}

/** What is worked out holds until the next call. */
export function laidFor({ target, optionOf, lateColumns }: Relaxation, g: number, y: Int32Array): Laid {
  const { options, groups, scenario } = target.model;
  const { flow } = groups[g];
  const at = new Map<Place, Lying[]>();
  const weight = clearWeights(scenario.grid.size * 4);
  for (let column = 0; column < y.length; column++) {
    const option = optionOf[column];
    const part = y[column];
    if (part <= NOTHING || option < 0) continue;
    const { place, minutes: added } = options[option];
    const minutes = added[flow];
    const slack = minutes === 0 ? 0 : siteAt(target, place).slack[g];
    if (slack === 0) continue;
    const list = at.get(place);
    if (list === undefined) at.set(place, [{ minutes, part }]);
    else list.push({ minutes, part });
    weight[place] += clip(minutes, slack) * part;
  }
  weighed = [...at.keys()];
  return { at, weight, late: y[lateColumns[g]] };
}

/** A row that is broken. */
export interface Row extends Asked {
  /** What is short of it, in millionths of what it asks for. */
  readonly short: number;
}

/** Scratch of `brokenRow`: minutes that lie on a way, each number once, and the parts of all that add so many. */
const minutesThere: Minutes[] = [];
const partsThere: number[] = [];

/** Lists what lies on a way, each at most what is missing. */
function gatherInPlace({ places }: Way, { at, weight }: Laid, missing: Minutes): void {
  minutesThere.length = 0;
  partsThere.length = 0;
  for (const place of places) {
    if (weight[place] === 0) continue;
    for (const { minutes, part } of at.get(place) ?? []) {
      const clipped = clip(minutes, missing);
      const known = minutesThere.indexOf(clipped);
      if (known >= 0) partsThere[known] += part;
      else partsThere[minutesThere.push(clipped) - 1] = part;
    }
  }
}

/** What of a row is short, in millionths of what it asks for. */
function shortBy(missing: Minutes, divisor: number, late: number): number {
  const asked = divided(missing, divisor);
  let sum = 0;
  for (let i = 0; i < minutesThere.length; i++) sum += divided(minutesThere[i], divisor) * partsThere[i];
  return Math.floor((asked * late - sum) / asked);
}

/**
 * What a way asks for: the sum of what lies on it, each at most what is missing, is what is missing; and the same divided by one
 * of the numbers and rounded up (Chvátal, Gomory), whichever is broken most. Undefined when none is broken.
 */
export function brokenRow({ target }: Relaxation, g: number, way: Way, laid: Laid): Row | undefined {
  const { weight, late } = laid;
  const missing = target.minute - target.model.groups[g].party.from - way.minutes;
  if (missing <= 0) return undefined;
  let most = 0;
  for (const place of way.places) most += weight[place];
  if (most >= WELL_OVER * missing * late) return undefined;
  gatherInPlace(way, laid, missing);
  let best: Row | undefined;
  for (const divisor of divisorsFor(missing, minutesThere)) {
    const short = shortBy(missing, divisor, late);
    if (short > (best?.short ?? 0) + SHORT) best = { g, way, missing, divisor, short };
  }
  return best;
}

/** Adds a row; false when it is there already. */
export function addRow(relaxation: Relaxation, asked: Asked): boolean {
  const { g, way, missing, divisor } = asked;
  const { target, optionOf, lateColumns } = relaxation;
  const { flow } = target.model.groups[g];
  const columns = [lateColumns[g]];
  const values = [-divided(missing, divisor)];
  for (const place of way.places) {
    for (const column of columnsFor(relaxation, place)) {
      const minutes = clip(target.model.options[optionOf[column]].minutes[flow], missing);
      if (minutes === 0) continue;
      columns.push(column);
      values.push(divided(minutes, divisor));
    }
  }
  const key = `${columns.join(' ')}/${values.join(' ')}`;
  if (relaxation.rowKeys.has(key)) return false;
  relaxation.rowKeys.add(key);
  relaxation.lp.addRow(0, ENDLESS, columns, values);
  relaxation.wayRows.push({ row: relaxation.rows, asked, key, columns, values, idle: 0 });
  relaxation.rows += 1;
  return true;
}
