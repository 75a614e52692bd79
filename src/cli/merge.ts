// `abatis merge`: the tallies of all shards as one, with the report on every cell and a table of all.
import {
  mergeSweepTallies,
  type MergeRefusal,
  missingText,
  parseTallies,
  reportSweep,
  sweepCsv,
  type SweepReport,
  type Tallies,
  talliesText,
} from '../analysis/sweep/index.ts';
import { optionOf } from './arguments.ts';
import { fileProblem, isSameFile, LARGE_BYTES, readText, writeText } from './files.ts';
import { planJson } from './compare.ts';
import { routesJson } from './routes.ts';
import { worthJson } from './worth.ts';
import { count, inFile, misused, plain, refused } from './output.ts';
import { sweepLines } from './sweep-lines.ts';
import type { Arguments, Command, FileProblem, Outcome } from './types.ts';
import { en, type Sentence } from '../rules/index.ts';

const HELP = 'abatis merge';

type MergedFiles =
  | { readonly ok: true; readonly tallies: Tallies }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

function refusalText(why: MergeRefusal, first: string): readonly [message: Sentence, hint: Sentence] {
  switch (why.code) {
    case 'merge/other-sweep':
      return [
        en`It is of another sweep than ${plain(first)}: the specification or one of its files differs.`,
        en`Merge shards of one sweep only.`,
      ];
    case 'merge/twice':
      return [en`The shards ${why.shards} are there already.`, en`Give each shard once.`];
    case 'merge/other-number':
      return [
        en`It is one of ${why.of[1]} shards, those before it are of ${why.of[0]}.`,
        en`Merge shards of one division of the sweep.`,
      ];
  }
}

/** All files as one. Each is forgotten before the next is read, so that memory does not grow with their number. */
async function mergeFiles(files: readonly string[]): Promise<MergedFiles> {
  let merged: Tallies | undefined;
  const problems: FileProblem[] = [];
  for (const file of files) {
    const text = await readText(file, LARGE_BYTES);
    const read = text.ok ? parseTallies(text.value, merged) : text;
    if (!read.ok) {
      problems.push(...inFile(file, read.problems));
      continue;
    }
    const next =
      merged === undefined ? { ok: true as const, tallies: read.value } : mergeSweepTallies(merged, read.value);
    if (next.ok) merged = next.tallies;
    else problems.push(fileProblem(file, next.why.code, ...refusalText(next.why, files[0])));
  }
  return problems.length > 0 || merged === undefined ? { ok: false, problems } : { ok: true, tallies: merged };
}

/** Exit code 1: what is there is not the whole sweep. */
function missingOutcome(missing: string): Outcome {
  const message = `shards are missing: ${missing}`;
  return {
    code: 1,
    json: { ok: false, error: { code: 'merge/missing', message }, missing },
    lines: [],
    complaints: [`abatis: ${message}. Run them, or put together what there is with --partial.`],
  };
}

/** A comparison for each cell, as `compare --json` has it, without what is the same for all. */
function reportJson({ cells, ...head }: SweepReport, { sweep }: Tallies): object {
  return {
    ok: true,
    ...head,
    cells: cells.map(({ rulesVersion: _r, seedBase: _b, seeds: _s, plans, paired, routes, worth, ...cell }, i) => {
      const { flows, byPlan } = routesJson(sweep.cells[i].scenario, routes);
      const short = plans.map((plan, p) => {
        return { ...planJson(plan), routes: byPlan[p], ...(worth.length > 0 && { worth: worthJson(worth[p]) }) };
      });
      return { ...cell, flows, plans: short, paired };
    }),
  };
}

/** What is to be written, by file. */
async function writeAll(texts: readonly (readonly [file: string | undefined, text: () => string])[]) {
  for (const [file, text] of texts) {
    const failed = file === undefined ? undefined : await writeText(file, text());
    if (failed !== undefined) return failed;
  }
  return undefined;
}

async function run(given: Arguments): Promise<Outcome> {
  const [out, csv] = [optionOf(given, 'out'), optionOf(given, 'csv')];
  const partial = given.options.has('partial');
  if (partial && out === undefined) return misused('merge --partial needs --out FILE', HELP);
  if (partial && csv !== undefined)
    return misused('a table is made of a whole sweep: leave --csv or --partial out', HELP);
  for (const file of given.files) {
    for (const target of [out, csv]) {
      if (target !== undefined && (await isSameFile(target, file))) {
        return misused(`${target} would be overwritten, which is read`, HELP);
      }
    }
  }
  if (out !== undefined && out === csv) return misused('--out and --csv are one file', HELP);
  const merged = await mergeFiles(given.files);
  if (!merged.ok) return refused(merged.problems);
  const { tallies } = merged;
  const missing = missingText(tallies);
  if (missing !== undefined && !partial) return missingOutcome(missing);
  const report = missing === undefined && !partial ? reportSweep(tallies) : undefined;
  const failed = await writeAll([
    [out, () => talliesText(tallies)],
    [csv, () => (report === undefined ? '' : sweepCsv(report))],
  ]);
  if (failed !== undefined) return refused([failed]);
  if (report !== undefined)
    return { code: 0, json: reportJson(report, tallies), lines: sweepLines(report), complaints: [] };
  const { spec, hash } = tallies.sweep;
  const told = missing === undefined ? 'nothing is missing' : `still missing: ${missing}`;
  return {
    code: 0,
    json: { ok: true, name: spec.name, sweep: hash, missing },
    lines: [`${plain(spec.name)}: ${count(given.files.length, 'file')} put together; ${told}`],
    complaints: [],
  };
}

export const merge: Command = {
  name: 'merge',
  summary: 'put the shards of a sweep together',
  files: 'FILE…',
  least: 1,
  most: Number.POSITIVE_INFINITY,
  options: {
    out: { value: 'FILE', help: 'write the merged tallies to this file' },
    csv: { value: 'FILE', help: 'write a table with one line for each cell and plan (RFC 4180)' },
    partial: { help: 'put together what there is, without a report; the result can be merged again' },
  },
  notes: [
    'The result is the same for any number of shards, any order of files, and when it is merged in steps.',
    'A shard that is missing, doubled, torn or altered is named.',
  ],
  run,
};
