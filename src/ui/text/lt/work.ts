// Words of all work of a browser: what there is, one file of it, importing such a file, deleting everything. In Lithuanian.
import type { Text } from '../catalogue.ts';

export const work: Text['work'] = {
  intro:
    'Visų scenarijų planai, pratybos, aptarimai ir nuostatos, kaip juos laiko ši naršyklė. Niekur nieko nesiunčiama.',
  counts: (plans, runs, debriefs, scenarios) =>
    `Planų: ${plans}. Pratybų: ${runs}. Aptarimų: ${debriefs}. Scenarijų: ${scenarios}.`,
  unreadable: 'To, kas saugoma, dabar perskaityti nepavyksta. Ką rodo šis puslapis, vis tiek galima eksportuoti.',
  saveTitle: 'Pasiimti su savimi',
  saveHint: 'Vienas failas. Jūsų pačių scenarijų jame nėra: išsaugokite ir jų failus.',
  save: 'Eksportuoti viską',
  saved: 'Failas keliauja į atsisiuntimus.',
  importTitle: 'Atsinešti',
  importHint: 'Prideda tai, kas yra tokiame faile. Niekas, kas čia yra, neperrašoma.',
  choose: 'Importuoti failą…',
  busy: 'Skaitoma ir tikrinama…',
  preview: (file) => `Ką padarytų „${file}“`,
  added: (counts) => `Būtų pridėta: ${counts}`,
  nothing: 'Jame nėra nieko, ko čia dar nebūtų.',
  renamed: (n) => `Iš jų greta kitko, kas čia yra tuo pačiu vardu ar numeriu: ${n}`,
  same: (n) => `Jau čia yra ir lieka, kokie yra: ${n}`,
  bad: (n) => `Netinkami, nebus priimti: ${n}`,
  piece: (kind, name) => `${kind}: ${name}`,
  settings: 'Nuostatos',
  go: 'Importuoti dabar',
  leave: 'Palikti',
  imported: (n) => `Importuota, dalių: ${n}.`,
  refused: (file) => `Failas „${file}“ neimportuotas, ir niekas nepasikeitė.`,
  fault: {
    foreign: 'Tai ne „Abatis“ viso darbo failas.',
    newer: 'Jis sukurtas naujesne „Abatis“ versija. Įkelkite puslapį iš naujo, kad gautumėte tą versiją.',
    broken: 'Jo dalies trūksta arba ji pakeista.',
    tooBig: 'Jis didesnis nei 64 MB.',
  },
  storageFailed: (reason) => `Naršyklės saugykla jo nepriėmė (${reason}). Niekas nepasikeitė.`,
  clearTitle: 'Ištrinti',
  clear: 'Ištrinti iš čia viską',
  clearWarning: (counts) =>
    `${counts} Visa tai kartu su nuostatomis iš šios naršyklės dingtų visam laikui. Jei dar gali prireikti, pirma eksportuokite, ir uždarykite kitas „Abatis“ korteles.`,
  clearGo: 'Ištrinti viską',
  keep: 'Palikti, kaip yra',
};
