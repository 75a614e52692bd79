// The comparison that the benches of workers and of the browser run: two shipped plans, 1,000 playouts, and the runs with no belts.
import { readFileSync } from 'node:fs';
import type { ComparisonTexts } from '../../../src/workers/index.ts';

export const TASK_SIZE = '24×18';

/** Paths are relative to the project. */
export function taskTexts(seedBase: string, seeds = 500): ComparisonTexts {
  const text = (name: string) => readFileSync(`scenarios/${name}.json`, 'utf8');
  return {
    scenarioText: text('fire-sack'),
    planTexts: [text('plans/fire-sack.turn'), text('plans/fire-sack.wall')],
    policy: 'breach',
    layingPolicy: 'idle',
    seedBase,
    seeds,
  };
}
