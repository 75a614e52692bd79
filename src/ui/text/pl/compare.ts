// Words of the compare panel: settings, progress, the tables, the pictures, the ranking, the sentences on differences. In Polish.
import type { Text } from '../catalogue.ts';
import { seeds } from './numbers.ts';

export const compare: Text['compare'] = {
  title: 'Porównaj plany',
  intro: 'Każdy plan gra na tych samych ziarnach, więc różnice biorą się z planów, a nie z kości.',
  plans: 'Plany do porównania',
  noBelts: 'Bez pasów',
  policy: 'Strona maszerująca',
  seeds: 'Liczba ziaren',
  seedsBad: (low, high) => `Liczba całkowita od ${low} do ${high}.`,
  seedBase: 'Początek ziaren',
  seedBaseBad: 'Tekst od 1 do 30 znaków.',
  run: 'Porównaj',
  cancel: 'Anuluj',
  needTwo: 'Wybierz co najmniej dwa.',
  running: (done, of) => `rozegrane ziarna: ${done} z ${of}`,
  progress: 'Postęp porównania',
  cancelled: 'Porównanie anulowano.',
  failed: (reason) => `Nie udało się dokończyć porównania: ${reason}`,
  illegal: (plan, reason) => `Plan „${plan}” łamie zasady: ${reason}`,
  done: (n) => `Porównanie gotowe: ${seeds(n)}.`,
  setting: (n, policies, base) => `${seeds(n)} od „${base}1”; strategie: ${policies}`,
  stale: 'Od tego porównania plany lub ustawienia się zmieniły.',
};

export const report: Text['report'] = {
  effect: 'Skutek wojskowy',
  cost: 'Ile kosztuje',
  denial: 'Prawdopodobieństwo zatrzymania',
  denialCell: (share, low, high) => `${share} (od ${low} do ${high})`,
  runs: 'Zatrzymane przebiegi',
  more: 'Kanalizowanie ruchu i straty',
  denialCount: (count, of) => `${count} z ${of}`,
  interval: 'w nawiasie przedział Wilsona 95%',
  delay: 'Opóźnienie, minuty',
  clearance: 'Czas torowania, minuty',
  canalisation: 'Kanalizowanie ruchu',
  losses: 'Straty, średnia stopni',
  points: 'Punkty',
  effort: 'Roboczominuty',
  others: 'Ile kosztuje innych (średnie)',
  violations: 'Wpisy prawne',
  burden: 'Obciążenie',
  burdenWord: (weight, bands) => `${weight} (${bands})`,
  bandShare: (band, share) => `${band} ${share}`,
  years: 'Lata do zwolnienia, mediana',
  longer: 'dłużej, niż się śledzi',
  legacyPoints: 'Punkty potem',
  weeks: 'Zespołotyg. potem',
  incidents: 'Późniejsze zdarzenia',
  intent: 'Co miały osiągnąć grupy',
  intentHead: [
    'Plan i grupa',
    'Efekt',
    'Osiągnięto',
    'Opóźnienie, średnie',
    'Przewidziane',
    'Poniżej / traf. / powyżej',
  ],
  groupOf: (plan, group) => `${plan}: ${group}`,
  predicted: (minutes, tolerance) => `${minutes} ± ${tolerance}`,
  hits: (below, within, above) => `${below} / ${within} / ${above}`,
  intentNote:
    'Osiągnięto: udział przebiegów, z przedziałem 95%. Przewidywanie jest trafne, gdy opóźnienie w przebiegu różni się od niego najwyżej o turę.',
  plan: 'Plan',
  quantiles: { p10: 'P10', p50: 'P50', p90: 'P90', mean: 'Średnia' },
  absent: 'zatrzym.',
  notDefined: '–',
  restricted:
    'Średnia dotyczy opóźnienia ograniczonego: zatrzymany przebieg liczy się z terminem. Kwantyl, który wypada wśród zatrzymanych, ma napis „zatrzym.”.',
};

export const chart: Text['chart'] = {
  title: 'Rozkłady',
  show: 'Wykres',
  what: { delay: 'Opóźnienie', clearance: 'Czas torowania' },
  axis: {
    delay: 'Opóźnienie w minutach; zatrzymane przebiegi przy terminie',
    clearance: 'Czas torowania w minutach',
  },
  name: (what, plans) =>
    `${what}: udział przebiegów według minut, plany: ${plans}. „Pokaż jako tabelę” mówi to samo liczbami.`,
  median: (minutes) => `mediana ${minutes}`,
  key: 'Wysokość: udział przebiegów; najwyższy słupek planu wypełnia jego wiersz. Kreska to mediana, pasek pod spodem biegnie od P10 do P90.',
  spread: {
    one: (what, minutes) => `${what}: mediana ${minutes}.`,
    same: (what, minutes) => `${what}: wszystkie plany mają tę samą medianę, ${minutes}.`,
    apart: (what, least, low, most, high) => `${what}: mediana od ${low} (${least}) do ${high} (${most}).`,
  },
  asTable: 'Pokaż jako tabelę',
  minutes: 'Minuty',
  bin: (from, to) => (from === to ? String(from) : `${from}–${to}`),
  empty: 'Żaden przebieg tego nie określa.',
};

export const paired: Text['paired'] = {
  title: 'Różnice parami',
  note: 'Przedziały 95% z tych samych ziaren. Gdy przedział obejmuje 0, różnicy nie wykazano.',
  delayMore: (a, b, mean, low, high) =>
    `„${a}” opóźnia o ${mean} min bardziej niż „${b}” (przedział 95%: od ${low} do ${high}).`,
  delayNone: (a, b, low, high) =>
    `Opóźnienie: nie wykazano różnicy między planami „${a}” i „${b}” (przedział 95%: od ${low} do ${high} min).`,
  delayUndefined: (a, b) => `Opóźnienie planów „${a}” i „${b}”: nieokreślone na żadnym ziarnie.`,
  clearanceMore: (a, b, mean, low, high) =>
    `„${a}” kosztuje stronę maszerującą o ${mean} min torowania więcej niż „${b}” (przedział 95%: od ${low} do ${high}).`,
  clearanceNone: (a, b, low, high) =>
    `Czas torowania: nie wykazano różnicy między planami „${a}” i „${b}” (przedział 95%: od ${low} do ${high} min).`,
  deniedMore: (a, b, mean, low, high) =>
    `„${a}” zatrzymuje częściej niż „${b}”, o ${mean} p.p. (przedział 95%: od ${low} do ${high}).`,
  deniedNone: (a, b, low, high) =>
    `Zatrzymanie: nie wykazano różnicy między planami „${a}” i „${b}” (przedział 95%: od ${low} do ${high} p.p.).`,
};

export const ranking: Text['ranking'] = {
  title: 'Ranking planów',
  by: { delay: 'Według średniego opóźnienia, minuty', denied: 'Według prawdopodobieństwa zatrzymania' },
  rank: 'Miejsce',
  value: { delay: 'Średnie opóźnienie', denied: 'Zatrzymane' },
  tied: 'Nie do odróżnienia od',
  note: 'Miejsca, na które pozwalają te ziarna; wszystkie w tabeli są naraz prawdziwe z pewnością 95%. Planów, które dzielą miejsca, nie da się odróżnić.',
};

export const front: Text['front'] = {
  title: 'Skutek a koszt',
  effect: 'Skutek',
  cost: 'Koszt',
  axis: {
    delay: 'Średnie opóźnienie, minuty',
    denied: 'Zatrzymane przebiegi, %',
    clearance: 'Czas torowania, minuty',
    canalisation: 'Kanalizowanie ruchu, %',
    points: 'Punkty',
    effort: 'Roboczominuty',
    law: 'Wpisy prawne',
    burden: 'Obciążenie',
    legacyPoints: 'Punkty po ćwiczeniu',
    legacyYears: 'Lata do zwolnienia',
  },
  name: (effect, cost, plans) =>
    `${effect} a ${cost.toLowerCase()}, plany: ${plans}. „Pokaż jako tabelę” mówi to samo liczbami.`,
  finding: (plans, n) =>
    n === 1 ? `${plans}: żaden inny plan nie daje tyle skutku za nie więcej.` : `Warto wybierać spośród: ${plans}.`,
  key: 'Im wyżej i dalej w lewo, tym lepiej. Pełny znak: żaden inny plan nie daje co najmniej tyle skutku za nie większy koszt. Kreska to przedział 95%.',
  numbered: (number, plan) => `${number} · ${plan}`,
  plan: 'Plan',
  place: 'Front',
  onFront: 'na froncie',
  dominated: (plans) => `nie: co najmniej tyle za nie więcej daje ${plans}`,
  empty: 'Nic tego nie określa.',
};
