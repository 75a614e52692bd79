// `abatis verify`: plays a transcript again and names the first turn and field that differ.
import { isOpen, parseTranscript, verify as verifyTranscript } from '../exercise/index.ts';
import { readText } from './files.ts';
import { complaintOf, count, inFile, plain, refused } from './output.ts';
import type { Arguments, Command, Outcome } from './types.ts';

async function run({ files }: Arguments): Promise<Outcome> {
  const [file] = files;
  const text = await readText(file);
  if (!text.ok) return refused(inFile(file, text.problems), { turns: 0 });
  const result = parseTranscript(text.value);
  if (!result.ok) return refused(inFile(file, result.problems), { turns: 0 });
  const { ok, turns, firstDifference } = verifyTranscript(result.value);
  const warnings = inFile(file, result.problems).map(complaintOf);
  const json = { ok, turns, firstDifference };
  if (firstDifference === undefined) {
    const end = isOpen(result.value) ? ' so far; the exercise goes on' : '';
    return {
      code: 0,
      json,
      lines: [`${plain(file)}: ${count(turns, 'turn')}, all as played${end}`],
      complaints: warnings,
    };
  }
  const { turn, field } = firstDifference;
  const where = turn === 0 ? 'before turn 1' : `at turn ${turn}`;
  const line = `${plain(file)}: differs ${where}, in ${plain(field)}. It was edited, or damaged, or not played by these rules.`;
  return { code: 1, json, lines: [], complaints: [...warnings, line] };
}

export const verify: Command = {
  name: 'verify',
  summary: 'play a transcript again and compare',
  files: 'TRANSCRIPT',
  least: 1,
  most: 1,
  options: {},
  notes: ['The first difference is named: the turn (0 = set-up) and what differs in it.'],
  run,
};
