// What `abatis play --luck N` tells beside the run: where it lies among the runs of its plan on N seeds (LU-1 to LU-4).
import { availableParallelism } from 'node:os';
import { type LuckReport, luckRunOf, type Standing } from '../analysis/index.ts';
import { type Exercise, standIns } from '../exercise/index.ts';
import { makePlanText } from '../scenario/index.ts';
import { MAX_WORKERS, startLuckNode } from '../workers/node-pool.ts';
import { count, percent, table } from './output.ts';
import { controlText } from './play-lines.ts';
import type { Progress } from './types.ts';

/** Plays the plan on the seeds 1 to `seeds`, over all cores. */
export function luckOf(
  { exercise, scenarioText }: { readonly exercise: Exercise; readonly scenarioText: string },
  seeds: number,
  onProgress: Progress | undefined,
): Promise<LuckReport> {
  const { scenario, plan, control } = exercise;
  const { moving, laying } = standIns(scenario, control);
  const planText = makePlanText(scenario, plan);
  const run = luckRunOf(exercise);
  return startLuckNode(
    { scenarioText, planText, policy: moving, layingPolicy: laying, seedBase: '', seeds, run },
    { workers: Math.min(MAX_WORKERS, availableParallelism()), onProgress },
  );
}

/** The standing without its picture data. */
function standingJson(standing: Standing | undefined): object | undefined {
  if (standing === undefined) return undefined;
  const { distribution: _, ...rest } = standing;
  return rest;
}

/** What of the report the head of the document does not say. */
export function luckJson({ seeds, policy, layingPolicy, byHand, ...report }: LuckReport): object {
  return {
    seeds,
    policy,
    layingPolicy,
    byHand,
    delay: standingJson(report.delay),
    clearanceTime: standingJson(report.clearanceTime),
    losses: standingJson(report.losses),
    denied: standingJson(report.denied),
  };
}

function row(name: string, value: string, { below, equal, above, percentile, low, high }: Standing): string[] {
  const share = percent(percentile.num / percentile.den);
  return [name, value, `${below}`, `${equal}`, `${above}`, share, `${percent(low)} to ${percent(high)}`];
}

/** LU-4. */
function sentence({ delay }: LuckReport): string {
  if (delay === undefined) return 'Without belts the run is denied, so that it has no delay.';
  const { below, equal, above, of } = delay;
  return `Of ${count(of, 'seed')} ${above} delayed more, which is better for the laying side, ${below} less, and ${equal} the same.`;
}

/** LU-1. */
function byHandLines({ byHand }: LuckReport): string[] {
  if (byHand.length === 0) return [];
  const who = byHand.length === 2 ? 'both sides' : `the ${byHand[0]} side`;
  return [
    `Here a person gave the orders of ${who}; in the other runs a policy does: decisions differ as well as dice.`,
  ];
}

export function luckLines(report: LuckReport): string[] {
  const { policy, layingPolicy, seeds, delay, clearanceTime, losses, denied } = report;
  const rows = [
    ...(delay === undefined ? [] : [row('delay', `${delay.value}`, delay)]),
    row('clearance time', `${clearanceTime.value}`, clearanceTime),
    row('losses', `${losses.value}`, losses),
    row('denied', denied.value === 1 ? 'yes' : 'no', denied),
  ];
  const control = controlText({ moving: policy, laying: layingPolicy });
  return [
    `Luck: this run among the runs of its plan, ${control}, ${count(seeds, 'seed')}. A denied run counts with the deadline.`,
    ...table(['figure', 'this run', 'less', 'the same', 'more', 'percentile', '95 %'], rows),
    sentence(report),
    ...byHandLines(report),
  ];
}
