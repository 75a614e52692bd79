// Words of the timeline, in German: what matters in a run, bookmarks and notes.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';

const count = pluralFor('de');

export const timeline: Text['timeline'] = {
  matters: (n) => count(n, { one: 'Worauf es ankam: eine Marke', other: 'Worauf es ankam: # Marken' }),
  kind: {
    contact: 'Erster Kontakt',
    loss: 'Verluste',
    lane: 'Gassen',
    arrival: 'Ankünfte',
    trigger: 'Auslöser und Ausgelöstes',
    end: 'Das Ende',
    bookmark: 'Lesezeichen',
    note: 'Notiz',
  },
  at: (turn) => (turn === 0 ? 'Vor Runde 1' : `Runde ${turn}`),
  before: 'Vorige Marke',
  after: 'Nächste Marke',
  keys: 'Tasten hier: [ und ] gehen von Marke zu Marke, B setzt ein Lesezeichen.',
  bookmark: (turn) => `Lesezeichen hier: ${turn}`,
  unmark: 'Lesezeichen entfernen',
  name: 'Name des Lesezeichens',
  marked: (name) => `Lesezeichen „${name}“ gesetzt.`,
  unmarked: 'Das Lesezeichen ist entfernt.',
  note: (turn) => `Notiz hierzu: ${turn}`,
  remarks: 'Lesezeichen und Notiz',
  save: 'Lesezeichen und Notizen in einer Datei speichern',
  opened: (name) => `Lesezeichen und Notizen neben den Lauf „${name}“ gelegt.`,
  noRun: (file) =>
    `„${file}“ enthält Lesezeichen und Notizen zu einem Lauf, der nicht hier ist. Öffnen Sie zuerst seine Mitschrift, dann noch einmal diese Datei.`,
  badFile: (file) => `„${file}“ ist keine lesbare Datei mit Lesezeichen und Notizen. Nichts wurde geändert.`,
};
