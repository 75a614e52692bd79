// Threads that share nothing and stay in registers: what a machine has to give to two at once.
import { Worker } from 'node:worker_threads';

/** About a second. */
const STEPS = 100_000_000;
const COUNT = `let s = 1; for (let i = 0; i < ${STEPS}; i++) s = (Math.imul(s, 1664525) + i) | 0; process.exitCode = s === 0 ? 1 : 0;`;

/** As many threads as asked for, each with the same number of steps to do. */
export async function countIn(threads: number): Promise<void> {
  const count = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(COUNT, { eval: true });
      worker.on('error', reject);
      worker.on('exit', () => resolve());
    });
  await Promise.all(Array.from({ length: threads }, count));
}
