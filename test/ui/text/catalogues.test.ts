// Every language says all that English says: the same keys, every part in its sentence, every form of a number, its own quotation marks, nothing left in English.
import { describe, expect, test } from 'vitest';
import { FAMILY_LOOKS } from '../../../src/board/palette.ts';
import { REFUSAL_TEXT } from '../../../src/rules/index.ts';
import { english } from '../../../src/ui/text/en/index.ts';
import { englishManual } from '../../../src/ui/text/en/manual/index.ts';
import { LANGUAGES } from '../../../src/ui/text/index.ts';
import type { LanguageCode } from '../../../src/ui/text/plural.ts';
import { files } from '../../../src/ui/text/sentences/files.ts';
import { ground } from '../../../src/ui/text/sentences/ground.ts';
import { json } from '../../../src/ui/text/sentences/json.ts';
import { laying } from '../../../src/ui/text/sentences/laying.ts';
import { names } from '../../../src/ui/text/sentences/names.ts';
import { preparation } from '../../../src/ui/text/sentences/preparation.ts';
import { world } from '../../../src/ui/text/sentences/world.ts';
import { argumentsFor, parametersByPath, partsIn } from './catalogue-parts.ts';

const TEMPLATES: readonly string[] = [files, ground, json, laying, names, preparation, world].flat();
const PARAMETERS = parametersByPath();

/** What opens and what closes a quotation. */
const QUOTES: Readonly<Record<LanguageCode, readonly [open: string, close: string]>> = {
  en: ['“', '”'],
  de: ['„', '“'],
  et: ['„', '“'],
  lt: ['„', '“'],
  lv: ['„', '”'],
  pl: ['„', '”'],
  fi: ['”', '”'],
  uk: ['«', '»'],
};

/** Words that no language puts into its own: names, formats, keys of files. */
const NOBODYS =
  'Abatis RULES README Wilson Pareto Shapley JSON QR CSV MB WebGL Firefox Chrome Edge Safari English CH EN OB IN PA ' +
  'format error true false null true area bans stock when side laying moving degrade execution hold zone YYYY DD ' +
  'ud ude behaviour dummy looksLike layer par min';

/** Words that are the same in a language as in English. */
const ALIKE: Readonly<Record<LanguageCode, string>> = {
  en: '',
  de: 'Budget Filter Front Link Name Par Plan Reserve Segment Zone in',
  et: 'min pp post Link Filter Front front Legend',
  fi: '',
  lt: 'min',
  lv: 'min periods',
  pl: 'min Plan plan Front Ranking',
  uk: '',
};

/** English words that no text in another language has. */
const ENGLISH = /(?<!\p{L})(?:the|of|with|which|that|this|from)(?!\p{L})/iu;

/** Sentences of typed commands: phrases with bars between them, where English may be understood too. */
const PHRASES = /^typing\.(?:verbs|flags|lists|steps|fillers)(?:\.|$)/;

interface Said {
  readonly path: string;
  readonly english: string;
  readonly said: string;
}

/** All that two catalogues say for the same, and where one has what the other lacks. */
function compared(
  english: unknown,
  other: unknown,
  path: string,
): { readonly said: Said[]; readonly faults: string[] } {
  if (typeof english === 'string' && typeof other === 'string')
    return { said: [{ path, english, said: other }], faults: [] };
  if (typeof english === 'function' && typeof other === 'function') return calledBoth(english, other, path);
  if (typeof english !== 'object' || typeof other !== 'object' || english === null || other === null)
    return { said: [], faults: [`${path}: ${typeof other} in place of ${typeof english}`] };
  const [keys, others] = [Object.keys(english), Object.keys(other)];
  const faults = [
    ...keys.filter((key) => !others.includes(key)).map((key) => `${path}.${key} is missing`),
    ...others.filter((key) => !keys.includes(key)).map((key) => `${path}.${key} is too much`),
  ];
  const both = keys.filter((key) => others.includes(key));
  const below = both.map((key) =>
    compared(english[key as keyof object], other[key as keyof object], path === '' ? key : `${path}.${key}`),
  );
  return { said: below.flatMap(({ said }) => said), faults: [...faults, ...below.flatMap((one) => one.faults)] };
}

/** `say` takes sentences of the rules, which have tests of their own here and in messages.test.ts. */
function calledBoth(english: unknown, other: unknown, path: string) {
  if (path === 'say') return { said: [], faults: [] };
  const parameters = PARAMETERS.get(path);
  if (parameters === undefined) throw new Error(`${path}: the source has no such function`);
  const [one, two] = [english, other] as ((...parts: readonly unknown[]) => unknown)[];
  const said = argumentsFor(parameters).map((parts) => ({
    path,
    english: `${one(...parts)}`,
    said: `${two(...parts)}`,
  }));
  return { said, faults: [] };
}

function wordsIn(text: string): readonly string[] {
  return text.replace(/⟦\w+⟧|\{\d+\}/g, ' ').match(/\p{L}{2,}/gu) ?? [];
}

/** What is wrong with something said in a language. */
function faultsOf(code: LanguageCode, { path, english, said }: Said): readonly string[] {
  if (code === 'en') return [];
  const alike = new Set(`${NOBODYS} ${ALIKE[code]}`.split(' '));
  const words = wordsIn(said);
  const isLeft = said === english && words.some((word) => !alike.has(word));
  const checks: readonly (readonly [boolean, string])[] = [
    [english.trim() !== '' && said.trim() === '', 'is empty'],
    [/undefined|NaN|\[object|#/.test(said) && !/undefined|#/.test(english), 'has a hole'],
    [/ {2}|^\s+$|\s$/.test(said) && !/\s$/.test(english), 'has a space too much'],
    [/^\s/.test(said) !== /^\s/.test(english), 'begins otherwise'],
    [isLeft, 'is English'],
    [!PHRASES.test(path) && ENGLISH.test(said), 'has an English word'],
    [!areQuotesRight(code, said), 'has wrong quotation marks'],
    [partsIn(english).some((part) => !partsIn(said).includes(part)), `lacks a part of “${english}”`],
  ];
  return checks.filter(([isWrong]) => isWrong).map(([, what]) => `${path} ${what}: “${said}”`);
}

/** The language's own marks in pairs, and no others; `'` only within a word. */
function areQuotesRight(code: LanguageCode, said: string): boolean {
  const [open, close] = QUOTES[code];
  const marks = (said.match(/[“”„«»"]/g) ?? []).join('');
  const isApostrophe = /(?<!\p{L})'|'(?!\p{L})/u.test(said);
  return !isApostrophe && marks.replaceAll(`${open}${close}`, '') === '';
}

/** In sentences on files, straight marks stand round what has to be written so. */
function withoutCode(said: string): string {
  return said.replace(/"[^"]*"|"/g, 'x');
}

async function catalogueOf(code: LanguageCode) {
  const found = LANGUAGES.find((one) => one.code === code);
  if (found === undefined) throw new Error(`no language ${code}`);
  return [await found.load(), await found.loadManual()] as const;
}

const CODES = LANGUAGES.map(({ code }) => code);

describe.each(CODES)('%s', (code) => {
  test('has what English has, and nothing else', async () => {
    const [text, manual] = await catalogueOf(code);
    expect(compared(english, text, '').faults).toEqual([]);
    expect(compared(englishManual, manual, '').faults).toEqual([]);
  });

  test('says every part, fills every form, and leaves nothing in English', async () => {
    const [text, manual] = await catalogueOf(code);
    const said = [...compared(english, text, '').said, ...compared(englishManual, manual, '').said];
    expect(said.length).toBeGreaterThan(1500);
    expect([...new Set(said.flatMap((one) => faultsOf(code, one)))]).toEqual([]);
  });

  test('says what the rules and the gate say, in its own words and marks', async () => {
    const [{ say }] = await catalogueOf(code);
    const faults = TEMPLATES.flatMap((template) => {
      const parts = Array.from({ length: new Set(template.match(/\{\d+\}/g)).size }, (_, i) => 1000 * (i + 1) + 22);
      const english = parts.reduce((text, part, i) => text.replaceAll(`{${i}}`, `${part}`), template);
      const said = say({ template, parts });
      return faultsOf(code, { path: template, english: withoutCode(english), said: withoutCode(said) });
    });
    expect(faults).toEqual([]);
  });

  test('letters that tell things apart on the map are different, and those of families are the map’s', async () => {
    const [text, { layers }] = await catalogueOf(code);
    for (const letters of [layers.fateLetter, layers.knownLetter, layers.legacyLetter, text.difference.letter]) {
      const all = Object.values(letters);
      expect([...new Set(all)]).toEqual(all);
      expect(all.filter((letter) => [...letter].length !== 1)).toEqual([]);
    }
    const onMap = Object.entries(FAMILY_LOOKS).map(([family, { letter }]) => [family, letter]);
    expect(text.words.familyLetter).toEqual(Object.fromEntries(onMap));
  });

  test('has a reason of its own for every refusal', async () => {
    const [{ refusal }] = await catalogueOf(code);
    const reasons = Object.values(refusal);
    expect(Object.keys(refusal).sort()).toEqual(Object.keys(REFUSAL_TEXT).sort());
    expect(new Set(reasons).size).toBe(reasons.length);
  });
});

describe('a fault in a language is found', () => {
  const fine: Said = { path: 'log.found', english: '⟦0⟧ is “⟦1⟧”, 21 rows', said: '⟦0⟧ ist „⟦1⟧“, 21 Reihen' };

  test('nothing is wrong with this one', () => expect(faultsOf('de', fine)).toEqual([]));

  test.each([
    ['', 'is empty'],
    ['⟦0⟧ ist „undefined“ ⟦1⟧ 21', 'has a hole'],
    ['⟦0⟧ ist  „⟦1⟧“, 21 Reihen', 'has a space too much'],
    [' ⟦0⟧ ist „⟦1⟧“, 21 Reihen', 'begins otherwise'],
    [fine.english, 'is English'],
    ['⟦0⟧ ist the „⟦1⟧“, 21 Reihen', 'has an English word'],
    ['⟦0⟧ ist “⟦1⟧”, 21 Reihen', 'has wrong quotation marks'],
    ['⟦0⟧ ist "⟦1⟧", 21 Reihen', 'has wrong quotation marks'],
    ["⟦0⟧ ist '⟦1⟧', 21 Reihen", 'has wrong quotation marks'],
    ['⟦0⟧ ist „⟦1⟧, 21 Reihen', 'has wrong quotation marks'],
    ['⟦0⟧ ist „so“, 21 Reihen', 'lacks a part'],
    ['⟦0⟧ ist „⟦1⟧“, viele Reihen', 'lacks a part'],
  ])('“%s” %s', (said, what) => {
    expect(faultsOf('de', { ...fine, said }).map((fault) => fault.includes(what))).toContain(true);
  });

  test('a key that is missing, one too much, and a sentence that is no function', () => {
    const { layers } = englishManual;
    const other = { layers: { ...layers, mean: 'x', extra: '' }, par: { title: english.par.title } };
    const { faults } = compared({ layers, par: { title: '', intro: '' } }, other, '');
    expect(faults).toEqual([
      'layers.extra is too much',
      'layers.mean: string in place of function',
      'par.intro is missing',
    ]);
  });

  test('parts and numbers of a sentence are called with values of each', () => {
    const calls = argumentsFor(PARAMETERS.get('layers.worthAt') ?? []);
    expect(calls).toEqual([['⟦0⟧', '⟦1⟧', '⟦2⟧', '⟦3⟧']]);
    expect(argumentsFor(PARAMETERS.get('groups.name') ?? []).flat()).toContain(22);
  });
});
