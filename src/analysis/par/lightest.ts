// The way on which least lies among those of so many minutes: a search over hexes and minutes without the plan (PA-3).
import { type Hex, IMPASSABLE_SIDE, MAX_STEP, UNREACHED } from '../../hex/index.ts';
import type { Minutes } from '../../rules/index.ts';
import { type Steps, stepsOf } from './steps.ts';
import type { Group, ParModel } from './types.ts';

/** Parts of the weight that is looked for, in which what is still to come is counted: a minute counts as one. */
const PARTS = 1000;

/** What lies on a group's ways. */
export interface Load {
  readonly model: ParModel;
  readonly group: Group;
  /** By hex: 1 = the group is there. */
  readonly isGoal: Uint8Array;
  /** By place, 0 or more. */
  readonly weights: Int32Array;
}

/**
 * Ways from the start, in lists by minute. On each lies less than on all that come to its hex no later. A label is four numbers: its
 * hex, what lies on its way, the label that it goes on from (−1 = the start), and the next one of the same minute (−1 = none).
 */
const WORDS = 4;
const WEIGHT = 1;
const BEFORE = 2;
const NEXT = 3;

/** Scratch of `lightest`: labels, how many words of them are in use, by minute the last one, by hex the least weight so far. */
const scratch = { labels: new Int32Array(1 << 16), used: 0, last: new Int32Array(0), best: new Int32Array(0) };

function clearScratch(minutes: Minutes, hexes: number, most: number): void {
  if (scratch.last.length <= minutes) scratch.last = new Int32Array(minutes + 1);
  if (scratch.best.length < hexes) scratch.best = new Int32Array(hexes);
  scratch.last.fill(-1, 0, minutes + 1);
  scratch.best.fill(most, 0, hexes);
  scratch.used = 0;
}

function put(minute: Minutes, hex: Hex, weight: number, before: number): void {
  if (scratch.used + WORDS > scratch.labels.length) {
    const { labels } = scratch;
    scratch.labels = new Int32Array(labels.length * 2);
    scratch.labels.set(labels);
  }
  const { labels, last, used } = scratch;
  labels[used] = hex;
  labels[used + WEIGHT] = weight;
  labels[used + BEFORE] = before;
  labels[used + NEXT] = last[minute];
  last[minute] = used;
  scratch.used = used + WORDS;
}

function hexesTo(label: number): Hex[] {
  const hexes: Hex[] = [];
  for (let at = label; at >= 0; at = scratch.labels[at + BEFORE]) hexes.push(scratch.labels[at]);
  return hexes.reverse();
}

/**
 * By hex: parts that ways to the goal weigh at least, with one more for every minute that they take. So a way of so many minutes
 * weighs at least as many parts less (Lagrange); a step counts MAX_STEP parts at most.
 */
function leastToCome({ model, group, weights }: Load, part: number): Int32Array {
  const { size } = model.scenario.grid;
  const base = model.base[group.flow];
  const [enter, cross] = [base.enter.slice(), base.cross.slice()];
  for (let place = 0; place < size; place++) {
    if (weights[place] > 0 && enter[place] > 0) {
      enter[place] = Math.min(MAX_STEP, enter[place] + Math.floor(weights[place] / part));
    }
  }
  for (let side = 0; side < cross.length; side++) {
    const weight = weights[size + side];
    if (weight > 0 && cross[side] !== IMPASSABLE_SIDE) {
      cross[side] = Math.min(MAX_STEP, cross[side] + Math.floor(weight / part));
    }
  }
  return model.traffic.solver.to({ enter, cross }, model.flows[group.flow].goal);
}

/** Of ways that lead on from a label in so many minutes, in all at most `minutes`, those that can stay below `least`. */
function putStepsInPlace(
  { weights }: Load,
  { sides, hexes, took }: Steps,
  rest: { readonly to: Int32Array; readonly parts: Int32Array; readonly part: number; readonly minutes: Minutes },
  from: { readonly label: number; readonly minute: Minutes; readonly least: number },
): void {
  const { best } = scratch;
  const hex = scratch.labels[from.label];
  const weight = scratch.labels[from.label + WEIGHT];
  for (let i = hex * 6; i < hex * 6 + 6; i++) {
    if (took[i] === 0) continue;
    const next = hexes[i];
    const minute = from.minute + took[i];
    const left = rest.minutes - minute;
    if (rest.to[next] > left) continue;
    const sum = weight + weights[next] + weights[sides[i]];
    if (sum >= best[next]) continue;
    const toCome = rest.parts[next] - left;
    if (sum + (toCome > 0 ? toCome * rest.part : 0) < from.least) put(minute, next, sum, from.label);
  }
}

/**
 * The hexes of the way of at most so many minutes, counted without the plan, on which least lies; undefined when that is `most` or
 * more. No hex comes twice: what comes to it later has no less on it.
 */
export function lightest(load: Load, minutes: Minutes, most: number): Hex[] | undefined {
  const { model, group, isGoal } = load;
  const { to, party } = group;
  if (to[party.start] === UNREACHED || to[party.start] > minutes) return undefined;
  const part = Math.max(1, Math.floor(most / PARTS));
  const parts = leastToCome(load, part);
  if ((parts[party.start] - minutes) * part >= most) return undefined;
  const rest = { to, parts, part, minutes };
  const steps = stepsOf(model, group.flow);
  clearScratch(minutes, model.scenario.grid.size, most);
  let [found, least] = [-1, most];
  put(0, party.start, 0, -1);
  for (let minute = 0; minute <= minutes; minute++) {
    for (let label = scratch.last[minute]; label >= 0; label = scratch.labels[label + NEXT]) {
      const hex = scratch.labels[label];
      const weight = scratch.labels[label + WEIGHT];
      if (weight >= scratch.best[hex] || weight >= least) continue;
      scratch.best[hex] = weight;
      if (isGoal[hex] === 1) [found, least] = [label, weight];
      else putStepsInPlace(load, steps, rest, { label, minute, least });
    }
  }
  return found < 0 ? undefined : hexesTo(found);
}
