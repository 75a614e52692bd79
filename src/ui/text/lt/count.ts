// Lithuanian numbers with their nouns, and decimals with a comma.
import { pluralFor } from '../plural.ts';

export const plural = pluralFor('lt');

/** Forms of a noun after 1, 21; after 2 to 9, 22; after a fraction; after 0, 10 to 20, 30. */
function counted(one: string, few: string, many: string, other: string): (n: number) => string {
  return (n) => plural(n, { one: `# ${one}`, few: `# ${few}`, many: `# ${many}`, other: `# ${other}` });
}

export const points = counted('taškas', 'taškai', 'taško', 'taškų');
export const rows = counted('eilė', 'eilės', 'eilės', 'eilių');
export const segments = counted('atkarpa', 'atkarpos', 'atkarpos', 'atkarpų');
export const steps = counted('pakopa', 'pakopos', 'pakopos', 'pakopų');
export const hexes = counted('šešiakampis', 'šešiakampiai', 'šešiakampio', 'šešiakampių');
export const columns = counted('kolona', 'kolonos', 'kolonos', 'kolonų');
export const belts = counted('juosta', 'juostos', 'juostos', 'juostų');
export const workMinutes = counted('darbo minutė', 'darbo minutės', 'darbo minutės', 'darbo minučių');
export const turns = counted('ėjimas', 'ėjimai', 'ėjimo', 'ėjimų');
export const seeds = counted('sėkla', 'sėklos', 'sėklos', 'sėklų');
export const periods = counted('laikotarpis', 'laikotarpiai', 'laikotarpio', 'laikotarpių');
export const teamWeeks = counted('komandos savaitė', 'komandos savaitės', 'komandos savaitės', 'komandos savaičių');
export const drills = counted('pratybos', 'pratybos', 'pratybų', 'pratybų');

/** After words that ask for the genitive, such as “po” or “iš”: “po 1 ėjimo”, “po 3 ėjimų”. */
function ofCounted(one: string, others: string): (n: number) => string {
  return (n) => plural(n, { one: `# ${one}`, few: `# ${others}`, many: `# ${one}`, other: `# ${others}` });
}

/** As an object: “nueina 4 šešiakampius”. */
export const goneHexes = counted('šešiakampį', 'šešiakampius', 'šešiakampio', 'šešiakampių');

export const ofTurns = ofCounted('ėjimo', 'ėjimų');
export const ofSegments = ofCounted('atkarpos', 'atkarpų');
export const ofRows = ofCounted('eilės', 'eilių');
export const ofPeriods = ofCounted('laikotarpio', 'laikotarpių');
export const ofMonths = ofCounted('mėnesio', 'mėnesių');
export const ofRoutes = ofCounted('gero kelio', 'gerų kelių');

/** After “su”: “su 1 sėkla”, “su 400 sėklų”. */
export const withSeeds = (n: number) =>
  plural(n, { one: '# sėkla', few: '# sėklomis', many: '# sėklos', other: '# sėklų' });

/** With a comma, and one digit after it at most. */
export function decimal(n: number): string {
  return String(Math.round(n * 10) / 10).replace('.', ',');
}
