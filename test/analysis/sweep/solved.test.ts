// The file of plans that the planner optimal has made: what is written is read back, and what was made otherwise is refused.
import { expect, test } from 'vitest';
import { parseSolved, solvedText } from '../../../src/analysis/sweep/index.ts';
import { hashOfText } from '../../../src/scenario/index.ts';

const made = ['a', 'b'].map((letter) => ({ scenario: letter.repeat(64), document: { name: letter, belts: [] } }));

/** The text with its head changed, sealed anew. */
function withHead(change: object): string {
  const [head, ...rest] = solvedText(made).split('\n').slice(0, -2);
  const body = [JSON.stringify({ ...JSON.parse(head), ...change }), ...rest].map((line) => `${line}\n`).join('');
  return `${body}${JSON.stringify({ seal: hashOfText(body) })}\n`;
}

function codesOf(text: string): readonly string[] {
  return parseSolved(text).problems.map(({ code }) => code);
}

test('it round-trips, also with no plan', () => {
  expect(parseSolved(solvedText(made))).toEqual({ ok: true, value: made, problems: [] });
  expect(parseSolved(solvedText([]))).toEqual({ ok: true, value: [], problems: [] });
});

test('other rules or another limit of work make other plans', () => {
  expect(codesOf(withHead({}))).toEqual([]);
  expect(codesOf(withHead({ rulesVersion: 99 }))).toEqual(['solved/other']);
  expect(codesOf(withHead({ work: 7 }))).toEqual(['solved/other']);
});

test('another format, and plans that are not there', () => {
  expect(codesOf(withHead({ format: 'abatis-tallies/2' }))).toHaveLength(1);
  expect(parseSolved(withHead({ plans: 3 })).ok).toBe(false);
  expect(parseSolved('').ok).toBe(false);
});
