// The bench of workers: one comparison by no worker, one and two, through the room's public function; the reports have to be equal.
import { createHash } from 'node:crypto';
import { endWaitingThreads, startComparisonNode } from '../../../src/workers/node-pool.ts';
import { median } from '../hex/ours.ts';
import type { BenchRow } from '../hex/types.ts';
import { TASK_SIZE, taskTexts } from './task.ts';

const COUNTS = [0, 1, 2] as const;
const GOAL = { of: 'ratio', least: 1.8 } as const;

/** Workers that another job has left are quick at once; new ones need half a second until they are, on as many seeds that this does not rule. */
const STARTS = [
  { name: 'workers that have run', seeds: 8_000, fresh: false },
  { name: 'new workers', seeds: 32_000, fresh: true },
] as const;
type Start = (typeof STARTS)[number];

/** Times by number of workers, by round. Throws when reports differ. */
async function measure({ seeds, fresh }: Start, rounds: number, sum: (report: string) => void): Promise<number[][]> {
  const times = COUNTS.map((): number[] => []);
  for (let round = -1; round < rounds; round++) {
    const texts = taskTexts(`workers ${round} `, seeds);
    const reports = new Set<string>();
    for (const workers of COUNTS) {
      if (fresh) endWaitingThreads();
      const start = performance.now();
      const report = await startComparisonNode(texts, { workers });
      if (round >= 0) times[workers].push(performance.now() - start);
      reports.add(JSON.stringify(report));
    }
    if (reports.size > 1) throw new Error('bench: reports differ with the number of workers');
    for (const report of reports) sum(report);
  }
  return times;
}

function rowsOf({ name, seeds }: Start, [here, one, two]: readonly number[][], check: string): BenchRow[] {
  const row = { size: TASK_SIZE, unit: 'ms', check };
  const what = `compare 2 plans, ${seeds.toLocaleString('en')} seeds, `;
  return [
    { ...row, name: `${what}no worker`, value: median(here) },
    { ...row, name: `${what}1, ${name}`, value: median(one) },
    {
      ...row,
      name: `${what}2, ${name}: gain over 1`,
      value: median(two),
      reference: median(one),
      ratio: median(one.map((time, i) => time / two[i])),
      goal: GOAL,
    },
  ];
}

/** Interleaved rounds, each on seeds of its own. Needs two free cores to say anything about two workers. */
export async function benchWorkers(rounds = 3): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const start of STARTS) {
    const sum = createHash('sha256');
    const times = await measure(start, rounds, (report) => sum.update(report));
    rows.push(...rowsOf(start, times, sum.digest('hex').slice(0, 8)));
  }
  endWaitingThreads();
  return rows;
}
