// What would have turned a refusal as a job of one unit: the faults of a plan, or the orders that a side may not give (WY-6, WY-7).
import { type FaultTrace, type RefusedTrace, refusedPlan, refusedToSide } from '../analysis/index.ts';
import { parseOrders, parseTranscript, replay, stateOf } from '../exercise/index.ts';
import { parseScenario, readRefusedPlan } from '../scenario/index.ts';
import { accept } from './accept.ts';
import { type Job, oneUnit } from './job.ts';

/** A plan that the rules refuse; or an exercise as far as it has come, and a file of the orders of one turn. */
export type RefusedTexts =
  | { readonly of: 'plan'; readonly scenarioText: string; readonly planText: string }
  | { readonly of: 'orders'; readonly transcriptText: string; readonly ordersText: string };

/** Of a plan its faults, of orders those that may not be given: each with what would turn it. */
export interface RefusedReport {
  readonly faults: readonly FaultTrace[];
  readonly orders: readonly (RefusedTrace & { readonly index: number })[];
}

function faultsOf(scenarioText: string, planText: string): RefusedReport {
  const scenario = accept('scenario', parseScenario(scenarioText));
  const plan = readRefusedPlan(planText, scenario);
  if (plan === undefined) throw new Error('plan: it cannot be read');
  return { faults: refusedPlan(scenario, plan), orders: [] };
}

/** KN-1: only what the side that ordered knows plays a part. */
function ordersOf(transcriptText: string, ordersText: string): RefusedReport {
  const { run, difference } = replay(accept('transcript', parseTranscript(transcriptText)));
  if (difference !== undefined) throw new Error(`the transcript is not true from turn ${difference.turn} on`);
  const { side, turns } = accept('orders', parseOrders(ordersText, run));
  const orders = turns[0] ?? [];
  const state = stateOf(run);
  const traces = orders.flatMap((_, index) => {
    const trace = refusedToSide({ state, side, orders, index });
    return trace === undefined ? [] : [{ ...trace, index }];
  });
  return { faults: [], orders: traces };
}

/** Error when a text is refused, or the transcript is not true. */
export function prepareRefused(texts: RefusedTexts): Job<RefusedReport, RefusedReport> {
  return oneUnit(() =>
    texts.of === 'plan'
      ? faultsOf(texts.scenarioText, texts.planText)
      : ordersOf(texts.transcriptText, texts.ordersText),
  );
}
