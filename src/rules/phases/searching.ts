// Searching a hex of a clearance zone, and what is found by it (CL-10).
import { teamsOf } from '../beside.ts';
import { explain } from '../orders.ts';
import { PURPOSE, SEARCH_CHANCE, SEARCH_MINUTES, TEAMS_IN_LANE } from '../numbers.ts';
import { isKnownTo, isThere } from '../presence.ts';
import { COL, columnAt, searchedAt, UNIT, unitAt } from '../state.ts';
import { clockOf, columnSide, happens, isActive, reveal, spentNote, stopWorkInPlace, type Table } from '../table.ts';
import { visibilityOf } from './recon.ts';

/** Columns that were ordered to search begin, or go on where they search that hex already. */
export function startSearchInPlace(table: Table): void {
  const { setting, words } = table;
  table.others.forEach((order, column) => {
    if (order?.do !== 'search' || !isActive(table, column)) return;
    const u = unitAt(setting, column);
    const why = explain({ setting, words }, order);
    if (why !== undefined) {
      stopWorkInPlace(table, column);
      table.events?.push({ type: 'stopped', column, why, minute: clockOf(table, column) });
    } else if (words[u + UNIT.search] !== order.hex + 1) {
      words[u + UNIT.search] = order.hex + 1;
      words[u + UNIT.searchLeft] = SEARCH_MINUTES;
    }
  });
}

/** What lies on the hex or on its hexsides is found, one draw for each. */
function finishInPlace(table: Table, column: number, hex: number): void {
  const { setting, words, turn } = table;
  const side = columnSide(table, column);
  const minute = clockOf(table, column);
  words[searchedAt(setting, setting.searchNumber[hex])] += 1;
  table.events?.push({ type: 'searched', column, hex, minute });
  setting.segments.forEach(({ place, hexes }, segment) => {
    if (!hexes.includes(hex) || !isThere(setting, words, segment)) return;
    if (isKnownTo(setting, words, segment, side)) return;
    const chance = Math.max(visibilityOf(table, segment), SEARCH_CHANCE);
    if (happens(table, chance, turn, place, column, PURPOSE.search)) reveal(table, segment, side, 'search', minute);
  });
}

/** Searches until the turn ends, the hex is done, or no team is left. */
export function searchInPlace(table: Table, column: number): void {
  const { setting, words, end } = table;
  const u = unitAt(setting, column);
  const left = end - clockOf(table, column);
  if (words[u + UNIT.search] === 0 || left <= 0) return;
  const teams = Math.min(TEAMS_IN_LANE, teamsOf(setting, words, column));
  const minutes = Math.min(Math.ceil(words[u + UNIT.searchLeft] / teams), left);
  table.exposed[column] = true;
  const before = words[u + UNIT.searchLeft];
  words[u + UNIT.searchLeft] = Math.max(0, words[u + UNIT.searchLeft] - minutes * teams);
  words[u + UNIT.searchMinutes] += minutes;
  words[columnAt(column) + COL.clock] += minutes;
  const place = words[u + UNIT.search] - 1;
  table.notes?.push(spentNote(table, column, minutes, { what: 'search', place, teams, left: before }));
  if (words[u + UNIT.searchLeft] > 0) return;
  const hex = words[u + UNIT.search] - 1;
  words[u + UNIT.search] = 0;
  finishInPlace(table, column, hex);
}
