// The headless program: finds the command, runs it, prints what it ends with.
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
import type { Command, Outcome, Progress } from './types.ts';
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

/** Only for a person at a terminal, on one line that is cleared at the end. */
function makeProgress(): Progress | undefined {
  if (!process.stderr.isTTY) return undefined;
  return (done, of) => {
    process.stderr.write(done < of ? `\r${done} of ${of}` : '\r\u001b[K');
  };
}

function print(outcome: Outcome, asJson: boolean): void {
  const text = asJson ? JSON.stringify(outcome.json, undefined, 2) : outcome.lines.join('\n');
  if (text !== '') process.stdout.write(`${text}\n`);
  // A command that was not understood says so to the person, too.
  const complaints = asJson && outcome.code !== 2 ? [] : outcome.complaints;
  if (complaints.length > 0) process.stderr.write(`${complaints.join('\n')}\n`);
}

async function main(words: readonly string[]): Promise<void> {
  // Whoever reads may stop reading (`| head`): that is no fault.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
  const end = words.indexOf('--');
  const asJson = words.slice(0, end < 0 ? undefined : end).includes('--json');
  try {
    const outcome = await runWords(words, makeProgress());
    process.exitCode = outcome.code;
    print(outcome, asJson);
  } catch (error) {
    const message = error instanceof Error ? error.message : `${error}`;
    process.exitCode = 1;
    const json = { ok: false, error: { code: 'failed', message } };
    print({ code: 1, json, lines: [], complaints: [`abatis: ${message}`] }, asJson);
  }
}

await main(process.argv.slice(2));
