// The bench of workers: one comparison by no worker, one and two, through the room's public function; the reports have to be equal.
import { createHash } from 'node:crypto';
import { startComparisonNode } from '../../../src/workers/node-pool.ts';
import { median } from '../hex/ours.ts';
import type { BenchRow } from '../hex/types.ts';
import { TASK_SIZE, taskTexts } from './task.ts';

const COUNTS = [0, 1, 2] as const;
/** So many that what each worker needs to start and to become quick, about half a second, does not rule. */
const SEEDS = 32_000;

/** Interleaved rounds, each on seeds of its own. Needs two free cores to say anything about two workers. */
export async function benchWorkers(rounds = 3): Promise<BenchRow[]> {
  const times = COUNTS.map((): number[] => []);
  const sum = createHash('sha256');
  for (let round = -1; round < rounds; round++) {
    const texts = taskTexts(`workers ${round} `, SEEDS);
    const reports = new Set<string>();
    for (const workers of COUNTS) {
      const start = performance.now();
      const report = await startComparisonNode(texts, { workers });
      if (round >= 0) times[workers].push(performance.now() - start);
      reports.add(JSON.stringify(report));
    }
    if (reports.size > 1) throw new Error('bench: reports differ with the number of workers');
    for (const report of reports) sum.update(report);
  }
  const check = sum.digest('hex').slice(0, 8);
  const [here, one, two] = times.map(median);
  const row = { name: 'compare 2 plans, 32,000 seeds, ', size: TASK_SIZE, unit: 'ms', check };
  return [
    { ...row, name: `${row.name}no worker`, value: here },
    { ...row, name: `${row.name}1 worker`, value: one },
    {
      ...row,
      name: `${row.name}2 workers: gain over 1`,
      value: two,
      reference: one,
      ratio: median(times[1].map((time, i) => time / times[2][i])),
      goal: { of: 'ratio', least: 1.8 },
    },
  ];
}
