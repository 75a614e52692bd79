// Par beside a comparison: the most that the budget allows, and each plan's share of it (PA-8).
import { makeShares, OPTIMAL_WORK, parRefusal, type PlanShare } from '../analysis/index.ts';
import { type Plan, type Scenario, sentenceText } from '../rules/index.ts';
import type { ParTexts } from '../workers/index.ts';
import { optionOf, readNumber } from './arguments.ts';
import { percent, plain, table } from './output.ts';
import { solve } from './solve.ts';
import type { Arguments, OptionSpec, Progress, Understood } from './types.ts';

const MOST_SECONDS = 86_400;
const MOST_WORK = 1_000_000_000;

export const PAR_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  par: { value: 'SECONDS', help: 'solve par too, for so long at most, and give each plan’s share of it' },
  'par-work': { value: 'N', help: 'the same, for so many linear programs: the same on every machine' },
};

interface Told {
  /** Fields of the JSON document. */
  readonly json: object;
  readonly lines: readonly string[];
}

/** Limits of par as they were given; undefined = par was not asked for. */
export function wantedPar(given: Arguments): Understood<Pick<ParTexts, 'seconds' | 'work'> | undefined> {
  const [par, parWork] = ['par', 'par-work'].map((name) => optionOf(given, name));
  if (par === undefined && parWork === undefined) {
    return { ok: true, value: given.options.has('all') ? { work: OPTIMAL_WORK } : undefined };
  }
  const seconds = par === undefined ? undefined : readNumber('par', par, 1, MOST_SECONDS);
  if (seconds?.ok === false) return seconds;
  const work = parWork === undefined ? undefined : readNumber('par-work', parWork, 1, MOST_WORK);
  if (work?.ok === false) return work;
  return { ok: true, value: { seconds: seconds?.value, work: work?.value } };
}

function shareText({ atLeast, atMost }: PlanShare): string {
  const [low, high] = [atLeast, atMost].map((share) => (share === undefined ? '–' : percent(share.num / share.den)));
  return low === high ? low : `${low} to ${high}`;
}

/** Solves par and sets the plans against it; nothing where par was not asked for, and the reason where there is none (PA-5). */
export async function parBeside(
  limits: Pick<ParTexts, 'seconds' | 'work'> | undefined,
  scenario: Scenario,
  scenarioText: string,
  plans: readonly Plan[],
  progress: Progress | undefined,
): Promise<Told> {
  if (limits === undefined) return { json: {}, lines: [] };
  const refusal = parRefusal(scenario);
  if (refusal !== undefined) {
    const message = sentenceText(refusal.message);
    return {
      json: { par: { error: { ...refusal, message } } },
      lines: ['', `No par: ${refusal.rule} ${plain(message)}`],
    };
  }
  const { status, value, bound } = await solve({ scenarioText, as: 'par', ...limits }, progress);
  const shareOf = makeShares(scenario);
  const shares = plans.map((plan) => ({ plan: plan.name, ...shareOf(plan, { value, bound }) }));
  const most = status === 'optimal' ? `${value} minutes` : `${value} to ${bound} minutes, stopped early`;
  const rows = shares.map((share) => [plain(share.plan), `${share.delay}`, shareText(share)]);
  return {
    json: { par: { status, value, bound, shares } },
    lines: [
      '',
      `Delay in the model of par, which is ${most} (RULES.md, PA-8).`,
      ...table(['plan', 'delay', 'of par'], rows),
    ],
  };
}
