// Solving par in a thread of its own: Ctrl-C ends it with what there is.
import type { ParReport } from '../analysis/index.ts';
import type { ParTexts } from '../workers/index.ts';
import { startParNode } from '../workers/node-pool.ts';
import type { Progress } from './types.ts';

/** Rejects when the scenario has no par. Ended before anything is known, it waits for the first plan; a second Ctrl-C does not wait. */
export async function solve(texts: ParTexts, progress: Progress | undefined): Promise<ParReport> {
  const stop = new AbortController();
  let [isKnown, isOver] = [false, false];
  const interrupt = () => {
    isOver = true;
    if (isKnown) stop.abort();
  };
  process.once('SIGINT', interrupt);
  try {
    return await startParNode(texts, {
      onNews: ({ value, bound }) => {
        isKnown = true;
        if (isOver) stop.abort();
        else progress?.(value, bound);
      },
      signal: stop.signal,
    });
  } finally {
    process.off('SIGINT', interrupt);
    progress?.(1, 1);
  }
}
