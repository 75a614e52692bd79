// Real worker threads of Node, from the built program.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureCli } from '../../.dev/build.mjs';
import { par, type ParReport } from '../../src/analysis/index.ts';
import { checkPlan } from '../../src/rules/index.ts';
import { loadLpNode } from '../../src/workers/node-lp.ts';
import { startComparisonNode, startParNode } from '../../src/workers/node-pool.ts';
import { fordDocument, fordScenario, textOf } from '../scenario/fixtures.ts';
import { textsOf } from './fixtures.ts';

let worker: URL;
beforeAll(async () => {
  worker = pathToFileURL(join(await ensureCli(), 'node-worker.js'));
});

describe('startComparisonNode', () => {
  test('threads give the report of this thread', async () => {
    const texts = textsOf(40, { seedBase: 'thread ' });
    const here = await startComparisonNode(texts, { workers: 0 });
    for (const workers of [1, 2, 3]) expect(await startComparisonNode(texts, { workers }, worker)).toEqual(here);
  });

  test('a cancel ends threads in the middle of their work', async () => {
    const controller = new AbortController();
    const onProgress = () => controller.abort(new Error('enough'));
    const running = startComparisonNode(textsOf(20_000), { workers: 2, onProgress, signal: controller.signal }, worker);
    await expect(running).rejects.toThrow('enough');
  });

  test('a refused text and a worker that is not there are one error each', async () => {
    const refused = startComparisonNode(textsOf(3, { planTexts: ['nonsense'] }), { workers: 2 }, worker);
    await expect(refused).rejects.toThrow(/^plan 1:1:1 /);
    const missing = startComparisonNode(textsOf(3), { workers: 2 }, new URL('./no-such-worker.js', worker));
    await expect(missing).rejects.toThrow('a worker failed');
  });
});

describe('startParNode', () => {
  const scenarioText = textOf(fordDocument());

  test('a thread gives the report of this thread, and news of plans on the way', async () => {
    const news: ParReport[] = [];
    const report = await startParNode({ scenarioText, as: 'par' }, { onNews: (each) => news.push(each) }, worker);
    const scenario = fordScenario();
    expect(report).toEqual(par({ scenario, makeLp: await loadLpNode(), isOver: () => false }));
    expect(report.status).toBe('optimal');
    expect(news.length).toBeGreaterThan(0);
    for (const { value, bound, plan } of news) {
      expect(value).toBeLessThanOrEqual(report.value);
      expect(bound).toBeGreaterThanOrEqual(report.bound);
      expect(checkPlan(scenario, plan)).toEqual([]);
    }
  });

  test('a cancel keeps the best plan so far, which is then a limit', async () => {
    const text = readFileSync(new URL('../../scenarios/fire-sack.json', import.meta.url), 'utf8');
    const controller = new AbortController();
    let last: ParReport | undefined;
    const onNews = (report: ParReport) => {
      last = report;
      controller.abort(new Error('enough'));
    };
    const report = await startParNode({ scenarioText: text, as: 'par' }, { onNews, signal: controller.signal }, worker);
    expect(report).toEqual(last);
    expect(report.status).toBe('limit');
    expect(report.plan.belts.length).toBeGreaterThan(0);
  }, 60_000);

  test('a scenario without par is one error with the rule; so is a cancel before anything is known', async () => {
    const text = readFileSync(new URL('../../scenarios/old-fields.json', import.meta.url), 'utf8');
    await expect(startParNode({ scenarioText: text, as: 'par' }, {}, worker)).rejects.toThrow(/^PA-5 /);
    const signal = AbortSignal.abort(new Error('too early'));
    await expect(startParNode({ scenarioText, as: 'par' }, { signal }, worker)).rejects.toThrow('too early');
  });
});
