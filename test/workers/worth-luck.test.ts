// Worth and luck as jobs: in any number of lanes and in threads the report is that of one go; texts and tasks that are refused.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureCli } from '../../.dev/build.mjs';
import { luckRunOf } from '../../src/analysis/index.ts';
import { worth } from '../../src/analysis/worth/worth.ts';
import { play } from '../../src/exercise/index.ts';
import { startLuck, startWorth } from '../../src/workers/index.ts';
import { startLuckNode, startWorthNode } from '../../src/workers/node-pool.ts';
import { fordPlan, fordScenario } from '../scenario/fixtures.ts';
import { textsOf } from './fixtures.ts';

const { scenarioText, planTexts, policy, seedBase } = textsOf(1);
const common = { scenarioText, policy, seedBase };
const scenario = fordScenario();
const plan = fordPlan(scenario);

let worker: URL;
beforeAll(async () => {
  worker = pathToFileURL(join(await ensureCli(), 'node-worker.js'));
});

describe('worth', () => {
  const texts = { ...common, planTexts, seeds: 40, leaveOneOut: true, shapley: true };

  test('threads and this thread give the report of one go', async () => {
    const plans = [plan, { name: 'Ditch only', belts: plan.belts.slice(1) }];
    const whole = plans.map((each) => worth({ ...texts, scenario, plan: each }));
    const seen: number[] = [];
    expect(await startWorth(texts, { workers: 0, onProgress: (done, of) => seen.push(done / of) })).toEqual(whole);
    expect(seen.at(-1)).toBe(1);
    for (const workers of [1, 3]) expect(await startWorthNode(texts, { workers }, worker)).toEqual(whole);
  });

  test('a refused text and a refused task are one error each', async () => {
    await expect(startWorth({ ...texts, planTexts: ['nonsense'] }, { workers: 0 })).rejects.toThrow(/^plan 1:1:1 /);
    await expect(startWorth({ ...texts, seeds: 20_000 }, { workers: 0 })).rejects.toThrow('1 to 10000 seeds');
  });
});

describe('luck', () => {
  const texts = { ...common, planText: planTexts[0], seeds: 40, run: luckRunOf(play(scenario, plan, 'x', policy)) };

  test('threads give the report of this thread', async () => {
    const here = await startLuck(texts, { workers: 0 });
    expect(here).toMatchObject({ seed: 'x', seeds: 40, delay: { of: 40 }, denied: { of: 40 } });
    for (const workers of [1, 2]) expect(await startLuckNode(texts, { workers }, worker)).toEqual(here);
  });

  test('a refused text is one error', async () => {
    await expect(startLuck({ ...texts, planText: 'nonsense' }, { workers: 0 })).rejects.toThrow(/^plan 1:1:1 /);
  });
});
