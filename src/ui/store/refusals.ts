// What would turn refusals, as jobs: of the plan that has the faults, and of orders for the coming turn. Made when it is first asked for.
import { makeTranscript, ordersText, transcriptText } from '../../exercise/index.ts';
import type { Order, Plan, SideName } from '../../rules/index.ts';
import { makePlanText } from '../../scenario/index.ts';
import type { RefusedReport } from '../../workers/index.ts';
import { type Store, useStore } from './index.ts';
import { oncePerStore } from './once.ts';
import { makeReportJobs, type ReportJob } from './report-jobs.ts';

function makeRefusals({ services, opening, plans, running }: Store) {
  const jobs = makeReportJobs();
  return {
    /** Undefined when the plan is of no open scenario. */
    ofPlan(plan: Plan): ReportJob<RefusedReport> | undefined {
      const scenario = plans.scenario.value;
      if (scenario === undefined) return undefined;
      const planText = makePlanText(scenario, plan);
      const scenarioText = JSON.stringify(opening.document());
      return jobs.of(`plan ${scenario.hash} ${planText}`, (watch) =>
        services.refused({ of: 'plan', scenarioText, planText }, watch),
      );
    },
    /** Undefined when no exercise is under way, or its coming turn is another. */
    ofOrders(turn: number, side: SideName, orders: readonly Order[]): ReportJob<RefusedReport> | undefined {
      const run = running.exercise.value;
      if (run === undefined || 'measures' in run || run.turns.length !== turn) return undefined;
      const ordered = ordersText(run, { side, turns: [orders] });
      const key = ['orders', run.startDigest, run.turns.at(-1)?.digest, run.plan.name, ordered].join(' ');
      const played = transcriptText(makeTranscript(run, opening.document()));
      return jobs.of(key, (watch) =>
        services.refused({ of: 'orders', transcriptText: played, ordersText: ordered }, watch),
      );
    },
  };
}

const refusalsOf = oncePerStore(makeRefusals);

export function useRefusals() {
  return refusalsOf(useStore());
}
