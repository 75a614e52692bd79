// Reading a sweep's specification with all its files, and the plans of the planner `optimal` that its variants ask for: solved here, or from a file.
import { dirname, join } from 'node:path';
import {
  filesOf,
  type MadePlan,
  makeSweep,
  parseSolved,
  parseSweep,
  type Sweep,
  type SweepProblem,
  type SweepSpec,
  type WantedPlan,
} from '../analysis/sweep/index.ts';
import { type Located, parseScenario, planDocument, readJson } from '../scenario/index.ts';
import { NO_BELTS } from '../exercise/index.ts';
import { en } from '../rules/index.ts';
import { startParNode } from '../workers/node-pool.ts';
import { fileProblem, LARGE_BYTES, readText } from './files.ts';
import { inFile } from './output.ts';
import type { FileProblem, Progress } from './types.ts';

/** A sweep that can be run, with the texts that it was read from. */
export interface LoadedSweep {
  readonly sweep: Sweep;
  readonly specText: string;
  readonly files: readonly (readonly [file: string, text: string])[];
}

export type LoadSweep =
  | { readonly ok: true; readonly value: LoadedSweep; readonly warnings: readonly FileProblem[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Where a file of a specification lies. */
export function pathOf(specFile: string, file: string): string {
  return join(dirname(specFile), file);
}

type MadePlans =
  | { readonly ok: true; readonly made: readonly MadePlan[] }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };
/** Makes the plans that are wanting, or says why it cannot. */
export type MakePlans = (wanted: readonly WantedPlan[]) => Promise<MadePlans>;

/** Stand-ins for a look at the specification alone: a plan without belts is legal wherever an optimal one is. */
export const NO_PLANS: MakePlans = async (wanted) => {
  const made = wanted.map(({ scenario, scenarioText }) => {
    const read = parseScenario(scenarioText);
    return { scenario, document: read.ok ? planDocument(read.value, NO_BELTS) : {} };
  });
  return { ok: true, made };
};

/** Reads a specification and all its files; all problems of all of them at once. */
export async function loadSweep(specFile: string, make: MakePlans): Promise<LoadSweep> {
  const text = await readText(specFile);
  if (!text.ok) return { ok: false, problems: inFile(specFile, text.problems) };
  const spec = parseSweep(text.value);
  if (!spec.ok) return { ok: false, problems: inFile(specFile, spec.problems) };
  const made = await loadFiles(specFile, spec.value, make);
  return made.ok ? { ...made, value: { ...made.value, specText: text.value } } : made;
}

/** Solves them, one after the other: with a limit of work, so that every shard on every machine makes the same (PL-5). */
export function solving(progress: Progress | undefined): MakePlans {
  return async (wanted) => {
    const made: MadePlan[] = [];
    for (const { scenario, scenarioText } of wanted) {
      progress?.(made.length, wanted.length);
      const read = parseScenario(scenarioText);
      if (!read.ok) throw new Error('a variant that was read before is refused');
      // Not stopped by Ctrl-C with what there is: that would be another plan than the other shards have.
      const { plan } = await startParNode({ scenarioText, as: 'planner' }, {});
      made.push({ scenario, document: planDocument(read.value, plan) });
    }
    progress?.(wanted.length, wanted.length);
    return { ok: true, made };
  };
}

/** The plans of a file, or what is wrong with it. */
export async function readSolved(file: string): Promise<MadePlans> {
  const text = await readText(file, LARGE_BYTES);
  const read = text.ok ? parseSolved(text.value) : text;
  return read.ok ? { ok: true, made: read.value } : { ok: false, problems: inFile(file, read.problems) };
}

/** Takes them from those of a file, which has to be made for the same variants: each is known by the hash of its scenario. */
export function takingFrom(file: string, made: readonly MadePlan[]): MakePlans {
  return async (wanted) => {
    const missing = wanted.filter(({ scenario }) => made.every((each) => each.scenario !== scenario)).length;
    if (missing === 0) return { ok: true, made };
    const message = en`It has no plan for ${missing} of the ${wanted.length} variants that ask for one: they are of other scenarios, or the specification or a file of it has changed.`;
    const hint = en`Make it for this sweep: "sweep SPEC --solve FILE".`;
    return { ok: false, problems: [fileProblem(file, 'solved/missing', message, hint)] };
  };
}

async function loadFiles(specFile: string, spec: SweepSpec, make: MakePlans) {
  const files: [string, string][] = [];
  const located = new Map<string, Located>();
  const problems: FileProblem[] = [];
  for (const file of filesOf(spec)) {
    const path = pathOf(specFile, file);
    const text = await readText(path);
    const json = text.ok ? readJson(text.value) : text;
    if (text.ok) files.push([file, text.value]);
    if (json.ok) located.set(file, json.value);
    else problems.push(...inFile(path, json.problems));
  }
  if (problems.length > 0) return { ok: false, problems } as const;
  const first = makeSweep(spec, located);
  const wanted = first.ok ? [] : first.wanted;
  const plans = wanted.length === 0 ? undefined : await make(wanted);
  if (plans?.ok === false) return plans;
  const made = plans === undefined ? first : makeSweep(spec, located, plans.made);
  const named = (found: readonly SweepProblem[]) =>
    found.map((problem): FileProblem => {
      return { ...problem, file: problem.file === undefined ? specFile : pathOf(specFile, problem.file) };
    });
  if (!made.ok) return { ok: false, problems: named(made.problems) } as const;
  return { ok: true, value: { sweep: made.sweep, files }, warnings: named(made.warnings) } as const;
}
