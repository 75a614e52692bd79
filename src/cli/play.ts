// `abatis play`: one exercise from set-up to its end, its figures, and if wanted its transcript.
import { MAX_SEEDS } from '../analysis/index.ts';
import {
  begin,
  type DeskRefusal,
  type Exercise,
  finish,
  makeTranscript,
  measuresJson,
  playListed,
  transcriptText,
} from '../exercise/index.ts';
import { canonicalSeed, REFUSAL_TEXT, RULES_VERSION, SEED_LIMIT } from '../rules/index.ts';
import { optionOf, readNumber } from './arguments.ts';
import {
  type Lists,
  loadControl,
  ORDERS_OPTIONS,
  POLICY_OPTIONS,
  refusalProblem,
  RUN_OPTIONS,
  type Wanted,
  wantedControl,
} from './control.ts';
import { isSameFile, writeText } from './files.ts';
import { load, type Loaded, NONE } from './load.ts';
import { luckJson, luckLines, luckOf } from './luck.ts';
import { complaintOf, misused, refused } from './output.ts';
import { linesOf } from './play-lines.ts';
import type { Arguments, Command, Outcome, Progress, Understood } from './types.ts';

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

const HELP = 'abatis play';

/** What `playListed` refuses, as problems of the file of orders; `more` goes with each refusal into the JSON document. */
export function refusedLists(
  { scenario, plans }: Loaded,
  wanted: Wanted,
  lists: Lists,
  refusal: Extract<ReturnType<typeof playListed>, { ok: false }>,
  more: (each: DeskRefusal) => object = () => ({}),
): Outcome {
  const { side, turn, refusals } = refusal;
  const list = lists[side];
  const file = wanted.files[side];
  if (list === undefined || file === undefined) throw new Error(`no orders of the ${side} side were given`);
  const problems = refusals.map((each) => refusalProblem({ scenario, plan: plans[0] }, file, list, turn, each));
  const told = refusals.map((each) => {
    const { index, why } = each;
    return { order: index + 1, why, ...REFUSAL_TEXT[why], ...more(each) };
  });
  return refused(problems, { side, turn, refusals: told });
}

/** What is asked for beside the run itself. */
interface Beside {
  readonly seed: string;
  readonly out: string | undefined;
  /** Seeds; 0 = no luck. */
  readonly luck: number;
  readonly progress: Progress | undefined;
}

async function playFiles(loaded: Loaded, wanted: Wanted, { seed, out, luck, progress }: Beside): Promise<Outcome> {
  const { scenario, document, plans } = loaded;
  const made = await loadControl(scenario, plans[0], wanted);
  if (!made.ok) return refused(made.problems);
  const { control, lists } = made;
  const played = playListed(begin(scenario, plans[0], seed, control), {
    moving: lists.moving?.turns,
    laying: lists.laying?.turns,
  });
  if (!played.ok) return refusedLists(loaded, wanted, lists, played);
  const exercise = finish(played.run);
  const failed =
    out === undefined ? undefined : await writeText(out, transcriptText(makeTranscript(exercise, document)));
  if (failed !== undefined) return refused([failed]);
  const complaints = made.warnings.map(complaintOf);
  const json = jsonOf(exercise);
  const lines = linesOf(exercise);
  if (luck === 0) return { code: 0, json, lines, complaints };
  const report = await luckOf({ exercise, scenarioText: loaded.scenarioText }, luck, progress);
  return {
    code: 0,
    json: { ...json, luck: luckJson(report) },
    lines: [...lines, '', ...luckLines(report)],
    complaints,
  };
}

/** `--luck N`; 0 when it is not given. */
function wantedLuck(given: Arguments): Understood<number> {
  const text = optionOf(given, 'luck');
  return text === undefined ? { ok: true, value: 0 } : readNumber('luck', text, 1, MAX_SEEDS);
}

async function run(given: Arguments, progress: Progress | undefined): Promise<Outcome> {
  const [scenarioFile] = given.files;
  const planFile = optionOf(given, 'plan') ?? NONE;
  const seed = optionOf(given, 'seed') ?? '1';
  const out = optionOf(given, 'transcript');
  if (canonicalSeed(seed) === undefined) return misused(`--seed is a text of 1 to ${SEED_LIMIT} characters`, HELP);
  const wanted = wantedControl(given);
  if (!wanted.ok) return misused(wanted.message, HELP);
  const luck = wantedLuck(given);
  if (!luck.ok) return misused(luck.message, HELP);
  const { moving, laying } = wanted.value.files;
  for (const file of [scenarioFile, planFile, moving, laying]) {
    if (out !== undefined && file !== undefined && (await isSameFile(out, file))) {
      return misused(`--transcript would overwrite ${file}, which is read`, HELP);
    }
  }
  const loaded = await load(scenarioFile, [planFile], progress);
  if (!loaded.ok) return refused(loaded.problems);
  const outcome = await playFiles(loaded.value, wanted.value, { seed, out, luck: luck.value, progress });
  return { ...outcome, complaints: [...loaded.warnings.map(complaintOf), ...outcome.complaints] };
}

export const play: Command = {
  name: 'play',
  summary: 'play one exercise',
  files: 'SCENARIO',
  least: 1,
  most: 1,
  options: {
    ...RUN_OPTIONS,
    ...POLICY_OPTIONS,
    ...ORDERS_OPTIONS,
    luck: { value: 'N', help: `where the run lies among those of its plan on the seeds 1 to N, ${MAX_SEEDS} at most` },
    transcript: { value: 'OUT', help: 'write the transcript to this file, in place of what is there' },
  },
  notes: [
    'The same scenario, plan, seed, policies and orders give the same exercise, on every machine.',
    'Two people can play by files: each writes the orders of a side, a list for each turn ("legal" lists what may be',
    'ordered). In turns beyond its list a side gives no orders.',
  ],
  run,
};
