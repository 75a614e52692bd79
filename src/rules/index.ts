// The public names of rules/: the only place that knows a rule.
export {
  type Advance,
  advance,
  advanceInPlace,
  checkOrders,
  type RefusedOrder,
  SUB_PHASES,
  subjectOf,
} from './advance.ts';
export { arrivalOf, decidingColumn, isDenied } from './arrival.ts';
export { checkBelt } from './belt-check.ts';
export { costOf, costOfPlan, type Ledger, ledgerOf, type PeriodLedger } from './budget.ts';
export { periodOf, periodText } from './calendar.ts';
export { STANDING_LIFE, STOCK_KINDS } from './catalogue.ts';
export { addMonths, makeDayText, parseDayText } from './days.ts';
export { digestWords } from './digest.ts';
export { type AreasLeft, areasLeft } from './debrief/areas.ts';
export { burdenOf, burdenQuarters, confirmedSegments } from './debrief/burden.ts';
export { bandOf } from './debrief/civilians.ts';
export { intentColumns, intentNeeds, intentOf, isNeedMet } from './debrief/intent.ts';
export { legacyOf, legacySummaryOf } from './debrief/legacy.ts';
export { editionOne, plainCalendar, STOCK_LEGACY } from './edition.ts';
export { STOCK_FEATURES, STOCK_TERRAINS } from './ground.ts';
export { lawOf } from './law.ts';
export { hexesOf, mayLie, zoneHas } from './laying.ts';
export { leaveOut, leaveOutAll, touchedBelts } from './leave-out.ts';
export * from './measure-types.ts';
export { groundNames, nameOf, type Noun, VOCABULARY, word } from './named.ts';
export * from './note-types.ts';
export {
  BELT_SUMS,
  beltFigures,
  COLUMN_SUMS,
  columnFigures,
  criticalClearance,
  friendsOf,
  lossesOf,
  measure,
  searchTimeOf,
  sumColumns,
} from './measure.ts';
export * from './numbers.ts';
export { legalOrders } from './legal.ts';
export { explain } from './orders.ts';
export { draw, philoxInto } from './philox.ts';
export { checkPlan } from './plan-check.ts';
export type { PlanEntry, PlanFault } from './plan-fault.ts';
export * from './play-types.ts';
export { REFUSAL_TEXT } from './refusals.ts';
export { isForetold, scenarioFor } from './scenario-for.ts';
export { canonicalSeed, SEED_LIMIT } from './seed.ts';
export { seedKey } from './seed-key.ts';
export type { Segment } from './segments.ts';
export { compile, joinChances, type KindTable, type Setting, settingWith, tableOfKind } from './setting.ts';
export { stepCosts } from './step-costs.ts';
export {
  COL,
  digestOf,
  fork,
  isOver,
  minuteOf,
  type State,
  setUp,
  setUpAgainInPlace,
  setUpWithKey,
  turnOf,
} from './state.ts';
export { productionCosts, type StoreLedger, type StorePeriod } from './stores.ts';
export { freeFrom, treatyOn, type Withdrawal, withdrawalOf } from './treaties.ts';
export { explainKind, type TreatyRefusal } from './treaty-refusals.ts';
export * from './types.ts';
export { capital, en, listed, type Part, type Sentence, sentenceText } from './sentence.ts';
export { makeViewer, viewFor } from './view.ts';
export {
  beltAt,
  clockAt,
  type ColumnChange,
  hexAt,
  knownPlaces,
  loadAt,
  strengthAt,
  withBeltAs,
  withColumnAs,
  withNumbers,
  withoutUnseen,
  withScenario,
  withTimePassed,
  workerAtPlace,
} from './what-if.ts';
