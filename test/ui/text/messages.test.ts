// What rules and gates say in other languages: every sentence of the code is in the lists, and nothing is glued from English.
import { describe, expect, test } from 'vitest';
import {
  checkPlan,
  en,
  explainKind,
  listed,
  nameOf,
  type Part,
  REFUSAL_TEXT,
  type Sentence,
  sentenceText,
  STOCK_FEATURES,
  STOCK_KINDS,
  STOCK_TERRAINS,
  VOCABULARY,
} from '../../../src/rules/index.ts';
import { parsePlan, parseScenario } from '../../../src/scenario/index.ts';
import { LANGUAGES, named, text } from '../../../src/ui/text/index.ts';
import { type Messages, sayBy, type Template } from '../../../src/ui/text/messages.ts';
import { files } from '../../../src/ui/text/sentences/files.ts';
import { ground } from '../../../src/ui/text/sentences/ground.ts';
import { json } from '../../../src/ui/text/sentences/json.ts';
import { laying } from '../../../src/ui/text/sentences/laying.ts';
import { names } from '../../../src/ui/text/sentences/names.ts';
import { preparation } from '../../../src/ui/text/sentences/preparation.ts';
import { world } from '../../../src/ui/text/sentences/world.ts';
import { calendarOf, day, HALVES, planned, planWith, treaty } from '../../rules/calendars.ts';
import { fordDocument } from '../../scenario/fixtures.ts';
import { childrenOf, isNode, type Node, parse, type Source, sourcesUnder, visit } from '../../setup/source.ts';

const LISTS = { files, ground, json, laying, names, preparation, world };
const ALL: readonly Template[] = Object.values(LISTS).flat();

/** Programs of the command line that no screen runs. */
const UNSEEN = /^src\/(?:cli|analysis\/sweep)\//;
const SOURCES = sourcesUnder('src').filter(({ path }) => !UNSEEN.test(path));

const hasLetter = (words: string) => /\p{L}/u.test(words);
const isEnglish = (node: Node) =>
  node.type === 'TaggedTemplateExpression' && isNode(node.tag) && node.tag.name === 'en' && isNode(node.quasi);

function cookedOf(literal: Node): string[] {
  return (literal.quasis as { readonly value: { readonly cooked: string } }[]).map(({ value }) => value.cooked);
}

/** The templates of a file's sentences. */
function templatesOf(source: Source): string[] {
  const found: string[] = [];
  visit(parse(source).program, (node) => {
    if (!isEnglish(node)) return;
    const cooked = cookedOf(node.quasi as Node);
    found.push(cooked.reduce((before, literal, i) => `${before}{${i - 1}}${literal}`));
  });
  return found;
}

/** English that stands as a part in a sentence, where no catalogue would find it. */
function gluedIn(source: Source): string[] {
  const found: string[] = [];
  const look = (node: Node): void => {
    if (node.type === 'Literal' && typeof node.value === 'string' && hasLetter(node.value)) found.push(node.value);
    if (node.type === 'TemplateLiteral' && cookedOf(node).some(hasLetter)) found.push(cookedOf(node).join('…'));
    if (node.type === 'ConditionalExpression') [node.consequent, node.alternate].filter(isNode).forEach(look);
    if (node.type === 'TemplateLiteral') childrenOf(node).forEach(look);
  };
  visit(parse(source).program, (node) => {
    if (isEnglish(node)) ((node.quasi as Node).expressions as Node[]).forEach(look);
  });
  return found;
}

function placesOf(template: string): number {
  return new Set(template.match(/\{\d+\}/g)).size;
}

describe('the lists of sentences', () => {
  const stock = [...STOCK_KINDS, ...STOCK_TERRAINS, ...STOCK_FEATURES];
  const ids = [...STOCK_TERRAINS, ...STOCK_FEATURES].map(({ id }) => id);
  const inCode = new Set([
    ...SOURCES.flatMap(templatesOf).filter(hasLetter),
    ...VOCABULARY,
    ...stock.map(({ name }) => name),
    ...ids,
  ]);

  test('have all that the code says', () => {
    const listedOnes = new Set<string>(ALL);
    expect([...inCode].filter((template) => !listedOnes.has(template))).toEqual([]);
  });

  test('have nothing that no code says, and nothing twice', () => {
    expect(ALL.filter((template) => !inCode.has(template))).toEqual([]);
    expect(ALL.filter((template, i) => ALL.indexOf(template) !== i)).toEqual([]);
  });

  test('a sentence that no list has would be found', () => {
    const planted = { path: 'planted.ts', text: 'const a = (n) => en`${n} of \\\\ ${en`a whole ${n}`}, ${1}`;' };
    expect(templatesOf(planted)).toEqual(['{0} of \\ {1}, {2}', 'a whole {0}']);
  });

  test('no sentence has plain English as a part', () => {
    expect(SOURCES.flatMap(gluedIn)).toEqual([]);
    const planted = "en`is ${late ? 'late' : ''} ${`by ${n}`} ${en`fine`} ${'3'}`;";
    expect(gluedIn({ path: 'planted.ts', text: planted })).toEqual(['late', 'by …']);
  });
});

describe('each language', () => {
  const upside = sayBy('pl', upsideDown());
  const languages = LANGUAGES.map(({ code, load }) => [code, async () => (await load()).say] as const);

  test.each([...languages, ['for the test', async () => upside] as const])('%s fills every place', async (_, load) => {
    const say = await load();
    for (const template of ALL) {
      for (const n of [0, 1, 2, 5, 11, 21, 22]) {
        const parts = Array.from({ length: placesOf(template) }, (__, i) => 1000 * (i + 1) + n);
        const said = say({ template, parts });
        expect([template, parts.filter((part) => !said.includes(`${part}`))]).toEqual([template, []]);
        expect(said).not.toMatch(/\{\d+\}/);
      }
    }
  });

  test.each(languages)('%s has a reason for every refusal', async (code) => {
    const { refusal } = await (LANGUAGES.find((one) => one.code === code) ?? LANGUAGES[0]).load();
    for (const why of Object.keys(REFUSAL_TEXT)) expect(refusal[why as keyof typeof refusal]).toMatch(/\p{L}{2}/u);
  });
});

/** A language for the test: another letter for each letter, and places in the opposite order; plural forms where one place is a number. */
function upsideDown(): Messages<'pl'> {
  const turned = (template: string) => {
    const words = template.split(/(\{\d+\})/).map((part) => (part.startsWith('{') ? part : foreign(part)));
    return words.reverse().join('');
  };
  return Object.fromEntries(ALL.map((template) => [template, turned(template)])) as Messages<'pl'>;
}

function foreign(words: string): string {
  return words.replace(/\p{L}/gu, 'ж');
}

/** Everything in a sentence that is said as it is. */
function namesIn(part: Part): string[] {
  if (typeof part === 'object') return part.parts.flatMap(namesIn);
  return [`${part}`];
}

function leftEnglish(say: (part: Part) => string, sentence: Sentence): string {
  const names = namesIn(sentence).sort((a, b) => b.length - a.length);
  return names.reduce((said, name) => said.replaceAll(name, ''), say(sentence)).replace(/[^a-z]/gi, '');
}

describe('in a language for the test', () => {
  const say = sayBy('pl', upsideDown());
  const own = new Set<string>([...VOCABULARY, ...STOCK_KINDS.map(({ name }) => name)]);
  const leaves = (sentences: readonly Sentence[]) => {
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) {
      expect([sentenceText(sentence), leftEnglish(say, sentence)]).toEqual([sentenceText(sentence), '']);
      expect(namesIn(sentence).filter((name) => own.has(name))).toEqual([]);
    }
  };

  test('refusals of plans are said without a word of English', () => {
    const conflicts = [{ from: day('2031-06-01') }];
    const scenario = planned(calendarOf(HALVES, '2033-01-01', { conflicts }), {
      treaties: [treaty({ mayLeave: true })],
    });
    const plan = planWith(scenario, [
      ['antiPersonnelBelt 9 2,2 2,2', { ordered: 3, laid: 1 }],
      ['barrierDitch 1 2,2', { ordered: 9 }],
    ]);
    const faults = [...checkPlan(scenario, plan), ...explainKind(scenario, plan, 3, 3)];
    expect(new Set(faults.map(({ code }) => code)).size).toBeGreaterThan(5);
    leaves(faults.flatMap(({ message, hint }) => [message, hint]));
  });

  test('problems of files are said without a word of English', () => {
    const bad = fordDocument();
    bad.map.rows[0] = '?';
    bad.zones[0].kind = 'objectiv';
    bad.columns[0].task = 'hold';
    bad.needed = 900;
    bad.title = 7;
    bad.nothing = [];
    const scenario = parseScenario(JSON.stringify(fordDocument()));
    if (!scenario.ok) throw new Error('the ford is refused');
    const texts = ['', '[1,]', '{"a": 01}', '{"format": "abatis-plan/9"}', '{"a": 1 // no\n}', JSON.stringify(bad)];
    const problems = texts.flatMap((content) => [
      ...parseScenario(content).problems,
      ...parsePlan(content, scenario.value).problems,
    ]);
    expect(new Set(problems.map(({ code }) => code)).size).toBeGreaterThan(10);
    leaves(problems.flatMap(({ message, hint }) => [message, hint]));
  });

  test('a form is chosen by the number at its place, also deep inside', () => {
    const messages: Messages<'pl'> = {
      ...upsideDown(),
      '{0} periods': {
        by: 0,
        forms: { one: '{0} okres', few: '{0} okresy', many: '{0} okresów', other: '{0} okresu' },
      },
    };
    const inPolish = sayBy('pl', messages);
    const said = [1, 3, 5, 22].map((n) => inPolish(en`(${listed([en`${n} periods`, 'x'])})`));
    expect(said).toEqual(['(1 okres, x)', '(3 okresy, x)', '(5 okresów, x)', '(22 okresy, x)']);
  });
});

describe('names', () => {
  test("the stock's own can be said in another language, a scenario's are said as they are", () => {
    const say = sayBy('pl', { ...upsideDown(), Forest: 'Las' });
    const [forest] = STOCK_TERRAINS.filter(({ id }) => id === 'forest');
    expect(say(nameOf(forest))).toBe('Las');
    expect(say(nameOf({ ...forest, name: 'Dark wood' }))).toBe('Dark wood');
    expect(say(nameOf({ id: 'other', name: 'Forest' }))).toBe('Forest');
    expect(named(forest)).toBe('Forest');
  });

  test('what a file holds is never taken for a template', () => {
    expect(sentenceText(en`a ${'{0} {1}'} of ${'$&'}`)).toBe('a {0} {1} of $&');
    expect(text.say('{0}')).toBe('{0}');
  });

  test('English says words of files as the other screens do', () => {
    expect(text.say(en`the ${{ template: 'antiVehicle', parts: [] }} component`)).toBe('the anti-vehicle component');
  });
});
