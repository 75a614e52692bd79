// What the scripts share: the root folder, words to standard error, a plain stop, and child processes.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** A path inside the project. @param {string[]} parts */
export const at = (...parts) => join(ROOT, ...parts);

/** Says one line to the person at the keyboard; standard output stays free for results. @param {string} text */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** An end that the person can do something about: its message is printed without a stack. */
export class PlainError extends Error {
  /** @param {string} message @param {number} [exitCode] */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Runs a script's main function; a PlainError becomes its message and its exit code. @param {() => unknown} main */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    say(error.message);
    process.exitCode = error.exitCode;
  }
}

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM']);
/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Whoever ends this process ends what it has started. */
function endAll() {
  for (const child of running) child.kill();
  process.exit(1);
}

/** @param {import('node:child_process').ChildProcess} child */
function keep(child) {
  if (running.size === 0) for (const signal of SIGNALS) process.on(signal, endAll);
  running.add(child);
}

/** @param {import('node:child_process').ChildProcess} child */
function release(child) {
  running.delete(child);
  if (running.size === 0) for (const signal of SIGNALS) process.off(signal, endAll);
}

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv, cwd?: string }} [options] quiet: collect the output instead of showing it
 * @returns {Promise<{ code: number, output: string }>} 127 when the program is not there
 */
export function run(program, args, options = {}) {
  return new Promise((resolve) => {
    // npm is a batch file on Windows, which only a shell can start.
    const shell = process.platform === 'win32' && !/[\\/]|\.exe$/i.test(program);
    const child = spawn(program, args, {
      cwd: options.cwd ?? ROOT,
      env: options.env ?? process.env,
      shell,
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    keep(child);
    /** @param {number} code @param {string} text */
    const finish = (code, text) => {
      release(child);
      resolve({ code, output: text });
    };
    child.on('error', (error) => finish(127, String(error)));
    child.on('close', (code) => finish(code ?? 1, output));
  });
}

/** Runs a JavaScript program of a dependency by this same Node. @param {string} file @param {readonly string[]} args @param {Parameters<typeof run>[2]} [options] */
export const runTool = (file, args, options) => run(process.execPath, [at('node_modules', file), ...args], options);

/** The last lines of a long output. @param {string} text @param {number} [lines] */
export const tail = (text, lines = 15) => text.trimEnd().split('\n').slice(-lines).join('\n');
