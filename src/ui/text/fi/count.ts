// Finnish: numbers with their nouns, as several screens say them.
import { pluralFor } from '../plural.ts';

export const plural = pluralFor('fi');

export const rowsOf = (n: number): string => plural(n, { one: '# rivi', other: '# riviä' });
export const segmentsOf = (n: number): string => plural(n, { one: '# lohko', other: '# lohkoa' });
export const hexesOf = (n: number): string => plural(n, { one: '# heksa', other: '# heksaa' });
export const columnsOf = (n: number): string => plural(n, { one: '# osasto', other: '# osastoa' });
export const turnsOf = (n: number): string => plural(n, { one: '# vuoro', other: '# vuoroa' });
export const seedsOf = (n: number): string => plural(n, { one: '# siemen', other: '# siementä' });
export const exercisesOf = (n: number): string => plural(n, { one: '# harjoitus', other: '# harjoitusta' });
export const periodsOf = (n: number): string => plural(n, { one: '# kausi', other: '# kautta' });
export const reloadsOf = (n: number): string => plural(n, { one: '# täydennys', other: '# täydennystä' });
export const yearsOf = (n: number): string => plural(n, { one: '# vuosi', other: '# vuotta' });

/** At most one decimal, after a comma. */
export function decimal(n: number): string {
  return String(Math.round(n * 10) / 10).replace('.', ',');
}
