// The headless program but for its process: finds the command, runs it, prints what it ends with.
import { readArguments } from './arguments.ts';
import { compare } from './compare.ts';
import { explain } from './explain.ts';
import { commandHelp, overallHelp } from './help.ts';
import { legal } from './legal.ts';
import { merge } from './merge.ts';
import { misused } from './output.ts';
import { par } from './par.ts';
import { plan } from './plan.ts';
import { play } from './play.ts';
import { sweep } from './sweep.ts';
import type { Command, ExitCode, Outcome, Progress } from './types.ts';
import { validate } from './validate.ts';
import { verify } from './verify.ts';

const COMMANDS: readonly Command[] = [validate, plan, play, explain, legal, compare, sweep, merge, par, verify];

function helped(lines: readonly string[]): Outcome {
  return { code: 0, json: { ok: true, help: lines }, lines, complaints: [] };
}

async function runWords(words: readonly string[], progress: Progress | undefined): Promise<Outcome> {
  const [name, ...rest] = words;
  if (name === '--help' || name === '-h') return helped(overallHelp(COMMANDS));
  const command = COMMANDS.find((each) => each.name === name);
  const names = COMMANDS.map((each) => each.name).join(', ');
  if (name === undefined) return misused(`a command is missing: ${names}`, 'abatis');
  if (command === undefined) return misused(`unknown command "${name}", not one of ${names}`, 'abatis');
  if (rest.includes('--help') || rest.includes('-h')) return helped(commandHelp(command));
  const given = readArguments(command, rest);
  return given.ok ? command.run(given.value, progress) : misused(given.message, `abatis ${command.name}`);
}

/** Where the program writes to, and what it may tell a person meanwhile. */
interface Surroundings {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly progress: Progress | undefined;
}

function print(outcome: Outcome, asJson: boolean, { out, err }: Surroundings): void {
  const text = asJson ? JSON.stringify(outcome.json, undefined, 2) : outcome.lines.join('\n');
  if (text !== '') out(`${text}\n`);
  // A command that was not understood says so to the person, too.
  const complaints = asJson && outcome.code !== 2 ? [] : outcome.complaints;
  if (complaints.length > 0) err(`${complaints.join('\n')}\n`);
}

/** Runs the program with the words that follow its name; the code that its process has to end with. */
export async function runProgram(words: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const end = words.indexOf('--');
  const asJson = words.slice(0, end < 0 ? undefined : end).includes('--json');
  try {
    const outcome = await runWords(words, surroundings.progress);
    print(outcome, asJson, surroundings);
    return outcome.code;
  } catch (error) {
    const message = error instanceof Error ? error.message : `${error}`;
    const json = { ok: false, error: { code: 'failed', message } };
    print({ code: 1, json, lines: [], complaints: [`abatis: ${message}`] }, asJson, surroundings);
    return 1;
  }
}
