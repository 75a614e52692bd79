// A sweep with all that can be asked for: routes, each belt's worth, and the planner `optimal`; any split merges to the same bytes (SW-2, SW-5, SW-6).
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { OPTIMAL_WORK, optimalPlan, routeDenials } from '../../../src/analysis/index.ts';
import {
  type MadePlan,
  makeShardJob,
  makeSweep,
  mergeSweepTallies,
  parseTallies,
  partOf,
  reportSweep,
  type ShardName,
  type Sweep,
  type Tallies,
  talliesText,
  type WantedPlan,
} from '../../../src/analysis/sweep/index.ts';
import { worth } from '../../../src/analysis/worth/worth.ts';
import { canonicalText, hashOfText, parseScenario, planDocument } from '../../../src/scenario/index.ts';
import { loadLpNode } from '../../../src/workers/node-lp.ts';
import type { AnyDocument } from '../../scenario/fixtures.ts';
import { locatedOf, problemsIn, specOf, sweepDocument, sweepTexts } from './fixtures.ts';

const WORTH_SEEDS = 255;

function everything(): AnyDocument {
  return {
    ...sweepDocument(),
    scenarios: [
      {
        file: 'test-ford.json',
        plans: ['plans/both.json', 'optimal'],
        vary: [{ pointer: '/deadline', values: [240, 60] }],
      },
    ],
    policies: ['direct', 'breach'],
    seeds: { count: 260 },
    worth: { method: 'both', seeds: WORTH_SEEDS },
  };
}

const spec = specOf(everything());
const files = locatedOf(sweepTexts());
let wanted: readonly WantedPlan[];
let made: MadePlan[];
let sweep: Sweep;
let whole: Tallies;

beforeAll(async () => {
  const makeLp = await loadLpNode();
  const first = makeSweep(spec, files);
  if (first.ok) throw new Error('no plan is wanting');
  wanted = first.wanted;
  made = wanted.map(({ scenario, scenarioText }) => {
    const read = parseScenario(scenarioText);
    if (!read.ok) throw new Error('a variant is refused');
    const { plan } = optimalPlan(read.value, { makeLp, isOver: () => false });
    return { scenario, document: planDocument(read.value, plan) };
  });
  const second = makeSweep(spec, files, made);
  if (!second.ok) throw new Error(JSON.stringify(second.problems));
  sweep = second.sweep;
  whole = shardOf({ index: 1, of: 1 });
});

function shardOf(shard: ShardName): Tallies {
  const { units, run } = makeShardJob(sweep, shard);
  return { sweep, part: partOf(shard), cells: units === 0 ? [] : run(0, units) };
}

function merged(a: Tallies, b: Tallies): Tallies {
  const result = mergeSweepTallies(a, b);
  if (!result.ok) throw new Error(result.why.code);
  return result.tallies;
}

describe('PL-5 in a sweep', () => {
  test('each variant wants one plan, whatever the policies, and gets it', () => {
    expect(wanted.map(({ scenario }) => scenario)).toEqual([0, 2].map((cell) => sweep.cells[cell].scenario.hash));
    expect(sweep.cells.map(({ plans }) => plans.map(({ name }) => name))).toEqual(
      Array.from({ length: 4 }, () => ['Behind the bridge', 'Optimal']),
    );
    expect(OPTIMAL_WORK).toBe(500);
  });

  test('another plan for a variant is another sweep', () => {
    const [first, second] = made;
    const none = { ...(second.document as object), belts: [] };
    const other = makeSweep(spec, files, [first, { ...second, document: none }]);
    expect(other.ok && other.sweep.hash).not.toBe(sweep.hash);
    expect(other.ok).toBe(true);
  });

  test('plans that nobody asked for change nothing', () => {
    const again = makeSweep(spec, files, [...made, { scenario: '0'.repeat(64), document: {} }]);
    expect(again.ok && again.sweep.hash).toBe(sweep.hash);
  });
});

describe('SW-5', () => {
  test('any split has the same bytes, and they are read back', () => {
    const text = talliesText(whole);
    const shards = [1, 2, 3, 4, 5].map((index) => shardOf({ index, of: 5 }));
    const back = shards.map((shard) => {
      const read = parseTallies(talliesText(shard));
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      return read.value as Tallies;
    });
    expect(talliesText([back[3], back[0], back[4], back[1], back[2]].reduce(merged))).toBe(text);
    expect(talliesText(merged(merged(shards[0], shards[1]), merged(shards[4], merged(shards[3], shards[2]))))).toBe(
      text,
    );
  });

  /** The last cell's line changed, and the file sealed anew. */
  function forged(change: (cell: AnyDocument) => void): readonly string[] {
    const lines = talliesText(whole).split('\n').slice(0, -2);
    const cell = JSON.parse(lines.at(-1) ?? '');
    change(cell);
    const body = [...lines.slice(0, -1), canonicalText(cell)].map((line) => `${line}\n`).join('');
    const read = parseTallies(`${body}${canonicalText({ seal: hashOfText(body) })}\n`);
    return read.ok ? [] : read.problems.map(({ code }) => code);
  }

  test.each<[string, (cell: AnyDocument) => void]>([
    ['worth that is missing', (cell) => void delete cell.worth],
    ['worth of fewer seeds', (cell) => void (cell.worth[0].seeds -= 1)],
    [
      'worth of fewer seeds, down to its shares',
      (cell) => {
        const [part] = cell.worth;
        part.seeds -= 1;
        for (const { denied } of part.shares) denied[0][1] -= 1;
      },
    ],
    ['worth of fewer belts', (cell) => void cell.worth[0].belts.pop()],
    ['a loss that was not counted', (cell) => void cell.worth[0].belts[0].delay.pop()],
    ['shares of more seeds', (cell) => void (cell.worth[0].shares[0].denied[0][1] += 1)],
    ['worth of one plan only', (cell) => void cell.worth.pop()],
  ])('%s is seen', (_, change) => {
    expect(forged(() => undefined)).toEqual([]);
    expect(forged(change)).toEqual(['tallies/cell']);
  });
});

describe('SW-6', () => {
  test('each cell has the worth of each plan on the seeds that were asked for, and its routes', () => {
    const { cells } = reportSweep(whole);
    cells.slice(0, 1).forEach((cell, i) => {
      const { scenario, plans, policy, layingPolicy } = sweep.cells[i];
      expect(cell.routes).toEqual(routeDenials(scenario, plans));
      const task = { seedBase: '', seeds: WORTH_SEEDS, leaveOneOut: true, shapley: true };
      expect(cell.worth).toEqual(plans.map((plan) => worth({ ...task, scenario, plan, policy, layingPolicy })));
    });
    expect(cells.map((cell) => cell.worth.map(({ seeds }) => seeds))).toEqual(
      cells.map(() => [WORTH_SEEDS, WORTH_SEEDS]),
    );
  });
});

test('PA-5: a scenario for which the planner has no plan is refused at its place, once for all variants', () => {
  const text = readFileSync(new URL('../../../scenarios/old-fields.json', import.meta.url), 'utf8');
  const problems = problemsIn(
    (document) => {
      const { deadline } = JSON.parse(text);
      document.scenarios = [
        {
          file: 'old-fields.json',
          plans: ['none', 'optimal'],
          vary: [{ pointer: '/deadline', values: [deadline, deadline - 1] }],
        },
      ];
    },
    { 'old-fields.json': text },
  );
  expect(problems.map(({ pointer, code }) => [pointer, code])).toEqual([['/scenarios/0/plans/1', 'sweep/planner']]);
});
