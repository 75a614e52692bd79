// Latvian numbers with their nouns, and decimals with a comma.
import { pluralFor } from '../plural.ts';

export const plural = pluralFor('lv');

/** Forms of a noun after 0, 10 to 20, 30; after 1, 21; after the other numbers. */
function counted(zero: string, one: string, other: string): (n: number) => string {
  return (n) => plural(n, { zero: `# ${zero}`, one: `# ${one}`, other: `# ${other}` });
}

export const points = counted('punktu', 'punkts', 'punkti');
export const rows = counted('rindu', 'rinda', 'rindas');
export const segments = counted('posmu', 'posms', 'posmi');
export const steps = counted('pakāpju', 'pakāpe', 'pakāpes');
export const hexes = counted('sešstūru', 'sešstūris', 'sešstūri');
export const columns = counted('kolonnu', 'kolonna', 'kolonnas');
export const belts = counted('joslu', 'josla', 'joslas');
export const turns = counted('gājienu', 'gājiens', 'gājieni');
export const seeds = counted('sēklu', 'sēkla', 'sēklas');
export const periods = counted('periodu', 'periods', 'periodi');
export const drills = counted('mācību', 'mācības', 'mācības');
export const teamWeeks = counted('komandas nedēļu', 'komandas nedēļa', 'komandas nedēļas');

/** As an object: “noiet 4 sešstūrus”. */
export const goneHexes = counted('sešstūru', 'sešstūri', 'sešstūrus');

/** After a preposition such as “pēc”, “līdz”, “no”: “pēc 1 gājiena”, “pēc 3 gājieniem”. */
function afterCounted(one: string, others: string): (n: number) => string {
  return (n) => plural(n, { zero: `# ${others}`, one: `# ${one}`, other: `# ${others}` });
}

export const toTurns = afterCounted('gājiena', 'gājieniem');
export const toSegments = afterCounted('posmam', 'posmiem');
export const toRows = afterCounted('rindai', 'rindām');
export const toPeriods = afterCounted('perioda', 'periodiem');
export const toMonths = afterCounted('mēneša', 'mēnešiem');
export const toRoutes = afterCounted('laba ceļa', 'labiem ceļiem');
export const withSeeds = afterCounted('sēklu', 'sēklām');

/** With a comma, and one digit after it at most. */
export function decimal(n: number): string {
  return String(Math.round(n * 10) / 10).replace('.', ',');
}
