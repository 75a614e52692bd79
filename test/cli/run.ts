// Runs the built headless program in a folder of files made for the test: as a process of its own, or in this one, where it has started already.
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { ensureCli } from '../../.dev/build.mjs';
import type { runProgram as RunProgram } from '../../src/cli/program.ts';
import { type AnyDocument, fordDocument, fordPlanDocument, textOf } from '../scenario/fixtures.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

// oxlint-disable-next-line typescript/no-explicit-any
export type Json = any;

export interface Desk {
  /** The folder, with the small scenario and two plans in it. */
  readonly folder: () => string;
  /** The built program's file. */
  readonly program: () => string;
  readonly write: (file: string, content: string | Uint8Array) => void;
  /** In this process, which saves the time that starting one takes: what it writes, and the code that it would end with. */
  readonly run: (...words: string[]) => Promise<Ran>;
  /** As a person does, in a process of its own. */
  readonly start: (...words: string[]) => Promise<Ran>;
  /** A line as it stands in our documents, in a shell, where `npm run --silent abatis --` is the built program; variables of arrays only as given. */
  readonly shell: (line: string, variables?: Readonly<Record<string, string>>) => Promise<Ran>;
  /** With --json: the code, the one document of standard output, and that standard error is empty unless the command was misused. */
  readonly json: (...words: string[]) => Promise<{ code: number; json: Json }>;
}

export const SCENARIO = 'test-ford.json';
export const PLAN_A = 'plans/test-ford.bridge.json';
export const PLAN_B = 'plans/test-ford.ditch.json';

export function changedScenario(change: (document: AnyDocument) => void): string {
  const document = fordDocument();
  change(document);
  return textOf(document);
}

export function changedPlan(change: (document: AnyDocument) => void): string {
  const document = fordPlanDocument();
  change(document);
  return textOf(document);
}

/** The environment without what an array of jobs, in which the tests may be running, would say. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const arrays = /^(SLURM_|PARALLEL_|JOB_COMPLETION_INDEX$|ABATIS_SHARDS$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !arrays.test(name)));
}

function startProcess(
  program: string,
  words: readonly string[],
  cwd: string,
  more: NodeJS.ProcessEnv = {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const env = { ...plainEnvironment(), ...more };
    const child = spawn(program, words, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.on('close', (code) => resolve({ code: code ?? -1, stdout, stderr }));
  });
}

/** A folder for the tests of one file, made before them and removed after them; it is this process's own meanwhile. */
export function makeDesk(): Desk {
  const home = process.cwd();
  let folder = '';
  let main = '';
  let runProgram: typeof RunProgram;
  const write = (file: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  const run = async (...words: string[]) => {
    const ran = { stdout: '', stderr: '' };
    const code = await runProgram(words, {
      out: (text) => (ran.stdout += text),
      err: (text) => (ran.stderr += text),
      progress: undefined,
    });
    return { code, ...ran };
  };
  const start = (...words: string[]) => startProcess(process.execPath, [main, ...words], folder);
  const shell = (line: string, variables: Readonly<Record<string, string>> = {}) => {
    return startProcess('sh', ['-c', line], folder, {
      ...variables,
      PATH: `${join(folder, '.bin')}:${process.env.PATH}`,
    });
  };
  beforeAll(async () => {
    const built = await ensureCli();
    main = join(built, 'main.js');
    ({ runProgram } = await import(pathToFileURL(join(built, 'program.js')).href));
    folder = mkdtempSync(join(tmpdir(), 'abatis-cli-'));
    const npm = `#!/bin/sh\nwhile [ "$1" != "--" ]; do shift; done\nshift\nexec "${process.execPath}" "${main}" "$@"\n`;
    write('.bin/npm', npm);
    chmodSync(join(folder, '.bin/npm'), 0o755);
    write(SCENARIO, textOf(fordDocument()));
    write(PLAN_A, textOf(fordPlanDocument()));
    const ditch = (plan: AnyDocument) => ({ ...plan, name: 'Ditch only', belts: plan.belts.slice(1) });
    write(PLAN_B, textOf(ditch(fordPlanDocument())));
    process.chdir(folder);
  });
  afterAll(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder: () => folder,
    program: () => main,
    write,
    run,
    start,
    shell,
    json: async (...words) => {
      const { code, stdout, stderr } = await run(...words, '--json');
      if (code !== 2 && stderr !== '') throw new Error(`standard error is not empty: ${stderr}`);
      return { code, json: JSON.parse(stdout) };
    },
  };
}
