// The page on which the browser's workers are tried: it offers the room's public function and says how the page felt meanwhile.
import type { ComparisonReport } from '../../src/analysis/index.ts';
import { type ComparisonTexts, startComparison } from '../../src/workers/index.ts';

export interface Outcome {
  readonly report?: ComparisonReport;
  readonly error?: string;
  /** Calls of onProgress. */
  readonly steps: number;
}

export interface Probe {
  /** `cancelAt`: cancel when so many runs are done, and the page could have drawn a few frames meanwhile. */
  readonly compare: (texts: ComparisonTexts, workers: number, cancelAt?: number) => Promise<Outcome>;
}

async function compare(texts: ComparisonTexts, workers: number, cancelAt?: number): Promise<Outcome> {
  const controller = new AbortController();
  let steps = 0;
  let frames = 0;
  let running = true;
  const tick = () => {
    frames += 1;
    if (running) setTimeout(tick, 0);
  };
  tick();
  const onProgress = (done: number) => {
    steps += 1;
    if (cancelAt !== undefined && done >= cancelAt && frames > 2) controller.abort();
  };
  try {
    const report = await startComparison(texts, { workers, onProgress, signal: controller.signal });
    return { report, steps };
  } catch (error) {
    return { error: error instanceof Error ? `${error.name}: ${error.message}` : `${error}`, steps };
  } finally {
    running = false;
  }
}

const probe: Probe = { compare };
Object.assign(window, { probe });
