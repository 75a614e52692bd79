// Route denial of a plan as a job of one unit: on a large map it takes longer than a page may wait (RD-1 to RD-6).
import { routeDenial, type RouteDenialReport } from '../analysis/index.ts';
import { parsePlan, parseScenario } from '../scenario/index.ts';
import { accept } from './accept.ts';
import { type Job, oneUnit } from './job.ts';

export interface DenialTexts {
  readonly scenarioText: string;
  readonly planText: string;
}

/** For a debrief: all columns count, announced or not. Error when a text is refused. */
export function prepareDenial({ scenarioText, planText }: DenialTexts): Job<RouteDenialReport, RouteDenialReport> {
  const scenario = accept('scenario', parseScenario(scenarioText));
  const plan = accept('plan', parsePlan(planText, scenario));
  return oneUnit(() => routeDenial(scenario, plan));
}
