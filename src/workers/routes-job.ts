// Route denial as a job of one unit: on a large map good routes and cuts take longer than a page may wait.
import { type FlowDenial, type Lying, routesWith } from '../analysis/index.ts';
import { scenarioFor, type Viewer } from '../rules/index.ts';
import { parseScenario } from '../scenario/index.ts';
import { accept } from './accept.ts';
import { type Job, oneUnit } from './job.ts';

/** What lies on the map and who counts, as somebody knows it (KN-1). */
export interface RoutesTexts {
  readonly scenarioText: string;
  readonly viewer: Viewer;
  /** What lies there beside contamination. */
  readonly lying: readonly Lying[];
  /** Indices of the columns of the moving side that count. */
  readonly columns: readonly number[];
}

/** Error when the text is refused. */
export function prepareRoutes({
  scenarioText,
  viewer,
  lying,
  columns,
}: RoutesTexts): Job<readonly FlowDenial[], readonly FlowDenial[]> {
  const all = accept('scenario', parseScenario(scenarioText));
  const scenario = viewer === 'umpire' ? all : scenarioFor(all, viewer);
  return oneUnit<readonly FlowDenial[]>(() => routesWith(scenario, lying, columns));
}
