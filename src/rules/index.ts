// The public names of rules/: the only place that knows a rule.
export { type Advance, advance, advanceInPlace, checkOrders, type RefusedOrder, SUB_PHASES } from './advance.ts';
export { arrivalOf, decidingColumn, isDenied } from './arrival.ts';
export { STOCK_FEATURES, STOCK_KINDS, STOCK_TERRAINS } from './catalogue.ts';
export { digestWords } from './digest.ts';
export { checkBelt, checkPlan, costOf, costOfPlan, hexesOf, mayLie, type PlanFault, zoneHas } from './laying.ts';
export { criticalClearance, lossesOf, measure, sumColumns } from './measure.ts';
export * from './numbers.ts';
export { explain, legalOrders, REFUSAL_TEXT } from './orders.ts';
export { draw, philoxInto } from './philox.ts';
export * from './play-types.ts';
export { canonicalSeed, SEED_LIMIT, seedKey } from './seed.ts';
export { compile, joinChances, type KindTable, type Segment, type Setting, stepCosts, tableOfKind } from './setting.ts';
export { COL, digestOf, fork, isOver, minuteOf, type State, setUp, setUpWithKey, turnOf } from './state.ts';
export * from './types.ts';
export { viewFor } from './view.ts';
