// Words of the timeline: what matters in a run, bookmarks and notes. In Lithuanian.
import type { Text } from '../catalogue.ts';
import { plural } from './count.ts';

export const timeline: Text['timeline'] = {
  matters: (n) => `Kas svarbu: ${plural(n, { one: '# žymė', few: '# žymės', many: '# žymės', other: '# žymių' })}`,
  kind: {
    contact: 'Pirmasis sąlytis',
    loss: 'Nuostoliai',
    lane: 'Praėjimai',
    arrival: 'Atvykimai',
    trigger: 'Įsakyta ar įvykdyta',
    end: 'Pabaiga',
    bookmark: 'Skirtukas',
    note: 'Pastaba',
  },
  at: (turn) => (turn === 0 ? 'Prieš 1 ėjimą' : `${turn} ėjimas`),
  before: 'Ankstesnė žymė',
  after: 'Kita žymė',
  keys: 'Klavišai čia: [ ir ] eina nuo žymės prie žymės, B padeda skirtuką.',
  bookmark: (turn) => `Padėti skirtuką: ${turn}`,
  unmark: 'Pašalinti skirtuką',
  name: 'Skirtuko pavadinimas',
  marked: (name) => `Padėtas skirtukas „${name}“.`,
  unmarked: 'Skirtuko nebėra.',
  note: (turn) => `Pastaba: ${turn}`,
  remarks: 'Skirtukas ir pastaba',
  save: 'Išsaugoti skirtukus ir pastabas faile',
  opened: (name) => `Skirtukai ir pastabos pridėti prie pratybų „${name}“.`,
  noRun: (file) =>
    `Faile „${file}“ yra skirtukai ir pastabos pratyboms, kurių čia nėra. Pirma atverkite jų protokolą, tada vėl šį failą.`,
  badFile: (file) => `„${file}“ nėra perskaitomas skirtukų ir pastabų failas. Niekas nepakeista.`,
};
