// Sub-phase overwatch: posts engage columns in their engagement areas (OW-1, OW-2).
import { PURPOSE } from '../numbers.ts';
import { COL, columnAt, STATUS } from '../state.ts';
import { happens, loseStepInPlace, spend, spentNote, type Table } from '../table.ts';
import { CERTAIN } from '../types.ts';

/** Rank of a column that the post cannot engage. */
const NO_TARGET = 1 << 20;
/** Scratch, by column: the least is engaged first. */
const ranks: number[] = [];
/** Scratch: columns that any post could engage. */
const inSight: number[] = [];

/** OW-1: exposed columns first, then the nearest. Writes the ranks of the first `seen` of `inSight`, and counts those that can be engaged. */
function rankInPlace({ setting, words, exposed }: Table, post: number, seen: number): number {
  const watched = setting.watched[post];
  let count = 0;
  for (let i = 0; i < seen; i++) {
    const column = inSight[i];
    const c = columnAt(column);
    const hex = words[c + COL.hex];
    ranks[column] = NO_TARGET;
    if (words[c + COL.status] !== STATUS.active || watched[hex] === 0) continue;
    // Distances stay below 1,023 on the largest map, so that exposure outranks them.
    ranks[column] = (exposed[column] ? 0 : 1024) + watched[hex];
    count += 1;
  }
  return count;
}

/** The column with the least rank, of equals the lowest number; it is taken out of the ranks. */
function takeFirst(seen: number): number {
  let [first] = inSight;
  for (let i = 1; i < seen; i++) if (ranks[inSight[i]] < ranks[first]) first = inSight[i];
  ranks[first] = NO_TARGET;
  return first;
}

/** OW-1, OW-2. */
function engageInPlace(table: Table, p: number, column: number): void {
  const { setting, words, turn, exposed } = table;
  const post = setting.scenario.posts[p];
  const c = columnAt(column);
  const hex = words[c + COL.hex];
  const actor = column + 256 * p;
  const chance = Math.min(CERTAIN, exposed[column] ? post.chance * 2 : post.chance);
  if (!happens(table, chance, turn, hex, actor, PURPOSE.engage)) return;
  spend(table, column, post.minutes);
  table.notes?.push(spentNote(table, column, post.minutes, { what: 'engaged', post: p }));
  words[c + COL.engagedMinutes] += post.minutes;
  const minute = words[c + COL.clock];
  table.events?.push({ type: 'engaged', column, post: p, minutes: post.minutes, minute });
  if (happens(table, post.loss, turn, hex, actor, PURPOSE.engageLoss)) loseStepInPlace(table, column, 'overwatch');
}

/** Lists the columns of the moving side that are where any post could engage them, and counts them. */
function listInSight({ setting, words }: Table): number {
  let count = 0;
  for (const column of setting.facts.columnsOf.moving) {
    const c = columnAt(column);
    if (words[c + COL.status] !== STATUS.active || setting.watchedByAny[words[c + COL.hex]] === 0) continue;
    inSight[count++] = column;
  }
  return count;
}

export function overwatchInPlace(table: Table): void {
  const seen = listInSight(table);
  if (seen === 0) return;
  const { posts } = table.setting.scenario;
  for (let p = 0; p < posts.length; p++) {
    const engaged = Math.min(rankInPlace(table, p, seen), posts[p].rate);
    for (let i = 0; i < engaged; i++) engageInPlace(table, p, takeFirst(seen));
  }
}
