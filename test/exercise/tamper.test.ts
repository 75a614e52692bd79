// Transcripts that were changed: a bit that fell over, an order that was never given, a format or rules that are not ours.
import { describe, expect, test } from 'vitest';
import {
  type Control,
  finish,
  makeTranscript,
  parseTranscript,
  play,
  type Run,
  transcriptText,
  verify,
} from '../../src/exercise/index.ts';
import type { Order } from '../../src/rules/index.ts';
import { hashOf } from '../../src/scenario/index.ts';
import type { AnyDocument } from '../scenario/fixtures.ts';
import { FORD, FORD_2, givenBy, type Made, playThrough, SMALL, sound } from './runs.ts';
import { isBelieved, shortBytes, shortExercise, shortText } from './tamper.ts';
import { english } from '../english.ts';

/** A prime, so that every bit of a byte has its turn. The long test takes them all. */
const EVERY = 61;

test('of a short transcript no single bit can be changed (every 61st)', () => {
  expect(verify(sound(parseTranscript(shortText))).ok).toBe(true);
  const believed: number[] = [];
  for (let bit = 0; bit < shortBytes.length * 8; bit += EVERY) if (isBelieved(bit)) believed.push(bit);
  expect(believed).toEqual([]);
});

/** The same document with a seal that fits it: what is left then is the replay. */
function sealed(json: AnyDocument): string {
  const { seal: _, ...rest } = json;
  return JSON.stringify({ ...rest, seal: hashOf(rest) });
}

function verdictOf(run: Run, { document }: Made) {
  return verify(sound(parseTranscript(transcriptText(makeTranscript(run, document)))));
}

/** The run with the orders of one turn replaced, and all digests left as they were. */
function withOrders<T extends Run>(run: T, turn: number, orders: readonly Order[]): T {
  return { ...run, turns: run.turns.map((each, i) => (i === turn - 1 ? { ...each, orders } : each)) };
}

describe('a transcript that diverges: one order is another, the digests after it are left, the seal fits', () => {
  const control: Control = { moving: 'player', laying: 'player' };
  const whole = finish(
    playThrough(FORD_2, 'diverges', control, givenBy(FORD_2, { moving: 'breach', laying: 'react' })),
  );

  test('is what it was before the change', () => {
    expect(verdictOf(whole, FORD_2)).toEqual({ ok: true, turns: whole.turns.length });
  });

  test.each([1, 2, 3])("a player's order of turn %i: the digest of that turn", (turn) => {
    const { orders } = whole.turns[turn - 1];
    const at = orders.findIndex((order) => order.do === 'march');
    const changed = orders.map((order, i): Order => (i === at ? { do: 'hold', column: 0 } : order));
    expect(at).toBeGreaterThanOrEqual(0);
    expect(orders[at]).toMatchObject({ column: 0 });
    expect(verdictOf(withOrders(whole, turn, changed), FORD_2)).toMatchObject({
      ok: false,
      firstDifference: { turn, field: 'digest' },
    });
  });

  test('an order that may not be given: the orders of that turn', () => {
    const changed = withOrders(whole, 2, [
      ...whole.turns[1].orders,
      { do: 'tell', message: 0 },
      { do: 'tell', message: 0 },
    ]);
    expect(verdictOf(changed, FORD_2)).toMatchObject({ firstDifference: { turn: 2, field: 'orders' } });
  });

  test.each<[string, Made, Control]>([
    ['of the moving side', FORD, { moving: 'breach', laying: 'idle' }],
    ['of the moving side, format 2', FORD_2, { moving: 'breach', laying: 'idle' }],
  ])("a policy's order %s: the orders of that turn", (_, made, policies) => {
    const run = play(made.scenario, made.plan, 'diverges', policies);
    const changed = withOrders(run, 1, run.turns[0].orders.slice(1));
    expect(verdictOf(changed, made)).toMatchObject({ firstDifference: { turn: 1, field: 'orders' } });
  });

  test('orders of the laying side while it is said to be idle: the orders of that turn', () => {
    const run = play(FORD_2.scenario, FORD_2.plan, 'diverges', { moving: 'breach', laying: 'idle' });
    const changed = withOrders(run, 1, [...run.turns[0].orders, { do: 'tell', message: 0 }]);
    expect(verdictOf(changed, FORD_2)).toMatchObject({ firstDifference: { turn: 1, field: 'orders' } });
  });

  test('a turn cut off, and the measures of the whole: the turn that is missing', () => {
    const cut = { ...shortExercise, turns: shortExercise.turns.slice(0, -1) };
    const turn = shortExercise.turns.length;
    expect(verdictOf(cut, SMALL)).toMatchObject({ firstDifference: { turn, field: 'turns' } });
  });
});

describe('what is not ours to read is refused with its place:', () => {
  const codes = (text: string) => parseTranscript(text).problems.map(({ code, pointer }) => `${code} ${pointer}`);
  test.each<[string, (json: AnyDocument) => void, string]>([
    ['a newer format', (json) => (json.format = 'abatis-transcript/3'), 'format/newer /format'],
    ['newer rules', (json) => (json.rulesVersion = 3), 'transcript/rules-version /rulesVersion'],
    [
      'rules that did not know the scenario',
      (json) => (json.rulesVersion = 1),
      'transcript/rules-version /rulesVersion',
    ],
    ['an end and none', (json) => (json.open = true), 'transcript/end '],
    ['neither an end nor none', (json) => delete json.measures, 'transcript/end '],
    ['a policy in place of the control', (json) => (json.policy = 'direct'), 'shape/unknown-key /policy'],
    ['a control that nobody knows', (json) => (json.control.laying = 'bold'), 'shape/choice /control/laying'],
    ['a newer scenario', (json) => (json.scenario.format = 'abatis-scenario/3'), 'format/newer /scenario/format'],
    [
      'an order of a belt that is not there',
      (json) => (json.turns[0].orders = [{ arm: 'z' }]),
      'transcript/order /turns/0/orders/0/arm',
    ],
  ])('%s', (_, change, expected) => {
    const json = JSON.parse(shortText);
    change(json);
    expect(codes(sealed(json))).toContain(expected);
  });
});

test('DI-1 what rules version 1 played of edition 1 is true by version 2 as well', () => {
  const run = play(FORD.scenario, FORD.plan, 'versions', { moving: 'breach', laying: 'idle' });
  const json = JSON.parse(transcriptText(makeTranscript(run, FORD.document)));
  expect([json.format, json.rulesVersion]).toEqual(['abatis-transcript/1', 1]);
  for (const rulesVersion of [1, 2]) {
    expect(verify(sound(parseTranscript(sealed({ ...json, rulesVersion })))).ok).toBe(true);
  }
  const newer = parseTranscript(sealed({ ...json, rulesVersion: 3 }));
  expect(english(newer.problems[0].message)).toBe(
    'It was played by rules version 3; this version of Abatis plays by version 2.',
  );
});

test.each<[string, Made, Control, 1 | 2]>([
  ['what format 1 can say', FORD, { moving: 'direct', laying: 'idle' }, 1],
  ['a policy that version 1 did not have', FORD, { moving: 'adaptive', laying: 'idle' }, 2],
  ['a policy of the laying side', FORD, { moving: 'direct', laying: 'react' }, 2],
  ['edition 2', FORD_2, { moving: 'direct', laying: 'idle' }, 2],
])('%s is written in its format and reads back equal', (_, made, control, format) => {
  const transcript = makeTranscript(play(made.scenario, made.plan, 'formats', control), made.document);
  const text = transcriptText(transcript);
  const back = sound(parseTranscript(text));
  expect([transcript.format, back.format, back.control]).toEqual([format, format, control]);
  expect([transcriptText(back), verify(back).ok]).toEqual([text, true]);
});
