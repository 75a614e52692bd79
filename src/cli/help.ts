// The help of the whole program and of each command, made from what the commands say of themselves.
import { COMMON_OPTIONS } from './arguments.ts';
import { pairs } from './output.ts';
import type { Command, OptionSpec } from './types.ts';

const RUN = 'npm run --silent abatis --';

function optionText(name: string, { value }: OptionSpec): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

function usageOf({ name, files, options }: Command): string {
  const shown = Object.entries({ ...options, json: COMMON_OPTIONS.json }).map(([option, spec]) => {
    const text = optionText(option, spec);
    if (spec.needed === true) return text;
    return spec.repeats === true ? `${text} [${text} …]` : `[${text}]`;
  });
  return [name, files, ...shown].join(' ');
}

export function overallHelp(commands: readonly Command[]): string[] {
  return [
    'Abatis: a tabletop counter-mobility training simulator. Everything is abstract and notional.',
    '',
    `${RUN} COMMAND …`,
    '',
    ...pairs(commands.map((command): [string, string] => [command.name, command.summary])),
    '',
    ...commands.map(usageOf),
    '',
    `${RUN} COMMAND --help says more.`,
    'Exit codes: 0 = fine, 1 = a file is at fault, 2 = the command was not understood.',
  ];
}

export function commandHelp(command: Command): string[] {
  const options = Object.entries({ ...command.options, ...COMMON_OPTIONS });
  return [
    command.summary,
    '',
    `${RUN} ${usageOf(command)}`,
    '',
    ...pairs(options.map(([name, spec]): [string, string] => [optionText(name, spec), spec.help])),
    ...(command.notes.length > 0 ? ['', ...command.notes] : []),
  ];
}
