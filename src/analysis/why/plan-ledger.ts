// What is tried out to turn faults of budget, stores and treaties: more of them, less of a belt, other periods (WY-7).
import type { Treaty } from '../../rules/index.ts';
import { careTry, kindTry, periodTry, sizeTry } from './plan-belts.ts';
import { orLeftOut, type Question, withCalendar, without } from './plan-question.ts';
import { chosen, type Found, tried } from './search.ts';

/** Bounds of what a scenario may give. */
const MOST = { points: 100_000, effort: 10_000_000, stock: 100_000, rate: 10_000 } as const;

type Budget = 'points' | 'effort';

/** Less of any belt, in another period, with another care; or, where none of these do, without it. */
function lessOfBelts(question: Question): readonly Found[] {
  return question.plan.belts.flatMap((_, belt) =>
    orLeftOut(question, belt, [...sizeTry(question, belt), ...periodTry(question, belt), ...careTry(question, belt)]),
  );
}

/** What does not turn it is told of the budget alone: of each belt it would be a long list. */
function turning(found: readonly Found[]): readonly Found[] {
  return found.filter((each) => 'change' in each);
}

/** More points or crew-minutes in the period, or less of the plan (OB-8, PR-3). */
export function budgetChanges(question: Question, what: Budget): readonly Found[] {
  const { scenario, plan, fault, turns } = question;
  const { periods } = scenario.calendar;
  const period = fault.period ?? 0;
  const more = (value: number) => {
    const changed = periods.map((each, i) => (i === period ? { ...each, [what]: value } : each));
    return turns(withCalendar(scenario, { periods: changed }), plan);
  };
  const { id, [what]: now } = periods[period];
  const unit = what === 'points' ? 'point' : 'crewMinute';
  return [
    ...tried({ change: what, of: id, period, unit, now, least: now, most: MOST[what], turns: more }),
    ...turning(lessOfBelts(question)),
    ...turning((plan.production ?? []).flatMap((_, index) => productionChanges(question, index))),
  ];
}

/** The period in which production is started, and that it is. */
export function productionChanges({ scenario, plan, turns }: Question, index: number): readonly Found[] {
  const starts = plan.production ?? [];
  const { store, period: now } = starts[index];
  const { calendar } = scenario;
  const of = calendar.stores[store]?.id ?? String(store);
  const last = Math.max(now, calendar.periods.length - 1);
  const start = (period: number) =>
    turns(scenario, { ...plan, production: starts.map((each, i) => (i === index ? { ...each, period } : each)) });
  const stop = () => turns(scenario, { ...plan, production: without(starts, index) }, { list: 'production', index });
  return [
    ...tried({ change: 'period', of, unit: 'period', now, least: 0, most: last, turns: start }),
    ...chosen({ change: 'production', of, now: true, others: [false], turns: stop }),
  ];
}

/** A number of a store, and more of it. */
function moreOf(change: 'stock' | 'rate', { scenario, plan, turns }: Question, store: number): readonly Found[] {
  const { stores } = scenario.calendar;
  const { id: of, [change]: now } = stores[store];
  const more = (value: number) => {
    const changed = stores.map((each, i) => (i === store ? { ...each, [change]: value } : each));
    return turns(withCalendar(scenario, { stores: changed }), plan);
  };
  return tried({ change, of, unit: 'item', now, least: now, most: MOST[change], turns: more });
}

/** Production that the plan does not start, in the latest period that is soon enough. */
function startChanges({ scenario, plan, turns }: Question, store: number): readonly Found[] {
  const { stores, periods } = scenario.calendar;
  const { id: of, running } = stores[store];
  const starts = plan.production ?? [];
  if (running || starts.some((each) => each.store === store)) return [];
  const late = periods
    .map((_, i) => periods.length - 1 - i)
    .find((period) => turns(scenario, { ...plan, production: [...starts, { store, period }] }));
  const when = late === undefined ? {} : { period: late };
  return chosen({ change: 'production', of, ...when, now: false, others: [true], turns: () => late !== undefined });
}

/** More in stock, more made, production begun or begun sooner; less of any belt, or laid later (PR-5). */
export function storeChanges(question: Question): readonly Found[] {
  const { scenario, plan } = question;
  return turning([
    ...scenario.calendar.stores.flatMap((_, store) => [
      ...moreOf('stock', question, store),
      ...moreOf('rate', question, store),
      ...startChanges(question, store),
    ]),
    ...(plan.production ?? []).flatMap((_, index) => productionChanges(question, index)),
    ...lessOfBelts(question),
  ]);
}

/** Fewer months of notice, notice in the latest period that is soon enough, or no abstaining (TR-2 to TR-6). */
function oneTreaty(question: Question, treaty: number): readonly Found[] {
  const { scenario, plan, turns } = question;
  const { treaties } = scenario;
  const { id: of, noticeMonths, abstains } = treaties[treaty];
  const withTreaty = (change: Partial<Treaty>) =>
    turns({ ...scenario, treaties: treaties.map((each, i) => (i === treaty ? { ...each, ...change } : each)) }, plan);
  return [
    ...tried({
      change: 'noticeMonths',
      of,
      unit: 'month',
      now: noticeMonths,
      least: 0,
      most: noticeMonths,
      turns: (value) => withTreaty({ noticeMonths: value }),
    }),
    ...chosen({
      change: 'abstains',
      of,
      now: true,
      others: abstains ? [false] : [],
      turns: () => withTreaty({ abstains: false }),
    }),
    ...noticeGiven(question, treaty),
  ];
}

function noticeGiven({ scenario, plan, turns }: Question, treaty: number): readonly Found[] {
  const { periods } = scenario.calendar;
  const notices = plan.notices ?? [];
  if (notices.some((notice) => notice.treaty === treaty)) return [];
  const late = periods
    .map((_, i) => periods.length - 1 - i)
    .find((period) => turns(scenario, { ...plan, notices: [...notices, { treaty, period }] }));
  const { id: of } = scenario.treaties[treaty];
  const when = late === undefined ? {} : { period: late };
  return chosen({ change: 'notice', of, ...when, now: false, others: [true], turns: () => late !== undefined });
}

/** Another period or kind, and what of the treaties would do. */
export function treatyChanges(question: Question): readonly Found[] {
  const { scenario, fault } = question;
  const ofTreaties = scenario.treaties.flatMap((_, treaty) => oneTreaty(question, treaty));
  const { belt, entry } = fault;
  if (belt >= 0) {
    return orLeftOut(question, belt, [...periodTry(question, belt), ...ofTreaties, ...kindTry(question, belt)]);
  }
  if (entry?.list !== 'production') return ofTreaties;
  return [...productionChanges(question, entry.index), ...ofTreaties];
}
