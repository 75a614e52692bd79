// Words of the list of scenarios. In Latvian.
import type { Manual } from '../../catalogue.ts';
import { columns, plural, turns } from '../count.ts';

export const picker: Manual['picker'] = {
  title: 'Scenāriji',
  search: 'Meklēt scenārijus',
  searchHint: 'piemēram: tilts, līgums, atkāpšanās',
  found: (n) => plural(n, { zero: '# scenāriju', one: '# scenārijs', other: '# scenāriji' }),
  none: 'Neviens scenārijs neatbilst. Meklējiet īsāku vārdu.',
  openNow: 'Tagad ir atvērts.',
  open: 'Atvērt',
  openOf: (title) => `Atvērt: ${title}`,
  failed: 'Sarakstu neizdevās ielādēt. Pārbaudiet savienojumu un mēģiniet vēlreiz.',
  map: 'Karte',
  size: (width, height) => `${width} × ${height} sešstūri`,
  time: 'Laiks',
  clock: (minutes, n) => `${minutes} min, ${turns(n)}`,
  teaches: 'Māca',
  plans: 'Parauga plāni',
  lays: 'likt joslas',
  tasks: {
    reach: (n) => `sasniegt mērķi: ${columns(n)}`,
    leave: (n) => `atstāt karti: ${columns(n)}`,
    hold: (n) => `noturēt zemi: ${columns(n)}`,
    clear: (n) => `attīrīt zemi: ${columns(n)}`,
    serve: (n) => `mācību laikā likt joslas: ${columns(n)}`,
  },
  situations: {
    S1: 'izstāšanās no līguma un kas tai vajadzīgs',
    S2: 'tīkla josla, kas laiž cauri savējos, un kā tā iestrēgst',
    S3: 'joslas, ko mācību laikā liek no attāluma',
    S4: 'divas klases kopā, lēnas ar jebkuru paņēmienu',
    S5: 'pirmā attīrīšana, kas kaut ko palaiž garām',
    S6: 'apvidus, klases un cilvēki, kas meklē aizsegu',
    S7: 'otras puses novirzīšana novērotā rajonā',
    S8: 'atkāpšanās ceļa liegšana',
    S9: 'līnija, ko gadiem būvē no gada budžeta',
    S10: 'ražošanai vajag laiku; spēt vēl nenozīmē lietot',
    S11: 'attīrīšana no tā, ko atstājuši citi',
    S12: 'tā pati zeme pēc gadiem',
  },
};
