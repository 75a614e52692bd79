// Estonian: words of the debrief beyond the military effect: intent, friends, law, burden, legacy.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('et');

export const debrief: Text['debrief'] = {
  of: (n, of) => `${n}/${of}`,
  friends: 'Omad kolonnid, mis täitsid ülesande',
  searchTime: 'Läbiotsimisele kulunud aeg',
  intent: 'Kavatsus ja tulemus',
  intentHead: ['Rühm', 'Mõju', 'Tulemus', 'Kohtas', 'Läbis', 'Viiv.', 'Ennust.'],
  achieved: 'täidetud',
  missed: 'täitmata',
  burden: 'Koormus elanikele',
  weight: (weight) => `kaal ${weight}, tinglik`,
  confirmed: 'Lõigud teedel, mida tegelikult kasutati',
  years: 'Aastaid maa vabastamiseni',
  notReleased: 'mitte jälgitavate aastate jooksul',
  work: 'Uuring ja puhastamine hiljem',
  weeks: (weeks, points) => `${plural(weeks, { one: '# meeskonnanädal', other: '# meeskonnanädalat' })}, ${points}`,
  incidents: 'Intsidente hiljem',
  residual: 'Mis jäi märkamata ja jääb maha',
  noViolation: 'Õigusarvestus on tühi.',
  law: 'Õigus',
  violation: (article, what, rule) => `${article}: ${what} (${rule})`,
  disputed: 'vaieldav',
  release: 'Maa vabastamine, kuusnurkades',
  releaseHead: ['Ala', 'Kuusnurki'],
  area: {
    suspected: 'Algul kahtlusalune ohuala',
    confirmed: 'Algul kinnitatud ohuala',
    cancelled: 'Uuringuga välistatud',
    reduced: 'Tehnilise uuringuga vähendatud',
    cleared: 'Puhastatud',
    left: 'Lõpuks alles',
  },
  byYear: 'Aastate kaupa',
  yearHead: [
    'Aasta',
    'Kahtlusal.',
    'Kinnitatud',
    'Välistatud',
    'Vähendatud',
    'Puhastatud',
    'Meesk.-näd.',
    'Kokkupuude',
  ],
};
