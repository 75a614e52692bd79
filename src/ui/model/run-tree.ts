// The kept runs as a tree: each below the one from which it branched off, and what is said of each beside the others.
import { text } from '../text/index.ts';
import { isWhole } from './kept-run.ts';
import type { KeptRun } from './kept-run.ts';

export interface TreeRow {
  readonly kept: KeptRun;
  /** 0 = it began from turn 1; 1 = it branched off such a run, and so on. */
  readonly level: number;
}

/** Parents before their branches, each in the order in which it was made. A branch whose parent is gone stands by itself. */
export function treeOf(list: readonly KeptRun[]): readonly TreeRow[] {
  const ids = new Set(list.map(({ id }) => id));
  const rows: TreeRow[] = [];
  const walk = (of: string | undefined, level: number): void => {
    for (const kept of list) {
      const parent = kept.parent !== undefined && ids.has(kept.parent.id) ? kept.parent.id : undefined;
      if (parent !== of) continue;
      rows.push({ kept, level });
      walk(kept.id, level + 1);
    }
  };
  walk(undefined, 0);
  return rows;
}

/** What a run is called: what somebody has called it, or where it branched off, or its plan and seed. */
export function runName({ name, parent, run }: KeptRun): string {
  if (name !== '') return name;
  return parent === undefined ? text.runs.plain(run.plan.name, run.seed) : text.runs.branch(parent.turn);
}

/** Arrival, delay, clearance time and losses in words; of a run that goes on, how far it has come. */
export function resultCells({ run }: KeptRun): readonly string[] {
  const { none } = text.words;
  if (!isWhole(run)) return [text.runs.underWay(run.turns.length), none, none, none];
  const { denied, arrival, delay, clearanceTime, losses } = run.measures;
  const arrived = denied || arrival === undefined ? text.runs.denied : String(arrival);
  return [arrived, delay === undefined ? none : String(delay), String(clearanceTime), String(losses)];
}
