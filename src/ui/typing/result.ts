// How an exercise ended, in sentences: the same figures as on the result card.
import type { Exercise, Run } from '../../exercise/index.ts';
import { text } from '../text/index.ts';

/** [] while it is not over. */
export function resultLines(run: Run | Exercise): readonly string[] {
  if (!('measures' in run)) return [];
  const { typing, words } = text;
  const { denied, arrival, delay, clearanceTime, clearanceCriticalPath, losses, columns } = run.measures;
  const critical = clearanceCriticalPath === undefined ? words.notDefined : words.minutes(clearanceCriticalPath);
  return [
    denied ? typing.denied : typing.through(arrival ?? 0),
    ...(delay === undefined ? [] : [typing.delay(words.minutes(delay))]),
    typing.clearance(words.minutes(clearanceTime), critical),
    typing.losses(words.steps(losses)),
    ...columns.map(({ column, status, arrival: at }) => {
      const name = run.scenario.columns.find(({ id }) => id === column)?.name ?? column;
      return typing.columnEnd(name, words.status[status], at);
    }),
  ];
}
