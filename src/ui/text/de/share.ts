// Words of sharing, in German: the link, its picture, files, and what is wrong with a link.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';

const count = pluralFor('de');

export const share: Text['share'] = {
  open: 'Teilen',
  title: 'Teilen und speichern',
  what: (scenario, plan) => `„${scenario}“ mit dem Plan „${plan}“.`,
  link: 'Link',
  linkHint:
    'Alles steht im Link selbst: Wer ihn öffnet, bekommt den Plan neben seine eigenen gelegt. Nichts wird an einen Server gesendet.',
  withRun: 'Bei der Übung öffnen, mit diesem Startwert und denselben Spielenden',
  copy: 'Link kopieren',
  copied: 'Der Link ist in der Zwischenablage.',
  notCopied:
    'Der Browser lässt die Seite nicht in die Zwischenablage schreiben. Der Link ist markiert: Kopieren Sie ihn von Hand.',
  qr: 'Als Bild für eine Kamera',
  qrLabel: 'QR-Code des Links',
  qrTooLong: 'Der Link ist zu lang für einen QR-Code. Geben Sie den Link oder die Dateien weiter.',
  length: (n) => count(n, { one: '1 Zeichen', other: '# Zeichen' }),
  files: 'Dateien',
  savePlan: 'Plan',
  saveScenario: 'Szenario',
  saveTranscript: 'Mitschrift der Übung',
  saveCsv: 'Vergleich nach Plänen (CSV)',
  savePairs: 'Vergleich nach Paaren (CSV)',
  none: 'Es gibt noch keine.',
  opened: (scenario) => `Der Link wurde geöffnet: „${scenario}“. Ihre eigenen Pläne sind, wie sie waren.`,
  refused: 'Der Link wurde nicht geöffnet. Ihre Arbeit bleibt, wie sie war.',
  fault: {
    foreign: 'Es ist kein Link von Abatis.',
    newer: 'Er stammt von einer neueren Version von Abatis. Laden Sie die Seite neu, um sie zu bekommen.',
    broken:
      'Ein Teil davon fehlt oder wurde verändert. Lassen Sie ihn sich noch einmal geben, und kopieren Sie ihn ganz.',
    tooBig: 'Was er enthält, wäre größer als jede Datei von Abatis.',
  },
  unknownScenario: (id) => `Er gehört zum Szenario „${id}“, das diese Version von Abatis nicht hat.`,
  otherHash: (title) =>
    `Er wurde für eine andere Fassung von „${title}“ gemacht: Das Szenario wurde seither geändert. Lassen Sie sich einen neuen Link geben, oder die Datei des Plans.`,
  planColumns: [
    'Plan',
    'Läufe',
    'verwehrt',
    'verwehrt von',
    'verwehrt bis',
    'Verzögerung P10',
    'Verzögerung P50',
    'Verzögerung P90',
    'mittlere Verzögerung',
    'Räumzeit P10',
    'Räumzeit P50',
    'Räumzeit P90',
    'mittlere Räumzeit',
    'Minuten in Wirkungsbereichen',
    'Minuten Bewegung',
    'mittlere Verluste',
    'Punkte',
    'Arbeitsminuten',
  ],
  pairColumns: [
    'Plan',
    'abzüglich Plan',
    'Verzögerung',
    'Verzögerung von',
    'Verzögerung bis',
    'Räumzeit',
    'Räumzeit von',
    'Räumzeit bis',
    'verwehrt',
    'verwehrt von',
    'verwehrt bis',
  ],
};
