// Words of the debrief beyond the military effect: intent, friends, law, burden, legacy. In Latvian.
import type { Text } from '../catalogue.ts';
import { teamWeeks } from './count.ts';

export const debrief: Text['debrief'] = {
  of: (n, of) => `${n} no ${of}`,
  friends: 'Savas kolonnas, kas izpildīja uzdevumu',
  searchTime: 'Meklējot pavadītais laiks',
  intent: 'Iecere un rezultāts',
  intentHead: ['Grupa', 'Ietekme', 'Rezultāts', 'Sastapa', 'Izgāja', 'Kavēšanās', 'Prognoze'],
  achieved: 'sasniegts',
  missed: 'nav sasniegts',
  burden: 'Slogs civiliedzīvotājiem',
  weight: (weight) => `svars ${weight}, nosacīts`,
  confirmed: 'Posmi ceļos, pa kuriem tiešām gāja',
  years: 'Gadi, līdz zeme ir atbrīvota',
  notReleased: 'ne gados, kuriem seko',
  work: 'Apsekošana un attīrīšana pēc tam',
  weeks: (weeks, points) => `${teamWeeks(weeks)}, ${points}`,
  incidents: 'Incidenti pēc tam',
  residual: 'Kas palaists garām un paliek zemē',
  noViolation: 'Tiesību rēķins ir tukšs.',
  law: 'Tiesības',
  violation: (article, what, rule) => `${article}: ${what} (${rule})`,
  disputed: 'strīdīgs',
  release: 'Zemes atbrīvošana, sešstūros',
  releaseHead: ['Teritorija', 'Sešstūri'],
  area: {
    suspected: 'Sākumā iespējami bīstama',
    confirmed: 'Sākumā apstiprināti bīstama',
    cancelled: 'Atcelta pēc apsekošanas',
    reduced: 'Samazināta pēc tehniskās apsekošanas',
    cleared: 'Attīrīta',
    left: 'Beigās palikusi',
  },
  byYear: 'Gadu pēc gada',
  yearHead: ['Gads', 'Iespējami', 'Apstiprināti', 'Atcelta', 'Samazināta', 'Attīrīta', 'Komandu ned.', 'Apdraudējums'],
};
