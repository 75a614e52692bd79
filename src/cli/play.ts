// `abatis play`: one exercise from set-up to its end, its figures, and if wanted its transcript.
import {
  type Exercise,
  makeTranscript,
  measuresJson,
  play as playExercise,
  POLICIES,
  type PolicyName,
  transcriptText,
} from '../exercise/index.ts';
import { canonicalSeed, type Measures, RULES_VERSION, SEED_LIMIT } from '../rules/index.ts';
import { optionOf, readName } from './arguments.ts';
import { isSameFile, writeText } from './files.ts';
import { load, NONE } from './load.ts';
import { complaintOf, count, minutes, misused, pairs, percent, plain, refused, table } from './output.ts';
import type { Arguments, Command, Outcome } from './types.ts';

function jsonOf(exercise: Exercise): object {
  const { scenario, plan, seed, control, startDigest, turns, measures } = exercise;
  return {
    ok: true,
    scenario: scenario.id,
    scenarioHash: scenario.hash,
    rulesVersion: RULES_VERSION,
    plan: plan.name,
    seed,
    policy: control.moving,
    control,
    turns: turns.length,
    startDigest,
    digests: turns.map(({ digest }) => digest),
    digest: turns[turns.length - 1].digest,
    measures: measuresJson(measures),
  };
}

function figures(measures: Measures): string[] {
  const { canalisation, cost, clearanceCriticalPath } = measures;
  return pairs([
    ['denied', measures.denied ? 'yes' : 'no'],
    ['arrival', measures.arrival === undefined ? '–' : count(measures.arrival, 'minute')],
    ['delay', measures.delay === undefined ? '–' : count(measures.delay, 'minute')],
    ['clearance time', count(measures.clearanceTime, 'minute')],
    ['  on the critical path', clearanceCriticalPath === undefined ? '–' : count(clearanceCriticalPath, 'minute')],
    ['canalisation', `${canalisation.num}/${canalisation.den} (${percent(canalisation.num / canalisation.den)})`],
    ['losses', count(measures.losses, 'strength step')],
    ['cost', `${count(cost.points, 'point')}, ${count(cost.effort, 'crew-minute')}`],
  ]);
}

function linesOf({ scenario, plan, seed, control, turns, measures }: Exercise): string[] {
  const columns = measures.columns.map((each) => [
    each.column,
    each.status,
    minutes(each.arrival),
    `${each.clearance}`,
    `${each.engaged}`,
    `${each.losses}`,
  ]);
  const belts = measures.belts.map((each) => [
    each.belt,
    `${each.segments}`,
    `${each.found}`,
    `${each.opened}`,
    `${each.clearance}`,
  ]);
  return [
    `${plain(scenario.text.title)} (${scenario.id}), plan ${plain(plan.name)}, seed ${plain(seed)}, policy ${control.moving}`,
    `${count(turns.length, 'turn')}, digest ${turns[turns.length - 1].digest}. All numbers are notional.`,
    '',
    ...figures(measures),
    '',
    ...table(['column', 'status', 'arrival', 'clearing', 'engaged', 'losses'], columns),
    ...(belts.length > 0 ? ['', ...table(['belt', 'segments', 'found', 'opened', 'clearing'], belts)] : []),
  ];
}

const HELP = 'abatis play';

async function run(given: Arguments): Promise<Outcome> {
  const [scenarioFile] = given.files;
  const planFile = optionOf(given, 'plan') ?? NONE;
  const seed = optionOf(given, 'seed') ?? '1';
  const policy = optionOf(given, 'policy');
  const out = optionOf(given, 'transcript');
  if (canonicalSeed(seed) === undefined) return misused(`--seed is a text of 1 to ${SEED_LIMIT} characters`, HELP);
  const chosen = policy === undefined ? undefined : readName('policy', policy, POLICIES);
  if (chosen?.ok === false) return misused(chosen.message, HELP);
  for (const file of [scenarioFile, planFile]) {
    if (out !== undefined && (await isSameFile(out, file))) {
      return misused(`--transcript would overwrite ${file}, which is read`, HELP);
    }
  }
  const loaded = await load(scenarioFile, [planFile]);
  if (!loaded.ok) return refused(loaded.problems);
  const { scenario, document, plans } = loaded.value;
  const exercise = playExercise(scenario, plans[0], seed, chosen?.value ?? (scenario.policy as PolicyName));
  const failed =
    out === undefined ? undefined : await writeText(out, transcriptText(makeTranscript(exercise, document)));
  if (failed !== undefined) return refused([failed]);
  return {
    code: 0,
    json: jsonOf(exercise),
    lines: linesOf(exercise),
    complaints: loaded.warnings.map(complaintOf),
  };
}

export const play: Command = {
  name: 'play',
  summary: 'play one exercise',
  files: 'SCENARIO',
  least: 1,
  most: 1,
  options: {
    plan: { value: 'PLAN', help: `the plan's file; ${NONE} = no belts (the default)` },
    seed: { value: 'TEXT', help: `1 to ${SEED_LIMIT} characters; the default is 1` },
    policy: { value: 'NAME', help: `${POLICIES.join(', ')}; the default is the scenario's` },
    transcript: { value: 'OUT', help: 'write the transcript to this file, in place of what is there' },
  },
  notes: ['The same scenario, plan, seed and policy give the same exercise, on every machine.'],
  run,
};
