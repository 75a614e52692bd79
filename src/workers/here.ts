// A lane in this thread, for pages and programs that have no workers: it pauses so that the page can draw and a cancel is heard.
import { JOBS, type Jobs } from './jobs.ts';
import type { Lane } from './pool.ts';
import { type Answer, makeServe } from './protocol.ts';

/** Milliseconds of work between two pauses: a frame at 60 a second. */
const BETWEEN_PAUSES = 16;

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

export function makeLaneHere(jobs: Jobs = JOBS): Lane {
  const serve = makeServe(jobs);
  let closed = false;
  let last = Number.NEGATIVE_INFINITY;
  return {
    ask: async (question, onNews): Promise<Answer> => {
      if (performance.now() - last > BETWEEN_PAUSES) {
        await pause();
        last = performance.now();
      }
      return closed ? { answer: 'failed', message: 'the lane was closed' } : serve(question, onNews);
    },
    close: () => {
      closed = true;
    },
  };
}
