// The headless program as a whole: help, words that it does not understand, and how it ends.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ensureCli } from '../../.dev/build.mjs';
import { makeDesk, PLAN_A, SCENARIO } from './run.ts';

const { run, start, json, folder } = makeDesk();

describe('help', () => {
  test.each([
    [['--help'], 'verify TRANSCRIPT [--json]'],
    [['validate', '--help'], 'validate FILE… [--json]'],
    [['play', '--help'], 'play SCENARIO [--plan PLAN] [--seed TEXT] [--policy NAME] [--laying-policy NAME]'],
    [['play', '--help'], '[--moving-orders FILE] [--laying-orders FILE] [--luck N] [--transcript OUT] [--json]'],
    [['legal', '--help'], 'legal SCENARIO --side SIDE [--turn T] [--plan PLAN] [--seed TEXT]'],
    [
      ['compare', 'x.json', '--help'],
      '[--workers W] [--all] [--par SECONDS] [--par-work N] [--worth WHAT] [--worth-seeds N] [--policy NAME]',
    ],
    [['verify', '-h'], 'verify TRANSCRIPT [--json]'],
  ])('%j', async (words, usage) => {
    const { code, stdout, stderr } = await run(...words);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(usage);
  });
});

describe('words that are not understood: one line, exit code 2', () => {
  test.each([
    [[], 'a command is missing'],
    [['frob'], 'unknown command "frob"'],
    [['--frob'], 'unknown command "--frob"'],
    [['play'], 'play needs SCENARIO'],
    [['play', 'a', 'b'], 'play takes SCENARIO and no more'],
    [['play', SCENARIO, '--sed', '3'], 'unknown option --sed, perhaps --seed'],
    [['play', SCENARIO, '-x'], 'unknown option -x'],
    [['play', SCENARIO, '--seed'], '--seed needs a value'],
    [['play', SCENARIO, '--seed', '--policy'], '--seed needs a value'],
    [['play', SCENARIO, '--seed', '1', '--seed', '2'], '--seed is given twice'],
    [['play', SCENARIO, '--seed', ''], '--seed is a text of 1 to 40 characters'],
    [['play', SCENARIO, '--seed', 'x'.repeat(41)], '--seed is a text of 1 to 40 characters'],
    [['play', SCENARIO, '--json=yes'], '--json takes no value'],
    [['play', SCENARIO, '--policy', 'brave'], '--policy is one of direct, bypass, breach'],
    [['play', SCENARIO, '--laying-policy', 'lazy'], '--laying-policy is one of idle, react'],
    [['play', SCENARIO, '--policy', 'breach', '--moving-orders', 'x'], '--policy and --moving-orders exclude'],
    [
      ['play', SCENARIO, '--laying-policy', 'idle', '--laying-orders', 'x'],
      '--laying-policy and --laying-orders exclude',
    ],
    [['legal', SCENARIO], 'legal needs --side laying or --side moving'],
    [['explain', SCENARIO, '--seeds', '5'], '--seeds goes with --report'],
    [['explain', SCENARIO, '--turn', '1', '--runs', '5'], '--runs is of the whole run: leave --turn out'],
    [['explain', SCENARIO, '--report', 'luck', '--runs', '5'], '--runs is of the whole run: leave --report out'],
    [['legal', SCENARIO, '--side', 'umpire'], '--side is one of laying, moving'],
    [['legal', SCENARIO, '--side', 'moving', '--turn', '0'], '--turn is a whole number from 1 to 400'],
    [['compare', SCENARIO, '--plan', PLAN_A, '--laying-policy', 'x'], '--laying-policy is one of idle, react'],
    [['compare', SCENARIO], 'compare needs at least one --plan'],
    [['compare', SCENARIO, '--plan', PLAN_A, '--seeds', '0'], '--seeds is a whole number from 1 to 1000000'],
    [['compare', SCENARIO, '--plan', PLAN_A, '--seeds', '1e3'], '--seeds is a whole number'],
    [['compare', SCENARIO, '--plan', PLAN_A, '--seeds=-5'], '--seeds is a whole number'],
    [['compare', SCENARIO, '--plan', PLAN_A, '--workers', '65'], '--workers is a whole number from 0 to 64'],
    [['compare', SCENARIO, '--plan', PLAN_A, '--workers', 'two'], '--workers is a whole number'],
    [['validate'], 'validate needs FILE…'],
    [['verify', '--', '--json', 'more'], 'verify takes TRANSCRIPT and no more'],
  ])('%j', async (words, message) => {
    const { code, stdout, stderr } = await run(...words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^abatis: [^\n]+\. See abatis[^\n]* --help\n$/);
    expect(stderr).toContain(message);
  });

  test('with --json a document says so, too', async () => {
    const answer = await json('play', SCENARIO, '--what');
    expect(answer).toEqual({
      code: 2,
      json: { ok: false, error: { code: 'usage', message: 'unknown option --what' } },
    });
  });

  test('nothing that a terminal could obey is echoed', async () => {
    const { stderr } = await run('play', SCENARIO, '--\u001b[31mred');
    expect(stderr).not.toContain('\u001b');
  });
});

test.each([
  ['fine', ['play', SCENARIO, '--seed', '1', '--json'], 0],
  ['fine, as text', ['compare', SCENARIO, '--plan', PLAN_A, '--seeds', '20'], 0],
  ['at fault', ['validate', 'none.json'], 1],
  ['at fault, as a document', ['play', 'none.json', '--json'], 1],
  ['misused', ['frob'], 2],
  ['misused, with a document', ['play', SCENARIO, '--what', '--json'], 2],
])('the process ends as the program does: %s', async (_, words, code) => {
  const ran = await start(...words);
  expect(ran.code).toBe(code);
  expect(ran).toEqual(await run(...words));
});

test('a reader that stops reading is no fault', async () => {
  const main = join(await ensureCli(), 'main.js');
  const child = spawn(process.execPath, [main, 'play', SCENARIO, '--json'], { cwd: folder() });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (text) => {
    stderr += text;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, stderr]).toEqual([0, '']);
});
