// Why a treaty refuses a kind or its production, and what would change that: TR-2 and TR-6. checkPlan and hints say the same.
import { periodFrom, periodText } from './calendar.ts';
import { makeDayText } from './days.ts';
import type { BareFault } from './plan-fault.ts';
import { bannedClass, daysOf, isSuspended, treatyOn, type Withdrawal, withdrawalOf } from './treaties.ts';
import type { ComponentClass, Day, Plan, Scenario, TreatyStatus } from './types.ts';

/** Why a kind, or production of it, is refused by a treaty. */
export interface TreatyRefusal extends BareFault {
  readonly rule: 'TR-2' | 'TR-6';
  readonly code: 'treaty' | 'abstains';
  /** Index into scenario.treaties. */
  readonly treaty: number;
  readonly class: ComponentClass;
  /** The article that bans, and the one that allows withdrawal. */
  readonly article: string;
  readonly exitArticle: string;
  /** A day on which it is refused, and how the side stands to the treaty then. */
  readonly day: Day;
  readonly status: TreatyStatus;
  readonly withdrawal: Withdrawal;
  /** First day from which it could be otherwise, by withdrawal or suspension; absent = never. */
  readonly from?: Day;
  /** Would it be disputed from that day on (TR-5)? */
  readonly disputed: boolean;
}

/** What is looked at: a kind that is used, or a store of which production is started. */
export interface Subject {
  readonly name: string;
  /** Indices into the catalogue. */
  readonly kinds: readonly number[];
  readonly act: 'order' | 'start';
}

/** Why treaties refuse a kind of the catalogue in a period, a refusal for each treaty; [] = they do not (TR-2, TR-6). For hints; checkPlan says the same. */
export function explainKind(scenario: Scenario, plan: Plan, kind: number, period: number): readonly TreatyRefusal[] {
  const { name } = scenario.catalogue[kind];
  return treatyRefusals(scenario, plan, { name, kinds: [kind], act: 'order' }, daysOf(scenario, kind, [period]));
}

/** The same for a subject on any of these days. */
export function treatyRefusals(
  scenario: Scenario,
  plan: Plan,
  subject: Subject,
  days: readonly Day[],
): readonly TreatyRefusal[] {
  return scenario.treaties.flatMap((treaty, index) => {
    // TR-1.
    const banned = treaty.side === 'laying' ? bannedClass(scenario, treaty, subject.kinds) : undefined;
    if (banned === undefined) return [];
    const isRefused = (day: Day) =>
      treatyOn(scenario, plan, index, day) !== 'out' && !isSuspended(scenario, plan, index, day);
    const byChoice = treaty.abstains && subject.act === 'order';
    const day = byChoice ? days[0] : days.find(isRefused);
    if (day === undefined) return [];
    const { article, exitArticle } = treaty;
    const status = treatyOn(scenario, plan, index, day);
    const withdrawal = withdrawalOf(scenario, plan, index, scenario.calendar.periods[0].from);
    const facts = { treaty: index, class: banned, article, exitArticle, day, status, withdrawal };
    return [byChoice ? abstaining(scenario, subject, facts) : bound(scenario, subject, facts)];
  });
}

type Facts = Pick<TreatyRefusal, 'treaty' | 'class' | 'article' | 'exitArticle' | 'day' | 'status' | 'withdrawal'>;

/** TR-6. */
function abstaining(scenario: Scenario, subject: Subject, facts: Facts): TreatyRefusal {
  const { name } = scenario.treaties[facts.treaty];
  const who = scenario.text.sides.laying;
  const message = `${subject.name} has the ${facts.class} component: ${who} abstains from it by its own choice, whether "${name}" (${facts.article}) binds it or not`;
  return {
    ...facts,
    rule: 'TR-6',
    code: 'abstains',
    disputed: false,
    message,
    hint: 'choose another kind: no date changes this',
  };
}

/** TR-2. */
function bound(scenario: Scenario, subject: Subject, facts: Facts): TreatyRefusal {
  const { name, suspended } = scenario.treaties[facts.treaty];
  const { effect } = facts.withdrawal;
  const disputed = suspended !== undefined && (effect === undefined || suspended < effect);
  const from = disputed ? suspended : effect;
  const who = scenario.text.sides.laying;
  const has = `${subject.name} ${subject.act === 'start' ? 'is for kinds with' : 'has'} the ${facts.class} component`;
  const message = `${has}, which "${name}" bans (${facts.article}), and ${who} is bound by it on ${makeDayText(facts.day)}`;
  const way = disputed
    ? `from ${makeDayText(suspended)} on ${who} holds it suspended, which is disputed`
    : wayOut(scenario, facts, who);
  return {
    ...facts,
    rule: 'TR-2',
    code: 'treaty',
    from,
    disputed,
    message,
    hint: `${way}: ${nextStep(scenario, subject, from)}`,
  };
}

/** What withdrawal would change, or why there is none (TR-3, TR-4). */
function wayOut(scenario: Scenario, { withdrawal, exitArticle }: Facts, who: string): string {
  const { given, notice, due, effect } = withdrawal;
  if (notice === undefined || due === undefined) return `the scenario does not let ${who} withdraw (${exitArticle})`;
  const first = periodText(scenario, periodFrom(scenario, notice) ?? 0);
  const act = given
    ? `notice is given on ${makeDayText(notice)} (${exitArticle})`
    : `give notice in ${first} (${exitArticle})`;
  if (effect === undefined) {
    const would = given ? act : `notice in ${first} (${exitArticle}) would be due on ${makeDayText(due)}`;
    return `${would}, but ${given ? `on ${makeDayText(due)} ` : ''}withdrawal is barred by an armed conflict of which no end is in sight`;
  }
  const later = effect === due ? '' : `, not on ${makeDayText(due)}, for an armed conflict is under way then`;
  return `${act}, and it takes effect on ${makeDayText(effect)}${later}`;
}

function nextStep(scenario: Scenario, { act }: Subject, from: Day | undefined): string {
  if (from === undefined) return act === 'start' ? 'leave this decision out' : 'choose another kind';
  const period = periodFrom(scenario, from);
  if (period === undefined) return 'no period begins after that';
  return `${act} it in ${periodText(scenario, period)}${period + 1 < scenario.calendar.periods.length ? ' or later' : ''}`;
}
