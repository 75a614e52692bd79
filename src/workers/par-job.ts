// Par as a job: one unit, with news of the best plan so far.
import {
  type MakeLp,
  optimalPlan,
  optimalRefusal,
  par,
  type ParProgress,
  type ParReport,
  parRefusal,
} from '../analysis/index.ts';
import { type Scenario, sentenceText } from '../rules/index.ts';
import { parseScenario } from '../scenario/index.ts';
import { accept } from './accept.ts';
import { type Job, oneUnit } from './job.ts';

/** A scenario as text, and what is to be solved of it. */
export interface ParTexts {
  readonly scenarioText: string;
  /** `par`: of all columns (PA). `planner`: for what the laying side knows, with the planner's own limit of work (PL-5). */
  readonly as: 'par' | 'planner';
  /** Points in place of the scenario's; of `par` only, as are the limits. */
  readonly points?: number;
  /** Linear programs. */
  readonly work?: number;
  readonly seconds?: number;
}

/** Milliseconds between two pieces of news. */
const BETWEEN_NEWS = 100;

function solve(
  scenario: Scenario,
  { as, points, work, seconds }: ParTexts,
  makeLp: MakeLp,
  tell: (news: ParReport) => void,
) {
  const end = performance.now() + (seconds ?? Number.POSITIVE_INFINITY) * 1000;
  let next = Number.NEGATIVE_INFINITY;
  const isOver = ({ report }: ParProgress): boolean => {
    const now = performance.now();
    if (now >= next) {
      tell(report());
      next = now + BETWEEN_NEWS;
    }
    return now >= end;
  };
  return as === 'planner' ? optimalPlan(scenario, { makeLp, isOver }) : par({ scenario, points, work, makeLp, isOver });
}

/** Error when the text is refused, or the scenario has no par (PA-5). */
export function preparePar(texts: ParTexts, loadLp: () => Promise<MakeLp>): Job<ParReport, ParReport, ParReport> {
  const scenario = accept('scenario', parseScenario(texts.scenarioText));
  const refusal = texts.as === 'planner' ? optimalRefusal(scenario) : parRefusal(scenario, texts.points);
  if (refusal !== undefined) throw new Error(`${refusal.rule} ${sentenceText(refusal.message)}`);
  return oneUnit(async (_first, _count, tell) => solve(scenario, texts, await loadLp(), tell));
}
