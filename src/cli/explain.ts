// `abatis explain`: why a turn went as it did, or why a run came out as it did, and what would have turned it.
import {
  deniedOutcome,
  drawChanges,
  effectOutcomes,
  hearTurn,
  legacyDrawChanges,
  lineChanges,
  otherOutcomes,
  refusedHanded,
  refusedPlan,
  whyRun,
  whyTurn,
  type WhyDraw,
} from '../analysis/index.ts';
import { begin, type DeskRefusal, finish, type Listed, playListed, type Run, stateOf } from '../exercise/index.ts';
import { canonicalSeed, RULES_VERSION, SEED_LIMIT, seedKey } from '../rules/index.ts';
import { MAX_TURNS } from '../scenario/index.ts';
import { optionOf, readName, readNumber } from './arguments.ts';
import {
  type Lists,
  loadControl,
  ORDERS_OPTIONS,
  POLICY_OPTIONS,
  RUN_OPTIONS,
  type Wanted,
  wantedControl,
} from './control.ts';
import { drawJson, faultJson, type Names, named, turningJson, turnJson, type TurnTurnings } from './explain-json.ts';
import { faultLines, runLines, turningLines, turnLines } from './explain-lines.ts';
import { EXPLAINED, type Explained, explainReport, MOST_EXPLAINED, reportHead } from './explain-report.ts';
import { load, type Loaded, loadRefused, NONE } from './load.ts';
import { complaintOf, misused, plain, refused } from './output.ts';
import { controlText } from './play-lines.ts';
import { refusedLists } from './play.ts';
import type { Arguments, Command, Outcome, Progress, Understood } from './types.ts';

const HELP = 'abatis explain';
const MOST_RUNS = 100_000;

interface Question {
  readonly report: Explained | undefined;
  readonly seeds: number | undefined;
  readonly seed: string;
  /** From 1; undefined = the whole run. */
  readonly turn: number | undefined;
  readonly runs: number | undefined;
}

function headOf({ scenario, plan, seed, control }: Run): { json: object; line: string } {
  const json = {
    ok: true,
    scenario: scenario.id,
    scenarioHash: scenario.hash,
    rulesVersion: RULES_VERSION,
    plan: plan.name,
    seed,
    key: seedKey(seed),
    control,
  };
  const line = `${plain(scenario.text.title)} (${scenario.id}), plan ${plain(plan.name)}, seed ${plain(seed)}, ${controlText(control)}`;
  return { json, line };
}

function explainTurn(run: Run, turn: number): Outcome {
  const head = headOf(run);
  const heard = hearTurn(turn === 1 ? run.start : run.turns[turn - 2].state, run.turns[turn - 1].orders);
  const why = whyTurn(heard);
  const changes = new Map(why.lines.flatMap(({ draws }) => draws.map((draw) => [draw, drawChanges(heard, draw)])));
  const failed = new Map(why.lines.map((line) => [line, lineChanges(heard, line)]));
  const turnings: TurnTurnings = { ofDraw: (draw) => changes.get(draw) ?? [], ofLine: (line) => failed.get(line) };
  const { digest } = run.turns[turn - 1];
  return {
    code: 0,
    json: { ...head.json, digest, ...turnJson(run, why, turnings) },
    lines: [head.line, ...turnLines(run, why, turnings)],
    complaints: [],
  };
}

function explainRun(run: Run, runs: number | undefined): Outcome {
  const head = headOf(run);
  const exercise = finish(run);
  const why = whyRun(exercise);
  const outcomes = [deniedOutcome(exercise, runs), ...effectOutcomes(exercise, runs), ...otherOutcomes(exercise, runs)];
  const last = stateOf(run);
  const changes = new Map(why.legacy.map((draw) => [draw, legacyDrawChanges(last, draw)]));
  const ofLegacy = (draw: WhyDraw) => changes.get(draw) ?? [];
  return {
    code: 0,
    json: {
      ...head.json,
      measures: named(run, why.measures),
      effects: named(run, why.effects),
      columns: named(run, why.columns),
      legacy: why.legacy.map((draw) => drawJson(run, draw, ofLegacy(draw))),
      outcomes,
    },
    lines: [head.line, ...runLines(run, why, outcomes, ofLegacy)],
    complaints: [],
  };
}

/** A turn that the run does not have: the input is at fault. */
function noTurn(run: Run, turn: number): Outcome {
  const message = `the exercise is over after turn ${run.turns.length}: there is no turn ${turn}`;
  return {
    code: 1,
    json: { ok: false, error: { code: 'no-turn', message, turns: run.turns.length } },
    lines: [],
    complaints: [`abatis: ${message}`],
  };
}

/** Orders that may not be given, with what would turn the refusal of each. */
function explainRefused(
  loaded: Loaded,
  wanted: Wanted,
  lists: Lists,
  start: Run,
  listed: Extract<Listed, { ok: false }>,
): Outcome {
  const { side, turn } = listed;
  const played = playListed(start, { moving: lists.moving?.turns, laying: lists.laying?.turns }, turn - 1);
  const before = played.ok ? played.run : start;
  const names: Names = { scenario: loaded.scenario, plan: loaded.plans[0] };
  const states = [start.start, ...before.turns.map(({ state }) => state)];
  const orders = lists[side]?.turns[turn - 1] ?? [];
  const traces = listed.refusals.map(({ index }) =>
    refusedHanded({ state: stateOf(before), side, orders, index, earlier: states.slice(0, -1) }),
  );
  const traceOf = (each: DeskRefusal) => traces[listed.refusals.indexOf(each)] ?? { changes: [], unturned: [] };
  const outcome = refusedLists(loaded, wanted, lists, listed, (each) => turningJson(names, traceOf(each)));
  const lines = listed.refusals.flatMap((each) =>
    turningLines(names, traceOf(each), '    ', 'it could be given with '),
  );
  return { ...outcome, complaints: [...outcome.complaints, ...lines] };
}

/** A report that is not of one run. */
function explainOther(run: Run, report: Explained, seeds: number | undefined): Outcome {
  const told = explainReport(finish(run), report, seeds);
  if ('code' in told) return told;
  const head = headOf(run);
  return {
    code: 0,
    json: { ...head.json, report, ...told.json },
    lines: [head.line, reportHead(report, seeds), ...told.lines],
    complaints: [],
  };
}

async function answer(loaded: Loaded, wanted: Wanted, { report, seeds, ...question }: Question): Promise<Outcome> {
  const { seed, turn, runs } = question;
  const { scenario, plans } = loaded;
  const made = await loadControl(scenario, plans[0], wanted);
  if (!made.ok) return refused(made.problems);
  const { control, lists } = made;
  const start = begin(scenario, plans[0], seed, control);
  const played = playListed(start, { moving: lists.moving?.turns, laying: lists.laying?.turns }, turn);
  if (!played.ok) return explainRefused(loaded, wanted, lists, start, played);
  const { run } = played;
  if (turn !== undefined && turn > run.turns.length) return noTurn(run, turn);
  const ofRun = () => (turn === undefined ? explainRun(run, runs) : explainTurn(run, turn));
  const outcome = report === undefined ? ofRun() : explainOther(run, report, seeds);
  return { ...outcome, complaints: made.warnings.map(complaintOf) };
}

/** A plan that the rules refuse: each fault with what would turn it. */
async function explainPlan(scenarioFile: string, planFile: string, outcome: Outcome): Promise<Outcome> {
  const found = await loadRefused(scenarioFile, planFile);
  if (found === undefined) return outcome;
  const names: Names = found;
  const traces = refusedPlan(found.scenario, found.plan);
  const faults = traces.map((trace) => faultJson(names, trace));
  const json = { ...(outcome.json as object), faults };
  return { ...outcome, json, complaints: [...outcome.complaints, ...faultLines(names, traces)] };
}

/** Why what is asked does not go together; an option that would do nothing is refused. */
function togetherFault({ report, turn, runs, seeds }: Partial<Question>): string | undefined {
  if (report !== undefined && turn !== undefined) return '--report and --turn exclude each other';
  if (runs !== undefined && (report ?? turn) !== undefined) {
    return `--runs is of the whole run: leave --${report === undefined ? 'turn' : 'report'} out`;
  }
  return seeds !== undefined && report === undefined ? '--seeds goes with --report' : undefined;
}

/** What is asked about, and in how many runs. */
function askedOf(given: Arguments): Understood<Omit<Question, 'seed'>> {
  const numbers = { turn: MAX_TURNS, runs: MOST_RUNS, seeds: MOST_EXPLAINED };
  const found: { turn?: number; runs?: number; seeds?: number } = {};
  for (const name of ['turn', 'runs', 'seeds'] as const) {
    const text = optionOf(given, name);
    const read = text === undefined ? undefined : readNumber(name, text, 1, numbers[name]);
    if (read?.ok === false) return read;
    found[name] = read?.value;
  }
  const text = optionOf(given, 'report');
  const report = text === undefined ? undefined : readName('report', text, EXPLAINED);
  if (report?.ok === false) return report;
  const fault = togetherFault({ ...found, report: report?.value });
  if (fault !== undefined) return { ok: false, message: fault };
  return { ok: true, value: { turn: found.turn, runs: found.runs, seeds: found.seeds, report: report?.value } };
}

async function run(given: Arguments, progress: Progress | undefined): Promise<Outcome> {
  const [scenarioFile] = given.files;
  const planFile = optionOf(given, 'plan') ?? NONE;
  const seed = optionOf(given, 'seed') ?? '1';
  if (canonicalSeed(seed) === undefined) return misused(`--seed is a text of 1 to ${SEED_LIMIT} characters`, HELP);
  const asked = askedOf(given);
  if (!asked.ok) return misused(asked.message, HELP);
  const wanted = wantedControl(given);
  if (!wanted.ok) return misused(wanted.message, HELP);
  const loaded = await load(scenarioFile, [planFile], progress);
  if (!loaded.ok) return explainPlan(scenarioFile, planFile, refused(loaded.problems));
  const outcome = await answer(loaded.value, wanted.value, { seed, ...asked.value });
  return { ...outcome, complaints: [...loaded.warnings.map(complaintOf), ...outcome.complaints] };
}

export const explain: Command = {
  name: 'explain',
  summary: 'say why: a turn line by line, or a whole run, and what would have turned it',
  files: 'SCENARIO',
  least: 1,
  most: 1,
  options: {
    ...RUN_OPTIONS,
    turn: { value: 'T', help: 'from 1; without it the whole run is explained' },
    runs: { value: 'N', help: 'runs for each outcome after which no further input is tried' },
    report: { value: 'NAME', help: `where a report comes from that is not of one run: ${EXPLAINED.join(', ')}` },
    seeds: { value: 'N', help: `the seeds 1 to N of such a report, ${MOST_EXPLAINED} at most; 400, of worth 100` },
    ...POLICY_OPTIONS,
    ...ORDERS_OPTIONS,
  },
  notes: [
    'Of a turn: each event with its rules, inputs, minutes and draws, and which number would have turned a draw. Of a run:',
    'what adds up to each measure, and the smallest changes of one input that turn its outcome, played again on the same',
    'seed. Of a plan or an order that is refused: the smallest changes with which it would not be. Of a report on ways or',
    'on many seeds: what adds up to each line, place by place or seed by seed.',
  ],
  run,
};
