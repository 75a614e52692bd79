// Words of the printed sheets, in German: the plan, the debrief, the map on paper with its legend, and what is checked by.
import type { Text } from '../catalogue.ts';

export const print: Text['print'] = {
  title: 'Auf Papier',
  intro: 'A4 oder Letter, hochkant. Schwarzweiß genügt.',
  debrief: 'Auswertungsblatt',
  notOpened: 'Zuerst die Auswertung öffnen.',
  print: 'Drucken',
  back: 'Zurück zur Seite',
  preview: (sheet) => `${sheet}: so wird es gedruckt`,
  name: 'Name',
  date: 'Datum',
  planNamed: (plan) => `Plan: ${plan}`,
  scenarioHash: (id, hash) => `Szenario ${id}, Hash ${hash}`,
  link: 'Dasselbe auf einem Bildschirm',
  map: 'Karte',
  mapName: (scenario, plan) => `Karte: ${scenario}, Plan ${plan}`,
  mapNote:
    'Buchstabe und Nummer einer Sperre sind die ihrer Zeile in der Tabelle; ×2 und ×3 sind Reihen Tiefe. Die Zahlen am Rand sind die beiden Zahlen eines Ortes.',
  part: (left, top, right, bottom) =>
    `Der Teil der Karte, auf den es ankommt: Orte ${left},${top} bis ${right},${bottom}.`,
  legend: 'Legende',
  zone: (code, kind, names) => `${code} ${kind}: ${names}`,
  family: (letter, family) => `${letter} ${family}`,
  effect: (effect) => `beabsichtigte Wirkung: ${effect}`,
  start: (letter, mover) => `${letter} Start einer Kolonne, ${mover}`,
  posts: (names) => `Posten: ${names}`,
  beltHead: ['Nr.', 'Art', 'Orte', 'Tiefe', 'Preis', 'Sorgfalt', 'Abschnitt'],
  when: (ordered, laid) => (ordered === laid ? laid : `${ordered}, gelegt ${laid}`),
  groupHead: ['Gruppe', 'Wirkung', 'Bereich', 'Sperren', 'Vorhergesagte Verzögerung'],
  decisions: 'Entscheidungen',
  decided: (what, when) => `${what}: ${when}`,
  routes: 'Was der Plan bei den Wegen bewirkt',
  notWorkedOut: 'Das war nicht ausgerechnet, als das Blatt entstand.',
  working: (done, of) => `Es wird noch gerechnet: ${done} von ${of}. Jetzt gedruckt hätte das Blatt hier eine Lücke.`,
  check: 'Zum Nachprüfen',
  run: (seed, control) => `Startwert „${seed}“; ${control}.`,
  control: (laying, moving) => `sperrende Seite: ${laying}; marschierende Seite: ${moving}`,
  digests: (characters) => `Prüfsummen vom Aufbau (0) bis zur letzten Runde, Zeichen von jeder: ${characters}:`,
  lastDigest: 'Die letzte ganz:',
  checkNote:
    'Dasselbe Szenario mit demselben Plan, Startwert und denselben Befehlen gibt auf jeder Maschine dieselben Prüfsummen.',
};
