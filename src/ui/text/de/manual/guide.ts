// Words of the guided start, in German.
import type { Manual } from '../../catalogue.ts';

export const guide: Manual['guide'] = {
  region: 'Rundgang',
  step: (n, of) => `Rundgang, Schritt ${n} von ${of}`,
  goTo: (step) => `Gehen Sie zuerst oben zum Schritt „${step}“.`,
  where: 'Zeigen, wo',
  skip: 'Überspringen',
  end: 'Beenden',
  steps: {
    kind: {
      title: 'Wählen Sie eine Hindernisart',
      text: (kind) => `Zum Beispiel „${kind}“. Preis und Grenzen stehen daneben; alle Zahlen sind fiktiv.`,
    },
    point: {
      title: 'Zeigen Sie auf die Karte',
      text: (place) =>
        `Klicken Sie auf Felder nebeneinander, oder ziehen Sie darüber. Mit der Tastatur: Pfeiltasten und Leertaste auf der Karte, oder geben Sie einen Ort ein, etwa ${place}.`,
      sides: (place) =>
        `Klicken Sie nahe an Feldkanten, die sich berühren, oder ziehen Sie daran entlang. Mit der Tastatur: Pfeiltasten, Komma und Leertaste auf der Karte, oder geben Sie einen Ort ein, etwa ${place}.`,
    },
    lay: {
      title: 'Sehen, was sie bewirken würde, und legen',
      text: (button) => `Zeigen Sie auf mehr oder weniger Orte, bis es Ihnen gefällt, dann wählen Sie „${button}“.`,
    },
    run: {
      title: 'Führen Sie eine Übung durch',
      text: (button) => `Ein Plan mit einem Startwert, also mit einem Satz Würfel. Wählen Sie „${button}“.`,
    },
    turn: {
      title: 'Sehen Sie eine Runde an',
      text: (play, forward) =>
        `Wählen Sie „${play}“ oder „${forward}“. Die Karte zeigt, was die Kolonnen tun, das Protokoll sagt es in Worten.`,
    },
    result: {
      title: 'Lesen Sie das Ergebnis',
      text: 'Es steht unter dem Protokoll. Die militärische Wirkung bleibt getrennt von dem, was der Plan andere kostet: Es gibt keine Gesamtnote.',
    },
    compare: {
      title: 'Vergleichen Sie Pläne',
      text: (button) =>
        `Eine Übung kann Glück sein. Hier laufen Ihre Pläne, und der Plan ohne Sperren, mit denselben paar Hundert Startwerten. Wählen Sie „${button}“.`,
    },
    debrief: {
      title: 'Öffnen Sie den Schritt „Auswertung“',
      text: 'Dort sagen Sie, was Sie erwarten und warum; dann sehen Sie, wie gut die Entscheidung war, was auch immer die Würfel taten.',
    },
  },
  price: (points, effort) => `Diese Sperre kostet ${points} und ${effort}.`,
  way: (mover, before, after) => `Schnellster Weg, ${mover}: ${before}; mit der Sperre: ${after}.`,
  wayAlike: (mover, before) => `Schnellster Weg, ${mover}: ${before}; die Sperre ändert ihn nicht.`,
  doneTitle: 'Sie haben alles einmal gesehen',
  doneText:
    'Ändern Sie nun Ihren Plan, oder machen Sie einen zweiten, und vergleichen Sie beide. Begriffe mit gepunkteter Linie erklären sich selbst; die Hilfe hat sie alle, und auch diesen Rundgang.',
  close: 'Rundgang schließen',
  closed: 'Rundgang geschlossen. In der Hilfe können Sie ihn wieder aufnehmen.',
};
