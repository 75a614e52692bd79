// Why in words: draws, minutes, inputs, parts of measures, and changes that would have turned something.
import {
  type Change,
  type Input,
  type MeasurePart,
  OF_PERIODS,
  type Unturned,
  type WhyDraw,
  type WhyMinutes,
} from '../../analysis/index.ts';
import { makePlaceText, type Place } from '../../hex/index.ts';
import { CERTAIN, type Plan, type Scenario } from '../../rules/index.ts';
import { named, text } from '../text/index.ts';
import { shortName } from './belt-words.ts';

/** What gives numbers and ids their names. */
export interface WhyNames {
  readonly scenario: Scenario;
  readonly plan: Plan;
}

export function placeWords({ scenario }: WhyNames, place: Place): string {
  return makePlaceText(scenario.grid, place);
}

export function columnWords({ scenario }: WhyNames, column: number): string {
  return scenario.columns[column].name;
}

function chanceShare(chance: number): string {
  return text.words.percent(chance, CERTAIN);
}

/** What has this id: a belt, group, kind, component, column, post, terrain, hexside, trigger, message; else the id. */
export function idWords({ scenario, plan }: WhyNames, id: string): string {
  const belt = plan.belts.find((one) => one.id === id);
  if (belt !== undefined) return shortName(scenario, belt);
  const [kindId, component] = id.split('/');
  const { catalogue, terrains, features, columns, posts, contamination, messages, triggers, zones } = scenario;
  const thing = [...catalogue, ...terrains, ...features].find((one) => one.id === kindId);
  if (thing !== undefined) {
    const parts: Readonly<Record<string, string>> = text.words.component;
    return component === undefined ? named(thing) : text.why.of(parts[component] ?? component, named(thing));
  }
  const rest = [...columns, ...posts, ...contamination, ...messages, ...triggers, ...(plan.triggers ?? [])];
  const groups = plan.groups ?? [];
  const { periods, stores } = scenario.calendar;
  const last = [...zones, ...periods, ...stores, ...scenario.treaties];
  return [...groups, ...rest, ...last].find((one) => one.id === id)?.name ?? id;
}

function valueWords(names: WhyNames, value: Input['value']): string {
  if (typeof value === 'boolean') return value ? text.why.yes : text.why.no;
  return typeof value === 'number' ? String(value) : codeWords(names, value);
}

/** Names of classes, methods, tasks and cares are codes; anything else is an id. */
function codeWords(names: WhyNames, code: string): string {
  const { moverClass, method, task, care, behaviour, phase, viewer } = text.words;
  const codes: Readonly<Record<string, string>> = {
    ...viewer,
    ...moverClass,
    ...method,
    ...task,
    ...care,
    ...behaviour,
    ...phase,
  };
  return Object.hasOwn(codes, code) ? codes[code] : idWords(names, code);
}

export function inputLine(names: WhyNames, { input, of, value }: Input): string {
  const { why } = text;
  const what = of === undefined ? why.input[input] : why.of(why.input[input], idWords(names, of));
  return why.value(what, valueWords(names, value));
}

/** "recon at 4,3: chance 25 %, happens". */
export function drawLine(names: WhyNames, { draw, place, chance, happened }: WhyDraw): string {
  return text.why.drawLine(text.why.draw[draw], placeWords(names, place), chanceShare(chance), happened);
}

/** The draw's number against its chance, what would have turned it, and its counter. */
export function drawSentences(names: WhyNames, draw: WhyDraw): readonly string[] {
  const { why } = text;
  const { chance, value, happened, short, turn, place, actor, purpose, column } = draw;
  const said = happened ? why.happens : why.happensNot;
  return [
    ...(column === undefined ? [] : [why.column(columnWords(names, column))]),
    said(value, chance, chanceShare(chance)),
    why.short2(Math.abs(short), !happened),
    why.counter(turn, place, actor, purpose),
  ];
}

export function minutesLine(names: WhyNames, spent: WhyMinutes): string {
  const { why, words } = text;
  const { what, column, minutes, place, row, rows, method, teams, left = 0, post } = spent;
  const details = [
    ...(place === undefined ? [] : [why.at(placeWords(names, place))]),
    ...(post === undefined ? [] : [names.scenario.posts[post].name]),
    ...(rows === undefined ? [] : [why.rows(rows)]),
    ...(row === undefined ? [] : [why.row(row + 1)]),
    ...(method === undefined ? [] : [words.method[method]]),
    ...(teams === undefined ? [] : [why.teams(left, teams)]),
  ];
  return why.minutesLine(columnWords(names, column), words.minutes(minutes), why.what[what], details);
}

/** By which parts of a measure are put together: sort, column, belt, cause, article, year. */
export function partWords(names: WhyNames, part: MeasurePart): string {
  const { why, words } = text;
  const { what, column, belt, contamination, store, cause, violation, year, here, bare, seed, runs, each } = part;
  const thing = belt ?? contamination ?? store;
  const causes: Readonly<Record<string, string>> = words.cause;
  if (what !== undefined && here !== undefined && bare !== undefined) return why.withBelts(why.what[what], here, bare);
  if (runs !== undefined && each !== undefined) return `${each} × ${runs}`;
  return words.list([
    ...(seed === undefined ? [] : [why.seed(seed)]),
    ...(what === undefined ? [] : [why.what[what]]),
    ...(cause === undefined ? [] : [causes[cause] ?? cause]),
    ...(column === undefined ? [] : [columnWords(names, column)]),
    ...(thing === undefined ? [] : [idWords(names, thing)]),
    ...(violation === undefined ? [] : [why.violation(violation.article, violation.rule)]),
    ...(year === undefined ? [] : [why.year(year)]),
  ]);
}

function changeName(names: WhyNames, { change, of }: Pick<Change, 'change' | 'of'>): string {
  const { why } = text;
  if (change === 'without' && of !== undefined) return why.without(idWords(names, of));
  return of === undefined ? why.change[change] : why.of(why.change[change], idWords(names, of));
}

/** "deadline: 242 instead of 180 (62 minutes)". */
export function changeLine(names: WhyNames, told: Change): string {
  const { why, words } = text;
  const { change, now, to, by, unit, breaks, of, period } = told;
  const what = changeName(names, told);
  const { periods } = names.scenario.calendar;
  const [toWords, nowWords] = [to, now].map((value) =>
    OF_PERIODS.has(change) ? (periods[Number(value)]?.name ?? String(value)) : valueWords(names, value),
  );
  const said = (): string => {
    if (change === 'without') return what;
    if (unit === 'switch') return why.switched(what, toWords, nowWords);
    // How far, where there is no number that it was before.
    if (change === 'distance') return why.value(what, why.unit(by, unit));
    return change === 'shift'
      ? why.away(what, why.unit(by, unit))
      : why.instead(what, toWords, nowWords, why.unit(by, unit));
  };
  // A budget is of its period already.
  const when = period === undefined || periods[period].id === of ? undefined : periods[period].name;
  const whole = when === undefined ? said() : why.value(when, said());
  return breaks.length === 0 ? whole : why.breaks(whole, words.list(breaks));
}

/** Inputs that were tried or not tried, as one list; what was tried in several ways once. */
export function inputsList(names: WhyNames, list: readonly Pick<Unturned, 'change' | 'of'>[]): string {
  return text.words.list([...new Set(list.map((one) => changeName(names, one)))]);
}
