// Sub-phase overwatch: posts engage columns in their engagement areas (OW-1, OW-2).
import { distance } from '../../hex/index.ts';
import { PURPOSE } from '../numbers.ts';
import { COL, columnAt } from '../state.ts';
import { happens, isActive, loseStepInPlace, spend, spentNote, type Table } from '../table.ts';
import { CERTAIN } from '../types.ts';

/** A column that a post may engage. */
interface Target {
  readonly column: number;
  /** The least is engaged first. */
  readonly rank: number;
}

const NOBODY: readonly Target[] = [];

/** OW-1: exposed columns first, then the nearest, then the lowest number. */
function targetsOf(table: Table, post: number): readonly Target[] {
  const { setting, words, exposed } = table;
  const { grid, posts } = setting.scenario;
  const watched = setting.watched[post];
  let found: Target[] | undefined;
  for (const column of setting.facts.columnsOf.moving) {
    if (!isActive(table, column)) continue;
    const hex = words[columnAt(column) + COL.hex];
    if (watched[hex] !== 1) continue;
    found ??= [];
    // Distances stay below 1,024 on the largest map, so that exposure outranks them.
    found.push({ column, rank: (exposed[column] ? 0 : 1024) + distance(grid, posts[post].hex, hex) });
  }
  if (found === undefined) return NOBODY;
  found.sort((a, b) => a.rank - b.rank || a.column - b.column);
  return found.slice(0, posts[post].rate);
}

export function overwatchInPlace(table: Table): void {
  const { setting, words, turn, exposed } = table;
  const { posts } = setting.scenario;
  for (let p = 0; p < posts.length; p++) {
    const post = posts[p];
    for (const { column } of targetsOf(table, p)) {
      const c = columnAt(column);
      const hex = words[c + COL.hex];
      const actor = column + 256 * p;
      const chance = Math.min(CERTAIN, exposed[column] ? post.chance * 2 : post.chance);
      if (!happens(table, chance, turn, hex, actor, PURPOSE.engage)) continue;
      spend(table, column, post.minutes);
      table.notes?.push(spentNote(table, column, post.minutes, { what: 'engaged', post: p }));
      words[c + COL.engagedMinutes] += post.minutes;
      const minute = words[c + COL.clock];
      table.events?.push({ type: 'engaged', column, post: p, minutes: post.minutes, minute });
      if (happens(table, post.loss, turn, hex, actor, PURPOSE.engageLoss)) loseStepInPlace(table, column, 'overwatch');
    }
  }
}
