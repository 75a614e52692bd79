// Words of the open debrief's parts, in German: what came of the plan, the prediction, luck, other plans, effects.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';

const count = pluralFor('de');

export const outcome: Text['outcome'] = {
  many: (seeds) => `über ${seeds} Startwerte`,
  run: 'Die Übung',
  runDenied: 'verwehrt',
  runThrough: (minute) => `durchgekommen nach ${minute}`,
  runDeniedLine: (seed, clearance) =>
    `Mit Startwert „${seed}“ hat die marschierende Seite ihren Auftrag nicht rechtzeitig erfüllt. Sie hat ${clearance} geräumt.`,
  runThroughLine: (seed, delay, clearance) =>
    `Mit Startwert „${seed}“ ist die marschierende Seite durchgekommen, ${delay} später als ohne Sperren. Sie hat ${clearance} geräumt.`,
  runSameLine: (seed, clearance) =>
    `Mit Startwert „${seed}“ ist die marschierende Seite durchgekommen, so früh wie ohne Sperren. Sie hat ${clearance} geräumt.`,
  runEarlierLine: (seed, delay, clearance) =>
    `Mit Startwert „${seed}“ ist die marschierende Seite durchgekommen, ${delay} früher als ohne Sperren. Sie hat ${clearance} geräumt.`,
  runNoDelayLine: (seed, clearance) =>
    `Mit Startwert „${seed}“ ist die marschierende Seite durchgekommen, und ohne Sperren wäre sie es nicht. Sie hat ${clearance} geräumt.`,
  clearance: 'Räumzeit',
  clearanceLine: (mean, low, high, p10, p90) =>
    `Im Mittel räumt und prüft die marschierende Seite ${mean} Minuten (95‑%-Intervall ${low} bis ${high}); acht von zehn Übungen brauchen ${p10} bis ${p90}.`,
  clearanceSame: (minutes) => `In jeder Übung räumt und prüft die marschierende Seite ${minutes}.`,
  clearanceNone: 'Niemand räumt je etwas.',
  denied: 'Wahrscheinlichkeit der Verwehrung',
  deniedLine: (denied, of, share, low, high) =>
    `In ${denied} von ${of} Übungen wird der marschierenden Seite die Ankunft verwehrt: ${share} (95‑%-Intervall ${low} bis ${high}).`,
  delay: 'Verzögerung',
  delayLine: (mean, low, high) =>
    `Die Verzögerung beträgt im Mittel ${mean} Minuten (95‑%-Intervall ${low} bis ${high}), gegen dieselben Übungen ohne Sperren; eine verwehrte zählt bis zur Frist.`,
  delayNone: 'Ohne Sperren kommt die marschierende Seite auch nicht durch, sodass keine Verzögerung definiert ist.',
  routes: 'Gute Wege',
  routesFigure: {
    closed: (n, of) => `${n} von ${of} geschlossen`,
    lengthened: (n, of) => `${n} von ${of} verlängert`,
    open: (of) => count(of, { one: 'der eine ist offen', other: 'alle # offen' }),
  },
  routesLine: (name, closed, lengthened, open) => {
    const fates: readonly (readonly [number, string])[] = [
      [closed, 'geschlossen'],
      [lengthened, 'verlängert'],
      [open, 'offen'],
    ];
    const there = fates.filter(([n]) => n > 0);
    const of = closed + lengthened + open;
    if (there.length === 1)
      return `${name}: ${count(of, { one: 'der eine gute Weg ist', other: 'alle # guten Wege sind' })} ${there[0][1]}.`;
    return `${name}: ${of} gute Wege, ${there.map(([n, fate]) => `${n} ${fate}`).join(', ')}.`;
  },
  routesNone: (name) => `${name}: Zum Ziel führt kein Weg, mit Sperren oder ohne.`,
  noFlows: 'Keine Kolonne der marschierenden Seite hat einen Weg zu gehen.',
  executed: 'Gezählt mit allen fernverlegten Sperren gelegt und allen Reservesperren ausgelöst.',
  capacity: 'Verbleibende Wege nebeneinander',
  capacityFigure: (left, of) => `${left} von ${of} Wegen`,
  capacityLine: (name, round, through, bare) =>
    `${name}: Von ${bare} Wegen nebeneinander führen ${round} um jede Sperre herum, ${through} mit Räumen.`,
  unlimited: 'unbegrenzt',
  unlimitedLine: (name) =>
    `${name}: Ein Weg führt nur über Gelände, auf dem keine Sperre liegen darf, sodass nichts ihn begrenzen kann.`,
  par: 'Anteil am Par',
  parLine: (delay, value) =>
    `Im Modell ohne Würfel verzögert dieser Plan um ${delay}; der beste bisher gefundene Plan mit diesem Budget um ${value}.`,
  parNone: 'Das Par ist noch nicht berechnet. Das geht im Teil „Par“.',
  parRefused: (reason) => `Das Par ist für dieses Szenario nicht definiert: ${reason}`,
  notSolved: 'nicht berechnet',
  working: 'Der Plan wird mit vielen Startwerten gespielt',
  routesWorking: 'Die Wege werden gesucht',
};

export const predicted: Text['predicted'] = {
  nothing: 'Vor dem Öffnen der Auswertung wurde nichts vorhergesagt.',
  head: ['Was', 'Vorhergesagt', 'In der Übung', 'Über viele Startwerte'],
  table: 'Dasselbe in Zahlen',
  denied: 'Verwehrt',
  yes: 'verwehrt',
  no: 'durchgekommen',
  open: 'nicht gesagt',
  delay: 'Verzögerung',
  shareDenied: (share) => `verwehrt in ${share}`,
  meanDelay: (mean, low, high) => `${mean} min (${low} bis ${high})`,
  why: 'Ihre Begründung',
  deniedRight: 'Sie hatten mit der Übung recht: Was Sie erwarteten, ist eingetreten.',
  deniedWrong: 'Die Übung ist anders ausgegangen, als Sie erwarteten.',
  deniedMostly: (share) => `Über viele Startwerte trat in ${share} der Übungen ein, was Sie erwarteten.`,
  delayNear: (minutes) => `Ihre Minuten lagen höchstens eine Runde neben dem Mittel: ${minutes} daneben.`,
  delayTooHigh: (minutes) => `Sie erwarteten ${minutes} mehr Verzögerung, als der Plan im Mittel bewirkt.`,
  delayTooLow: (minutes) => `Der Plan bewirkt im Mittel ${minutes} mehr Verzögerung, als Sie erwarteten.`,
  groups: 'Vorhergesagte Verzögerung der Gruppen',
  groupHead: ['Gruppe', 'Vorhergesagt', 'In der Übung', 'Mittel über Startwerte', 'Unter / Treffer / über'],
  groupNote: (tolerance) =>
    `Eine Vorhersage trifft, wenn die Verzögerung eines Laufs höchstens eine Runde (${tolerance}) von ihr abweicht.`,
};

export const luck: Text['luck'] = {
  delayFinding: (above, below, of) =>
    `Von ${of} Übungen mit demselben Plan verzögerten ${above} die marschierende Seite länger als Ihre, ${below} weniger lang.`,
  clearanceFinding: (above, below, of) =>
    `In ${above} von ${of} Übungen mit demselben Plan räumte sie länger als in Ihrer, in ${below} weniger lang.`,
  denied: (denied, of) => `Ihre Übung endete verwehrt, und so endeten ${denied} von ${of} Übungen mit demselben Plan.`,
  through: (through, of) =>
    `In Ihrer Übung kam die marschierende Seite durch, und so war es in ${through} von ${of} Übungen mit demselben Plan.`,
  yours: 'Ihre Übung',
  common: 'Das liegt nahe der Mitte: Was geschah, ist das, was dieser Plan bewirkt.',
  aboveMost: 'Die Würfel halfen Ihrem Plan: Die meisten Übungen verzögern weniger.',
  belowMost: 'Die Würfel waren gegen Ihren Plan: Die meisten Übungen verzögern mehr.',
  far: (share) => `So weit außen oder noch weiter liegen ${share} aller Übungen.`,
  undefined: 'In Ihrer Übung oder in allen anderen ist keine Verzögerung definiert: Ohne Sperren kommt niemand durch.',
  byHand: {
    moving:
      'Die Befehle der marschierenden Seite gab ein Mensch: Was zwischen Ihrer Übung und den anderen liegt, sind Entscheidungen ebenso wie Würfel.',
    laying:
      'Die Befehle der sperrenden Seite gab ein Mensch: Was zwischen Ihrer Übung und den anderen liegt, sind Entscheidungen ebenso wie Würfel.',
  },
  quantiles: 'Über viele Startwerte',
  working: 'Derselbe Plan wird mit anderen Startwerten gespielt',
};

export const others: Text['others'] = {
  firstAlone: (plan) => `„${plan}“ verzögert die marschierende Seite am meisten.`,
  firstShared: (plan, tied) =>
    `„${plan}“ hat die größte mittlere Verzögerung, aber diese Startwerte unterscheiden ihn nicht von ${tied}.`,
  onlyNone: 'In der Ablage liegen keine anderen Pläne: Verglichen wird mit dem Plan ohne Sperren.',
  alone: 'Es gibt nichts zu vergleichen: Dieser Plan hat keine Sperren, und in der Ablage liegt kein anderer.',
  illegal: (plans) => `Gegen die Regeln und deshalb weggelassen: ${plans}.`,
  axis: 'Mittlere Verzögerung in Minuten; verwehrte Übungen bei der Frist',
  name: (plans) =>
    `Mittlere Verzögerungen mit 95‑%-Intervallen, für ${plans}. „Als Tabelle zeigen“ sagt dasselbe in Zahlen.`,
  note: 'Der Balken reicht bis zum Mittel, die Fühler über das 95‑%-Intervall.',
  setting: (seeds, policies) => `Alle mit denselben ${seeds} Startwerten; Automatiken: ${policies}.`,
  rank: 'Rang',
  head: ['Plan', 'Mittlere Verzögerung', '95‑%-Intervall', 'Verwehrt', 'Rang'],
  noDelay:
    'Mit keinem Startwert ist eine Verzögerung definiert: Ohne Sperren kommt die marschierende Seite nicht durch.',
};

export const effects: Text['effects'] = {
  none: 'Der Plan hat keine Gruppen mit angegebener Wirkung. Gruppen werden im Plan gebildet.',
  edition: 'Dieses Szenario hat keine Gruppen.',
  head: ['Gruppe', 'Angegeben', 'In der Übung', 'Erzielt über viele Startwerte'],
  table: 'Angegebene und erzielte Wirkung',
  finding: (achieved, of) =>
    of === 1
      ? achieved === 1
        ? 'Die eine Gruppe hatte in der Übung ihre angegebene Wirkung.'
        : 'Die eine Gruppe hatte in der Übung nicht ihre angegebene Wirkung.'
      : `${achieved} von ${of} Gruppen hatten in der Übung ihre angegebene Wirkung.`,
  axis: 'Anteil der Übungen mit der angegebenen Wirkung, %',
  name: (groups) => `Anteile der Übungen, in denen Gruppen ihre Wirkung hatten, für ${groups}.`,
  note: 'Der Balken reicht bis zum Anteil, die Fühler über das 95‑%-Intervall.',
  row: (group, effect) => `${group}: ${effect}`,
};
