// Sub-phase recon: columns come onto the map, and segments in range are found (CO-5, RC-1).
import { type Axial, isWithin, toAxial } from '../../hex/index.ts';
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

/** A column that looks round. */
interface Scout {
  readonly at: Axial;
  /** Hexes. */
  readonly range: number;
}

function scoutsOf(table: Table): Scout[] {
  const { grid, columns } = table.setting.scenario;
  const scouts: Scout[] = [];
  for (let i = 0; i < columns.length; i++) {
    if (!isActive(table, i)) continue;
    scouts.push({ at: toAxial(grid, table.words[columnAt(i) + COL.hex]), range: columns[i].recon });
  }
  return scouts;
}

function isInRange(scouts: readonly Scout[], axials: readonly Axial[]): boolean {
  for (const axial of axials) {
    for (const { at, range } of scouts) if (isWithin(at, axial, range)) return true;
  }
  return false;
}

export function reconInPlace(table: Table): void {
  enterInPlace(table);
  const { setting, words, turn } = table;
  const began = (turn - 1) * setting.scenario.turnMinutes;
  const scouts = scoutsOf(table);
  for (let segment = 0; segment < setting.segments.length; segment++) {
    if (words[segmentAt(setting, segment) + SEG.known] === 1) continue;
    const { place, kind, axials } = setting.segments[segment];
    if (!isInRange(scouts, axials)) continue;
    const { visibility } = setting.scenario.catalogue[kind];
    if (happens(table, visibility, turn, place, 0, PURPOSE.recon)) reveal(table, segment, 'moving', 'recon', began);
  }
  words[HEAD.turn] = turn;
}
