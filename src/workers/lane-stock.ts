// Workers that have ended a job and wait for the next: to start one, and until it is quick, takes about a second of processor time.
import type { Lane } from './pool.ts';

/** A lane whose worker can outlive a job. */
export interface LastingLane extends Lane {
  readonly isAlive: () => boolean;
  /** Told when it begins to wait, and when it is at work again. */
  readonly wait?: (waits: boolean) => void;
}

export interface Stock {
  /** One that waits, or a new one. */
  readonly take: () => Lane;
  /** Ends all that wait. */
  readonly clear: () => void;
}

/** Milliseconds after the last job until those that wait are ended. */
const PATIENCE = 60_000;

/** Lanes are kept when a job has come to its end; those of a job that failed or was cancelled are closed, as the pool does it. */
export function makeStock(makeLane: () => LastingLane, patience = PATIENCE): Stock {
  let waiting: LastingLane[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clear = (): void => {
    for (const lane of waiting) lane.close();
    waiting = [];
  };
  const keep = (lane: LastingLane): void => {
    waiting.push(lane);
    lane.wait?.(true);
    clearTimeout(timer);
    timer = setTimeout(clear, patience);
    // Node does not end while a timer runs.
    if (typeof timer === 'object') timer.unref();
  };
  const take = (): Lane => {
    waiting = waiting.filter(({ isAlive }) => isAlive());
    const lane = waiting.pop() ?? makeLane();
    lane.wait?.(false);
    return { ask: lane.ask, close: lane.close, leave: () => keep(lane) };
  };
  return { take, clear };
}
