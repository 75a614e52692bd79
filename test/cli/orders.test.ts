// Playing by files: `abatis legal` says what a side sees and may order, `abatis play` takes the orders of one side or of both.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  begin,
  makeOrderJson,
  makeTranscript,
  ordersText,
  play,
  type Run,
  stateOf,
  transcriptText,
} from '../../src/exercise/index.ts';
import { legalOrders, type SideName } from '../../src/rules/index.ts';
import { FORD_2, givenBy, NOBODY, oneTurn, playThrough } from '../exercise/runs.ts';
import { ford2Document, ford2PlanDocument } from '../scenario/fixtures-2.ts';
import { type AnyDocument, textOf } from '../scenario/fixtures.ts';
import { makeDesk } from './run.ts';

const { run, json, write, folder } = makeDesk();
const { scenario, plan } = FORD_2;
const names = { scenario, plan };
const FILE = 'ford-2.json';
const PLAN = 'plans/ford-2.all.json';
const POLICIES = { moving: 'breach', laying: 'react' } as const;

function writeInputs(): void {
  write(FILE, textOf(ford2Document()));
  write(PLAN, textOf(ford2PlanDocument(scenario)));
}

/** The orders of a side in a run by policies, as a file. */
function writeOrders(file: string, side: SideName, change: (turns: AnyDocument[][]) => void = () => undefined): void {
  const whole = play(scenario, plan, '1', POLICIES);
  const turns = whole.turns.map(({ orders }) =>
    orders.filter((order) => ('column' in order ? scenario.columns[order.column].side : 'laying') === side),
  );
  const document = JSON.parse(ordersText(names, { side, turns }));
  change(document.turns);
  write(file, textOf(document));
}

describe('play by files', () => {
  test('both sides by files that hold what policies order: the same exercise, which verifies', async () => {
    writeInputs();
    writeOrders('m.json', 'moving');
    writeOrders('l.json', 'laying');
    const expected = play(scenario, plan, '1', POLICIES);
    const files = ['--moving-orders', 'm.json', '--laying-orders', 'l.json'];
    const { code, json: found } = await json('play', FILE, '--plan', PLAN, ...files, '--transcript', 'out.json');
    expect(code).toBe(0);
    expect(found.control).toEqual({ moving: 'player', laying: 'player' });
    expect(found.digests).toEqual(expected.turns.map(({ digest }) => digest));
    expect(Object.keys(found.measures.more)).toEqual(['searchTime', 'friends', 'intent', 'law', 'burden', 'legacy']);
    const transcript = JSON.parse(readFileSync(join(folder(), 'out.json'), 'utf8'));
    expect([transcript.format, transcript.control]).toEqual(['abatis-transcript/2', found.control]);
    expect(await json('verify', 'out.json')).toEqual({ code: 0, json: { ok: true, turns: found.turns } });
  });

  test('a side without a file is played by its policy; turns beyond the list have no orders', async () => {
    writeInputs();
    writeOrders('short.json', 'moving', (turns) => turns.splice(2));
    const { json: found } = await json('play', FILE, '--plan', PLAN, '--moving-orders', 'short.json');
    const base = givenBy(FORD_2, POLICIES);
    const expected = playThrough(FORD_2, '1', { moving: 'player', laying: 'react' }, (so, side) =>
      so.turns.length < 2 ? base(so, side) : [],
    );
    expect(found.control).toEqual({ moving: 'player', laying: 'react' });
    expect(found.digests).toEqual(expected.turns.map(({ digest }) => digest));
  });

  test('orders that may not be given: turn, order, the sentence and the rule, exit code 1', async () => {
    writeInputs();
    writeOrders('bad.json', 'moving', (turns) => turns[1].push({ column: 'alpha', hold: true }, { tell: 'storm' }));
    const words = ['play', FILE, '--plan', PLAN, '--moving-orders', 'bad.json', '--transcript', 'never.json'];
    const { code, json: found } = await json(...words);
    const first = play(scenario, plan, '1', POLICIES).turns[1].orders.filter(
      (order) => 'column' in order && scenario.columns[order.column].side === 'moving',
    ).length;
    expect([code, found.ok, found.side, found.turn]).toEqual([1, false, 'moving', 2]);
    expect(found.refusals).toEqual([
      { order: first + 1, why: 'orderedTwice', rule: 'TU-2', text: 'the column has an order already' },
      { order: first + 2, why: 'otherSide', rule: 'TU-2', text: 'only the other side may order that' },
    ]);
    expect(found.problems[0]).toMatchObject({
      file: 'bad.json',
      pointer: `/turns/1/${first}`,
      code: 'orders/orderedTwice',
    });
    const { stdout, stderr } = await run(...words);
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      /^bad\.json:\d+:\d+ \/turns\/1\/\d+ Turn 2, order \d+ of the moving side, \{"column":"alpha","hold":true\}: /,
    );
    expect(stderr).toContain('the column has an order already (TU-2).');
  });

  test.each<[string, (document: AnyDocument) => void, string]>([
    ['of the other side', (document) => (document.side = 'laying'), 'orders/other-side'],
    ['of another scenario', (document) => (document.scenario = 'elsewhere'), 'orders/other-scenario'],
    ['of another version of it', (document) => (document.scenarioHash = '0'.repeat(64)), 'orders/other-hash'],
    ['of a newer format', (document) => (document.format = 'abatis-orders/2'), 'format/newer'],
    ['with an order that is none', (document) => (document.turns = [[{ column: 'alpha' }]]), 'transcript/order'],
    [
      'with a key too many',
      (document) => (document.turns = [[{ column: 'alpha', hold: true, haste: 1 }]]),
      'shape/unknown-key',
    ],
  ])('a file %s is refused', async (_, change, expected) => {
    writeInputs();
    const document = JSON.parse(ordersText(names, { side: 'moving', turns: [] }));
    change(document);
    write('odd.json', textOf(document));
    const { code, json: found } = await json('play', FILE, '--plan', PLAN, '--moving-orders', 'odd.json');
    expect([code, found.problems[0].code]).toEqual([1, expected]);
  });
});

describe('legal', () => {
  test('lists what may be ordered before turn 1, and what the side sees', async () => {
    writeInputs();
    for (const side of ['moving', 'laying'] as const) {
      const { code, json: found } = await json('legal', FILE, '--plan', PLAN, '--side', side);
      const start = stateOf(begin(scenario, plan, '1', POLICIES));
      expect(code).toBe(0);
      expect([found.turn, found.minute, found.over, found.side]).toEqual([1, 0, false, side]);
      expect(found.orders).toEqual(legalOrders(start, side).map((order) => makeOrderJson(names, order)));
      expect(found.orders.length).toBeGreaterThan(5);
    }
  });

  test('a side is shown its own view and no more', async () => {
    writeInputs();
    const { json: moving } = await json('legal', FILE, '--plan', PLAN, '--side', 'moving');
    // It knows the old belt alone, and of the laying side's columns, which are not announced, nothing but that they are.
    expect(moving.segments.map(({ place }: AnyDocument) => place)).toEqual(['1,6', '1,7']);
    const hidden = moving.columns.filter(({ side }: AnyDocument) => side === 'laying');
    expect(hidden).toEqual([
      { id: 'layer', side: 'laying', status: 'waiting' },
      { id: 'rear', side: 'laying', status: 'waiting' },
    ]);
    const { json: laying } = await json('legal', FILE, '--plan', PLAN, '--side', 'laying');
    expect(laying.segments.map(({ belt }: AnyDocument) => belt)).toContain('b4');
    expect(laying.segments.some(({ place }: AnyDocument) => place === '1,6')).toBe(false);
    expect(laying.columns.find(({ id }: AnyDocument) => id === 'layer')).toMatchObject({
      hex: '10,6',
      load: 6,
      reloads: 1,
    });
  });

  test("the turn is the first that the side's own file has no list for, or the one that is asked for", async () => {
    writeInputs();
    writeOrders('two.json', 'moving', (turns) => turns.splice(2));
    const words = ['legal', FILE, '--plan', PLAN, '--side', 'moving', '--moving-orders', 'two.json'];
    const { json: third } = await json(...words);
    const expected = play(scenario, plan, '1', POLICIES);
    expect([third.turn, third.minute]).toEqual([3, 2 * scenario.turnMinutes]);
    expect(third.orders).toEqual(
      legalOrders(expected.turns[1].state, 'moving').map((order) => makeOrderJson(names, order)),
    );
    expect((await json(...words, '--turn', '2')).json.turn).toBe(2);
    const { json: late } = await json(...words, '--turn', '400');
    expect([late.over, late.orders]).toEqual([true, []]);
  });

  test('what it lists can be ordered as it is written', async () => {
    writeInputs();
    const { json: found } = await json('legal', FILE, '--plan', PLAN, '--side', 'laying');
    const arm = found.orders.find((order: AnyDocument) => order.arm !== undefined);
    const head = {
      format: 'abatis-orders/1',
      scenario: found.scenario,
      scenarioHash: found.scenarioHash,
      side: 'laying',
    };
    write('mine.json', textOf({ ...head, turns: [[arm]] }));
    expect((await json('play', FILE, '--plan', PLAN, '--laying-orders', 'mine.json')).code).toBe(0);
  });

  test('prints short tables for people', async () => {
    writeInputs();
    const { stdout, stderr } = await run('legal', FILE, '--plan', PLAN, '--side', 'laying');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^The test ford \(test-ford\), laying side, turn 1, minute 0\n/);
    expect(stdout).toMatch(/^layer +laying +active +10,6 +0 +2$/m);
    expect(stdout).toMatch(/^ *5,4\/E +bridgeDemolition +b3 +1 +none +prepared +–$/m);
    expect(stdout).toMatch(/^ *5,5 +dummyBelt +b5 +1 +none +standing harmless +–$/m);
    expect(stdout).toContain('\n{"arm":"b3"}\n');
  });
});

describe('policies of both sides', () => {
  test('play and compare take one for the laying side; the default is that of the scenario', async () => {
    writeInputs();
    const words = ['--plan', PLAN, '--policy', 'adaptive', '--laying-policy', 'idle'];
    const { json: found } = await json('play', FILE, ...words);
    expect(found.control).toEqual({ moving: 'adaptive', laying: 'idle' });
    const expected = play(scenario, plan, '1', found.control);
    expect(found.digest).toBe(expected.turns.at(-1)?.digest);
    expect((await json('play', FILE)).json.control.laying).toBe('react');
    const { json: report } = await json('compare', FILE, ...words, '--seeds', '2', '--workers', '0');
    expect([report.policy, report.layingPolicy]).toEqual(['adaptive', 'idle']);
    const { json: usual } = await json('compare', FILE, '--plan', PLAN, '--seeds', '2', '--workers', '0');
    expect([usual.policy, usual.layingPolicy]).toEqual(['breach', 'react']);
  });

  test('the second ledger is told to people', async () => {
    writeInputs();
    const { stdout } = await run('play', FILE, '--plan', PLAN);
    expect(stdout).toMatch(/, policy breach, laying side react\n/);
    expect(stdout).toMatch(/^friends +\d of 1 done$/m);
    expect(stdout).toMatch(/^burden +\d+ \((none|few|some|many)\), \d+ of \d+ segments met$/m);
    expect(stdout).toMatch(/^g1 +fix +(yes|no) /m);
  });
});

test('an open transcript verifies as far as it goes, and says so', async () => {
  let open: Run = begin(scenario, plan, 'open', POLICIES);
  for (let turn = 0; turn < 2; turn++) open = oneTurn(open, NOBODY);
  write('open.json', transcriptText(makeTranscript(open, FORD_2.document)));
  expect(await json('verify', 'open.json')).toEqual({ code: 0, json: { ok: true, turns: 2 } });
  expect((await run('verify', 'open.json')).stdout).toBe(
    'open.json: 2 turns, all as played so far; the exercise goes on\n',
  );
});
