// Words of why, in German: the panel, measures and their parts, draws, minutes, effects, and what would have turned an outcome.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';
import { changeWords, inputWords } from './why-inputs.ts';
import { measureWords } from './why-measures.ts';

const count = pluralFor('de');

export const why: Text['why'] = {
  input: inputWords,
  change: changeWords,
  title: 'Warum',
  part: 'Bei jeder Zahl des Ergebnisses können Sie nach dem Warum fragen: Es öffnet sich daneben, mit den Regeln, Eingaben und Ziehungen dahinter.',
  ask: (what) => `Warum: ${what}`,
  short: 'warum?',
  back: 'Zurück',
  close: 'Schließen',
  gone: 'Es gibt nichts zu fragen: Keine Übung ist zu Ende.',
  undefined: (measure) => `${measure}: nicht definiert.`,
  is: (measure, value) => `${measure}: ${value}.`,
  ofColumn: (column) => `Maßgeblich ist ${column}, als letzte der geforderten Kolonnen.`,
  bareColumn: (column) => `Ohne Sperren ist ${column} maßgeblich.`,
  divided: (divisor) => `Die Summe wird durch ${divisor} geteilt und aufgerundet.`,
  sum: 'Woraus es sich ergibt',
  figures: 'Zahlen zum Weiterfragen',
  partHead: ['Maß', 'Wert', 'Warum'],
  head: ['Was', 'Betrag', 'Runden'],
  total: 'Insgesamt',
  nothing: 'Nichts trägt dazu bei.',
  turnButton: (turn) => `Runde ${turn}`,
  turnsMore: (n) => `und ${n} weitere`,
  turns: 'Runde für Runde',
  turn: (turn, from, to) => `Runde ${turn}, Minute ${from} bis ${to}`,
  happened: 'Was geschah',
  quiet: 'Nichts geschah.',
  minutes: 'Minuten',
  draws: 'Ziehungen',
  inputs: 'Zahlen dahinter',
  rules: 'Regeln',
  rule: (id) => `Regel ${id}`,
  ruleMissing: (id) => `Die Regeln haben kein ${id}.`,
  ruleLoading: 'Die Regeln werden geladen…',
  rulesFailed: 'Die Regeln ließen sich nicht laden.',
  english: 'Der Text der Regeln ist auf Englisch.',
  tables: 'Zahlen mit den Namen T-1, T-2 und so weiter stehen in den Tabellen von RULES.md.',
  line: 'Eine Zeile des Protokolls',
  drawTitle: (draw, place) => `Ziehung: ${draw}, bei ${place}`,
  happens: (value, chance, share) =>
    `Gezogen wird ${value}, unter der Wahrscheinlichkeit von ${chance} zu 65536 (${share}): Es geschieht.`,
  happensNot: (value, chance, share) =>
    `Gezogen wird ${value}, nicht unter der Wahrscheinlichkeit von ${chance} zu 65536 (${share}): Es geschieht nicht.`,
  short2: (by, more) =>
    more
      ? `Eine um ${by} größere Wahrscheinlichkeit hätte es gewendet.`
      : `Eine um ${by} kleinere Wahrscheinlichkeit hätte es gewendet.`,
  counter: (turn, place, actor, purpose) =>
    `Ihr Zähler: Runde ${turn}, Ort ${place}, Handelnder ${actor}, Zweck ${purpose}. Jeder kann sie nachziehen.`,
  drawLine: (draw, place, share, happened) =>
    happened
      ? `${draw} bei ${place}: Wahrscheinlichkeit ${share}, geschieht`
      : `${draw} bei ${place}: Wahrscheinlichkeit ${share}, geschieht nicht`,
  column: (column) => `Kolonne: ${column}.`,
  row: (row) => `Reihe ${row}`,
  rows: (rows) => count(rows, { one: '1 Reihe', other: '# Reihen' }),
  teams: (left, teams) =>
    `${count(left, { one: '1 Truppminute', other: '# Truppminuten' })}${count(teams, { one: ' für 1 Trupp', other: ', verteilt auf # Trupps' })}`,
  at: (place) => `bei ${place}`,
  minutesLine: (column, minutes, what, details) =>
    details.length === 0 ? `${column}: ${minutes}, ${what}` : `${column}: ${minutes}, ${what} (${details.join(', ')})`,
  withBelts: (what, here, bare) => `${what}: ${here} in der Übung, ${bare} ohne Sperren`,
  year: (year) => `Jahr ${year}`,
  violation: (article, rule) => `${article} (${rule})`,
  turned: 'Was es gewendet hätte',
  askTurned: 'Die kleinsten Änderungen suchen, die es gewendet hätten',
  turnedWorking: 'Die Übung wird noch einmal gespielt, mit einer Änderung',
  drawTurned: 'Mit einer beliebigen dieser Änderungen wäre es anders gekommen:',
  drawUnturned: 'Keine Zahl des Szenarios wendet diese Ziehung.',
  outcome: {
    denied: 'Warum wurde der marschierenden Seite die Ankunft verwehrt?',
    through: 'Warum ist die marschierende Seite durchgekommen?',
    achieved: (group) => `Warum hatte „${group}“ die angegebene Wirkung?`,
    missed: (group) => `Warum hatte „${group}“ die angegebene Wirkung nicht?`,
  },
  wouldTurn: (n) =>
    count(n, {
      one: 'Mit demselben Startwert noch einmal gespielt, wäre es mit dieser Änderung anders gekommen:',
      other:
        'Mit demselben Startwert noch einmal gespielt, wäre es mit einer beliebigen dieser Änderungen anders gekommen:',
    }),
  nothingTurns: 'Keine der einzelnen Änderungen, die versucht wurden, hätte es gewendet.',
  smallest: 'Jede ist die kleinste ihrer Art: Um eins weniger wendet es nicht.',
  unturned: (inputs) => `Versucht, und wendet es nicht: ${inputs}.`,
  untried: (inputs) => `Wegen der Zahl der Übungen nicht versucht: ${inputs}.`,
  mayWith: (n) =>
    n === 1 ? 'Erlaubt wäre es mit dieser Änderung:' : 'Erlaubt wäre es mit einer beliebigen dieser Änderungen:',
  refusedWorking: 'Die Regeln werden noch einmal gefragt, mit einer Änderung',
  sideOnly: 'Nach dem, was Ihre Seite weiß; spätere Runden so, als geschähe bis dahin nichts anderes.',
  needsHead: ['Verlangt', 'Es gab', 'Nötig', 'Erfüllt'],
  needs: 'Was die Wirkung verlangt',
  atLeast: (n) => `mindestens ${n}`,
  atMost: (n) => `höchstens ${n}`,
  met: 'ja',
  notMet: (by) => `nein, um ${by}`,
  addressed: (columns) => `Kolonnen, deren Weg durch ihre Orte führt: ${columns}.`,
  nobody: 'Durch ihre Orte führt der Weg keiner Kolonne.',
  effect: (group, effect) => `„${group}“: ${effect}`,
  lineTurned: 'Dazu wäre es mit einer beliebigen dieser Änderungen nicht gekommen:',
  lineUnturned: 'Keine versuchte Änderung einer einzelnen Eingabe wendet es.',
  ofLaid: (n) => count(n, { one: 'Von 1 gelegten Segment.', other: 'Von # gelegten Segmenten.' }),
  told: (band, bounds) => `Angegeben wird es als „${band}“ (${bounds}).`,
  over: (n, mean) => `Geteilt durch ${n} ist es ${mean}.`,
  seed: (seed) => `Startwert ${seed}`,
  columns: 'Jede Kolonne',
  route: (n) => `guter Weg ${n}`,
  round: 'um die Sperren herum',
  through: 'durch sie hindurch geräumt',
  legacyDraws: 'Nachweise, Untersuchungen, und was übersehen wird',
  measure: measureWords,
  what: {
    start: 'bevor sie kommt',
    ground: 'Gelände',
    hexside: 'Überqueren einer Feldkante',
    wait: 'Warten vor der Gasse',
    lane: 'Passieren einer Gasse',
    force: 'Erzwingen des Durchgangs',
    trip: 'auf Übersehenes gestoßen',
    bump: 'Auflaufen auf ein Hindernis',
    sweep: 'Räumen',
    prove: 'Prüfen',
    mark: 'Kennzeichnen',
    search: 'Absuchen',
    engaged: 'Überwachung',
    idle: 'Warten auf das Ende der Runde',
    hold: 'Halten des Ziels',
    task: 'bis zum Ende der Runde',
    belt: 'Legen',
    production: 'Fertigung',
    survey: 'Untersuchung',
    technical: 'technische Untersuchung',
    clearing: 'Räumung danach',
    suspected: 'verdächtig',
    confirmed: 'bestätigt',
    exposure: 'Gefährdung',
    kept: 'bei einer Räumung zurückgeblieben',
    uncovered: 'wo keine Fläche ist',
    deadline: 'nach der Frist',
    cut: 'Feld, das zu sperren wäre',
    belts: 'Sperren auf dem Weg',
    below: 'weniger',
    same: 'gleich viel',
    above: 'mehr',
    runs: 'Übungen',
  },
  draw: {
    recon: 'durch Aufklärung gefunden',
    bump: 'Verlust beim Auflaufen',
    seeThrough: 'durchschaut',
    search: 'durch Absuchen gefunden',
    jam: 'Netz gestört',
    degrade: 'Netz beeinträchtigt',
    fire: 'ausgelöst',
    record: 'Nachweis ist brauchbar',
    survey: 'durch Untersuchung aufgehoben',
    residual: 'etwas wird endgültig übersehen',
    force: 'Verlust beim Erzwingen',
    clearing: 'Verlust beim Räumen',
    miss: 'vom Räumgang übersehen',
    trip: 'Übersehenes in einer ungeprüften Gasse',
    tripHazard: 'Verlust durch Übersehenes',
    engage: 'von einem Posten bekämpft',
    engageLoss: 'Verlust durch Überwachung',
  },
  need: {
    addressed: 'Kolonnen, deren Weg dorthin führt',
    delay: 'ihre Minuten Verzögerung zusammen',
    met: 'Kolonnen, die auf sie gestoßen sind',
    inArea: 'Kolonnen, die ihren Bereich betreten haben',
    kept: 'Kolonnen, die nicht hindurchkamen',
    keptInArea: 'in ihrem Bereich gehaltene Kolonnen',
    passed: 'Kolonnen, die hindurchkamen',
  },
  unit: (n, unit) => {
    switch (unit) {
      case 'minute':
        return count(n, { one: '1 Minute', other: '# Minuten' });
      case 'column':
        return count(n, { one: '1 Kolonne', other: '# Kolonnen' });
      case 'row':
        return count(n, { one: '1 Reihe', other: '# Reihen' });
      case 'segment':
        return count(n, { one: '1 Segment', other: '# Segmente' });
      case 'hex':
        return count(n, { one: '1 Feld', other: '# Felder' });
      case 'team':
        return count(n, { one: '1 Trupp', other: '# Trupps' });
      case 'step':
        return count(n, { one: '1 Stufe', other: '# Stufen' });
      case 'chance':
        return `${n} zu 65536`;
      case 'point':
        return count(n, { one: '1 Punkt', other: '# Punkte' });
      case 'crewMinute':
        return count(n, { one: '1 Arbeitsminute', other: '# Arbeitsminuten' });
      case 'item':
        return `${n} Stück`;
      case 'period':
        return count(n, { one: '1 Abschnitt', other: '# Abschnitte' });
      case 'month':
        return count(n, { one: '1 Monat', other: '# Monate' });
      case 'reload':
        return count(n, { one: '1 Nachladung', other: '# Nachladungen' });
      case 'turn':
        return count(n, { one: '1 Runde', other: '# Runden' });
      case 'year':
        return count(n, { one: '1 Jahr', other: '# Jahre' });
      case 'switch':
        return '';
    }
  },
  instead: (what, to, now, by) => `${what}: ${to} statt ${now} (${by})`,
  away: (what, by) => `${what}: ${by} entfernt`,
  switched: (what, to, now) => `${what}: ${to} statt ${now}`,
  without: (belt) => `ohne ${belt}`,
  breaks: (words, rules) => `${words}; aber das verstieße gegen ${rules}`,
  of: (what, whose) => `${what} (${whose})`,
  value: (what, value) => `${what}: ${value}`,
  yes: 'ja',
  no: 'nein',
};
