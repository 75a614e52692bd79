// The page of the bench in a browser: rounds of the fields, and comparisons in workers.
import { startComparison } from '../../../src/workers/index.ts';
import type { ComparisonTexts } from '../../../src/workers/index.ts';
import { type Kind, SIZES } from '../hex/cases.ts';
import { type Bench, makeBench, type Measured, runOurs } from '../hex/ours.ts';

export interface BrowserBench {
  /** One round of our own code on the maps of a size. */
  readonly round: (size: number, kind: Kind, round: number) => Measured;
  /** Milliseconds from texts to report, and the report as text. */
  readonly compare: (texts: ComparisonTexts, workers: number) => Promise<{ milliseconds: number; report: string }>;
}

const benches: Bench[] = [];

const bench: BrowserBench = {
  round(size, kind, round) {
    benches[size] ??= makeBench(SIZES[size]);
    return runOurs(benches[size], kind, round);
  },
  async compare(texts, workers) {
    const start = performance.now();
    const report = await startComparison(texts, { workers });
    return { milliseconds: performance.now() - start, report: JSON.stringify(report) };
  },
};

Object.assign(window, { bench });
