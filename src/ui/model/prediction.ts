// A prediction against the exercise and against many seeds, in sentences and in a table; delays predicted for groups (IN-8).
import type { PlanReport } from '../../analysis/index.ts';
import type { Exercise } from '../../exercise/index.ts';
import { text } from '../text/index.ts';
import { minutesIn, type Prediction } from './sheet.ts';

function deniedLines({ measures }: Exercise, { denied: { count, of } }: PlanReport, expected: boolean): string[] {
  const { predicted, words } = text;
  const came = expected ? count : of - count;
  const isRight = measures.denied === expected;
  return [isRight ? predicted.deniedRight : predicted.deniedWrong, predicted.deniedMostly(words.share(came / of))];
}

/** Within one turn of the mean counts as near, as for groups (IN-8). */
function delayLines(turnMinutes: number, { meanDelay }: PlanReport, expected: number): string[] {
  if (meanDelay === undefined) return [];
  const { predicted, words } = text;
  const off = Math.round(meanDelay.mean - expected);
  const minutes = words.minutes(Math.abs(off));
  if (Math.abs(off) <= turnMinutes) return [predicted.delayNear(minutes)];
  return [off < 0 ? predicted.delayTooHigh(minutes) : predicted.delayTooLow(minutes)];
}

export function predictionLines(run: Exercise, plan: PlanReport, { denied, delay }: Prediction): readonly string[] {
  const minutes = minutesIn(delay);
  return [
    ...(denied === undefined ? [] : deniedLines(run, plan, denied)),
    ...(minutes === undefined ? [] : delayLines(run.scenario.turnMinutes, plan, minutes)),
  ];
}

/** What, predicted, in the exercise, over many seeds. */
export function predictionRows(
  { measures }: Exercise,
  { denied, meanDelay }: PlanReport,
  prediction: Prediction,
): readonly (readonly string[])[] {
  const { predicted, words } = text;
  const said = prediction.denied === undefined ? predicted.open : prediction.denied ? predicted.yes : predicted.no;
  const minutes = minutesIn(prediction.delay);
  const mean = meanDelay && [meanDelay.mean, meanDelay.low, meanDelay.high].map(words.decimal);
  return [
    [
      predicted.denied,
      said,
      measures.denied ? predicted.yes : predicted.no,
      predicted.shareDenied(words.share(denied.count / denied.of)),
    ],
    [
      predicted.delay,
      minutes === undefined ? predicted.open : words.minutes(minutes),
      measures.delay === undefined ? words.notDefined : words.minutes(measures.delay),
      mean === undefined ? words.notDefined : predicted.meanDelay(mean[0], mean[1], mean[2]),
    ],
  ];
}

/** Group, predicted, in the exercise, mean over many seeds, runs below, hit and above; only groups of which something was predicted. */
export function groupPredictions({ measures, plan }: Exercise, { more }: PlanReport): readonly (readonly string[])[] {
  const { report, words } = text;
  return (more?.intent ?? []).flatMap(({ group, prediction, delay }): string[][] => {
    if (prediction === undefined) return [];
    const played = measures.more?.intent.find((one) => one.group === group)?.delay;
    const { predicted, below, within, above } = prediction;
    return [
      [
        plan.groups?.find(({ id }) => id === group)?.name ?? group,
        words.minutes(predicted),
        played === undefined ? words.none : words.minutes(played),
        delay.mean === undefined ? words.none : words.decimal(delay.mean),
        report.hits(below, within, above),
      ],
    ];
  });
}
