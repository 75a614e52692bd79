// Where the reports of a debrief are worked out: routes of a small map in this thread, those of a large one in a worker, with the same traces.
import { expect, test } from 'vitest';
import { routeDenial, routeTraces } from '../../../src/analysis/index.ts';
import { NO_BELTS, play } from '../../../src/exercise/index.ts';
import { makePlanText, parseScenario } from '../../../src/scenario/index.ts';
import type { Services } from '../../../src/ui/services.ts';
import { openedReports } from '../../../src/ui/store/debrief-reports.ts';
import { makeReportJobs } from '../../../src/ui/store/report-jobs.ts';
import { startDenial } from '../../../src/workers/index.ts';
import { largeDocument } from '../../scenario/large.ts';
import { fordDocument, fordPlan, textOf } from '../../scenario/fixtures.ts';

/** The report on the routes of a plan, and what a worker was asked for. */
async function routesOf(document: object, plan = NO_BELTS) {
  const scenarioText = textOf(document);
  const scenario = parseScenario(scenarioText);
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.problems));
  const run = play(scenario.value, plan, '1', { moving: 'direct', laying: 'idle' });
  const asked: unknown[] = [];
  const denial: Services['denial'] = (texts, watch) => {
    asked.push(texts);
    return startDenial(texts, { workers: 0, ...watch });
  };
  const { routes } = openedReports({ denial } as Services, makeReportJobs(), scenarioText, run, [], 'none');
  routes.start();
  await expect.poll(() => routes.state.value.kind, { timeout: 50_000 }).toBe('done');
  const state = routes.state.value;
  return { run, asked, scenarioText, report: state.kind === 'done' ? state.report : undefined };
}

test('a small map: here', async () => {
  const document = fordDocument();
  const parsed = parseScenario(textOf(document));
  if (!parsed.ok) throw new Error('ford');
  const { run, asked, report } = await routesOf(document, fordPlan(parsed.value));
  expect(asked).toEqual([]);
  expect(report).toEqual(routeDenial(run.scenario, run.plan));
});

test('a large map: in a worker; from its report come the traces that come without it', async () => {
  const { run, asked, scenarioText, report } = await routesOf(largeDocument());
  expect(run.scenario.grid.size).toBeGreaterThan(16_384);
  expect(asked).toEqual([{ scenarioText, planText: makePlanText(run.scenario, run.plan) }]);
  expect(report).toEqual(routeDenial(run.scenario, run.plan));
  const traces = routeTraces(run.scenario, run.plan, report);
  expect(traces).toEqual(routeTraces(run.scenario, run.plan));
  expect(traces.filter(({ measure }) => measure === 'routeMinutes').length).toBeGreaterThan(0);
});
