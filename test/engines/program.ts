// What every engine has to work out alike: the digests of every shipped scenario, plan and policy, and the verdicts on bad files.
import {
  makeTranscript,
  NO_BELTS,
  play,
  POLICIES,
  parseTranscript,
  transcriptText,
  verify,
} from '../../src/exercise/index.ts';
import { parsePlan, scenarioDocument } from '../../src/scenario/index.ts';
import { badTexts } from './bad-texts.ts';

const scenarios = import.meta.glob<string>('/scenarios/*.json', { query: '?raw', import: 'default', eager: true });
const plans = import.meta.glob<string>('/scenarios/plans/*.json', { query: '?raw', import: 'default', eager: true });

/** Two seeds that a careless generator takes for one another (CH-3). */
const SEEDS = ['a', '\u0161'];

function inOrder(files: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(files).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

function playAll(text: string): string[] {
  const read = scenarioDocument(text);
  if (!read.ok) return read.problems.map(({ code, pointer }) => `${code} ${pointer}`);
  const { scenario, document } = read.value;
  const ours = inOrder(plans).filter(([path]) => path.startsWith(`/scenarios/plans/${scenario.id}.`));
  const lines = [`${scenario.id} ${scenario.hash}`];
  for (const plan of [NO_BELTS, ...ours.map(([, planText]) => parsePlan(planText, scenario))]) {
    const legal = 'ok' in plan ? (plan.ok ? plan.value : undefined) : plan;
    if (legal === undefined) throw new Error('a shipped plan is refused');
    for (const policy of POLICIES) {
      for (const seed of SEEDS) {
        const exercise = play(scenario, legal, seed, policy);
        const last = exercise.turns[exercise.turns.length - 1].digest;
        const { seal } = makeTranscript(exercise, document);
        lines.push(`  ${legal.name} ${policy} ${exercise.turns.length} ${last} ${seal}`);
      }
    }
  }
  return lines;
}

/** One transcript written, read back and verified. */
function verifyOne(text: string): string {
  const read = scenarioDocument(text);
  if (!read.ok) return 'refused';
  const { scenario, document } = read.value;
  const exercise = play(scenario, NO_BELTS, 'verify', 'breach');
  const back = parseTranscript(transcriptText(makeTranscript(exercise, document)));
  return back.ok ? JSON.stringify(verify(back.value)) : 'unreadable';
}

function verdictOn([name, text]: readonly [string, string]): string {
  const result = scenarioDocument(text);
  const found = result.problems.map(({ code, pointer, line, column }) => `${code} ${pointer} ${line}:${column}`);
  return `${name}: ${found.join(', ')}`;
}

/** The text that the engines are compared by. */
export function program(): string {
  const texts = inOrder(scenarios);
  if (texts.length === 0) throw new Error('no scenario was found');
  return [
    ...texts.flatMap(([, text]) => playAll(text)),
    verifyOne(texts[0][1]),
    ...badTexts(texts[0][1]).map(verdictOn),
  ].join('\n');
}
