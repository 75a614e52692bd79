// Shows that the determinism ban catches each planted offender and no harmless neighbour, then holds every pure room to it.
import { describe, expect, test } from 'vitest';
import { sourcesUnder } from '../setup/source.ts';
import { offencesIn } from './ban.ts';

const PURE_ROOMS = ['hex', 'rules', 'scenario', 'exercise', 'analysis'];
const OPEN_MATH = [
  'acos acosh asin asinh atan atanh atan2 cbrt cos cosh exp expm1 hypot log log1p log2 log10',
  'pow sin sinh tan tanh random PI E',
].flatMap((line) => line.split(' '));

const whats = (text: string) => offencesIn({ path: 'planted.ts', text }).map(({ what }) => what);

describe('planted offenders are caught', () => {
  test.each(OPEN_MATH)('Math.%s', (name) => {
    expect(whats(`export const x = Math.${name};`)).toEqual([`Math.${name}`]);
    expect(whats(`export const x = Math['${name}'];`)).toEqual([`Math.${name}`]);
    expect(whats(`const { ${name} } = Math;`)).toEqual(['Math under another name']);
  });

  test.each([
    ['const x = 2 ** n;', '**'],
    ['let x = 2; x **= 3;', '**='],
    ['const m = Math; m.sin(1);', 'Math under another name'],
    ['const { sin: s } = Math;', 'Math under another name'],
    ['const { floor } = Math;', 'Math under another name'],
    ['f(Math);', 'Math under another name'],
    ['Object.keys({ Math });', 'Math under another name'],
    ['(Math as any).pow(2, 3);', 'Math under another name'],
    ['Math[name](2);', 'Math[…]'],
    ['Math[`pow`](2, 3);', 'Math.pow'],
    ['Math?.sin(1);', 'Math.sin'],
    ['const x = Date.now();', 'Date'],
    ['const x = new Date();', 'Date'],
    ['const D = Date;', 'Date'],
    ['function f(when: Date) { return when; }', 'Date'],
    ['performance.now();', 'performance'],
    ['new Intl.NumberFormat();', 'Intl'],
    ['let f: Intl.NumberFormat;', 'Intl'],
    ['(5).toLocaleString();', '.toLocaleString'],
    ["a['toLocaleUpperCase']();", '.toLocaleUpperCase'],
    ['const { toLocaleString } = a;', '{ toLocaleString }'],
    ['a.localeCompare(b);', '.localeCompare'],
    ['names.sort((a, b) => a.localeCompare(b));', '.localeCompare'],
    ['x.toPrecision(3);', '.toPrecision'],
    ['a.sort();', 'sort without comparator'],
    ['a?.sort();', 'sort without comparator'],
    ['a.sort(undefined);', 'sort without comparator'],
    ["a['sort']();", 'sort without comparator'],
    ['a.toSorted();', 'toSorted without comparator'],
    ['a.sort((x, y) => x > y);', 'sort with a comparator that is not total'],
    ['a.sort((x, y) => x - y || x < y);', 'sort with a comparator that is not total'],
    ['a.toSorted((x, y) => (x > y ? 1 : -1));', 'toSorted with a comparator that is not total'],
    ['Array.prototype.sort.call(a);', 'sort not called directly'],
    ['const { sort } = a;', '{ sort }'],
    ["console.log('x');", 'console'],
    ['globalThis.x = 1;', 'globalThis'],
    ['window.x;', 'window'],
    ['document.title;', 'document'],
    ['process.env;', 'process'],
    ["fetch('x');", 'fetch'],
    ['setTimeout(f, 1);', 'setTimeout'],
    ['crypto.getRandomValues(a);', 'crypto'],
    ['new WeakRef(a);', 'WeakRef'],
    ["eval('1');", 'eval'],
    ["new Function('return 1');", 'Function'],
    ["f.constructor('return 1');", '.constructor'],
    ['import.meta.url;', 'import.meta'],
    ["await import('./x.ts');", 'import()'],
    ['try { f(); } catch (problem) { g(problem.message); }', 'a caught error read as data'],
    ['try { f(); } catch (problem) { g(String(problem)); }', 'a caught error read as data'],
    ['try { f(); } catch (problem) { const p = problem; }', 'a caught error read as data'],
    ['try { f(); } catch ({ message }) { f(); }', 'a caught error read as data'],
    ['g(error.message);', 'error.message'],
    ["g(new TypeError('x').message);", 'TypeError.message'],
    ['g((cause as Error).message);', 'cause.message'],
    ['f(error.stack);', 'error.stack'],
    ['for (const key in table) f(key);', 'for … in'],
    ['const x = 0.5;', 'the number 0.5'],
    ['const x = -1e-3;', 'the number 1e-3'],
    ['const x = 1e300;', 'the number 1e300'],
    ['const x = 9007199254740992;', 'the number 9007199254740992'],
    ['Number.EPSILON;', '.EPSILON'],
    ['function f(window: number) { return window; } window.x;', 'window'],
    ['{ const Math = 1; } Math.sin(1);', 'Math.sin'],
  ])('%s', (text, what) => {
    // What a planted line uses and does not declare is imported, so that only the offence is an offence.
    expect(whats(`import { a, b, cause, error, f, g, m, n, name, names, table, x } from './x.ts';\n${text}`)).toEqual([
      what,
    ]);
  });

  test('the line is told', () => {
    expect(offencesIn({ path: 'planted.ts', text: '// First.\n\nexport const x = 2 ** 3;\n' })).toEqual([
      { line: 3, what: '**' },
    ]);
  });
});

describe('harmless neighbours are left alone', () => {
  test.each([
    'Math.floor(7 / 2) + Math.imul(3, 4) + Math.sqrt(16);',
    "Math['max'](1, 2);",
    'const Math = { sin: (n: number) => n }; Math.sin(1);',
    'const text = "Math.random() ** Date.now()"; // Math.pow',
    'const table = { Date: 1, process: 2, sin: 3 }; const x = table.Date + table.process + table.sin;',
    'export function f(document: string, window: number) { return document.length + window; }',
    'const performance = [1]; for (const each of performance) each.toString(16);',
    '[3, 1].sort((a, b) => a - b);',
    '[3, 1].sort((a, b) => (a % 2) - (b % 2) || a - b);',
    '[3, 1].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));',
    'const compare = (a: number, b: number) => a - b; [3, 1].toSorted(compare);',
    'const sort = (list: number[]) => list.length; sort([1]);',
    'try { JSON.parse("x"); } catch (error) { if (error instanceof RangeError) throw error; }',
    'try { JSON.parse("x"); } catch { Object.keys({}); }',
    'const problem = { message: "a", line: 1 }; const text = problem.message;',
    'const scratch = { stack: new Int32Array(9) }; scratch.stack[0] = 1;',
    'throw new RangeError(`bad hex: ${1}`);',
    'for (const [key, value] of Object.entries({ a: 1 })) key.padEnd(value);',
    'const x = 0xffffffff + 1_000_000 + 1e6 + 3.0 + Number.MAX_SAFE_INTEGER;',
    'const big = 2n * 3n; const mask = BigInt.asUintN(64, big);',
    'interface Report { readonly performance: number; readonly window: { process: number } }',
    'type Of<T> = { [K in keyof T]: T[K] }; export const f = <T>(all: Of<T>) => all;',
    'class Heap { #items = new Int32Array(4); get stackSize() { return this.#items.length; } constructor() { this.#items[0] = 1; } }',
    "export { Date, grid as window } from './x.ts'; export * as process from './y.ts'; export type { Intl } from './z.ts';",
    'interface Local { a: 1 } export type { Local }; export { type Local as Other };',
    'outer: for (let i = 0; i < 3; i++) { for (let j = 0; j < 3; j++) if (i === j) continue outer; }',
    'switch (Number("1")) { case 1: { var late = 2; } } late.toString();',
    'const { a, ...rest } = { a: 1, Date: 2 }; [a, rest].map(([first]) => first);',
  ])('%s', (text) => {
    expect(whats(text)).toEqual([]);
  });
});

test.each(PURE_ROOMS)('src/%s holds to the ban', (room) => {
  const sources = sourcesUnder(`src/${room}`);
  expect(sources.length).toBeGreaterThan(0);
  expect(
    sources.flatMap((source) => offencesIn(source).map(({ line, what }) => `${source.path}:${line} ${what}`)),
  ).toEqual([]);
});
