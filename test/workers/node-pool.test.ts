// Real worker threads of Node, from the built program.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureCli } from '../../.dev/build.mjs';
import { startComparisonNode } from '../../src/workers/node-pool.ts';
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
