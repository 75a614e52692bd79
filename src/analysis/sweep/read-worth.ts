// The worth of the belts of a cell's plans, read back from a file of tallies: of these belts, on so many seeds, each counted once.
import * as z from 'zod/mini';
import { type Histogram, totalOf } from '../tally/histogram.ts';
import type { DifferenceTally, ShareTally, WorthPart, WorthTask } from '../worth/types.ts';

const natural = z.int().check(z.gte(0));
const histogram = z.array(z.tuple([z.int(), z.int().check(z.gte(1))]));
const difference = z.strictObject({ delay: histogram, onlyFirstDenied: natural, onlySecondDenied: natural });
const partShape = z.strictObject({
  seeds: natural,
  counted: natural,
  runs: natural,
  whole: difference,
  belts: z.array(difference),
  groups: z.array(difference),
  shares: z.array(z.strictObject({ delay: histogram, denied: histogram })),
});
const worthShape = z.array(partShape);

function isRising(of: Histogram): boolean {
  return of.every(([value], i) => i === 0 || of[i - 1][0] < value);
}

function isDifference({ delay }: DifferenceTally, counted: number): boolean {
  return isRising(delay) && totalOf(delay) === counted;
}

function isShare({ delay, denied }: ShareTally, { counted, seeds }: WorthPart): boolean {
  return isRising(delay) && isRising(denied) && totalOf(delay) === counted && totalOf(denied) === seeds;
}

/** Is the part of this task, and of so many of its seeds? */
function isPart(part: WorthPart, { plan, leaveOneOut, shapley }: WorthTask, seeds: number): boolean {
  const { whole, belts, groups, shares, counted } = part;
  const count = (isAsked: boolean, list: readonly unknown[] = []) => (isAsked ? list.length : 0);
  return (
    part.seeds === seeds &&
    counted <= seeds &&
    belts.length === count(leaveOneOut, plan.belts) &&
    groups.length === count(leaveOneOut, plan.groups) &&
    shares.length === count(shapley, plan.belts) &&
    [whole, ...belts, ...groups].every((each) => isDifference(each, counted)) &&
    shares.every((each) => isShare(each, part))
  );
}

/** The parts of all plans; undefined when they are not of these tasks, or not of so many seeds each. */
export function readWorth(
  value: unknown,
  tasks: readonly WorthTask[],
  seeds: number,
): readonly WorthPart[] | undefined {
  const read = worthShape.safeParse(value);
  if (!read.success || read.data.length !== tasks.length) return undefined;
  const parts: readonly WorthPart[] = read.data;
  return parts.every((part, i) => isPart(part, tasks[i], seeds)) ? parts : undefined;
}
