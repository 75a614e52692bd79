// Words of why: the panel, measures and their parts, draws, minutes, effects, and what would have turned an outcome. In Polish.
import type { Text } from '../catalogue.ts';
import { columns, count, formsOf, hexes, minutes, periods, points, rows, segments, steps, turns } from './numbers.ts';
import { changeWords, inputWords } from './why-inputs.ts';
import { measureWords } from './why-measures.ts';

const TEAMS = formsOf('# zespół', '# zespoły', '# zespołów', '# zespołu');
const TEAM_MINUTES = formsOf('# zespołominuta', '# zespołominuty', '# zespołominut', '# zespołominuty');
const CREW_MINUTES = formsOf('# roboczominuta', '# roboczominuty', '# roboczominut', '# roboczominuty');
const ITEMS = formsOf('# sztuka', '# sztuki', '# sztuk', '# sztuki');
const MONTHS = formsOf('# miesiąc', '# miesiące', '# miesięcy', '# miesiąca');
const YEARS = formsOf('# rok', '# lata', '# lat', '# roku');
const RELOADS = formsOf('# przeładowanie', '# przeładowania', '# przeładowań', '# przeładowania');

export const why: Text['why'] = {
  input: inputWords,
  change: changeWords,
  title: 'Dlaczego',
  part: 'O każdą liczbę wyniku można zapytać dlaczego: obok otworzą się zasady, dane i rzuty, które za nią stoją.',
  ask: (what) => `Dlaczego: ${what}`,
  short: 'dlaczego?',
  back: 'Wstecz',
  close: 'Zamknij',
  gone: 'Nie ma o co pytać: żadne ćwiczenie się nie skończyło.',
  undefined: (measure) => `${measure}: nieokreślone.`,
  is: (measure, value) => `${measure}: ${value}.`,
  ofColumn: (column) => `Wyznacza to kolumna ${column}, ostatnia z wymaganych.`,
  bareColumn: (column) => `Bez pasów wyznacza to kolumna ${column}.`,
  divided: (divisor) => `Sumę dzieli się przez ${divisor} i zaokrągla w górę.`,
  sum: 'Co się na to składa',
  figures: 'Liczby, o które można pytać dalej',
  partHead: ['Miara', 'Wartość', 'Dlaczego'],
  head: ['Co', 'Ile', 'Tury'],
  total: 'Razem',
  nothing: 'Nic się na to nie składa.',
  turnButton: (turn) => `tura ${turn}`,
  turnsMore: (n) => `i jeszcze ${n}`,
  turns: 'Tura po turze',
  turn: (turn, from, to) => `Tura ${turn}, minuty od ${from} do ${to}`,
  happened: 'Co się stało',
  quiet: 'Nic się nie stało.',
  minutes: 'Minuty',
  draws: 'Rzuty',
  inputs: 'Liczby u podstaw',
  rules: 'Zasady',
  rule: (id) => `Zasada ${id}`,
  ruleMissing: (id) => `W zasadach nie ma ${id}.`,
  ruleLoading: 'Wczytywanie zasad…',
  rulesFailed: 'Nie udało się wczytać zasad.',
  english: 'Tekst zasad jest po angielsku.',
  tables: 'Liczby oznaczone T-1, T-2 i tak dalej stoją w tabelach RULES.md.',
  line: 'Jeden wiersz dziennika',
  drawTitle: (draw, place) => `Rzut: ${draw}, ${place}`,
  happens: (value, chance, share) => `Rzut to ${value}, mniej niż szansa ${chance} na 65536 (${share}): dzieje się.`,
  happensNot: (value, chance, share) =>
    `Rzut to ${value}, nie mniej niż szansa ${chance} na 65536 (${share}): nie dzieje się.`,
  short2: (by, more) => (more ? `Zmieniłaby to szansa większa o ${by}.` : `Zmieniłaby to szansa mniejsza o ${by}.`),
  counter: (turn, place, actor, purpose) =>
    `Jego licznik: tura ${turn}, miejsce ${place}, sprawca ${actor}, cel ${purpose}. Każdy może go powtórzyć.`,
  drawLine: (draw, place, share, happened) =>
    happened ? `${draw}, ${place}: szansa ${share}, dzieje się` : `${draw}, ${place}: szansa ${share}, nie dzieje się`,
  column: (column) => `Kolumna: ${column}.`,
  row: (row) => `rząd ${row}`,
  rows,
  teams: (left, teams) => `${count(left, TEAM_MINUTES)} na ${count(teams, TEAMS)}`,
  at: (place) => `w miejscu ${place}`,
  minutesLine: (column, spent, what, details) =>
    details.length === 0 ? `${column}: ${spent}, ${what}` : `${column}: ${spent}, ${what} (${details.join(', ')})`,
  withBelts: (what, here, bare) => `${what}: w ćwiczeniu ${here}, bez pasów ${bare}`,
  year: (year) => `rok ${year}`,
  violation: (article, rule) => `${article} (${rule})`,
  turned: 'Co by to zmieniło',
  askTurned: 'Szukaj najmniejszych zmian, które by to odwróciły',
  turnedWorking: 'Rozgrywanie ćwiczenia ponownie z jedną zmianą',
  drawTurned: 'Potoczyłoby się inaczej przy którejkolwiek z tych zmian:',
  drawUnturned: 'Żadna liczba scenariusza nie zmienia tego rzutu.',
  outcome: {
    denied: 'Dlaczego strona maszerująca została zatrzymana?',
    through: 'Dlaczego strona maszerująca przeszła?',
    achieved: (group) => `Dlaczego grupa „${group}” osiągnęła swój efekt?`,
    missed: (group) => `Dlaczego grupa „${group}” nie osiągnęła swojego efektu?`,
  },
  wouldTurn: (n) =>
    n === 1
      ? 'Rozegrane ponownie na tym ziarnie, potoczyłoby się inaczej z tą zmianą:'
      : 'Rozegrane ponownie na tym ziarnie, potoczyłoby się inaczej z którąkolwiek z tych zmian:',
  nothingTurns: 'Żadna pojedyncza zmiana, której próbowano, by tego nie odwróciła.',
  smallest: 'Każda jest najmniejsza w swoim rodzaju: o jeden mniejsza niczego nie zmienia.',
  unturned: (inputs) => `Próbowano i nie zmienia: ${inputs}.`,
  untried: (inputs) => `Nie próbowano, bo ćwiczeń byłoby za dużo: ${inputs}.`,
  mayWith: (n) =>
    n === 1 ? 'Byłoby to dozwolone z tą zmianą:' : 'Byłoby to dozwolone przy którejkolwiek z tych zmian:',
  refusedWorking: 'Pytanie zasad ponownie z jedną zmianą',
  sideOnly: 'Według tego, co wie twoja strona; późniejsze tury tak, jakby do tego czasu nic innego się nie działo.',
  needsHead: ['Czego żąda', 'Ile było', 'Ile trzeba', 'Spełnione'],
  needs: 'Czego żąda efekt',
  atLeast: (n) => `co najmniej ${n}`,
  atMost: (n) => `najwyżej ${n}`,
  met: 'tak',
  notMet: (by) => `nie, o ${by}`,
  addressed: (names) => `Kolumny, których droga prowadzi przez jej miejsca: ${names}.`,
  nobody: 'Droga żadnej kolumny nie prowadzi przez jej miejsca.',
  effect: (group, effect) => `„${group}”, efekt: ${effect}`,
  lineTurned: 'Nie doszłoby do tego przy którejkolwiek z tych zmian:',
  lineUnturned: 'Nie odwraca tego żadna zmiana jednej danej, której próbowano.',
  ofLaid: (n) => `Postawione odcinki: ${n}.`,
  told: (band, bounds) => `Podaje się to jako „${band}” (${bounds}).`,
  over: (n, mean) => `Podzielone przez ${n} daje ${mean}.`,
  seed: (seed) => `ziarno ${seed}`,
  columns: 'Każda kolumna',
  route: (n) => `dobra droga ${n}`,
  round: 'z obejściem pasów',
  through: 'torując przez nie przejścia',
  legacyDraws: 'Dokumentacja, przeglądy i to, co pominięto',
  measure: measureWords,
  what: {
    start: 'zanim nadejdzie',
    ground: 'teren',
    hexside: 'pokonanie krawędzi',
    wait: 'czekanie na przejście',
    lane: 'ruch przejściem',
    force: 'forsowanie zapory',
    trip: 'potknięcie o to, co pominięto',
    bump: 'wpadnięcie na zaporę',
    sweep: 'przeczesywanie',
    prove: 'sprawdzanie',
    mark: 'znakowanie',
    search: 'przeszukiwanie',
    engaged: 'rażenie z posterunku',
    idle: 'czekanie na koniec tury',
    hold: 'postój w swoim celu',
    task: 'do końca tury',
    belt: 'stawianie',
    production: 'produkcja',
    survey: 'przegląd',
    technical: 'przegląd techniczny',
    clearing: 'późniejsze oczyszczanie',
    suspected: 'podejrzane',
    confirmed: 'potwierdzone',
    exposure: 'narażenie',
    kept: 'pozostawione przy oczyszczaniu',
    uncovered: 'gdzie nie ma żadnego obszaru',
    deadline: 'po terminie',
    cut: 'heks, który trzeba by zamknąć',
    belts: 'pasy na drodze',
    below: 'mniej',
    same: 'tyle samo',
    above: 'więcej',
    runs: 'ćwiczenia',
  },
  draw: {
    recon: 'wykrycie przez rozpoznanie',
    bump: 'strata przy wpadnięciu',
    seeThrough: 'przejrzenie',
    search: 'wykrycie przy przeszukaniu',
    jam: 'zakłócenie',
    degrade: 'osłabienie sieci',
    fire: 'uruchomienie',
    record: 'dokumentacja przydatna',
    survey: 'anulowanie po przeglądzie',
    residual: 'coś pominięto na zawsze',
    force: 'strata przy forsowaniu',
    clearing: 'strata przy torowaniu',
    miss: 'pominięcie przy przeczesaniu',
    trip: 'potknięcie w niesprawdzonym przejściu',
    tripHazard: 'strata przy potknięciu',
    engage: 'rażenie z posterunku',
    engageLoss: 'strata od rażenia',
  },
  need: {
    addressed: 'kolumny, których droga tam prowadzi',
    delay: 'ich minuty opóźnienia łącznie',
    met: 'kolumny, które ją napotkały',
    inArea: 'kolumny, które weszły w jej rejon',
    kept: 'kolumny, których nie przepuściła',
    keptInArea: 'kolumny zatrzymane w jej rejonie',
    passed: 'kolumny, które ją przeszły',
  },
  unit: (n, unit) => {
    switch (unit) {
      case 'minute':
        return minutes(n);
      case 'column':
        return columns(n);
      case 'row':
        return rows(n);
      case 'segment':
        return segments(n);
      case 'hex':
        return hexes(n);
      case 'team':
        return count(n, TEAMS);
      case 'step':
        return steps(n);
      case 'chance':
        return `${n} na 65536`;
      case 'point':
        return points(n);
      case 'crewMinute':
        return count(n, CREW_MINUTES);
      case 'item':
        return count(n, ITEMS);
      case 'period':
        return periods(n);
      case 'month':
        return count(n, MONTHS);
      case 'reload':
        return count(n, RELOADS);
      case 'turn':
        return turns(n);
      case 'year':
        return count(n, YEARS);
      case 'switch':
        return '';
    }
  },
  instead: (what, to, now, by) => `${what}: ${to}, a nie ${now} (${by})`,
  away: (what, by) => `${what}: odległość ${by}`,
  switched: (what, to, now) => `${what}: ${to}, a nie ${now}`,
  without: (belt) => `bez pasa: ${belt}`,
  breaks: (words, rules) => `${words}; ale to złamałoby ${rules}`,
  of: (what, whose) => `${what} (${whose})`,
  value: (what, value) => `${what}: ${value}`,
  yes: 'tak',
  no: 'nie',
};
