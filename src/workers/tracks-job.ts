// Where playouts went as a job: a unit is a seed, a part is counts by hex.
import { checkTracksTask, makeTracksRunner, mergeTracks, type Tracks, type TracksTask } from '../analysis/index.ts';
import { parsePlan, parseScenario } from '../scenario/index.ts';
import { accept } from './accept.ts';
import type { Job } from './job.ts';

/** A task of tracks as text, for which a worker comes to its own verdict on the files. */
export interface TracksTexts extends Omit<TracksTask, 'scenario' | 'plan'> {
  readonly scenarioText: string;
  readonly planText: string;
}

/** Error when a text is refused, RangeError when the task is none that can be run. */
export function prepareTracks({ scenarioText, planText, ...rest }: TracksTexts): Job<Tracks, Tracks> {
  const scenario = accept('scenario', parseScenario(scenarioText));
  const task = { ...rest, scenario, plan: accept('plan', parsePlan(planText, scenario)) };
  checkTracksTask(task);
  return {
    units: task.seeds,
    weight: 1,
    looks: [task.seeds],
    run: makeTracksRunner(task),
    merge: mergeTracks,
    isEnough: () => false,
    report: (part) => part,
  };
}
