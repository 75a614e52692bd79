// Words of the compare panel, in German: settings, progress, the tables, the pictures, the ranking, the sentences on differences.
import type { Text } from '../catalogue.ts';

export const compare: Text['compare'] = {
  title: 'Pläne vergleichen',
  intro:
    'Jeder Plan wird mit denselben Startwerten gespielt, damit Unterschiede von den Plänen kommen und nicht von den Würfeln.',
  plans: 'Zu vergleichende Pläne',
  noBelts: 'Ohne Sperren',
  policy: 'Marschierende Seite',
  seeds: 'Zahl der Startwerte',
  seedsBad: (low, high) => `Eine ganze Zahl von ${low} bis ${high}.`,
  seedBase: 'Startwerte beginnen mit',
  seedBaseBad: 'Ein Text von 1 bis 30 Zeichen.',
  run: 'Vergleichen',
  cancel: 'Abbrechen',
  needTwo: 'Wählen Sie mindestens zwei.',
  running: (done, of) => `${done} von ${of} Startwerten gespielt`,
  progress: 'Fortschritt des Vergleichs',
  cancelled: 'Vergleich abgebrochen.',
  failed: (reason) => `Der Vergleich ließ sich nicht zu Ende bringen: ${reason}`,
  illegal: (plan, reason) => `„${plan}“ verstößt gegen die Regeln: ${reason}`,
  done: (seeds) => `Vergleich fertig: ${seeds} Startwerte.`,
  setting: (seeds, policies, base) => `${seeds} Startwerte ab „${base}1“; Automatiken: ${policies}`,
  stale: 'Pläne oder Einstellungen wurden seit diesem Vergleich geändert.',
};

export const report: Text['report'] = {
  effect: 'Militärische Wirkung',
  cost: 'Was es kostet',
  denial: 'Wahrscheinlichkeit der Verwehrung',
  denialCell: (share, low, high) => `${share} (${low} bis ${high})`,
  runs: 'Verwehrte Läufe',
  more: 'Kanalisierung und Verluste',
  denialCount: (count, of) => `${count} von ${of}`,
  interval: '95‑%-Wilson-Intervall in Klammern',
  delay: 'Verzögerung, Minuten',
  clearance: 'Räumzeit, Minuten',
  canalisation: 'Kanalisierung',
  losses: 'Verluste, Stufen im Mittel',
  points: 'Punkte',
  effort: 'Arbeitsminuten',
  others: 'Was es andere kostet (Mittelwerte)',
  violations: 'Rechtseinträge',
  burden: 'Belastung',
  burdenWord: (weight, bands) => `${weight} (${bands})`,
  bandShare: (band, share) => `${band} ${share}`,
  years: 'Jahre bis zur Freigabe, Median',
  longer: 'länger, als verfolgt wird',
  legacyPoints: 'Punkte danach',
  weeks: 'Truppwochen danach',
  incidents: 'Vorfälle danach',
  intent: 'Was Gruppen bewirken sollten',
  intentHead: [
    'Plan und Gruppe',
    'Wirkung',
    'Erzielt',
    'Verzögerung, Mittel',
    'Vorhergesagt',
    'Unter / Treffer / über',
  ],
  groupOf: (plan, group) => `${plan}: ${group}`,
  predicted: (minutes, tolerance) => `${minutes} ± ${tolerance}`,
  hits: (below, within, above) => `${below} / ${within} / ${above}`,
  intentNote:
    'Erzielt: Anteil der Läufe, mit 95‑%-Intervall. Eine Vorhersage trifft, wenn die Verzögerung eines Laufs höchstens eine Runde von ihr abweicht.',
  plan: 'Plan',
  quantiles: { p10: 'P10', p50: 'P50', p90: 'P90', mean: 'Mittel' },
  absent: 'verwehrt',
  notDefined: '–',
  restricted:
    'Das Mittel ist das der beschränkten Verzögerung: Ein verwehrter Lauf zählt mit der Frist. Ein Quantil, das unter die verwehrten Läufe fällt, heißt „verwehrt“.',
};

export const chart: Text['chart'] = {
  title: 'Verteilungen',
  show: 'Bild für',
  what: { delay: 'Verzögerung', clearance: 'Räumzeit' },
  axis: {
    delay: 'Verzögerung in Minuten; verwehrte Läufe bei der Frist',
    clearance: 'Räumzeit in Minuten',
  },
  name: (what, plans) =>
    `${what}: Anteil der Läufe nach Minuten, für ${plans}. „Als Tabelle zeigen“ sagt dasselbe in Zahlen.`,
  median: (minutes) => `Median ${minutes}`,
  key: 'Höhe: Anteil der Läufe; der höchste Balken jedes Plans füllt seine Zeile. Der Strich ist der Median, der Balken darunter reicht von P10 bis P90.',
  spread: {
    one: (what, minutes) => `${what}: Der Median ist ${minutes}.`,
    same: (what, minutes) => `${what}: Alle Pläne haben denselben Median, ${minutes}.`,
    apart: (what, least, low, most, high) => `${what}: Der Median ist ${low} mit ${least} und ${high} mit ${most}.`,
  },
  asTable: 'Als Tabelle zeigen',
  minutes: 'Minuten',
  bin: (from, to) => (from === to ? String(from) : `${from}–${to}`),
  empty: 'In keinem Lauf ist dies definiert.',
};

export const paired: Text['paired'] = {
  title: 'Unterschiede, Paar für Paar',
  note: '95‑%-Intervalle über dieselben Startwerte. Wo ein Intervall 0 enthält, ist kein Unterschied gezeigt.',
  delayMore: (a, b, mean, low, high) =>
    `„${a}“ verzögert ${mean} Minuten mehr als „${b}“ (95‑%-Intervall ${low} bis ${high}).`,
  delayNone: (a, b, low, high) =>
    `Verzögerung: kein Unterschied zwischen „${a}“ und „${b}“ gezeigt (95‑%-Intervall ${low} bis ${high} Minuten).`,
  delayUndefined: (a, b) => `Verzögerung von „${a}“ und „${b}“: mit keinem Startwert definiert.`,
  clearanceMore: (a, b, mean, low, high) =>
    `„${a}“ kostet die marschierende Seite ${mean} Minuten Räumen mehr als „${b}“ (95‑%-Intervall ${low} bis ${high}).`,
  clearanceNone: (a, b, low, high) =>
    `Räumzeit: kein Unterschied zwischen „${a}“ und „${b}“ gezeigt (95‑%-Intervall ${low} bis ${high} Minuten).`,
  deniedMore: (a, b, mean, low, high) =>
    `„${a}“ verwehrt die Ankunft um ${mean} Prozentpunkte häufiger als „${b}“ (95‑%-Intervall ${low} bis ${high}).`,
  deniedNone: (a, b, low, high) =>
    `Verwehrung: kein Unterschied zwischen „${a}“ und „${b}“ gezeigt (95‑%-Intervall ${low} bis ${high} Prozentpunkte).`,
};

export const ranking: Text['ranking'] = {
  title: 'Rangfolge',
  by: { delay: 'Nach mittlerer Verzögerung, Minuten', denied: 'Nach Wahrscheinlichkeit der Verwehrung' },
  rank: 'Rang',
  value: { delay: 'Mittlere Verzögerung', denied: 'Verwehrt' },
  tied: 'Nicht unterschieden von',
  note: 'Die Ränge, die diese Startwerte erlauben; alle einer Tabelle gelten zugleich mit 95 %. Pläne, die sich Ränge teilen, werden nicht unterschieden.',
};

export const front: Text['front'] = {
  title: 'Wirkung gegen Kosten',
  effect: 'Wirkung',
  cost: 'Kosten',
  axis: {
    delay: 'Mittlere Verzögerung, Minuten',
    denied: 'Verwehrte Läufe, %',
    clearance: 'Räumzeit, Minuten',
    canalisation: 'Kanalisierung, %',
    points: 'Punkte',
    effort: 'Arbeitsminuten',
    law: 'Rechtseinträge',
    burden: 'Belastung',
    legacyPoints: 'Punkte danach',
    legacyYears: 'Jahre bis zur Freigabe',
  },
  name: (effect, cost, plans) => `${effect} gegen ${cost}, für ${plans}. „Als Tabelle zeigen“ sagt dasselbe in Zahlen.`,
  finding: (plans, n) =>
    n === 1 ? `${plans}: Kein anderer Plan bewirkt so viel, ohne mehr zu kosten.` : `Zur Wahl stehen: ${plans}.`,
  key: 'Links oben ist besser. Gefüllt: Kein anderer Plan bewirkt mindestens so viel, ohne mehr zu kosten. Ein Balken ist ein 95‑%-Intervall.',
  numbered: (number, plan) => `${number} · ${plan}`,
  plan: 'Plan',
  place: 'Front',
  onFront: 'auf der Front',
  dominated: (plans) => `nein: ${plans} bewirkt mindestens so viel, ohne mehr zu kosten`,
  empty: 'Nichts hierzu ist definiert.',
};
