// What would have turned the refusal of a plan: asked of the gate itself, `checkPlan`, with one input changed (WY-3).
import {
  type Belt,
  type Calendar,
  checkPlan,
  DEPTH_LIMIT,
  type ObstacleKind,
  type Plan,
  type PlanFault,
  type Scenario,
  type Treaty,
} from '../../rules/index.ts';
import type { Change, FaultTrace } from './change-types.ts';
import { type Knob, smallest, switched } from './search.ts';
import { nearestShift } from './shift.ts';

/** A plan for a scenario, and the fault that should go without another one coming. */
interface Question {
  readonly scenario: Scenario;
  readonly plan: Plan;
  readonly fault: PlanFault;
  readonly turns: (scenario: Scenario, plan: Plan) => boolean;
}

/** Bounds of what a scenario may give. */
const MOST = { points: 100_000, effort: 10_000_000, stock: 100_000, noticeMonths: 120, maxLength: 64 } as const;

/** Faults of places: another place turns them. */
const PLACE_CODES: readonly string[] = [
  'outside-zone',
  'restriction',
  'kept-clear',
  'impassable-ground',
  'wrong-terrain',
  'wrong-feature',
  'contamination',
  'overlap',
  'off-map',
];

function keyOf({ rule, code, belt, segment, period, entry }: PlanFault): string {
  const at = entry === undefined ? '' : `${entry.list} ${entry.index} ${entry.item ?? ''}`;
  return `${rule} ${code} ${belt} ${segment ?? ''} ${period ?? ''} ${at}`;
}

function changeOf(knob: Knob): readonly Change[] {
  if (knob.least > knob.most) return [];
  const found = smallest(knob);
  return 'change' in found ? [found.change] : [];
}

function withBelt(plan: Plan, belt: number, change: Partial<Belt>): Plan {
  return { ...plan, belts: plan.belts.map((each, i) => (i === belt ? { ...each, ...change } : each)) };
}

function withCalendar(scenario: Scenario, change: Partial<Calendar>): Scenario {
  return { ...scenario, calendar: { ...scenario.calendar, ...change } };
}

/** Rows and segments of one belt. */
function sizeChanges({ scenario, plan, turns }: Question, belt: number): readonly Change[] {
  const { id: of, depth, places } = plan.belts[belt];
  const rows = (value: number) => turns(scenario, withBelt(plan, belt, { depth: value }));
  const length = (value: number) => turns(scenario, withBelt(plan, belt, { places: places.slice(0, value) }));
  const most = Math.max(depth, DEPTH_LIMIT);
  return [
    ...changeOf({ change: 'depth', of, unit: 'row', now: depth, least: 1, most, turns: rows }),
    ...changeOf({
      change: 'segments',
      of,
      unit: 'segment',
      now: places.length,
      least: 1,
      most: places.length,
      turns: length,
    }),
  ];
}

/** The periods in which a belt is ordered and laid. */
function periodChanges({ scenario, plan, turns }: Question, belt: number): readonly Change[] {
  const { id: of, ordered = 0, laid, kind } = plan.belts[belt];
  const last = scenario.calendar.periods.length - 1;
  const order = (value: number) => turns(scenario, withBelt(plan, belt, { ordered: value }));
  const lay = (value: number) => turns(scenario, withBelt(plan, belt, { laid: value }));
  const now = laid ?? ordered + scenario.catalogue[kind].lead;
  return [
    ...changeOf({ change: 'ordered', of, unit: 'period', now: ordered, least: 0, most: last, turns: order }),
    ...changeOf({ change: 'laid', of, unit: 'period', now, least: 0, most: last, turns: lay }),
  ];
}

/** More points or crew-minutes in the period; less of any belt, or in another period (OB-8, PR-3). */
function budgetChanges(question: Question, what: 'points' | 'effort'): readonly Change[] {
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
    ...changeOf({ change: what, of: id, period, unit, now, least: now, most: MOST[what], turns: more }),
    ...plan.belts.flatMap((_, belt) => [...sizeChanges(question, belt), ...periodChanges(question, belt)]),
  ];
}

/** More in stock; less of any belt (PR-5). */
function storeChanges(question: Question): readonly Change[] {
  const { scenario, plan, turns } = question;
  const { stores } = scenario.calendar;
  const stocks = stores.flatMap(({ id, stock }, store) => {
    const more = (value: number) => {
      const changed = stores.map((each, i) => (i === store ? { ...each, stock: value } : each));
      return turns(withCalendar(scenario, { stores: changed }), plan);
    };
    return changeOf({ change: 'stock', of: id, unit: 'item', now: stock, least: stock, most: MOST.stock, turns: more });
  });
  return [...stocks, ...plan.belts.flatMap((_, belt) => sizeChanges(question, belt))];
}

function withTreaty(scenario: Scenario, treaty: number, change: Partial<Treaty>): Scenario {
  return { ...scenario, treaties: scenario.treaties.map((each, i) => (i === treaty ? { ...each, ...change } : each)) };
}

/** Another period, fewer months of notice, notice in the latest period that is soon enough, or no abstaining (TR-2 to TR-6). */
function treatyChanges(question: Question): readonly Change[] {
  const { scenario, plan, fault, turns } = question;
  const { treaties, calendar } = scenario;
  const ofTreaties = treaties.flatMap(({ id, noticeMonths, abstains }, treaty) => {
    const sooner = (value: number) => turns(withTreaty(scenario, treaty, { noticeMonths: value }), plan);
    const free = abstains && turns(withTreaty(scenario, treaty, { abstains: false }), plan);
    return [
      ...changeOf({
        change: 'noticeMonths',
        of: id,
        unit: 'month',
        now: noticeMonths,
        least: 0,
        most: noticeMonths,
        turns: sooner,
      }),
      ...switched('abstains', true, false, free, { of: id }),
      ...noticeChanges(question, treaty),
    ];
  });
  if (fault.belt >= 0) return [...periodChanges(question, fault.belt), ...ofTreaties];
  if (fault.entry?.list !== 'production') return ofTreaties;
  const { index } = fault.entry;
  const starts = plan.production ?? [];
  const start = (period: number) =>
    turns(scenario, { ...plan, production: starts.map((each, i) => (i === index ? { ...each, period } : each)) });
  const { store, period: now } = starts[index];
  const last = calendar.periods.length - 1;
  const of = calendar.stores[store].id;
  return [
    ...changeOf({ change: 'period', of, unit: 'period', now, least: 0, most: last, turns: start }),
    ...ofTreaties,
  ];
}

function noticeChanges({ scenario, plan, turns }: Question, treaty: number): readonly Change[] {
  const { periods } = scenario.calendar;
  const notices = plan.notices ?? [];
  if (notices.some((notice) => notice.treaty === treaty)) return [];
  for (let period = periods.length - 1; period >= 0; period--) {
    if (!turns(scenario, { ...plan, notices: [...notices, { treaty, period }] })) continue;
    return switched('notice', false, true, true, { of: scenario.treaties[treaty].id, period });
  }
  return [];
}

/** What the kind allows at most, beside the belt's own size (OB-2). */
function kindChanges(question: Question, change: 'maxDepth' | 'maxLength'): readonly Change[] {
  const { scenario, plan, fault, turns } = question;
  const { kind } = plan.belts[fault.belt];
  const { id: of, [change]: now } = scenario.catalogue[kind];
  const more = (value: number) => {
    const changed: Partial<ObstacleKind> = { [change]: value };
    const catalogue = scenario.catalogue.map((each, i) => (i === kind ? { ...each, ...changed } : each));
    return turns({ ...scenario, catalogue }, plan);
  };
  const [unit, most] = change === 'maxDepth' ? (['row', DEPTH_LIMIT] as const) : (['segment', MOST.maxLength] as const);
  return [...changeOf({ change, of, unit, now, least: now, most, turns: more }), ...sizeChanges(question, fault.belt)];
}

/** The whole belt laid so many hexes away, or without its last segments (OB-3 to OB-7, OB-9). */
function placeChanges(question: Question): readonly Change[] {
  const { scenario, plan, fault, turns } = question;
  const { id, places } = plan.belts[fault.belt];
  const by = nearestShift(scenario.grid, places, (shifted) =>
    turns(scenario, withBelt(plan, fault.belt, { places: shifted })),
  );
  const shift: readonly Change[] =
    by === undefined ? [] : [{ change: 'shift', of: id, now: 0, to: by, by, unit: 'hex', breaks: [], search: 'each' }];
  return [...shift, ...sizeChanges(question, fault.belt)];
}

function changesOf(question: Question): readonly Change[] {
  const { code, belt } = question.fault;
  if (code === 'over-budget') return budgetChanges(question, 'points');
  if (code === 'over-effort') return budgetChanges(question, 'effort');
  if (code === 'store-empty') return storeChanges(question);
  if (code === 'treaty' || code === 'abstains') return treatyChanges(question);
  if (belt < 0) return [];
  if (code === 'depth') return kindChanges(question, 'maxDepth');
  if (code === 'length') return kindChanges(question, 'maxLength');
  if (PLACE_CODES.includes(code)) return placeChanges(question);
  return periodChanges(question, belt);
}

/** Every fault of a plan, and each smallest change of one input with which it goes and no other fault comes; [] = the plan is legal. */
export function refusedPlan(scenario: Scenario, plan: Plan): readonly FaultTrace[] {
  const faults = checkPlan(scenario, plan);
  const known = new Set(faults.map(keyOf));
  return faults.map((fault): FaultTrace => {
    const key = keyOf(fault);
    const turns = (changed: Scenario, other: Plan) =>
      checkPlan(changed, other).every((each) => keyOf(each) !== key && known.has(keyOf(each)));
    return { fault, changes: changesOf({ scenario, plan, fault, turns }) };
  });
}
