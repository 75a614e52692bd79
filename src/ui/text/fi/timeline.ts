// Finnish: words of the timeline: what matters in a run, bookmarks and notes.
import type { Text } from '../catalogue.ts';
import { plural } from './count.ts';

export const timeline: Text['timeline'] = {
  matters: (n) => plural(n, { one: 'Olennaista: yksi merkki', other: 'Olennaista: # merkkiä' }),
  kind: {
    contact: 'Ensikosketus',
    loss: 'Tappiot',
    lane: 'Urat',
    arrival: 'Perilletulot',
    trigger: 'Ehdosta tai laukaisten',
    end: 'Loppu',
    bookmark: 'Kirjanmerkki',
    note: 'Muistiinpano',
  },
  at: (turn) => (turn === 0 ? 'Ennen 1. vuoroa' : `Vuoro ${turn}`),
  before: 'Edellinen merkki',
  after: 'Seuraava merkki',
  keys: 'Näppäimet tässä: [ ja ] siirtyvät merkistä toiseen, B panee kirjanmerkin.',
  bookmark: (turn) => `Kirjanmerkki tähän: ${turn}`,
  unmark: 'Poista kirjanmerkki',
  name: 'Kirjanmerkin nimi',
  marked: (name) => `Kirjanmerkki ”${name}” on pantu.`,
  unmarked: 'Kirjanmerkki on poistettu.',
  note: (turn) => `Muistiinpano: ${turn}`,
  remarks: 'Kirjanmerkki ja muistiinpano',
  save: 'Tallenna kirjanmerkit ja muistiinpanot',
  opened: (name) => `Kirjanmerkit ja muistiinpanot on liitetty pelikertaan ”${name}”.`,
  noRun: (file) =>
    `Tiedostossa ”${file}” on kirjanmerkkejä ja muistiinpanoja pelikertaan, jota täällä ei ole. Avaa ensin sen pöytäkirja, sitten tämä tiedosto uudelleen.`,
  badFile: (file) =>
    `”${file}” ei ole luettavissa oleva kirjanmerkkien ja muistiinpanojen tiedosto. Mitään ei muutettu.`,
};
