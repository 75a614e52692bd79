// Why a treaty refuses a kind or its production, and what would change that: TR-2 and TR-6. checkPlan and hints say the same.
import { periodFrom, periodText } from './calendar.ts';
import { makeDayText } from './days.ts';
import type { BareFault } from './plan-fault.ts';
import { bannedClass, daysOf, isSuspended, treatyOn, type Withdrawal, withdrawalOf } from './treaties.ts';
import type { ComponentClass, Day, Plan, Scenario, TreatyStatus } from './types.ts';
import { nameOf, word } from './named.ts';
import { en, type Part, type Sentence } from './sentence.ts';

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
  readonly name: Part;
  /** Indices into the catalogue. */
  readonly kinds: readonly number[];
  readonly act: 'order' | 'start';
}

/** Why treaties refuse a kind of the catalogue in a period, a refusal for each treaty; [] = they do not (TR-2, TR-6). For hints; checkPlan says the same. */
export function explainKind(scenario: Scenario, plan: Plan, kind: number, period: number): readonly TreatyRefusal[] {
  const name = nameOf(scenario.catalogue[kind]);
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
  const message = en`${subject.name} has the ${word(facts.class)} component: ${who} abstains from it by its own choice, whether "${name}" (${facts.article}) binds it or not`;
  return {
    ...facts,
    rule: 'TR-6',
    code: 'abstains',
    disputed: false,
    message,
    hint: en`choose another kind: no date changes this`,
  };
}

/** TR-2. */
function bound(scenario: Scenario, subject: Subject, facts: Facts): TreatyRefusal {
  const { name, suspended } = scenario.treaties[facts.treaty];
  const { effect } = facts.withdrawal;
  const disputed = suspended !== undefined && (effect === undefined || suspended < effect);
  const from = disputed ? suspended : effect;
  const who = scenario.text.sides.laying;
  const part = word(facts.class);
  const has =
    subject.act === 'start'
      ? en`${subject.name} is for kinds with the ${part} component`
      : en`${subject.name} has the ${part} component`;
  const message = en`${has}, which "${name}" bans (${facts.article}), and ${who} is bound by it on ${makeDayText(facts.day)}`;
  const way = disputed
    ? en`from ${makeDayText(suspended)} on ${who} holds it suspended, which is disputed`
    : wayOut(scenario, facts, who);
  return {
    ...facts,
    rule: 'TR-2',
    code: 'treaty',
    from,
    disputed,
    message,
    hint: en`${way}: ${nextStep(scenario, subject, from)}`,
  };
}

/** What withdrawal would change, or why there is none (TR-3, TR-4). */
function wayOut(scenario: Scenario, { withdrawal, exitArticle }: Facts, who: string): Sentence {
  const { given, notice, due, effect } = withdrawal;
  if (notice === undefined || due === undefined) return en`the scenario does not let ${who} withdraw (${exitArticle})`;
  const first = periodText(scenario, periodFrom(scenario, notice) ?? 0);
  const act = given
    ? en`notice is given on ${makeDayText(notice)} (${exitArticle})`
    : en`give notice in ${first} (${exitArticle})`;
  if (effect === undefined) {
    return given
      ? en`${act}, but on ${makeDayText(due)} withdrawal is barred by an armed conflict of which no end is in sight`
      : en`notice in ${first} (${exitArticle}) would be due on ${makeDayText(due)}, but withdrawal is barred by an armed conflict of which no end is in sight`;
  }
  const then = makeDayText(effect);
  return effect === due
    ? en`${act}, and it takes effect on ${then}`
    : en`${act}, and it takes effect on ${then}, not on ${makeDayText(due)}, for an armed conflict is under way then`;
}

function nextStep(scenario: Scenario, { act }: Subject, from: Day | undefined): Sentence {
  if (from === undefined) return act === 'start' ? en`leave this decision out` : en`choose another kind`;
  const number = periodFrom(scenario, from);
  if (number === undefined) return en`no period begins after that`;
  const period = periodText(scenario, number);
  if (number + 1 === scenario.calendar.periods.length)
    return act === 'start' ? en`start it in ${period}` : en`order it in ${period}`;
  return act === 'start' ? en`start it in ${period} or later` : en`order it in ${period} or later`;
}
