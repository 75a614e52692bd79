// Where the lines of reports come from that are not of one run: ways and belts, or seeds; the parts come to what the report says (WY-9).
import { describe, expect, test } from 'vitest';
import {
  compare,
  luckRunOf,
  luckSeedTraces,
  luckTraces,
  makeShares,
  type MeasureTrace,
  parRefusal,
  planTraces,
  routeDenial,
  routeTraces,
  seedFigures,
  shareTraces,
  sumOfParts,
  worthTraces,
} from '../../../src/analysis/index.ts';
import { luckReport } from '../../../src/analysis/luck.ts';
import { makeRunner } from '../../../src/analysis/playouts.ts';
import { worth } from '../../../src/analysis/worth/worth.ts';
import { play } from '../../../src/exercise/index.ts';
import { build, planOf as planFrom } from '../../rules/build.ts';
import { loadShipped, planOf, SCENARIO_IDS } from '../../scenarios/files.ts';

function checkSums(traces: readonly MeasureTrace[]): void {
  for (const trace of traces) {
    if (trace.value !== undefined) expect([trace, sumOfParts(trace)]).toEqual([trace, trace.value]);
  }
}

describe.each(SCENARIO_IDS.filter((id) => id !== 'long-march'))('%s', (id) => {
  const { scenario, plans } = loadShipped(id);

  test('PA-2, PA-8: the delay in the model, and the arrival of each column, from ground and belts', () => {
    if (parRefusal(scenario) !== undefined) return;
    const shareOf = makeShares(scenario);
    for (const { plan } of plans) {
      const traces = shareTraces(scenario, plan);
      checkSums(traces);
      expect(traces[0].value).toBe(shareOf(plan, { value: 1, bound: 1 }).delay);
      const moving = scenario.columns.filter(({ side }) => side === 'moving').length;
      expect(new Set(traces.slice(1).map(({ column }) => column)).size).toBe(moving);
    }
  });

  test('RD-2 to RD-5: minutes of routes, what belts add to them, hexes of the cuts', () => {
    for (const { plan } of plans) {
      const traces = routeTraces(scenario, plan);
      checkSums(traces);
      const { flows } = routeDenial(scenario, plan);
      const of = (measure: string) => traces.filter((trace) => trace.measure === measure).map(({ value }) => value);
      expect(of('routeMinutes')).toEqual(flows.flatMap(({ routes }) => routes.map(({ minutes }) => minutes)));
      expect(of('routeAdded')).toEqual(
        flows.flatMap(({ laid }) => laid.ends.map(({ fate, added }) => (fate === 'closed' ? undefined : added))),
      );
      expect(of('capacity')).toEqual(
        flows.flatMap(({ laid: { capacity } }) => [capacity.round.value, capacity.through.value]),
      );
    }
  });
});

test('PA-2: a start, ground, a hexside, a belt, holding, and what is past the deadline', () => {
  const sketch = {
    rows: ['.....', 'wwwww'],
    features: { stream: ['1,0/E'] },
    zones: [{ id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['4,0'] }],
    columns: [{ from: 7, task: 'hold' as const, hold: 11 }],
    more: { edition: 2 as const },
  };
  const partsOf = (deadline: number) => {
    const scenario = build({ ...sketch, deadline });
    const [delay, arrival] = shareTraces(scenario, planFrom(scenario, 'antiVehicleBelt 1 3,0'));
    checkSums([delay, arrival]);
    return [delay, arrival].map(({ parts }) => parts.map(({ what, amount }) => `${what} ${amount}`).join());
  };
  // Four hexes of 5 minutes, a stream of 6, a row of 10 + 5 + 2 (RULES.md, PA-3), 11 of holding.
  expect(partsOf(300)).toEqual(['belts 17', 'start 7,ground 5,hexside 6,ground 5,ground 5,ground 5,belts 17,hold 11']);
  expect(partsOf(50)[1]).toMatch(/hold 11,deadline -11$/);
});

describe('seed by seed', () => {
  const { scenario, plans } = loadShipped('fire-sack');
  const plan = planOf({ scenario, plans } as ReturnType<typeof loadShipped>, 'wall');
  const { policy, layingPolicy } = scenario;
  const seeds = 30;
  const task = { scenario, plan, policy, layingPolicy, seeds };
  const [report] = compare({ ...task, plans: [plan], seedBase: '' }).plans;

  test('ME-8, ME-12: the sums of a comparison, and of each seed what its run says', () => {
    const figures = seedFigures(task);
    const of = (name: string) => figures.find(({ figure }) => figure === name);
    expect(of('denials')?.sum).toBe(report.denied.count);
    expect((of('clearance')?.sum ?? 0) / seeds).toBeCloseTo(report.clearanceTime.mean ?? -1, 3);
    expect((of('losses')?.sum ?? 0) / seeds).toBeCloseTo(report.losses.mean, 3);
    const [group] = report.more?.intent ?? [];
    expect(of(`${group.group}/achieved`)?.sum).toBe(group.achieved.count);
    for (const seed of ['1', '7', '30']) {
      const { measures } = play(scenario, plan, seed, policy);
      const found = of('clearance')?.values.find(([name]) => name === seed);
      expect(found).toEqual([seed, measures.clearanceTime]);
    }
  });

  test('the report on a plan, by how many runs had which delay', () => {
    const traces = planTraces(report);
    checkSums(traces);
    const [delays, denials] = traces;
    expect((delays.value ?? 0) / (delays.over ?? 1)).toBeCloseTo(report.delay.mean ?? -1, 3);
    expect([denials.value, denials.over]).toEqual([report.denied.count, seeds]);
  });

  test('WO-2, WO-3: what is lost without each belt, and its share, on each seed', () => {
    const asked = { ...task, seedBase: '', seeds: 8, leaveOneOut: true, shapley: true };
    const traces = worthTraces(asked);
    checkSums(traces);
    const whole = worth(asked);
    const of = (figure: string) => traces.filter((trace) => trace.figure === figure);
    const mean = ({ value = 0, over = 1 }: MeasureTrace) => value / over;
    expect(mean(of('whole')[0])).toBeCloseTo(whole.whole.delay?.mean ?? -1, 3);
    const alone = [...(whole.leaveOneOut?.belts ?? []), ...(whole.leaveOneOut?.groups ?? [])];
    expect(of('alone').map(({ belt }) => belt)).toEqual(alone.map(({ id }) => id));
    of('alone').forEach((trace, i) => expect(mean(trace)).toBeCloseTo(alone[i].delay?.mean ?? -1, 3));
    const shares = of('share').map(mean);
    expect(shares.reduce((all, each) => all + each, 0)).toBeCloseTo(mean(of('whole')[0]), 9);
  });

  test('LU-2: runs with less, the same and more, with their seeds', () => {
    const run = luckRunOf(play(scenario, plan, 'mine', policy));
    const traces = luckSeedTraces(task, run);
    checkSums(traces);
    const tally = makeRunner({ ...task, plans: [plan], seedBase: '' })(1, seeds);
    const luck = luckReport({ ...task, plans: [plan], seedBase: '' }, run, tally);
    const counts = (trace: MeasureTrace, what: string) =>
      trace.parts.reduce((sum, part) => (part.what === what ? sum + part.amount : sum), 0);
    luckTraces(luck).forEach((short, i) => {
      expect(short.figure).toBe(traces[i].figure);
      for (const what of ['below', 'same', 'above']) expect(counts(traces[i], what)).toBe(counts(short, what));
    });
    const losses = traces.find(({ figure }) => figure === 'losses');
    expect(counts(losses as MeasureTrace, 'below')).toBe(luck.losses.below);
  });
});
