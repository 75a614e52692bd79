// Jobs of the map's layers: tracks and routes through the pool are those of one go; refused texts.
import { describe, expect, test } from 'vitest';
import { makeTracksRunner, routeDenial, routesWith } from '../../src/analysis/index.ts';
import { scenarioFor } from '../../src/rules/index.ts';
import { runPool } from '../../src/workers/pool.ts';
import { makeLaneHere } from '../../src/workers/here.ts';
import { startRoutes, startTracks } from '../../src/workers/index.ts';
import { fordPlan, fordScenario } from '../scenario/fixtures.ts';
import { textsOf } from './fixtures.ts';

const { scenarioText, planTexts, policy, seedBase } = textsOf(1);
const scenario = fordScenario();
const plan = fordPlan(scenario);
const columns = scenario.columns.map((_, i) => i);

describe('tracks', () => {
  const texts = { scenarioText, planText: planTexts[0], policy, seedBase, seeds: 40, columns };
  const whole = makeTracksRunner({ ...texts, scenario, plan })(1, 40);

  test('one lane and three give the counts of one go', async () => {
    const seen: number[] = [];
    expect(await startTracks(texts, { workers: 0, onProgress: (done, of) => seen.push(done / of) })).toEqual(whole);
    expect(seen.at(-1)).toBe(1);
    const three = await runPool(() => makeLaneHere(), { job: 'tracks', texts }, 40, { workers: 3 });
    expect(three).toEqual(whole);
  });

  test('a refused text and a refused task are one error each', async () => {
    await expect(startTracks({ ...texts, planText: 'nonsense' }, { workers: 0 })).rejects.toThrow(/^plan:1:1 /);
    await expect(startTracks({ ...texts, columns: [77] }, { workers: 0 })).rejects.toThrow('column 77');
  });
});

describe('routes (RD-1 to RD-5)', () => {
  test('what lies there as belts has the routes and cuts of the plan', async () => {
    const texts = { scenarioText, viewer: 'umpire' as const, lying: plan.belts, columns };
    const { flows } = routeDenial(scenario, plan);
    const found = await startRoutes(texts, { workers: 0 });
    expect(found).toEqual(flows.map((flow) => ({ ...flow, laid: flow.executed })));
  });

  test('as the laying side knows it', async () => {
    const texts = { scenarioText, viewer: 'laying' as const, lying: [], columns: [0] };
    const known = scenarioFor(scenario, 'laying');
    expect(await startRoutes(texts, { workers: 0 })).toEqual(routesWith(known, [], [0]));
  });
});
