// Words of the runs that are kept: their names, branches, results side by side, bookmarks and notes. In Latvian.
import type { Text } from '../catalogue.ts';
import { plural, turns } from './count.ts';

export const runs: Text['runs'] = {
  title: 'Izspēlētās mācības',
  intro:
    'Mācības tiek glabātas šajā pārlūkā, kamēr tās spēlē. Parādiet tās, lai redzētu kartē; gājiens paliek tas pats, tāpēc var pārslēgties šurp un turp.',
  none: 'Mācību vēl nav.',
  caption: 'Šī scenārija mācības līdzās',
  head: ['Mācības', 'Ieradās', 'Kavēšanās', 'Attīrīts', 'Zaudējumi'],
  plain: (plan, seed) => `${plan}, sēkla „${seed}”`,
  branch: (turn) => (turn === 0 ? 'No sākuma, citādi' : `No ${turn}. gājiena, citādi`),
  shown: 'redzamas',
  underWay: (n) => `notiek, ${turns(n)}`,
  denied: 'liegts',
  show: (name) => `Rādīt: ${name}`,
  playOn: (name) => `Spēlēt tālāk: ${name}`,
  units: 'Minūtes; zaudējumi stipruma pakāpēs. Kavēšanos mēra pret to pašu sēklu bez joslām.',
  rename: 'Mācību nosaukums',
  apply: 'Lietot',
  remove: 'Dzēst šīs mācības',
  removed: (name) => `Mācības „${name}” dzēstas.`,
  keptBoth: 'Šīs mācības tika spēlētas tālāk arī citā cilnē. Paturētas abas.',
  unreadable: (n) =>
    plural(n, {
      zero: '# saglabātu mācību neizdevās izlasīt; krātuvē tās atstātas, kādas bija.',
      one: '# saglabātas mācības neizdevās izlasīt; krātuvē tās atstātas, kādas bija.',
      other: '# saglabātas mācības neizdevās izlasīt; krātuvē tās atstātas, kādas bija.',
    }),
};

export const branch: Text['branch'] = {
  title: 'Spēlēt no šejienes citādi',
  intro: (turn) =>
    turn === 0
      ? 'Sāk no jauna ar to pašu sēklu, citās rokās. Redzamās mācības paliek, kādas ir.'
      : `Pēc ${turn}. gājiena iet citu ceļu: tā pati sēkla, citas pavēles vai citas rokas. Redzamās mācības paliek, kādas ir.`,
  go: 'Atzaroties šeit',
  atEnd: 'Šajā gājienā mācības ir beigušās. Ejiet atpakaļ uz agrāku, lai spēlētu no tā tālāk.',
  note: 'Kur pārņem cita taktika, līdzšinējās pavēles pieraksta kā cilvēka dotas, lai protokolu varētu pārbaudīt.',
};
