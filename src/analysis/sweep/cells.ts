// From a specification and its files to a sweep that can be run: every variant and every plan passes its gate first (SW-1, SW-2).
import { controlFor, makePlan, PLANNERS, type PlannerName } from '../../exercise/index.ts';
import { en, type Part, type Plan, RULES_VERSION, type Scenario } from '../../rules/index.ts';
import {
  hashOf,
  type Located,
  makeSink,
  parsePlanDocument,
  parseScenarioDocument,
  type Path,
  type Problem,
  problemsOf,
  report,
  type Result,
  type Sink,
} from '../../scenario/index.ts';
import { withNamesOfTheirOwn } from '../names.ts';
import { type Cell, type Change, type Sweep, type SweepEntry, type SweepProblem, type SweepSpec } from './types.ts';
import { changesText, checkPointer, combinationsOf, withChanges } from './variants.ts';

/** The files of a specification, read as JSON, by name. */
export type SweepFiles = ReadonlyMap<string, Located>;

export type MadeSweep =
  | { readonly ok: true; readonly sweep: Sweep; readonly warnings: readonly SweepProblem[] }
  | { readonly ok: false; readonly problems: readonly SweepProblem[] };

/** What all checks of one sweep share. */
interface Making {
  readonly spec: SweepSpec;
  readonly files: SweepFiles;
  /** Problems with the specification, and with each file. */
  readonly own: Sink;
  readonly found: Map<string, readonly Problem[]>;
}

/** A variant with its plans. */
interface Variant {
  readonly changes: readonly Change[];
  readonly scenario: Scenario;
  readonly plans: readonly Plan[];
}

export function plannerOf(plan: string): PlannerName | undefined {
  return PLANNERS.find((name) => name === plan);
}

/** The names of all files of a specification, each once, in order of first use. */
export function filesOf({ scenarios }: SweepSpec): readonly string[] {
  const plans = (entry: SweepEntry) => entry.plans.filter((plan) => plannerOf(plan) === undefined);
  return [...new Set(scenarios.flatMap((entry) => [entry.file, ...plans(entry)]))];
}

function located(making: Making, file: string): Located {
  const found = making.files.get(file);
  if (found === undefined) throw new RangeError(`makeSweep: the file ${file} was not handed in`);
  return found;
}

/** The value; its problems are noted under the file once. */
function noted<T>(making: Making, file: string, result: Result<T>): T | undefined {
  if (!making.found.has(file) || !result.ok) making.found.set(file, result.problems);
  return result.ok ? result.value : undefined;
}

/** What the gate has against a variant is told at the values in the specification: the file itself is not at fault. */
function sayVariant(making: Making, path: Path, what: Part, changes: readonly Change[], problems: readonly Problem[]) {
  const problem = problems.find(({ severity }) => severity === 'error') ?? problems[0];
  report(making.own, making.spec.located, path, {
    code: 'sweep/variant',
    message: en`With ${changesText(changes)} ${what} is refused: ${problem.pointer} ${problem.message}`,
    hint: en`${problem.hint} Or leave this value out.`,
  });
}

/** The plans of files have to fit the scenario as its file has it; what a planner makes always does. */
function arePlansSound(making: Making, entry: SweepEntry, base: Scenario): boolean {
  const files = entry.plans.filter((plan) => plannerOf(plan) === undefined);
  const plans = files.map((file) => noted(making, file, parsePlanDocument(located(making, file), base)));
  return !plans.includes(undefined);
}

/** SW-2: a plan made for the scenario's file is taken for the variant as it stands, when it is legal there; a planner plans anew. */
function plansOn(making: Making, entry: SweepEntry, path: Path, changes: readonly Change[], scenario: Scenario) {
  return entry.plans.map((file) => {
    const planner = plannerOf(file);
    if (planner !== undefined) return makePlan(planner, scenario);
    const plan = located(making, file);
    const value = Object.assign(Object.create(null), plan.value, { scenarioHash: scenario.hash });
    const result = parsePlanDocument({ ...plan, value }, scenario);
    if (!result.ok) sayVariant(making, path, en`the plan ${file}`, changes, result.problems);
    return result.ok ? result.value : undefined;
  });
}

function withoutHoles<T>(list: readonly (T | undefined)[]): readonly T[] | undefined {
  return list.every((item) => item !== undefined) ? list : undefined;
}

/** Where in the specification a combination is written: at its value when only one number is varied. */
function pathOfCombination(entry: SweepEntry, index: number, number: number): Path {
  const path = ['scenarios', index, 'vary'];
  return entry.vary.length === 1 ? [...path, 0, 'values', number] : path;
}

function variantsOfEntry(making: Making, entry: SweepEntry, index: number): readonly (Variant | undefined)[] {
  const file = located(making, entry.file);
  const base = noted(making, entry.file, parseScenarioDocument(file));
  if (base === undefined) return [undefined];
  const pointers = entry.vary.map(({ pointer }, i) =>
    checkPointer(making.own, making.spec.located, ['scenarios', index, 'vary', i, 'pointer'], pointer, file.value),
  );
  if (!arePlansSound(making, entry, base) || pointers.includes(false)) return [undefined];
  return combinationsOf(entry).map((changes, number) => {
    const path = pathOfCombination(entry, index, number);
    const changed = () => parseScenarioDocument({ ...file, value: withChanges(file.value, changes) });
    const result = changes.length === 0 ? { ok: true as const, value: base } : changed();
    if (!result.ok) {
      sayVariant(making, path, en`the scenario ${entry.file}`, changes, result.problems);
      return undefined;
    }
    const own = withoutHoles(plansOn(making, entry, path, changes, result.value));
    return own && { changes, scenario: result.value, plans: own };
  });
}

/** SW-1: variants in order, under each policy of the moving side, each of the laying side. */
function cellsOf({ policies, layingPolicies }: SweepSpec, entry: SweepEntry, variant: Variant): Cell[] {
  const { changes, scenario } = variant;
  const plans = withNamesOfTheirOwn(variant.plans);
  return policies.flatMap((policy) =>
    layingPolicies.map((layingPolicy) => {
      const { moving, laying } = controlFor(scenario, policy, layingPolicy);
      return { file: entry.file, changes, scenario, plans, policy: moving, layingPolicy: laying };
    }),
  );
}

function allProblems({ own, found }: Making): readonly SweepProblem[] {
  const inFiles = [...found].flatMap(([file, problems]) => problems.map((problem) => ({ ...problem, file })));
  return [...problemsOf(own).map((problem) => ({ ...problem, file: undefined })), ...inFiles];
}

/** The hash of everything that decides what a sweep's tallies are. */
function hashOfSweep({ located: { value } }: SweepSpec, files: ReadonlyMap<string, unknown>): string {
  const { $schema: _, ...spec } = value as Readonly<Record<string, unknown>>;
  return hashOf({
    rulesVersion: RULES_VERSION,
    spec,
    files: [...files].map(([file, document]) => ({ file, hash: hashOf(document) })),
  });
}

/** The sweep with its warnings, or all that is wrong with the specification and its files. RangeError when a file was not handed in. */
export function makeSweep(spec: SweepSpec, files: SweepFiles): MadeSweep {
  const making: Making = { spec, files, own: makeSink(), found: new Map() };
  const cells = spec.scenarios.map((entry, i) =>
    withoutHoles(variantsOfEntry(making, entry, i))?.flatMap((variant) => cellsOf(spec, entry, variant)),
  );
  const whole = withoutHoles(cells);
  const problems = allProblems(making);
  if (whole === undefined) return { ok: false, problems };
  const documents = new Map(filesOf(spec).map((file) => [file, located(making, file).value]));
  const sweep = { spec, files: documents, hash: hashOfSweep(spec, documents), cells: whole.flat() };
  return { ok: true, sweep, warnings: problems };
}
