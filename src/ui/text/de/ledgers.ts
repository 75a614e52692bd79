// Words of the debrief's parts on each belt's worth, the two ledgers, and the years after, in German.
import type { Text } from '../catalogue.ts';
import { pluralFor } from '../plural.ts';

const count = pluralFor('de');

export const worth: Text['worth'] = {
  working: 'Der Plan wird mit und ohne seine Sperren gespielt',
  noBelts: 'Der Plan hat keine Sperren, sodass nichts weggelassen werden kann.',
  group: (name) => `Gruppe „${name}“`,
  alone: 'Was ohne sie fehlt',
  share: 'Ihr Anteil am Ganzen',
  finding: {
    needed: (name, amount) => `${name} fehlt am meisten: Ohne sie gehen ${amount} verloren.`,
    none: (seeds) => `Keine fehlt allein: ${seeds} Startwerte zeigen keinen Verlust, wenn nur eine weggelassen wird.`,
    shares: (name, amount, whole) => `Von ${whole} insgesamt bringt ${name} am meisten: ${amount}.`,
    noShares: 'Alle Sperren zusammen bringen nichts, was diese Startwerte zeigen könnten.',
  },
  amount: {
    delay: (n) => `${n} Minuten Verzögerung`,
    denied: (n) => `${n} Prozentpunkte Verwehrung`,
  },
  short: { delay: (n) => `${n} min`, denied: (n) => `${n} PP` },
  line: {
    never: (name, seeds) => `${name} ist entbehrlich: Mit keinem von ${seeds} Startwerten ändert sich ohne sie etwas.`,
    nothing: (name, seeds, low, high) =>
      `${name} ist entbehrlich: Ohne sie ändert sich nichts, was ${seeds} Startwerte zeigen könnten (95‑%-Intervall ${low} bis ${high}).`,
    needed: (name, amount, low, high) =>
      `${name} wird gebraucht: Ohne sie gehen ${amount} verloren (95‑%-Intervall ${low} bis ${high}).`,
    harms: (name, amount, low, high) =>
      `${name} schadet: Ohne sie würden ${amount} gewonnen (95‑%-Intervall ${low} bis ${high}).`,
    denies: (points) => `Ohne sie wird die Ankunft um ${points} Prozentpunkte seltener verwehrt.`,
    spoils: (points) => `Ohne sie wird die Ankunft um ${points} Prozentpunkte häufiger verwehrt.`,
  },
  axis: {
    delay: 'Minuten Verzögerung; verwehrte Übungen bei der Frist',
    denied: 'Prozentpunkte Verwehrung',
  },
  aloneName: (names) =>
    `Was ohne jede einzelne fehlt, mit 95‑%-Intervallen, für ${names}. „Als Tabelle zeigen“ sagt dasselbe in Zahlen.`,
  shareName: (names) =>
    `Shapley-Werte mit 95‑%-Intervallen, für ${names}. „Als Tabelle zeigen“ sagt dasselbe in Zahlen.`,
  aloneNote:
    'Der Balken: wie viel der Plan verliert, wenn nur dies weggelassen wird, mit denselben Startwerten. Die Fühler: das 95‑%-Intervall. Zwei Sperren, die einander ersetzen können, fehlen beide wenig.',
  shareNote: {
    exact:
      'Shapley-Werte: der Gewinn durch jede Sperre, gemittelt über alle Reihenfolgen des Legens. Zusammen ergeben sie das Ganze.',
    sampled: (orders) =>
      `Shapley-Werte: der Gewinn durch jede Sperre, gemittelt über ${count(orders, { one: '1 ausgeloste Reihenfolge', other: '# ausgeloste Reihenfolgen' })} des Legens je Startwert. Zusammen ergeben sie das Ganze.`,
  },
  few: (names) => `Zu wenige Startwerte zeigen einen Anteil, um ihren Intervallen zu trauen: ${names}.`,
  head: {
    what: 'Sperre oder Gruppe',
    value: 'Fehlt ohne sie',
    share: 'Anteil',
    interval: '95‑%-Intervall',
    more: 'Startwerte mit mehr',
    less: 'Startwerte mit weniger',
    seeds: 'Startwerte mit Anteil',
  },
  all: 'Alle Sperren zusammen',
  onMap: 'Zeigen Sie auf einen Satz, oder gehen Sie mit der Tastatur zu ihm, um die Sperre auf der Karte zu sehen.',
  noDelay:
    'Kaum ein Startwert definiert eine Verzögerung, denn ohne Sperren kommt die marschierende Seite nicht durch: Gezeigt wird die Verwehrung.',
  setting: (seeds, runs) => `${seeds} Startwerte, ${runs} Übungen dafür gespielt.`,
};

export const ledgers: Text['ledgers'] = {
  intro: 'Was der Plan der marschierenden Seite antut und was er kostet, bleibt getrennt: Es gibt keine Gesamtnote.',
  onMap: 'Als Ebene der Karte zeigen',
  effect: 'Militärische Wirkung',
  cost: 'Was es kostet',
  working: 'Der Plan wird mit vielen Startwerten gespielt',
  mean: (mean) => `im Mittel ${mean}`,
  denied: 'Verwehrt',
  delay: 'Verzögerung',
  clearance: 'Räumzeit',
  canalisation: 'Kanalisierung',
  losses: 'Verluste der marschierenden Seite',
  lossSteps: (mean) => `im Mittel ${mean} Stärkestufen`,
  plan: 'Plan',
  law: 'Rechtseinträge',
  lawWords: (n, disputed) => (disputed === 0 ? String(n) : `${n}, davon ${disputed} umstritten`),
  burden: 'Belastung der Zivilbevölkerung',
  burdenWords: (mean, bands) => `im Mittel ${mean} (${bands})`,
  years: 'Jahre bis zur Freigabe des Geländes, Median',
  longer: 'länger, als verfolgt wird',
  after: 'Arbeit danach',
  afterWords: (weeks, points) => `im Mittel ${weeks} Truppwochen und ${points} Punkte`,
  incidents: 'Vorfälle danach',
  front: 'Welcher Plan die Wahl wert ist',
  onePlan: 'Es gibt keinen anderen Plan, der zur Wahl stünde.',
  axes: (axes) => `Hier zählen: ${axes}.`,
  axis: {
    delay: 'mittlere Verzögerung',
    denied: 'Anteil verwehrter Läufe',
    clearance: 'Räumzeit',
    canalisation: 'Kanalisierung',
    points: 'Punkte des Plans',
    effort: 'Arbeitsminuten des Plans',
    law: 'Rechtseinträge',
    burden: 'Belastung der Zivilbevölkerung',
    legacyPoints: 'Punkte der Jahre danach',
    legacyYears: 'Jahre bis zur Freigabe',
  },
  best: (plan) =>
    `„${plan}“ liegt auf der Pareto-Front: Kein anderer Plan ist in allem mindestens so gut und in einem besser.`,
  dominated: (plan, by) => `„${plan}“ wird von ${by} übertroffen: in allem mindestens so gut und in einem besser.`,
  bothEnds:
    'Je mehr zählt, desto mehr Pläne liegen auf der Front: Welchen davon man nimmt, müssen Menschen entscheiden.',
};

export const legacy: Text['legacy'] = {
  edition: 'Dieses Szenario verfolgt die Jahre danach nicht.',
  nothing: 'Danach muss nichts geräumt werden.',
  released: (years) =>
    count(years, {
      one: 'Alles Gelände ist binnen eines Jahres freigegeben.',
      other: 'Es dauert # Jahre, bis alles Gelände freigegeben ist.',
    }),
  notReleased: (years, left) =>
    `Nach ${count(years, { one: '1 Jahr', other: '# Jahren' })}, so weit es verfolgt wird, ${count(left, { one: 'ist 1 Feld', other: 'sind # Felder' })} nicht freigegeben.`,
  note: 'Jede Säule ist das Ende eines Jahres, ihre Höhe sind Felder.',
  axis: 'Jahre nach der Übung; 0: ihr Ende',
  name: (area) => `Felder nach Jahren: ${area}. „Als Tabelle zeigen“ sagt dasselbe in Zahlen.`,
  area: {
    suspected: 'unter Verdacht',
    confirmed: 'bestätigt',
    cleared: 'geräumt',
    reduced: 'reduziert',
    cancelled: 'aufgehoben',
  },
  mostly: {
    survey: (share) => `${share} des Geländes kommen durch Untersuchung zurück, ohne Räumung.`,
    clearing: (share) => `${share} des Geländes müssen geräumt werden.`,
  },
  costs: (weeks, points, incidents, residual) =>
    `Untersuchung und Räumung kosten ${count(weeks, { one: '1 Truppwoche', other: '# Truppwochen' })} und ${points}. Vorfälle: ${incidents}. Übersehene Reste: ${residual}.`,
  head: ['Jahr', 'Verdacht', 'Bestätigt', 'Aufgehoben', 'Reduziert', 'Geräumt', 'Truppwochen', 'Punkte', 'Gefährdung'],
  spending: (points, year) => `Das teuerste Jahr ist Jahr ${year}: ${points}.`,
  pointsAxis: 'Punkte nach Jahren',
  pointsName: 'Punkte für Untersuchung und Räumung nach Jahren. „Als Tabelle zeigen“ sagt dasselbe in Zahlen.',
  pointsNote: 'Das Budget eines Jahres gibt das Szenario vor; wofür es nicht reicht, das wartet auf das nächste.',
  care: 'Was vorher gewählt wurde',
  careLine: {
    hasty: (belts) =>
      `Eilig, ohne Nachweis: ${belts}. Das Gelände um sie herum steht unter Verdacht und muss untersucht werden.`,
    recorded: (belts) => `Mit Nachweis: ${belts}. Ein brauchbarer Nachweis bestätigt das Gelände sofort.`,
    marked: (belts) =>
      `Mit Nachweis, gekennzeichnet: ${belts}. Der Nachweis gilt mit Sicherheit, und Menschen werden ferngehalten.`,
  },
  life: (belts) => `Schalten sich selbst ab: ${belts}.`,
};
