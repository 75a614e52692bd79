// Numbers in Polish: the form of a noun that a number asks for, decimal commas.
import { type Forms, pluralFor } from '../plural.ts';

/** The form that a number takes, with the number in place of "#". */
export const count = pluralFor('pl');

/** Forms for 1 (jeden pas), 2 to 4 (dwa pasy), 5 and more (pięć pasów), and fractions (pół pasa). */
export function formsOf(one: string, few: string, many: string, other: string): Forms<'pl'> {
  return { one, few, many, other };
}

const ROWS = formsOf('# rząd', '# rzędy', '# rzędów', '# rzędu');
const SEGMENTS = formsOf('# odcinek', '# odcinki', '# odcinków', '# odcinka');
const HEXES = formsOf('# heks', '# heksy', '# heksów', '# heksu');
const TURNS = formsOf('# tura', '# tury', '# tur', '# tury');
const PERIODS = formsOf('# okres', '# okresy', '# okresów', '# okresu');
const COLUMNS = formsOf('# kolumna', '# kolumny', '# kolumn', '# kolumny');
const SEEDS = formsOf('# ziarno', '# ziarna', '# ziaren', '# ziarna');
const MINUTES = formsOf('# minuta', '# minuty', '# minut', '# minuty');
const POINTS = formsOf('# punkt', '# punkty', '# punktów', '# punktu');
const STEPS = formsOf('# stopień', '# stopnie', '# stopni', '# stopnia');
const BELTS = formsOf('# pas', '# pasy', '# pasów', '# pasa');

/** In the nominative: "1 rząd", "3 rzędy", "5 rzędów". */
export const rows = (n: number) => count(n, ROWS);
export const segments = (n: number) => count(n, SEGMENTS);
export const hexes = (n: number) => count(n, HEXES);
export const turns = (n: number) => count(n, TURNS);
export const periods = (n: number) => count(n, PERIODS);
export const columns = (n: number) => count(n, COLUMNS);
export const seeds = (n: number) => count(n, SEEDS);
export const minutes = (n: number) => count(n, MINUTES);
export const points = (n: number) => count(n, POINTS);
export const steps = (n: number) => count(n, STEPS);
export const belts = (n: number) => count(n, BELTS);

/** In the genitive, after "z", "od", "do": "1 ziarna", "5 ziaren". */
export function genitive(n: number, one: string, more: string): string {
  return `${n} ${n === 1 ? one : more}`;
}

/** With a decimal comma. */
export function comma(n: number | string): string {
  return String(n).replace('.', ',');
}

const TEAM_WEEKS = formsOf('# zespołotydzień', '# zespołotygodnie', '# zespołotygodni', '# zespołotygodnia');
export const teamWeeks = (n: number) => count(n, TEAM_WEEKS);
