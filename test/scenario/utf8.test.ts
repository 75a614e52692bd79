// UTF-8 against the platform's encoder, which the pure rooms do without.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasLoneSurrogate, utf8Bytes, utf8Length } from '../../src/scenario/utf8.ts';

describe('UTF-8', () => {
  test.each([
    ['', []],
    ['A', [0x41]],
    ['\u007f\u0080', [0x7f, 0xc2, 0x80]],
    ['\u07ff\u0800', [0xdf, 0xbf, 0xe0, 0xa0, 0x80]],
    ['\uffff', [0xef, 0xbf, 0xbf]],
    ['\u{10000}\u{10ffff}', [0xf0, 0x90, 0x80, 0x80, 0xf4, 0x8f, 0xbf, 0xbf]],
  ])('%j', (text, bytes) => {
    expect([...utf8Bytes(text)]).toEqual(bytes);
    expect(utf8Length(text, 100)).toBe(bytes.length);
  });

  test('is what TextEncoder makes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = [...new TextEncoder().encode(text)];
        expect([...utf8Bytes(text)]).toEqual(bytes);
        expect(utf8Length(text, 1e6)).toBe(bytes.length);
        expect(hasLoneSurrogate(text)).toBe(false);
      }),
    );
  });

  test.each(['\ud800', 'a\udfff', '\udc00\ud800', '\ud83d\ud83d\ude00'])(
    'a lone surrogate in %j is no text',
    (text) => {
      expect(hasLoneSurrogate(text)).toBe(true);
      expect(() => utf8Bytes(text)).toThrow(RangeError);
    },
  );

  test('counting stops just above the limit', () => {
    expect(utf8Length('ééé', 6)).toBe(6);
    expect(utf8Length('ééé', 5)).toBe(6);
    expect(utf8Length('x'.repeat(100), 5)).toBe(6);
  });
});
