// Estonian: words of the timeline: what matters in a run, bookmarks and notes.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';

const plural = pluralFor('et');

export const timeline: Text['timeline'] = {
  matters: (n) => plural(n, { one: 'Mis on oluline: # märk', other: 'Mis on oluline: # märki' }),
  kind: {
    contact: 'Esimene kokkupuude',
    loss: 'Kaotused',
    lane: 'Läbipääsud',
    arrival: 'Saabumised',
    trigger: 'Päästikud ja rakendamised',
    end: 'Lõpp',
    bookmark: 'Järjehoidja',
    note: 'Märkus',
  },
  at: (turn) => (turn === 0 ? 'Enne 1. käiku' : `Käik ${turn}`),
  before: 'Eelmine märk',
  after: 'Järgmine märk',
  keys: 'Klahvid siin: [ ja ] liiguvad märgilt märgile, B paneb järjehoidja.',
  bookmark: (turn) => `Järjehoidja siia: ${turn}`,
  unmark: 'Eemalda järjehoidja',
  name: 'Järjehoidja nimi',
  marked: (name) => `Järjehoidja „${name}“ on pandud.`,
  unmarked: 'Järjehoidja on eemaldatud.',
  note: (turn) => `Märkus: ${turn}`,
  remarks: 'Järjehoidja ja märkus',
  save: 'Salvesta järjehoidjad ja märkused faili',
  opened: (name) => `Järjehoidjad ja märkused on lisatud mängukorrale „${name}“.`,
  noRun: (file) =>
    `„${file}“ sisaldab järjehoidjaid ja märkusi mängukorra kohta, mida siin pole. Ava enne selle protokoll ja siis see fail uuesti.`,
  badFile: (file) => `„${file}“ ei ole loetav järjehoidjate ja märkuste fail. Midagi ei muudetud.`,
};
