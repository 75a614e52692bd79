// Untrusted text in messages: short, visible, harmless.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlainLine, isPrintable, quoted, shown } from '../../src/scenario/quote.ts';

describe('shown', () => {
  test.each([
    ['plain ö 日本 😀', 'plain ö 日本 😀'],
    ['a\nb\tc', 'a\\u{a}b\\u{9}c'],
    ['\u001b[31mred', '\\u{1b}[31mred'],
    ['\u202egnihtyna', '\\u{202e}gnihtyna'],
    ['\u2066x\u2069', '\\u{2066}x\\u{2069}'],
    ['\ud800', '\\u{d800}'],
    ['\u{e0041}', '\\u{e0041}'],
    ['x'.repeat(41), `${'x'.repeat(40)}…`],
    ['x'.repeat(40), 'x'.repeat(40)],
    ['😀'.repeat(41), `${'😀'.repeat(40)}…`],
  ])('%j', (text, expected) => {
    expect(shown(text)).toBe(expected);
    expect(quoted(text)).toBe(`"${expected}"`);
  });

  test('is always printable, and short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(isPrintable(shown(text))).toBe(true);
        expect(shown(text).length).toBeLessThanOrEqual(40 * 10 + 1);
      }),
    );
  });
});

test.each([
  ['Ein Text — mit Ümlaut, שלום, 😀', true],
  ['two\nlines', false],
  ['bell\u0007', false],
  ['c1\u009b', false],
  ['override\u202e', false],
  ['isolate\u2066', false],
])('isPlainLine(%j) is %s', (text, expected) => {
  expect(isPlainLine(text)).toBe(expected);
});
