// Each belt's worth in words and bars: the order, what a sentence says of an interval, the table, denial where no delay is defined (WO-2 to WO-4).
import { describe, expect, test } from 'vitest';
import type { OneLeftOut, ShareReport, WorthReport } from '../../../src/analysis/index.ts';
import type { Plan } from '../../../src/rules/index.ts';
import { aloneFigure, fewSeeds, shareFigure, worthLines, worthUnit } from '../../../src/ui/model/worth-words.ts';
import { build, planOf } from '../../rules/build.ts';
import '../words.ts';

const scenario = build({ rows: ['......', '......', '......', '......'] });
const three = planOf(scenario, 'antiVehicleBelt 1 1,1', 'antiVehicleBelt 1 2,2', 'barrierDitch 1 3,1/E');
const [a, b, c] = three.belts.map(({ id }) => id);
const plan: Plan = {
  ...three,
  groups: [
    { id: 'pair', name: 'Pair', effect: 'fix', belts: [0, 1] },
    { id: 'one', name: 'One', effect: 'fix', belts: [2] },
  ],
};
const between = (mean: number, low: number, high: number) => ({ mean, low, high, error: 1 });
const NEVER = { mean: 0, low: 0, high: 0 };

function lost(id: string, mean: number, low: number, high: number, more: Partial<OneLeftOut> = {}): OneLeftOut {
  return { id, delay: between(mean, low, high), denied: NEVER, longer: 3, shorter: 1, ...more };
}

function share(id: string, mean: number, seeds: number): ShareReport {
  const exact = { delay: { num: 0, den: 1 }, denied: { num: 0, den: 1 } };
  return { id, delay: between(mean, mean - 1, mean + 1), denied: between(0.02, 0.01, 0.03), seeds, exact };
}

function report(belts: readonly OneLeftOut[], groups: readonly OneLeftOut[] = [], more: Partial<WorthReport> = {}) {
  const exact = { delay: { num: 0, den: 1 }, denied: { num: 0, den: 1 } };
  const whole = {
    delay: between(20, 18, 22),
    denied: { mean: 0.5, low: 0.4, high: 0.6 },
    longer: 9,
    shorter: 0,
    exact,
  };
  const found: WorthReport = {
    scenario: '',
    scenarioHash: '',
    rulesVersion: 2,
    policy: 'direct',
    layingPolicy: 'react',
    seedBase: '',
    plan: '',
    seeds: 400,
    counted: 390,
    runs: 0,
    whole,
    leaveOneOut: { belts, groups },
    shapley: { method: 'exact', orders: 6, belts: [share(a, 3, 40), share(b, 12, 5), share(c, 5, 0)] },
    ...more,
  };
  return found;
}

const sentences = (found: WorthReport) => worthLines(scenario, plan, found).map(({ sentence }) => sentence);

describe('WO-2: what is lost without it', () => {
  test('most missed first; a group names its belts, and one of a single belt is left out', () => {
    const found = report(
      [lost(a, 1, 0.5, 1.5), lost(b, 7, 6, 8), lost(c, -2, -3, -1)],
      [lost('pair', 9, 8, 10), lost('one', -2, -3, -1)],
    );
    const lines = worthLines(scenario, plan, found);
    expect(lines.map(({ id, belts }) => [id, belts])).toEqual([
      ['pair', [0, 1]],
      [b, [1]],
      [a, [0]],
      [c, [2]],
    ]);
    expect(lines[1].sentence).toBe(
      'Anti-vehicle belt at 2,2 is needed: without it 7 minutes of delay are lost (95 % interval 6 to 8).',
    );
    expect(lines[3].sentence).toContain(
      'does harm: without it 2 minutes of delay would be gained (95 % interval 1 to 3)',
    );
    const { finding, rows } = aloneFigure(scenario, plan, found);
    expect(finding).toBe('Group “Pair” is missed most: without it 9 minutes of delay are lost.');
    expect(rows.map(({ value, low, high, look }) => [value, low, high, look])).toEqual([
      [9, 8, 10, 1],
      [7, 6, 8, 0],
      [1, 0.5, 1.5, 0],
      [-2, -3, -1, 0],
    ]);
  });

  test('an interval with 0 in it says that it can go, and so does one that never changed anything', () => {
    const found = report([
      lost(a, 2, -1, 5),
      lost(b, 0, 0, 0, { longer: 0, shorter: 0 }),
      lost(c, 0, 0, 0, { longer: 0, shorter: 0, denied: { mean: 0.01, low: -0.01, high: 0.03 } }),
    ]);
    expect(sentences(found)).toEqual([
      'Anti-vehicle belt at 1,1 can go: without it nothing changes that 390 seeds can show (95 % interval -1 to 5).',
      'Anti-vehicle belt at 2,2 can go: on none of 390 seeds does anything change without it.',
      'Barrier ditch at 3,1/E can go: without it nothing changes that 390 seeds can show (95 % interval 0 to 0).',
    ]);
    expect(aloneFigure(scenario, plan, found).finding).toBe(
      'None of them is missed alone: 400 seeds show no loss when just one is left out.',
    );
  });

  test('denial is told beside the delay when its interval leaves out 0', () => {
    const rarer = lost(a, 7, 6, 8, { denied: { mean: 0.125, low: 0.1, high: 0.15 } });
    const oftener = lost(b, 1, 0.5, 1.5, { denied: { mean: -0.2, low: -0.3, high: -0.1 } });
    const [first, second] = sentences(report([rarer, oftener]));
    expect(first).toMatch(/\(95 % interval 6 to 8\)\. Without it denial is rarer by 12\.5 percentage points\.$/);
    expect(second).toMatch(/Without it denial is more frequent by 20 percentage points\.$/);
  });

  test('the table has the whole at its end', () => {
    const { head, rows } = aloneFigure(scenario, plan, report([lost(a, 7, 6, 8)])).table;
    expect(rows).toEqual([
      ['Anti-vehicle belt at 1,1', '7', '6 to 8', '3', '1'],
      ['All belts together', '20', '18 to 22', '9', '0'],
    ]);
    expect(head).toHaveLength(5);
  });
});

describe('WO-3: shares', () => {
  test('greatest first, their finding, and those that few seeds show', () => {
    const found = report([]);
    const figure = shareFigure(scenario, plan, found);
    expect(figure?.finding).toBe(
      'Of 20 minutes of delay in all, Anti-vehicle belt at 2,2 brings most: 12 minutes of delay.',
    );
    expect(figure?.table.rows.map(([label, value, , seeds]) => [label, value, seeds])).toEqual([
      ['Anti-vehicle belt at 2,2', '12', '5'],
      ['Barrier ditch at 3,1/E', '5', '0'],
      ['Anti-vehicle belt at 1,1', '3', '40'],
      ['All belts together', '20', '–'],
    ]);
    expect(fewSeeds(scenario, plan, found)).toEqual(['Anti-vehicle belt at 2,2']);
    expect(shareFigure(scenario, plan, { ...found, shapley: undefined })).toBeUndefined();
  });
});

test('WO-2: where no seed defines a delay, percentage points of denial are told', () => {
  const bare = report([lost(a, 0, 0, 0, { delay: undefined, denied: { mean: 0.25, low: 0.2, high: 0.3 } })]);
  const found: WorthReport = { ...bare, counted: 0, whole: { ...bare.whole, delay: undefined } };
  expect(worthUnit(found)).toBe('denied');
  expect(sentences(found)).toEqual([
    'Anti-vehicle belt at 1,1 is needed: without it 25 percentage points of denial are lost (95 % interval 20 to 30).',
  ]);
  expect(shareFigure(scenario, plan, found)?.table.rows[0]).toEqual(['Anti-vehicle belt at 1,1', '2', '1 to 3', '–']);
  expect(fewSeeds(scenario, plan, found)).toEqual([]);
});
