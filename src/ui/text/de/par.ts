// Words of par, in German: solving it, a plan's share of it, looking at it, and the planner that is made of it.
import type { Text } from '../catalogue.ts';

export const par: Text['par'] = {
  title: 'Par: das Meiste, was das Budget erlaubt',
  intro:
    'Die längste Verzögerung, die irgendein Plan mit diesem Budget bewirken kann, in einem Modell ohne Würfel (RULES.md, PA). Sie misst einen Plan an anderen; eine Übung sagt sie nicht voraus.',
  solve: 'Par berechnen',
  again: 'Noch einmal berechnen',
  cancel: 'Anhalten, Gefundenes behalten',
  begun: 'Par wird berechnet…',
  progress: 'Wie weit sich Wert und Schranke angenähert haben',
  soFar: (value, bound) => `Bester Plan bisher: ${value}. Kein Plan verzögert mehr als ${bound}.`,
  gap: (gap) => `Noch offen: ${gap}.`,
  optimal: (value) => `Das Par ist ${value}, bewiesen.`,
  limit: (value, bound) => `Vorzeitig angehalten: Das Par liegt zwischen ${value} und ${bound}.`,
  solved: (programs) => `Gelöste lineare Programme: ${programs}`,
  value: 'Bester gefundener Plan',
  bound: 'Kein Plan verzögert mehr als',
  own: (plan) => `Verzögerung von „${plan}“ im Modell`,
  share: 'Anteil am Par',
  sentence: {
    all: (plan) => `Kein Plan mit diesem Budget verzögert mehr als „${plan}“: Er erreicht das Par.`,
    none: (plan) => `„${plan}“ verzögert im Modell nichts.`,
    some: (plan, share) => `„${plan}“ erreicht ${share} dessen, was das Budget erlaubt.`,
    undefined: 'Kein Plan mit diesem Budget verzögert etwas: Es gibt keinen Anteil.',
  },
  barNote:
    'Die Fühler beim Par reichen vom besten gefundenen Plan bis zu dem, was kein Plan übertreffen kann. Ist es bewiesen, fallen sie zusammen.',
  barAxis: 'Minuten Verzögerung im Modell ohne Würfel',
  barName: (plan) =>
    `Verzögerung von ${plan} neben dem Par und seiner Schranke. „Als Tabelle zeigen“ sagt dasselbe in Zahlen.`,
  barHead: ['Plan', 'Verzögerung', 'Von und bis'],
  best: 'Par',
  shareRange: (low, high) => `${low} bis ${high}`,
  notYet: 'Noch nicht',
  seen: 'Das Par dieses Szenarios wurde in diesem Browser angesehen.',
  show: 'Den Par-Plan auf der Karte zeigen',
  hide: 'Zurück zur Übung',
  shown: 'Die Karte zeigt den Par-Plan.',
  belts: 'Der Par-Plan',
  beltHead: ['Sperre', 'Reihen', 'Orte'],
  locked: 'dieser Plan ist gesperrt, denn die Auswertung seiner Übung wurde geöffnet',
  lockedHint: 'kopieren Sie ihn, und ändern Sie die Kopie',
  done: (value) => `Das Par ist berechnet: ${value}.`,
  stopped: 'Die Berechnung des Pars wurde angehalten. Was gefunden wurde, bleibt erhalten.',
  failed: (reason) => `Das Par ließ sich nicht berechnen: ${reason}`,
  planner: {
    make: '„optimal“ einen Plan machen lassen…',
    warning:
      'Die Planungsautomatik „optimal“ berechnet das Par für das, was Ihre Seite weiß. Ihr Plan zeigt vieles von dem, was die Auswertung zeigen soll; dieser Browser merkt sich, dass es angesehen wurde.',
    go: 'Plan machen',
    working: (value, bound) => `„optimal“ rechnet: bisher ${value}, höchstens ${bound}.`,
    made: (name) => `${name} liegt auf der Karte, gemacht von der Planungsautomatik „optimal“.`,
  },
};
