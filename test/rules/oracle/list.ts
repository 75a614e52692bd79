// Every order of one step that a side could think of, and those of them that are legal, in the oracle.
import { METHODS } from '../../../src/rules/base-types.ts';
import type { Order } from '../../../src/rules/play-types.ts';
import type { SideName } from '../../../src/rules/types.ts';
import { isLegal } from './legal.ts';
import type { World } from './world.ts';

const FLAGS = [false, true];

function ofColumn(world: World, column: number): Order[] {
  const { grid } = world.scenario;
  const hexes = Array.from({ length: grid.size }, (_, hex) => hex);
  const places = world.segments.map(({ place }) => place);
  const belts = world.plan.belts.map((_, belt) => belt);
  return [
    { do: 'hold', column },
    { do: 'reload', column },
    ...hexes.flatMap((hex): Order[] => [
      { do: 'march', column, path: [hex] },
      { do: 'march', column, path: [hex], force: true },
      { do: 'search', column, hex },
    ]),
    ...places.flatMap((place): Order[] => [
      { do: 'jam', column, place },
      ...METHODS.flatMap((method) =>
        FLAGS.flatMap((prove) => FLAGS.map((mark): Order => ({ do: 'breach', column, place, method, prove, mark }))),
      ),
    ]),
    ...belts.map((belt): Order => ({ do: 'lay', column, belt })),
  ];
}

function ofBelts(world: World): Order[] {
  return world.plan.belts.flatMap(({ places }, belt): Order[] => [
    ...FLAGS.map((off): Order => ({ do: 'switch', belt, off })),
    ...places.flatMap((place) => FLAGS.map((off): Order => ({ do: 'switch', belt, place, off }))),
    { do: 'arm', belt },
    { do: 'fire', belt },
  ]);
}

/** A march is listed with force just where without it a known obstacle would bar it (EN-3, EN-4). */
function isListed(world: World, order: Order): boolean {
  if (!isLegal(world, order)) return false;
  return order.do !== 'march' || order.force !== true || !isLegal(world, { ...order, force: false });
}

/** The legal orders of one step of a side (TU-2). */
export function listOf(world: World, side: SideName): Order[] {
  const columns = world.walkers.filter(({ column }) => column.side === side);
  const all = columns.flatMap(({ number }) => ofColumn(world, number));
  if (side === 'laying') {
    all.push(...ofBelts(world), ...world.scenario.messages.map((_, message): Order => ({ do: 'tell', message })));
  }
  return all.filter((order) => isListed(world, order));
}

/** An order as a text, so that lists can be compared: as a key, without order among its words. */
export function textOf(order: Order): string {
  const words = Object.entries(order).filter(([name, value]) => !(name === 'force' && value === false));
  return words
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name} ${String(value)}`)
    .sort((a, b) => (a < b ? -1 : 1))
    .join('; ');
}
