// The canonical text and its hash: known answers, and one text for one value.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalText, hashOf } from '../../src/scenario/index.ts';

describe('canonicalText', () => {
  test.each<[value: unknown, text: string]>([
    [null, 'null'],
    [true, 'true'],
    [0, '0'],
    [-9007199254740991, '-9007199254740991'],
    ['', '""'],
    [[], '[]'],
    [{}, '{}'],
    [{ b: 1, a: [2, { d: 3, c: 4 }] }, '{"a":[2,{"c":4,"d":3}],"b":1}'],
    [{ 10: 1, 9: 2, a: 3, A: 4 }, '{"10":1,"9":2,"A":4,"a":3}'],
    [{ a: undefined, b: 1 }, '{"b":1}'],
    // RFC 8785, 3.2.2.2 and 3.2.3: escapes, and the order of keys by UTF-16 code unit.
    ['\u20ac$\u000f\nA\'B"\\\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
    [
      { '\u20ac': 1, '\r': 2, '\ufb33': 3, 1: 4, '\u{1f600}': 5, '\u0080': 6, ö: 7 },
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"\u{1f600}":5,"\ufb33":3}',
    ],
    [JSON.parse('{"__proto__": 1, "a": 2}'), '{"__proto__":1,"a":2}'],
  ])('%j', (value, text) => {
    expect(canonicalText(value)).toBe(text);
  });

  test.each([
    [1.5],
    [-0],
    [NaN],
    [Infinity],
    [2 ** 53],
    [undefined],
    [10n],
    ['\ud800'],
    [{ '\udc00': 1 }],
    [[() => 1]],
  ])('%s is refused', (value) => {
    expect(() => canonicalText(value)).toThrow(TypeError);
  });

  test('too deep, or endless, is refused rather than a crash', () => {
    const endless: unknown[] = [];
    endless.push(endless);
    expect(() => canonicalText(endless)).toThrow(TypeError);
  });

  test('does not depend on the order of keys, and says it all', () => {
    const table = fc.dictionary(
      fc.string({ unit: 'grapheme' }),
      fc.integer().map((n) => (n === 0 ? 0 : n)),
    );
    fc.assert(
      fc.property(table, (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalText(reversed)).toBe(canonicalText(value));
        expect(Object.entries(JSON.parse(canonicalText(value))).length).toBe(Object.keys(value).length);
      }),
    );
  });
});

describe('hashOf', () => {
  test.each([
    // FIPS 180-4 gives SHA-256("abc") and others; ours are over JSON, so the vectors are of '""', '{}' and '"abc"'.
    ['', '12ae32cb1ec02d01eda3581b127c1fee3b0dc53572ed6baf239721a03d82e126'],
    [{}, '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'],
    ['abc', '6cc43f858fbb763301637b5af970e2a46b46f461f27e5a0f41e009c59b827b25'],
  ])('%j', (value, hash) => {
    expect(hashOf(value)).toBe(hash);
  });

  test('is SHA-256 of the UTF-8 of the canonical text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        expect(hashOf([value])).toBe(
          createHash('sha256')
            .update(canonicalText([value]), 'utf8')
            .digest('hex'),
        );
      }),
    );
  });
});
