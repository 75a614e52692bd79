// Sub-phase recon: columns come onto the map, and segments in range are found (CO-5, RC-1).
import { distance } from '../../hex/index.ts';
import { PURPOSE } from '../numbers.ts';
import { COL, columnAt, HEAD, SEG, STATUS, segmentAt } from '../state.ts';
import { happens, isActive, reveal, type Table } from '../table.ts';

/** CO-5. */
function enterInPlace(table: Table): void {
  const { words } = table;
  table.setting.scenario.columns.forEach((column, i) => {
    const c = columnAt(i);
    if (words[c + COL.status] !== STATUS.waiting || column.from >= table.end) return;
    words[c + COL.status] = STATUS.active;
    words[c + COL.hex] = column.start;
    words[c + COL.clock] = column.from;
    table.entered[i] = true;
    table.events?.push({ type: 'entered', column: i, hex: column.start, minute: column.from });
  });
}

function isInRange(table: Table, segment: number): boolean {
  const { setting, words } = table;
  const { grid, columns } = setting.scenario;
  for (let i = 0; i < columns.length; i++) {
    if (!isActive(table, i)) continue;
    const from = words[columnAt(i) + COL.hex];
    for (const hex of setting.segments[segment].hexes) {
      if (distance(grid, from, hex) <= columns[i].recon) return true;
    }
  }
  return false;
}

export function reconInPlace(table: Table): void {
  enterInPlace(table);
  const { setting, words, turn } = table;
  const began = (turn - 1) * setting.scenario.turnMinutes;
  for (let segment = 0; segment < setting.segments.length; segment++) {
    if (words[segmentAt(setting, segment) + SEG.known] === 1 || !isInRange(table, segment)) continue;
    const { place, kind } = setting.segments[segment];
    const { visibility } = setting.scenario.catalogue[kind];
    if (happens(table, visibility, turn, place, 0, PURPOSE.recon)) reveal(table, segment, 'recon', began);
  }
  words[HEAD.turn] = turn;
}
