// `abatis par`: the best plan for a budget, with a proof or with the gap that is left.
import { parRefusal, type ParReport } from '../analysis/index.ts';
import { type Scenario, sentenceText } from '../rules/index.ts';
import { makePlanText, MAX_POINTS, planDocument } from '../scenario/index.ts';
import type { ParTexts } from '../workers/index.ts';
import { optionOf, readNumber } from './arguments.ts';
import { isSameFile, writeText } from './files.ts';
import { load } from './load.ts';
import { complaintOf, misused, pairs, plain, refused } from './output.ts';
import { solve } from './solve.ts';
import type { Arguments, Command, Outcome, Progress, Understood } from './types.ts';

const DEFAULT_SECONDS = 60;
const MOST_WORK = 1_000_000_000;
const MOST_SECONDS = 86_400;

function jsonOf(scenario: Scenario, report: ParReport, points: number): object {
  const { status, value, bound, arrival, bare, cost, plan, solved, nodes } = report;
  return {
    ok: true,
    scenario: scenario.id,
    status,
    value,
    bound,
    arrival,
    withoutBelts: bare,
    budget: { points, effort: scenario.budget.effort },
    cost,
    solved,
    nodes,
    plan: planDocument(scenario, plan),
  };
}

function linesOf(scenario: Scenario, report: ParReport, points: number): string[] {
  const { status, value, bound, arrival, bare, cost, plan } = report;
  const how = status === 'optimal' ? 'optimal: no plan delays more' : `stopped: no plan delays more than ${bound}`;
  const { belts } = planDocument(scenario, plan);
  return [
    plain(scenario.text.title),
    ...pairs([
      ['par', `${value} minutes of delay in the model (${how})`],
      ['arrival', `${arrival}, without belts ${bare}, deadline ${scenario.deadline}`],
      ['cost', `${cost.points} of ${points} points, ${cost.effort} of ${scenario.budget.effort} crew-minutes`],
    ]),
    ...belts.map(({ id, kind, depth, places }) => `${id}  ${plain(kind)} ×${depth}  ${places.join(' ')}`),
  ];
}

/** Seconds absent = the clock is not asked. */
type Wanted = Pick<ParTexts, 'seconds' | 'work' | 'points'>;

/** The clock counts unless only work is named: then the answer is the same on every machine (PA-6). */
function wantedOf(given: Arguments): Understood<Wanted> {
  const [limit, work, budget] = ['limit', 'work', 'budget'].map((name) => optionOf(given, name));
  const seconds = readNumber('limit', limit ?? `${DEFAULT_SECONDS}`, 1, MOST_SECONDS);
  if (!seconds.ok) return seconds;
  const most = work === undefined ? undefined : readNumber('work', work, 1, MOST_WORK);
  if (most?.ok === false) return most;
  const points = budget === undefined ? undefined : readNumber('budget', budget, 0, MAX_POINTS);
  if (points?.ok === false) return points;
  const isTimed = limit !== undefined || work === undefined;
  return {
    ok: true,
    value: { seconds: isTimed ? seconds.value : undefined, work: most?.value, points: points?.value },
  };
}

async function run(given: Arguments, progress: Progress | undefined): Promise<Outcome> {
  const wanted = wantedOf(given);
  if (!wanted.ok) return misused(wanted.message, 'abatis par');
  const out = optionOf(given, 'out');
  if (out !== undefined && (await isSameFile(out, given.files[0]))) {
    return misused(`--out would overwrite ${given.files[0]}, which is read`, 'abatis par');
  }
  const loaded = await load(given.files[0], []);
  if (!loaded.ok) return refused(loaded.problems);
  const { scenario, scenarioText } = loaded.value;
  const { points } = wanted.value;
  const refusal = parRefusal(scenario, points);
  if (refusal !== undefined) {
    const message = sentenceText(refusal.message);
    const complaints = [`${plain(given.files[0])}: ${refusal.rule} ${message}`];
    return { code: 1, json: { ok: false, error: { ...refusal, message } }, lines: [], complaints };
  }
  const report = await solve({ scenarioText, as: 'par', ...wanted.value }, progress);
  const failed = out === undefined ? undefined : await writeText(out, makePlanText(scenario, report.plan));
  if (failed !== undefined) return refused([failed]);
  const counted = points ?? scenario.budget.points;
  return {
    code: 0,
    json: jsonOf(scenario, report, counted),
    lines: linesOf(scenario, report, counted),
    complaints: loaded.warnings.map(complaintOf),
  };
}

export const par: Command = {
  name: 'par',
  summary: 'the best plan for the budget, proved',
  files: 'SCENARIO',
  least: 1,
  most: 1,
  options: {
    budget: { value: 'N', help: 'points in place of the scenario’s' },
    out: { value: 'PLAN', help: 'write the plan to this file, in place of what is there' },
    limit: {
      value: 'SECONDS',
      help: `stop then, with what there is; the default is ${DEFAULT_SECONDS}, or none with --work`,
    },
    work: { value: 'N', help: 'stop after so many linear programs: the answer is then the same on every machine' },
  },
  notes: [
    'Delay in the model of RULES.md, PA. "optimal" is said only when it is proved; it does not depend on the machine then.',
    'Stopped early, by Ctrl-C too, it says "limit", with the best plan so far and the delay that no plan exceeds.',
  ],
  run,
};
