// Sub-phase encounters: bumps and forced passages are resolved, column by column (EN-2, EN-4, EN-6).
import { BUMP_MINUTES, PURPOSE } from '../numbers.ts';
import { COL, columnAt, isOpen } from '../state.ts';
import { noteMetInPlace } from '../meeting.ts';
import { bites, isHarmless, tableMet } from '../presence.ts';
import { segmentsMet, stepCost } from '../step.ts';
import {
  clockOf,
  happens,
  loseStepInPlace,
  type Meeting,
  reveal,
  seeThroughInPlace,
  columnSide,
  spend,
  spentNote,
  type Table,
} from '../table.ts';
import type { Minutes } from '../types.ts';
import { arriveInPlace, type Forced, goInPlace } from './passage.ts';

function moverOf(table: Table, column: number): number {
  return table.setting.columns[column].mover;
}

/** EN-2. */
function bumpInPlace(table: Table, column: number, { segment }: Meeting): void {
  const { place, kind } = table.setting.segments[segment];
  reveal(table, segment, columnSide(table, column), 'bump', clockOf(table, column));
  spend(table, column, BUMP_MINUTES);
  table.notes?.push(spentNote(table, column, BUMP_MINUTES, { what: 'bump', place }));
  const hazard = table.setting.kinds[kind].biteHazard[moverOf(table, column)];
  if (happens(table, hazard, table.turn, place, column, PURPOSE.bump)) loseStepInPlace(table, column, 'bump');
}

/** EN-4, EN-6: one draw for each row, none where it is harmless; returns the force minutes, or −1 when the column broke. */
function forceRows(table: Table, column: number, segment: number): Minutes {
  const { setting, words } = table;
  const { place, depth } = setting.segments[segment];
  const { biteHazard, force } = tableMet(setting, words, segment, column);
  const mover = moverOf(table, column);
  const rows = isHarmless(setting, words, segment) ? 0 : depth;
  for (let row = 0; row < rows; row++) {
    const hurt = happens(table, biteHazard[mover], table.turn, place, column, PURPOSE.force + row);
    if (hurt && !loseStepInPlace(table, column, 'force')) return -1;
  }
  return force[mover] * depth;
}

/** EN-4. */
function forceInPlace(table: Table, column: number, { direction }: Meeting): void {
  const { setting, words } = table;
  const from = words[columnAt(column) + COL.hex];
  const forced: Forced[] = [];
  for (const segment of segmentsMet(setting, from, direction)) {
    if (segment < 0 || !bites(setting, words, segment, column) || isOpen(setting, words, segment)) continue;
    noteMetInPlace(table, column, segment);
    reveal(table, segment, columnSide(table, column), 'bump', clockOf(table, column));
    const minutes = forceRows(table, column, segment);
    if (minutes < 0) return;
    if (isHarmless(setting, words, segment)) seeThroughInPlace(table, segment, clockOf(table, column));
    forced.push({ segment, minutes });
  }
  goInPlace(table, column, direction, stepCost(setting, column, from, direction), 'force', forced);
  arriveInPlace(table, column);
}

export function encountersInPlace(table: Table): void {
  const { meetings } = table;
  for (let column = 0; column < meetings.length; column++) {
    const meeting = meetings[column];
    if (meeting?.how === 'bump') bumpInPlace(table, column, meeting);
    else if (meeting?.how === 'force') forceInPlace(table, column, meeting);
  }
}
