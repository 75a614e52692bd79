// What would turn refusals as a job: the same as of one go, of a plan and of the orders of an exercise under way (WY-6, WY-7).
import { expect, test } from 'vitest';
import { refusedPlan, refusedToSide } from '../../src/analysis/index.ts';
import { begin, makeTranscript, ordersText, transcriptText } from '../../src/exercise/index.ts';
import type { Order } from '../../src/rules/index.ts';
import { makePlanText } from '../../src/scenario/index.ts';
import { startRefused } from '../../src/workers/index.ts';
import { fordPlan, fordScenario } from '../scenario/fixtures.ts';
import { textsOf } from './fixtures.ts';

const scenario = fordScenario();
const plan = fordPlan(scenario);
const { scenarioText } = textsOf(1);

test('WY-7: the faults of a plan', async () => {
  const twice = { ...plan, belts: [...plan.belts, ...plan.belts] };
  const { faults, orders } = await startRefused(
    { of: 'plan', scenarioText, planText: makePlanText(scenario, twice) },
    { workers: 0 },
  );
  expect(faults.length).toBeGreaterThan(0);
  expect(faults).toEqual(refusedPlan(scenario, twice));
  expect(orders).toEqual([]);
});

test('WY-6: the orders that may not be given, by their number', async () => {
  const run = begin(scenario, plan, '1', { moving: 'player', laying: 'idle' });
  const given: readonly Order[] = [
    { do: 'hold', column: 0 },
    { do: 'march', column: 1, path: [scenario.grid.size - 1] },
  ];
  const played = transcriptText(makeTranscript(run, JSON.parse(scenarioText)));
  const written = ordersText(run, { side: 'moving', turns: [given] });
  const texts = { of: 'orders', transcriptText: played, ordersText: written } as const;
  const { faults, orders } = await startRefused(texts, { workers: 0 });
  expect(faults).toEqual([]);
  const trace = refusedToSide({ state: run.start, side: 'moving', orders: given, index: 1 });
  expect(trace).toBeDefined();
  expect(orders).toEqual([{ ...trace, index: 1 }]);
});

test('texts that cannot be read', async () => {
  await expect(startRefused({ of: 'plan', scenarioText, planText: 'nonsense' }, { workers: 0 })).rejects.toThrow(
    'plan: it cannot be read',
  );
  await expect(
    startRefused({ of: 'orders', transcriptText: 'nonsense', ordersText: '' }, { workers: 0 }),
  ).rejects.toThrow(/^transcript:1:1 /);
});
