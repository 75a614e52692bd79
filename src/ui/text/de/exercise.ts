// Words of the exercise panel, in German: settings of a run, the player of turns, the log, the result card.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';

const count = pluralFor('de');

export const exercise: Text['exercise'] = {
  title: 'Übung durchführen',
  plan: 'Plan',
  policy: 'Marschierende Seite',
  seed: 'Startwert',
  seedHint: 'Irgendein Text von 1 bis 40 Zeichen. Derselbe Startwert und derselbe Plan ergeben überall dieselbe Übung.',
  seedBad: 'Ein Startwert ist ein Text von 1 bis 40 Zeichen.',
  newSeed: 'Neuer Startwert',
  again: 'Noch einmal, oder mit anderen Einstellungen',
  run: 'Durchführen',
  planBad: 'Dieser Plan verstößt gegen die Regeln und kann nicht gespielt werden:',
  notYet:
    'Eine Automatik spielt eine Seite allein; ein Mensch gibt ihre Befehle Runde für Runde. Zwei Menschen übergeben einander den Bildschirm.',
  ran: (turns) => `Die Übung ist gelaufen: ${count(turns, { one: '1 Runde', other: '# Runden' })}.`,
  setting: (plan, control, seed) => `${plan}; ${control}; Startwert „${seed}“`,
  controls: (moving, laying) => `marschierende Seite: ${moving}, sperrende Seite: ${laying}`,
  byHand: 'von Hand',
  playback: 'Wiedergabe',
  first: 'Zum Anfang',
  back: 'Eine Runde zurück',
  play: 'Abspielen',
  pause: 'Anhalten',
  forward: 'Eine Runde weiter',
  last: 'Zum Ende',
  speed: 'Tempo',
  speeds: { slow: '1×', double: '2×', fast: '4×', instant: 'sofort' },
  turn: (turn, of) => `Runde ${turn} von ${of}`,
  start: 'Vor Runde 1',
  slider: 'Runde',
  minute: (minute) => `Minute ${minute}`,
  viewer: 'Sehen als',
  download: 'Mitschrift speichern',
  stale: 'Der Plan wurde seit diesem Lauf geändert.',
};

export const log: Text['log'] = {
  title: 'Protokoll',
  filter: 'Kolonne',
  all: 'Alle Kolonnen',
  turnTitle: (turn, from, to) => `Runde ${turn}, Minute ${from} bis ${to}`,
  quiet: 'Nichts zu berichten.',
  entered: (column, hex) => `${column}: bei ${hex} auf die Karte gekommen.`,
  moved: (column, to, waited) =>
    waited > 0 ? `${column}: nach ${waited} min Warten nach ${to} marschiert.` : `${column}: nach ${to} marschiert.`,
  movedLane: (column, to, waited) =>
    waited > 0
      ? `${column}: ${waited} min vor der Gasse gewartet, dann hindurch nach ${to}.`
      : `${column}: durch eine Gasse nach ${to}.`,
  movedForce: (column, to) => `${column}: Durchgang nach ${to} erzwungen.`,
  moves: (column, from, to, n) =>
    `${column}: ${count(n, { one: '1 Feld', other: '# Felder' })} von ${from} nach ${to} marschiert.`,
  halted: (column, place) => `${column}: Halt vor dem Hindernis bei ${place}.`,
  bumped: (column, place) => `${column}: bei ${place} auf ein Hindernis aufgelaufen.`,
  stopped: (column, why) => `${column}: Halt, denn ${why}.`,
  found: (place, by) =>
    by === 'recon' || by === 'search'
      ? `${by === 'recon' ? 'Durch Aufklärung' : 'Durch Absuchen'} gefunden: Hindernis bei ${place}.`
      : by === 'bump'
        ? `Von jetzt an bekannt: Hindernis bei ${place}.`
        : `Im Vorbeigehen bemerkt: Hindernis bei ${place}.`,
  loss: (column, cause, left) => `${column}: eine Stärkestufe verloren durch ${cause}; übrig ${left}.`,
  broken: (column) => `${column}: zerschlagen, aus der Übung ausgeschieden.`,
  rowSwept: (column, row, place) => `${column}: Reihe ${row} bei ${place} geräumt.`,
  lane: (column, now, place) =>
    now === 'swept'
      ? `${column}: ungeprüfte Gasse bei ${place} geöffnet.`
      : now === 'proved'
        ? `${column}: Gasse bei ${place} geprüft.`
        : `${column}: Gasse bei ${place} gekennzeichnet.`,
  missed: (column, by, place) =>
    by === 'prove'
      ? `${column}: beim Prüfen gefunden, was der Räumgang bei ${place} übersehen hatte.`
      : `${column}: auf etwas gestoßen, was der Räumgang bei ${place} übersehen hatte.`,
  engaged: (post, column, minutes) => `${column}: bekämpft von ${post}, ${minutes} min verloren.`,
  unseenPost: 'einem Posten der anderen Seite',
  arrived: (column, left) => (left ? `${column}: Karte verlassen.` : `${column}: angekommen.`),
  seenThrough: (place) => `Was bei ${place} liegt, erweist sich als harmlos.`,
  searched: (column, hex) => `${column}: ${hex} abgesucht.`,
  laid: (column, place) => `${column}: Segment bei ${place} gelegt.`,
  spoilt: (place) => `Bei ${place} steht eine Kolonne: Das Segment wird dort nicht gelegt.`,
  reloading: (column) => `${column}: Nachladen begonnen.`,
  reloaded: (column) => `${column}: nachgeladen.`,
  switched: (place, off) => `Segment bei ${place} ${off ? 'abgeschaltet' : 'angeschaltet'}.`,
  stuck: (place) => `Das Netz hat das Segment bei ${place} verloren: Es bleibt, wie es ist.`,
  jammed: (column, place, worked) =>
    `${column}: Netz am Segment bei ${place} gestört${worked ? '' : ', ohne Wirkung'}.`,
  jammedUnknown: (column, place) => `${column}: Netz am Segment bei ${place} gestört.`,
  armed: (place) => `Hindernis bei ${place} scharf.`,
  fired: (place, worked) =>
    worked ? `Hindernis bei ${place} ausgelöst.` : `Hindernis bei ${place} hat beim Auslösen versagt.`,
  died: (place) => `Das Segment bei ${place} schaltet sich für immer ab.`,
  unnamed: 'Etwas Vorbereitetes',
  triggered: (name) => `„${name}“ tritt ein.`,
  idle: (name, why) => `„${name}“ kann nicht tun, was vorgesehen ist: ${why}.`,
  told: (message) => `Meldung: ${message}.`,
  ended: (denied) =>
    denied ? 'Die Übung endet: verwehrt.' : 'Die Übung endet: Die marschierende Seite ist durchgekommen.',
};

export const result: Text['result'] = {
  title: 'Ergebnis',
  denied: 'Verwehrt',
  through: (minute) => `Durchgekommen in Minute ${minute}`,
  deniedText: 'Die geforderten Kolonnen hatten ihren Auftrag bis zum Ende der Frist nicht erfüllt.',
  throughText: (deadline) =>
    `Die geforderten Kolonnen hatten ihren Auftrag vor dem Ende der Frist, Minute ${deadline}, erfüllt.`,
  effect: 'Militärische Wirkung',
  cost: 'Was es kostet',
  delay: 'Verzögerung',
  clearance: 'Räumzeit insgesamt',
  critical: 'Räumzeit auf dem kritischen Pfad',
  canalisation: 'Kanalisierung',
  canalised: (num, den, percent) => `${num} von ${den} Minuten Bewegung, ${percent}`,
  losses: 'Verluste der marschierenden Seite',
  costPlan: 'Kosten des Plans',
  priceOf: (points, effort) => `${points}, ${effort}`,
  delayWhy: 'nicht definiert, wenn verwehrt',
  columns: 'Kolonnen',
  column: {
    name: 'Kolonne',
    status: 'Ende',
    arrival: 'Ankunft',
    clearance: 'Räumen',
    engaged: 'Bekämpft',
    losses: 'Verluste',
  },
  belts: 'Sperren',
  belt: { name: 'Sperre', found: 'Gefunden', opened: 'Geöffnet', clearance: 'Räumen' },
  of: (n, of) => `${n} von ${of}`,
  questions: 'Fragen zum Besprechen',
  units: 'Zeiten in Minuten; Verluste in Stärkestufen.',
};
