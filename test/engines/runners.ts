// The engines: each takes a script that leaves a text in the global `abatisResult`, and gives that text.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { getQuickJS } from 'quickjs-emscripten';
import { findBrowser } from '../../.dev/browser.mjs';
import { findEngines } from '../../.dev/engines.mjs';
import type { BrowserContextOptions } from 'playwright-core';
import { sharedBrowser } from '../setup/browser.ts';

export interface Engine {
  readonly name: string;
  /** Undefined when this machine does not have it. */
  readonly run: ((script: string) => Promise<string>) | undefined;
}

/** Runs the script as a file of its own in a program; `print` is the statement that prints there, `setting` goes into its environment. */
async function runProgram(
  program: string,
  script: string,
  print: string,
  setting: Readonly<Record<string, string>> = {},
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'abatis-engine-'));
  try {
    const file = join(folder, 'program.cjs');
    await writeFile(file, `${script}\n;${print}`);
    const env = { ...process.env, ...setting };
    const { stdout } = await promisify(execFile)(program, [file], { maxBuffer: 256 * 1024 * 1024, env });
    return stdout.replace(/\r?\n$/, '');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runInBrowser(script: string, options: BrowserContextOptions = {}): Promise<string> {
  const context = await (await sharedBrowser()).newContext(options);
  try {
    const page = await context.newPage();
    await page.addScriptTag({ content: script });
    return await page.evaluate<string>('abatisResult');
  } finally {
    await context.close();
  }
}

async function runInQuickJs(script: string): Promise<string> {
  const context = (await getQuickJS()).newContext();
  try {
    context.unwrapResult(context.evalCode(script)).dispose();
    return context.getProp(context.global, 'abatisResult').consume((text) => context.getString(text));
  } finally {
    context.dispose();
  }
}

/** Every engine of the comparison, those that are missing here too. */
export function engines(): Engine[] {
  const shells = findEngines().map(({ name, program }) => ({
    name,
    run: program === undefined ? undefined : (script: string) => runProgram(program, script, 'print(abatisResult)'),
  }));
  return [
    { name: 'Node', run: (script) => runProgram(process.execPath, script, 'process.stdout.write(abatisResult)') },
    {
      name: 'Node, far east and Turkish',
      run: (script) =>
        runProgram(process.execPath, script, 'process.stdout.write(abatisResult)', {
          TZ: 'Pacific/Kiritimati',
          LANG: 'tr_TR.UTF-8',
          LC_ALL: 'tr_TR.UTF-8',
        }),
    },
    { name: 'Chromium', run: findBrowser() === undefined ? undefined : (script) => runInBrowser(script) },
    {
      name: 'Chromium, half-hour zone and Arabic digits',
      run:
        findBrowser() === undefined
          ? undefined
          : (script) => runInBrowser(script, { timezoneId: 'Asia/Kathmandu', locale: 'ar-EG' }),
    },
    { name: 'QuickJS', run: runInQuickJs },
    ...shells,
  ];
}
