// Scenarios and plans from files, through the one gate; all problems of all files at once.
import { makePlan, PLANNERS } from '../exercise/index.ts';
import type { Plan, Scenario } from '../rules/index.ts';
import { parsePlan, type Result, scenarioDocument } from '../scenario/index.ts';
import { readText } from './files.ts';
import { inFile } from './output.ts';
import type { FileProblem } from './types.ts';

/** In place of a plan's file: a stock planner's plan (PL-1). `none` lays nothing. */
export const NONE = 'none';
export const PLANNER_HELP = 'none = no belts, greedy = the stock planner’s';

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

/** Reads a scenario and plans for it; a plan's name may be that of a stock planner. Without a scenario the plans are not looked at. */
export async function load(scenarioFile: string, planFiles: readonly string[]): Promise<Load> {
  const main = await read(scenarioFile, scenarioDocument);
  if (main.value === undefined) return { ok: false, problems: main.problems };
  const { scenario, document } = main.value;
  const problems = [...main.problems];
  const plans: Plan[] = [];
  for (const file of planFiles) {
    const planner = PLANNERS.find((name) => name === file);
    if (planner !== undefined) {
      plans.push(makePlan(planner, scenario));
      continue;
    }
    const found = await read(file, (text) => parsePlan(text, scenario));
    problems.push(...found.problems);
    if (found.value !== undefined) plans.push(found.value);
  }
  if (plans.length < planFiles.length) return { ok: false, problems };
  return { ok: true, value: { scenario, scenarioText: main.text, document, plans }, warnings: problems };
}
