// Reports that take a moment: worked out once for a key, one after the other; stopped, failed, asked for again; the oldest are let go.
import { expect, test } from 'vitest';
import { makeReportJobs } from '../../../src/ui/store/report-jobs.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A run that ends when it is told to. */
function held() {
  const runs: {
    readonly end: (report: string) => void;
    readonly fail: (error: unknown) => void;
    readonly signal: AbortSignal;
  }[] = [];
  const run = ({ signal, onProgress }: { signal: AbortSignal; onProgress: (done: number, of: number) => void }) =>
    new Promise<string>((end, fail) => {
      onProgress(1, 2);
      runs.push({ end, fail, signal });
    });
  return { run, runs };
}

test('a report is worked out once for its key', async () => {
  const jobs = makeReportJobs();
  const { run, runs } = held();
  const job = jobs.of('a', run);
  expect(jobs.of('a', () => Promise.reject(new Error('asked twice')))).toBe(job);
  expect(job.state.value.kind).toBe('idle');
  job.start();
  job.start();
  await settle();
  expect(job.state.value).toEqual({ kind: 'running', done: 1, of: 2 });
  runs[0].end('the report');
  await settle();
  expect(job.state.value).toEqual({ kind: 'done', report: 'the report' });
  job.start();
  await settle();
  expect(runs.length).toBe(1);
});

test('one after the other, unless a report is quick; what was stopped while it waited is never begun', async () => {
  const jobs = makeReportJobs();
  const [one, two, three, quick] = [held(), held(), held(), held()];
  const made = [jobs.of('1', one.run), jobs.of('2', two.run), jobs.of('3', three.run), jobs.of('q', quick.run, true)];
  for (const job of made) job.start();
  await settle();
  expect([one, two, three, quick].map(({ runs }) => runs.length)).toEqual([1, 0, 0, 1]);
  made[1].cancel();
  expect(made[1].state.value.kind).toBe('idle');
  one.runs[0].end('first');
  await settle();
  expect([two, three].map(({ runs }) => runs.length)).toEqual([0, 1]);
});

test('a stop ends the work, nothing is heard of it any more, and it can be asked for again', async () => {
  const jobs = makeReportJobs();
  const { run, runs } = held();
  const job = jobs.of('a', run);
  job.start();
  await settle();
  job.cancel();
  expect(runs[0].signal.aborted).toBe(true);
  runs[0].end('too late');
  await settle();
  expect(job.state.value.kind).toBe('idle');
  job.start();
  await settle();
  runs[1].fail(new Error('no worker'));
  await settle();
  expect(job.state.value).toEqual({ kind: 'failed', reason: 'no worker' });
  job.start();
  await settle();
  jobs.cancelAll();
  expect([runs[2].signal.aborted, job.state.value.kind]).toEqual([true, 'idle']);
});

test('the oldest reports are let go', () => {
  const jobs = makeReportJobs();
  const first = jobs.of('0', held().run);
  for (let i = 1; i <= 31; i++) jobs.of(String(i), held().run);
  expect(jobs.of('0', held().run)).toBe(first);
  jobs.of('32', held().run);
  expect(jobs.of('0', held().run)).not.toBe(first);
});
