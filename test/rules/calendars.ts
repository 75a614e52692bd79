// Calendars, treaties and stores for tests of planning.
import {
  type Belt,
  type Calendar,
  type Day,
  parseDayText,
  type Plan,
  type PlanFault,
  type Scenario,
  type Store,
  type Treaty,
} from '../../src/rules/index.ts';
import { beltOf, build, type Sketch } from './build.ts';

export const OPEN_ROWS = ['.......', '.......', '.......', '.......', '.......'];

export function day(text: string): Day {
  const found = parseDayText(text);
  if (found === undefined) throw new Error(`no day ${text}`);
  return found;
}

/** Periods written as `name date points effort`, with `more` on top. */
export function calendarOf(periods: readonly string[], execution: string, more: Partial<Calendar> = {}): Calendar {
  const read = periods.map((text) => {
    const [name, from, points, effort] = text.split(' ');
    return { id: name.toLowerCase(), name, from: day(from), points: Number(points), effort: Number(effort) };
  });
  return { dated: true, periods: read, carry: 0, stores: [], execution: day(execution), conflicts: [], ...more };
}

/** Four half-years with plenty of everything. */
export const HALVES = [
  'H1 2031-01-01 500 5000',
  'H2 2031-07-01 500 5000',
  'H3 2032-01-01 500 5000',
  'H4 2032-07-01 500 5000',
];

export function treaty(change: Partial<Treaty> = {}): Treaty {
  return {
    id: 't',
    name: 'The Treaty',
    side: 'laying',
    bans: ['antiPersonnel'],
    article: 'Article 1',
    exitArticle: 'Article 20',
    noticeMonths: 6,
    mayLeave: true,
    abstains: false,
    ...change,
  };
}

export function store(change: Partial<Store> = {}): Store {
  return { id: 's', name: 'Depot', kinds: [2], stock: 0, rate: 0, lead: 0, cost: 0, running: false, ...change };
}

/** An open map with this calendar and whatever else. */
export function planned(calendar: Calendar, more: Partial<Scenario> = {}, sketch: Partial<Sketch> = {}): Scenario {
  const sum = (what: 'points' | 'effort') => calendar.periods.reduce((total, period) => total + period[what], 0);
  const budget = { points: sum('points'), effort: sum('effort') };
  return build({ rows: OPEN_ROWS, ...sketch, ...budget, more: { edition: 2, calendar, ...more } });
}

/** Belts as in `beltOf`, each with what else it says. */
export function planWith(
  scenario: Scenario,
  belts: readonly (readonly [string, Partial<Belt>])[],
  rest: Partial<Plan> = {},
): Plan {
  const read = belts.map(([text, change], i) => ({ ...beltOf(scenario, text, `b${i + 1}`), ...change }));
  return { name: 'plan', belts: read, ...rest };
}

/** `rule code`, with the belt's index or the entry's place in the plan behind it. */
export function brief(faults: readonly PlanFault[]): string[] {
  return faults.map(({ rule, code, belt, entry }) => {
    const item = entry?.item === undefined ? '' : `/${entry.item}`;
    const where = entry === undefined ? (belt < 0 ? '' : ` b${belt}`) : ` ${entry.list}/${entry.index}${item}`;
    return `${rule} ${code}${where}`;
  });
}
