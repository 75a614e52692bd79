// Two Keys: both sides decide. Bridges wait for an order, fences for somebody who believes in them (S2, S3).
import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/analysis/index.ts';
import {
  begin,
  controlFor,
  type LayingPolicyName,
  NO_BELTS,
  playTurn,
  stateOf,
  withTurns,
} from '../../../src/exercise/index.ts';
import type { Exercise } from '../../../src/exercise/index.ts';
import type { Order, Plan } from '../../../src/rules/index.ts';
import { loadShipped, planOf } from '../files.ts';
import { compared, countOf, expectLuckMatters, meanOf, runsOf, SEEDS } from '../lesson.ts';

describe('two-keys', () => {
  const shipped = loadShipped('two-keys');
  const { scenario } = shipped;
  const [bridges, shadows] = ['bridges', 'shadows'].map((key) => planOf(shipped, key));
  const { deadline } = scenario;
  const arrival = (_: unknown, { measures }: Exercise) => (measures.denied ? deadline : (measures.arrival ?? deadline));
  const fired = (run: Exercise) => countOf(run, ({ type }) => type === 'fired');

  test('a plan of charges is worth what its orders are: with none given, the bridges stand (PL-2, PL-3, RS-2)', () => {
    const runs = (laying: LayingPolicyName) => runsOf(scenario, bridges, 40, controlFor(scenario, undefined, laying));
    const [acted, idle] = [runs('react'), runs('idle')];
    expect(meanOf(acted, (_, run) => fired(run))).toBeGreaterThan(1.5);
    expect(meanOf(idle, (_, run) => fired(run))).toBe(0);
    expect(meanOf(acted, arrival)).toBeGreaterThan(meanOf(idle, arrival) + 25);
    expect(idle.filter(({ measures }) => measures.denied)).toEqual([]);
  });

  test('fences with nothing behind them delay those who believe in them, and nobody else (KN-4, KN-5)', () => {
    const isFence = ({ kind }: Plan['belts'][number]) => scenario.catalogue[kind].behaviour === 'dummy';
    const honest: Plan = {
      ...shadows,
      name: 'No fences',
      belts: shadows.belts.filter((belt) => !isFence(belt)),
      triggers: [],
    };
    const against = (policy: 'probe' | 'direct') =>
      compare({ scenario, plans: [{ ...shadows, triggers: [] }, honest], policy, seedBase: 'lesson-', seeds: SEEDS })
        .paired[0];
    expect(against('probe').delay?.low).toBeGreaterThan(10);
    expect(against('probe').denied.low).toBeGreaterThan(0.2);
    expect(against('direct').delay?.high).toBeLessThan(against('probe').delay?.low ?? 0);
  });

  test('so the better plan depends on the other side: who looks first is denied by fences, who just drives by bridges', () => {
    const careful = compared('two-keys', ['shadows', 'bridges']);
    expect(careful.plans[0].cost.points).toBe(careful.plans[1].cost.points);
    expect(careful.paired[0].denied.low).toBeGreaterThan(0.08);
    for (const plan of careful.plans) expectLuckMatters(plan);
    const careless = compared('two-keys', ['bridges', 'shadows'], 'direct').paired[0];
    expect(careless.denied.low).toBeGreaterThan(0.08);
    expect(careless.delay?.low).toBeGreaterThan(2);
  });

  test('one message turns both keys: both bridges are fired in the turn in which it is told (TG-3, TG-4)', () => {
    let run = begin(scenario, bridges, 'keys', controlFor(scenario));
    const turn = (orders: readonly Order[]) => {
      run = withTurns(run, playTurn(stateOf(run), orders));
      return run.turns[run.turns.length - 1].events.filter(({ type }) => type === 'fired').length;
    };
    expect(
      turn([
        { do: 'arm', belt: 0 },
        { do: 'arm', belt: 1 },
      ]),
    ).toBe(0);
    expect(turn([{ do: 'tell', message: 0 }])).toBe(2);
  });

  test('with nothing laid the Wing comes to its hill and holds it (CO-6)', () => {
    for (const { measures } of runsOf(scenario, NO_BELTS, 3)) {
      expect(measures.columns[0]).toMatchObject({ column: 'wing', status: 'arrived' });
    }
  });
});
