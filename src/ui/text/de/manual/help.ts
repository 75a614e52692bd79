// Words of the help sheet, in German.
import type { Manual } from '../../catalogue.ts';

export const help: Manual['help'] = {
  title: 'Wie Abatis funktioniert',
  intro:
    'Abatis ist ein Ausbildungsspiel auf einer abstrakten Karte. Sie legen fiktive Sperren, die andere Seite versucht hindurchzukommen, und Sie vergleichen, was verschiedene Pläne bewirken.',
  parts: 'Auf diesem Blatt',
  guideTitle: 'Rundgang',
  guideText: 'Acht kurze Schritte auf dieser Karte und mit Ihrem eigenen Plan. Es geht weiter, sobald Sie etwas tun.',
  guideFirst: 'Rundgang beginnen',
  guideOn: (step, of) => `Weiter bei Schritt ${step} von ${of}`,
  pathsTitle: 'Kurze Wege',
  paths: [
    {
      who: 'Wenn Sie spielen',
      steps: [
        'Plan: Lesen Sie die Lage, wählen Sie eine Hindernisart, zeigen Sie auf die Karte, legen Sie die Sperre. Machen Sie zwei Pläne oder mehr.',
        'Übung: Spielen Sie einen Plan mit einem Startwert durch und sehen Sie Runde für Runde, was geschieht und warum. Jede Seite kann auch ein Mensch spielen.',
        'Vergleich: Lassen Sie mehrere Pläne mit denselben paar Hundert Startwerten laufen und sehen Sie, welcher Unterschied wirklich besteht.',
        'Auswertung: Sagen Sie, was Sie erwarten, und öffnen Sie sie dann. Der Plan ist von da an gesperrt; kopieren Sie ihn, um weiterzuplanen.',
      ],
    },
    {
      who: 'Wenn Sie unterrichten',
      steps: [
        'Öffnen Sie ein Szenario und geben Sie es mit „Teilen“ aus: als Link, als Code zum Scannen oder als Datei. Ein Konto braucht niemand.',
        'Sammeln Sie Pläne als Dateien oder Links, öffnen Sie sie hier und vergleichen Sie sie mit denselben Startwerten.',
        'Zeigen Sie in der Auswertung einen Teil nach dem anderen. Mitschriften kann jeder prüfen.',
      ],
    },
    {
      who: 'Wenn Sie Szenarien entwerfen',
      steps: [
        'Ein Szenario ist eine JSON-Datei. Nehmen Sie als Anfang eines, das Abatis mitbringt, und ändern Sie es.',
        'Öffnen Sie es hier, oder ziehen Sie es auf die Seite: Alles, was nicht stimmt, wird auf einmal gesagt, mit Zeile, Stelle und was zu tun ist.',
        'Wie man Dateien ohne die Seite prüft, steht im README.',
      ],
    },
  ],
  keysTitle: 'Tasten',
  keysElse: [
    'Tab geht von Teil zu Teil; der erste Halt auf der Seite führt geradewegs zum Bedienfeld.',
    'Pfeil links und rechts wechseln den Schritt, wenn einer der vier Schritte die Tastatur hat.',
    'Die Liste sagt in Worten alles, was die Karte zeigt, und ist mit einem Bildschirmleser zu benutzen.',
    'Ein Begriff mit gepunkteter Linie: Der Fokus erklärt ihn, Enter führt zu allen Begriffen, Escape schließt die Erklärung.',
  ],
  storedTitle: 'Was wo gespeichert wird',
  stored: [
    'Pläne, Läufe, Auswertungen und Einstellungen bleiben in diesem Browser auf diesem Gerät, und nirgends sonst. Nichts wird gesendet.',
    'Zwei Tabs überschreiben einander nie: Haben beide einen Plan geändert, bleiben beide erhalten.',
    'Wer die Daten des Browsers löscht, löscht auch sie. Speichern Sie wichtige Pläne in Dateien; „Teilen“ bietet alle Arten von Dateien.',
    'Ein Link enthält Szenario, Plan und Startwert: Wer den Link hat, hat alles.',
    'Nach dem ersten Besuch funktioniert die Seite ohne Verbindung.',
  ],
  notionalTitle: 'Alles ist fiktiv',
  notional:
    'Jede Zahl ist für den Unterricht erfunden. Nichts hier beschreibt ein wirkliches Gerät, einen wirklichen Verband, Ort oder ein wirkliches Verfahren.',
};
