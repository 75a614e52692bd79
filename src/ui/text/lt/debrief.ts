// Words of the debrief beyond the military effect: intent, friends, law, burden, legacy. In Lithuanian.
import type { Text } from '../catalogue.ts';
import { teamWeeks } from './count.ts';

export const debrief: Text['debrief'] = {
  of: (n, of) => `${n} iš ${of}`,
  friends: 'Savos kolonos, atlikusios užduotį',
  searchTime: 'Laikas, praleistas ieškant',
  intent: 'Sumanymas ir rezultatas',
  intentHead: ['Grupė', 'Poveikis', 'Rezultatas', 'Sutiko', 'Praėjo', 'Vėlavimas', 'Prognozė'],
  achieved: 'pasiekta',
  missed: 'nepasiekta',
  burden: 'Našta civiliams',
  weight: (weight) => `svoris ${weight}, sąlyginis`,
  confirmed: 'Atkarpos keliuose, kuriais iš tiesų eita',
  years: 'Metai, kol žemė bus grąžinta',
  notReleased: 'ne per stebimus metus',
  work: 'Tyrimai ir valymas vėliau',
  weeks: (weeks, points) => `${teamWeeks(weeks)}, ${points}`,
  incidents: 'Incidentai vėliau',
  residual: 'Kas praleista ir liko žemėje',
  noViolation: 'Teisės sąskaita tuščia.',
  law: 'Teisė',
  violation: (article, what, rule) => `${article}: ${what} (${rule})`,
  disputed: 'ginčytina',
  release: 'Žemės grąžinimas, šešiakampiais',
  releaseHead: ['Teritorija', 'Šešiakampiai'],
  area: {
    suspected: 'Iš pradžių įtariama pavojinga',
    confirmed: 'Iš pradžių patvirtinta pavojinga',
    cancelled: 'Atšaukta ištyrus',
    reduced: 'Sumažinta techniškai ištyrus',
    cleared: 'Išvalyta',
    left: 'Liko pabaigoje',
  },
  byYear: 'Metai po metų',
  yearHead: ['Metai', 'Įtariama', 'Patvirtinta', 'Atšaukta', 'Sumažinta', 'Išvalyta', 'Komandų sav.', 'Pavojus'],
};
