// The pool over lanes that a test can watch, delay and break: same report, prompt cancel, one clear error, lanes always closed.
import { describe, expect, test } from 'vitest';
import { startComparison } from '../../src/workers/index.ts';
import type { ComparisonTexts } from '../../src/workers/index.ts';
import { type Lane, type PoolOptions, runPool } from '../../src/workers/pool.ts';
import { type Answer, makeServe, type Message, type Question } from '../../src/workers/protocol.ts';
import { makeWorkerLane } from '../../src/workers/worker-lane.ts';
import { textsOf } from './fixtures.ts';

interface Watched {
  readonly lanes: { asked: Question[]; closed: number }[];
  readonly makeLane: () => Lane;
}

/** Lanes in this thread; `before` may wait or fail before each answer. */
function watch(before: (lane: number, question: Question) => Promise<void> = async () => {}): Watched {
  const lanes: Watched['lanes'] = [];
  return {
    lanes,
    makeLane: () => {
      const number = lanes.length;
      const lane = { asked: [] as Question[], closed: 0 };
      lanes.push(lane);
      const serve = makeServe();
      return {
        ask: async (question): Promise<Answer> => {
          lane.asked.push(question);
          await before(number, question);
          return serve(question);
        },
        close: () => {
          lane.closed += 1;
        },
      };
    },
  };
}

const comparisonOn = (makeLane: () => Lane, texts: ComparisonTexts, options: PoolOptions<'compare'>) =>
  runPool(makeLane, { job: 'compare', texts }, texts.seeds, options);

const ticks = async (count: number) => {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve));
};

describe('the report does not depend on the lanes', () => {
  const texts = textsOf(50, { seedBase: 'pool ' });
  const alone = comparisonOn(watch().makeLane, texts, { workers: 1 });

  test.each([2, 3, 7])('%i lanes of different speed', async (workers) => {
    const { makeLane, lanes } = watch((lane) => ticks(lane * 3));
    expect(await comparisonOn(makeLane, texts, { workers })).toEqual(await alone);
    expect(lanes.map(({ closed }) => closed)).toEqual(Array.from({ length: workers }, () => 1));
    const firsts = lanes.flatMap(({ asked }) => asked.flatMap((q) => (q.ask === 'run' ? [q.first] : [])));
    expect(new Set(firsts).size).toBe(firsts.length);
  });

  test('no workers: in this thread', async () => {
    expect(await startComparison(texts, { workers: 0 })).toEqual(await alone);
  });

  test('a share is at most half of a lane’s part of what is left: no lane has a long one when the others end', async () => {
    const { makeLane, lanes } = watch();
    await comparisonOn(makeLane, textsOf(400), { workers: 2 });
    const shares = lanes.flatMap(({ asked }) => asked.flatMap((q) => (q.ask === 'run' ? [q] : [])));
    expect(shares.reduce((sum, { count }) => sum + count, 0)).toBe(400);
    for (const { first, count } of shares) expect(count).toBeLessThanOrEqual(Math.ceil((401 - first) / 4));
  });

  test('never more lanes than seeds', async () => {
    const { makeLane, lanes } = watch();
    await comparisonOn(makeLane, textsOf(2), { workers: 8 });
    expect(lanes).toHaveLength(2);
  });
});

test('progress counts runs, rises, and ends with all of them', async () => {
  const seen: number[] = [];
  const onProgress = (done: number, of: number) => {
    expect(of).toBe(70 * 3);
    seen.push(done);
  };
  await comparisonOn(watch().makeLane, textsOf(70), { workers: 3, onProgress });
  expect(seen.every((done, i) => i === 0 || done > seen[i - 1])).toBe(true);
  expect(seen.length).toBeGreaterThan(10);
  expect(seen.at(-1)).toBe(210);
});

describe('cancel', () => {
  test('ends at once with the reason, closes every lane, and nobody hears of progress after it', async () => {
    const controller = new AbortController();
    const { makeLane, lanes } = watch((lane) => (lane === 1 ? new Promise(() => {}) : ticks(1)));
    let last = 0;
    const reason = new Error('the person has had enough');
    const onProgress = (done: number) => {
      expect(controller.signal.aborted).toBe(false);
      last = done;
      if (done > 30) controller.abort(reason);
    };
    const running = comparisonOn(makeLane, textsOf(400), { workers: 2, onProgress, signal: controller.signal });
    await expect(running).rejects.toBe(reason);
    expect(lanes.map(({ closed }) => closed)).toEqual([1, 1]);
    expect(last).toBeLessThan(1200);
  });

  test('in this thread, too', async () => {
    const controller = new AbortController();
    let calls = 0;
    const onProgress = () => {
      calls += 1;
      controller.abort();
    };
    const running = startComparison(textsOf(400), { workers: 0, onProgress, signal: controller.signal });
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    await ticks(20);
    expect(calls).toBe(1);
  });

  test('before the start nothing is started', async () => {
    const { makeLane, lanes } = watch();
    const signal = AbortSignal.abort();
    await expect(comparisonOn(makeLane, textsOf(5), { workers: 2, signal })).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(lanes).toEqual([]);
  });
});

describe('failure', () => {
  test('of one lane is one error, and the others are closed', async () => {
    const { makeLane, lanes } = watch(async (lane, question) => {
      if (lane === 2 && question.ask === 'run') throw new Error('out of memory');
      await ticks(2);
    });
    await expect(comparisonOn(makeLane, textsOf(90), { workers: 3 })).rejects.toThrow('out of memory');
    expect(lanes.map(({ closed }) => closed)).toEqual([1, 1, 1]);
  });

  test('to make a lane closes those that were made', async () => {
    const { makeLane, lanes } = watch();
    const limited = () => {
      if (lanes.length === 2) throw new Error('no more workers to be had');
      return makeLane();
    };
    await expect(comparisonOn(limited, textsOf(90), { workers: 3 })).rejects.toThrow('no more workers');
    expect(lanes.map(({ closed }) => closed)).toEqual([1, 1]);
  });

  test('of a text names the text and the place', async () => {
    const running = startComparison(textsOf(3, { scenarioText: '{\n  "id": ]\n}' }), { workers: 0 });
    await expect(running).rejects.toThrow(/^scenario:2:9 /);
  });

  test.each([-1, 1.5, 65, Number.NaN])('%s workers are refused', async (workers) => {
    await expect(comparisonOn(watch().makeLane, textsOf(3), { workers })).rejects.toThrow(RangeError);
  });
});

describe('a lane that is a worker', () => {
  function line() {
    let onAnswer: (message: Message) => void = () => {};
    let onDeath: (message: string) => void = () => {};
    const sent: Question[] = [];
    const lane = makeWorkerLane({
      listen: (a, d) => {
        onAnswer = a;
        onDeath = d;
      },
      send: (question) => sent.push(question),
      end: () => onDeath('ended'),
    });
    return { lane, sent, answer: (message: Message) => onAnswer(message), die: (m: string) => onDeath(m) };
  }
  const share: Question = { ask: 'run', first: 1, count: 1 };

  test('answers question by question', async () => {
    const { lane, sent, answer } = line();
    const first = lane.ask(share);
    answer({ answer: 'done' });
    expect(await first).toEqual({ answer: 'done' });
    expect(sent).toEqual([share]);
  });

  test('hands news on before the answer', async () => {
    const { lane, answer } = line();
    const heard: unknown[] = [];
    const waiting = lane.ask(share, (news) => heard.push(news));
    answer({ answer: 'news', news: { bound: 40 } });
    answer({ answer: 'news', news: { bound: 38 } });
    answer({ answer: 'done' });
    expect(await waiting).toEqual({ answer: 'done' });
    expect(heard).toEqual([{ bound: 40 }, { bound: 38 }]);
  });

  test('that dies rejects the question, and all that follow, with the first cause', async () => {
    const { lane, sent, die } = line();
    const waiting = lane.ask(share);
    die('a worker failed: boom');
    die('a worker ended with code 1');
    await expect(waiting).rejects.toThrow('boom');
    await expect(lane.ask(share)).rejects.toThrow('boom');
    expect(sent).toHaveLength(1);
  });
});
