// The page of the bench's jobs in a browser: rounds of the fields, comparisons and par in workers.
import type { ParReport } from '../../../src/analysis/index.ts';
import { startComparison, startPar } from '../../../src/workers/index.ts';
import type { ComparisonTexts } from '../../../src/workers/index.ts';
import { type Kind, SIZES } from '../hex/cases.ts';
import { type Bench, makeBench, type Measured, runOurs } from '../hex/ours.ts';

export interface BrowserBench {
  /** One round of our own code on the maps of a size. */
  readonly round: (size: number, kind: Kind, round: number) => Measured;
  /** Milliseconds from texts to report, and the report as text. */
  readonly compare: (texts: ComparisonTexts, workers: number) => Promise<{ milliseconds: number; report: string }>;
  /** Par of a scenario in a worker, given up after so many milliseconds. */
  readonly par: (scenarioText: string, limit: number) => Promise<{ milliseconds: number; report: ParReport }>;
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
  async par(scenarioText, limit) {
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), limit);
    const start = performance.now();
    const report = await startPar({ scenarioText, as: 'par' }, { onNews: () => {}, signal: stop.signal });
    clearTimeout(timer);
    return { milliseconds: performance.now() - start, report };
  },
};

Object.assign(window, { bench });
