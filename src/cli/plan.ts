// `abatis plan`: the plan that a stock planner makes for a scenario, printed or written to a file.
import { costOfPlan } from '../rules/index.ts';
import { makePlanText, planDocument } from '../scenario/index.ts';
import { optionOf } from './arguments.ts';
import { isSameFile, writeText } from './files.ts';
import { load } from './load.ts';
import { complaintOf, misused, plain, refused } from './output.ts';
import { planBy, PLANNER_NAMES } from './planners.ts';
import type { Arguments, Command, Outcome, Progress } from './types.ts';

const HELP = 'abatis plan';

/** A scenario for which the planner has no plan (PL-5). */
function withoutPlan(file: string, planner: string, message: string): Outcome {
  const json = { ok: false, error: { code: 'planner/none', message } };
  return { code: 1, json, lines: [], complaints: [`${plain(file)}: ${planner}: ${message}`] };
}

async function run(given: Arguments, progress: Progress | undefined): Promise<Outcome> {
  const [file] = given.files;
  const wanted = optionOf(given, 'planner') ?? 'greedy';
  const planner = PLANNER_NAMES.find((name) => name === wanted);
  if (planner === undefined) return misused(`--planner is one of ${PLANNER_NAMES.join(', ')}`, HELP);
  const out = optionOf(given, 'out');
  if (out !== undefined && (await isSameFile(out, file))) {
    return misused(`--out would overwrite ${file}, which is read`, HELP);
  }
  const loaded = await load(file, []);
  if (!loaded.ok) return refused(loaded.problems);
  const { scenario, scenarioText } = loaded.value;
  const found = await planBy(planner, scenario, scenarioText, progress);
  if (!found.ok) return withoutPlan(file, planner, found.message);
  const made = found.value;
  const text = makePlanText(scenario, made);
  const failed = out === undefined ? undefined : await writeText(out, text);
  if (failed !== undefined) return refused([failed]);
  const cost = costOfPlan(scenario, made);
  const told = `${made.name}: ${made.belts.length} belts, ${cost.points} points, ${cost.effort} crew-minutes, written to ${out}`;
  return {
    code: 0,
    json: {
      ok: true,
      scenario: scenario.id,
      scenarioHash: scenario.hash,
      planner,
      cost,
      plan: planDocument(scenario, made),
    },
    lines: out === undefined ? [text.trimEnd()] : [told],
    complaints: loaded.warnings.map(complaintOf),
  };
}

export const plan: Command = {
  name: 'plan',
  summary: 'let a stock planner make a plan',
  files: 'SCENARIO',
  least: 1,
  most: 1,
  options: {
    planner: { value: 'NAME', help: `${PLANNER_NAMES.join(', ')}; the default is greedy (RULES.md, PL-1 and PL-5)` },
    out: { value: 'PLAN', help: 'write the plan to this file, in place of what is there; else it is printed' },
  },
  notes: ['"play" and "compare" take the name of a planner in place of a plan’s file, too.'],
  run,
};
