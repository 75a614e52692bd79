// `abatis validate`: what is wrong with scenarios, their words, plans, transcripts and sweeps, all problems at once.
import { dirname, join } from 'node:path';
import { parseSweepDocument } from '../analysis/sweep/index.ts';
import { parseTranscriptDocument } from '../exercise/index.ts';
import { en, type Scenario } from '../rules/index.ts';
import {
  type DocumentKind,
  type FindScenario,
  ID_PATTERN,
  parseScenario,
  type Problem,
  problemText,
  validateText,
  type Validation,
} from '../scenario/index.ts';
import { readText } from './files.ts';
import { complaintOf, count, inFile, plain, table } from './output.ts';
import { loadSweep, NO_PLANS } from './sweep-load.ts';
import type { Arguments, Command, FileProblem, Outcome } from './types.ts';

interface Checked {
  readonly file: string;
  readonly kind: DocumentKind | undefined;
  readonly problems: readonly FileProblem[];
}

/** The scenario with this id next to a plan, or in the folder above: `<id>.json`. */
async function scenarioNear(planFile: string, id: string): Promise<{ file: string; scenario?: Scenario } | undefined> {
  for (const folder of [dirname(planFile), join(dirname(planFile), '..')]) {
    const file = join(folder, `${id}.json`);
    const text = await readText(file);
    if (!text.ok) continue;
    const result = parseScenario(text.value);
    return result.ok ? { file, scenario: result.value } : { file };
  }
  return undefined;
}

function problemsOf(validation: Validation): readonly Problem[] {
  if (validation.kind === 'unknown') return validation.problems;
  if (validation.kind === 'transcript') return parseTranscriptDocument(validation.located).problems;
  if (validation.kind === 'sweep') return parseSweepDocument(validation.located).problems;
  return validation.result.problems;
}

/** A plan, or a scenario's words, is checked with its scenario: one of those given in the same command, or the one that lies near it. */
async function validateWithScenario(file: string, text: string, given: FindScenario): Promise<readonly Problem[]> {
  let wanted: string | undefined;
  const first = validateText(text, (id) => {
    wanted = id;
    return given(id);
  });
  const known = wanted !== undefined && given(wanted) !== undefined;
  if (wanted === undefined || known || !ID_PATTERN.test(wanted)) return problemsOf(first);
  const near = await scenarioNear(file, wanted);
  if (near?.scenario !== undefined) return problemsOf(validateText(text, () => near.scenario));
  if (near === undefined) return problemsOf(first);
  const message = en`The scenario, ${plain(near.file)}, is itself at fault.`;
  const hint = en`Validate that file first.`;
  return problemsOf(first).map((problem) =>
    problem.code.endsWith('/no-scenario')
      ? { ...problem, code: problem.code.replace('/no-', '/bad-'), message, hint }
      : problem,
  );
}

/** A sweep is checked with all its files; what is wrong with one of those is told with the name of that file. */
async function validateSweep(file: string): Promise<readonly FileProblem[]> {
  const loaded = await loadSweep(file, NO_PLANS);
  return (loaded.ok ? loaded.warnings : loaded.problems).map((problem) => {
    if (problem.file === file) return problem;
    const { line, column, pointer, message } = problem;
    const place = [`${plain(problem.file)}:${line}:${column}`, pointer].filter((part) => part !== '').join(' ');
    return { ...problem, file, line: 1, column: 1, pointer: '', message: en`${place} ${message}` };
  });
}

async function check(files: readonly string[]): Promise<readonly Checked[]> {
  const scenarios = new Map<string, Scenario>();
  /** Files that need their scenario, by number. */
  const needy = new Map<number, string>();
  const checked: Checked[] = [];
  for (const file of files) {
    const text = await readText(file);
    if (!text.ok) {
      checked.push({ file, kind: undefined, problems: inFile(file, text.problems) });
      continue;
    }
    const validation = validateText(text.value);
    const kind = validation.kind === 'unknown' ? undefined : validation.kind;
    const needs = kind === 'plan' || kind === 'text';
    if (needs) needy.set(checked.length, text.value);
    if (validation.kind === 'scenario' && validation.result.ok) {
      const { value } = validation.result;
      if (!scenarios.has(value.id)) scenarios.set(value.id, value);
    }
    const problems = kind === 'sweep' ? await validateSweep(file) : inFile(file, problemsOf(validation));
    checked.push({ file, kind, problems: needs ? [] : problems });
  }
  for (const [i, text] of needy) {
    const { file, kind } = checked[i];
    const problems = inFile(file, await validateWithScenario(file, text, (id) => scenarios.get(id)));
    checked[i] = { file, kind, problems };
  }
  return checked;
}

function isFine({ problems }: Checked): boolean {
  return problems.every(({ severity }) => severity !== 'error');
}

async function run({ files }: Arguments): Promise<Outcome> {
  const checked = await check(files);
  const ok = checked.every(isFine);
  const json = {
    ok,
    files: checked.map((each) => ({
      file: each.file,
      kind: each.kind,
      ok: isFine(each),
      problems: each.problems.map((problem) => {
        const { code, severity, message, pointer, line, column, hint } = problemText(problem);
        return { code, severity, message, pointer, line, column, hint };
      }),
    })),
  };
  const rows = checked.map((each) => [
    isFine(each) ? 'ok' : 'refused',
    each.kind ?? '?',
    each.problems.length === 0 ? '' : count(each.problems.length, 'problem'),
    plain(each.file),
  ]);
  return {
    code: ok ? 0 : 1,
    json,
    lines: table(['verdict', 'kind', 'problems', 'file'], rows),
    complaints: checked.flatMap(({ problems }) => problems.map(complaintOf)),
  };
}

export const validate: Command = {
  name: 'validate',
  summary: 'check scenarios, their words, plans, transcripts and sweeps',
  files: 'FILE…',
  least: 1,
  most: Number.POSITIVE_INFINITY,
  options: {},
  notes: [
    'A plan (and a scenario’s words in another language) is checked with its scenario: one of the files given,',
    'or <scenario id>.json in the same folder or the folder above. A sweep is checked with all files that it names.',
  ],
  run,
};
