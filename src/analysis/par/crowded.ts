// Rows "at most one option lies here", which a relaxation gets only where its values lay more: few places ever need theirs (PA-4).
import type { Relaxation } from './relaxation.ts';
import { MILLION } from './types.ts';

/** Millionths over one that count as nothing. */
const SLACK = 1000;

/** Adds the rows "at most one option" of places at which the values lay more; says how many. */
export function addCrowded(relaxation: Relaxation, y: Int32Array): number {
  const { lp, columnsAt, crowded } = relaxation;
  let added = 0;
  for (const [place, columns] of columnsAt) {
    let sum = 0;
    for (const column of columns) sum += y[column] ?? 0;
    if (sum <= MILLION + SLACK || crowded.has(place)) continue;
    lp.addRow(
      0,
      1,
      columns,
      columns.map(() => 1),
    );
    crowded.add(place);
    relaxation.rows += 1;
    added += 1;
  }
  return added;
}
