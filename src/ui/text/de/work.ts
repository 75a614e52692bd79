// Words of all work of a browser, in German: what there is, one file of it, importing such a file, deleting everything.
import type { Text } from '../catalogue.ts';

export const work: Text['work'] = {
  intro:
    'Pläne, Läufe, Auswertungen und Einstellungen aller Szenarien, wie dieser Browser sie aufbewahrt. Nichts wird irgendwohin gesendet.',
  counts: (plans, runs, debriefs, scenarios) =>
    `Pläne: ${plans}. Läufe: ${runs}. Auswertungen: ${debriefs}. Szenarien: ${scenarios}.`,
  unreadable:
    'Was gespeichert ist, lässt sich gerade nicht lesen. Was diese Seite zeigt, können Sie trotzdem exportieren.',
  saveTitle: 'Mitnehmen',
  saveHint: 'Eine Datei. Eigene Szenarien sind nicht darin: Heben Sie auch deren Dateien auf.',
  save: 'Alles exportieren',
  saved: 'Die Datei ist auf dem Weg zu den Downloads.',
  importTitle: 'Hereinholen',
  importHint: 'Fügt hinzu, was in so einer Datei ist. Nichts, was hier ist, wird überschrieben.',
  choose: 'Datei importieren…',
  busy: 'Es wird gelesen und geprüft…',
  preview: (file) => `Was „${file}“ bewirken würde`,
  added: (counts) => `Hinzu kämen: ${counts}`,
  nothing: 'Sie enthält nichts, was nicht schon hier wäre.',
  renamed: (n) => `Davon neben etwas anderem, das hier denselben Namen oder dieselbe Nummer hat: ${n}`,
  same: (n) => `Schon hier, und bleiben, wie sie sind: ${n}`,
  bad: (n) => `Fehlerhaft, werden nicht übernommen: ${n}`,
  piece: (kind, name) => `${kind}: ${name}`,
  settings: 'Einstellungen',
  go: 'Jetzt importieren',
  leave: 'Lassen',
  imported: (n) => `Importiert: ${n}.`,
  refused: (file) => `„${file}“ wurde nicht importiert, und nichts hat sich geändert.`,
  fault: {
    foreign: 'Das ist keine Datei mit der ganzen Arbeit aus Abatis.',
    newer: 'Sie stammt aus einer neueren Version von Abatis. Laden Sie die Seite neu, um sie zu bekommen.',
    broken: 'Ein Teil fehlt oder wurde verändert.',
    tooBig: 'Sie ist größer als 64 MB.',
  },
  storageFailed: (reason) =>
    `Der Speicher des Browsers hat sie nicht angenommen (${reason}). Nichts hat sich geändert.`,
  clearTitle: 'Löschen',
  clear: 'Hier alles löschen',
  clearWarning: (counts) =>
    `${counts} All das, und was eingestellt ist, wäre endgültig aus diesem Browser verschwunden. Exportieren Sie es vorher, falls Sie es noch brauchen, und schließen Sie andere Tabs mit Abatis.`,
  clearGo: 'Alles löschen',
  keep: 'Behalten',
};
