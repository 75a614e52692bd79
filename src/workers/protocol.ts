// What a pool and its workers say to each other, and the one function that answers for every kind of worker.
import type { Job } from './job.ts';
import { type JobName, type JobRequest, JOBS, type Jobs, type JobTypes } from './jobs.ts';

/** One question, one answer; a `job` comes first. A worker keeps what it has run as one part. */
export type Question =
  | { readonly ask: 'job'; readonly request: JobRequest }
  | { readonly ask: 'run'; readonly first: number; readonly count: number }
  /** Hand over your part, and begin anew with none. */
  | { readonly ask: 'part' }
  /** Put a part of another worker to yours. */
  | { readonly ask: 'add'; readonly part: unknown }
  /** Is your part enough, at a look? */
  | { readonly ask: 'enough' }
  | { readonly ask: 'report' };

export type Answer =
  | ({ readonly answer: 'ready' } & Pick<Job<never, never>, 'units' | 'weight' | 'looks'>)
  | { readonly answer: 'done' }
  /** Undefined = nothing has been run since the last was handed over. */
  | { readonly answer: 'part'; readonly part: unknown }
  | { readonly answer: 'enough'; readonly enough: boolean }
  | { readonly answer: 'report'; readonly report: unknown }
  /** Something went wrong, and nothing more can be asked. */
  | { readonly answer: 'failed'; readonly message: string };

/** What a worker sends: its answer, or before it news of a unit that takes long. */
export type Message = Answer | { readonly answer: 'news'; readonly news: unknown };

/** Answers a question, in the thread that it was made in; `tell` is handed the news on the way. */
export type Serve = (question: Question, tell?: (news: unknown) => void) => Promise<Answer>;

type Reply = (question: Exclude<Question, { ask: 'job' }>, tell: (news: unknown) => void) => Promise<Answer>;

/** A job with the part that has been run of it here. Parts of other workers are of the same job, so of the same type. */
function begin<P, R, N>(job: Job<P, R, N>): Reply {
  let own: { readonly part: P } | undefined;
  const add = (part: P): void => {
    own = { part: own === undefined ? part : job.merge(own.part, part) };
  };
  const all = (): P => {
    if (own === undefined) throw new Error('the worker has run nothing yet');
    return own.part;
  };
  return async (question, tell) => {
    switch (question.ask) {
      case 'run':
        add(await job.run(question.first, question.count, tell));
        return { answer: 'done' };
      case 'add':
        if (question.part !== undefined) add(question.part as P);
        return { answer: 'done' };
      case 'part': {
        const part = own?.part;
        own = undefined;
        return { answer: 'part', part };
      }
      case 'enough':
        return { answer: 'enough', enough: job.isEnough(all()) };
      case 'report':
        return { answer: 'report', report: job.report(all()) };
    }
  };
}

/** Reads a job of whatever kind and begins it. */
async function open<K extends JobName>(jobs: Jobs, job: K, texts: JobTypes[K]['texts']) {
  const prepared = await jobs[job](texts);
  const { units, weight, looks } = prepared;
  return { reply: begin(prepared), ready: { answer: 'ready', units, weight, looks } as const };
}

/** A server of one job. It never rejects: what goes wrong is its answer. */
export function makeServe(jobs: Jobs = JOBS): Serve {
  let reply: Reply | undefined;
  const answerTo = async (question: Question, tell: (news: unknown) => void): Promise<Answer> => {
    if (question.ask === 'job') {
      const opened = await open(jobs, question.request.job, question.request.texts);
      reply = opened.reply;
      return opened.ready;
    }
    if (reply === undefined) throw new Error(`the worker was asked to ${question.ask} before it had a job`);
    return reply(question, tell);
  };
  return async (question, tell = () => {}) => {
    try {
      return await answerTo(question, tell);
    } catch (error) {
      return { answer: 'failed', message: error instanceof Error ? error.message : `${error}` };
    }
  };
}
