// Files of tallies: they round-trip, and what is torn, altered or forged is noticed (SW-5).
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  makeShardJob,
  parseTallies,
  partOf,
  type Sweep,
  type Tallies,
  talliesText,
} from '../../../src/analysis/sweep/index.ts';
import { seedsByCell } from '../../../src/analysis/sweep/read-cells.ts';
import { canonicalText } from '../../../src/scenario/index.ts';
import type { AnyDocument } from '../../scenario/fixtures.ts';
import { sweepOf } from './fixtures.ts';

const SHARD = { index: 2, of: 3 };

let sweep: Sweep;
let tallies: Tallies;
let text: string;

beforeAll(() => {
  sweep = sweepOf((document) => {
    document.scenarios[0].plans.pop();
    document.policies = ['direct'];
    document.seeds.count = 270;
  });
  const { units, run } = makeShardJob(sweep, SHARD);
  tallies = { sweep, part: partOf(SHARD), cells: run(0, units) };
  text = talliesText(tallies);
});

function codesOf(changed: string): string[] {
  const result = parseTallies(changed);
  return result.ok ? [] : result.problems.map(({ code }) => code);
}

/** The file with one of its lines changed, and sealed anew as a forger would. */
function forged(number: number, change: (line: AnyDocument) => unknown): string {
  const lines = text.split('\n').slice(0, -2);
  const line = JSON.parse(lines.at(number) ?? '');
  const changed = change(line) ?? line;
  lines[number < 0 ? lines.length + number : number] = canonicalText(changed);
  return sealed(lines);
}

function sealed(lines: readonly string[]): string {
  const body = lines.map((each) => `${each}\n`).join('');
  return `${body}{"seal":"${createHash('sha256').update(body).digest('hex')}"}\n`;
}

/** The same counts, but the first figure stands there twice. */
function splitFirst(histogram: [number, number][]): void {
  const [[figure, count]] = histogram;
  histogram.splice(0, 1, [figure, 1], [figure, count - 1]);
}

test('the text is read back as equal tallies, and these make the same text', () => {
  const result = parseTallies(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { part, cells } = result.value;
  expect({ part, cells }).toEqual(JSON.parse(JSON.stringify({ part: tallies.part, cells: tallies.cells })));
  expect(result.value.sweep.hash).toBe(sweep.hash);
  expect(talliesText(result.value)).toBe(text);
});

test('a second file of a sweep that is known is read the same', () => {
  const known = parseTallies(text);
  if (!known.ok) throw new Error(JSON.stringify(known.problems));
  const again = parseTallies(text, known.value);
  expect(again).toEqual(known);
  expect(again.ok && again.value.sweep).toBe(known.value.sweep);
});

test('a file that names a known sweep and holds another is looked at in full', () => {
  const known = parseTallies(text);
  const other = forged(2, ({ document }) => void Object.assign(document, { title: 'X' }));
  const result = parseTallies(other, known.ok ? known.value : undefined);
  expect(result.problems.map(({ code }) => code)).toEqual(['tallies/sweep']);
});

test('the seal is what sha256sum says of all lines before it', () => {
  const lines = text.split('\n');
  expect(text).toBe(sealed(lines.slice(0, -2)));
  expect(JSON.parse(lines[0])).toEqual({
    format: 'abatis-tallies/2',
    rulesVersion: 2,
    sweep: sweep.hash,
    files: 3,
    made: 0,
    cells: 2,
    part: { of: 3, shards: [[2, 2]] },
  });
});

test('a file that ends anywhere before its end is torn', () => {
  for (let end = 0; end < text.length; end += end > text.length - 90 ? 1 : 97) {
    expect(codesOf(text.slice(0, end))).toEqual(['tallies/torn']);
  }
});

test('a file in which anything is changed is noticed', () => {
  for (let at = 0; at < text.length; at += 131) {
    const other = text[at] === '0' ? '1' : '0';
    const [code] = codesOf(text.slice(0, at) + other + text.slice(at + 1));
    expect(code).toMatch(/^tallies\/(altered|torn)$/);
  }
  expect(codesOf(`${text}\n`)).toEqual(['tallies/torn']);
  expect(codesOf(text + text)).toEqual(['tallies/altered']);
});

describe('a file that was forged and sealed anew', () => {
  const cases: readonly (readonly [string, () => string, string])[] = [
    ['a newer format', () => forged(0, (line) => Object.assign(line, { format: 'abatis-tallies/3' })), 'format/newer'],
    [
      'an older format',
      () => forged(0, (line) => Object.assign(line, { format: 'abatis-tallies/1' })),
      'tallies/older',
    ],
    ['other rules', () => forged(0, (line) => Object.assign(line, { rulesVersion: 1 })), 'tallies/rules-version'],
    ['no such shards', () => forged(0, ({ part }) => void Object.assign(part, { shards: [[1, 3]] })), 'tallies/part'],
    ['more than it has', () => forged(0, (line) => Object.assign(line, { part: 'whole' })), 'tallies/cell'],
    ['another sweep', () => forged(0, (line) => Object.assign(line, { sweep: '0'.repeat(64) })), 'tallies/sweep'],
    ['other files', () => forged(0, (line) => Object.assign(line, { files: 2 })), 'tallies/sweep'],
    [
      'another specification',
      () => forged(1, ({ spec }) => void Object.assign(spec.seeds, { count: 271 })),
      'tallies/sweep',
    ],
    [
      'a faulty specification',
      () => forged(1, ({ spec }) => void Object.assign(spec.seeds, { count: 0 })),
      'shape/number-too-small',
    ],
    [
      'another scenario',
      () => forged(2, ({ document }) => void Object.assign(document, { title: 'X' })),
      'tallies/sweep',
    ],
    ['a cell that it has not', () => forged(-2, (line) => Object.assign(line, { cell: 1 })), 'tallies/cell'],
    ['no cell of the sweep', () => forged(-1, (line) => Object.assign(line, { cell: 7 })), 'tallies/cell'],
    [
      'a plan of another name',
      () => forged(-1, ({ tally }) => void Object.assign(tally.plans[0], { plan: 'X' })),
      'tallies/cell',
    ],
    ['a plan too few', () => forged(-1, ({ tally }) => void tally.plans.pop()), 'tallies/cell'],
    [
      'runs too many',
      () => forged(-1, ({ tally }) => void Object.assign(tally.plans[0], { runs: 251 })),
      'tallies/cell',
    ],
    [
      'a histogram out of order',
      () => forged(-1, ({ tally }) => splitFirst(tally.plans[0].figures.clearance)),
      'tallies/cell',
    ],
    [
      'a run that was not counted',
      () => forged(-1, ({ tally }) => void tally.plans[0].figures.clearance[0].splice(1, 1, 1)),
      'tallies/cell',
    ],
    [
      'a run that neither arrived nor was denied',
      () =>
        forged(-1, ({ tally }) => void Object.assign(tally.plans[0], { deniedRuns: tally.plans[0].deniedRuns - 1 })),
      'tallies/cell',
    ],
    [
      'a count of nothing',
      () => forged(-1, ({ tally }) => void tally.plans[0].figures.losses.push([99, 0])),
      'tallies/cell',
    ],
    [
      'figures that are missing',
      () => forged(-1, ({ tally }) => void delete tally.plans[0].figures.losses),
      'tallies/cell',
    ],
    ['a pair that is missing', () => forged(-1, ({ tally }) => void tally.pairs.pop()), 'tallies/cell'],
    [
      'more of a tally',
      () => forged(-1, ({ tally }) => void Object.assign(tally, { seeds: [], more: 1 })),
      'tallies/cell',
    ],
    ['a cell twice', () => sealed([...text.split('\n').slice(0, -2), text.split('\n').at(-3) ?? '']), 'tallies/cell'],
    ['a cell too few', () => sealed(text.split('\n').slice(0, -3)), 'tallies/cells'],
    ['text that is no JSON', () => sealed([...text.split('\n').slice(0, -2), '{']), 'json/unexpected-end'],
  ];
  test.each(cases)('%s', (_, make, code) => {
    expect(codesOf(make())).toContain(code);
  });
});

test('problems name the line of the file', () => {
  const result = parseTallies(forged(1, ({ spec }) => void Object.assign(spec.seeds, { count: 0 })));
  expect(result.problems[0]).toMatchObject({ line: 2, pointer: '/spec/seeds/count' });
});

test('SW-4: the seeds of every cell that some shards have', () => {
  const extent = { cells: 2, seeds: 600 };
  const worth = { leaveOneOut: true, shapley: false, seeds: 300 };
  const seedsOf = (part: Parameters<typeof seedsByCell>[1]) =>
    seedsByCell(extent, part, { worth }).map((cell) => [cell.count, cell.worth]);
  const whole = [600, 300];
  expect(seedsOf('whole')).toEqual([whole, whole]);
  // Shard 2 has the first block of cell 0 or 1, and so on: together the shards have all seeds of both kinds.
  const parts = [1, 2, 3, 4].map((shard) => seedsOf({ of: 4, shards: [[shard, shard]] }));
  const sums = [0, 1].map((cell) => [0, 1].map((of) => parts.reduce((sum, part) => sum + part[cell][of], 0)));
  expect(sums).toEqual([whole, whole]);
  expect(seedsOf({ of: 4, shards: [[2, 3]] }).map(([count]) => count)).toEqual([350, 350]);
  expect(seedsOf({ of: 7, shards: [[7, 7]] })).toEqual([
    [0, 0],
    [0, 0],
  ]);
});
