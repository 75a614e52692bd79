// Words of giving orders, in German: who is at the screen, what can be ordered, handing over.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';

const count = pluralFor('de');

export const command: Text['command'] = {
  title: (turn, side) => `Befehle für Runde ${turn}: ${side}`,
  player: 'Ein Mensch gibt die Befehle',
  start: 'Beginnen',
  control: { moving: 'Marschierende Seite', laying: 'Sperrende Seite in der Übung' },
  intro:
    'Jede Ihrer Kolonnen und Sperren nimmt in einer Runde einen Befehl an. Was keinen hat, hält oder arbeitet weiter.',
  none: 'kein Befehl',
  order: (name) => `Befehl für ${name}`,
  column: (name, place, state) => `${name}, bei ${place}: ${state}`,
  working: (place) => `beim Räumen von ${place}`,
  searching: (hex) => `beim Absuchen von ${hex}`,
  reloading: 'beim Nachladen',
  idle: 'frei',
  load: (rows, reloads) =>
    `geladen: ${count(rows, { one: '1 Reihe', other: '# Reihen' })}, noch ${count(reloads, { one: '1 Nachladung', other: '# Nachladungen' })}`,
  to: (name) => `Marschziel: ${name}`,
  toHint: 'Ein Feld. Genommen wird der billigste Weg, den Ihre Seite kennt, so weit ein Befehl reicht.',
  toBad: 'Dorthin führt kein bekannter Weg, oder es ist kein Feld der Karte.',
  go: 'Marsch',
  aim: {
    idle: 'Zeigen Sie auf der Karte auf eine Ihrer Kolonnen, dann dorthin, wohin sie soll.',
    aimed: (name) => `${name}: Zeigen Sie auf das Ziel, oder auf ein Hindernis daneben, um es zu räumen.`,
    way: (name, to) => `${name} nach ${to}:`,
    price: (hexes, minutes) =>
      `${count(hexes, { one: 'ein Feld', other: '# Felder' })}, ${minutes} nach dem Gelände, das Sie kennen.`,
    given: (name, order) => `${name}: ${order}.`,
    drop: 'Nicht diese Kolonne',
    onMap: 'Auf der Karte',
  },
  soFar: (given, of) => `Befehle bisher: ${given} von ${of}`,
  drop: (name) => `Befehl zurückziehen: ${name}`,
  lastTurn: (turn) => `Was Sie in Runde ${turn} gesehen haben`,
  moreInLog: (n) =>
    count(n, { one: 'Eine weitere Zeile unten im Protokoll.', other: '# weitere Zeilen unten im Protokoll.' }),
  belts: 'Sperren',
  messages: 'Meldungen',
  suggest: 'Automatik vorschlagen lassen',
  clear: 'Alle zurückziehen',
  submit: 'Befehle abgeben',
  takeBack: 'Befehle zurückholen',
  undo: (turn) => `Runde ${turn} zurücknehmen`,
  turnBack: (turn) => `Runde ${turn} ist zurückgenommen; ihre Befehle stehen wieder auf dem Zettel.`,
  undoBar: {
    none: 'Noch keine Runde von Ihnen wurde gespielt.',
    over: 'Die Übung ist zu Ende, und alles wurde gezeigt.',
    two: 'Die letzte Runde bleibt: Die Befehle beider Seiten sind aufgedeckt.',
    die: 'Die letzte Runde bleibt: In ihr ist ein Würfel gefallen.',
    sight: 'Die letzte Runde bleibt: Sie hat Ihnen etwas gezeigt, was Sie nicht wussten.',
    ground: 'Die letzte Runde bleibt: Eine Kolonne war, wo etwas hätte liegen können.',
  },
  waiting: (side) => `Ihre Befehle sind abgegeben. Als Nächstes: ${side}.`,
  refused: (rule, why, order) => `${order}: ${why} (${rule})`,
  handOver: (side) => `Übergeben an ${side}`,
  handOverText: (side) =>
    `Nichts wird gezeigt, bis der Platz am Bildschirm gewechselt ist: ${side}. Was die andere Seite befohlen hat, bleibt geheim, bis beide abgegeben haben.`,
  ready: (side) => `Ich spiele ${side}`,
  secret: 'Solange die Übung gespielt wird, wird der Plan nicht gezeigt: Am Bildschirm kann die andere Seite sitzen.',
  save: 'In Datei speichern',
  stop: 'Diese Übung abbrechen',
  stopWarning:
    'Abbrechen? Nichts geht verloren: Die Übung bleibt unter den Läufen, so weit sie gekommen ist, und kann von dort weitergespielt werden. Der Plan wird wieder gezeigt.',
  stopNow: 'Ja, abbrechen',
  goOn: 'Nein, weiterspielen',
  played: (turn) => `Runde ${turn} ist gespielt.`,
  over: 'Die Übung ist zu Ende.',
  hold: 'halten',
  march: (to, steps, force) =>
    `${force ? 'Durchgang erzwingen' : 'Marsch'} nach ${to}${steps > 1 ? `, ${steps} Felder` : ''}`,
  breach: (place, method, prove, mark) =>
    `${place} ${method} räumen${prove ? ', prüfen' : ''}${mark ? ', kennzeichnen' : ''}`,
  search: (hex) => `${hex} absuchen`,
  jam: (place) => `Netz stören bei ${place}`,
  lay: (belt) => `legen: ${belt}`,
  reload: 'nachladen',
  switch: (place, off) => `${place === undefined ? 'ganze Sperre' : place} ${off ? 'abschalten' : 'anschalten'}`,
  arm: 'scharf machen',
  fire: 'auslösen',
  tell: 'melden',
};
