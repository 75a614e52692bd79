// What is said of documents that do not fit their shape: unknown and missing keys, wrong types, sizes and ids, each at its place.
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/index.ts';
import { brief, fordDocument, placeOf, textOf } from './fixtures.ts';
import type { AnyDocument } from './fixtures.ts';
import { english, inEnglish } from '../english.ts';

function problemsOf(change: (document: AnyDocument) => void) {
  const document = fordDocument();
  change(document);
  const text = textOf(document);
  return { text, problems: parseScenario(text).problems };
}

/** An own key even where JavaScript would take an assignment to mean something else. */
function define(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true });
}

function misspell(document: AnyDocument): void {
  const [column] = document.columns;
  delete column.strength;
  column.sterngth = 3;
}

const long = (length: number) => 'x'.repeat(length);

describe('each with code and place', () => {
  test.each<[title: string, (d: AnyDocument) => unknown, code: string, pointer: string, needle: string]>([
    ['an unknown key', (d) => (d.colour = 1), 'shape/unknown-key', '/colour', '"colour"'],
    ['an unknown key deep inside', (d) => (d.columns[1].speed = 3), 'shape/unknown-key', '/columns/1/speed', '"speed"'],
    [
      'a key __proto__',
      (d) => define(d.zones[0], '__proto__', {}),
      'shape/unknown-key',
      '/zones/0/__proto__',
      '"__proto__"',
    ],
    ['a key constructor', (d) => define(d, 'constructor', 1), 'shape/unknown-key', '/constructor', '"constructor"'],
    ['a key prototype', (d) => define(d.map, 'prototype', 1), 'shape/unknown-key', '/map/prototype', '"prototype"'],
    ['a key too long for a pointer', (d) => (d.map[long(60)] = 1), 'shape/unknown-key', '/map', `"${long(60)}`],
    ['a missing key', (d) => delete d.title, 'shape/missing', '', '{'],
    ['a missing key deep inside', (d) => delete d.columns[2].from, 'shape/missing', '/columns/2', 'bravo…{'],
    ['a missing list', (d) => delete d.columns, 'shape/missing', '', '{'],
    ['a text for a number', (d) => (d.deadline = '240'), 'shape/type', '/deadline', '"240"'],
    ['a number for a text', (d) => (d.title = 7), 'shape/type', '/title', 'title…7'],
    ['a text for a list', (d) => (d.briefing = 'Hold.'), 'shape/type', '/briefing', '"Hold."'],
    ['a list for an object', (d) => (d.budget = []), 'shape/type', '/budget', 'budget…['],
    ['a text for an object', (d) => (d.map = 'big'), 'shape/type', '/map', '"big"'],
    ['a list for a table', (d) => (d.map.features = [1]), 'shape/type', '/map/features', 'features…['],
    ['null for a text', (d) => (d.summary = null), 'shape/type', '/summary', 'null'],
    ['null for a zone', (d) => (d.zones[5] = null), 'shape/type', '/zones/5', 'null'],
    ['a number for a kind', (d) => (d.catalogue = [5]), 'shape/type', '/catalogue/0', 'catalogue…5'],
    ['a text for yes and no', (d) => (d.columns[0].announced = 'yes'), 'shape/type', '/columns/0/announced', '"yes"'],
    ['an unknown class', (d) => (d.columns[0].class = 'trakced'), 'shape/choice', '/columns/0/class', '"trakced"'],
    ['an unknown policy', (d) => (d.policy = 'constructor'), 'shape/choice', '/policy', '"constructor"'],
    ['an unknown orientation', (d) => (d.map.orientation = 'round'), 'shape/choice', '/map/orientation', '"round"'],
    ['a number too large', (d) => (d.columns[0].teams = 7), 'shape/number-too-big', '/columns/0/teams', 'teams…7'],
    ['a number too small', (d) => (d.turnMinutes = 4), 'shape/number-too-small', '/turnMinutes', 'turnMinutes…4'],
    ['a map too small', (d) => (d.map.width = 4), 'shape/number-too-small', '/map/width', 'width…4'],
    ['a map too large', (d) => (d.map.height = 513), 'shape/number-too-big', '/map/height', '513'],
    ['a chance above certain', (d) => (d.posts[0].loss = 65537), 'shape/number-too-big', '/posts/0/loss', '65537'],
    ['a text too long', (d) => (d.title = long(121)), 'shape/text-too-big', '/title', `"${long(121)}"`],
    ['an empty text', (d) => (d.sides.moving = ''), 'shape/text-too-small', '/sides/moving', 'moving…""'],
    ['an empty zone', (d) => (d.zones[1].hexes = []), 'shape/list-too-small', '/zones/1/hexes', 'Farm…[]'],
    [
      'no columns',
      (d) => Object.assign(d, { columns: [], needed: 0 + 1 }),
      'shape/list-too-small',
      '/columns',
      'columns…[]',
    ],
    ['too many columns', (d) => (d.columns = Array(25).fill(1)), 'shape/list-too-big', '/columns', '"columns…['],
    ['too many posts', (d) => (d.posts = Array(17).fill(0)), 'shape/list-too-big', '/posts', '"posts…['],
    [
      'too many keys in a table',
      (d) => (d.map.legend = { ...Array(95).fill('open') }),
      'shape/list-too-big',
      '/map/legend',
      'legend…{',
    ],
    ['a legend of two characters', (d) => (d.map.legend.ff = 'forest'), 'shape/legend-key', '/map/legend/ff', '"ff"'],
    [
      'a legend __proto__',
      (d) => define(d.map.legend, '__proto__', 'open'),
      'shape/legend-key',
      '/map/legend/__proto__',
      '"__proto__"',
    ],
    ['an id __proto__', (d) => (d.zones[1].id = '__proto__'), 'shape/id', '/zones/1/id', '"__proto__"'],
    ['an id with a space', (d) => (d.id = 'my ford'), 'shape/id', '/id', '"my ford"'],
    ['an id of 41 letters', (d) => (d.id = long(41)), 'shape/id', '/id', `"${long(41)}"`],
    ['a control character', (d) => (d.title = 'a\u0007b'), 'shape/text', '/title', '"a\\u0007b"'],
    ['an override of direction', (d) => (d.briefing[1] = 'a\u202eb'), 'shape/text', '/briefing/1', '"a\u202eb"'],
  ])('%s', (_, change, code, pointer, needle) => {
    const { text, problems } = problemsOf(change);
    expect(problems.map(brief)).toContainEqual({ code, pointer, ...placeOf(text, needle) });
    expect(problems.filter((problem) => problem.code.startsWith('shape/')).length).toBe(1);
    expect(problems.every(({ hint, message }) => english(hint) !== '' && english(message).length < 200)).toBe(true);
  });
});

describe('in words that help', () => {
  test.each<[title: string, change: (d: AnyDocument) => unknown, message: string, hint: string]>([
    [
      'an extra key',
      (d) => (d.budget.colour = 3),
      'The key "colour" has no meaning here.',
      'Remove it. Known: points, effort.',
    ],
    ['a misspelt key', misspell, 'The key "sterngth" has no meaning here.', 'Did you mean "strength"?'],
    [
      'a misspelt choice',
      (d) => (d.columns[0].class = 'trakced'),
      '"class" cannot be "trakced".',
      'Did you mean "tracked"?',
    ],
    [
      'a number',
      (d) => (d.columns[0].teams = 7),
      '"teams" is 7; at most 6 is allowed.',
      'Write a whole number of at most 6.',
    ],
    [
      'a type',
      (d) => (d.deadline = '240'),
      '"deadline" should be a whole number, not "240".',
      'Write a whole number here.',
    ],
    [
      'an entry',
      (d) => (d.zones[5] = null),
      'Entry 6 of "zones" should be an object {…}, not null.',
      'Write an object {…} here.',
    ],
    ['a missing key', (d) => delete d.title, 'The key "title" is missing.', 'Add "title" to this object.'],
  ])('%s', (_, change, message, hint) => {
    const { problems } = problemsOf(change);
    const found = problems.map(inEnglish).find((problem) => problem.message === message);
    expect(found?.hint).toBe(hint);
  });

  test('all problems at once, errors before warnings, in the order of the file', () => {
    const { problems } = problemsOf((d) => {
      d.titel = d.title;
      delete d.title;
      d.map.legend.f = 'forrest';
      d.zones[0].hexes.push('12,0');
      d.columns[0].teams = 7;
      d.columns[1].zone = 'esat';
      d.needed = 9;
      d.budget.points = -1;
    });
    expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'shape/missing ',
      'scenario/unknown-terrain /map/legend/f',
      'place/hex-off-map /zones/0/hexes/1',
      'shape/number-too-big /columns/0/teams',
      'scenario/unknown-zone /columns/1/zone',
      'shape/number-too-small /budget/points',
      'scenario/needed-too-many /needed',
      'shape/unknown-key /titel',
    ]);
  });

  test('a faulty part brings no second fault with it', () => {
    // Zone 4 is the goal of all columns: its kind is unreadable, so that nothing is said of those who name it.
    const { problems } = problemsOf((d) => (d.zones[4].kind = 'objektive'));
    expect(problems.map(({ code }) => code)).toEqual(['shape/choice']);
    const numbers = parseScenario(textOf(fordDocument()).replace('"deadline": 240', '"deadline": 1e400'));
    expect(numbers.problems.map(({ code, pointer }) => [code, pointer])).toEqual([['json/not-finite', '/deadline']]);
  });

  test('faults of JSON and of meaning are told together when the structure is whole', () => {
    const text = textOf(fordDocument())
      .replace('"needed": 2', '"needed": -0')
      .replace('"start": "0,4"', '"start": "0,44"');
    expect(parseScenario(text).problems.map(({ code }) => code)).toEqual(['place/hex-off-map', 'json/minus-zero']);
  });
});
