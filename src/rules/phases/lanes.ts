// Sub-phase lanes: jamming, degrading, and switching networked belts off and on (TU-5, NW-1 to NW-4).
import { segmentAtPlace } from '../beside.ts';
import { switchable } from '../laying-orders.ts';
import { PURPOSE } from '../numbers.ts';
import { explain } from '../orders.ts';
import type { Order } from '../play-types.ts';
import { isThere } from '../presence.ts';
import { LIFE, lifeAt } from '../state.ts';
import { began, happens, type LaneRequest, type Table } from '../table.ts';

/** NW-3: from now on it stays as it is. */
function stickInPlace(table: Table, segment: number, by: 'jam' | 'degrade'): void {
  const l = lifeAt(table.setting, segment);
  if (table.words[l + LIFE.stuck] === 1) return;
  table.words[l + LIFE.stuck] = 1;
  table.events?.push({ type: 'stuck', place: table.setting.segments[segment].place, by, minute: began(table) });
}

/** NW-3: does it happen to a segment? Never to one that only looks networked. */
function degrades(table: Table, segment: number, actor: number, purpose: number): boolean {
  const { scenario, segments } = table.setting;
  const { place, kind, behaviour } = segments[segment];
  return (
    behaviour === 'networked' && happens(table, scenario.catalogue[kind].degrade, table.turn, place, actor, purpose)
  );
}

/** NW-3, by number of column. */
function jamInPlace(table: Table): void {
  table.others.forEach((order, column) => {
    if (order?.do !== 'jam' || explain(table, order) !== undefined) return;
    const { place } = order;
    const segment = segmentAtPlace(table.setting, place);
    const worked = degrades(table, segment, column, PURPOSE.jam);
    table.events?.push({ type: 'jammed', column, place, worked, minute: began(table) });
    if (worked) stickInPlace(table, segment, 'jam');
  });
}

/** NW-3: in a zone, or everywhere, by place. A segment lies in the zone when one of its hexes does. */
function degradeInPlace(table: Table, { trigger, zone }: Extract<LaneRequest, { do: 'degrade' }>): void {
  const { setting, words } = table;
  const hexes = zone === undefined ? undefined : new Set(setting.scenario.zones[zone].hexes);
  for (let segment = 0; segment < setting.segments.length; segment++) {
    if (!isThere(setting, words, segment) || words[lifeAt(setting, segment) + LIFE.stuck] === 1) continue;
    if (hexes !== undefined && !setting.segments[segment].hexes.some((hex) => hexes.has(hex))) continue;
    if (degrades(table, segment, trigger, PURPOSE.degrade)) stickInPlace(table, segment, 'degrade');
  }
}

/** NW-4. */
function switchInPlace(table: Table, order: Extract<Order, { do: 'switch' }>): void {
  const { setting, words } = table;
  for (const segment of switchable(table, order)) {
    const l = lifeAt(setting, segment);
    words[l + LIFE.off] = order.off ? 1 : 0;
    if (!order.off) words[l + LIFE.seenThrough] = 0;
    const { place } = setting.segments[segment];
    table.events?.push({ type: 'switched', place, off: order.off, minute: began(table) });
  }
}

export function lanesInPlace(table: Table): void {
  const { asked, beltOrders } = table;
  if (!table.rare && asked.length === 0) return;
  jamInPlace(table);
  for (const request of asked) if (request.do === 'degrade') degradeInPlace(table, request);
  for (const order of beltOrders) if (order.do === 'switch') switchInPlace(table, order);
  for (const request of asked) if (request.do === 'switch') switchInPlace(table, request);
}
