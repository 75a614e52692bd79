// What every engine has to work out alike: digests of every shipped scenario with its plans and all policies, and the verdicts on bad files.
import {
  LAYING_POLICIES,
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

/** Seeds: first two that a careless generator takes for one another (CH-3), then numbers. */
function seedOf(i: number): string {
  return ['a', '\u0161'][i] ?? `engines-${i}`;
}

function inOrder(files: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(files).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** One line for each seed: its plan and policies go round, so that ten seeds meet them all. */
function playAll(text: string, seeds: number): string[] {
  const read = scenarioDocument(text);
  if (!read.ok) return read.problems.map(({ code, pointer }) => `${code} ${pointer}`);
  const { scenario, document } = read.value;
  const ours = inOrder(plans).filter(([path]) => path.startsWith(`/scenarios/plans/${scenario.id}.`));
  const legal = ours.map(([, planText]) => {
    const plan = parsePlan(planText, scenario);
    if (!plan.ok) throw new Error('a shipped plan is refused');
    return plan.value;
  });
  const all = [...legal, NO_BELTS];
  const lines = [`${scenario.id} ${scenario.hash}`];
  for (let i = 0; i < seeds; i++) {
    const control = {
      moving: POLICIES[i % POLICIES.length],
      laying: LAYING_POLICIES[Math.floor(i / POLICIES.length) % LAYING_POLICIES.length],
    };
    const exercise = play(scenario, all[i % all.length], seedOf(i), control);
    const digests = exercise.turns.map(({ digest }) => digest).join('');
    const { seal } = makeTranscript(exercise, document);
    lines.push(
      `  ${exercise.plan.name} ${control.moving} ${control.laying} ${digests.length / 32} ${digests.slice(-32)} ${seal}`,
    );
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

/** The text that the engines are compared by, with so many seeds for each scenario. */
export function program(seeds: number): string {
  const texts = inOrder(scenarios);
  if (texts.length === 0) throw new Error('no scenario was found');
  return [
    ...texts.flatMap(([, text]) => playAll(text, seeds)),
    verifyOne(texts[0][1]),
    ...badTexts(texts[0][1]).map(verdictOn),
  ].join('\n');
}
