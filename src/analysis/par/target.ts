// One target: which options could help to make the moving side so late, and how much each adds at most to a group's ways there (PA-3).
import type { Place } from '../../hex/index.ts';
import type { Minutes } from '../../rules/index.ts';
import { divisorsFor, SIXTHS } from './divisors.ts';
import { lateAnyway, type LateSet } from './late-sets.ts';
import { slackAt } from './model.ts';
import type { Group, Option, ParModel } from './types.ts';

/** What may be laid at a place for one target. */
export interface Site {
  /** By group: minutes by which a way over it may still have to grow; 0 = no way of the group over it is early. */
  readonly slack: readonly Minutes[];
  /** Indices into the model's options: none that another one here makes needless. */
  readonly options: readonly number[];
}

export interface Target {
  readonly model: ParModel;
  /** The minute at which the moving side is not to have arrived. */
  readonly minute: Minutes;
  /** The groups that are to be late; absent = enough of them, whichever. */
  readonly late?: LateSet;
  /** By group: is nothing asked of it, as it is so late without any belt, or not to be late? */
  readonly isLate: readonly boolean[];
  /** By group: what its rows are divided by: all minutes that an option adds, and all that its shortest way is short of. */
  readonly divisors: readonly (readonly Minutes[])[];
  /** Options that are ruled out: no plan within the budget has any of them. */
  readonly out?: ReadonlySet<number>;
  readonly sites: Map<Place, Site>;
}

function divisorsOf({ options }: ParModel, { flow, party, to }: Group, minute: Minutes): number[] {
  const missing = minute - party.from - to[party.start];
  const added = new Set(options.map(({ minutes }) => minutes[flow]).filter((minutes) => minutes > 0));
  const divisors = divisorsFor(
    missing,
    [...added].sort((a, b) => a - b),
  );
  return divisors.filter((divisor) => divisor > SIXTHS && divisor <= SIXTHS * missing);
}

export function makeTarget(model: ParModel, minute: Minutes, late?: LateSet): Target {
  const isLate = lateAnyway(model, minute).map((is, g) => is || late?.[g] === false);
  const divisors = model.groups.map((group, g) => (isLate[g] ? [] : divisorsOf(model, group, minute)));
  return { model, minute, late, isLate, divisors, sites: new Map() };
}

/** What an option adds where a way may still have to grow by so much. */
export function clip(minutes: Minutes, slack: Minutes): Minutes {
  return minutes < 0 || minutes > slack ? slack : minutes;
}

/** Does `a` do at least what `b` does, for no more? Of equals the first in the list does. */
function isNeedless(b: Option, a: Option, clippedA: readonly number[], clippedB: readonly number[], isFirst: boolean) {
  if (a.points > b.points || a.effort > b.effort) return false;
  if (clippedA.some((minutes, i) => minutes < clippedB[i])) return false;
  const same = a.points === b.points && a.effort === b.effort && clippedA.every((m, i) => m === clippedB[i]);
  return !same || isFirst;
}

/** The place as it is for this target. */
export function siteAt({ model, minute, isLate, sites, out }: Target, place: Place): Site {
  const found = sites.get(place);
  if (found !== undefined) return found;
  const slack = model.groups.map((group, g) => (isLate[g] ? 0 : Math.max(0, slackAt(model, group, minute, place))));
  const all = (model.optionsAt.get(place) ?? []).map((index) => {
    const option = model.options[index];
    return { index, option, clipped: model.groups.map(({ flow }, g) => clip(option.minutes[flow], slack[g])) };
  });
  const options = all
    .filter(({ index, clipped }) => out?.has(index) !== true && clipped.some((minutes) => minutes > 0))
    .filter((b) =>
      all.every(
        (a) =>
          a === b ||
          // Kinds differ in when they can be had, and in their stores.
          (model.calendar !== undefined && a.option.kind !== b.option.kind) ||
          !isNeedless(b.option, a.option, a.clipped, b.clipped, a.index < b.index),
      ),
    )
    .map(({ index }) => index);
  const site = { slack, options };
  sites.set(place, site);
  return site;
}
