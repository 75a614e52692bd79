// Numbers in Ukrainian: the form of a noun that a number asks for, decimal commas.
import { type Forms, pluralFor } from '../plural.ts';

/** The form that a number takes, with the number in place of "#". */
export const count = pluralFor('uk');

/** Forms for 1 and 21 (одна смуга), 2 to 4 (дві смуги), 5 and more (п'ять смуг), and fractions (пів смуги). */
export function formsOf(one: string, few: string, many: string, other: string): Forms<'uk'> {
  return { one, few, many, other };
}

const ROWS = formsOf('# ряд', '# ряди', '# рядів', '# ряду');
const SEGMENTS = formsOf('# відрізок', '# відрізки', '# відрізків', '# відрізка');
const HEXES = formsOf('# гекс', '# гекси', '# гексів', '# гекса');
const TURNS = formsOf('# хід', '# ходи', '# ходів', '# ходу');
const PERIODS = formsOf('# період', '# періоди', '# періодів', '# періоду');
const COLUMNS = formsOf('# колона', '# колони', '# колон', '# колони');
const SEEDS = formsOf('# зерно', '# зерна', '# зерен', '# зерна');
const MINUTES = formsOf('# хвилина', '# хвилини', '# хвилин', '# хвилини');
const POINTS = formsOf('# бал', '# бали', '# балів', '# бала');
const STEPS = formsOf('# ступінь', '# ступені', '# ступенів', '# ступеня');
const BELTS = formsOf('# смуга', '# смуги', '# смуг', '# смуги');
const TEAM_WEEKS = formsOf('# командо-тиждень', '# командо-тижні', '# командо-тижнів', '# командо-тижня');

/** In the nominative: "1 ряд", "3 ряди", "5 рядів". */
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
export const teamWeeks = (n: number) => count(n, TEAM_WEEKS);

/** In another case, where one form is for 1, 21, 31 and one for all others: "з 21 колони", "з 5 колон". */
export function inCase(n: number, one: string, more: string): string {
  return count(n, formsOf(`# ${one}`, `# ${more}`, `# ${more}`, `# ${one}`));
}

/** With a decimal comma. */
export function comma(n: number | string): string {
  return String(n).replace('.', ',');
}
