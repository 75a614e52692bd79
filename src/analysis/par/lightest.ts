// The way on which least lies among those of so many minutes: a search over hexes and minutes without the plan (PA-3).
import { type Hex, placeOfSide, sideBetween, stepCost, UNREACHED } from '../../hex/index.ts';
import type { Minutes } from '../../rules/index.ts';
import type { Group, ParModel } from './types.ts';

/** Ways from the start, in lists by minute. On each lies less than on all that come to its hex no later. */
interface Labels {
  readonly hex: number[];
  readonly weight: number[];
  /** The label that it goes on from; −1 = the start. */
  readonly before: number[];
  /** The next label of the same minute; −1 = none. */
  readonly next: number[];
  /** By minute: its last label. */
  readonly last: Int32Array;
}

/** What lies on a group's ways. */
export interface Load {
  readonly model: ParModel;
  readonly group: Group;
  /** By hex: 1 = the group is there. */
  readonly isGoal: Uint8Array;
  /** By place, 0 or more. */
  readonly weights: Int32Array;
}

function put(labels: Labels, minute: Minutes, hex: Hex, weight: number, before: number): void {
  labels.next.push(labels.last[minute]);
  labels.last[minute] = labels.hex.push(hex) - 1;
  labels.weight.push(weight);
  labels.before.push(before);
}

function hexesOf({ hex, before }: Labels, label: number): Hex[] {
  const hexes: Hex[] = [];
  for (let at = label; at >= 0; at = before[at]) hexes.push(hex[at]);
  return hexes.reverse();
}

/**
 * The hexes of the way of at most so many minutes, counted without the plan, on which least lies; undefined when that is `most` or
 * more. No hex comes twice: what comes to it later has no less on it.
 */
export function lightest({ model, group, isGoal, weights }: Load, minutes: Minutes, most: number): Hex[] | undefined {
  const { grid } = model.scenario;
  const costs = model.base[group.flow];
  const { to, party } = group;
  if (to[party.start] > minutes) return undefined;
  const best = new Int32Array(grid.size).fill(most);
  const labels: Labels = { hex: [], weight: [], before: [], next: [], last: new Int32Array(minutes + 1).fill(-1) };
  let [found, least] = [-1, most];
  put(labels, 0, party.start, 0, -1);
  for (let minute = 0; minute <= minutes; minute++) {
    for (let label = labels.last[minute]; label >= 0; label = labels.next[label]) {
      const hex = labels.hex[label];
      const weight = labels.weight[label];
      if (weight >= best[hex] || weight >= least) continue;
      best[hex] = weight;
      if (isGoal[hex] === 1) {
        [found, least] = [label, weight];
        continue;
      }
      for (let d = 0; d < 6; d++) {
        const step = stepCost(grid, costs, hex, d);
        if (step === UNREACHED) continue;
        const next = grid.neighbours[hex * 6 + d];
        if (to[next] === UNREACHED || minute + step + to[next] > minutes) continue;
        const sum = weight + weights[next] + weights[placeOfSide(grid, sideBetween(grid, hex, next))];
        if (sum < best[next] && sum < least) put(labels, minute + step, next, sum, label);
      }
    }
  }
  return found < 0 ? undefined : hexesOf(labels, found);
}
