// The bench of workers: one comparison by no worker, one and two, through the room's public function; the reports have to be equal.
import { createHash } from 'node:crypto';
import { endWaitingThreads, startComparisonNode } from '../../../src/workers/node-pool.ts';
import { processorTime } from '../clock.ts';
import { median } from '../hex/ours.ts';
import type { BenchRow } from '../hex/types.ts';
import { TASK_SIZE, taskTexts } from './task.ts';

const COUNTS = [0, 1, 2] as const;
const GOAL = { of: 'ratio', least: 1.8 } as const;
/** Beyond this, two cannot have that gain. */
const MOST_PROCESSOR = 1.11;

/** Workers that another job has left are quick at once; new ones need half a second until they are, on as many seeds that this does not rule. */
const STARTS = [
  { name: 'workers that have run', seeds: 8_000, fresh: false },
  { name: 'new workers', seeds: 32_000, fresh: true },
] as const;
type Start = (typeof STARTS)[number];

/** Milliseconds, by the clock and of the processor in all threads. */
interface Time {
  readonly clock: number;
  readonly processor: number;
}

/** Times by number of workers, by round. Throws when reports differ. */
async function measure({ seeds, fresh }: Start, rounds: number, sum: (report: string) => void): Promise<Time[][]> {
  const times = COUNTS.map((): Time[] => []);
  for (let round = -1; round < rounds; round++) {
    const texts = taskTexts(`workers ${round} `, seeds);
    const reports = new Set<string>();
    for (const workers of COUNTS) {
      if (fresh) endWaitingThreads();
      const [clock, processor] = [performance.now(), processorTime()];
      const report = await startComparisonNode(texts, { workers });
      const time = { clock: performance.now() - clock, processor: (processorTime() - processor) / 1e6 };
      if (round >= 0) times[workers].push(time);
      reports.add(JSON.stringify(report));
    }
    if (reports.size > 1) throw new Error('bench: reports differ with the number of workers');
    for (const report of reports) sum(report);
  }
  return times;
}

function rowsOf({ name, seeds }: Start, [here, one, two]: readonly Time[][], check: string): BenchRow[] {
  const row = { size: TASK_SIZE, unit: 'ms', check };
  const what = `compare 2 plans, ${seeds.toLocaleString('en')} seeds, `;
  const of = (times: readonly Time[], kind: keyof Time) => median(times.map((time) => time[kind]));
  return [
    { ...row, name: `${what}no worker`, value: of(here, 'clock') },
    { ...row, name: `${what}1, ${name}`, value: of(one, 'clock') },
    {
      ...row,
      name: `${what}2, ${name}: gain over 1`,
      value: of(two, 'clock'),
      reference: of(one, 'clock'),
      ratio: median(one.map(({ clock }, i) => clock / two[i].clock)),
      goal: GOAL,
    },
    {
      ...row,
      name: `${what}2, ${name}: processor time, to 1`,
      value: of(two, 'processor'),
      reference: of(one, 'processor'),
      ratio: median(two.map(({ processor }, i) => processor / one[i].processor)),
      goal: { of: 'ratio', most: MOST_PROCESSOR },
    },
  ];
}

/** Interleaved rounds, each on seeds of its own. The gain needs two free cores; the processor time says on a busy machine what it can be. */
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
