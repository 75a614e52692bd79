// The tables of a printed plan: belts, groups, triggers, and what is decided on production and treaties.
import { makePlaceText } from '../../hex/index.ts';
import { type Care, costOf, periodOf, type Plan, type Scenario } from '../../rules/index.ts';
import { named, text } from '../text/index.ts';
import { beltLabel } from './paper-marks.ts';
import { actionWords, conditionWords } from './trigger-words.ts';

/** What a sheet is called. */
export function sheetName(kind: 'plan' | 'debrief'): string {
  return kind === 'plan' ? text.plan.sheet : text.print.debrief;
}

type Rows = readonly (readonly string[])[];

/** OB-10. */
const USUAL_CARE: Care = 'recorded';

/** PR-2: in which periods a belt is ordered and laid. */
function periodWords(scenario: Scenario, belt: Plan['belts'][number]): string {
  const { periods } = scenario.calendar;
  if (periods.length === 1) return text.words.none;
  const { ordered, laid } = periodOf(scenario, belt);
  return text.print.when(periods[ordered].name, periods[laid].name);
}

/** A row for each belt, in the order of the plan: the numbers on the map are these. */
export function beltRows(scenario: Scenario, plan: Plan): Rows {
  const { words, belts } = text;
  return plan.belts.map((belt, i) => {
    const kind = scenario.catalogue[belt.kind];
    const cost = costOf(kind, belt.depth, belt.places.length, belt.care);
    return [
      beltLabel(scenario, belt, i),
      named(kind),
      belt.places.map((place) => makePlaceText(scenario.grid, place)).join('  '),
      words.rows(belt.depth),
      belts.cost(words.points(cost.points), words.crewMinutes(cost.effort)),
      scenario.edition === 1 ? words.none : words.care[belt.care ?? USUAL_CARE],
      periodWords(scenario, belt),
    ];
  });
}

/** IN-1. */
export function groupRows(scenario: Scenario, plan: Plan): Rows {
  const { words } = text;
  return (plan.groups ?? []).map(({ name, effect, area, belts, predicted }) => [
    name,
    words.effect[effect],
    area === undefined ? words.none : scenario.zones[area].name,
    words.list(belts.map((belt) => beltLabel(scenario, plan.belts[belt], belt))),
    predicted === undefined ? words.none : words.minutes(predicted),
  ]);
}

/** TG-1. */
export function triggerLines(scenario: Scenario, plan: Plan): readonly string[] {
  const { triggers, words } = text;
  return (plan.triggers ?? []).map((trigger) => {
    const actions = words.list(trigger.actions.map((action) => actionWords(scenario, plan, action)));
    const what = triggers.name(conditionWords(scenario, trigger.when), actions);
    return text.print.decided(triggers.item(trigger.name, trigger.each), what);
  });
}

/** PR-5, TR-3: what could be decided on production and on treaties, and what this plan decides. */
export function decisionLines(scenario: Scenario, plan: Plan): readonly string[] {
  const { preparation, print, words } = text;
  const { periods, stores } = scenario.calendar;
  const when = (period: number | undefined) => (period === undefined ? preparation.never : periods[period].name);
  const production = stores.flatMap(({ name, rate, running, lead, cost }, i) => {
    if (rate === 0 || running) return [];
    const decided = plan.production?.find(({ store }) => store === i)?.period;
    return [print.decided(preparation.produce(name, rate, lead, words.points(cost)), when(decided))];
  });
  const treaties = scenario.treaties.flatMap(({ name, mayLeave, side, exitArticle, noticeMonths }, i) => {
    if (!mayLeave || side !== 'laying') return [];
    const decided = plan.notices?.find(({ treaty }) => treaty === i)?.period;
    return [print.decided(`${name}. ${preparation.notice(exitArticle, noticeMonths)}`, when(decided))];
  });
  return [...production, ...treaties];
}
