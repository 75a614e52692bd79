// The model that par is solved on: which columns count, what may be laid where, and when the moving side arrives (PA-1 to PA-3).
import { arrivalOf, type Flow, layInPlace, makeTraffic } from '../../exercise/index.ts';
import { type Grid, IMPASSABLE_SIDE, type Place, type StepCosts, UNREACHED } from '../../hex/index.ts';
import { type Belt, costOf, mayLie, en, type Minutes, type Scenario, word } from '../../rules/index.ts';
import { calendarOf, canBeHad, timesOf } from './calendar.ts';
import { ranksOf } from './regions.ts';
import type { Group, Option, ParArrivals, ParCalendar, ParModel, ParRefusal } from './types.ts';

/** PA-5: what keeps a scenario from having a par, with these points in place of its own; undefined = nothing. */
export function parRefusal({ columns, calendar }: Scenario, points?: number): ParRefusal | undefined {
  if (points !== undefined && calendar.periods.length > 1) {
    const message = en`another budget is one number, and this scenario has its points by period`;
    return { rule: 'PA-5', code: 'par/budget', message };
  }
  const odd = columns.find(({ side, task }) => side === 'moving' && task === 'clear');
  if (odd === undefined) return undefined;
  const message = en`par is solved for columns that have somewhere to go; "${odd.name}" has the task ${word(odd.task)}`;
  return { rule: 'PA-5', code: 'par/task', message };
}

/** PA-4: kinds that stand without anybody's order, and that can be had. */
function kindsOf(scenario: Scenario): number[] {
  const { catalogue } = scenario;
  return catalogue.flatMap(({ behaviour }, kind) =>
    behaviour === 'standing' || behaviour === 'networked' ? [kind] : [],
  );
}

function optionsOf(scenario: Scenario, flows: readonly Flow[], periods: ParCalendar['periods']): Option[] {
  const { grid, catalogue } = scenario;
  const options: Option[] = [];
  for (const kind of kindsOf(scenario)) {
    const { maxDepth } = catalogue[kind];
    if (flows.every(({ minutes }) => minutes[kind].every((each) => each === 0))) continue;
    if (!canBeHad(scenario, periods[kind], kind)) continue;
    for (let place = 0; place < grid.size * 4; place++) {
      if (mayLie(scenario, catalogue[kind], place) !== undefined) continue;
      for (let depth = 1; depth <= maxDepth; depth++) {
        const { points, effort } = costOf(catalogue[kind], depth, 1);
        const minutes = flows.map((flow) => flow.minutes[kind][depth - 1]);
        options.push({ place, kind, depth, points, effort, minutes });
      }
    }
  }
  return options;
}

/** PC-1: contamination that stands, as belts. */
function thereOf({ contamination, catalogue }: Scenario): Belt[] {
  return contamination.flatMap(({ id, kind, depth, places }) =>
    catalogue[kind].behaviour === 'dummy' ? [] : [{ id, kind, depth, places }],
  );
}

function byPlace(options: readonly Option[]): ReadonlyMap<Place, readonly number[]> {
  const at = new Map<Place, number[]>();
  options.forEach(({ place }, i) => {
    const list = at.get(place);
    if (list === undefined) at.set(place, [i]);
    else list.push(i);
  });
  return at;
}

/** The scenario with so many points in its one period. */
export function withPoints(scenario: Scenario, points: number): Scenario {
  const periods = scenario.calendar.periods.map((period) => ({ ...period, points }));
  return { ...scenario, budget: { ...scenario.budget, points }, calendar: { ...scenario.calendar, periods } };
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}

/** What of a budget can be used up, when all that is used comes in these numbers. */
function usable(budget: number, numbers: readonly number[]): number {
  const unit = Math.max(1, numbers.reduce(divisor, 0));
  return budget - (budget % unit);
}

/** PA-1: all of the moving side. */
function movingColumns({ columns }: Scenario): number[] {
  return columns.flatMap(({ side }, i) => (side === 'moving' ? [i] : []));
}

/** What says when the moving side arrives: of these columns, all of the moving side's unless said. Of fewer than are needed, all are needed. */
export function makeArrivals(scenario: Scenario, moving: readonly number[] = movingColumns(scenario)): ParArrivals {
  const { columns } = scenario;
  // PA-2: a column that has to hold arrives as much later.
  const held = columns.map((column) => ({ ...column, from: column.from + column.hold }));
  const traffic = makeTraffic({ ...scenario, columns: held }, moving);
  const there = thereOf(scenario);
  return { scenario, traffic, there, late: moving.length - Math.min(scenario.needed, moving.length) + 1 };
}

/** For these columns of a scenario that `parRefusal` has nothing against. */
export function makeModel(scenario: Scenario, moving?: readonly number[]): ParModel {
  const { budget } = scenario;
  const { traffic, there, late } = makeArrivals(scenario, moving);
  layInPlace(traffic, there);
  const { flows, solver } = traffic;
  const groups = flows.flatMap(({ goal, parties, costs }, flow): Group[] => {
    const to = solver.to(costs, goal);
    return parties.map((party) => ({ flow, party, from: solver.from(costs, [party.start]), to }));
  });
  const times = timesOf(scenario);
  const all = optionsOf(scenario, flows, times.periods);
  const options = all.filter(({ points, effort }) => points <= budget.points && effort <= budget.effort);
  const base = flows.map(({ costs: { enter, cross } }) => ({ enter: enter.slice(), cross: cross.slice() }));
  const calendar = calendarOf(scenario, times, options);
  const optionsAt = byPlace(options);
  const starts = times.starts.map(({ store }) => scenario.calendar.stores[store].cost);
  const used = {
    points: usable(budget.points, [...starts, ...options.map(({ points }) => points)]),
    effort: usable(
      budget.effort,
      options.map(({ effort }) => effort),
    ),
  };
  const model = { scenario, traffic, flows, base, groups, options, optionsAt, late, budget: used, calendar, there };
  return { ...model, ranks: ranksOf(model) };
}

/** Belts that a plan may have, and so segments. */
export const MOST_SEGMENTS = 128;

/** A belt for each option. */
function beltsOf({ options }: ParModel, chosen: readonly number[]): Belt[] {
  // Not spread: this is done for each look at a plan, and spreading an option takes several times as long.
  return chosen.map((i) => {
    const { kind, depth, place } = options[i];
    return { id: '', kind, depth, places: [place] };
  });
}

/** Lays these options beside what lies there already. */
export function layChosenInPlace(model: ParModel, chosen: readonly number[]): void {
  layInPlace(model.traffic, [...model.there, ...beltsOf(model, chosen)]);
}

/** PA-2: the same when these options are laid. */
export function arrivalWith(model: ParModel, chosen: readonly number[]): Minutes {
  return arrivalOfBelts(model, beltsOf(model, chosen));
}

/** PA-2: by group, how many columns arrive when, the deadline at most, when these belts stand. */
function arrivalsOfBelts({ scenario, traffic, there }: ParArrivals, belts: readonly Belt[]) {
  layInPlace(traffic, [...there, ...belts]);
  return traffic.flows.flatMap(({ goal, parties, costs }) => {
    const field = traffic.solver.to(costs, goal);
    return parties.map((party) => ({ count: party.count, minute: arrivalOf(scenario, party, field[party.start]) }));
  });
}

/** PA-2: by group, the minute at which its columns arrive when these options are laid. */
export function arrivalsWith(model: ParModel, chosen: readonly number[]): Minutes[] {
  return arrivalsOfBelts(model, beltsOf(model, chosen)).map(({ minute }) => minute);
}

/** PA-2: the minute at which the moving side arrives when these belts stand, the deadline at most. */
export function arrivalOfBelts(model: ParArrivals, belts: readonly Belt[]): Minutes {
  const arrivals = arrivalsOfBelts(model, belts).sort((a, b) => b.minute - a.minute);
  let left = model.late;
  for (const { count, minute } of arrivals) {
    left -= count;
    if (left <= 0) return minute;
  }
  throw new RangeError(`par: ${model.late} columns cannot be late`);
}

export function costWith({ options }: ParModel, chosen: readonly number[]): { points: number; effort: number } {
  let [points, effort] = [0, 0];
  for (const i of chosen) {
    points += options[i].points;
    effort += options[i].effort;
  }
  return { points, effort };
}

/** Within the sums of the budget, its cost counted in integers? */
export function isWithinSums(model: ParModel, chosen: readonly number[]): boolean {
  const { points, effort } = costWith(model, chosen);
  return points <= model.budget.points && effort <= model.budget.effort && chosen.length <= MOST_SEGMENTS;
}

/** Minutes of the shortest way over a place, from these fields of minutes from the start and to the goal; UNREACHED or more = there is none. */
export function minutesOver(
  grid: Grid,
  { enter, cross }: Required<StepCosts>,
  { from, to }: Pick<Group, 'from' | 'to'>,
  place: Place,
): Minutes {
  if (place < grid.size) return from[place] + to[place];
  const side = place - grid.size;
  const owner = Math.floor(side / 3);
  const other = grid.neighbours[owner * 6 + (side % 3)];
  if (other < 0 || cross[side] === IMPASSABLE_SIDE) return UNREACHED;
  const there = enter[other] === 0 ? UNREACHED : from[owner] + cross[side] + enter[other] + to[other];
  const back = enter[owner] === 0 ? UNREACHED : from[other] + cross[side] + enter[owner] + to[owner];
  return Math.min(there, back);
}

/** Minutes by which a group's way may still grow at a place before it is as late as `target`; ≤ 0 = no way there is early. */
export function slackAt({ scenario, base }: ParModel, group: Group, target: Minutes, place: Place): Minutes {
  const minutes = minutesOver(scenario.grid, base[group.flow], group, place);
  return minutes >= UNREACHED ? -1 : target - group.party.from - minutes;
}
