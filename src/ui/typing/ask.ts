// Questions that are typed: where something is, what lies at a place, what is near it, which way a column goes, how things stand.
import { UNREACHED } from '../../hex/index.ts';
import { describePlace, type Surroundings } from '../model/describe.ts';
import { isTaskKnown } from '../model/known.ts';
import { wayKnown } from '../model/march.ts';
import { quickLook } from '../model/quick-look.ts';
import { beltRows, columnRow, postRows, thingRows, zoneRow, type TwinRow } from '../model/twin-things.ts';
import { LISTS, NEAR, twinRows } from '../model/twin.ts';
import { labelOf } from '../model/typed/world.ts';
import { wayWords } from '../model/way.ts';
import { leftText } from '../store/laying.ts';
import { text } from '../text/index.ts';
import { missing, namesOf, refused, said, type Answer } from './answer.ts';
import type { Asked } from './asked.ts';

/** Rows that are read out at once. */
const READ = 12;

function rowLine({ title, words }: TwinRow): string {
  return text.board.describe([title, words]);
}

export function where({ around, world, reading: { names, places, verb } }: Asked): Answer {
  const rows = [
    ...(names.column ?? []).map((column) => columnRow(around, column)),
    ...(names.belt ?? []).flatMap((belt) => beltRows(around, belt)),
    ...(names.zone ?? []).map((zone) => zoneRow(around.scenario, zone)),
    ...(names.post ?? []).map((post) => postRows(around)[post]),
  ];
  if (rows.length > 0) return said(...rows.map(rowLine));
  if (places.length > 0) return said(...places.map((place) => describePlace(around, place)));
  return missing(verb, 'column', namesOf(world, 'column'));
}

export function what({ around, reading: { places, verb } }: Asked): Answer {
  if (places.length === 0) return missing(verb, 'place');
  return said(...places.map((place) => describePlace(around, place)));
}

/** The table shows what is near too. */
export function near({ around, reading: { places, numbers, verb }, typing }: Asked): Answer {
  if (places.length === 0) return missing(verb, 'place');
  const [place] = places;
  const at = describePlace(around, place);
  const filter = text.typing.lines.near(at.split(';', 1)[0], numbers[0] ?? NEAR);
  typing.filter.value = filter;
  const rows = (['belts', 'columns', 'posts'] as const).flatMap((list) => twinRows(around, list, filter).rows);
  return said(at, ...(rows.length === 0 ? [text.typing.nothing] : rows.slice(0, READ).map(rowLine)));
}

/** Puts a list into the table, and reads it out when it is short. */
export function list({ around, reading: { names, verb }, world, typing }: Asked): Answer {
  const wanted = LISTS[names.list?.[0] ?? -1];
  if (wanted === undefined) return missing(verb, 'list', namesOf(world, 'list'));
  typing.list.value = wanted;
  typing.filter.value = '';
  const looks = wanted === 'routes' ? looksOf(around) : [];
  const { rows, of } = twinRows(around, wanted, '', looks);
  const listed = text.typing.listed(text.twin.lists[wanted], of);
  if (wanted === 'hex' || wanted === 'hexside') return said(listed);
  return said(listed, ...rows.slice(0, READ).map(rowLine));
}

function looksOf({ scenario, plan }: Surroundings) {
  return plan === undefined ? [] : quickLook(scenario, plan.belts);
}

/** In an exercise the way that the column's side knows of; while planning the good ways, and what the belts do to them. */
export function route(asked: Asked): Answer {
  const { around, world, reading } = asked;
  const column = reading.names.column?.[0];
  if (column === undefined) return missing(reading.verb, 'column', namesOf(world, 'column'));
  return around.view === undefined ? plannedRoute(asked, column) : knownRoute(asked, column);
}

function plannedRoute({ around }: Asked, column: number): Answer {
  const { typing, words, effect } = text;
  const { id, name } = around.scenario.columns[column];
  const look = looksOf(around).find(({ group }) => group.columns.some((one) => one.id === id));
  if (look === undefined) return refused(typing.noWay(name));
  const time = (n: number | undefined) => (n === undefined ? effect.noWay : words.minutes(n));
  const routes = look.routes ?? [];
  return said(
    typing.wayTimes(name, time(look.bare), time(look.round), time(look.through)),
    ...routes.map(({ hexes, fate }) => typing.routeOf(name, typing.fate[fate], wayWords(around.scenario.grid, hexes))),
  );
}

function knownRoute({ around, world }: Asked, column: number): Answer {
  const { typing, words } = text;
  const { view, scenario } = around;
  const { zone } = scenario.columns[column];
  const name = labelOf(world, 'column', column);
  if (view === undefined || !isTaskKnown(around, column) || zone < 0) return refused(typing.noWay(name));
  const start = view.columns[column].hex;
  const way = start < 0 ? undefined : wayKnown(view, column, scenario.zones[zone].hexes);
  if (way === undefined || way.minutes === UNREACHED) return refused(typing.noWay(name));
  const { hexes, minutes } = way;
  const line = wayWords(scenario.grid, [start, ...hexes]);
  return said(typing.way(name, words.minutes(minutes), typing.hexes(hexes.length), line));
}

/** Where things stand, and what is to be done next. */
export function status(asked: Asked): Answer {
  const { store, around, world } = asked;
  const { typing, command } = text;
  const { plans, running, commanding } = store;
  const { scenario } = around;
  const now = () => {
    const { turn, minute } = around.view ?? { turn: 0, minute: 0 };
    return [typing.turnNow(turn, running.last.value, minute), typing.deadline(scenario.deadline)];
  };
  switch (world.phase) {
    case 'plan': {
      const { name, belts } = plans.plan.value;
      return said(
        scenario.text.title,
        typing.planNow(name, belts.length, leftText(plans)),
        typing.deadline(scenario.deadline),
      );
    }
    case 'handOver':
      return said(typing.handOverNow(scenario.text.sides[commanding.side.value]));
    case 'orders':
      return said(
        typing.begun(running.last.value + 1, scenario.text.sides[commanding.side.value]),
        ...now(),
        ...ownRows(asked),
      );
    case 'watch':
      return said(...now());
    case 'covered':
      return said(command.secret);
    default:
      return said(typing.stepNow(text.shell.step[store.boarding.step.value]));
  }
}

/** The columns of the side that gives orders. */
export function ownRows({ store, around }: Asked): readonly string[] {
  const side = store.commanding.side.value;
  const own = thingRows(around, 'columns', []);
  const known = around.view?.columns.filter(({ column }) => around.scenario.columns[column].side === side) ?? [];
  return own.length === 0 ? [] : known.map(({ column }) => rowLine(columnRow(around, column)));
}
