// Running shards and merging them: the same bytes for any split, order and steps, and what `compare` says of each cell (SW-5, SW-6).
import { beforeAll, describe, expect, test } from 'vitest';
import { compare, countEnds, routeDenials } from '../../../src/analysis/index.ts';
import {
  makeShardJob,
  mergeSweepTallies,
  missingText,
  partOf,
  reportSweep,
  type ShardName,
  sweepCsv,
  type Sweep,
  type Tallies,
  talliesText,
} from '../../../src/analysis/sweep/index.ts';
import { sweepOf } from './fixtures.ts';

const SEEDS = 270;

let sweep: Sweep;
let whole: Tallies;

beforeAll(() => {
  sweep = sweepOf((document) => {
    document.policies = ['direct'];
    document.scenarios[0].plans.pop();
    document.seeds.count = SEEDS;
  });
  whole = shardOf({ index: 1, of: 1 });
});

const done = new Map<string, Tallies>();

/** A shard, which is run once. */
function shardOf(shard: ShardName): Tallies {
  const key = `${shard.index}/${shard.of}`;
  const { units, run } = makeShardJob(sweep, shard);
  const tallies = done.get(key) ?? { sweep, part: partOf(shard), cells: units === 0 ? [] : run(0, units) };
  done.set(key, tallies);
  return tallies;
}

function merged(a: Tallies, b: Tallies): Tallies {
  const result = mergeSweepTallies(a, b);
  if (!result.ok) throw new Error(result.why.code);
  return result.tallies;
}

function shards(of: number): Tallies[] {
  return Array.from({ length: of }, (_, i) => shardOf({ index: i + 1, of }));
}

describe('SW-5', () => {
  test('3 shards in any order are the whole, byte for byte', () => {
    const [a, b, c] = shards(3);
    for (const order of [
      [a, b, c],
      [c, a, b],
      [b, c, a],
    ]) {
      expect(talliesText(order.reduce(merged))).toBe(talliesText(whole));
    }
  });

  test('7 shards, of which some have no unit, merged in steps, are the whole', () => {
    const [a, b, c, d, e, f, g] = shards(7);
    expect([a, b, c, d, e, f, g].map(({ cells }) => cells.length)).toEqual([1, 1, 1, 1, 0, 0, 0]);
    const left = merged(merged(e, a), g);
    const right = merged(b, merged(f, merged(d, c)));
    expect(missingText(left)).toBe('2–4/7, 6/7');
    expect(talliesText(merged(right, left))).toBe(talliesText(whole));
  });

  test('a shard that is run again, in any split of its units, has the same bytes', () => {
    const shard = { index: 2, of: 2 };
    const job = makeShardJob(sweep, shard);
    const parts = [job.run(1, 1), job.run(0, 1)].map((cells) => ({ sweep, part: partOf(shard), cells }));
    const [last, first] = parts;
    const again = merged({ ...first, part: { of: 2, shards: [[1, 1]] } }, last);
    expect({ ...again, part: partOf(shard) }).toEqual(shardOf(shard));
  });

  test('units that a shard does not have are refused', () => {
    const { units, run } = makeShardJob(sweep, { index: 1, of: 2 });
    expect(units).toBe(2);
    for (const [first, count] of [
      [0, 3],
      [-1, 1],
      [0, 0],
      [2, 1],
    ]) {
      expect(() => run(first, count)).toThrow(RangeError);
    }
  });

  test('tallies do not grow with the seeds that go into them', () => {
    const few = shardOf({ index: 1, of: 3 });
    const [cell] = few.cells;
    expect(cell.tally.seeds).toEqual([]);
    const doubled = merged(
      { ...few, part: { of: 9, shards: [[1, 1]] } },
      { ...few, part: { of: 9, shards: [[5, 5]] } },
    );
    const size = (text: string) => text.replaceAll(/\d+/g, '1').length;
    expect(size(JSON.stringify(doubled.cells))).toBe(size(JSON.stringify(few.cells)));
  });

  test('what does not belong together is refused with the reason', () => {
    const other = sweepOf((document) => Object.assign(document, { policies: ['direct'] }));
    const [a, b] = shards(2);
    const why = (x: Tallies, y: Tallies) => {
      const result = mergeSweepTallies(x, y);
      return result.ok ? undefined : result.why;
    };
    expect(why(a, { ...b, sweep: other })).toEqual({ code: 'merge/other-sweep' });
    expect(why(a, a)).toEqual({ code: 'merge/twice', shards: '1/2' });
    expect(why(whole, b)).toEqual({ code: 'merge/twice', shards: '2/2' });
    expect(why(a, { ...b, part: { of: 3, shards: [[2, 2]] } })).toEqual({ code: 'merge/other-number', of: ['2', '3'] });
  });
});

describe('SW-6', () => {
  test('every cell says what a comparison of its plans on the same seeds says', () => {
    const { cells, ...head } = reportSweep(whole);
    expect(head).toMatchObject({ name: 'The ford, by deadline', sweep: sweep.hash, seedBase: '', seeds: SEEDS });
    expect(cells.map(({ changes }) => changes)).toEqual([240, 60].map((value) => [{ pointer: '/deadline', value }]));
    cells.forEach(({ file, changes: _c, routes, worth, ...report }, i) => {
      const { scenario, plans, policy, layingPolicy } = sweep.cells[i];
      expect(file).toBe('test-ford.json');
      expect(report).toEqual(compare({ scenario, plans, policy, layingPolicy, seedBase: '', seeds: SEEDS }));
      // RD asks no seed; no worth is asked for here.
      expect([routes, worth]).toEqual([routeDenials(scenario, plans), []]);
    });
    expect(cells[0].plans).not.toEqual(cells[1].plans);
  });

  test('there is no report while a shard is missing', () => {
    expect(() => reportSweep(shardOf({ index: 1, of: 2 }))).toThrow(RangeError);
  });

  test('the table has one line for each cell and plan, with the fields of the report', () => {
    const report = reportSweep(whole);
    const lines = sweepCsv(report).split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines).toHaveLength(1 + 2 * 2 + 1);
    const head = lines[0].split(',');
    const second = Object.fromEntries(lines[4].split(',').map((field, i) => [head[i], field]));
    const plan = report.cells[1].plans[1];
    const { closed, lengthened, open } = countEnds(report.cells[1].routes[1].flows.flatMap(({ laid }) => laid.ends));
    const fates = { 'routes.closed': `${closed}`, 'routes.lengthened': `${lengthened}`, 'routes.open': `${open}` };
    expect(second).toMatchObject({
      scenario: 'test-ford',
      file: 'test-ford.json',
      changes: '/deadline = 60',
      policy: 'direct',
      layingPolicy: 'idle',
      seeds: `${SEEDS}`,
      plan: 'Ditch only',
      'denied.count': `${plan.denied.count}`,
      'denied.low': `${plan.denied.low}`,
      'delay.p50': plan.delay.p50 === undefined ? '' : `${plan.delay.p50}`,
      'delay.mean': `${plan.delay.mean}`,
      'clearanceTime.mean': `${plan.clearanceTime.mean}`,
      'losses.mean': `${plan.losses.mean}`,
      'cost.points': `${plan.cost.points}`,
      ...fates,
    });
  });

  test('fields of a table are quoted where they have to be, and no text can be a formula', () => {
    const report = reportSweep(whole);
    const [cell] = report.cells;
    const named = (plan: string) => {
      const plans = [{ ...cell.plans[0], plan }];
      return sweepCsv({ ...report, cells: [{ ...cell, plans }] }).split('direct,idle,270,')[1];
    };
    expect(named('a "b", c')).toMatch(/^"a ""b"", c",\d/);
    expect(named('=1+2')).toMatch(/^'=1\+2,\d/);
    expect(named('-x')).toMatch(/^'-x,\d/);
    expect(named('plain')).toMatch(/^plain,\d/);
  });
});
