// What a side saw in the last turn, in three lines: what is grave first, then what is notable, then the rest.
import type { Run } from '../../exercise/index.ts';
import { viewFor } from '../../rules/index.ts';
import type { SideName } from '../../rules/index.ts';
import { logLines } from './log.ts';
import type { LogLine } from './log.ts';

const MOST_LINES = 3;
const WEIGHTS: readonly LogLine['weight'][] = ['grave', 'notable', 'plain'];

export interface Recap {
  /** In the order in which they happened. */
  readonly lines: readonly LogLine[];
  /** Lines of the turn that are not among them. */
  readonly more: number;
}

/** Of the run's last turn; undefined before the first. */
export function recapOf({ start, turns }: Run, side: SideName): Recap | undefined {
  const last = turns.at(-1);
  if (last === undefined) return undefined;
  const before = viewFor(turns.at(-2)?.state ?? start, side);
  const all = logLines(last.events, before, viewFor(last.state, side));
  const byWeight = WEIGHTS.flatMap((weight) => all.filter((line) => line.weight === weight));
  const chosen = new Set(byWeight.slice(0, MOST_LINES));
  return { lines: all.filter((line) => chosen.has(line)), more: all.length - chosen.size };
}
