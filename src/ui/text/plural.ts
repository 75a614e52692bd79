// Plural forms: which a language has (Unicode CLDR, cardinal numbers), and the one that a number takes.

/** The languages of the interface and the forms that each tells apart. Another language begins with a line here. */
export const PLURAL_FORMS = {
  en: ['one', 'other'],
  pl: ['one', 'few', 'many', 'other'],
  lt: ['one', 'few', 'many', 'other'],
  lv: ['zero', 'one', 'other'],
  et: ['one', 'other'],
  fi: ['one', 'other'],
  uk: ['one', 'few', 'many', 'other'],
  de: ['one', 'other'],
} as const;

export type LanguageCode = keyof typeof PLURAL_FORMS;
export type Forms<L extends LanguageCode> = Readonly<Record<(typeof PLURAL_FORMS)[L][number], string>>;

/** For one language: the form that a number takes, with the number in place of each "#". A form left out is a fault of the types. */
export function pluralFor<L extends LanguageCode>(language: L): (n: number, forms: Forms<L>) => string {
  const rules = new Intl.PluralRules(language);
  return (n, forms) => {
    const form: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
    return (form[rules.select(n)] ?? '').replaceAll('#', String(n));
  };
}
