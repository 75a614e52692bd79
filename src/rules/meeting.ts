// What columns of the moving side have met and passed, for the intent of groups and for what was laid by guess (IN-3, CI-5).
import type { Hex } from '../hex/index.ts';
import { isThere } from './presence.ts';
import { INTENT, intentAt, LIFE, lifeAt } from './state.ts';
import { meetsAny, segmentMet } from './step.ts';
import type { Table } from './table.ts';

function markInPlace({ setting, words }: Table, segment: number, column: number, word: number): void {
  for (const group of setting.segments[segment].groups) words[intentAt(setting, group, column) + word] = 1;
}

/** IN-3, CI-5: the column bumps into the segment, halts before it, forces it, works at it or goes through a lane in it. */
export function noteMetInPlace(table: Table, column: number, segment: number): void {
  const { setting, words } = table;
  if (setting.columns[column].side !== 'moving') return;
  words[lifeAt(setting, segment) + LIFE.met] = 1;
  markInPlace(table, segment, column, INTENT.met);
}

/** IN-4: the column has entered a hex, which may lie in a group's area. That is an engagement area (IN-1), and most hexes lie in none. */
export function noteAreaInPlace({ setting, words }: Table, column: number, to: Hex): void {
  const { groups } = setting.plan;
  if (groups === undefined || setting.inArea[to] === 0 || setting.columns[column].side !== 'moving') return;
  const { zones } = setting.scenario;
  for (let group = 0; group < groups.length; group++) {
    const { area } = groups[group];
    const word = intentAt(setting, group, column) + INTENT.inArea;
    if (area !== undefined && words[word] === 0 && zones[area].hexes.includes(to)) words[word] = 1;
  }
}

function notePlacesInPlace(table: Table, column: number, from: Hex, direction: number): void {
  const { setting, words } = table;
  if (setting.columns[column].side !== 'moving') return;
  for (let which = 0; which < 2; which++) {
    const segment = segmentMet(setting, from, direction, which);
    if (segment < 0) continue;
    if (isThere(setting, words, segment)) words[lifeAt(setting, segment) + LIFE.met] = 1;
    markInPlace(table, segment, column, INTENT.passed);
  }
}

/** IN-2, IN-3, CI-5: a step is made; it passes the places on it, whether something is there or not. */
export function notePassedInPlace(table: Table, column: number, from: Hex, direction: number, to: Hex): void {
  const { setting } = table;
  if (meetsAny(setting, from, direction)) notePlacesInPlace(table, column, from, direction);
  noteAreaInPlace(table, column, to);
}
