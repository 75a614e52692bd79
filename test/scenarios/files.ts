// The shipped scenario and plan files, read as a person's would be: through the parser.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Plan, Scenario } from '../../src/rules/index.ts';
import { formatProblem, type Problem, parsePlan, parseScenario, type Result } from '../../src/scenario/index.ts';

const FOLDER = new URL('../../scenarios/', import.meta.url);

/** Is this run meant to rewrite files that are made from others? */
export const isUpdate = process.env.ABATIS_UPDATE === '1';

export interface ShippedPlan {
  /** The part of the file's name between the scenario's id and ".json". */
  readonly key: string;
  readonly file: string;
  readonly plan: Plan;
  readonly problems: readonly Problem[];
}

export interface Shipped {
  readonly file: string;
  readonly scenario: Scenario;
  readonly problems: readonly Problem[];
  /** In order of file names. */
  readonly plans: readonly ShippedPlan[];
}

function jsonFilesIn(folder: string): string[] {
  return readdirSync(new URL(folder, FOLDER))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => `${folder}${name}`);
}

/** File names below scenarios/, in order. */
const SCENARIO_FILES: readonly string[] = jsonFilesIn('./').map((name) => name.slice(2));
export const PLAN_FILES: readonly string[] = jsonFilesIn('plans/');

export function readShipped(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8');
}

export function writeShipped(file: string, text: string): void {
  writeFileSync(new URL(file, FOLDER), text);
}

/** The value; an error with all problems as text when there is none. */
function valueOf<T>(file: string, result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.problems.map((problem) => formatProblem(file, problem)).join('\n'));
}

/** One scenario with its plans. */
export function loadShipped(id: string): Shipped {
  const file = `${id}.json`;
  const parsed = parseScenario(readShipped(file));
  const scenario = valueOf(file, parsed);
  const plans = PLAN_FILES.filter((name) => name.startsWith(`plans/${id}.`)).map((name): ShippedPlan => {
    const result = parsePlan(readShipped(name), scenario);
    const key = name.slice(`plans/${id}.`.length, -'.json'.length);
    return { key, file: name, plan: valueOf(name, result), problems: result.problems };
  });
  return { file, scenario, problems: parsed.problems, plans };
}

/** The plan of a scenario by its key. */
export function planOf(shipped: Shipped, key: string): Plan {
  const found = shipped.plans.find((plan) => plan.key === key);
  if (found === undefined) throw new Error(`${shipped.file} has no plan ${key}`);
  return found.plan;
}

export const SCENARIO_IDS: readonly string[] = SCENARIO_FILES.map((file) => file.slice(0, -'.json'.length));
