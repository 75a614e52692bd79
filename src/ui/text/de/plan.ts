// Words of the plan panel, in German: briefing, budget, catalogue, pointing, effect before committing, belts, shelf of plans.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';

const count = pluralFor('de');
const rows = (n: number) => count(n, { one: '1 Reihe', other: '# Reihen' });

export const plan: Text['plan'] = {
  plans: 'Pläne',
  firstName: 'Plan A',
  newName: (n) => `Plan ${String.fromCharCode(64 + Math.min(26, n))}`,
  copyName: (name) => `${name} Kopie`,
  choose: 'Plan auf der Karte',
  create: 'Neu',
  copy: 'Kopieren',
  rename: 'Umbenennen',
  renameLabel: 'Neuer Name des Plans',
  renameTaken: 'Ein anderer Plan hat diesen Namen, oder der Name ist leer.',
  apply: 'Übernehmen',
  cancel: 'Abbrechen',
  remove: 'Löschen',
  removed: (name) => `Plan „${name}“ gelöscht.`,
  onlyOne: 'Der letzte Plan lässt sich nicht löschen; entfernen Sie stattdessen seine Sperren.',
  save: 'In Datei speichern',
  sheet: 'Planblatt',
  examples: 'Beispielplan hinzufügen…',
  suggest: 'Plan vorschlagen lassen',
  suggested: (name) => `${name} liegt auf der Karte, gemacht von der Planungsautomatik.`,
  tooLarge:
    'Diese Karte ist zu groß, um darauf zu planen, während Sie warten; das Programm für die Befehlszeile tut es mit „plan“.',
  briefing: 'Lage',
  learning: 'Was Sie hier lernen können',
  sides: (laying, moving) => `Sie planen für ${laying} (sperrende Seite) gegen ${moving} (marschierende Seite).`,
  forces: 'Angekündigte Kolonnen',
  force: (name, mover, strength, task, start, from) =>
    `${name}: ${mover}, Stärke ${strength}; ab ${start} in Minute ${from}; ${task}.`,
  task: (task, zone) => `Auftrag: ${task} – ${zone}`,
  holds: (task, minutes) => `${task}, ${minutes} lang`,
  serves: 'steht Ihnen zur Verfügung',
  layer: (kinds, range, load, reloads) =>
    ` Verlegt ${kinds} bis zu ${count(range, { one: '1 Feld', other: '# Felder' })} weit, ${rows(load)} je Ladung, ${count(reloads, { one: '1 Nachladung', other: '# Nachladungen' })}.`,
  own: 'Eigene Kolonnen',
  there: 'Was schon daliegt',
  lies: (name, kind, places, care) => `${name}: ${kind} bei ${places}; ${care}.`,
  clock: (deadline, turn, needed, of) =>
    `Frist ${deadline}; Runden von ${turn}; die marschierende Seite braucht ${needed} von ${count(of, { one: '1 Kolonne', other: '# Kolonnen' })}.`,
  budget: 'Budget',
  budgetPoints: 'Punkte',
  budgetEffort: 'Aufwand',
  remaining: (text) => `${text} übrig`,
  over: (text) => `${text} zu viel`,
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  step: (name, what) => `${name}: ${what}`,
  undone: (what) => `Zurückgenommen: ${what}.`,
  redone: (what) => `Wiederholt: ${what}.`,
  edit: {
    lay: (kind) => `${kind} legen`,
    remove: 'eine Sperre entfernen',
    depth: 'eine Tiefe ändern',
    shape: 'die Lage einer Sperre ändern',
    clear: 'alle Sperren entfernen',
    care: 'die Sorgfalt ändern',
    when: 'den Abschnitt ändern',
    group: 'eine Gruppe ändern',
    ungroup: 'eine Gruppe auflösen',
    trigger: 'einen Auslöser setzen',
    untrigger: 'einen Auslöser entfernen',
    notice: 'über einen Vertrag entscheiden',
    produce: 'über Fertigung entscheiden',
    set: 'den Plan ändern',
  },
};

export const catalogue: Text['catalogue'] = {
  title: 'Hindernisarten',
  notional: 'Spielzahlen, alle fiktiv',
  choose: 'Wählen Sie eine Art, dann zeigen Sie auf die Karte.',
  depth: 'Tiefe',
  lies: { hex: 'auf Feldern', hexside: 'auf Feldkanten' },
  price: (points, effort) => `${points} und ${effort} je Segmentreihe`,
  only: (terrains) => `nur auf: ${terrains}`,
  limits: (length, depth) => `bis zu ${count(length, { one: '1 Segment', other: '# Segmente' })}, ${rows(depth)}`,
  lives: {
    lead: (n) =>
      `wird ${count(n, { one: '1 Abschnitt', other: '# Abschnitte' })} nach der Bestellung gelegt, oder später`,
    degrade: (chance) =>
      `hängt mit ${chance} Wahrscheinlichkeit für immer fest, wenn das Netz gestört oder beeinträchtigt wird`,
    layer: (names) => `kann verlegt werden von: ${names}`,
    noLayer: 'keine Kolonne hier kann sie verlegen',
    life: (n) => `schaltet sich nach ${count(n, { one: '1 Runde', other: '# Runden' })} für immer ab`,
    fire: (chance) => `wirkt mit ${chance} Wahrscheinlichkeit, wenn sie ausgelöst wird`,
    looksLike: (kind, chance) =>
      `sieht aus wie: ${kind}; wird von Aufklärung mit ${chance} Wahrscheinlichkeit je Runde durchschaut`,
    found: (chance) => `wird von Aufklärung mit ${chance} Wahrscheinlichkeit je Runde gefunden`,
  },
  details: 'Was sie bewirkt',
  bites: {
    nothing: 'geht hindurch, als wäre nichts da',
    closed: 'kommt ohne Gasse nicht hindurch',
    forced: (minutes) => `kann den Durchgang erzwingen: ${minutes} je Reihe`,
    forcedLosing: (minutes, loss) =>
      `kann den Durchgang erzwingen: ${minutes} je Reihe, ${loss} Wahrscheinlichkeit, eine Stufe zu verlieren`,
  },
  work: 'Räumarbeit je Reihe, in Truppminuten',
  component: 'Komponente',
  cannot: 'nicht möglich',
  mover: 'Klasse',
  effect: 'Wirkung',
};

export const laying: Text['laying'] = {
  title: 'Legen',
  idle: 'Noch nichts gewählt. Klicken Sie auf Felder der Karte, ziehen Sie darüber, oder geben Sie einen Ort ein.',
  idleSides:
    'Noch nichts gewählt. Klicken Sie nahe an Feldkanten der Karte, ziehen Sie daran entlang, oder geben Sie einen Ort ein.',
  short: {
    hex: 'Zeigen Sie auf Felder, oder ziehen Sie darüber.',
    hexside: 'Zeigen Sie auf Feldkanten, oder ziehen Sie daran entlang.',
  },
  ghost: (kind, segments, deep) => `${kind}: ${segments}, ${deep}`,
  price: (points, effort) => `${points}, ${effort}`,
  left: (points, effort) => `es bleiben ${points} und ${effort}`,
  whole: (points, effort, pointsLeft, effortLeft) => `${points}, ${effort}; es bleiben ${pointsLeft} und ${effortLeft}`,
  commit: 'Sperre legen',
  cancel: 'Abbrechen',
  placeLabel: 'Ort',
  placeHint: (example) => `zum Beispiel ${example}`,
  placeAdd: 'Wählen',
  placeBad: (text, example) => `„${text}“ ist kein Ort auf dieser Karte. Schreiben Sie ihn wie ${example}.`,
  wrongLie: {
    hex: 'Diese Art liegt auf Feldern, wie 5,4.',
    hexside: 'Diese Art liegt auf Feldkanten, wie 5,4/NE.',
  },
  far: (limit) =>
    `Zu weit: Eine Sperre dieser Art ist eine zusammenhängende Kette von höchstens ${count(limit, { one: '1 Segment', other: '# Segmenten' })}.`,
  full: (limit, place) =>
    `Eine Sperre dieser Art hat höchstens ${count(limit, { one: '1 Segment', other: '# Segmente' })}: Sie endet bei ${place}. Gehen Sie zurück, um sie zu verkürzen.`,
  refused: (rule, reason) => `${rule}: ${reason}`,
  hint: (hint) => hint,
  refusedWith: (rule, reason, hint) => `${rule}: ${reason}. Was zu tun ist: ${hint}.`,
  change: 'Was müsste anders sein?',
  changeOf: (refusal) => `Was müsste anders sein: ${refusal}`,
  picked: (place, n) => `${place} gewählt, ${count(n, { one: '1 Segment', other: '# Segmente' })}`,
  unpicked: (place) => `${place} zurückgenommen`,
  dropped: 'Sperre weggelegt.',
  aside: 'Die Sperre, auf die Sie gezeigt hatten, wurde mit ihrer Art weggelegt.',
  laid: (kind, segments, left) => `${kind} gelegt, ${segments}. ${left}`,
};

export const effect: Text['effect'] = {
  title: 'Was sie bewirken würde',
  titleNow: 'Wege mit diesem Plan',
  caption: 'Billigster Weg in Minuten, ohne Zufall und Warten',
  mover: 'Klasse',
  bare: 'Ohne Sperren',
  round: 'Umgehen',
  through: 'Räumen',
  group: (mover, zone, columns) =>
    columns.length === 0 ? `${mover} → ${zone}` : `${mover} → ${zone} (${columns.join(', ')})`,
  noWay: 'kein Weg',
  changed: (minutes) => `(${minutes})`,
  forClass: (mover, columns) => {
    const name = `${mover.charAt(0).toUpperCase()}${mover.slice(1)}`;
    return columns.length === 0 ? `${name}:` : `${name} (${columns.join(', ')}):`;
  },
  routes: (closed, lengthened, open) =>
    `verschiedene gute Wege: ${closed} geschlossen, ${lengthened} verlängert, ${open} offen.`,
  cut: (before, after) => `Wege nebeneinander, die herumführen: ${after} (vorher: ${before}).`,
  cutNow: (value) => `Wege nebeneinander, die herumführen: ${value}.`,
  cutClosed: 'Kein Weg führt mehr herum.',
  cutNone: 'Ein Weg führt nur über Gelände, auf dem keine Sperre liegen darf.',
  live: {
    line: (mover, parts) => `${mover}: ${parts.join(', ')}`,
    way: (before, after) => `${before} → ${after}`,
    noRound: 'kein Weg herum',
    newRound: 'wieder ein Weg herum',
    cut: (before, after) => `Wege nebeneinander ${before} → ${after}`,
    same: 'Kein Weg ändert sich.',
  },
  draw: 'Die guten Wege auf der Karte zeichnen',
};

export const belts: Text['belts'] = {
  title: 'Sperren',
  none: 'Noch keine Sperren.',
  item: (kind, segments, from, to) =>
    from === to ? `${kind}, ${segments} bei ${from}` : `${kind}, ${segments}, ${from} bis ${to}`,
  short: (kind, place) => `${kind} bei ${place}`,
  cost: (points, effort) => `${points}, ${effort}`,
  depth: (belt) => `Tiefe: ${belt}`,
  care: (belt) => `Sorgfalt: ${belt}`,
  ordered: (belt) => `Abschnitt der Bestellung: ${belt}`,
  laid: (belt) => `Abschnitt des Legens: ${belt}`,
  orderedShort: (period) => `bestellt ${period}`,
  laidShort: (period) => `gelegt ${period}`,
  remove: 'Entfernen',
  removeOf: (belt) => `Entfernen: ${belt}`,
  removed: (belt) => `Entfernt: ${belt}.`,
  show: 'Auf der Karte zeigen',
  clear: 'Alle Sperren entfernen',
};
