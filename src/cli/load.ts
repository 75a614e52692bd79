// Scenarios and plans from files, through the one gate; all problems of all files at once.
import { en, type Plan, type Scenario } from '../rules/index.ts';
import { parsePlan, readRefusedPlan, type Result, scenarioDocument } from '../scenario/index.ts';
import { readText } from './files.ts';
import { inFile } from './output.ts';
import { planBy, PLANNER_NAMES } from './planners.ts';
import type { FileProblem, Progress } from './types.ts';

/** In place of a plan's file: the stock planner's plan that lays nothing (PL-1). */
export const NONE = 'none';

export interface Loaded {
  readonly scenario: Scenario;
  readonly scenarioText: string;
  /** The scenario's JSON document. */
  readonly document: unknown;
  /** In the order of the files. */
  readonly plans: readonly Plan[];
}

/** Everything, with warnings, or at least one error. */
export type Load =
  | { readonly ok: true; readonly value: Loaded; readonly warnings: readonly FileProblem[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

async function read<T>(file: string, parse: (text: string) => Result<T>) {
  const text = await readText(file);
  if (!text.ok) return { problems: inFile(file, text.problems) };
  const result = parse(text.value);
  const problems = inFile(file, result.problems);
  return result.ok ? { text: text.value, value: result.value, problems } : { problems };
}

/** A scenario for which a stock planner has no plan. */
function noPlan(file: string, planner: string, message: string): FileProblem {
  const where = { file, pointer: '', line: 1, column: 1 };
  const hint = en`take another planner, or a plan’s file`;
  return { ...where, code: 'planner/none', severity: 'error', message: en`${planner}: ${message}`, hint };
}

/** Reads a scenario and plans for it; a plan's name may be that of a stock planner. Without a scenario the plans are not looked at. */
export async function load(scenarioFile: string, planFiles: readonly string[], progress?: Progress): Promise<Load> {
  const main = await read(scenarioFile, scenarioDocument);
  if (main.value === undefined) return { ok: false, problems: main.problems };
  const { scenario, document } = main.value;
  const problems = [...main.problems];
  const plans: Plan[] = [];
  for (const file of planFiles) {
    const planner = PLANNER_NAMES.find((name) => name === file);
    if (planner !== undefined) {
      const made = await planBy(planner, scenario, main.text, progress);
      if (made.ok) plans.push(made.value);
      else problems.push(noPlan(scenarioFile, planner, made.message));
      continue;
    }
    const found = await read(file, (text) => parsePlan(text, scenario));
    problems.push(...found.problems);
    if (found.value !== undefined) plans.push(found.value);
  }
  if (plans.length < planFiles.length) return { ok: false, problems };
  return { ok: true, value: { scenario, scenarioText: main.text, document, plans }, warnings: problems };
}

/** A scenario that is in order, and a plan for it that is only refused by the rules, for who asks why; undefined otherwise. */
export async function loadRefused(
  scenarioFile: string,
  planFile: string,
): Promise<{ readonly scenario: Scenario; readonly plan: Plan } | undefined> {
  const main = await read(scenarioFile, scenarioDocument);
  const text = await readText(planFile);
  if (main.value === undefined || !text.ok) return undefined;
  const { scenario } = main.value;
  const plan = readRefusedPlan(text.value, scenario);
  return plan === undefined ? undefined : { scenario, plan };
}
