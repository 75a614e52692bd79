// Words of what a plan holds beside its belts, in German: periods, stores, treaties, groups with their intent, triggers.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';

const count = pluralFor('de');

export const preparation: Text['preparation'] = {
  title: 'Vorbereitung',
  execution: (day) => `Die Übung findet am ${day} statt.`,
  conflicts: (spans) => `Bewaffneter Konflikt: ${spans}.`,
  span: (from, to) => (to === undefined ? `ab ${from}, kein Ende abzusehen` : `${from} bis ${to}`),
  periods: 'Abschnitte: was der Plan von dem nimmt, was da ist',
  periodHead: ['Abschnitt', 'Punkte', 'Arbeitsminuten'],
  period: (name, day) => `${name}, ${day}`,
  day: 'Übung',
  never: 'gar nicht',
  stores: 'Lager und Fertigung',
  store: (name, kinds, left) => `${name}, für ${kinds}. Stücke, die am Ende jedes Abschnitts übrig sind: ${left}.`,
  produce: (name, rate, lead, cost) =>
    `Fertigung beginnen: ${name}, ${count(rate, { one: '1 Stück', other: '# Stück' })} je Abschnitt, das erste nach ${count(lead, { one: '1 Abschnitt', other: '# Abschnitten' })}, für ${cost}`,
  running: (rate) => `Die Fertigung läuft: ${rate} Stück je Abschnitt.`,
  treaties: 'Verträge',
  treaty: (name, side, bans, article) =>
    `${name}: ${article} verbietet Hindernisse dieser Klasse (${bans}) für ${side}.`,
  status: (name) => `${name}: wie die Seite dazu steht`,
  statusHead: ['Am', 'Stand'],
  abstains: (side) => `${side}: Verzicht auf diese Klasse aus eigenem Entschluss, was auch immer der Vertrag erlaubt.`,
  suspended: (day, article) =>
    `Die Seite hält ihn ab ${day} für ausgesetzt. Ob das rechtmäßig ist, ist umstritten; ein Einsatz wird neben ${article} vermerkt.`,
  notice: (article, months) =>
    `Kündigen (${article}; wird ${count(months, { one: '1 Monat', other: '# Monate' })} später wirksam)`,
};

export const groups: Text['groups'] = {
  title: 'Gruppen und Absicht',
  none: 'Noch keine Gruppen. Eine Gruppe sagt, was ihre Sperren gemeinsam bewirken sollen.',
  item: (name, effect, belts) => `${name}: ${effect}. ${belts}`,
  area: (name) => `in ${name}`,
  predicted: (minutes) => `vorhergesagte Verzögerung ${minutes}`,
  add: 'Neue Gruppe',
  belts: 'Sperren',
  effect: 'Beabsichtigte Wirkung',
  effectHint: {
    disrupt: 'bricht das Tempo: verzögert um mindestens eine Runde',
    turn: 'lenkt um: die Hälfte derer, die es betrifft, nimmt einen anderen Weg',
    fix: 'hält in einem Bereich fest: mindestens drei Runden',
    block: 'verwehrt den Durchgang: keiner, den es betrifft, kommt hindurch',
  },
  areaLabel: 'Wirkungsbereich',
  noArea: 'keiner',
  prediction: 'Vorhergesagte Verzögerung in Minuten',
  predictionHint: 'Leer oder eine ganze Zahl. Die Auswertung stellt sie neben das Ergebnis.',
  predictionBad: 'Eine ganze Zahl von Minuten, oder nichts.',
  save: 'Gruppe setzen',
  cancel: 'Abbrechen',
  remove: (name) => `Gruppe entfernen: ${name}`,
  removeShort: 'Entfernen',
  needBelts: 'Wählen Sie mindestens eine Sperre.',
  name: (n) => `Gruppe ${n}`,
};

export const triggers: Text['triggers'] = {
  title: 'Vorbereitete Befehle',
  none: 'Noch keine. Ein Auslöser gibt von selbst einen Befehl, wenn seine Bedingung erfüllt ist.',
  add: 'Neuer Auslöser',
  what: 'Was geschieht',
  actions: {
    lay: (belt, by) => `${by}: ${belt} legen`,
    arm: (belt) => `scharf machen: ${belt}`,
    fire: (belt) => `auslösen: ${belt}`,
    off: (belt) => `abschalten: ${belt}`,
    on: (belt) => `anschalten: ${belt}`,
    tell: (message) => `melden: „${message}“`,
    degrade: 'das Netz wird beeinträchtigt',
  },
  when: 'Wann',
  conditions: {
    turn: 'ab einer Runde',
    seen: 'eine Kolonne wird gesehen',
    entered: 'jemand steht in einer Zone',
    message: 'eine Meldung ist ergangen',
  },
  turn: 'Runde',
  turnBad: 'Eine ganze Zahl ab 1.',
  column: 'Kolonne',
  anyColumn: 'irgendeine Kolonne der anderen Seite',
  zone: 'Zone',
  message: 'Meldung',
  each: 'jedes Mal, nicht nur beim ersten',
  item: (name, each) => `${name}${each ? ' (jedes Mal)' : ''}`,
  name: (when, what) => `${when}: ${what}`,
  whenWords: {
    all: (parts) => `alles davon: ${parts}`,
    any: (parts) => `eines davon: ${parts}`,
    not: (part) => `nicht: ${part}`,
    turn: (turn) => `ab Runde ${turn}`,
    seen: (column) => `${column} gesehen`,
    entered: (side, zone) => `${side} in ${zone}`,
    loss: (side, steps) => `${side}: verloren ${steps}`,
    message: (message) => `„${message}“ gemeldet`,
  },
  save: 'Auslöser setzen',
  cancel: 'Abbrechen',
  remove: (name) => `Entfernen: ${name}`,
  removeShort: 'Entfernen',
};
