// `abatis plan`: the plan that a stock planner makes for a scenario, printed or written to a file.
import { makePlan, PLANNERS } from '../exercise/index.ts';
import { costOfPlan } from '../rules/index.ts';
import { makePlanText, planDocument } from '../scenario/index.ts';
import { optionOf } from './arguments.ts';
import { isSameFile, writeText } from './files.ts';
import { load } from './load.ts';
import { complaintOf, misused, refused } from './output.ts';
import type { Arguments, Command, Outcome } from './types.ts';

const HELP = 'abatis plan';

async function run(given: Arguments): Promise<Outcome> {
  const [file] = given.files;
  const wanted = optionOf(given, 'planner') ?? 'greedy';
  const planner = PLANNERS.find((name) => name === wanted);
  if (planner === undefined) return misused(`--planner is one of ${PLANNERS.join(', ')}`, HELP);
  const out = optionOf(given, 'out');
  if (out !== undefined && (await isSameFile(out, file))) {
    return misused(`--out would overwrite ${file}, which is read`, HELP);
  }
  const loaded = await load(file, []);
  if (!loaded.ok) return refused(loaded.problems);
  const { scenario } = loaded.value;
  const made = makePlan(planner, scenario);
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
    planner: { value: 'NAME', help: `${PLANNERS.join(' or ')}; the default is greedy (RULES.md, PL-1)` },
    out: { value: 'PLAN', help: 'write the plan to this file, in place of what is there; else it is printed' },
  },
  notes: ['"play" and "compare" take the name of a planner in place of a plan’s file, too.'],
  run,
};
