// The bench of workers: one comparison by no worker, one and two, through the room's public function; the reports have to be equal.
import { createHash } from 'node:crypto';
import { endWaitingThreads, startComparisonNode } from '../../../src/workers/node-pool.ts';
import { processorTime } from '../clock.ts';
import { median } from '../hex/ours.ts';
import type { BenchRow } from '../hex/types.ts';
import { countIn } from './count.ts';
import { TASK_SIZE, taskTexts } from './task.ts';

const GOAL = { of: 'ratio', least: 1.8 } as const;
/** Beyond this, two cannot have that gain, which is asked of engines at speed: new workers are measured beside what the machine gives. */
const MOST_PROCESSOR = 1.11;

/** Workers that another job has left are quick at once; a new one compiles for about a second, on as many seeds that this does not rule. */
const STARTS = [
  { name: 'workers that have run', seeds: 8_000, counts: [0, 1, 2], fresh: false },
  { name: 'new workers', seeds: 64_000, counts: [1, 2], fresh: true },
] as const;
type Start = (typeof STARTS)[number];

/** Milliseconds, by the clock and of the processor in all threads. */
interface Time {
  readonly clock: number;
  readonly processor: number;
}

interface Round {
  /** Of the comparison, by number of workers. */
  readonly times: ReadonlyMap<number, Time>;
  /** How many times as much two threads that only count get done in this round as one: what the machine has to give. */
  readonly machine: number;
}

async function timed(work: () => Promise<unknown>): Promise<Time> {
  const [clock, processor] = [performance.now(), processorTime()];
  await work();
  return { clock: performance.now() - clock, processor: (processorTime() - processor) / 1e6 };
}

async function machineGain(): Promise<number> {
  const one = await timed(() => countIn(1));
  const two = await timed(() => countIn(2));
  return (2 * one.clock) / two.clock;
}

/** Throws when reports differ. A first round warms up what is not new. */
async function measure(
  { seeds, counts, fresh }: Start,
  rounds: number,
  sum: (report: string) => void,
): Promise<Round[]> {
  const measured: Round[] = [];
  for (let round = fresh ? 0 : -1; round < rounds; round++) {
    const texts = taskTexts(`workers ${round} `, seeds);
    const reports = new Set<string>();
    const times = new Map<number, Time>();
    for (const workers of counts) {
      if (fresh) endWaitingThreads();
      const run = async () => reports.add(JSON.stringify(await startComparisonNode(texts, { workers })));
      times.set(workers, await timed(run));
    }
    if (reports.size > 1) throw new Error('bench: reports differ with the number of workers');
    for (const report of reports) sum(report);
    if (round >= 0) measured.push({ times, machine: await machineGain() });
  }
  return measured;
}

function rowsOf({ name, seeds, counts, fresh }: Start, rounds: readonly Round[], check: string): BenchRow[] {
  const row = { size: TASK_SIZE, unit: 'ms', check };
  const what = `compare 2 plans, ${seeds.toLocaleString('en')} seeds, `;
  const over = (figure: (round: Round) => number) => median(rounds.map(figure));
  const time = ({ times }: Round, workers: number) => times.get(workers) as Time;
  const clock = (workers: number) => over((round) => time(round, workers).clock);
  const processor = (workers: number) => over((round) => time(round, workers).processor);
  const gain = (round: Round) => time(round, 1).clock / time(round, 2).clock;
  const two = `${what}2, ${name}: `;
  return [
    ...counts.slice(0, -1).map((workers) => ({
      ...row,
      name: workers === 0 ? `${what}no worker` : `${what}1, ${name}`,
      value: clock(workers),
    })),
    {
      ...row,
      name: `${two}gain over 1`,
      value: clock(2),
      reference: clock(1),
      ratio: over(gain),
      goal: fresh ? undefined : GOAL,
    },
    {
      ...row,
      name: `${two}gain, to that of threads that count`,
      unit: 'times',
      value: over(gain),
      reference: over(({ machine }) => machine),
      ratio: over((round) => gain(round) / round.machine),
      goal: { of: 'ratio', least: GOAL.least / 2 },
    },
    {
      ...row,
      name: `${two}processor time, to 1`,
      value: processor(2),
      reference: processor(1),
      ratio: over((round) => time(round, 2).processor / time(round, 1).processor),
      goal: fresh ? undefined : { of: 'ratio', most: MOST_PROCESSOR },
    },
  ];
}

/** Interleaved rounds, each on seeds of its own. The goal is one of two free cores: two threads that share nothing, and only count, say how free they are. */
export async function benchWorkers(rounds = 3): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const start of STARTS) {
    const sum = createHash('sha256');
    const measured = await measure(start, rounds, (report) => sum.update(report));
    rows.push(...rowsOf(start, measured, sum.digest('hex').slice(0, 8)));
  }
  endWaitingThreads();
  return rows;
}
