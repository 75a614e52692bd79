// Words of all work of a browser: what there is, one file of it, importing such a file, deleting everything. In Latvian.
import type { Text } from '../catalogue.ts';

export const work: Text['work'] = {
  intro: 'Visu scenāriju plāni, mācības, pārrunas un iestatījumi, kā tos glabā šis pārlūks. Nekas nekur netiek sūtīts.',
  counts: (plans, runs, debriefs, scenarios) =>
    `Plāni: ${plans}. Mācības: ${runs}. Pārrunas: ${debriefs}. Scenāriji: ${scenarios}.`,
  unreadable: 'To, kas ir saglabāts, pašlaik nevar nolasīt. To, ko rāda šī lapa, tomēr var eksportēt.',
  saveTitle: 'Paņemt līdzi',
  saveHint: 'Viens fails. Jūsu pašu scenāriju tajā nav: saglabājiet arī to failus.',
  save: 'Eksportēt visu',
  saved: 'Fails ir ceļā uz lejupielādēm.',
  importTitle: 'Ienest',
  importHint: 'Pievieno to, kas ir šādā failā. Nekas no tā, kas ir šeit, netiek pārrakstīts.',
  choose: 'Importēt failu…',
  busy: 'Lasa un pārbauda…',
  preview: (file) => `Ko izdarītu „${file}”`,
  added: (counts) => `Tiktu pievienots: ${counts}`,
  nothing: 'Tajā nav nekā, kā šeit vēl nebūtu.',
  renamed: (n) => `No tiem blakus kam citam, kas šeit ir ar to pašu nosaukumu vai numuru: ${n}`,
  same: (n) => `Jau ir šeit un paliek, kādi ir: ${n}`,
  bad: (n) => `Nederīgi, netiks pieņemti: ${n}`,
  piece: (kind, name) => `${kind}: ${name}`,
  settings: 'Iestatījumi',
  go: 'Importēt tagad',
  leave: 'Atstāt',
  imported: (n) => `Importēts, daļas: ${n}.`,
  refused: (file) => `Fails „${file}” netika importēts, un nekas nav mainījies.`,
  fault: {
    foreign: 'Tas nav „Abatis” visa darba fails.',
    newer: 'To veidojusi jaunāka „Abatis” versija. Ielādējiet lapu no jauna, lai iegūtu šo versiju.',
    broken: 'Tam trūkst kādas daļas, vai tā ir izmainīta.',
    tooBig: 'Tas ir lielāks par 64 MB.',
  },
  storageFailed: (reason) => `Pārlūka krātuve to nepieņēma (${reason}). Nekas nav mainījies.`,
  clearTitle: 'Dzēst',
  clear: 'Dzēst šeit visu',
  clearWarning: (counts) =>
    `${counts} Tas viss kopā ar iestatījumiem no šī pārlūka pazustu pavisam. Ja tas vēl varētu būt vajadzīgs, vispirms eksportējiet, un aizveriet citas „Abatis” cilnes.`,
  clearGo: 'Dzēst visu',
  keep: 'Paturēt',
};
