// From a specification and its files to a sweep that can be run: every variant and every plan passes its gate first (SW-1, SW-2).
import { controlFor, makePlan } from '../../exercise/index.ts';
import { en, type Plan, RULES_VERSION, type Scenario } from '../../rules/index.ts';
import {
  hashOf,
  type Located,
  makeSink,
  parsePlanDocument,
  parseScenarioDocument,
  type Path,
  problemsOf,
  type Result,
} from '../../scenario/index.ts';
import { withNamesOfTheirOwn } from '../names.ts';
import { checkWorth, type Making, optimalOn, sayVariant, type SweepFiles, type WantedPlan } from './making.ts';
import {
  type Cell,
  type Change,
  type MadePlan,
  type Sweep,
  SWEEP_PLANNERS,
  type SweepEntry,
  type SweepProblem,
  type SweepSpec,
} from './types.ts';
import { checkPointer, combinationsOf, withChanges } from './variants.ts';

export type MadeSweep =
  | { readonly ok: true; readonly sweep: Sweep; readonly warnings: readonly SweepProblem[] }
  /** Without problems only plans are wanting, which the planner makes in a room with an engine for linear programs. */
  | { readonly ok: false; readonly problems: readonly SweepProblem[]; readonly wanted: readonly WantedPlan[] };

/** A variant with its plans. */
interface Variant {
  readonly changes: readonly Change[];
  readonly scenario: Scenario;
  readonly plans: readonly Plan[];
}

function plannerOf(plan: string): (typeof SWEEP_PLANNERS)[number] | undefined {
  return SWEEP_PLANNERS.find((name) => name === plan);
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

/** The plans of files have to fit the scenario as its file has it; what a planner makes always does. */
function arePlansSound(making: Making, entry: SweepEntry, base: Scenario): boolean {
  const files = entry.plans.filter((plan) => plannerOf(plan) === undefined);
  const plans = files.map((file) => noted(making, file, parsePlanDocument(located(making, file), base)));
  return !plans.includes(undefined);
}

/** SW-2: a plan made for the scenario's file is taken for the variant as it stands, when it is legal there; a planner plans anew. */
function plansOn(making: Making, at: VariantAt, changes: readonly Change[], document: unknown, scenario: Scenario) {
  const { entry, path, index } = at;
  return entry.plans.map((file, i) => {
    const planner = plannerOf(file);
    if (planner === 'optimal') return optimalOn(making, ['scenarios', index, 'plans', i], document, scenario);
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

/** A variant's place in the specification. */
interface VariantAt {
  readonly entry: SweepEntry;
  readonly index: number;
  readonly path: Path;
}

function variantOf(making: Making, at: VariantAt, base: Scenario, changes: readonly Change[]): Variant | undefined {
  const file = located(making, at.entry.file);
  const value = changes.length === 0 ? file.value : withChanges(file.value, changes);
  const changed = () => parseScenarioDocument({ ...file, value });
  const result = changes.length === 0 ? { ok: true as const, value: base } : changed();
  if (!result.ok) {
    sayVariant(making, at.path, en`the scenario ${at.entry.file}`, changes, result.problems);
    return undefined;
  }
  const own = withoutHoles(plansOn(making, at, changes, value, result.value));
  return own && { changes, scenario: result.value, plans: own };
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
    return variantOf(making, { entry, index, path: pathOfCombination(entry, index, number) }, base, changes);
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
function hashOfSweep(
  { located: { value } }: SweepSpec,
  files: ReadonlyMap<string, unknown>,
  made: readonly MadePlan[],
): string {
  const { $schema: _, ...spec } = value as Readonly<Record<string, unknown>>;
  return hashOf({
    rulesVersion: RULES_VERSION,
    spec,
    files: [...files].map(([file, document]) => ({ file, hash: hashOf(document) })),
    ...(made.length > 0 && { made: made.map(({ scenario, document }) => ({ scenario, hash: hashOf(document) })) }),
  });
}

/**
 * The sweep with its warnings, or all that is wrong with the specification and its files, or the plans that are wanting. RangeError when
 * a file was not handed in.
 */
export function makeSweep(spec: SweepSpec, files: SweepFiles, made: readonly MadePlan[] = []): MadeSweep {
  const making: Making = {
    spec,
    files,
    own: makeSink(),
    made: new Map(made.map((each) => [each.scenario, each])),
    used: new Map(),
    wanted: new Map(),
    found: new Map(),
  };
  const cells = spec.scenarios.map((entry, i) =>
    withoutHoles(variantsOfEntry(making, entry, i))?.flatMap((variant) => cellsOf(spec, entry, variant)),
  );
  const whole = withoutHoles(cells);
  if (whole !== undefined) checkWorth(making, whole.flat());
  const problems = allProblems(making);
  const isFaulty = problems.some(({ severity }) => severity === 'error');
  if (whole === undefined || isFaulty)
    return { ok: false, problems, wanted: isFaulty ? [] : [...making.wanted.values()] };
  const documents = new Map(filesOf(spec).map((file) => [file, located(making, file).value]));
  const used = [...making.used.values()];
  const sweep = {
    spec,
    files: documents,
    made: used,
    hash: hashOfSweep(spec, documents, used),
    cells: whole.flat(),
  };
  return { ok: true, sweep, warnings: problems };
}
