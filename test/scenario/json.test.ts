// Strict JSON: what is refused and where, what is read exactly as JSON.parse reads it, and where each value stands.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memberOf, readJson, whereIs } from '../../src/scenario/index.ts';
import { brief } from './fixtures.ts';
import { english } from '../english.ts';

const MB = 1024 * 1024;

describe('refused, with the place', () => {
  test.each<[title: string, text: string, code: string, pointer: string, line: number, column: number]>([
    ['nothing', '', 'json/empty', '', 1, 1],
    ['only white space', ' \n\t\r\n', 'json/empty', '', 1, 1],
    ['only a byte order mark', '\ufeff', 'json/empty', '', 1, 1],
    ['a comment', '{\n  // note\n}', 'json/comment', '', 2, 3],
    ['a block comment', '[1, /* two */ 2]', 'json/comment', '', 1, 5],
    ['a trailing comma in an object', '{"a": 1,\n}', 'json/trailing-comma', '', 1, 8],
    ['a trailing comma in an array', '[1, 2 , ]', 'json/trailing-comma', '', 1, 7],
    ['two commas', '[1,,2]', 'json/syntax', '', 1, 4],
    ['a missing comma', '{"a": 1\n "b": 2}', 'json/syntax', '', 2, 2],
    ['a missing colon', '{"a" 1}', 'json/syntax', '', 1, 6],
    ['a missing value', '{"a": }', 'json/syntax', '', 1, 7],
    ['single quotes', "{'a': 1}", 'json/syntax', '', 1, 2],
    ['a bare key', '{a: 1}', 'json/syntax', '', 1, 2],
    ['a wrong bracket', '[1, 2}', 'json/syntax', '', 1, 6],
    ['a second value', '{}\n{}', 'json/syntax', '', 2, 1],
    ['the end too early', '{"a": [1, 2', 'json/unexpected-end', '', 1, 12],
    ['NaN', '[NaN]', 'json/syntax', '', 1, 2],
    ['a plus sign', '[+1]', 'json/syntax', '', 1, 2],
    ['a leading point', '[.5]', 'json/syntax', '', 1, 2],
    ['a leading zero', '[ 01]', 'json/syntax', '', 1, 4],
    ['a lone minus', '[-]', 'json/syntax', '', 1, 2],
    ['a point without digits', '[1.]', 'json/number', '', 1, 2],
    ['an exponent without digits', '[1e]', 'json/number', '', 1, 2],
    ['a string over the end of its line', '["a\nb"]', 'json/string', '', 1, 2],
    ['an unknown escape', '["\\q"]', 'json/string', '', 1, 2],
    ['three hexadecimal digits', '["\\u12"]', 'json/string', '', 1, 2],
    ['a tab inside a string', '["a\tb"]', 'json/string', '', 1, 2],
    ['a string without end', '["abc', 'json/string', '', 1, 2],
    ['other white space', '[\u00a01]', 'json/syntax', '', 1, 2],
    ['1e400', '{"a": 1e400}', 'json/not-finite', '/a', 1, 7],
    ['-1e400', '[0, -1e400]', 'json/not-finite', '/1', 1, 5],
    ['minus zero', '{"a": {"b": -0}}', 'json/minus-zero', '/a/b', 1, 13],
    ['minus zero with a point', '[-0.0]', 'json/not-whole', '/0', 1, 2],
    ['2^53', '[9007199254740992]', 'json/unsafe-number', '/0', 1, 2],
    ['2^53 + 1', '[9007199254740993]', 'json/unsafe-number', '/0', 1, 2],
    ['-2^53 - 1', '[-9007199254740993]', 'json/unsafe-number', '/0', 1, 2],
    ['a number of 400 digits', `[1, ${'9'.repeat(400)}]`, 'json/unsafe-number', '/1', 1, 5],
    ['a fraction', '[1, 1.5]', 'json/not-whole', '/1', 1, 5],
    ['a whole number with an exponent', '[1e2]', 'json/not-whole', '/0', 1, 2],
    ['a key twice', '{"a": 1,\n "a": 2}', 'json/duplicate-key', '/a', 2, 2],
    ['a key twice, written differently', '{"a": 1, "\\u0061": 2}', 'json/duplicate-key', '/a', 1, 10],
    ['__proto__ twice', '{"__proto__": 1, "__proto__": 2}', 'json/duplicate-key', '/__proto__', 1, 18],
    ['a lone surrogate', '{"a": "\\ud83d"}', 'json/lone-surrogate', '/a', 1, 7],
    ['surrogates in the wrong order', '["\\ude00\\ud83d"]', 'json/lone-surrogate', '/0', 1, 2],
    ['a lone surrogate in a key', '{"x": {"\\udfff": 1}}', 'json/lone-surrogate', '/x', 1, 8],
    ['65 levels', '['.repeat(65) + ']'.repeat(65), 'json/too-deep', '', 1, 65],
    ['100,000 levels of arrays', '['.repeat(100_000), 'json/too-deep', '', 1, 65],
    ['100,000 levels of objects', '{"a":'.repeat(100_000), 'json/too-deep', '', 1, 64 * 5 + 1],
    ['100,000 levels, closed', '['.repeat(100_000) + ']'.repeat(100_000), 'json/too-deep', '', 1, 65],
    ['over 8 MB', ' '.repeat(8 * MB + 1), 'json/too-large', '', 1, 1],
    ['over 8 MB only as UTF-8', `["${'é'.repeat(4 * MB)}"]`, 'json/too-large', '', 1, 1],
    ['over a million values', `[${'0,'.repeat(1_000_000)}0]`, 'json/too-many', '', 1, 2_000_000],
  ])('%s', (_, text, code, pointer, line, column) => {
    const result = readJson(text);
    expect(result.ok).toBe(false);
    expect(result.problems.map(brief)).toEqual([{ code, pointer, line, column }]);
    expect(english(result.problems[0].message).length).toBeLessThan(200);
    expect(english(result.problems[0].hint)).not.toBe('');
  });

  test('several faults that leave the structure whole are told together', () => {
    const { problems } = readJson('{"a": 1.5, "b": [-0, 1], "a": 2, "c": "\\ud800"}');
    expect(problems.map(({ code, column }) => [code, column])).toEqual([
      ['json/not-whole', 7],
      ['json/minus-zero', 18],
      ['json/duplicate-key', 26],
      ['json/lone-surrogate', 39],
    ]);
  });

  test('the hint for a file that ends too early names the line of the open bracket', () => {
    expect(english(readJson('{\n "a": [\n 1').problems[0].hint)).toContain('line 2');
  });
});

describe('read', () => {
  test('exactly 8 MB, exactly 64 levels, exactly the largest numbers', () => {
    expect(readJson(`[0${' '.repeat(8 * MB - 3)}]`).ok).toBe(true);
    expect(readJson('['.repeat(64) + ']'.repeat(64)).ok).toBe(true);
    const result = readJson('[9007199254740991, -9007199254740991]');
    expect(result.ok && result.value.value).toEqual([9007199254740991, -9007199254740991]);
  });

  test('a byte order mark is skipped and not counted', () => {
    expect(readJson('\ufeff{"a": 1}').ok).toBe(true);
    expect(readJson('\ufeff[1,]').problems.map(brief)).toEqual([
      { code: 'json/trailing-comma', pointer: '', line: 1, column: 3 },
    ]);
  });

  test('keys that mean something to JavaScript are plain data', () => {
    const result = readJson('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}');
    const value = result.ok ? result.value.value : undefined;
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect(memberOf(value, 'polluted')).toBeUndefined();
    expect(memberOf(value, 'toString')).toBeUndefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  const whole = fc.maxSafeInteger().map((n) => (n === 0 ? 0 : n));
  const { any } = fc.letrec((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      whole,
      fc.string({ unit: 'binary' }),
      fc.boolean(),
      fc.constant(null),
      tie('list'),
      tie('table'),
    ),
    list: fc.array(tie('any'), { maxLength: 4 }),
    table: fc.dictionary(fc.string({ maxLength: 6 }), tie('any'), { maxKeys: 4 }),
  }));

  test('whatever JSON.stringify writes is read back the same', () => {
    fc.assert(
      fc.property(any, fc.constantFrom(undefined, 1, '\t', '\r\n'), (value, space) => {
        const text = JSON.stringify(value, null, space);
        const result = readJson(text);
        expect(result.problems).toEqual([]);
        expect(JSON.stringify(result.ok && result.value.value)).toBe(JSON.stringify(value));
      }),
    );
  });

  test('whatever is read, JSON.parse reads the same: nothing is accepted that is not JSON', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-',
      '0',
      '.5',
      'e3',
      'true',
      'null',
      ' ',
      '\n',
      '"',
      '\\',
      '//',
      '\u2028',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 9 }), (parts) => {
        const text = parts.join('');
        const result = readJson(text);
        if (result.ok) expect(JSON.stringify(result.value.value)).toBe(JSON.stringify(JSON.parse(text)));
        else expect(result.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  test('each value is found where it stands', () => {
    fc.assert(
      fc.property(any, (value) => {
        const text = JSON.stringify(value);
        const result = readJson(text);
        if (!result.ok) throw new Error(text);
        const visit = (part: unknown, pointer: string): void => {
          const { line, column } = whereIs(result.value, pointer);
          expect([line, text.startsWith(JSON.stringify(part), column - 1)]).toEqual([1, true]);
          if (typeof part !== 'object' || part === null) return;
          for (const [key, item] of Object.entries(part)) {
            visit(item, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
          }
        };
        visit(value, '');
      }),
    );
  });

  test.each([
    ['\n', 3],
    ['\r\n', 3],
    ['\r', 3],
  ])('lines end with %j', (end, line) => {
    const result = readJson(['{', '"a":', '  [7]', '}'].join(end));
    expect(result.ok && whereIs(result.value, '/a/0')).toEqual({ line, column: 4 });
  });

  test('a pointer to nothing leads to the nearest thing around it', () => {
    const result = readJson('{"a": {"b": [1, 2]}}');
    const at = (pointer: string) => (result.ok ? whereIs(result.value, pointer).column : 0);
    expect(['/a/b/7', '/a/c', '/x', ''].map(at)).toEqual([13, 7, 1, 1]);
  });
});
