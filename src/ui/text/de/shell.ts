// Words of the frame round everything, in German: header, steps, opening and saving files, notices, a broken start.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';

const count = pluralFor('de');
const turnsPlayed = (turns: number) => count(turns, { one: '1 Runde', other: '# Runden' });

export const shell: Text['shell'] = {
  title: (scenario) => `${scenario} – Abatis`,
  tagline: 'Sperrausbildung auf einer fiktiven Karte',
  skipToPanel: 'Zum Bedienfeld springen',
  skipToMap: 'Zur Karte oder Liste springen',
  skipToBoard: 'Zur Karte springen',
  scenarioLabel: 'Szenario',
  browse: 'Alle Szenarien, und worum es in ihnen geht',
  fromFile: (file) => `${file} (aus Ihrer Datei)`,
  openFile: 'Öffnen…',
  openFileHint: 'Ein Szenario, ein Plan oder eine Mitschrift (JSON). Sie können die Datei auch auf die Seite ziehen.',
  dropHere: 'Hier ablegen, um die Datei zu öffnen',
  steps: 'Schritte',
  step: { plan: 'Plan', exercise: 'Übung', compare: 'Vergleich', debrief: 'Auswertung' },
  language: 'Sprache',
  languageFailed: (name) =>
    `${name} ließ sich nicht laden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.`,
  help: 'Hilfe',
  close: 'Schließen',
  dismiss: 'Ausblenden',
  loading: 'Das Szenario wird geöffnet…',
  partLoading: 'Dieser Teil wird geladen…',
  partFailed:
    'Dieser Teil von Abatis ließ sich nicht laden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal; Ihre Arbeit bleibt erhalten.',
  tryAgain: 'Noch einmal versuchen',
  updateReady: 'Eine neuere Version von Abatis ist bereit. Ihre Arbeit ist gespeichert und wird wieder da sein.',
  loadUpdate: 'Jetzt laden',
  notional: 'Alle Zahlen sind fiktiv: für den Unterricht erfunden, nichts Wirklichem entnommen.',
  saved: 'In diesem Browser gespeichert',
  saving: 'Wird gespeichert…',
  notSaved: 'Nicht in diesem Browser gespeichert',
  work: 'Die ganze Arbeit in diesem Browser',
  notices: 'Hinweise',
  guideOffer:
    'Zum ersten Mal hier? In zwei Minuten legen Sie auf dieser Karte eine Sperre, spielen sie durch und sehen, was sie bewirkt hat.',
  guideStart: 'Zeigen',
  guideLater: 'Jetzt nicht',
  undo: 'Rückgängig',
};

export const files: Text['files'] = {
  refusedTitle: (file) => `„${file}“ wurde nicht geöffnet. Ihre Arbeit bleibt, wie sie war.`,
  refusedCount: (n) => count(n, { one: 'Ein Fehler:', other: '# Fehler:' }),
  more: (n) => count(n, { one: 'und ein weiterer Fehler', other: 'und # weitere Fehler' }),
  place: (line, column) => `Zeile ${line}, Spalte ${column}`,
  wholeDocument: 'ganzes Dokument',
  hint: (hint) => `Was zu tun ist: ${hint}`,
  unreadable: (file) => `„${file}“ ließ sich nicht lesen.`,
  tooBig: (file) => `„${file}“ ist größer als 8 MB. Dateien von Abatis sind kleiner.`,
  openedScenario: (title) => `Szenario „${title}“ geöffnet.`,
  openedPlan: (name) => `Plan „${name}“ in die Ablage gelegt.`,
  openedWords: (language) => `Die Texte des Szenarios gibt es jetzt in dieser Sprache: ${language}.`,
  openedTranscript: (turns) => `Mitschrift geprüft: ${turnsPlayed(turns)}, genau wie gespielt.`,
  transcriptDiffers: (turn, field) =>
    `Die Mitschrift lässt sich nicht so nachspielen, wie sie geschrieben ist: Die erste Abweichung ist in Runde ${turn}, in „${field}“. Sie wird nicht gezeigt.`,
  transcriptGoesOn: (turns) =>
    `Mitschrift geprüft: ${turnsPlayed(turns)}, genau wie gespielt. Die Übung geht von hier aus weiter.`,
  shippedFailed: (id) =>
    `Das Szenario „${id}“ ließ sich nicht laden. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.`,
  noScenario: 'Kein Szenario ist offen. Wählen Sie oben eines, oder öffnen Sie eine Datei.',
};

export const storage: Text['storage'] = {
  blocked:
    'Dieser Browser lässt die Seite nichts speichern. Ihre Pläne bleiben nur, bis Sie die Seite schließen: Speichern Sie sie in Dateien.',
  failed: (reason) =>
    `Ihre letzte Änderung ließ sich nicht in diesem Browser speichern (${reason}). Sie ist noch da; speichern Sie den Plan zur Sicherheit in einer Datei.`,
  unreadable: (name) => `Der gespeicherte Plan „${name}“ ließ sich nicht lesen und bleibt im Speicher, wie er ist.`,
  keptBoth: (name, copy) =>
    `„${name}“ wurde auch in einem anderen Tab geändert. Beide bleiben erhalten: Die Fassung dieses Tabs heißt jetzt „${copy}“.`,
  copyName: (name) => `${name} (dieser Tab)`,
  refreshed: (name) => `„${name}“ wurde in einem anderen Tab geändert und wird so gezeigt, wie er dort ist.`,
};

export const broken: Text['broken'] = {
  title: 'Abatis konnte nicht starten',
  reason: (reason) => `Was schiefging: ${reason}`,
  advice:
    'Laden Sie die Seite neu. Wenn das nicht hilft, versuchen Sie es mit einer aktuellen Version von Firefox, Chrome, Edge oder Safari.',
};
