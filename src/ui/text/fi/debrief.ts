// Finnish: words of the debrief beyond the military effect: intent, friends, law, burden, legacy.
import type { Text } from '../catalogue.ts';
import { plural } from './count.ts';

export const debrief: Text['debrief'] = {
  of: (n, of) => `${n}/${of}`,
  friends: 'Omat osastot, jotka täyttivät tehtävänsä',
  searchTime: 'Tutkimiseen käytetty aika',
  intent: 'Tarkoitus ja tulos',
  intentHead: ['Ryhmä', 'Vaikutus', 'Tulos', 'Kohtasi', 'Läpi', 'Viive', 'Ennuste'],
  achieved: 'saavutettu',
  missed: 'ei saavutettu',
  burden: 'Rasitus siviileille',
  weight: (weight) => `paino ${weight}, kuvitteellinen`,
  confirmed: 'Lohkot teillä, joita todella käytettiin',
  years: 'Vuosia maan vapauttamiseen',
  notReleased: 'ei seurattavien vuosien aikana',
  work: 'Kartoitus ja raivaus jälkeenpäin',
  weeks: (weeks, points) => `${plural(weeks, { one: '# partioviikko', other: '# partioviikkoa' })}, ${points}`,
  incidents: 'Tapauksia jälkeenpäin',
  residual: 'Mitä jäi huomaamatta ja jää maahan',
  noViolation: 'Lakitili on tyhjä.',
  law: 'Laki',
  violation: (article, what, rule) => `${article}: ${what} (${rule})`,
  disputed: 'kiistanalainen',
  release: 'Maan vapauttaminen heksoina',
  releaseHead: ['Alue', 'Heksoja'],
  area: {
    suspected: 'Aluksi epäilty vaara-alue',
    confirmed: 'Aluksi vahvistettu vaara-alue',
    cancelled: 'Kumottu kartoituksella',
    reduced: 'Supistettu teknisellä kartoituksella',
    cleared: 'Raivattu',
    left: 'Jäljellä lopussa',
  },
  byYear: 'Vuosi vuodelta',
  yearHead: ['Vuosi', 'Epäilty', 'Vahvistettu', 'Kumottu', 'Supistettu', 'Raivattu', 'Partio-vk', 'Altistus'],
};
