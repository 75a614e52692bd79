// Reading the command line: known options only, each once unless it repeats, values where they belong.
import { parseArgs } from 'node:util';
import { nearest } from '../scenario/index.ts';
import type { Arguments, Command, OptionSpec, Understood } from './types.ts';

/** Options that every command has. */
export const COMMON_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  json: { help: 'print one JSON document and nothing else' },
  help: { help: 'print this' },
};

interface Token {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function no(message: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message };
}

/** What is wrong with one option, or undefined. */
function optionFault(token: Token, spec: OptionSpec | undefined, known: readonly string[], seen: number) {
  const { rawName, value, inlineValue } = token;
  if (spec === undefined) {
    const near = nearest(rawName.replace(/^-+/, ''), known);
    return `unknown option ${rawName}${near === undefined ? '' : `, perhaps --${near}`}`;
  }
  if (spec.value === undefined && value !== undefined) return `${rawName} takes no value`;
  if (spec.value !== undefined && value === undefined) return `${rawName} needs a value: ${rawName} ${spec.value}`;
  if (spec.value !== undefined && inlineValue === false && value !== undefined && /^-./.test(value)) {
    return `${rawName} needs a value; one that begins with "-" is written ${rawName}=${value}`;
  }
  return seen > 0 && spec.repeats !== true ? `${rawName} is given twice` : undefined;
}

/** Checks the words after the command's name. */
export function readArguments(command: Command, words: readonly string[]): Understood<Arguments> {
  const specs = new Map(Object.entries({ ...command.options, ...COMMON_OPTIONS }));
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(
      [...specs].map(([name, { value }]) => [
        name,
        { type: value === undefined ? 'boolean' : 'string', multiple: true },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const files: string[] = [];
  const options = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const values = options.get(token.name) ?? [];
    const fault = optionFault(token, specs.get(token.name), [...specs.keys()], values.length);
    if (fault !== undefined) return no(fault);
    options.set(token.name, [...values, token.value ?? '']);
  }
  if (files.length < command.least) return no(`${command.name} needs ${command.files}`);
  if (files.length > command.most) return no(`${command.name} takes ${command.files} and no more`);
  return { ok: true, value: { files, options } };
}

export function optionOf({ options }: Arguments, name: string): string | undefined {
  return options.get(name)?.[0];
}

/** A whole number in decimal digits, `least` to `most`. */
export function readNumber(name: string, text: string, least: number, most: number): Understood<number> {
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return { ok: true, value };
  return no(`--${name} is a whole number from ${least} to ${most}`);
}

/** One of a list of names. */
export function readName<T extends string>(name: string, text: string, names: readonly T[]): Understood<T> {
  const value = names.find((each) => each === text);
  return value === undefined ? no(`--${name} is one of ${names.join(', ')}`) : { ok: true, value };
}
