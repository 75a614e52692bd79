// Languages: which one is spoken, changing it, and the plural forms that each tells apart.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, language, languageFor, openManual, speak, text } from '../../../src/ui/text/index.ts';
import { current } from '../../../src/ui/text/language.ts';
import { PLURAL_FORMS, pluralFor } from '../../../src/ui/text/plural.ts';
import { ROOT } from '../../setup/source.ts';

describe('the language that somebody reads', () => {
  test('is the first wish that there is, whatever its region', () => {
    expect(languageFor(['xx', 'EN-gb'])).toBe('en');
    expect(languageFor([])).toBe('en');
    expect(languageFor(['tlh', ''])).toBe('en');
    for (const { code } of LANGUAGES) expect(languageFor([`${code}-XX`, 'en'])).toBe(code);
  });

  test('changes all words at once', async () => {
    for (const { code, load } of LANGUAGES) {
      await speak(code);
      expect(language()).toBe(code);
      expect(text.shell).toBe((await load()).shell);
    }
    await speak('en');
  });

  test('a word that is loaded later cannot be read before, and then is of each language that is spoken', async () => {
    // As on a page that has just begun: other tests of this process have opened the manual.
    current.value = { ...current.value, manual: undefined };
    expect(() => text.why).toThrow('the manual is not open');
    await openManual();
    for (const { code, loadManual } of LANGUAGES) {
      await speak(code);
      expect(text.why).toBe((await loadManual()).why);
    }
    await speak('en');
  });

  test('no part is both of the first words and of the later ones', async () => {
    for (const { load, loadManual } of LANGUAGES) {
      const later = Object.keys(await loadManual());
      expect(Object.keys(await load()).filter((part) => later.includes(part))).toEqual([]);
      expect(Object.keys(text)).toEqual(expect.arrayContaining(later));
    }
  });
});

test('README names each language that there is', () => {
  const english = new Intl.DisplayNames('en', { type: 'language' });
  const [, said] = /The page speaks ([^:]+):/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];
  const named = LANGUAGES.map(({ code }) => english.of(code) ?? code);
  expect(said?.split(/, | and /)).toEqual(named.sort());
});

describe('plural forms', () => {
  test.each(Object.entries(PLURAL_FORMS))('%s has the categories that CLDR gives it', (code, forms) => {
    const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
    expect([...forms].sort()).toEqual([...pluralCategories].sort());
  });

  test('a number takes its form, and stands in it', () => {
    const pl = pluralFor('pl');
    const forms = { one: '# plan', few: '# plany', many: '# planów', other: '# planu' };
    expect([1, 2, 5, 12, 22, 25].map((n) => pl(n, forms))).toEqual([
      '1 plan',
      '2 plany',
      '5 planów',
      '12 planów',
      '22 plany',
      '25 planów',
    ]);
    const lv = pluralFor('lv');
    expect([0, 1, 2, 10, 21].map((n) => lv(n, { zero: 'z', one: 'o', other: 'x' })).join('')).toBe('zoxzo');
  });
});
